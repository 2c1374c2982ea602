//! A call and organisations that apply to it.

use cogrant::base::audit::Actor;
use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::{AccountId, ApplicationId, CallId, OrganisationId, PartnerId, ProgrammeId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::cycle::applications::actions::{
    self, By, ConsentInput, Invitee, Start, Submitted, publish_corrigendum,
};
use cogrant::cycle::applications::budget::{BudgetInput, ContributionInput, Heading, LineInput, Source};
use cogrant::cycle::applications::questions::Answers;
use cogrant::cycle::applications::{self, Status};
use cogrant::cycle::calls::corrigendum::CorrigendumInput;
use cogrant::ledger;
use cogrant::people::accounts::actions::give_role;
use cogrant::people::accounts::{Role, Scope, SignedIn};
use cogrant::rulebook::{Outcome, RuleId, assess};

use crate::world::{World, instant, run};

const RULES: &str = r#"{"R01": {}, "R10": {"min_organisations": 2, "max_organisations": 3},
    "R13": {"max_as_lead": 1, "max_as_partner": 1}, "R14": {"cure_days": 3}}"#;

pub struct Scene {
    pub world: World,
    pub call: CallId,
    pub programme: ProgrammeId,
}

/// An organisation with one person who writes and signs for it.
#[derive(Clone)]
pub struct Member {
    pub organisation: OrganisationId,
    pub who: SignedIn,
}

impl Scene {
    /// One open call; its deadline is 2026-03-27 16:00 in Belgrade.
    pub async fn open() -> Self {
        let world = World::open().await;
        let (programme, call) = (ProgrammeId::new(), CallId::new());
        let sql = format!(
            r#"insert into places (code, names, position) values ('north', '{{"en": "North"}}', 1), ('south', '{{"en": "South"}}', 2);
            insert into programmes (id, code, names, currency, envelope, time_zone, contact, created_at)
                values ('{programme}', 'P', '{{"en": "Programme"}}', 'EUR', 100000, 'Europe/Belgrade', 'p@example.org', now());
            insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency, envelope,
                    time_zone, deadline, places, themes, rules, scoring, tranches, status, published_at, created_at)
                values ('{call}', '{programme}', 'C-1', '{{"en": "Together"}}', '{{}}', '{{}}', '["en", "sq"]', 'EUR', 50000,
                    'Europe/Belgrade', '2026-03-27T15:00:00Z', '["north", "south"]', '[]', '{RULES}',
                    '{{"scale": "100", "criteria": [{{"code": "a", "name": {{"en": "A"}}, "maximum": "100"}}],
                       "assessors": 2, "third_if_gap_over": "0.30", "threshold": "60"}}',
                    '[{{"share": "1", "condition": "agreement_in_force"}}]', 'published', '2026-01-15T09:00:00Z', now())"#
        );
        world.database.execute(&sql).await;
        let state = world.state.clone();
        state
            .db
            .transaction(async |conn| {
                use ledger::{Entry, Kind, Line};
                let currency = cogrant::base::kernel::money::Currency::EUR;
                ledger::open(conn, call.into(), &[Kind::Source, Kind::Left], currency).await?;
                let envelope = "50000".parse().unwrap();
                let lines =
                    vec![Line::from(call, Kind::Source, envelope), Line::to(call, Kind::Left, envelope)];
                let entry = Entry { what: "calls.publish", subject: call.into(), by: None, lines };
                ledger::post(conn, &entry, state.now()).await?;
                Ok(())
            })
            .await
            .unwrap();
        Self { world, call, programme }
    }

    pub async fn give(&self, account: AccountId, role: Role, scope: Scope) {
        let state = &self.world.state;
        let by = Actor::program("test");
        let given =
            state.db.transaction(async |conn| give_role(conn, &by, account, role, scope, state.now()).await);
        given.await.unwrap();
    }

    pub async fn staff(&self, name: &str, role: Role) -> SignedIn {
        let who = self.world.person(name, Language::English).await;
        self.give(who.account, role, Scope::Programme(self.programme)).await;
        self.world.again(who.email.as_str()).await
    }

    pub async fn member(&self, name: &str) -> Member {
        let organisation = OrganisationId::new();
        let sql = format!(
            r#"insert into organisations (id, names, legal_form, registration_number, registered_on, seat,
                representative, iban, email, declaration, standing, standing_since, created_at)
            values ('{organisation}', '{{"en": "{name}"}}', 'association', '{name}', '2019-05-14', 'north', '{name} Rep',
                'XK051212012345678906', 'o@example.org', 'not_given', 'verified', now(), now())"#
        );
        self.world.database.execute(&sql).await;
        let who = self.colleague(name, organisation, &[Role::Editor, Role::Signatory]).await;
        Member { organisation, who }
    }

    pub async fn colleague(&self, name: &str, organisation: OrganisationId, roles: &[Role]) -> SignedIn {
        let who = self.world.person(name, Language::English).await;
        for role in roles {
            self.give(who.account, *role, Scope::Organisation(organisation)).await;
        }
        self.world.again(who.email.as_str()).await
    }

    pub async fn start(&self, lead: &Member) -> ApplicationId {
        let new = Start {
            organisation: lead.organisation,
            title: "Clean river, one park".into(),
            language: Language::English,
        };
        actions::start(&self.world.state, &lead.who, self.call, new).await.unwrap()
    }

    pub async fn join(&self, id: ApplicationId, lead: &Member, partner: &Member) -> PartnerId {
        let state = &self.world.state;
        let invitee = Invitee::Organisation(partner.organisation);
        let place = actions::invite(state, &lead.who, id, invitee).await.unwrap();
        actions::accept(state, &partner.who, id, place, By::Organisation).await.unwrap();
        place
    }

    pub async fn write_common(&self, id: ApplicationId, by: &Member) {
        let whole = self.whole(id).await;
        let answers = ["summary", "need", "change", "activities", "cooperation"]
            .into_iter()
            .fold(Answers::default(), |answers, code| answers.text(code, format!("About the {code}.")))
            .number("duration_months", 9)
            .chosen("places", vec!["north".into(), "south".into()]);
        let version = whole.common.version;
        actions::save_common(&self.world.state, &by.who, id, version, answers).await.unwrap();
    }

    pub async fn write_own(&self, id: ApplicationId, member: &Member) {
        let state = &self.world.state;
        let version = self.whole(id).await.own_of(member.organisation).unwrap().version;
        let answers = Answers::default().text("role", "We plant trees.").text("experience", "Ten parks.");
        actions::save_own(state, &member.who, id, member.organisation, version, answers).await.unwrap();
        let input = budget("12", "250.50");
        actions::save_budget(state, &member.who, id, member.organisation, input, None).await.unwrap();
    }

    pub async fn whole(&self, id: ApplicationId) -> applications::Whole {
        let mut conn = self.world.state.db.conn().await.unwrap();
        applications::whole(&mut conn, id).await.unwrap()
    }

    pub async fn consent(&self, id: ApplicationId, member: &Member) -> Result<(), AppError> {
        let content_version = self.whole(id).await.application.content_version;
        let input = ConsentInput {
            organisation: member.organisation,
            name: member.who.name.clone(),
            capacity: "Chairperson".into(),
            content_version,
        };
        actions::consent(&self.world.state, &member.who, id, input).await
    }

    pub async fn submit(&self, id: ApplicationId, who: &SignedIn) -> Result<Submitted, AppError> {
        let state = &self.world.state;
        let act = state
            .db
            .transaction(async |conn| applications::submit_in(conn, state, who, id, state.now()).await);
        let done = act.await;
        if let Err(refused) = &done {
            applications::audit_refusal(state, who, id, refused).await.unwrap();
        }
        done
    }

    /// A lead and a partner with everything written and nothing consented.
    pub async fn written(&self) -> (ApplicationId, Member, Member) {
        self.written_by("Linden", "River").await
    }

    pub async fn written_by(&self, lead: &str, partner: &str) -> (ApplicationId, Member, Member) {
        let (lead, partner) = (self.member(lead).await, self.member(partner).await);
        let id = self.start(&lead).await;
        self.join(id, &lead, &partner).await;
        self.write_common(id, &partner).await;
        self.write_own(id, &lead).await;
        self.write_own(id, &partner).await;
        (id, lead, partner)
    }

    pub async fn close(self) {
        self.world.any_letters().await;
        self.world.close().await;
    }
}

pub fn budget(quantity: &str, rate: &str) -> BudgetInput {
    let line = LineInput {
        heading: Heading::Services,
        own_heading: None,
        description: "Planting".into(),
        unit: "day".into(),
        quantity: quantity.parse().unwrap(),
        rate: rate.parse().unwrap(),
    };
    let brought = ContributionInput {
        kind: Source::OwnFunds,
        source: "Members".into(),
        amount: "100".parse().unwrap(),
    };
    BudgetInput { lines: vec![line], contributions: vec![brought], ..BudgetInput::default() }
}

pub fn keys<T: std::fmt::Debug>(result: Result<T, AppError>) -> Vec<String> {
    result.unwrap_err().phrases().iter().map(|p| p.key.to_string()).collect()
}
