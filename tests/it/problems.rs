//! A form that is shown again says on top what is wrong: each line names its field and leads to it.

use cogrant::base::kernel::language::Language;
use cogrant::demo::cast;

use crate::applications::scene::Scene;
use crate::world::{Page, Visitor, World, played, run};

/// The lines of the summary, each by its field; where they lead there is a field.
fn lines(page: &Page) -> Vec<(String, String)> {
    assert_eq!(page.status, 422, "{}", page.text());
    let targets = page.attributes("#problems a", "href");
    let lines = targets.into_iter().map(|to| to[1..].to_owned()).zip(page.all("#problems a"));
    lines
        .inspect(|(field, said)| {
            let found = page.attributes(&format!("[id=\"{field}\"]"), "id");
            assert_eq!(found.len(), 1, "{said} leads to {field}");
        })
        .collect()
}

fn line(page: &Page, field: &str) -> String {
    let found = lines(page).into_iter().find(|(name, _)| name == field);
    found.unwrap_or_else(|| panic!("nothing is said of {field}: {:?}", page.all("#problems li"))).1
}

async fn administrator(world: &World, language: Language) -> Visitor {
    let root = world.system_administrator().await;
    let browser = world.browser_of(&root).await;
    browser.get(&format!("/language/{language}?back=/")).await;
    browser
}

#[test]
fn two_problems_of_one_kind_are_told_apart_by_their_fields() {
    run(async {
        let world = World::open().await;
        let root = administrator(&world, Language::English).await;
        let typed = [("code", "p"), ("name-en", "P"), ("envelope", "much"), ("contact", "nobody")];
        let again = root.fill("/programmes/new", "/programmes/new", &typed).await;
        assert!(again.all("title")[0].starts_with("Error: New programme"), "{:?}", again.all("title"));
        assert!(line(&again, "currency").starts_with("Currency: "), "{}", line(&again, "currency"));
        assert!(line(&again, "zone").starts_with("Time zone: "), "{}", line(&again, "zone"));
        let focused = again.attribute("[autofocus]", "id");
        assert_eq!(focused.as_deref(), Some("problems"), "the reader begins where it says what is wrong");

        let empty = root.fill("/organisations/new", "/organisations", &[]).await;
        assert_eq!(line(&empty, "legal_form"), "Legal form: choose one from the list.");
        assert_eq!(line(&empty, "seat"), "Seat: choose one from the list.");
        let all = empty.all("#problems li");
        let mut once = all.clone();
        once.dedup();
        assert_eq!(all, once, "no line stands there twice");
        let fine = root.get("/organisations/new").await;
        assert!(!fine.all("title")[0].contains("Error"), "nothing is wrong yet");
        assert!(fine.attribute("[autofocus]", "id").is_none());
        world.close().await;
    });
}

#[test]
fn the_title_and_the_lines_speak_the_reader_s_language() {
    run(async {
        let world = World::open().await;
        let words = [
            (Language::Albanian, "Gabim: ", "Forma juridike: "),
            (Language::SerbianCyrillic, "Грешка: ", "Правни облик: "),
            (Language::SerbianLatin, "Greška: ", "Pravni oblik: "),
        ];
        for (at, (language, error, label)) in words.into_iter().enumerate() {
            let ana = world.person(&format!("Ana {at}"), language).await;
            let browser = world.browser_of(&ana).await;
            let again = browser.fill("/organisations/new", "/organisations", &[]).await;
            assert!(again.all("title")[0].starts_with(error), "{:?}", again.all("title"));
            let said = line(&again, "legal_form");
            let next = said.strip_prefix(label).unwrap_or_else(|| panic!("{said}")).chars().next().unwrap();
            assert!(next.is_lowercase(), "{said}");
        }
        world.close().await;
    });
}

#[test]
fn rows_and_groups_name_their_place() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let rows = [("lines", "4"), ("heading-2", "other"), ("description-2", "Tea"), ("quantity-2", "many")];
        let again = browser.fill(&path, &path, &rows).await;
        assert!(line(&again, "quantity-2").starts_with("Quantity 3: "), "{}", line(&again, "quantity-2"));
        let consent = format!("/applications/{id}/consent");
        let again = browser.fill(&consent, &consent, &[("capacity", "")]).await;
        assert!(line(&again, "capacity").starts_with("Capacity: "), "{:?}", lines(&again));
        scene.close().await;
    });
}

#[test]
fn a_call_s_long_form_names_row_and_field() {
    run(async {
        let world = World::open_on(played().await.after_first_payments.clone_of_it().await).await;
        let manager = world.browser_with(cast::email_of("programme manager"), cast::PASSWORD).await;
        let form = format!("/programmes/{}/calls/new", played().await.programme);
        let page = manager.get(&form).await;
        let action = page.attribute("main form", "action").unwrap();
        let typed = [("criterion-2-code", "need"), ("criterion-2-maximum", "lots"), ("R23", "on")];
        let again = manager.send(&page, &action, &typed).await;
        assert!(line(&again, "criterion-2-maximum").starts_with("Criterion 2, "), "{:?}", lines(&again));
        world.abandon().await;
    });
}

#[test]
fn amounts_stand_in_forms_as_the_reader_writes_them() {
    run(async {
        let world = World::open_on(played().await.after_first_payments.clone_of_it().await).await;
        let manager = world.browser_with(cast::email_of("system administrator"), cast::PASSWORD).await;
        let profile = format!("/programmes/{}/profile", played().await.programme);
        let mut seen = Vec::new();
        for language in ["en", "sq", "sr-Cyrl"] {
            manager.get(&format!("/language/{language}?back=/")).await;
            let page = manager.get(&profile).await;
            let envelope = page.field("envelope").unwrap();
            let version = page.field("version").unwrap();
            let name = page.field("name-en").unwrap();
            let (zone, contact) = (page.field("zone").unwrap(), page.field("contact").unwrap());
            let same = [
                ("version", version.as_str()),
                ("name-en", &name),
                ("envelope", &envelope),
                ("zone", &zone),
                ("contact", &contact),
            ];
            let action = page.attribute("main form", "action").unwrap();
            assert_eq!(manager.send(&page, &action, &same).await.status, 303, "it reads what it wrote");
            seen.push(envelope);
        }
        let plain = world.database.query("select envelope::text from programmes").await.remove(0);
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert!(seen.iter().all(|written| digits(written) == digits(&plain)), "{plain} {seen:?}");
        assert!(seen[0].ends_with(".00") && seen[0].contains(','), "{seen:?}");
        assert!(seen[1].ends_with(",00") && seen[1].contains('\u{a0}'), "{seen:?}");
        assert!(seen[2].ends_with(",00") && seen[2].contains('.'), "{seen:?}");
        world.abandon().await;
    });
}
