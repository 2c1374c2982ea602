//! A closed call whose panel has ranked four applications of two organisations each.

use cogrant::base::error::AppError;
use cogrant::base::kernel::clock::Timestamp;
use cogrant::base::kernel::ids::{ApplicationId, CallId, GrantId, OrganisationId, ProgrammeId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::money::{Amount, Currency};
use cogrant::cycle::awards::{self, Decision, Grant, Outcome, Signature, actions};
use cogrant::ledger::{self, Entry, Kind, Line};
use cogrant::people::accounts::SignedIn;

use crate::world::World;

pub struct Applicant {
    pub id: ApplicationId,
    pub lead: OrganisationId,
    pub partner: OrganisationId,
    /// The signatories of both.
    pub lead_signs: SignedIn,
    pub partner_signs: SignedIn,
}

pub struct Stage {
    pub world: World,
    pub call: CallId,
    pub programme: ProgrammeId,
    pub manager: SignedIn,
    pub approver: SignedIn,
    pub finance: SignedIn,
    /// Ranked first to last: 16,000, 12,000, 20,000, and 10,000 below the threshold.
    pub applicants: Vec<Applicant>,
}

pub fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

impl Stage {
    /// The scenario's ranking; the envelope is what a test gives.
    pub async fn set(envelope: &str) -> Self {
        let world = World::open().await;
        let (call, programme) = (CallId::new(), ProgrammeId::new());
        call_in_the_database(&world, call, programme, envelope).await;
        let mut staff = Vec::new();
        for (name, role) in
            [("Mira", "programme_manager"), ("Arta", "approver"), ("Fatos", "finance_officer")]
        {
            staff.push(with_role(&world, name, role, "programme_id", programme.0).await);
        }
        let mut applicants = Vec::new();
        let asked =
            [("Park", "16000.00"), ("Lamp", "12000.00"), ("Bridge", "20000.00"), ("Choir", "10000.00")];
        for (number, (title, asked)) in (1..).zip(asked) {
            applicants.push(applicant(&world, call, number, title, asked).await);
        }
        let scores = [("80", true), ("68", true), ("61", true), ("50", false)];
        let ranking: Vec<String> = (1..)
            .zip(applicants.iter().zip(scores))
            .map(|(rank, (a, (score, above)))| {
                format!(
                    r#"{{"application": "{}", "rank": {rank}, "totals": ["{score}"], "score": "{score}", "above_threshold": {above}}}"#,
                    a.id
                )
            })
            .collect();
        world
            .database
            .execute(&format!(
                "insert into panels values ('{call}', '{}', '2026-04-10T10:00:00Z', '[{}]')",
                staff[0].account,
                ranking.join(",")
            ))
            .await;
        open_ledger(&world, call, amount(envelope)).await;
        let finance = staff.pop().unwrap();
        let approver = staff.pop().unwrap();
        let manager = staff.pop().unwrap();
        Self { world, call, programme, manager, approver, finance, applicants }
    }

    /// What the scenario expects: two awarded, one in reserve, one rejected.
    pub fn decisions(&self) -> Vec<Decision> {
        self.decided([
            (Outcome::Awarded, Some("16000.00")),
            (Outcome::Awarded, Some("12000.00")),
            (Outcome::Reserve, None),
            (Outcome::Rejected, None),
        ])
    }

    /// One outcome for each, each with a reason of its own.
    pub fn decided(&self, outcomes: [(Outcome, Option<&str>); 4]) -> Vec<Decision> {
        self.applicants
            .iter()
            .zip(outcomes)
            .map(|(a, (outcome, given))| Decision {
                application: a.id,
                outcome,
                amount: given.map(amount),
                reason: Some(format!("said of {}", a.id)),
            })
            .collect()
    }

    /// Proposed and approved; letters are not what the test is about.
    pub async fn approved(&self) -> Vec<Grant> {
        let state = &self.world.state;
        let id = actions::propose(state, &self.manager, self.call, self.decisions()).await.unwrap();
        let grants = actions::approve(state, &self.approver, id).await.unwrap();
        self.world.any_letters().await;
        grants
    }

    pub async fn balance(&self, owner: uuid::Uuid, kind: &str) -> String {
        let sql =
            format!("select balance from ledger_accounts where owner_id = '{owner}' and kind = '{kind}'");
        self.world.database.query(&sql).await.pop().unwrap()
    }

    /// What somebody puts under the agreement of a grant after reading it.
    pub async fn signature(&self, grant: GrantId, organisation: OrganisationId) -> Signature {
        let mut conn = self.world.state.db.conn().await.unwrap();
        let agreement = awards::agreement_of(&mut conn, grant).await.unwrap().sha256;
        Signature { organisation, name: "A Name".into(), capacity: "director".into(), agreement }
    }

    /// Somebody reads the agreement and accepts it for their organisation.
    pub async fn accepts(
        &self,
        who: &SignedIn,
        grant: GrantId,
        organisation: OrganisationId,
    ) -> Result<Grant, AppError> {
        let signature = self.signature(grant, organisation).await;
        actions::accept_agreement(&self.world.state, who, grant, signature).await
    }

    pub async fn status_of(&self, grant: GrantId) -> awards::GrantStatus {
        let mut conn = self.world.state.db.conn().await.unwrap();
        awards::find_grant(&mut conn, grant).await.unwrap().status
    }
}

async fn call_in_the_database(world: &World, call: CallId, programme: ProgrammeId, envelope: &str) {
    world
        .database
        .execute(&format!(
            r#"insert into places values ('here', '{{"en": "Here"}}', 1);
            insert into programmes values ('{programme}', 'P1', '{{"en": "Small grants"}}', 'EUR', 100000,
                'Europe/Belgrade', 'p@example.org', now(), 1);
            insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency,
                envelope, time_zone, deadline, places, themes, rules, scoring, tranches, status, published_at,
                closed_at, created_at)
            values ('{call}', '{programme}', 'C-1', '{{"en": "Together"}}', '{{}}', '{{}}', '["en"]', 'EUR',
                {envelope}, 'Europe/Belgrade', '2026-03-27T15:00:00Z', '["here"]', '[]', '{{}}',
                '{{"scale": "100", "criteria": [{{"code": "all", "name": {{"en": "All"}}, "maximum": "100"}}], "assessors": 2, "third_if_gap_over": "0.30", "threshold": "60"}}',
                '[{{"share": "0.80", "condition": "agreement_in_force"}},
                  {{"share": "0.20", "condition": "final_report_accepted"}}]',
                'closed', '2026-02-06T08:00:00Z', '2026-03-28T08:00:00Z', now())"#
        ))
        .await;
}

pub async fn with_role(world: &World, name: &str, role: &str, scope: &str, id: uuid::Uuid) -> SignedIn {
    let person = world.person(name, Language::English).await;
    also(world, &person, role, scope, id).await
}

/// The person with one more role.
pub async fn also(world: &World, who: &SignedIn, role: &str, scope: &str, id: uuid::Uuid) -> SignedIn {
    world
        .database
        .execute(&format!(
            "insert into role_assignments (account_id, role, {scope}, assigned_at)
             values ('{}', '{role}', '{id}', now())",
            who.account
        ))
        .await;
    world.again(who.email.as_str()).await
}

async fn applicant(world: &World, call: CallId, number: i32, title: &str, asked: &str) -> Applicant {
    let id = ApplicationId::new();
    let (lead, partner) = (OrganisationId::new(), OrganisationId::new());
    for (organisation, which) in [(lead, "Lead"), (partner, "Partner")] {
        world
            .database
            .execute(&format!(
                r#"insert into organisations (id, names, legal_form, registration_number, registered_on, seat,
                    representative, iban, email, declaration, standing, standing_since, created_at)
                values ('{organisation}', '{{"en": "{title} {which}"}}', 'association', '{organisation}', '2019-01-01',
                    'here', 'Somebody', 'XK051212012345678906', 'o@example.org', 'not_given', 'verified', now(), now())"#
            ))
            .await;
    }
    let lead_signs = with_role(world, &format!("{title} One"), "signatory", "organisation_id", lead.0).await;
    let partner_signs =
        with_role(world, &format!("{title} Two"), "signatory", "organisation_id", partner.0).await;
    let by = lead_signs.account;
    let mut sql = format!(
        "insert into applications (id, call_id, number, title, language, status, started_by, started_at,
            submitted_at, submitted_by)
         values ('{id}', '{call}', {number}, '{title}', 'en', 'submitted', '{by}', now(),
            '2026-03-27T14:00:00Z', '{by}');
         insert into budget_lines values (gen_random_uuid(), '{id}', '{lead}', 1, 'services', 'Work', '', 1,
            {asked} + 1000, {asked} + 1000);
         insert into contributions values (gen_random_uuid(), '{id}', '{partner}', 1, 'Own', 1000);"
    );
    for (position, role, organisation) in [(0, "lead", lead), (1, "partner", partner)] {
        sql += &format!(
            "insert into application_partners (id, application_id, organisation_id, role, status, position,
                invited_by, invited_at)
             values (gen_random_uuid(), '{id}', '{organisation}', '{role}', 'accepted', {position}, '{by}', now());"
        );
    }
    world.database.execute(&sql).await;
    world.database.consent_to_what_is_submitted().await;
    Applicant { id, lead, partner, lead_signs, partner_signs }
}

async fn open_ledger(world: &World, call: CallId, envelope: Amount) {
    let now: Timestamp = world.state.now();
    world
        .state
        .db
        .transaction(async |conn| {
            ledger::open(conn, call.into(), &[Kind::Source, Kind::Left], Currency::EUR).await?;
            let lines = vec![Line::from(call, Kind::Source, envelope), Line::to(call, Kind::Left, envelope)];
            let entry = Entry { what: "calls.publish", subject: call.into(), by: None, lines };
            ledger::post(conn, &entry, now).await?;
            Ok(())
        })
        .await
        .unwrap();
}
