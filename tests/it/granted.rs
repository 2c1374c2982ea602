//! A grant in force: two organisations, two tranches, staff of every kind. Rows are written as the
//! earlier rooms leave them, so that these tests tell of reports and payments alone.

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::{
    ApplicationId, BudgetLineId, CallId, GrantId, OrganisationId, ProgrammeId, ProposalId, TrancheId,
};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::money::{Amount, Currency};
use cogrant::cycle::reports::{self, Age, Counted, Narrative, Question, Sex};
use cogrant::ledger::{self, Entry, Kind, Line};
use cogrant::people::accounts::SignedIn;

use crate::world::World;

pub const IBAN: &str = "XK051212012345678906";

pub struct Granted {
    pub world: World,
    pub programme: ProgrammeId,
    pub call: CallId,
    pub application: ApplicationId,
    pub grant: GrantId,
    pub lead: OrganisationId,
    pub partner: OrganisationId,
    /// Of 12,800 at the agreement and 3,200 after the report.
    pub tranches: [TrancheId; 2],
    /// Two lines of the lead, one of the partner.
    pub lines: [BudgetLineId; 3],
}

pub fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// What was refused, as keys of the language files.
pub fn keys<T: std::fmt::Debug>(result: Result<T, AppError>) -> Vec<String> {
    result.unwrap_err().phrases().into_iter().map(|phrase| phrase.key.into_owned()).collect()
}

impl Granted {
    pub async fn open() -> Self {
        let world = World::open().await;
        let granted = Self {
            world,
            programme: ProgrammeId::new(),
            call: CallId::new(),
            application: ApplicationId::new(),
            grant: GrantId::new(),
            lead: OrganisationId::new(),
            partner: OrganisationId::new(),
            tranches: [TrancheId::new(), TrancheId::new()],
            lines: [BudgetLineId::new(), BudgetLineId::new(), BudgetLineId::new()],
        };
        granted.people().await;
        granted.award().await;
        granted.books().await;
        granted
    }

    async fn people(&self) {
        let Self { programme, lead, partner, .. } = self;
        self.world
            .database
            .execute(&format!(
                "insert into places (code, names) values ('north', '{{\"en\": \"North\"}}');
                insert into communities (code, names, position) values
                    ('elm', '{{\"en\": \"Elm\"}}', 1), ('oak', '{{\"en\": \"Oak\"}}', 2);
                insert into programmes (id, code, names, currency, envelope, time_zone, contact, created_at)
                values ('{programme}', 'P', '{{\"en\": \"Bridges\"}}', 'EUR', 100000, 'Europe/Belgrade',
                    'programme@example.org', '2026-01-01Z');
                insert into organisations (id, names, legal_form, registration_number, registered_on, seat,
                    representative, iban, email, declaration, standing, standing_since, created_at)
                values ('{lead}', '{{\"en\": \"Linden\"}}', 'association', '1', '2019-05-14', 'north', 'L',
                        '{IBAN}', 'linden@example.org', 'not_given', 'verified', '2026-01-01Z', '2026-01-01Z'),
                    ('{partner}', '{{\"en\": \"River\"}}', 'association', '2', '2018-09-03', 'north', 'R',
                        '{IBAN}', 'river@example.org', 'not_given', 'verified', '2026-01-01Z', '2026-01-01Z');"
            ))
            .await;
        for (name, role, column, id) in [
            ("Lena Lead", "editor", "organisation_id", lead.to_string()),
            ("Sami Signs", "signatory", "organisation_id", lead.to_string()),
            ("Rita River", "editor", "organisation_id", partner.to_string()),
            ("Petra Signs", "signatory", "organisation_id", partner.to_string()),
            ("Olga Officer", "grants_officer", "programme_id", programme.to_string()),
            ("Mira Manager", "programme_manager", "programme_id", programme.to_string()),
            ("Fatos Finance", "finance_officer", "programme_id", programme.to_string()),
            ("Agim Approves", "approver", "programme_id", programme.to_string()),
            ("Ada Auditor", "auditor", "programme_id", programme.to_string()),
        ] {
            self.world.person(name, Language::English).await;
            self.gives(name, role, column, &id).await;
        }
        self.world.person("Stranger", Language::English).await;
    }

    pub async fn gives(&self, name: &str, role: &str, column: &str, id: &str) {
        let sql = format!(
            "insert into role_assignments (account_id, role, {column}, assigned_at)
            select id, '{role}', '{id}', '2026-01-01Z' from accounts where name = '{name}'"
        );
        self.world.database.execute(&sql).await;
    }

    async fn award(&self) {
        let Self { programme, call, application, grant, lead, partner, .. } = self;
        let ([first, second], [a, b, c]) = (&self.tranches, &self.lines);
        let someone = |name: &str| format!("(select id from accounts where name = '{name}')");
        let (lena, rita) = (someone("Sami Signs"), someone("Petra Signs"));
        let (mira, agim) = (someone("Mira Manager"), someone("Agim Approves"));
        let (proposal, text) = (ProposalId::new(), "'{\"en\": \"Small grants\"}'");
        let scoring = "{\"scale\": \"100\", \"criteria\": [{\"code\": \"all\", \"name\": {\"en\": \"All\"}, \"maximum\": \"100\"}], \"assessors\": 2, \
            \"third_if_gap_over\": \"0.3\", \"threshold\": \"60\"}";
        let plans = "[{\"share\": \"0.8\", \"condition\": \"agreement_in_force\"}, \
            {\"share\": \"0.2\", \"condition\": \"final_report_accepted\"}]";
        let terms = ["together", "report", "records", "change", "return", "signing"];
        let terms = terms.map(|term| format!("\"{term}\": {{}}")).join(", ");
        let agreement = format!(
            "{{\"programme\": {{}}, \"call\": {{}}, \"reference\": \"C-1\", \"number\": 1, \
            \"title\": \"Clean river\", \"submitted\": \"x\", \"parties\": [], \"amount\": \"16000.00\", \
            \"currency\": \"EUR\", \"tranches\": [], \"months\": 6, \"terms\": {{{terms}}}}}"
        );
        let line = |id: &BudgetLineId, of: &OrganisationId, at: i32, heading: &str, amount: &str| {
            format!(
                "insert into budget_lines values ('{id}', '{application}', '{of}', {at}, '{heading}',
                    'Line {at}', 'piece', 1, {amount}, {amount});"
            )
        };
        self.world
            .database
            .execute(&format!(
                "insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency,
                    envelope, time_zone, deadline, places, themes, rules, scoring, tranches, status,
                    published_at, closed_at, decided_at, created_at)
                values ('{call}', '{programme}', 'C-1', {text}, {text}, {text}, '[\"en\"]', 'EUR', 45000,
                    'Europe/Belgrade', '2026-01-20T15:00Z', '[\"north\"]', '[]', '{{}}', '{scoring}', '{plans}',
                    'decided', '2026-01-02Z', '2026-01-21Z', '2026-01-25Z', '2026-01-01Z');
                insert into applications (id, call_id, number, title, language, status, started_by, started_at,
                    submitted_at, submitted_by, submitted_hash)
                values ('{application}', '{call}', 1, 'Clean river', 'en', 'submitted', {lena}, '2026-01-03Z',
                    '2026-01-10Z', {lena}, 'x');
                insert into application_partners (id, application_id, organisation_id, role, status, position,
                    invited_by, invited_at)
                values (gen_random_uuid(), '{application}', '{lead}', 'lead', 'accepted', 0, {lena}, '2026-01-03Z'),
                    (gen_random_uuid(), '{application}', '{partner}', 'partner', 'accepted', 1, {lena}, '2026-01-03Z');
                insert into application_parts (application_id, answers, saved_by, saved_at)
                values ('{application}', '{{\"duration_months\": 6}}', {lena}, '2026-01-04Z');
                {}{}{}
                insert into award_proposals (id, call_id, status, proposed_by, proposed_at, decided_by, decided_at)
                values ('{proposal}', '{call}', 'approved', {mira}, '2026-01-24Z', {agim}, '2026-01-25Z');
                insert into award_decisions (proposal_id, application_id, outcome, amount, position, reason)
                values ('{proposal}', '{application}', 'awarded', 16000, 1, 'Ranked first.');
                insert into grants (id, application_id, call_id, amount, currency, status, offered_at, in_force_at)
                values ('{grant}', '{application}', '{call}', 16000, 'EUR', 'in_force', '2026-01-25Z',
                    '2026-01-31T23:30Z');
                insert into agreements
                select '{grant}', content, encode(sha256(convert_to(content, 'UTF8')), 'hex') from (values ('{agreement}')) a (content);
                insert into agreement_acceptances
                select '{grant}', s.organisation, s.account, s.name, 'director', '2026-01-31Z', a.sha256
                from agreements a, (values ('{lead}'::uuid, {lena}, 'Sami'), ('{partner}', {rita}, 'Petra')) s (organisation, account, name);
                insert into tranches values
                    ('{first}', '{grant}', 1, 0.8, 12800, 'agreement_in_force'),
                    ('{second}', '{grant}', 2, 0.2, 3200, 'final_report_accepted');",
                line(a, lead, 0, "human_resources", "9000"),
                line(b, lead, 1, "travel", "1000"),
                line(c, partner, 0, "travel", "6000"),
            ))
            .await;
        self.world.database.consent_to_what_is_submitted().await;
    }

    async fn books(&self) {
        let (call, grant) = (self.call, self.grant);
        self.world
            .state
            .db
            .transaction(async |conn| {
                let now = self.world.state.now();
                ledger::open(conn, call.into(), &[Kind::Source, Kind::Left], Currency::EUR).await?;
                ledger::open(conn, grant.into(), &[Kind::Committed, Kind::Paid], Currency::EUR).await?;
                let (envelope, award) = (amount("45000"), amount("16000"));
                let published =
                    vec![Line::from(call, Kind::Source, envelope), Line::to(call, Kind::Left, envelope)];
                let awarded =
                    vec![Line::from(call, Kind::Left, award), Line::to(grant, Kind::Committed, award)];
                let entry = |what, subject, lines| Entry { what, subject, by: None, lines };
                ledger::post(conn, &entry("calls.publish", call.into(), published), now).await?;
                ledger::post(conn, &entry("awards.commit", grant.into(), awarded), now).await?;
                Ok(())
            })
            .await
            .unwrap();
    }

    /// Somebody by name, with the roles that they hold by now.
    pub async fn who(&self, name: &str) -> SignedIn {
        let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        self.world.again(&email).await
    }

    pub fn narrative() -> Narrative {
        Question::ALL.iter().fold(Narrative::default(), |n, q| n.with(*q, format!("About {q}.")))
    }

    /// Every part of the report, saved by whom it belongs to.
    pub async fn write_report(&self) {
        let (state, grant) = (&self.world.state, self.grant);
        let (lena, rita) = (self.who("Lena Lead").await, self.who("Rita River").await);
        let [a, b, c] = self.lines;
        reports::actions::save_narrative(state, &lena, grant, Self::narrative(), None).await.unwrap();
        let own = vec![(a, amount("8900"), String::new()), (b, amount("1050.50"), "Fuel rose.".into())];
        reports::actions::save_spending(state, &lena, grant, self.lead, own, None).await.unwrap();
        let own = vec![(c, amount("6000"), String::new())];
        reports::actions::save_spending(state, &rita, grant, self.partner, own, None).await.unwrap();
        let counted = vec![
            Counted { community: Some("elm".into()), sex: Sex::Women, age: Age::From15To24, persons: 12 },
            Counted { community: None, sex: Sex::Men, age: Age::From65, persons: 3 },
        ];
        reports::actions::save_participants(state, &rita, grant, counted, None).await.unwrap();
    }

    /// Written, handed in and accepted.
    pub async fn accepted_report(&self) {
        self.write_report().await;
        let (sami, olga) = (self.who("Sami Signs").await, self.who("Olga Officer").await);
        reports::actions::submit(&self.world.state, &sami, self.grant, None).await.unwrap();
        reports::actions::accept(&self.world.state, &olga, self.grant, None).await.unwrap();
    }

    pub async fn close(self) {
        self.world.close().await;
    }
}
