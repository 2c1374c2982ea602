//! From submission to the conclusion of eligibility, as officers and applicants live it: the scene.

use cogrant::base::audit::Actor;
use cogrant::base::error::AppError;
use cogrant::base::files::Upload;
use cogrant::base::kernel::ids::{AccountId, ApplicationId, CallId, FindingId, OrganisationId, ProgrammeId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::money::Currency;
use cogrant::cycle::applications::actions::{
    self as applications, By, ConsentInput, DocumentInput, Invitee, Start,
};
use cogrant::cycle::applications::budget::{BudgetInput, Heading, LineInput};
use cogrant::cycle::applications::model::DocumentKind;
use cogrant::cycle::applications::questions::Answers;
use cogrant::cycle::eligibility::actions::{self, Answer, Ruling};
use cogrant::cycle::eligibility::model::Verdict;
use cogrant::cycle::eligibility::{all_concluded, eligible_in, result_of};
use cogrant::ledger::{self, Entry, Kind, Line};
use cogrant::people::accounts::actions::give_role;
use cogrant::people::accounts::{Role, Scope, SignedIn};
use cogrant::people::organisations::{Declared, actions as organisations};
use uuid::Uuid;

use crate::world::World;

mod bulk;
mod chairs;
mod changes;
mod cures;
mod decisions;
mod elsewhere;
mod objections;
mod rehearsal;
mod sealing;
mod submission;

/// Twelve months, two communities, one place as lead and one as partner, a memorandum that can be
/// put right within three days.
const RULES: &str = r#"{"R01": {}, "R04": {"months": 12, "reference": "deadline"},
    "R05": {"seats": ["here", "there"]}, "R10": {"min_organisations": 2, "max_organisations": 4},
    "R11": {"min_communities": 2, "mixed_declaration": "review", "undeclared": "review"},
    "R13": {"max_as_lead": 1, "max_as_partner": 1}, "R14": {"cure_days": 3},
    "R20": {"min_months": 4, "max_months": 8}}"#;

/// A programme with an officer, an auditor and one open call.
pub struct Scene {
    pub world: World,
    pub call: CallId,
    pub programme: ProgrammeId,
    pub officer: SignedIn,
}

/// An organisation with one person who does everything for it.
#[derive(Clone)]
pub struct Member {
    pub organisation: OrganisationId,
    pub who: SignedIn,
}

impl Scene {
    pub async fn open() -> Self {
        Self::open_in(World::open().await).await
    }

    pub async fn open_in(world: World) -> Self {
        let (programme, call) = (ProgrammeId::new(), CallId::new());
        let sql = format!(
            r#"insert into places (code, names, position) values ('here', '{{"en": "Here"}}', 1), ('there', '{{"en": "There"}}', 2);
            insert into communities (code, names, position) values ('one', '{{"en": "First"}}', 1), ('two', '{{"en": "Second"}}', 2);
            insert into programmes (id, code, names, currency, envelope, time_zone, contact, created_at)
                values ('{programme}', 'P', '{{"en": "Programme"}}', 'EUR', 100000, 'Europe/Belgrade', 'p@example.org', now());
            insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency, envelope,
                    time_zone, deadline, places, themes, rules, scoring, tranches, status, published_at, created_at)
                values ('{call}', '{programme}', 'C-1', '{{"en": "Together"}}', '{{}}', '{{}}', '["en", "sq"]', 'EUR', 50000,
                    'Europe/Belgrade', '2026-03-27T15:00:00Z', '["here", "there"]', '[]', '{RULES}',
                    '{{"scale": "100", "criteria": [{{"code": "a", "name": {{"en": "A"}}, "maximum": "100"}}],
                       "assessors": 2, "third_if_gap_over": "0.30", "threshold": "60"}}',
                    '[{{"share": "1", "condition": "agreement_in_force"}}]', 'published', '2026-01-15T09:00:00Z', now())"#
        );
        world.database.execute(&sql).await;
        open_books(&world, call).await;
        let officer = world.person("Officer", Language::English).await;
        let mut scene = Self { world, call, programme, officer };
        scene.give(scene.officer.account, Role::GrantsOfficer, Scope::Programme(programme)).await;
        scene.officer = scene.world.again("officer@example.org").await;
        scene
    }

    pub async fn give(&self, account: AccountId, role: Role, scope: Scope) {
        let state = &self.world.state;
        let by = Actor::program("test");
        state
            .db
            .transaction(async |conn| give_role(conn, &by, account, role, scope, state.now()).await)
            .await
            .unwrap();
    }

    /// An organisation whose one member speaks a language; `communities` as it declares them.
    pub async fn organisation(&self, name: &str, language: Language, communities: &[&str]) -> Member {
        let id = OrganisationId::new();
        let short = Uuid::from(id).simple();
        let sql = format!(
            r#"insert into organisations (id, names, legal_form, registration_number, registered_on, seat, representative,
                    iban, email, declaration, standing, standing_since, created_at)
                values ('{id}', '{{"en": "{name}"}}', 'association', '{short}', '2019-05-01', 'here', 'Head of {name}',
                    'XK051212012345678906', 'o@example.org', 'not_given', 'verified', now(), now());"#
        );
        self.world.database.execute(&sql).await;
        let who = self.world.person(name, language).await;
        for role in [Role::OrganisationAdministrator, Role::Signatory] {
            self.give(who.account, role, Scope::Organisation(id)).await;
        }
        let who = self.world.again(who.email.as_str()).await;
        let codes: Vec<String> = communities.iter().map(ToString::to_string).collect();
        let declared =
            if codes.is_empty() { Declared::Withheld } else { Declared::Declared { communities: codes } };
        organisations::declare(&self.world.state, &who, id, declared).await.unwrap();
        Member { organisation: id, who }
    }

    /// A complete draft with every consent; with the memorandum that both signed, or without.
    pub async fn draft(
        &self,
        title: &str,
        lead: &Member,
        partner: &Member,
        memorandum: bool,
    ) -> ApplicationId {
        let state = &self.world.state;
        let new = Start { organisation: lead.organisation, title: title.into(), language: Language::English };
        let id = applications::start(state, &lead.who, self.call, new).await.unwrap();
        let invitee = Invitee::Organisation(partner.organisation);
        let place = applications::invite(state, &lead.who, id, invitee).await.unwrap();
        applications::accept(state, &partner.who, id, place, By::Organisation).await.unwrap();
        let common = ["summary", "need", "change", "activities", "cooperation"]
            .into_iter()
            .fold(Answers::default(), |answers, code| answers.text(code, "Words"))
            .number("duration_months", 6)
            .chosen("places", vec!["here".into()]);
        applications::save_common(state, &lead.who, id, 1, common).await.unwrap();
        for member in [lead, partner] {
            let own = Answers::default().text("role", "Words").text("experience", "Words");
            applications::save_own(state, &member.who, id, member.organisation, 1, own).await.unwrap();
            let budget = BudgetInput {
                lines: vec![LineInput {
                    heading: Heading::Travel,
                    own_heading: None,
                    description: "Buses".into(),
                    unit: "trip".into(),
                    quantity: 10.into(),
                    rate: "100".parse().unwrap(),
                }],
                ..BudgetInput::default()
            };
            applications::save_budget(state, &member.who, id, member.organisation, budget, None)
                .await
                .unwrap();
        }
        if memorandum {
            let input = DocumentInput {
                organisation: lead.organisation,
                kind: DocumentKind::Memorandum,
                signed_by: vec![lead.organisation, partner.organisation],
                upload: pdf(&self.world).await,
            };
            applications::add_document(state, &lead.who, id, input).await.unwrap();
        }
        let version = self.one(&format!("select content_version from applications where id = '{id}'")).await;
        for member in [lead, partner] {
            let input = ConsentInput {
                organisation: member.organisation,
                name: "Somebody".into(),
                capacity: "Director".into(),
                content_version: version.parse().unwrap(),
            };
            applications::consent(state, &member.who, id, input).await.unwrap();
        }
        id
    }

    pub async fn submitted(
        &self,
        title: &str,
        lead: &Member,
        partner: &Member,
        memorandum: bool,
    ) -> ApplicationId {
        let id = self.draft(title, lead, partner, memorandum).await;
        actions::submit(&self.world.state, &lead.who, id).await.unwrap();
        id
    }

    /// Two organisations of different communities.
    pub async fn pair(&self) -> (Member, Member) {
        let lead = self.organisation("Green Yard", Language::English, &["one"]).await;
        (lead, self.organisation("Third Bridge", Language::Albanian, &["two"]).await)
    }

    pub async fn close_call(&self) {
        self.world.at("2026-03-27T16:00:00Z");
        actions::close_call(&self.world.state, &self.officer, self.call).await.unwrap();
    }

    pub async fn one(&self, sql: &str) -> String {
        self.world.database.query(sql).await.into_iter().next().unwrap_or_default()
    }

    /// The latest finding of a rule.
    pub async fn finding(&self, id: ApplicationId, rule: &str) -> FindingId {
        let sql = format!(
            "select f.id from eligibility_findings f join eligibility_checks c on c.id = f.check_id
             where f.application_id = '{id}' and f.rule = '{rule}' order by c.judged_at desc, f.position limit 1"
        );
        self.one(&sql).await.parse().unwrap()
    }

    /// The outcomes of a rule in the latest run, by position.
    async fn outcomes(&self, id: ApplicationId, rule: &str) -> Vec<String> {
        let sql = format!(
            "select f.outcome from eligibility_findings f where f.rule = '{rule}' and f.check_id =
             (select id from eligibility_checks where application_id = '{id}' order by judged_at desc limit 1)
             order by f.position"
        );
        self.world.database.query(&sql).await
    }

    pub async fn close(self) {
        self.world.any_letters().await;
        self.world.close().await;
    }
}

/// What publishing a call posts.
async fn open_books(world: &World, call: CallId) {
    let posted = world.state.db.transaction(async |conn| {
        ledger::open(conn, call.into(), &[Kind::Source, Kind::Left], Currency::EUR).await?;
        let envelope = "50000".parse().unwrap();
        let lines = vec![Line::from(call, Kind::Source, envelope), Line::to(call, Kind::Left, envelope)];
        let entry = Entry { what: "calls.publish", subject: call.into(), by: None, lines };
        ledger::post(conn, &entry, world.state.now()).await?;
        Ok(())
    });
    posted.await.unwrap();
}

async fn pdf(world: &World) -> Upload {
    Upload::of(&world.state, "memorandum.pdf", b"%PDF-1.7 signed").await.unwrap()
}

fn ruling(outcome: Verdict, reason: &str) -> Ruling {
    Ruling { outcome, reason: reason.into() }
}

/// The keys of a refusal's reasons.
fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> Vec<String> {
    match result {
        Err(AppError::Refused(reasons)) => reasons.iter().map(|p| p.key.to_string()).collect(),
        other => panic!("not refused: {other:?}"),
    }
}
