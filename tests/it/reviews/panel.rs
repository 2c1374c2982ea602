//! The world of these stories: a closed call, its applications and everybody on its panel.

use std::collections::BTreeMap;

use cogrant::base::error::AppError;
use cogrant::base::kernel::clock::Zone;
use cogrant::base::kernel::ids::{AccountId, ApplicationId, AssignmentId, CallId, OrganisationId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::money::{Amount, Currency};
use cogrant::cycle::reviews::model::AssessmentInput;
use cogrant::cycle::reviews::{Ranked, actions};
use cogrant::ledger::{self, Entry, Kind, Line};
use cogrant::people::accounts::SignedIn;
use cogrant::rulebook::examples::{Basis, Example};
use cogrant::rulebook::{CallFacts, RuleSet};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::world::World;

pub const SCENARIO: &str = include_str!("../../../src/demo/scenario-a.json");

/// A closed call with eligible applications, four assessors, a chair, a manager and an auditor.
pub struct Panel {
    pub world: World,
    pub call: CallId,
    pub applications: BTreeMap<i32, ApplicationId>,
    pub chair: SignedIn,
    pub manager: SignedIn,
    pub auditor: SignedIn,
    pub assessors: Vec<SignedIn>,
}

/// What the applications answer to the first question.
pub const ANSWER: &str = "The <river> is everybody's.";

pub fn id(kind: u128, n: i32) -> Uuid {
    Uuid::from_u128((kind << 32) + n as u128)
}

pub fn organisation(n: i32) -> Uuid {
    id(3, n)
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn criteria() -> Value {
    let scenario: Value = serde_json::from_str(SCENARIO).unwrap();
    scenario["call"]["scoring"]["criteria"].clone()
}

impl Panel {
    /// With these applications: number and amount asked. Application 3 is not eligible.
    pub async fn open(asked: &[(i32, &str)]) -> Self {
        let world = World::open().await;
        let mut people = Vec::new();
        for name in ["Chair", "Manager", "Auditor", "One", "Two", "Three", "Four"] {
            people.push(world.person(name, Language::English).await);
        }
        let call = CallId(id(2, 1));
        insert_call(&world, call).await;
        let roles = ["panel_chair", "programme_manager", "auditor", "assessor"];
        for (place, person) in people.iter().enumerate() {
            let role = roles[place.min(3)];
            let (column, scope) =
                if (1..3).contains(&place) { ("programme_id", id(1, 1)) } else { ("call_id", call.0) };
            give(&world, person.account, role, column, scope).await;
        }
        let mut applications = BTreeMap::new();
        for (number, asked) in asked.iter().copied().chain([(3, "8000")]) {
            let application = ApplicationId(id(4, number));
            insert_application(&world, people[1].account, call, application, number, asked).await;
            applications.insert(number, application);
        }
        applications.remove(&3);
        let mut again = Vec::new();
        for person in &people {
            again.push(world.again(person.email.as_str()).await);
        }
        let assessors = again.split_off(3);
        let [chair, manager, auditor]: [SignedIn; 3] = again.try_into().unwrap();
        Self { world, call, applications, chair, manager, auditor, assessors }
    }

    pub fn one(&self, n: usize) -> &SignedIn {
        &self.assessors[n - 1]
    }

    pub async fn everybody_declares_no_conflict(&self) {
        for who in &self.assessors {
            for application in self.applications.values() {
                actions::declare(&self.world.state, who, *application, None).await.unwrap();
            }
        }
    }

    pub async fn assign(&self, application: i32, assessor: usize) -> AssignmentId {
        let (application, account) = (self.applications[&application], self.one(assessor).account);
        actions::assign(&self.world.state, &self.chair, application, account).await.unwrap()
    }

    pub async fn submit(&self, assessor: usize, assignment: AssignmentId, total: u32) {
        let input = sheet(&spread(total));
        let state = &self.world.state;
        actions::save_assessment(state, self.one(assessor), assignment, input, 0, true).await.unwrap();
    }

    pub async fn assess(&self, application: i32, assessor: usize, total: u32) {
        let assignment = self.assign(application, assessor).await;
        self.submit(assessor, assignment, total).await;
    }

    pub async fn close_panel(&self) -> Result<Vec<Ranked>, AppError> {
        actions::close_panel(&self.world.state, &self.chair, self.call).await
    }

    pub async fn close(self) {
        self.world.any_letters().await;
        self.world.close().await;
    }
}

async fn insert_call(world: &World, call: CallId) {
    let criteria: Vec<Value> = criteria()
        .as_array()
        .unwrap()
        .iter()
        .map(|c| json!({ "code": c["code"], "name": { "en": c["code"] }, "maximum": c["maximum"].to_string() }))
        .collect();
    let scoring = json!({
        "scale": "100", "criteria": criteria, "assessors": 2, "third_if_gap_over": "0.30", "threshold": "60",
    });
    let programme = id(1, 1);
    world
        .database
        .execute(&format!(
            "insert into places values ('somewhere', '{{\"en\":\"Somewhere\"}}');
             insert into programmes values ('{programme}', 'P', '{{\"en\":\"Programme\"}}', 'EUR', 1000000,
                'Europe/Belgrade', 'p@example.org', now());
             insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency,
                envelope, time_zone, deadline, places, themes, rules, scoring, tranches, status, published_at,
                closed_at, created_at)
             values ('{call}', '{programme}', 'MIT-2026-1', '{{\"en\":\"Small grants\"}}', '{{}}', '{{}}',
                '[\"en\"]', 'EUR', 45000, 'Europe/Belgrade', '2026-01-20T15:00:00Z', '[]', '[]', '{{}}',
                '{scoring}', '[{{\"share\": \"1\", \"condition\": \"agreement_in_force\"}}]', 'closed', '2026-01-01T09:00:00Z', '2026-01-21T09:00:00Z',
                '2026-01-01T09:00:00Z')"
        ))
        .await;
    book_envelope(world, call.into()).await;
}

/// What publication writes into the books.
pub async fn book_envelope(world: &World, call: Uuid) {
    let envelope: Amount = "45000".parse().unwrap();
    let now = world.state.now();
    let booked = world.state.db.transaction(async |conn| {
        ledger::open(conn, call, &[Kind::Source, Kind::Left], Currency::EUR).await?;
        let lines = vec![Line::from(call, Kind::Source, envelope), Line::to(call, Kind::Left, envelope)];
        let entry = Entry { what: "calls.publish", subject: call, by: None, lines };
        ledger::post(conn, &entry, now).await?;
        Ok(())
    });
    booked.await.unwrap();
}

pub async fn give(world: &World, account: AccountId, role: &str, column: &str, scope: Uuid) {
    world
        .database
        .execute(&format!(
            "insert into role_assignments (account_id, role, {column}, assigned_at)
             values ('{account}', '{role}', '{scope}', now())"
        ))
        .await;
}

/// What a check looked at, of a call that asks for nothing but two organisations.
fn facts(world: &World, lead: Uuid, partner: Uuid) -> Value {
    let basis = Basis {
        rules: &RuleSet::default(),
        call: CallFacts::default(),
        deadline: world.state.now(),
        zone: Zone::BELGRADE,
        currency: Currency::EUR,
        communities: Vec::new(),
    };
    let mut facts = Example::Fitting.facts(&basis);
    assert_eq!(facts.organisations.len(), 2);
    for (one, id) in facts.organisations.iter_mut().zip([lead, partner]) {
        one.id = OrganisationId(id);
    }
    serde_json::to_value(facts).unwrap()
}

/// An application of two organisations of its own, `10 n` and `10 n + 1`.
async fn insert_application(
    world: &World,
    by: AccountId,
    call: CallId,
    application: ApplicationId,
    number: i32,
    asked: &str,
) {
    let (lead, partner) = (organisation(10 * number), organisation(10 * number + 1));
    let check = id(5, number);
    let mut sql = String::new();
    for (who, position, role) in [(lead, 0, "lead"), (partner, 1, "partner")] {
        let name = if position == 0 { format!("Lead {number}") } else { format!("Partner {number}") };
        sql += &format!(
            "insert into organisations (id, names, legal_form, registration_number, registered_on, seat,
                representative, iban, email, declaration, standing, standing_since, created_at)
             values ('{who}', '{{\"en\":\"{name}\"}}', 'association', '{who}', '2019-01-01', 'somewhere',
                'Somebody', 'XK051212012345678906', 'o@example.org', 'not_given', 'verified', now(), now());"
        );
        let partner_id = id(6, 10 * number + position);
        sql += &format!(
            "insert into application_partners (id, application_id, organisation_id, role, status, position,
                invited_by, invited_at)
             select '{partner_id}', '{application}', '{who}', '{role}', 'accepted', {position}, '{by}', now()
             from applications where id = '{application}';"
        );
    }
    let eligible = number != 3;
    world
        .database
        .execute(&format!(
            "insert into applications (id, call_id, number, title, language, status, started_by, started_at,
                submitted_at, submitted_by)
             values ('{application}', '{call}', {number}, 'Title {number}', 'en', 'submitted', '{by}',
                '2026-01-10T09:00:00Z', '2026-01-15T09:00:00Z', '{by}');
             {sql}
             insert into application_parts (application_id, answers, saved_by, saved_at)
             values ('{application}', '{{\"summary\": {answer}}}', '{by}', '2026-01-14T09:00:00Z');
             insert into budget_lines values ('{line}', '{application}', '{lead}', 1, 'services',
                'Hidden boats {number}', 'unit', 1, {asked}, {asked});
             insert into eligibility_checks values ('{check}', '{application}', 'closing', '2026-1', '{{}}',
                '{facts}', 'pass', now());
             insert into eligibility_results values ('{application}', {eligible}, '{check}', '{by}', now())",
            facts = facts(world, lead, partner),
            line = id(7, number),
            answer = json!(ANSWER.replace('\'', "''")),
        ))
        .await;
    world.database.consent_to_what_is_submitted().await;
}

/// Marks that sum to a total, filled from the first criterion on.
pub fn spread(total: u32) -> Vec<(String, u32)> {
    let mut rest = total;
    let mut marks = Vec::new();
    for criterion in criteria().as_array().unwrap() {
        let maximum = u32::try_from(criterion["maximum"].as_u64().unwrap()).unwrap();
        let mark = rest.min(maximum);
        rest -= mark;
        marks.push((criterion["code"].as_str().unwrap().to_owned(), mark));
    }
    assert_eq!(rest, 0, "more than the scale");
    marks
}

pub fn sheet(marks: &[(String, u32)]) -> AssessmentInput {
    AssessmentInput {
        marks: marks.iter().map(|(code, mark)| (code.clone(), Decimal::from(*mark))).collect(),
        comments: marks.iter().map(|(code, _)| (code.clone(), "Because it is so.".to_owned())).collect(),
        overall: "A good idea.".to_owned(),
    }
}

pub fn keys(refused: Result<impl std::fmt::Debug, AppError>) -> Vec<String> {
    match refused {
        Err(error) => error.phrases().into_iter().map(|p| p.key.into_owned()).collect(),
        Ok(done) => panic!("was not refused: {done:?}"),
    }
}
