//! The JSON face: what holds at every address. What single rooms do stands with the rooms.

mod applications;
mod awards;
mod clarifications;
mod disbursements;
mod document;
mod eligibility;
mod known;
mod organisations;
mod places;
mod queries;
mod reports;
mod reviews;
mod sanctions;
mod schemathesis;
mod shape;
mod twins;

use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::Role;
use cogrant::web::api::TokenScope;
use reqwest::Method;
use serde_json::json;

use crate::calls::Office;
use crate::world::program::{Program, answer};
use crate::world::{World, run};

/// The body of a good draft, as JSON.
pub fn call(reference: &str) -> serde_json::Value {
    json!({
        "reference": reference,
        "title": { "en": "Small grants", "sq": "Grante të vogla", "sr-Cyrl": "Мали грантови" },
        "summary": { "en": "For projects together.", "sq": "Për projekte.", "sr-Cyrl": "За пројекте." },
        "guidance": { "en": "Read this.", "sq": "Lexojeni.", "sr-Cyrl": "Прочитајте." },
        "languages": ["en", "sq", "sr-Cyrl"],
        "envelope": "10000.00", "zone": "Europe/Belgrade", "deadline": "2026-06-01T10:00:00Z",
        "places": ["north-bank"],
        "themes": [{ "code": "youth", "name": { "en": "Youth", "sq": "Rinia", "sr-Cyrl": "Млади" } }],
        "rules": { "R01": {}, "R10": { "min_organisations": 2, "max_organisations": 3 } },
        "scoring": {
            "scale": "100", "assessors": 2, "third_if_gap_over": "0.30", "threshold": "60",
            "criteria": [{ "code": "relevance", "maximum": "100",
                "name": { "en": "Relevance", "sq": "Rëndësia", "sr-Cyrl": "Значај" } }],
        },
        "tranches": [
            { "share": "0.80", "condition": "agreement_in_force" },
            { "share": "0.20", "condition": "final_report_accepted" },
        ],
    })
}

#[test]
fn a_program_acts_as_its_owner_and_is_told_in_their_language_or_the_one_it_asks_for() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "50000").await;
        let program = world.program_of(&office.manager).await;
        let me = program.get("/me").await;
        assert_eq!((me.status, me.text("/name")), (200, "Ana"));
        assert_eq!(me.text("/roles/0/role"), "programme_manager");

        let begun = program.post(&format!("/programmes/{}/calls", office.programme), call("T-1")).await;
        assert_eq!(begun.status, 200, "{}", begun.json);
        assert_eq!(begun.text("/done"), "done-calls-created");
        let management = begun.text("/location").to_owned();
        assert_eq!(begun.header("location"), Some(management.as_str()));
        let shown = program.get(management.strip_prefix("/api/v1").unwrap()).await;
        assert_eq!((shown.text("/reference"), shown.text("/status")), ("T-1", "draft"));
        let page = world.browser_of(&office.manager).await.get(begun.text("/page")).await;
        assert!(page.text().contains("Small grants"), "the page shows what the program made");

        let again = format!("/programmes/{}/calls", office.programme);
        let mut other = call("T-1");
        other["title"]["en"] = json!("Another call");
        let serbian = program.post_with(&again, &[("Accept-Language", "sr-Cyrl")], other).await;
        assert_eq!((serbian.status, serbian.codes()), (422, vec!["calls-reference-taken"]));
        assert_eq!(serbian.wrong(), ["/reference"]);
        assert!(serbian.text("/detail").contains("ознак") || serbian.text("/detail").contains("позив"));
        assert_eq!(serbian.header("content-type"), Some("application/problem+json"));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_token_does_only_what_it_is_for_until_it_is_revoked_or_expires() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "50000").await;
        let reader = world.program_with(&office.manager, &[TokenScope::Read]).await;
        let address = format!("/programmes/{}/calls", office.programme);
        let refused = reader.post(&address, call("T-1")).await;
        assert_eq!((refused.status, refused.codes()), (403, vec!["error-token-scope"]));
        assert_eq!(reader.get(&format!("/programmes/{}", office.programme)).await.status, 200);
        assert_eq!(reader.get("/calls").await.json["items"].as_array().unwrap().len(), 0);

        let browser = world.browser_of(&office.manager).await;
        let fields = [("name", "Ledger sync"), ("scope", "read"), ("scope", "manage"), ("days", "7")];
        let made = browser.fill("/account/tokens", "/account/tokens", &fields).await;
        assert_eq!(made.status, 200, "{}", made.text());
        let secret = made.all(".secret code").remove(0);
        let listed = browser.get("/account/tokens").await;
        assert!(listed.text().contains("Ledger sync") && !listed.text().contains(&secret));
        let writer = Program::new(&world.address, Some(secret.clone()));
        assert_eq!(writer.post(&address, call("T-1")).await.status, 200);

        let revocation = listed.attributes("main form.button", "action");
        let (first, last) = (revocation.first().unwrap(), revocation.last().unwrap());
        assert_ne!(first, last, "two tokens, the newest first");
        let revoked = browser.send(&listed, first, &[]).await;
        assert_eq!(revoked.location.as_deref(), Some("/account/tokens"));
        let after = writer.get("/me").await;
        assert_eq!((after.status, after.header("www-authenticate")), (401, Some("Bearer")));
        assert_eq!(
            writer.get("/calls").await.status,
            401,
            "a dead token is told so where none is needed too"
        );
        assert_eq!(reader.get("/me").await.status, 200, "the other one lives on");

        let kept = world.database.query("select token_hash from api_tokens").await;
        assert!(kept.iter().all(|hash| !secret.contains(hash)), "only hashes are kept");
        world.at("2026-03-05T09:00:00Z");
        assert_eq!(reader.get("/me").await.status, 401, "thirty days are over");
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn nobody_revokes_another_persons_token_and_a_cookie_opens_no_door_at_the_json_face() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let bora = world.person("Bora", Language::English).await;
        let program = world.program_of(&ana).await;
        let token = world.database.query("select id from api_tokens").await.remove(0);
        let browser = world.browser_of(&bora).await;
        let page = browser.get("/account/tokens").await;
        let tried = browser.send(&page, &format!("/account/tokens/{token}/revocation"), &[]).await;
        assert_eq!(tried.status, 404);
        assert_eq!(program.get("/me").await.status, 200);
        assert_eq!(browser.get("/api/v1/me").await.status, 401, "a session is for pages");
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn who_sends_the_same_request_twice_with_a_key_does_it_once() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "50000").await;
        let program = world.program_of(&office.manager).await;
        let address = format!("/programmes/{}/calls", office.programme);
        let key = [("Idempotency-Key", "begin-1")];
        let first = program.post_with(&address, &key, call("T-1")).await;
        assert_eq!((first.status, first.header("idempotency-replayed")), (200, None), "{}", first.json);
        let second = program.post_with(&address, &key, call("T-1")).await;
        assert_eq!((second.status, second.header("idempotency-replayed")), (200, Some("true")));
        assert_eq!(second.json, first.json);
        assert_eq!(second.header("location"), first.header("location"));
        let other = program.post_with(&address, &key, call("T-2")).await;
        assert_eq!((other.status, other.codes()), (422, vec!["error-idempotency-other"]));
        let count = world.database.query("select count(*)::text from calls").await;
        assert_eq!(count, ["1"]);

        let wrong = [("Idempotency-Key", "")];
        assert_eq!(program.post_with(&address, &wrong, call("T-3")).await.codes(), ["error-idempotency-key"]);
        // Ten at once, one key: one is begun, and nobody is told anything else.
        let race = [("Idempotency-Key", "race")];
        let all =
            futures_util::future::join_all((0..10).map(|_| program.post_with(&address, &race, call("R"))));
        let answers = all.await;
        assert!(answers.iter().all(|a| matches!(a.status, 200 | 409)), "{answers:?}");
        assert!(answers.iter().any(|a| a.status == 200));
        assert_eq!(world.database.query("select count(*)::text from calls").await, ["2"]);

        world.at("2026-02-03T10:00:00Z");
        cogrant::people::accounts::actions::forget_old(&world.state).await.unwrap();
        assert_eq!(world.database.query("select count(*)::text from idempotency_keys").await, ["0"]);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn what_two_may_edit_is_changed_only_by_who_has_read_it() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "50000").await;
        let program = world.program_of(&office.manager).await;
        let id = office.draft(&world).await;
        let draft = format!("/calls/{id}/draft");
        let read = program.get(&draft).await;
        let tag = read.header("etag").unwrap().to_owned();
        let mut changed = read.json.clone();
        changed["title"]["en"] = json!("Greater grants");

        let blind = program.post(&draft, changed.clone()).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let saved = program.post_with(&draft, &[("If-Match", &tag)], changed.clone()).await;
        assert_eq!((saved.status, saved.text("/done")), (200, "done-calls-changed"), "{}", saved.json);
        let late = program.post_with(&draft, &[("If-Match", &tag)], changed).await;
        assert_eq!((late.status, late.codes()), (412, vec!["error-changed-meanwhile"]));
        let now = program.get(&draft).await;
        assert_eq!(now.text("/title/en"), "Greater grants");
        assert_ne!(now.header("etag"), Some(tag.as_str()));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn nonsense_gets_a_problem_that_says_where_it_stands() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "50000").await;
        let program = world.program_of(&office.manager).await;
        let address = format!("/programmes/{}/calls", office.programme);
        let raw = |kind: &'static str, body: &'static [u8]| {
            answer(program.request(Method::POST, &address).header("Content-Type", kind).body(body))
        };
        assert_eq!(raw("application/json", b"{").await.codes(), ["error-broken-json"]);
        assert_eq!(raw("application/json", b"{\"title\":\"\xff\"}").await.codes(), ["error-broken-json"]);
        let form = raw("application/x-www-form-urlencoded", b"title-en=x").await;
        assert_eq!((form.status, form.codes()), (415, vec!["error-not-json"]));
        let mut wrong = call("T-1");
        wrong["scoring"]["assessors"] = json!("two");
        let typed = program.post(&address, wrong).await;
        assert_eq!((typed.status, typed.wrong()), (422, vec!["/scoring/assessors"]));
        let mut unknown = call("T-1");
        unknown["colour"] = json!("blue");
        assert_eq!(program.post(&address, unknown).await.wrong(), ["/colour"]);
        let large = vec![b' '; 600 * 1024];
        let request = program.request(Method::POST, &address).header("Content-Type", "application/json");
        assert_eq!(answer(request.body(large)).await.status, 413);
        let nowhere = program.get("/nothing/here").await;
        assert_eq!((nowhere.status, nowhere.codes()), (404, vec!["error-not-found"]));
        let deleted = answer(program.request(Method::DELETE, "/calls")).await;
        assert_eq!((deleted.status, deleted.codes()), (405, vec!["error-method"]));
        assert_eq!(deleted.header("allow"), Some("GET"));
        assert_eq!(world.database.query("select count(*)::text from calls").await, ["0"]);
        let stranger = Program::new(&world.address, None);
        assert_eq!(stranger.post(&address, json!({})).await.status, 401);
        let auditor = office.hires(&world, "Olga", Role::Auditor).await;
        let refused = world.program_of(&auditor).await.post(&address, call("T-1")).await;
        assert_eq!((refused.status, refused.codes()), (403, vec!["calls-only-manager"]));
        let nobody = world.person("Nikola", Language::English).await;
        assert_eq!(world.program_of(&nobody).await.post(&address, call("T-1")).await.status, 404);
        world.any_letters().await;
        world.close().await;
    });
}
