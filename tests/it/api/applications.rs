//! A joint application, written by the programs of two organisations.

use cogrant::people::accounts::Role;
use cogrant::web::api::TokenScope;
use serde_json::{Value, json};

use super::shape::shape;
use crate::applications::scene::{Member, Scene};
use crate::world::program::Program;
use crate::world::run;

fn begin(lead: &Member, title: &str) -> Value {
    json!({ "organisation": lead.organisation, "title": title, "language": "en" })
}

fn common(need: &str) -> Value {
    json!({
        "summary": "A park.", "need": need, "change": "Shade.", "activities": "Planting.",
        "cooperation": "Every week.", "places": ["north", "south"], "duration_months": 9,
        "starts_on": "2026-06-01",
    })
}

fn line(quantity: &str, rate: &str) -> Value {
    json!({
        "heading": "services", "description": "Planting", "unit": "day", "quantity": quantity, "rate": rate,
    })
}

fn rows(quantity: &str, rate: &str) -> Value {
    json!({ "lines": [line(quantity, rate)], "brought": [{ "source": "Members", "amount": "100" }] })
}

async fn begun(program: &Program, scene: &Scene, lead: &Member) -> String {
    let begun = program.post(&format!("/calls/{}/applications", scene.call), begin(lead, "A park")).await;
    assert_eq!((begun.status, begun.text("/done")), (200, "done-applications-started"), "{}", begun.json);
    begun.text("/location").strip_prefix("/api/v1").unwrap().to_owned()
}

/// The lead asks, and the other side's program finds the invitation and accepts it.
async fn joined(lead: &Program, other: &Program, address: &str, partner: &Member) {
    let to = |what: &str| format!("{address}/{what}");
    let found = lead.get(&to("partners?q=riv")).await;
    assert_eq!(found.text("/found/0/id"), partner.organisation.to_string());
    let asked = lead.post(&to("partners"), json!({ "organisation": partner.organisation })).await;
    assert_eq!(asked.text("/done"), "done-applications-invited", "{}", asked.json);
    assert_eq!(lead.get(&to("partners?q=riv")).await.json["found"], json!([]), "asked already");
    let mine = other.get("/applications").await;
    assert_eq!(mine.json["items"], json!([]), "an invitation is no place yet");
    let invitation = to(&format!("partners/{}", mine.text("/invitations/0/partner")));
    let early = other.get(address).await;
    assert_eq!((early.status, early.codes()), (403, vec!["applications-invited"]), "{}", early.json);
    assert!(early.text("/detail").contains(&invitation), "it is led to the invitation: {}", early.json);
    for closed in ["text", "budget", "partners", "parts/common", "documents", "consent", "check"] {
        assert_eq!(other.get(&to(closed)).await.status, 404, "and to nothing else: {closed}");
    }
    let read = other.get(&invitation).await;
    assert_eq!((read.text("/lead"), &read.json["may_answer"]), ("Linden", &json!(true)));
    insta::assert_snapshot!("applications_invitation", shape(&read.json));
    let accepted = other.post(&format!("{invitation}/acceptance"), json!({})).await;
    assert_eq!(accepted.text("/done"), "done-applications-accepted", "{}", accepted.json);
}

async fn written(program: &Program, address: &str, member: &Member) {
    let own = format!("{address}/parts/{}", member.organisation);
    let saved = program.rewrite(&own, json!({ "role": "We plant.", "experience": "Ten parks." })).await;
    assert_eq!((saved.status, saved.text("/done")), (200, "done-applications-saved"), "{}", saved.json);
    let budget = format!("{address}/budget/{}", member.organisation);
    let saved = program.rewrite(&budget, rows("12", "250.50")).await;
    assert_eq!(saved.text("/location"), format!("/api/v1{address}/budget"), "{}", saved.json);
}

async fn consented(program: &Program, address: &str, member: &Member) {
    let read = program.get(&format!("{address}/consent")).await;
    assert_eq!(read.json["signs_for"], json!([member.organisation]));
    let consent = json!({
        "organisation": member.organisation, "name": member.who.name, "capacity": "Chairperson",
        "agreed": true, "content_version": read.json["content_version"],
    });
    let given = program.post(&format!("{address}/consent"), consent).await;
    assert_eq!(given.text("/done"), "done-applications-consented", "{}", given.json);
}

#[test]
fn programs_of_two_organisations_write_one_application_and_send_it_in() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let (linden, river) = (world.program_of(&lead.who).await, world.program_of(&partner.who).await);
        let address = begun(&linden, &scene, &lead).await;
        let to = |what: &str| format!("{address}/{what}");
        let named = linden.post(&to("title"), json!({ "title": "Clean river, one park" })).await;
        assert_eq!(named.text("/done"), "done-applications-saved", "{}", named.json);
        joined(&linden, &river, &address, &partner).await;
        insta::assert_snapshot!("applications_partners", shape(&linden.get(&to("partners")).await.json));

        let saved = river.rewrite(&to("parts/common"), common("Trees are few.")).await;
        assert_eq!((saved.status, saved.text("/done")), (200, "done-applications-saved"), "{}", saved.json);
        let read = linden.get(&to("parts/common")).await.json;
        assert_eq!(linden.rewrite(&to("parts/common"), read.clone()).await.status, 200, "read, sent again");
        assert_eq!(read["starts_on"], "2026-06-01");
        written(&linden, &address, &lead).await;
        insta::assert_snapshot!("applications_draft", shape(&river.get(&address).await.json));
        insta::assert_snapshot!("applications_check", shape(&linden.get(&to("check")).await.json));
        written(&river, &address, &partner).await;
        let own = linden.get(&to(&format!("budget/{}", lead.organisation))).await;
        assert_eq!(own.json["lines"][0]["quantity"], "12");
        let mine = own.json.clone();
        assert_eq!(linden.rewrite(&to(&format!("budget/{}", lead.organisation)), mine).await.status, 200);

        let (one, two) = (lead.organisation.to_string(), partner.organisation.to_string());
        let fields = [("kind", "memorandum"), ("signed_by", one.as_str()), ("signed_by", two.as_str())];
        let added = river.upload(&to("documents"), &fields, ("memorandum.pdf", b"%PDF-1.7 signed")).await;
        assert_eq!(added.text("/done"), "done-applications-document-added", "{}", added.json);
        let listed = linden.get(&to("documents")).await;
        insta::assert_snapshot!("applications_documents", shape(&listed.json));
        let document = to(&format!("documents/{}", listed.text("/documents/0/id")));
        assert_eq!(linden.get(&document).await.json, json!("%PDF-1.7 signed"));

        consented(&linden, &address, &lead).await;
        let early = linden.post(&to("submission"), json!({ "declaration": true })).await;
        assert_eq!((early.status, early.codes()), (422, vec!["applications-missing-consent-of"]));
        insta::assert_snapshot!("applications_consent", shape(&river.get(&to("consent")).await.json));
        consented(&river, &address, &partner).await;
        let partner_sends = river.post(&to("submission"), json!({ "declaration": true })).await;
        assert_eq!((partner_sends.status, partner_sends.codes()), (403, vec!["applications-lead-submits"]));
        let unsaid = linden.post(&to("submission"), json!({ "declaration": false })).await;
        assert_eq!((unsaid.status, unsaid.wrong()), (422, vec!["/declaration"]));
        let sent = linden.post(&to("submission"), json!({ "declaration": true })).await;
        assert_eq!((sent.status, sent.text("/done")), (200, "done-eligibility-submitted"), "{}", sent.json);
        let receipt = river.get(sent.text("/location").strip_prefix("/api/v1").unwrap()).await;
        insta::assert_snapshot!("applications_receipt", shape(&receipt.json));

        insta::assert_snapshot!("applications_sent", shape(&river.get(&address).await.json));
        insta::assert_snapshot!("applications_mine", shape(&river.get("/applications").await.json));
        insta::assert_snapshot!("applications_text", shape(&river.get(&to("text")).await.json));
        let late = linden.rewrite(&to("parts/common"), common("Later.")).await;
        assert_eq!((late.status, late.codes()), (422, vec!["applications-no-draft"]));
        let page = world.browser_of(&partner.who).await.get(&to("text")).await.text();
        for said in
            ["Clean river, one park", "Trees are few.", "We plant.", "6,012.00", "96.67", "memorandum.pdf"]
        {
            assert!(page.contains(said), "{said}: {page}");
        }
        let budget = river.get(&to("budget")).await;
        assert_eq!((budget.text("/total"), budget.text("/requested")), ("6012.00", "5812.00"));
        assert_eq!(budget.text("/requested_percent"), "96.67", "as the page shows it");
        let officer = scene.staff("Officer", Role::GrantsOfficer).await;
        let staff = world.program_of(&officer).await;
        assert_eq!(staff.get(&to("text")).await.json, river.get(&to("text")).await.json);
        assert_eq!(staff.get(&to("parts/common")).await.status, 404, "staff read the whole");
        scene.close().await;
    });
}

#[test]
fn an_empty_budget_is_noughts_with_cents_and_has_no_share() {
    run(async {
        let scene = Scene::open().await;
        let lead = scene.member("Linden").await;
        let id = scene.start(&lead).await;
        let budget = scene.world.program_of(&lead.who).await.get(&format!("/applications/{id}/budget")).await;
        insta::assert_snapshot!("applications_budget_empty", shape(&budget.json));
        assert_eq!((budget.text("/total"), budget.text("/organisations/0/brought")), ("0.00", "0.00"));
        assert_eq!(budget.json["requested_percent"], Value::Null);
        scene.close().await;
    });
}

#[test]
fn of_two_programs_at_one_part_the_second_is_told_and_nothing_of_the_first_is_lost() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let (linden, river) =
            (scene.world.program_of(&lead.who).await, scene.world.program_of(&partner.who).await);
        let part = format!("/applications/{id}/parts/common");
        let tag = linden.get(&part).await.header("etag").unwrap().to_owned();
        assert_eq!(river.get(&part).await.header("etag"), Some(tag.as_str()));
        let blind = linden.post(&part, common("Blind.")).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let loose = linden.post_with(&part, &[("If-Match", "*")], common("Loose.")).await;
        assert_eq!((loose.status, loose.codes()), (428, vec!["error-match-needed"]));
        let first = linden.post_with(&part, &[("If-Match", &tag)], common("A cleaner river.")).await;
        assert_eq!(first.status, 200, "{}", first.json);
        let second = river.post_with(&part, &[("If-Match", &tag)], common("A new park.")).await;
        assert_eq!((second.status, second.codes()), (412, vec!["error-changed-meanwhile"]));
        let odd = river.post_with(&part, &[("If-Match", "\"odd\"")], common("Odd.")).await;
        assert_eq!((odd.status, odd.codes()), (412, vec!["error-changed-meanwhile"]));
        assert_eq!(river.get(&part).await.text("/need"), "A cleaner river.");
        let page = scene.world.browser_of(&partner.who).await.get(&part).await;
        assert_eq!(page.field("need").as_deref(), Some("A cleaner river."));
        let both = river.rewrite(&part, common("A cleaner river and a new park.")).await;
        assert_eq!(both.status, 200, "{}", both.json);

        let budget = format!("/applications/{id}/budget/{}", lead.organisation);
        let tag = linden.get(&budget).await.header("etag").unwrap().to_owned();
        assert_eq!(linden.post(&budget, rows("1", "1")).await.status, 428);
        assert_eq!(linden.post_with(&budget, &[("If-Match", &tag)], rows("2.5", "80")).await.status, 200);
        let late = linden.post_with(&budget, &[("If-Match", &tag)], json!({ "lines": [] })).await;
        assert_eq!((late.status, late.codes()), (412, vec!["error-changed-meanwhile"]));
        let kept = linden.get(&budget).await;
        assert_eq!((kept.text("/lines/0/quantity"), kept.text("/lines/0/rate")), ("2.5", "80.00"));
        let theirs = river.rewrite(&budget, rows("1", "1")).await;
        assert_eq!((theirs.status, theirs.codes()), (403, vec!["applications-own-writers-only"]));
        scene.close().await;
    });
}

#[test]
fn what_is_wrong_with_an_application_stands_where_the_program_wrote_it() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let program = scene.world.program_of(&lead.who).await;
        let to = |what: &str| format!("/applications/{id}/{what}");
        let starts = format!("/calls/{}/applications", scene.call);
        let mut wrong = begin(&lead, "");
        wrong["language"] = json!("sr-Cyrl");
        let refused = program.post(&starts, wrong).await;
        let mut places = refused.wrong();
        places.sort_unstable();
        assert_eq!((refused.status, places), (422, vec!["/language", "/title"]), "{}", refused.json);
        assert_eq!(program.post(&starts, begin(&partner, "A park")).await.status, 404, "not one's own");

        let before = program.get(&to("parts/common")).await;
        let mut wrong = common(&"ш".repeat(3001));
        wrong["places"] = json!(["north", "moon"]);
        wrong["starts_on"] = json!("soon");
        let refused = program.rewrite(&to("parts/common"), wrong).await;
        let mut places = refused.wrong();
        places.sort_unstable();
        assert_eq!((refused.status, places), (422, vec!["/need", "/places", "/starts_on"]));
        let typed = program.rewrite(&to("parts/common"), json!({ "duration_months": "nine" })).await;
        assert_eq!((typed.status, typed.wrong()), (422, vec!["/duration_months"]));
        let unknown = program.rewrite(&to("parts/common"), json!({ "weather": "fine" })).await;
        assert_eq!((unknown.status, unknown.wrong()), (422, vec!["/weather"]));
        assert_eq!(program.get(&to("parts/common")).await.json, before.json);

        let budget = to(&format!("budget/{}", lead.organisation));
        let before = program.get(&budget).await;
        let wrong = json!({
            "lines": [line("12", "250.50"), line("many", "3"), line("1", "a lot")],
            "brought": [{ "source": "Members", "amount": "1" }, { "source": "Town", "amount": "some" }],
        });
        let refused = program.rewrite(&budget, wrong).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.wrong(), ["/lines/1/quantity", "/lines/2/rate", "/brought/1/amount"]);
        let mut empty = line("0", "-5");
        empty["description"] = json!("");
        let wrong = json!({ "lines": [line("1", "1"), empty], "brought": [{ "source": "", "amount": "0" }] });
        let refused = program.rewrite(&budget, wrong).await;
        assert_eq!(
            refused.wrong(),
            [
                "/lines/1/description",
                "/lines/1/quantity",
                "/lines/1/rate",
                "/brought/0/source",
                "/brought/0/amount"
            ]
        );
        let mut odd = line("1", "1");
        odd["heading"] = json!("parties");
        let refused = program.rewrite(&budget, json!({ "lines": [line("1", "1"), odd] })).await;
        assert_eq!(refused.wrong(), ["/lines/1/heading"]);
        let many: Vec<Value> = (0..151).map(|_| line("1", "1")).collect();
        let refused = program.rewrite(&budget, json!({ "lines": many })).await;
        assert_eq!(refused.codes(), ["applications-budget-rows"], "{}", refused.json);
        let mut many: Vec<Value> = (0..160).map(|_| line("1", "1")).collect();
        for one in many.iter_mut().take(20) {
            *one = json!({ "heading": "other", "description": "", "quantity": "", "rate": "" });
        }
        let refused = program.rewrite(&budget, json!({ "lines": many })).await;
        assert_eq!(refused.status, 422, "no row is dropped without a word: {}", refused.json);
        assert_eq!(program.get(&budget).await.json, before.json);

        let member = partner.organisation.to_string();
        for (fields, content, places) in [
            ([("kind", "poem"), ("signed_by", member.as_str())], "%PDF-1.7", vec!["/kind"]),
            ([("kind", "memorandum"), ("signed_by", "x")], "%PDF-1.7", vec!["/signed_by"]),
            ([("kind", "memorandum"), ("signed_by", member.as_str())], "a letter", vec!["/file"]),
        ] {
            let refused = program.upload(&to("documents"), &fields, ("m.pdf", content.as_bytes())).await;
            assert_eq!((refused.status, refused.wrong()), (422, places), "{}", refused.json);
        }
        let nobody = program.post(&to("partners"), json!({ "email": "nobody" })).await;
        assert_eq!((nobody.status, nobody.wrong()), (422, vec!["/email"]));
        let version = program.get(&to("consent")).await.json["content_version"].clone();
        let consent = |agreed: bool, version: Value| {
            json!({ "organisation": lead.organisation, "name": "Linden", "capacity": "", "agreed": agreed,
                "content_version": version })
        };
        let refused = program.post(&to("consent"), consent(false, version)).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/capacity", "/agreed"]));
        let mut stale = consent(true, json!(1));
        stale["capacity"] = json!("Chair");
        let refused = program.post(&to("consent"), stale).await;
        assert_eq!((refused.status, refused.codes()), (422, vec!["applications-consent-changed"]));
        scene.close().await;
    });
}

#[test]
fn a_key_sent_twice_begins_and_submits_once() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let program = scene.world.program_of(&lead.who).await;
        let address = format!("/calls/{}/applications", scene.call);
        let key = [("Idempotency-Key", "begin")];
        let first = program.post_with(&address, &key, begin(&lead, "A second park")).await;
        assert_eq!((first.status, first.header("idempotency-replayed")), (200, None), "{}", first.json);
        let again = program.post_with(&address, &key, begin(&lead, "A second park")).await;
        assert_eq!((again.status, again.header("idempotency-replayed")), (200, Some("true")));
        assert_eq!((&again.json, again.header("location")), (&first.json, first.header("location")));
        let other = program.post_with(&address, &key, begin(&lead, "A third park")).await;
        assert_eq!((other.status, other.codes()), (422, vec!["error-idempotency-other"]));
        let count = "select count(*)::text from applications";
        assert_eq!(scene.world.database.query(count).await, ["2"]);

        scene.consent(id, &lead).await.unwrap();
        let sends = format!("/applications/{id}/submission");
        let key = [("Idempotency-Key", "send-1")];
        let declared = json!({ "declaration": true });
        let early = program.post_with(&sends, &key, declared.clone()).await;
        assert_eq!((early.status, early.codes()), (422, vec!["applications-missing-consent-of"]));
        scene.consent(id, &partner).await.unwrap();
        let key = [("Idempotency-Key", "send-2")];
        let sent = program.post_with(&sends, &key, declared.clone()).await;
        assert_eq!(sent.text("/done"), "done-eligibility-submitted", "{}", sent.json);
        let again = program.post_with(&sends, &key, declared.clone()).await;
        assert_eq!((again.status, &again.json), (200, &sent.json));
        assert_eq!(program.post(&sends, declared).await.codes(), ["applications-submitted-already"]);
        let told = "select count(*)::text from audit_entries where act = 'applications.submit'";
        assert_eq!(scene.world.database.query(told).await, ["1"]);
        let letters = scene.world.letters("river@example.org").await;
        assert_eq!(letters.iter().filter(|letter| letter.kind == "applications-submitted").count(), 1);
        scene.close().await;
    });
}

#[test]
fn a_token_to_read_writes_nothing_and_a_strangers_reads_nothing() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let stone = scene.member("Stone").await;
        let world = &scene.world;
        let reader = world.program_with(&lead.who, &[TokenScope::Read]).await;
        let (stranger, browser) = (world.program_of(&stone.who).await, world.browser_of(&stone.who).await);
        let to = |what: &str| format!("/applications/{id}{what}");
        let acts = [
            (format!("/calls/{}/applications", scene.call), begin(&lead, "Another")),
            (to("/title"), json!({ "title": "Another" })),
            (to("/parts/common"), common("Another.")),
            (to("/withdrawal"), json!({})),
            (to("/submission"), json!({ "declaration": true })),
        ];
        for (address, body) in acts {
            let refused = reader.post_with(&address, &[("If-Match", "\"1\"")], body.clone()).await;
            assert_eq!((refused.status, refused.codes()), (403, vec!["error-token-scope"]), "{address}");
            let refused = stranger.post_with(&address, &[("If-Match", "\"1\"")], body).await;
            assert_eq!(refused.status, 404, "{address}: {}", refused.json);
        }
        let file = ("m.pdf", b"%PDF-1.7".as_slice());
        let refused = reader.upload(&to("/documents"), &[("kind", "memorandum")], file).await;
        assert_eq!((refused.status, refused.codes()), (403, vec!["error-token-scope"]));
        let own = format!("/parts/{}", lead.organisation);
        let rows = format!("/budget/{}", lead.organisation);
        for read in [
            "",
            "/text",
            "/consent",
            "/parts/common",
            &own,
            "/budget",
            &rows,
            "/documents",
            "/partners",
            "/check",
        ] {
            assert_eq!(reader.get(&to(read)).await.status, 200, "{read}");
            assert_eq!(stranger.get(&to(read)).await.status, 404, "{read}");
            let page = browser.get(&to(read)).await.status;
            assert_eq!(page, 404, "the page too: {read}");
        }
        let mine = stranger.get("/applications").await;
        assert_eq!((&mine.json["items"], &mine.json["invitations"]), (&json!([]), &json!([])));
        assert_eq!(scene.whole(id).await.application.title, "Clean river, one park");
        scene.close().await;
    });
}
