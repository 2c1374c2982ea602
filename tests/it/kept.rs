//! Nothing typed is lost when a session ends meanwhile.

use cogrant::people::accounts::SignedIn;

use crate::applications::scene::Scene;
use crate::world::{PASSWORD, Page, run};

const TEXT: &str = "People meet at the river,\nand \"nothing\" <else> is there.";

/// All fields of the form in the page, as a browser would send them.
fn form(page: &Page) -> (String, Vec<(String, String)>) {
    let document = scraper::Html::parse_document(&page.html);
    let selector = |css: &str| scraper::Selector::parse(css).unwrap();
    let form = document.select(&selector("main form")).next().expect("a form");
    let typed_in = selector("input[name], textarea[name]");
    let fields = form.select(&typed_in).map(|field| {
        let value = match field.value().name() {
            "textarea" => field.text().collect::<String>().trim_start_matches('\n').to_owned(),
            _ => field.attr("value").unwrap_or_default().to_owned(),
        };
        (field.attr("name").unwrap().to_owned(), value)
    });
    (form.attr("action").unwrap().to_owned(), fields.collect())
}

/// Sends that form with some fields filled in.
async fn press(browser: &crate::world::Visitor, page: &Page, typed: &[(&str, &str)]) -> Page {
    let (action, fields) = form(page);
    let typed_in = |name: &str| typed.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
    let fields: Vec<(String, String)> =
        fields.into_iter().map(|(n, v)| (n.clone(), typed_in(&n).unwrap_or(v))).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    browser.post(&action, &fields).await
}

/// Signs in with the form that carries the kept one.
async fn signs_in(browser: &crate::world::Visitor, page: &Page, who: &SignedIn, password: &str) -> Page {
    press(browser, page, &[("email", who.email.as_str()), ("password", password)]).await
}

#[test]
fn a_text_typed_before_the_session_ended_comes_back_after_sign_in() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/parts/common");
        let page = browser.get(&path).await;
        scene.world.database.execute("delete from sessions").await;
        let asked = press(&browser, &page, &[("need", TEXT)]).await;
        assert_eq!(asked.status, 401);
        assert!(asked.text().contains("what you typed comes back"), "{}", asked.text());
        assert_eq!(
            scene.whole(id).await.common.answers.text_of("need"),
            "About the need.",
            "nothing is saved yet"
        );

        let again = signs_in(&browser, &asked, &lead.who, "not this one at all").await;
        assert_eq!(again.status, 422, "a slip of the hand loses nothing");
        let back = signs_in(&browser, &again, &lead.who, PASSWORD).await;
        assert_eq!(back.status, 200);
        assert_eq!(form(&back).0, path);
        assert!(form(&back).1.contains(&("need".to_owned(), TEXT.to_owned())), "{:?}", form(&back));
        assert!(!back.html.contains(PASSWORD));
        let called = back.all("main label");
        assert!(called.contains(&"What is needed, and by whom".to_owned()), "as on the page: {called:?}");
        assert!(!back.text().contains("Text 1"), "{}", back.text());
        assert_eq!(
            scene.whole(id).await.common.answers.text_of("need"),
            "About the need.",
            "only the button saves"
        );
        let saved = press(&browser, &back, &[]).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        assert_eq!(scene.whole(id).await.common.answers.text_of("need"), TEXT);

        let someone = scene.world.browser_of(&lead.who).await;
        let page = someone.get(&path).await;
        scene.world.database.execute("delete from sessions").await;
        let asked = press(&someone, &page, &[("need", TEXT)]).await;
        let theirs = signs_in(&someone, &asked, &partner.who, PASSWORD).await;
        assert_eq!(theirs.status, 303, "somebody else gets nothing to read");
        assert!(!theirs.html.contains("river"));
        scene.close().await;
    });
}

#[test]
fn a_form_from_before_another_sign_in_comes_back_at_once() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/parts/common");
        let page = browser.get(&path).await;
        let version = page.field("shown").unwrap();
        let sign_in = [("email", lead.who.email.as_str()), ("password", PASSWORD)];
        assert_eq!(browser.fill("/sign-in", "/sign-in", &sign_in).await.status, 303);
        let typed = [("shown", version.as_str()), ("need", TEXT), ("places", "north")];
        let back = browser.send(&page, &path, &typed).await;
        assert_eq!((back.status, form(&back).0), (409, path.clone()));
        assert_eq!(press(&browser, &back, &[]).await.status, 303);
        assert_eq!(scene.whole(id).await.common.answers.text_of("need"), TEXT);

        let other = scene.world.browser_of(&partner.who).await;
        let refused = other.send(&page, &path, &typed).await;
        assert_eq!(refused.status, 403, "a form that was made for somebody else");
        assert!(!refused.html.contains("river"), "{}", refused.text());
        let forged = [("token", "ab.cd.ef"), ("need", TEXT)];
        let refused = browser.post(&path, &forged).await;
        assert_eq!(refused.status, 403, "and one that was made elsewhere");
        assert!(!refused.html.contains("river"), "{}", refused.text());
        scene.close().await;
    });
}

#[test]
fn what_stands_beside_a_file_comes_back_and_the_file_is_chosen_again() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let path = format!("/applications/{id}/documents");
        let own = lead.organisation.to_string();
        let fields = [
            ("label.file", "File"),
            ("kind", "memorandum"),
            ("organisation", own.as_str()),
            ("signed_by", own.as_str()),
            ("signed_by", "a second one"),
        ];
        let file = ("file", "m.pdf", b"%PDF-1.7 signed".as_slice());
        let browser = scene.world.browser_of(&lead.who).await;
        let page = browser.get(&path).await;
        assert_eq!(page.field("label.file").as_deref(), Some("File"));
        scene.world.database.execute("delete from sessions").await;
        let asked = browser.upload(&page, &path, &fields, file).await;
        assert_eq!(asked.status, 401, "{}", asked.text());
        assert!(asked.text().contains("A file cannot stay"), "{}", asked.text());
        let back = signs_in(&browser, &asked, &lead.who, PASSWORD).await;
        assert_eq!(back.status, 200);
        comes_back(&back, &path);
        assert_eq!(browser.upload(&back, &path, &fields[..4], file).await.status, 303);
        assert_eq!(scene.whole(id).await.documents.len(), 1);

        let page = browser.get(&path).await;
        let sign_in = [("email", lead.who.email.as_str()), ("password", PASSWORD)];
        assert_eq!(browser.fill("/sign-in", "/sign-in", &sign_in).await.status, 303);
        let stale = browser.upload(&page, &path, &fields, file).await;
        assert_eq!(stale.status, 409, "{}", stale.text());
        comes_back(&stale, &path);

        let forged = [("token", "ab.cd.ef"), ("kind", "memorandum")];
        let refused = browser.post_file(&path, &forged, file).await;
        assert_eq!(refused.status, 403, "{}", refused.text());
        let stranger = scene.world.visitor();
        let asked = stranger.post_file(&path, &forged, file).await;
        assert_eq!((asked.status, asked.html.contains("kept.")), (303, false), "{}", asked.text());
        assert_eq!(scene.whole(id).await.documents.len(), 1);
        scene.close().await;
    });
}

/// The form stands there once more, and says that the file is missing.
fn comes_back(page: &Page, path: &str) {
    assert_eq!(page.attribute("main form", "action").as_deref(), Some(path));
    assert_eq!(page.attribute("main form", "enctype").as_deref(), Some("multipart/form-data"));
    assert_eq!(page.field("kind").as_deref(), Some("memorandum"));
    assert_eq!(page.all("label[for=kept-file-1]"), ["File"]);
    assert_eq!(page.attribute("input[type=file]", "name").as_deref(), Some("file"));
    assert!(page.text().contains("The file could not stay. Choose it again."), "{}", page.text());
}
