//! A panel from the first declaration to the frozen ranking.

use std::collections::BTreeMap;

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::{AccountId, ApplicationId, AssignmentId, CallId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::money::Amount;
use cogrant::cycle::reviews::model::AssessmentInput;
use cogrant::cycle::reviews::{self, Ranked, actions};
use cogrant::people::accounts::SignedIn;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::world::{World, run};

const SCENARIO: &str = include_str!("../../src/demo/scenario-a.json");

/// A closed call with eligible applications, four assessors, a chair, a manager and an auditor.
struct Panel {
    world: World,
    call: CallId,
    applications: BTreeMap<i32, ApplicationId>,
    chair: SignedIn,
    manager: SignedIn,
    auditor: SignedIn,
    assessors: Vec<SignedIn>,
}

fn id(kind: u128, n: i32) -> Uuid {
    Uuid::from_u128((kind << 32) + n as u128)
}

fn organisation(n: i32) -> Uuid {
    id(3, n)
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn criteria() -> Value {
    let scenario: Value = serde_json::from_str(SCENARIO).unwrap();
    scenario["call"]["scoring"]["criteria"].clone()
}

impl Panel {
    /// With these applications: number and amount asked. Application 3 is not eligible.
    async fn open(asked: &[(i32, &str)]) -> Self {
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

    fn one(&self, n: usize) -> &SignedIn {
        &self.assessors[n - 1]
    }

    async fn everybody_declares_no_conflict(&self) {
        for who in &self.assessors {
            for application in self.applications.values() {
                actions::declare(&self.world.state, who, *application, None).await.unwrap();
            }
        }
    }

    async fn assign(&self, application: i32, assessor: usize) -> AssignmentId {
        let (application, account) = (self.applications[&application], self.one(assessor).account);
        actions::assign(&self.world.state, &self.chair, application, account).await.unwrap()
    }

    async fn submit(&self, assessor: usize, assignment: AssignmentId, total: u32) {
        let input = sheet(&spread(total));
        let state = &self.world.state;
        actions::save_assessment(state, self.one(assessor), assignment, input, 0, true).await.unwrap();
    }

    async fn assess(&self, application: i32, assessor: usize, total: u32) {
        let assignment = self.assign(application, assessor).await;
        self.submit(assessor, assignment, total).await;
    }

    async fn close_panel(&self) -> Result<Vec<Ranked>, AppError> {
        actions::close_panel(&self.world.state, &self.chair, self.call).await
    }

    async fn close(self) {
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
                '{scoring}', '[]', 'closed', '2026-01-01T09:00:00Z', '2026-01-21T09:00:00Z',
                '2026-01-01T09:00:00Z')"
        ))
        .await;
}

async fn give(world: &World, account: AccountId, role: &str, column: &str, scope: Uuid) {
    world
        .database
        .execute(&format!(
            "insert into role_assignments (account_id, role, {column}, assigned_at)
             values ('{account}', '{role}', '{scope}', now())"
        ))
        .await;
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
                'Somebody', 'XK051212012345678906', 'o@example.org', 'withheld', 'verified', now(), now());"
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
             insert into budget_lines values ('{line}', '{application}', '{lead}', 1, 'services',
                'Hidden boats {number}', 'unit', 1, {asked}, {asked});
             insert into eligibility_checks values ('{check}', '{application}', 'closing', '2026-1', '{{}}',
                '{{}}', 'pass', now());
             insert into eligibility_results values ('{application}', {eligible}, '{check}', '{by}', now())",
            line = id(7, number),
        ))
        .await;
}

/// Marks that sum to a total, filled from the first criterion on.
fn spread(total: u32) -> Vec<(String, u32)> {
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

fn sheet(marks: &[(String, u32)]) -> AssessmentInput {
    AssessmentInput {
        marks: marks.iter().map(|(code, mark)| (code.clone(), Decimal::from(*mark))).collect(),
        comments: marks.iter().map(|(code, _)| (code.clone(), "Because it is so.".to_owned())).collect(),
        overall: "A good idea.".to_owned(),
    }
}

fn keys(refused: Result<impl std::fmt::Debug, AppError>) -> Vec<String> {
    match refused {
        Err(error) => error.phrases().into_iter().map(|p| p.key.into_owned()).collect(),
        Ok(done) => panic!("was not refused: {done:?}"),
    }
}

#[test]
fn content_stays_hidden_until_an_assessor_has_declared_no_conflict() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        actions::open_panel(&panel.world.state, &panel.chair, panel.call).await.unwrap();
        assert_eq!(panel.world.letters_to("one@example.org").await, ["Please declare conflicts of interest"]);
        let one = panel.world.browser_of(panel.one(1)).await;
        let conflicts = format!("/calls/{}/conflicts", panel.call);
        let page = one.get(&conflicts).await;
        assert!(page.text().contains("Title 1") && page.text().contains("Lead 1, Partner 1"));
        assert!(!page.text().contains("Title 3"), "only eligible applications are shown");
        assert!(!page.html.contains("boats"), "nothing of the content is shown");

        // Even an assignment that somebody slips into the database opens nothing.
        let (slipped, first) = (id(9, 1), panel.applications[&1]);
        let account = panel.one(1).account;
        panel
            .world
            .database
            .execute(&format!(
                "insert into assignments values ('{slipped}', '{first}', '{account}', 1, null, now())"
            ))
            .await;
        let address = format!("/assignments/{slipped}");
        let closed = one.get(&address).await;
        assert_eq!(closed.status, 403);
        assert!(!closed.html.contains("boats") && !closed.html.contains("Title 1"));
        let pushed = one.send(&page, &format!("{address}/assessment"), &[("submit", "draft")]).await;
        assert_eq!(pushed.status, 403);

        let choice = |n: i32| format!("choice-{}", panel.applications[&n]);
        let reason = format!("reason-{}", panel.applications[&2]);
        let unsaid = one.send(&page, &conflicts, &[(&choice(1), "none"), (&choice(2), "conflict")]).await;
        assert_eq!((unsaid.status, unsaid.all("#problems li").len()), (422, 1), "a conflict needs a reason");
        let fields = [(choice(1), "none"), (choice(2), "conflict"), (reason, "My sister works there.")];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        assert_eq!(one.send(&page, &conflicts, &fields).await.status, 303);

        let opened = one.get(&address).await;
        assert_eq!(opened.status, 200);
        assert!(opened.html.contains("Hidden boats 1"));
        let two = panel.world.browser_of(panel.one(2)).await;
        assert_eq!(two.get(&address).await.status, 404, "somebody else's assignment");

        let barred = actions::assign(&panel.world.state, &panel.chair, panel.applications[&2], account).await;
        assert_eq!(keys(barred), ["reviews-bar-conflict"]);
        let taken_back =
            actions::declare(&panel.world.state, panel.one(1), panel.applications[&2], None).await;
        assert_eq!(keys(taken_back), ["reviews-conflict-stays"]);
        panel.close().await;
    });
}

#[test]
fn what_others_gave_stays_hidden_until_ones_own_assessment_is_in() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let (first, second) = (panel.assign(1, 1).await, panel.assign(1, 2).await);
        panel.submit(1, first, 82).await;

        let two = panel.world.browser_of(panel.one(2)).await;
        let address = format!("/assignments/{second}");
        let page = two.get(&address).await;
        assert!(!page.text().contains("82"), "the other's total is not in the page");
        let board = two.get(&format!("/calls/{}/panel", panel.call)).await;
        assert_eq!(board.status, 403, "assessors do not see the panel");

        let assessment = format!("{address}/assessment");
        let post = |marks: [&'static str; 5], submit: &'static str| {
            let names =
                ["mark-relevance", "mark-partnership", "mark-design", "mark-sustainability", "mark-budget"];
            let mut fields: Vec<(&str, &str)> = names.into_iter().zip(marks).collect();
            fields.extend([("version", "0"), ("submit", submit)]);
            fields
        };
        let wrong = two.send(&page, &assessment, &post(["31", "ten", "", "3", "8"], "submit")).await;
        assert_eq!(wrong.status, 422);
        let problems = wrong.all("#problems li");
        // Too much, not a mark, missing, and a low mark without a word.
        assert_eq!(problems.len(), 4, "{problems:?}");
        assert_eq!(wrong.field("mark-partnership").as_deref(), Some("ten"), "nothing typed is lost");

        let fields = post(["23", "19,5", "15.5", "12", "8"], "submit");
        assert_eq!(two.send(&page, &assessment, &fields).await.status, 303);
        let seen = two.get(&address).await;
        assert!(seen.text().contains("Assessor 1: 82"), "{}", seen.text());
        assert!(seen.text().contains("Your total 78"));
        assert_eq!(two.send(&page, &assessment, &fields).await.status, 422, "a submitted one is final");
        let chair = panel.world.browser_of(&panel.chair).await;
        let board = chair.get(&format!("/calls/{}/panel", panel.call)).await;
        assert!(board.text().contains("Score 80"), "{}", board.text());
        assert!(panel.world.letters_to("chair@example.org").await.contains(&"All assessments are in".into()));
        panel.close().await;
    });
}

#[test]
fn a_chair_who_assesses_sees_no_total_before_the_own_one_is_in() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        give(&panel.world, panel.chair.account, "assessor", "call_id", panel.call.0).await;
        let chair = panel.world.again("chair@example.org").await;
        let state = &panel.world.state;
        actions::declare(state, &chair, panel.applications[&1], None).await.unwrap();
        panel.assess(1, 1, 83).await;
        let browser = panel.world.browser_of(&chair).await;
        let address = format!("/calls/{}/panel", panel.call);
        assert!(browser.get(&address).await.text().contains("Assessor 1: One · 83"));
        let own = actions::assign(state, &chair, panel.applications[&1], chair.account).await.unwrap();
        assert!(!browser.get(&address).await.text().contains("83"), "hidden from now on");
        actions::save_assessment(state, &chair, own, sheet(&spread(77)), 0, true).await.unwrap();
        assert!(browser.get(&address).await.text().contains("Assessor 1: One · 83"));
        panel.close().await;
    });
}

#[test]
fn a_gap_over_the_limit_calls_a_third_assessor() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        panel.everybody_declares_no_conflict().await;
        let state = &panel.world.state;
        panel.assess(1, 1, 80).await;
        panel.assess(1, 2, 56).await;
        let (second, three) = (panel.applications[&2], panel.one(3).account);
        let not_called = actions::assign(state, &panel.chair, panel.applications[&1], three).await;
        assert_eq!(keys(not_called), ["reviews-no-place"], "a gap of exactly 30 % calls nobody");

        panel.assess(2, 1, 70).await;
        panel.assess(2, 2, 40).await;
        let letters = panel.world.letters_to("chair@example.org").await;
        assert_eq!(letters, ["A third assessor is wanted for MIT-2026-1/002"]);
        assert_eq!(keys(panel.close_panel().await), ["reviews-still-third"]);
        let chair = panel.world.browser_of(&panel.chair).await;
        let address = format!("/calls/{}/panel", panel.call);
        let page = chair.get(&address).await;
        assert!(page.text().contains("third assessor wanted"));
        let assigned = chair
            .send(&page, &format!("/applications/{second}/assignments"), &[("account", &three.to_string())])
            .await;
        assert_eq!((assigned.status, assigned.location), (303, Some(address)));
        assert_eq!(keys(panel.close_panel().await), ["reviews-still-third"], "assigned is not assessed");
        let third = panel.world.database.query("select id from assignments where ordinal = 3").await;
        panel.submit(3, third[0].parse().unwrap(), 55).await;
        let ranking = panel.close_panel().await.unwrap();
        let seen: Vec<_> = ranking.iter().map(|r| (r.application, r.score)).collect();
        assert_eq!(seen, [(panel.applications[&1], decimal("68")), (second, decimal("62.5"))]);
        panel.close().await;
    });
}

#[test]
fn a_panel_closes_only_when_every_application_has_its_score() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let state = &panel.world.state;
        let nobody = actions::assign_automatically(state, &panel.chair, panel.call).await;
        assert_eq!(keys(nobody), ["reviews-nobody-to-assign"], "nobody has declared");
        panel.everybody_declares_no_conflict().await;
        let proposal = actions::assign_automatically(state, &panel.chair, panel.call).await.unwrap();
        assert_eq!((proposal.assignments.len(), proposal.short.len()), (4, 0));
        for who in &panel.assessors {
            let theirs = proposal.assignments.iter().filter(|(_, a)| *a == who.account).count();
            assert_eq!(theirs, 1, "evenly");
            assert_eq!(panel.world.letters_to(who.email.as_str()).await, ["Applications to assess"]);
        }
        let again = actions::assign_automatically(state, &panel.chair, panel.call).await;
        assert_eq!(keys(again), ["reviews-nothing-to-assign"]);

        assert_eq!(keys(panel.close_panel().await), ["reviews-still-waiting", "reviews-still-waiting"]);
        let browser = panel.world.browser_of(&panel.chair).await;
        let page = browser.get(&format!("/calls/{}/panel", panel.call)).await;
        assert!(!page.html.contains("/panel/closing"), "no button either");
        let early = browser.send(&page, &format!("/calls/{}/panel/closing", panel.call), &[]).await;
        assert_eq!((early.status, early.all("#problems li").len()), (422, 2));

        let rows = panel.world.database.query("select id || ' ' || account_id from assignments").await;
        for row in rows {
            let (assignment, account) = row.split_once(' ').unwrap();
            let who = panel.assessors.iter().find(|a| a.account.to_string() == account).unwrap();
            let input = sheet(&spread(75));
            let assignment = assignment.parse().unwrap();
            actions::save_assessment(state, who, assignment, input, 0, true).await.unwrap();
        }
        let ranking = panel.close_panel().await.unwrap();
        assert_eq!(ranking.iter().map(|r| r.rank).collect::<Vec<_>>(), [1, 1], "tied");
        assert_eq!(panel.world.letters_to("manager@example.org").await, ["The panel has closed"]);
        assert_eq!(keys(panel.close_panel().await), ["reviews-panel-is-closed"]);
        let late = actions::declare(state, panel.one(1), panel.applications[&1], Some("Late.".into())).await;
        assert_eq!(keys(late), ["reviews-panel-is-closed"]);
        panel.close().await;
    });
}

#[test]
fn the_scenario_is_scored_ranked_and_run_along_the_envelope() {
    run(async {
        let asked = [(1, "16000"), (2, "12000"), (6, "20000"), (9, "8000")];
        let panel = Panel::open(&asked).await;
        panel.everybody_declares_no_conflict().await;
        let scenario: Value = serde_json::from_str(SCENARIO).unwrap();
        let mut expected = Vec::new();
        for application in scenario["applications"].as_array().unwrap() {
            let Some(of_panel) = application.get("panel") else { continue };
            let number: i32 = application["ref"].as_str().unwrap()[1..].parse().unwrap();
            let decision = of_panel["expected_decision"].as_str().unwrap().to_owned();
            let score = decimal(of_panel["expected_final"].as_str().unwrap());
            expected.push((panel.applications[&number], score, decision));
            let third = of_panel.get("third_assessment").into_iter();
            for assessment in of_panel["assessments"].as_array().unwrap().iter().chain(third) {
                let assessor: usize =
                    assessment["assessor"].as_str().unwrap().rsplit('-').next().unwrap().parse().unwrap();
                let marks = assessment["marks"].as_object().unwrap();
                let marks: Vec<(String, u32)> = marks
                    .iter()
                    .map(|(code, mark)| (code.clone(), u32::try_from(mark.as_u64().unwrap()).unwrap()))
                    .collect();
                let assignment = panel.assign(number, assessor).await;
                // The marks of the scenario need no word of explanation.
                let input = AssessmentInput { comments: BTreeMap::new(), ..sheet(&marks) };
                let (state, who) = (&panel.world.state, panel.one(assessor));
                let kept = actions::save_assessment(state, who, assignment, input, 0, true).await.unwrap();
                assert_eq!(kept.total, Some(decimal(&assessment["total"].to_string())));
            }
        }
        let ranking = panel.close_panel().await.unwrap();
        let mut conn = panel.world.state.db.conn().await.unwrap();
        assert_eq!(
            reviews::ranking_of(&mut conn, panel.call).await.unwrap(),
            Some(ranking.clone()),
            "frozen"
        );
        let amount_of = |application| {
            let found = asked.iter().find(|(n, _)| panel.applications[n] == application);
            found.map_or(Amount::ZERO, |(_, amount)| amount.parse().unwrap())
        };
        let placed = reviews::along_envelope(&ranking, "45000".parse().unwrap(), amount_of).unwrap();
        let seen: Vec<_> = ranking
            .iter()
            .zip(&placed)
            .map(|(r, p)| {
                let decision = match p.place {
                    reviews::Place::Within => "award",
                    reviews::Place::Reserve => "reserve",
                    reviews::Place::BelowThreshold => "rejected",
                };
                (r.application, r.score, decision.to_owned())
            })
            .collect();
        assert_eq!(seen, expected);
        assert_eq!(placed.last().unwrap().left, "17000".parse().unwrap());

        let opinions = reviews::scores_of(&mut conn, panel.applications[&2]).await.unwrap();
        assert_eq!(opinions.iter().map(|o| o.total).collect::<Vec<_>>(), ["70", "45", "66"].map(decimal));
        drop(conn);
        let auditor = panel.world.browser_of(&panel.auditor).await;
        let page = auditor.get(&format!("/calls/{}/ranking", panel.call)).await;
        assert_eq!(page.all("tr.line th").join(""), "MIT-2026-1/002 Title 2Lead 2, Partner 2");
        assert_eq!(page.all("tbody tr").len(), 4);
        assert!(page.text().contains("17,000.00"), "{}", page.text());
        panel.close().await;
    });
}

#[test]
fn two_submissions_of_one_assessment_leave_one_and_lose_nothing() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let assignment = panel.assign(1, 1).await;
        let (state, who) = (&panel.world.state, panel.one(1));
        let send = |total, submit| {
            actions::save_assessment(state, who, assignment, sheet(&spread(total)), 0, submit)
        };
        let (a, b) = tokio::join!(send(80, true), send(50, true));
        assert_eq!((a.is_ok() as u8) + (b.is_ok() as u8), 1, "{a:?} {b:?}");
        let kept = [&a, &b].into_iter().find_map(|r| r.as_ref().ok()).unwrap().total.unwrap();
        let lost = if a.is_err() { a } else { b };
        assert_eq!(keys(lost), ["reviews-submitted-is-final"]);
        let stored = panel.world.database.query("select total from assessments").await;
        assert_eq!(stored, [format!("{kept:.2}")]);
        panel.close().await;
    });
}

#[test]
fn a_draft_in_two_windows_is_not_overwritten() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let assignment = panel.assign(1, 1).await;
        let (state, who) = (&panel.world.state, panel.one(1));
        let save = |version, total| {
            actions::save_assessment(state, who, assignment, sheet(&spread(total)), version, false)
        };
        assert_eq!(save(0, 80).await.unwrap().version, 1);
        assert!(matches!(save(0, 50).await, Err(AppError::ChangedMeanwhile)));
        assert_eq!(save(1, 60).await.unwrap().version, 2);
        let other = panel.one(2);
        let foreign = actions::save_assessment(state, other, assignment, sheet(&spread(1)), 2, true).await;
        assert!(matches!(foreign, Err(AppError::NotFound)));
        panel.close().await;
    });
}

#[test]
fn a_conflict_found_later_takes_the_assignment_back() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let (state, first) = (&panel.world.state, panel.applications[&1]);
        let own = panel.assign(1, 1).await;
        actions::declare(state, panel.one(1), first, Some("I know the author.".into())).await.unwrap();
        let gone = actions::save_assessment(state, panel.one(1), own, sheet(&spread(80)), 0, true).await;
        assert!(matches!(gone, Err(AppError::NotFound)));
        let told = panel.world.letters_to("chair@example.org").await;
        assert_eq!(told, ["An assessor has stepped back from MIT-2026-1/001"]);

        let second = panel.assign(1, 2).await;
        let without_reason = actions::release(state, &panel.chair, second, "  ").await;
        assert_eq!(keys(without_reason), ["reviews-reason-needed"]);
        actions::release(state, &panel.chair, second, "On leave.").await.unwrap();
        let letters = panel.world.letters("two@example.org").await;
        assert!(letters.last().unwrap().body.contains("On leave."));
        let proposal = actions::assign_automatically(state, &panel.chair, panel.call).await.unwrap();
        let mut given: Vec<_> = proposal.assignments.iter().map(|(_, account)| *account).collect();
        given.sort();
        let mut others = vec![panel.one(3).account, panel.one(4).account];
        others.sort();
        assert_eq!(given, others, "neither the conflicted nor the released one");
        let third = panel.world.database.query("select id from assignments where released_at is null").await;
        let third: AssignmentId = third[0].parse().unwrap();
        let who = panel.assessors.iter().filter(|a| given.contains(&a.account));
        for assessor in who {
            let input = sheet(&spread(70));
            let _ = actions::save_assessment(state, assessor, third, input, 0, true).await;
        }
        let too_late = actions::release(state, &panel.chair, third, "Changed my mind.").await;
        assert_eq!(keys(too_late), ["reviews-release-too-late"]);
        panel.close().await;
    });
}

#[test]
fn a_member_of_an_applying_organisation_is_told_to_declare() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        give(&panel.world, panel.one(1).account, "viewer", "organisation_id", organisation(11)).await;
        let one = panel.world.again("one@example.org").await;
        let browser = panel.world.browser_of(&one).await;
        let page = browser.get(&format!("/calls/{}/conflicts", panel.call)).await;
        assert!(page.text().contains("You belong to Partner 1"), "{}", page.text());
        let (state, first) = (&panel.world.state, panel.applications[&1]);
        assert_eq!(keys(actions::declare(state, &one, first, None).await), ["reviews-you-are-a-member"]);
        // A role that came after the declaration bars too.
        actions::declare(state, panel.one(2), first, None).await.unwrap();
        give(&panel.world, panel.one(2).account, "viewer", "organisation_id", organisation(10)).await;
        let barred = actions::assign(state, &panel.chair, first, panel.one(2).account).await;
        assert_eq!(keys(barred), ["reviews-bar-member"]);
        panel.close().await;
    });
}

#[test]
fn staff_look_and_change_nothing_and_outsiders_find_nothing() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let assignment = panel.assign(1, 1).await;
        panel.submit(1, assignment, 81).await;
        let other_call = id(2, 2);
        panel
            .world
            .database
            .execute(&format!(
                "insert into calls select (jsonb_populate_record(calls,
                    '{{\"id\": \"{other_call}\", \"reference\": \"OTHER-1\"}}')).* from calls"
            ))
            .await;
        let stranger = panel.world.person("Stranger", Language::English).await;
        give(&panel.world, stranger.account, "assessor", "call_id", other_call).await;
        let applicant = panel.world.person("Applicant", Language::English).await;
        give(&panel.world, applicant.account, "signatory", "organisation_id", organisation(10)).await;

        let (call, first) = (panel.call, panel.applications[&1]);
        let looks = [format!("/calls/{call}/panel"), format!("/calls/{call}/ranking")];
        let acts = [
            format!("/calls/{call}/panel/opening"),
            format!("/calls/{call}/panel/assignment"),
            format!("/calls/{call}/panel/closing"),
            format!("/applications/{first}/assignments"),
            format!("/assignments/{assignment}/release"),
            format!("/calls/{call}/conflicts"),
            format!("/assignments/{assignment}/assessment"),
        ];
        let two = panel.one(2).account.to_string();
        let fields = [("account", two.as_str()), ("reason", "Because."), ("submit", "submit")];
        for (who, may_look) in
            [(&panel.auditor, true), (&panel.manager, true), (&stranger, false), (&applicant, false)]
        {
            let browser = panel.world.browser_of(who).await;
            for path in &looks {
                let page = browser.get(path).await;
                assert_eq!(page.status, if may_look { 200 } else { 404 }, "{} {path}", who.name);
            }
            let account = browser.get("/account").await;
            for path in &acts {
                let status = browser.send(&account, path, &fields).await.status;
                let sheet = path.ends_with("/assessment");
                let expected = if may_look && !sheet { 403 } else { 404 };
                assert_eq!(status, expected, "{} {path}", who.name);
            }
            assert_eq!(browser.get(&format!("/assignments/{assignment}")).await.status, 404);
        }
        let manager = panel.world.browser_of(&panel.manager).await;
        let page = manager.get(&looks[0]).await;
        assert!(page.text().contains("One · 81"), "totals of submitted assessments");
        assert_eq!(page.all("main form").len(), 0, "nothing to press");
        assert_eq!(panel.world.visitor().get("/reviews").await.status, 303, "to sign-in");
        let one = panel.world.browser_of(panel.one(1)).await;
        assert!(one.get("/reviews").await.text().contains("Title 1 submitted"));
        panel.close().await;
    });
}

#[test]
fn a_panel_waits_for_the_call_to_close_and_eligibility_to_conclude() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        let state = &panel.world.state;
        let database = &panel.world.database;
        database.execute("delete from eligibility_results where not eligible").await;
        let open = || actions::open_panel(state, &panel.chair, panel.call);
        assert_eq!(keys(open().await), ["reviews-eligibility-not-concluded"]);
        let page = panel.world.browser_of(&panel.chair).await;
        let page = page.get(&format!("/calls/{}/panel", panel.call)).await;
        assert!(!page.text().contains("Title 1"), "who is eligible is not told before");
        database.execute("update calls set status = 'published', closed_at = null").await;
        assert_eq!(keys(open().await), ["reviews-call-not-closed"]);
        let early = actions::declare(state, panel.one(1), panel.applications[&1], None).await;
        assert_eq!(keys(early), ["reviews-call-not-closed"]);
        panel.close().await;
    });
}

#[test]
fn the_database_itself_keeps_what_was_submitted() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        panel.assess(1, 1, 80).await;
        panel.assess(1, 2, 70).await;
        panel.close_panel().await.unwrap();
        for sql in [
            "update assessments set total = 99",
            "delete from assessments",
            "update panels set ranking = '[]'",
            "delete from panels",
        ] {
            let (client, connection) =
                tokio_postgres::connect(&panel.world.database.url, tokio_postgres::NoTls).await.unwrap();
            tokio::spawn(connection);
            assert!(client.batch_execute(sql).await.is_err(), "{sql}");
        }
        panel.close().await;
    });
}
