//! A form that is sent twice, by a double click or an impatient reload, does its work once, and both
//! answers lead to the same thing. Without script.

use crate::applications::scene::Scene;
use crate::calls::office::{Office, form};
use crate::world::{Page, Visitor, World, run};

/// Sends the form twice at once; both answers lead to the same place.
async fn twice(browser: &Visitor, page: &Page, path: &str, fields: &[(&str, &str)]) -> String {
    let (one, two) = tokio::join!(browser.send(page, path, fields), browser.send(page, path, fields));
    assert_eq!((one.status, two.status), (303, 303), "{} {}", one.text(), two.text());
    assert_eq!(one.location, two.location);
    let later = browser.send(page, path, fields).await;
    assert_eq!(later.location, one.location, "and whoever goes back and sends it again gets there too");
    one.location.unwrap()
}

#[test]
fn one_application_is_started() {
    run(async {
        let scene = Scene::open().await;
        let lead = scene.member("Linden").await;
        let browser = scene.world.browser_of(&lead.who).await;
        let page = browser.get(&format!("/calls/{}/applications/new", scene.call)).await;
        let path = format!("/calls/{}/applications", scene.call);
        let own = lead.organisation.to_string();
        let typed = [("organisation", own.as_str()), ("title", "A park"), ("language", "sq")];
        twice(&browser, &page, &path, &typed).await;
        let started = "select count(*)::text from applications";
        assert_eq!(scene.world.database.query(started).await, ["1"]);
        let other = [("organisation", own.as_str()), ("title", "Another park"), ("language", "sq")];
        assert_eq!(browser.send(&page, &path, &other).await.status, 303);
        assert_eq!(scene.world.database.query(started).await, ["2"], "another one is another one");
        scene.close().await;
    });
}

#[test]
fn one_organisation_is_registered() {
    run(async {
        let scene = Scene::open().await;
        let lead = scene.member("Linden").await;
        let browser = scene.world.browser_of(&lead.who).await;
        let page = browser.get("/organisations/new").await;
        let typed = [
            ("name-en", "New Bridge"),
            ("legal_form", "association"),
            ("registration_number", "5119001-1"),
            ("registered_on", "2019-05-14"),
            ("seat", "north"),
            ("representative", "Ana"),
            ("iban", "XK051212012345678906"),
            ("email", "bridge@example.org"),
        ];
        twice(&browser, &page, "/organisations", &typed).await;
        let sql = "select count(*)::text from organisations where registration_number = '5119001-1'";
        assert_eq!(scene.world.database.query(sql).await, ["1"]);
        scene.close().await;
    });
}

#[test]
fn one_document_is_added() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/documents");
        let page = browser.get(&path).await;
        let (one, two) = (lead.organisation.to_string(), partner.organisation.to_string());
        let fields = [
            ("organisation", one.as_str()),
            ("kind", "memorandum"),
            ("signed_by", &one),
            ("signed_by", &two),
        ];
        let file = ("file", "m.pdf", b"%PDF-1.7 signed".as_slice());
        let send = || browser.upload(&page, &path, &fields, file);
        let (first, second) = tokio::join!(send(), send());
        assert_eq!((first.status, second.status), (303, 303), "{}", second.text());
        assert_eq!(first.location, second.location);
        assert_eq!(scene.whole(id).await.documents.len(), 1);

        let path = format!("/organisations/{}/documents", lead.organisation);
        let page = browser.get(&format!("/organisations/{}", lead.organisation)).await;
        let fields = [("kind", "other")];
        let send = || browser.upload(&page, &path, &fields, file);
        let (first, second) = tokio::join!(send(), send());
        assert_eq!((first.status, second.status), (303, 303), "{}", second.text());
        let kept = "select count(*)::text from organisation_documents";
        assert_eq!(scene.world.database.query(kept).await, ["1"]);
        scene.close().await;
    });
}

#[test]
fn one_call_is_made() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let browser = world.browser_of(&office.manager).await;
        let page = browser.get(&format!("/programmes/{}/calls/new", office.programme)).await;
        let action = page.attribute("main form", "action").unwrap();
        let typed = form(&[]);
        let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        twice(&browser, &page, &action, &typed).await;
        assert_eq!(world.database.query("select count(*)::text from calls").await, ["1"]);
        world.any_letters().await;
        world.close().await;
    });
}
