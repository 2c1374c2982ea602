//! A panel, played by programs; what pages hide from assessors, the JSON face hides too.

use cogrant::base::kernel::language::Language;
use serde_json::{Value, json};

use super::shape::shape;
use crate::reviews::panel::{ANSWER, Panel, give, id, organisation, spread};
use crate::world::program::Program;
use crate::world::run;

fn marks(total: u32) -> Value {
    let marks: serde_json::Map<_, _> =
        spread(total).into_iter().map(|(code, mark)| (code, mark.to_string().into())).collect();
    let words: serde_json::Map<_, _> =
        marks.keys().map(|code| (code.clone(), "Because it is so.".into())).collect();
    json!({ "marks": marks, "comments": words, "overall": "A good idea.", "submit": true })
}

async fn declares(panel: &Panel, program: &Program) {
    let each = panel.applications.values();
    let none: Vec<Value> = each.map(|id| json!({ "application": id, "conflict": false })).collect();
    let done =
        program.post(&format!("/calls/{}/conflicts", panel.call), json!({ "declarations": none })).await;
    assert_eq!((done.status, done.text("/done")), (200, "done-reviews-declared"), "{}", done.json);
}

#[test]
fn programs_play_a_panel_from_declarations_to_the_ranking() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let world = &panel.world;
        let chair = world.program_of(&panel.chair).await;
        let (one, two) = (world.program_of(panel.one(1)).await, world.program_of(panel.one(2)).await);
        let address = format!("/calls/{}/panel", panel.call);
        assert_eq!(
            chair.post(&format!("{address}/opening"), json!({})).await.text("/done"),
            "done-reviews-opened"
        );
        assert_eq!(one.get("/reviews").await.json["panels"][0]["undeclared"], 2);
        declares(&panel, &one).await;
        declares(&panel, &two).await;
        let asked = one.get(&format!("/calls/{}/conflicts", panel.call)).await;
        insta::assert_snapshot!("reviews_conflicts", shape(&asked.json));

        let by_hand = |n: i32| format!("/applications/{}/assignments", panel.applications[&n]);
        let nobody = chair.post(&by_hand(1), json!({ "account": "x" })).await;
        assert_eq!((nobody.status, nobody.wrong()), (422, vec!["/account"]));
        let assigned = chair.post(&by_hand(1), json!({ "account": panel.one(1).account })).await;
        assert_eq!((assigned.status, assigned.text("/location")), (200, &*format!("/api/v1{address}")));
        let rest = chair.post(&format!("{address}/assignment"), json!({})).await;
        assert_eq!(rest.text("/done"), "done-reviews-assigned", "{}", rest.json);
        let seat = chair.get(&address).await.text("/applications/1/seats/0/assignment").to_owned();
        let released = chair.post(&format!("/assignments/{seat}/release"), json!({ "reason": "Ill." })).await;
        assert_eq!(released.text("/done"), "done-reviews-released", "{}", released.json);
        let again = chair.get(&address).await;
        assert_eq!(again.text("/applications/1/standing"), "unassigned");
        let account = again.text("/applications/1/candidates/0/account");
        let filled = chair.post(&by_hand(2), json!({ "account": account })).await;
        assert_eq!(filled.text("/done"), "done-reviews-assigned", "{}", filled.json);

        for program in [&one, &two] {
            let queue = program.get("/reviews").await;
            for task in queue.json["panels"][0]["tasks"].as_array().unwrap() {
                let sheet = format!("/assignments/{}", task["assignment"].as_str().unwrap());
                let tag = program.get(&sheet).await.header("etag").unwrap().to_owned();
                let headers = [("If-Match", tag.as_str())];
                let sent = program.post_with(&format!("{sheet}/assessment"), &headers, marks(80)).await;
                assert_eq!(
                    (sent.status, sent.text("/done")),
                    (200, "done-reviews-submitted"),
                    "{}",
                    sent.json
                );
            }
        }
        insta::assert_snapshot!("reviews_panel", shape(&chair.get(&address).await.json));
        let closed = chair.post(&format!("{address}/closing"), json!({})).await;
        let ranking = format!("/calls/{}/ranking", panel.call);
        assert_eq!(closed.text("/location"), format!("/api/v1{ranking}"), "{}", closed.json);
        let lines = chair.get(&ranking).await;
        insta::assert_snapshot!("reviews_ranking", shape(&lines.json));
        let page = world.browser_of(&panel.auditor).await.get(&ranking).await;
        assert!(page.text().contains("MIT-2026-1/001 Title 1"), "the page shows what the programs did");
        panel.close().await;
    });
}

#[test]
fn assessors_see_by_program_no_more_than_on_the_page() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let world = &panel.world;
        let (one, two) = (world.program_of(panel.one(1)).await, world.program_of(panel.one(2)).await);
        let (slipped, first, account) = (id(9, 1), panel.applications[&1], panel.one(3).account);
        let sql =
            format!("insert into assignments values ('{slipped}', '{first}', '{account}', 1, null, now())");
        world.database.execute(&sql).await;
        let undeclared = world.program_of(panel.one(3)).await.get(&format!("/assignments/{slipped}")).await;
        assert_eq!((undeclared.status, undeclared.codes()), (403, vec!["reviews-bar-not-declared"]));
        assert!(!undeclared.json.to_string().contains("Title 1"));
        world.database.execute("delete from assignments").await;

        panel.everybody_declares_no_conflict().await;
        let (mine, theirs) = (panel.assign(1, 1).await, panel.assign(1, 2).await);
        panel.submit(1, mine, 82).await;
        let address = format!("/assignments/{theirs}");
        let blind = two.get(&address).await;
        assert_eq!((blind.header("etag"), blind.json["others"].clone()), (Some("\"0\""), json!([])));
        assert!(!blind.json.to_string().contains("\"82\""), "the other's total is nowhere in the answer");
        assert_eq!(blind.text("/content/common/summary"), ANSWER);
        assert_eq!(one.get(&address).await.status, 404, "somebody else's assignment");
        for closed in ["panel", "ranking"] {
            let refused = two.get(&format!("/calls/{}/{closed}", panel.call)).await;
            assert_eq!((refused.status, refused.codes()), (403, vec!["reviews-not-for-assessors"]));
        }
        let results = format!("/applications/{first}/assessments");
        for reader in [panel.one(2), &panel.manager] {
            assert_eq!(world.program_of(reader).await.get(&results).await.status, 404, "the panel works");
        }
        let saved =
            two.post_with(&format!("{address}/assessment"), &[("If-Match", "\"0\"")], marks(80)).await;
        assert_eq!(saved.status, 200, "{}", saved.json);
        let seen = two.get(&address).await;
        assert_eq!(seen.json["others"], json!([{ "ordinal": 1, "total": "82" }]));
        insta::assert_snapshot!("reviews_assignment", shape(&seen.json));

        let nobody = world.person("Nobody", Language::English).await;
        let stranger = world.program_of(&nobody).await;
        for closed in ["conflicts", "panel", "ranking"] {
            assert_eq!(stranger.get(&format!("/calls/{}/{closed}", panel.call)).await.status, 404);
        }
        assert_eq!(stranger.get("/reviews").await.json, json!({ "panels": [] }));
        panel.close().await;
    });
}

#[test]
fn what_is_wrong_with_declarations_and_sheets_stands_where_the_program_wrote_it() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let one = panel.world.program_of(panel.one(1)).await;
        let conflicts = format!("/calls/{}/conflicts", panel.call);
        let wrong = json!({ "declarations": [
            { "application": id(4, 3), "conflict": false },
            { "application": panel.applications[&1], "conflict": true },
        ]});
        let refused = one.post(&conflicts, wrong).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.wrong(), ["/declarations/0/application", "/declarations/1/reason"]);
        assert_eq!(one.get(&conflicts).await.json["applications"][0]["conflict"], Value::Null);
        let odd =
            one.post(&conflicts, json!({ "declarations": [{ "application": "x", "conflict": 1 }] })).await;
        assert_eq!(odd.wrong(), ["/declarations/0/application"]);

        panel.everybody_declares_no_conflict().await;
        let address = format!("/assignments/{}/assessment", panel.assign(1, 1).await);
        let wrong = json!({
            "marks": { "relevance": "31", "partnership": "ten", "charm": "3", "design": "2" }, "submit": true,
        });
        let blind = one.post(&address, wrong.clone()).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let refused = one.post_with(&address, &[("If-Match", "\"0\"")], wrong).await;
        let mut places = refused.wrong();
        places.sort_unstable();
        assert!(places.contains(&"/marks/relevance") && places.contains(&"/marks/partnership"), "{places:?}");
        assert!(places.contains(&"/marks/charm"), "a mark that nobody asked for is not lost without a word");
        let draft = json!({ "marks": { "design": "2" } });
        let saved = one.post_with(&address, &[("If-Match", "\"0\"")], draft.clone()).await;
        assert_eq!((saved.status, saved.text("/done")), (200, "done-saved"));
        let late = one.post_with(&address, &[("If-Match", "\"0\"")], draft).await;
        assert_eq!((late.status, late.codes()), (412, vec!["error-changed-meanwhile"]));
        panel.close().await;
    });
}

#[test]
fn applicants_read_results_by_program_without_names_and_fetch_no_documents_of_others() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let world = &panel.world;
        let ana = world.person("Ana", Language::English).await;
        give(world, ana.account, "viewer", "organisation_id", organisation(11)).await;
        panel.everybody_declares_no_conflict().await;
        for (assessor, total) in [(1, 80), (2, 70)] {
            panel.assess(1, assessor, total).await;
            panel.assess(2, assessor, total).await;
        }
        panel.close_panel().await.unwrap();
        let results = |n: i32| format!("/applications/{}/assessments", panel.applications[&n]);
        let (applicant, manager) = (world.program_of(&ana).await, world.program_of(&panel.manager).await);
        let named = manager.get(&results(1)).await;
        assert_eq!((named.text("/score"), named.text("/assessments/0/assessor")), ("75", "One"));
        assert_eq!(applicant.get(&results(1)).await.status, 404, "applicants wait for the award");
        world.database.execute("update calls set status = 'decided', decided_at = now()").await;
        let read = applicant.get(&results(1)).await;
        assert!(!read.json.to_string().contains("One"), "nobody is named");
        insta::assert_snapshot!("reviews_results", shape(&read.json));
        assert_eq!(applicant.get(&results(2)).await.status, 404, "only of their own application");
        let reading = format!("/calls/{}/panel/applications/{}", panel.call, panel.applications[&1]);
        assert_eq!(applicant.get(&reading).await.status, 404);
        let chair = world.program_of(&panel.chair).await;
        assert_eq!(chair.get(&reading).await.text("/content/common/summary"), ANSWER);
        let unknown = format!("{reading}/documents/{}", id(8, 1));
        assert_eq!(chair.get(&unknown).await.status, 404);
        panel.world.abandon().await;
    });
}
