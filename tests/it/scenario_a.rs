//! Scenario A, played through the rooms' own actions: every expected result, read from the database
//! and from the pages that people see.

use std::collections::{BTreeMap, BTreeSet};

use cogrant::app;
use cogrant::base::invariants;
use cogrant::demo::cast;
use cogrant::demo::scenario::Scenario;

use crate::world::{World, played, run};

/// Every rule that the scenario's call has switched on.
const RULES: [&str; 12] =
    ["R01", "R04", "R05", "R10", "R11", "R12", "R13", "R14", "R20", "R23", "R24", "R25"];

async fn world() -> World {
    World::open_on(played().await.after_first_payments.clone_of_it().await).await
}

/// The outcomes of each rule of one application, in its latest check.
async fn outcomes(world: &World, application: &str) -> BTreeMap<String, BTreeSet<String>> {
    let id = played().await.applications[application];
    let rows = world
        .database
        .query(&format!(
            "select f.rule || ' ' || f.outcome from eligibility_findings f where f.check_id = (
                select id from eligibility_checks where application_id = '{id}' order by judged_at desc, id desc limit 1)"
        ))
        .await;
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        let (rule, outcome) = row.split_once(' ').unwrap();
        found.entry(rule.to_owned()).or_default().insert(outcome.to_owned());
    }
    found
}

#[test]
fn all_twelve_applications_are_judged_as_expected_rule_by_rule() {
    run(async {
        let world = world().await;
        for application in Scenario::a().unwrap().applications {
            let found = outcomes(&world, &application.reference).await;
            assert_eq!(
                found.keys().map(String::as_str).collect::<Vec<_>>(),
                RULES,
                "{}",
                application.reference
            );
            let expected = &application.expected_eligibility;
            for rule in RULES {
                let has = |list: &Vec<String>| list.iter().any(|r| r == rule);
                let wanted = match () {
                    () if has(&expected.fail) => "fail",
                    () if has(&expected.cure) => "cure",
                    () if has(&expected.review) => "review",
                    () => "pass",
                };
                let worst = ["fail", "review", "cure", "pass"]
                    .into_iter()
                    .find(|o| found[rule].contains(*o))
                    .unwrap();
                assert_eq!(worst, wanted, "{} {rule}", application.reference);
            }
        }
        world.abandon().await;
    });
}

#[test]
fn four_applications_are_eligible_and_an_officer_s_word_stands_behind_one() {
    run(async {
        let world = world().await;
        let eligible = world
            .database
            .query("select a.title from eligibility_results r join applications a on a.id = r.application_id where r.eligible order by a.number")
            .await;
        assert_eq!(
            eligible,
            [
                "Clean river, one park",
                "Workshop on wheels",
                "Greenhouses on both banks",
                "Old crafts, new hands"
            ]
        );
        let decided = world
            .database
            .query("select kind || ' ' || outcome || ' ' || reason from eligibility_decisions")
            .await;
        assert_eq!(decided.len(), 1);
        assert!(
            decided[0].starts_with("review pass The two organisations work in two communities"),
            "{}",
            decided[0]
        );
        world.abandon().await;
    });
}

#[test]
fn what_came_a_second_late_was_refused_and_then_recorded_as_late() {
    run(async {
        let world = world().await;
        let refused = &played().await.refused["A11"];
        assert_eq!(played().await.refused.len(), 1, "nothing else was refused");
        assert!(refused.iter().any(|key| key.contains("late")), "{refused:?}");
        let tried = world
            .database
            .query("select act from audit_entries where act = 'applications.submit_refused'")
            .await;
        assert_eq!(tried.len(), 1, "the refusal itself is on record");
        let late = world
            .database
            .query("select title || ': ' || late_reason from applications where late_reason is not null")
            .await;
        assert_eq!(late, ["Sports Saturdays: Brought in by the partner after the system had refused it."]);
        world.abandon().await;
    });
}

#[test]
fn scores_ranking_awards_and_reserve_are_as_expected() {
    run(async {
        let world = world().await;
        let scenario = Scenario::a().unwrap();
        for application in scenario.applications.iter().filter(|a| a.panel.is_some()) {
            let id = played().await.applications[&application.reference];
            let panel = application.panel.as_ref().unwrap();
            let score = world
                .database
                .query(&format!(
                    "select r->>'score' from panels, jsonb_array_elements(ranking) r where r->>'application' = '{id}'"
                ))
                .await;
            let score: rust_decimal::Decimal = score[0].parse().unwrap();
            assert_eq!(score, panel.expected_final, "{}", application.reference);
            let decided = world
                .database
                .query(&format!("select outcome from award_decisions where application_id = '{id}'"))
                .await;
            let wanted = match panel.expected_decision.as_str() {
                "award" => "awarded",
                other => other,
            };
            assert_eq!(decided, [wanted], "{}", application.reference);
        }
        let awarded = world.database.query("select sum(amount) from grants").await;
        assert_eq!(awarded, [scenario.expected_awards.awarded_total.to_string()]);
        world.abandon().await;
    });
}

#[test]
fn payments_commitments_and_what_is_left_are_as_expected() {
    run(async {
        let world = world().await;
        let scenario = Scenario::a().unwrap();
        let expected = &scenario.expected_payments_after_agreement;
        for reference in ["A01", "A02"] {
            let grant = played().await.grants[reference];
            let tranches = world
                .database
                .query(&format!("select amount from tranches where grant_id = '{grant}' order by number"))
                .await;
            let wanted: Vec<&str> =
                expected[reference].as_array().unwrap().iter().map(|a| a.as_str().unwrap()).collect();
            assert_eq!(tranches, wanted, "{reference}");
        }
        let of = async |kind: &str| {
            let sql = format!(
                "select coalesce(sum(balance), 0) from ledger_accounts a where kind = '{kind}'
                and (owner_id = '{}' or owner_id in (select id from grants))",
                played().await.call
            );
            world.database.query(&sql).await.remove(0)
        };
        assert_eq!(of("paid").await, expected["paid_first"].as_str().unwrap());
        assert_eq!(of("committed").await, expected["committed_after"].as_str().unwrap());
        assert_eq!(of("left").await, expected["left"].as_str().unwrap());
        world.abandon().await;
    });
}

#[test]
fn the_first_grant_closes_when_its_report_is_accepted_and_its_last_tranche_is_paid() {
    run(async {
        let world = World::open_on(played().await.with_a_closed_grant.clone_of_it().await).await;
        let grants = world.database.query("select status from grants order by amount desc").await;
        assert_eq!(grants, ["closed", "in_force"]);
        let paid = world.database.query("select sum(amount) from disbursements where status = 'paid'").await;
        assert_eq!(paid, ["25600.00"]);
        world.abandon().await;
    });
}

#[test]
fn cogrant_check_finds_nothing_and_then_names_the_row_that_was_corrupted() {
    run(async {
        let world = World::open_on(played().await.with_a_closed_grant.clone_of_it().await).await;
        let broken = async || {
            let mut conn = world.state.db.conn().await.unwrap();
            invariants::check(&mut conn, &app::invariants()).await.unwrap()
        };
        assert_eq!(broken().await, []);
        let grant = played().await.grants["A02"];
        let row = world
            .database
            .query(&format!("select id from ledger_accounts where owner_id = '{grant}' and kind = 'paid'"))
            .await;
        world
            .database
            .execute(&format!("update ledger_accounts set balance = balance + 1 where id = '{}'", row[0]))
            .await;
        let named = broken().await;
        assert!(named.iter().any(|b| b.row.contains(&row[0])), "{named:?}");
        world.abandon().await;
    });
}

#[test]
fn the_database_itself_refuses_to_pay_more_than_was_awarded() {
    run(async {
        let world = world().await;
        let grant = played().await.grants["A02"];
        let (client, connection) =
            tokio_postgres::connect(&world.database.url, tokio_postgres::NoTls).await.unwrap();
        tokio::spawn(connection);
        let overpay = format!(
            "begin;
             insert into ledger_entries (id, at, what, subject_id) values ('{grant}', now(), 'test.overpay', '{grant}');
             insert into ledger_lines select '{grant}', id, case kind when 'committed' then -2400.01 else 2400.01 end
                from ledger_accounts where owner_id = '{grant}';
             commit"
        );
        let refused = client.batch_execute(&overpay).await.unwrap_err();
        let constraint = refused.as_db_error().and_then(|e| e.constraint().map(str::to_owned));
        assert_eq!(constraint.as_deref(), Some("ledger_balance_not_negative"));
        world.abandon().await;
    });
}

#[test]
fn people_read_the_results_in_their_own_language() {
    run(async {
        let world = world().await;
        world.at("2026-05-05T10:00:00Z");
        let played = played().await;
        // Linden's person reads Albanian, River's Serbian Cyrillic.
        let linden = world.browser_with("linden@example.org", cast::PASSWORD).await;
        let page = linden.get(&format!("/grants/{}", played.grants["A01"])).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.attribute("html", "lang").as_deref(), Some("sq"));
        assert!(page.text().contains("16 000,00"), "{}", page.text());
        let river = world.browser_with("river@example.org", cast::PASSWORD).await;
        let page = river.get(&format!("/grants/{}", played.grants["A01"])).await;
        assert_eq!(page.attribute("html", "lang").as_deref(), Some("sr-Cyrl"));
        assert!(page.text().contains("16.000,00"), "{}", page.text());
        let page = river.get(&format!("/applications/{}", played.applications["A01"])).await;
        let became = page.all("#milestones ~ ol li > p:first-child");
        assert_eq!(became[0], "Испуњава услове: иде даље комисији.");
        assert_eq!(became[1], "Резултат 80, место 1: прочитајте шта су показале оцене");
        assert_eq!(became[2..].join("; "), "Додељен је грант од 16.000,00 EUR; Уговор је на снази");
        let reason = page.all("#milestones ~ ol .prose").join(" ");
        assert!(reason.starts_with("Место 1, резултат"), "{reason}");
        let told = async |address: &str| {
            let letter = world.letters(address).await.into_iter().find(|l| l.kind == "awards-awarded");
            letter.expect("a letter of the award").body
        };
        let (in_albanian, in_serbian) = (told("linden@example.org").await, told("river@example.org").await);
        assert!(in_albanian.contains("Arsyeja: Vendi 1 me"), "{in_albanian}");
        assert!(in_serbian.contains("Образложење: Место 1, резултат"), "{in_serbian}");
        world.abandon().await;
    });
}
