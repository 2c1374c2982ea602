//! Organisations, as programs register them, officers verify them and nobody else learns of them.

use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::Role;
use serde_json::{Value, json};

use super::shape::shape;
use crate::organisations::{IBAN, country, registered, staff};
use crate::world::run;

fn profile(name: &str, number: &str) -> Value {
    json!({
        "name": { "sq": name, "sr-Cyrl": "Чиста река" }, "legal_form": "association",
        "registration_number": number, "registered_on": "2020-05-04", "seat": "north",
        "representative": "Ana", "iban": IBAN, "email": "office@example.org",
    })
}

#[test]
fn a_program_registers_an_organisation_and_an_officers_program_verifies_it() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (ana, ben) =
            (world.person("Ana", Language::English).await, world.person("Ben", Language::English).await);
        let program = world.program_of(&ana).await;
        let seats = program.get("/organisations/new").await;
        assert_eq!((seats.text("/seats/0/code"), seats.text("/seats/0/names/sq")), ("north", "Veriu"));
        let made = program.post("/organisations", profile("Lumi i Pastër", "5100001")).await;
        assert_eq!(
            (made.status, made.text("/done")),
            (200, "done-organisations-registered"),
            "{}",
            made.json
        );
        let address = made.text("/location").strip_prefix("/api/v1").unwrap().to_owned();
        let twice = program.post("/organisations", profile("Lumi i Pastër", "5100001")).await;
        assert_eq!(twice.text("/location"), made.text("/location"), "sent twice, registered once");

        let to = |what: &str| format!("{address}/{what}");
        let member = json!({ "email": "ben@example.org", "role": "viewer" });
        let added = program.post(&to("members"), member).await;
        assert_eq!(added.text("/done"), "done-organisations-member-added", "{}", added.json);
        let unknown = json!({ "email": "cveta@example.org", "role": "editor" });
        let invited = program.post(&to("members"), unknown).await;
        assert_eq!(invited.text("/done"), "done-organisations-member-invited", "{}", invited.json);
        insta::assert_snapshot!("organisations_members", shape(&program.get(&to("members")).await.json));
        let viewer = world.program_of(&ben).await;
        let theirs = viewer.get(&to("members")).await;
        assert_eq!((&theirs.json["invited"], &theirs.json["may_change"]), (&Value::Null, &json!(false)));
        let refused = viewer.post(&to("submission"), json!({})).await;
        assert_eq!((refused.status, refused.codes()), (403, vec!["organisations-writers-only"]));

        let early = program.post(&to("submission"), json!({})).await;
        assert_eq!((early.status, early.codes()), (422, vec!["organisations-certificate-needed"]));
        let chosen = json!({ "declaration": "declared", "communities": ["first", "third"] });
        let declared = program.post(&to("communities"), chosen).await;
        assert_eq!(declared.text("/done"), "done-organisations-declared", "{}", declared.json);
        assert_eq!(program.get(&to("communities")).await.json["communities"], json!(["first", "third"]));
        let kind = [("kind", "registration_certificate")];
        let content = b"%PDF-1.4 of this test";
        let added = program.upload(&to("documents"), &kind, ("vërtetim.pdf", content)).await;
        assert_eq!(added.text("/done"), "done-organisations-document-added", "{}", added.json);
        let shown = program.get(&address).await;
        assert_eq!(shown.text("/documents/0/name"), "vërtetim.pdf");
        let document = to(&format!("documents/{}", shown.text("/documents/0/id")));
        let file = program.get(&document).await;
        assert_eq!((file.status, &file.json), (200, &json!("%PDF-1.4 of this test")));
        assert_eq!(file.header("content-type"), Some("application/pdf"));
        insta::assert_snapshot!("organisations_own", shape(&shown.json));
        let sent = program.post(&to("submission"), json!({})).await;
        assert_eq!(sent.text("/done"), "done-organisations-submitted", "{}", sent.json);

        let desk = world.program_of(&officer).await;
        let waiting = desk.get("/organisations?standing=submitted").await;
        assert_eq!(waiting.text("/register/items/0/names/sq"), "Lumi i Pastër");
        let read = desk.get(&address).await;
        assert_eq!(read.json["communities"], Value::Null, "an officer does not see communities in passing");
        insta::assert_snapshot!("organisations_to_verify", shape(&read.json));
        assert_eq!(desk.get(&document).await.json, file.json);
        let blind = desk.post(&to("verification"), json!({})).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let stale = desk.post_with(&to("verification"), &[("If-Match", "\"0\"")], json!({})).await;
        assert_eq!((stale.status, stale.codes()), (412, vec!["error-changed-meanwhile"]));
        let tag = [("If-Match", read.header("etag").unwrap())];
        let own = program.post_with(&to("verification"), &tag, json!({})).await;
        assert_eq!(own.status, 403, "nobody verifies their own");
        let verified = desk.post_with(&to("verification"), &tag, json!({})).await;
        assert_eq!(verified.text("/done"), "done-organisations-verified", "{}", verified.json);
        assert_eq!(program.get("/organisations").await.text("/mine/0/standing"), "verified");
        let page = world.browser_of(&ana).await.get(&address).await;
        assert!(page.text().contains("Lumi i Pastër") && page.text().contains("Verified"), "{}", page.text());
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn an_organisation_that_is_sent_back_is_changed_by_who_has_read_it_and_asks_again() {
    run(async {
        let world = country().await;
        let desk = world.program_of(&staff(&world, "Olga", Role::GrantsOfficer).await).await;
        let (ana, id) = registered(&world, "Ana", "River").await;
        let program = world.program_of(&ana).await;
        let address = format!("/organisations/{id}");
        let to = |what: &str| format!("{address}/{what}");
        let kind = [("kind", "registration_certificate")];
        program.upload(&to("documents"), &kind, ("c.pdf", b"%PDF-1.4")).await;
        program.post(&to("submission"), json!({})).await;
        let empty = desk.post(&to("return"), json!({ "reason": "" })).await;
        assert_eq!((empty.status, empty.codes()), (422, vec!["organisations-reason-needed"]));
        let returned = desk.post(&to("return"), json!({ "reason": "It cannot be read." })).await;
        assert_eq!(returned.text("/done"), "done-organisations-returned", "{}", returned.json);
        assert_eq!(program.get(&address).await.text("/standing_reason"), "It cannot be read.");

        let read = program.get(&to("profile")).await;
        insta::assert_snapshot!("organisations_profile", shape(&read.json));
        let tag = read.header("etag").unwrap();
        let mut changed = read.json.clone();
        changed["representative"] = json!("Ana Two");
        let blind = program.post(&to("profile"), changed.clone()).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let saved = program.post_with(&to("profile"), &[("If-Match", tag)], changed.clone()).await;
        assert_eq!((saved.status, saved.text("/done")), (200, "done-saved"), "{}", saved.json);
        changed["representative"] = json!("Ana Three");
        let late = program.post_with(&to("profile"), &[("If-Match", tag)], changed).await;
        assert_eq!((late.status, late.codes()), (412, vec!["error-changed-meanwhile"]));
        assert_eq!(program.get(&to("profile")).await.text("/representative"), "Ana Two");
        let again = program.post(&to("submission"), json!({})).await;
        assert_eq!(again.text("/done"), "done-organisations-submitted", "{}", again.json);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn what_is_wrong_with_an_organisation_stands_where_the_program_wrote_it() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River").await;
        let program = world.program_of(&ana).await;
        let mut wrong = profile("Lumi", "5100001");
        wrong["name"] = json!({});
        wrong["iban"] = json!("XK05 1212 0123 4567 8907");
        wrong["registered_on"] = json!("yesterday");
        wrong["seat"] = json!("nowhere");
        let refused = program.post("/organisations", wrong).await;
        let mut places = refused.wrong();
        places.sort_unstable();
        assert_eq!((refused.status, places), (422, vec!["/iban", "/name/sq", "/registered_on", "/seat"]));
        let mut nowhere = profile("Lumi", "5100001");
        nowhere["seat"] = json!("nowhere");
        assert_eq!(program.post("/organisations", nowhere).await.wrong(), ["/seat"]);
        let mut long = profile("Lumi", "5100001");
        long["name"] = json!({ "sq": "Lumi", "sr-Cyrl": "ш".repeat(201) });
        assert_eq!(program.post("/organisations", long).await.wrong(), ["/name/sr-Cyrl"]);
        let mut typed = profile("Lumi", "5100001");
        typed["name"]["sr-Cyrl"] = json!(7);
        assert_eq!(program.post("/organisations", typed).await.wrong(), ["/name/sr-Cyrl"]);
        let mut form = profile("Lumi", "5100001");
        form["legal_form"] = json!("club");
        assert_eq!(program.post("/organisations", form).await.wrong(), ["/legal_form"]);

        let at = |what: &str| format!("/organisations/{id}/{what}");
        let nobody = program.post(&at("members"), json!({ "email": "nobody", "role": "viewer" })).await;
        assert_eq!((nobody.status, nobody.wrong()), (422, vec!["/email"]));
        let role = program.post(&at("members"), json!({ "email": "b@example.org", "role": "king" })).await;
        assert_eq!((role.status, role.wrong()), (422, vec!["/role"]));
        let unknown = json!({ "declaration": "declared", "communities": ["first", "fourth"] });
        let refused = program.post(&at("communities"), unknown).await;
        assert_eq!(refused.status, 422, "{}", refused.json);
        let kind = [("kind", "letter")];
        let refused = program.upload(&at("documents"), &kind, ("c.pdf", b"%PDF-1.4")).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/kind"]));
        let refused = program.upload(&at("documents"), &[("kind", "statute")], ("c.pdf", b"no pdf")).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/file"]));
        let json = program.post(&at("documents"), json!({ "kind": "statute" })).await;
        assert_eq!((json.status, json.codes()), (415, vec!["error-not-multipart"]));
        assert_eq!(world.database.query("select count(*)::text from organisations").await, ["1"]);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn to_a_stranger_s_program_an_organisation_does_not_exist_either() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let (eve, _) = registered(&world, "Eve", "Valley Trust").await;
        let kind = [("kind", "statute")];
        let own = world.program_of(&ana).await;
        own.upload(&format!("/organisations/{id}/documents"), &kind, ("s.pdf", b"%PDF-1.4")).await;
        let document = world.database.query("select id from organisation_documents").await.remove(0);
        let (program, browser) = (world.program_of(&eve).await, world.browser_of(&eve).await);
        for rest in ["", "/profile", "/communities", "/members", &format!("/documents/{document}")] {
            let address = format!("/organisations/{id}{rest}");
            let refused = program.get(&address).await;
            assert_eq!((refused.status, refused.codes()), (404, vec!["error-not-found"]), "{address}");
            assert_eq!(browser.get(&address).await.status, 404, "{address}");
            assert_eq!(own.get(&address).await.status, 200, "{address}");
        }
        for (rest, body) in [
            ("/submission", json!({})),
            ("/communities/look", json!({})),
            ("/return", json!({ "reason": "No." })),
            ("/members", json!({ "email": "eve@example.org", "role": "viewer" })),
            ("/communities", json!({ "declaration": "withheld" })),
        ] {
            assert_eq!(program.post(&format!("/organisations/{id}{rest}"), body).await.status, 404, "{rest}");
        }
        let documents = format!("/organisations/{id}/documents");
        assert_eq!(program.upload(&documents, &kind, ("s.pdf", b"%PDF-1.4")).await.status, 404);
        let listed = program.get("/organisations").await;
        assert_eq!(
            (listed.json["register"].clone(), listed.text("/mine/0/names/en")),
            (Value::Null, "Valley Trust")
        );
        assert!(!listed.json.to_string().contains("River Trust"));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn the_register_is_read_page_by_page_and_searched() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        for n in 1..=5 {
            registered(&world, &format!("Person {n}"), &format!("River {n}")).await;
        }
        registered(&world, "Other", "Valley").await;
        let desk = world.program_of(&officer).await;
        let mut names = Vec::new();
        let mut query = "text=river&limit=2".to_owned();
        for expected in [2, 2, 1] {
            let part = desk.get(&format!("/organisations?{query}")).await;
            let items = part.json["register"]["items"].as_array().unwrap();
            assert_eq!(items.len(), expected, "{}", part.json);
            names.extend(items.iter().map(|one| one["names"]["en"].as_str().unwrap().to_owned()));
            let next = part.json["register"]["next"].as_str();
            assert_eq!(next.is_none(), expected == 1, "{}", part.json);
            query = format!("text=river&limit=2&after={}", next.unwrap_or_default());
        }
        names.sort();
        assert_eq!(names, ["River 1", "River 2", "River 3", "River 4", "River 5"], "each once");
        let all = desk.get("/organisations").await;
        assert_eq!(
            (all.json["register"]["items"].as_array().unwrap().len(), &all.json["mine"]),
            (6, &json!([]))
        );
        insta::assert_snapshot!(
            "organisations_register",
            shape(&desk.get("/organisations?text=51-Valley").await.json)
        );
        let none = desk.get("/organisations?standing=verified").await;
        assert_eq!(none.json["register"], json!({ "items": [], "next": null }));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_program_says_what_stands_on_a_document_corrects_it_and_hands_over() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let ben = world.person("Ben", Language::English).await;
        let program = world.program_of(&ana).await;
        let at = |what: &str| format!("/organisations/{id}/{what}");
        let fields = [("kind", "statute"), ("issuer", "The Ministry"), ("valid_until", "2026-02-20")];
        let early = [("kind", "statute"), ("issued_on", "2026-01-02"), ("valid_until", "2026-01-01")];
        assert_eq!(
            program.upload(&at("documents"), &early, ("s.pdf", b"%PDF-1.4")).await.wrong(),
            ["/valid_until"]
        );
        let added = program.upload(&at("documents"), &fields, ("statute.pdf", b"%PDF-1.4")).await;
        assert_eq!(added.text("/done"), "done-organisations-document-added", "{}", added.json);
        let shown = program.get(&format!("/organisations/{id}")).await;
        assert_eq!(
            (shown.text("/documents/0/validity"), shown.text("/documents/0/valid_until")),
            ("expires_soon", "2026-02-20")
        );
        assert_eq!(shown.json["documents"][0]["added_since_verification"], Value::Null, "that is for staff");
        assert_eq!(shown.json["completeness"]["complete"], json!(3));
        let missing = json!({
            "item": "registration_certificate", "state": "missing", "needed_for": "verification",
        });
        assert_eq!(shown.json["completeness"]["items"][1], missing);
        let details = at(&format!("documents/{}/details", shown.text("/documents/0/id")));
        let read = program.get(&details).await;
        assert_eq!(
            read.json,
            json!({
                "issuer": "The Ministry", "number": "", "issued_on": null, "valid_until": "2026-02-20",
            })
        );
        let tag = [("If-Match", read.header("etag").unwrap())];
        let blind = program.post(&details, read.json.clone()).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let mut correct = read.json.clone();
        correct["valid_until"] = json!("tomorrow");
        assert_eq!(program.post_with(&details, &tag, correct.clone()).await.wrong(), ["/valid_until"]);
        correct["valid_until"] = json!("2026-01-20");
        let saved = program.post_with(&details, &tag, correct.clone()).await;
        assert_eq!(saved.text("/done"), "done-saved", "{}", saved.json);
        let late = program.post_with(&details, &tag, correct).await;
        assert_eq!((late.status, late.codes()), (412, vec!["error-changed-meanwhile"]));
        let shown = program.get(&format!("/organisations/{id}")).await;
        assert_eq!(shown.text("/documents/0/validity"), "expired");
        let page = world.browser_of(&ana).await.get(&format!("/organisations/{id}")).await;
        assert!(page.text().contains("valid until 20 January 2026"), "{}", page.text());

        let last = program.post(&at("leaving"), json!({})).await;
        assert_eq!((last.status, last.codes()), (422, vec!["organisations-hand-over-first"]));
        let nobody = program.post(&at("administration"), json!({ "to": "cara@example.org" })).await;
        assert_eq!((nobody.status, nobody.wrong()), (422, vec!["/to"]));
        let handed = program.post(&at("administration"), json!({ "to": "ben@example.org" })).await;
        assert_eq!(handed.text("/done"), "done-organisations-handed-over", "{}", handed.json);
        let left = program.post(&at("leaving"), json!({})).await;
        assert_eq!(left.text("/done"), "done-organisations-left", "{}", left.json);
        assert_eq!(program.get(&at("members")).await.status, 404);
        let next = world.program_of(&world.again(ben.email.as_str()).await).await;
        let invited = json!({ "email": "cara@example.org", "role": "editor" });
        next.post(&at("members"), invited).await;
        let listed = next.get(&at("members")).await;
        let letter = at(&format!("invitations/{}/letter", listed.text("/invited/0/id")));
        let again = next.post(&letter, json!({})).await;
        assert_eq!(again.text("/done"), "done-organisations-member-invited", "{}", again.json);
        assert_eq!(world.letters_to("cara@example.org").await.len(), 2);
        world.any_letters().await;
        world.close().await;
    });
}
