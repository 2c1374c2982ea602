//! What the chair runs and the staff watch.

use std::collections::BTreeMap;

use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::money::Amount;
use cogrant::cycle::reviews::model::AssessmentInput;
use cogrant::cycle::reviews::{self, actions};
use serde_json::Value;

use super::panel::{Panel, SCENARIO, book_envelope, decimal, give, id, keys, organisation, sheet, spread};
use crate::world::run;

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
        assert_eq!(letters, ["A third assessment is wanted for MIT-2026-1/002"]);
        assert_eq!(keys(panel.close_panel().await), ["reviews-still-third"]);
        let chair = panel.world.browser_of(&panel.chair).await;
        let address = format!("/calls/{}/panel", panel.call);
        let page = chair.get(&address).await;
        assert!(page.text().contains("third assessment wanted"));
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
        let declaring = panel.world.waits_for(panel.one(1)).await;
        assert_eq!(declaring.len(), 1);
        assert!(
            declaring[0].starts_with("Declare conflicts of interest in")
                && declaring[0].ends_with("2 applications")
        );
        panel.everybody_declares_no_conflict().await;
        let proposal = actions::assign_automatically(state, &panel.chair, panel.call).await.unwrap();
        let assessing = panel.world.waits_for(panel.one(1)).await;
        assert!(assessing.len() == 1 && assessing[0].starts_with("Assess “"), "{assessing:?}");
        let leading = panel.world.waits_for(&panel.chair).await;
        assert!(leading.len() == 1 && leading[0].ends_with("0 of 2 scored"), "{leading:?}");
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
        book_envelope(&panel.world, other_call).await;
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
        database.execute("update calls set status = 'closed', closed_at = '2026-01-21T09:00:00Z'").await;
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
