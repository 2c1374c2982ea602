//! Eligibility, decided by officers' programs and read by those of applicants.

use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::Role;
use cogrant::web::api::TokenScope;
use serde_json::{Value, json};

use super::shape::shape;
use crate::eligibility::{Member, Scene};
use crate::world::program::{Answer, Program};
use crate::world::run;

/// The latest finding of a rule, as a program reads it.
fn finding<'a>(read: &'a Answer, rule: &str) -> &'a Value {
    let rules = read.json["rules"].as_array().unwrap();
    let found =
        rules.iter().find(|one| one["rule"] == rule).unwrap_or_else(|| panic!("{rule}: {}", read.json));
    &found["findings"][0]
}

fn address(finding: &Value, act: &str) -> String {
    format!("/findings/{}/{act}", finding["id"].as_str().unwrap())
}

/// One application without a memorandum, of an organisation that said its community and one that
/// would rather not.
async fn open(scene: &Scene) -> (String, Member, Member) {
    let lead = scene.organisation("Green Yard", Language::English, &["one"]).await;
    let partner = scene.organisation("Third Bridge", Language::English, &[]).await;
    let id = scene.submitted("Clean river", &lead, &partner, false).await;
    (format!("/applications/{id}"), lead, partner)
}

async fn list(program: &Program, scene: &Scene) -> Answer {
    program.get(&format!("/calls/{}/eligibility", scene.call)).await
}

#[test]
fn programs_decide_cure_and_conclude_and_applicants_read_why() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        let (application, lead, partner) = open(&scene).await;
        let to = |what: &str| format!("{application}/{what}");
        let closing = format!("/calls/{}/closing", scene.call);
        let early = world.program_of(&scene.officer).await.post(&closing, json!({})).await;
        assert_eq!(early.status, 422, "before the deadline: {}", early.json);
        world.at("2026-03-27T16:00:00Z");
        let (desk, yard) = (world.program_of(&scene.officer).await, world.program_of(&lead.who).await);
        let bridge = world.program_of(&partner.who).await;
        let closed = desk.post(&closing, json!({})).await;
        assert_eq!(closed.text("/done"), "done-eligibility-closed", "{}", closed.json);
        insta::assert_snapshot!("eligibility_list", shape(&list(&desk, &scene).await.json));
        let read = desk.get(&to("eligibility")).await;
        insta::assert_snapshot!("eligibility_officer", shape(&read.json));

        let (cure, open) = (address(finding(&read, "R14"), "cure"), finding(&read, "R11"));
        let decision = address(open, "decision");
        assert_eq!(open["may_decide"], true);
        let refused = desk.post(&decision, json!({ "outcome": "perhaps", "reason": "So." })).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/outcome"]), "{}", refused.json);
        let refused = desk.post(&decision, json!({ "outcome": "pass", "reason": " " })).await;
        assert_eq!((refused.status, refused.codes()), (422, vec!["eligibility-reason-needed"]));
        let ruling = json!({ "outcome": "pass", "reason": "The statute names both communities." });
        assert_eq!(yard.post(&decision, ruling.clone()).await.status, 403, "applicants decide nothing");
        let decided = desk.post(&decision, ruling).await;
        assert_eq!(decided.text("/done"), "done-eligibility-decided", "{}", decided.json);

        let empty = desk.post(&cure, json!({ "request": "" })).await;
        assert_eq!((empty.status, empty.codes()), (422, vec!["eligibility-reason-needed"]));
        assert_eq!(yard.get(&to("cure")).await.codes(), ["eligibility-no-cure"]);
        let opened = desk.post(&cure, json!({ "request": "Please send the memorandum." })).await;
        assert_eq!(opened.text("/done"), "done-eligibility-cure-opened", "{}", opened.json);
        let twice = desk.post(&cure, json!({ "request": "Again." })).await;
        assert_eq!((twice.status, twice.codes()), (422, vec!["eligibility-cure-once"]));
        let waiting = desk.post(&to("conclusion"), json!({})).await;
        assert_eq!((waiting.status, waiting.codes()), (422, vec!["eligibility-rule-still-open"]));
        insta::assert_snapshot!("eligibility_cure", shape(&yard.get(&to("cure")).await.json));
        assert_eq!(bridge.get(&to("cure")).await.json["may_answer"], false, "the lead answers");

        let (one, two) = (lead.organisation.to_string(), partner.organisation.to_string());
        let both = [("signed_by", one.as_str()), ("signed_by", two.as_str())];
        let (paper, letter) = (("m.pdf", b"%PDF-1.7 signed".as_slice()), ("m.pdf", b"a letter".as_slice()));
        assert_eq!(bridge.upload(&to("cure"), &both, paper).await.status, 403);
        let refused = yard.upload(&to("cure"), &[("signed_by", "x")], paper).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/signed_by"]));
        assert_eq!(yard.upload(&to("cure"), &both, letter).await.wrong(), ["/file"]);
        let cured = yard.upload(&to("cure"), &both, paper).await;
        assert_eq!((cured.status, cured.text("/done")), (200, "done-eligibility-cured"), "{}", cured.json);
        let concluded = desk.post(&to("conclusion"), json!({})).await;
        assert_eq!(concluded.text("/done"), "done-eligibility-concluded-eligible", "{}", concluded.json);

        let told = yard.get(&to("eligibility")).await;
        insta::assert_snapshot!("eligibility_applicant", shape(&told.json));
        assert_eq!(bridge.get(&to("eligibility")).await.json["state"], told.json["state"]);
        assert!(!told.json.to_string().contains("Officer"), "applicants read the reason and no name");
        assert!(desk.get(&to("eligibility")).await.json.to_string().contains("Officer"));
        insta::assert_snapshot!(
            "eligibility_milestones",
            shape(&yard.get(&application).await.json["milestones"])
        );
        let page = world.browser_of(&lead.who).await.get(&to("eligibility")).await.text();
        assert!(page.contains("Eligible") && page.contains("The statute names both communities."), "{page}");
        scene.close().await;
    });
}

#[test]
fn who_looks_at_communities_by_program_stands_in_the_log_once_for_each_look() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        let (_, lead, _) = open(&scene).await;
        let desk = world.program_of(&scene.officer).await;
        let of = format!("/organisations/{}", lead.organisation);
        let look = format!("{of}/communities/look");
        let entries = async || {
            let act = "organisations.look_at_communities";
            scene.one(&format!("select count(*)::text from audit_entries where act = '{act}'")).await
        };
        assert_eq!(desk.get(&of).await.json["communities"], Value::Null);
        assert_eq!(entries().await, "0", "reading an organisation is no look");
        assert_eq!(desk.get(&look).await.status, 405, "a look is an act");
        let key = [("Idempotency-Key", "look-1")];
        let seen = desk.post_with(&look, &key, json!({})).await;
        assert_eq!((seen.status, seen.text("/communities/0/code")), (200, "one"), "{}", seen.json);
        insta::assert_snapshot!("eligibility_look", shape(&seen.json));
        let again = desk.post_with(&look, &key, json!({})).await;
        assert_eq!((again.status, &again.json), (200, &seen.json));
        assert_eq!(again.header("idempotency-replayed"), None, "what was seen is kept nowhere");
        assert_eq!(
            scene.one("select count(*)::text from idempotency_keys where body is not null").await,
            "0"
        );
        assert_eq!(entries().await, "2", "another look, another entry");

        let reader = world.program_with(&scene.officer, &[TokenScope::Read]).await;
        assert_eq!(reader.post(&look, json!({})).await.codes(), ["error-token-scope"]);
        let member = world.program_of(&lead.who).await.post(&look, json!({})).await;
        assert_eq!((member.status, member.codes()), (403, vec!["organisations-lookers-only"]));
        let stranger = scene.organisation("Stone", Language::English, &["two"]).await;
        assert_eq!(world.program_of(&stranger.who).await.post(&look, json!({})).await.status, 404);
        assert_eq!(entries().await, "2", "who may not look has seen nothing");
        scene.close().await;
    });
}

#[test]
fn an_officer_reads_the_applications_of_a_call_page_by_page_and_by_their_state() {
    run(async {
        let scene = Scene::open().await;
        for n in 1..=3 {
            let of = |name: &str| format!("{name} {n}");
            let lead = scene.organisation(&of("Yard"), Language::English, &["one"]).await;
            let partner = scene.organisation(&of("Bridge"), Language::English, &["two"]).await;
            scene.submitted(&of("River"), &lead, &partner, n == 3).await;
        }
        scene.close_call().await;
        let desk = scene.world.program_of(&scene.officer).await;
        let call = format!("/calls/{}/eligibility", scene.call);
        let titles = |part: &Answer| {
            let items = part.json["items"].as_array().unwrap().iter();
            items.map(|one| one["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let first = desk.get(&format!("{call}?limit=2")).await;
        assert_eq!(
            (titles(&first), &first.json["total"]),
            (vec!["River 1".into(), "River 2".into()], &json!(3))
        );
        let rest = desk.get(&format!("{call}?limit=2&after={}", first.text("/next"))).await;
        assert_eq!((titles(&rest), &rest.json["next"]), (vec!["River 3".into()], &Value::Null));
        let counts = first.json["counts"].as_array().unwrap();
        for count in counts {
            let state = count["state"].as_str().unwrap();
            let of_state = desk.get(&format!("{call}?state={state}")).await;
            assert_eq!(json!(titles(&of_state).len()), count["count"], "{state}");
        }

        let auditor = scene.world.person("Axel", Language::English).await;
        let nobody = scene.world.program_of(&auditor).await;
        assert_eq!(nobody.get(&call).await.status, 404);
        let programme = scene.one("select id from programmes").await.parse().unwrap();
        let scope = cogrant::people::accounts::Scope::Programme(programme);
        scene.give(auditor.account, Role::Auditor, scope).await;
        assert_eq!(titles(&nobody.get(&call).await).len(), 3);
        let application = format!("/applications/{}", first.text("/items/0/application"));
        let read = nobody.get(&format!("{application}/eligibility")).await;
        assert_eq!(finding(&read, "R14")["may_open_cure"], false);
        let refused = nobody.post(&format!("{application}/conclusion"), json!({})).await;
        assert_eq!(refused.status, 403, "an auditor reads: {}", refused.json);
        let eve = scene.organisation("Stone", Language::English, &["two"]).await;
        let stranger = scene.world.program_of(&eve.who).await;
        for closed in ["", "/eligibility", "/receipt", "/cure", "/check"] {
            assert_eq!(stranger.get(&format!("{application}{closed}")).await.status, 404, "{closed}");
        }
        scene.close().await;
    });
}

#[test]
fn what_came_late_is_recorded_by_program_with_when_and_why() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.draft("Street lights", &lead, &partner, true).await;
        scene.close_call().await;
        let (desk, yard) =
            (scene.world.program_of(&scene.officer).await, scene.world.program_of(&lead.who).await);
        let address = format!("/calls/{}/late-arrivals", scene.call);
        let choice = desk.get(&format!("{address}/new")).await;
        assert_eq!(choice.text("/items/0/application"), id.to_string());
        assert_eq!(yard.get(&format!("{address}/new")).await.status, 404);
        let late = |received_at: &str, reason: &str| json!({ "application": id, "received_at": received_at, "reason": reason });
        let refused = desk.post(&address, late("yesterday", "A power cut.")).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/received_at"]));
        let refused = desk.post(&address, late("2026-03-27T15:00:00Z", " ")).await;
        assert_eq!(
            (refused.status, refused.codes()),
            (422, vec!["applications-late-when", "applications-late-reason"])
        );
        assert_eq!(yard.post(&address, late("2026-03-27T15:10:00Z", "A power cut.")).await.status, 404);
        // In the zone of whoever wrote it down, whatever that is.
        let recorded = desk.post(&address, late("2026-03-27T16:10:00+01:00", "A power cut.")).await;
        assert_eq!(recorded.text("/done"), "done-eligibility-late-recorded", "{}", recorded.json);
        let listed = list(&desk, &scene).await;
        assert_eq!(
            (&listed.json["items"][0]["came_late"], listed.json["items"][0]["not_met"].as_i64()),
            (&json!(true), Some(1))
        );
        let receipt = yard.get(&format!("/applications/{id}/receipt")).await;
        assert_eq!(receipt.text("/received_at"), "2026-03-27T15:10:00Z");
        assert_eq!(receipt.text("/late_reason"), "A power cut.");
        scene.close().await;
    });
}
