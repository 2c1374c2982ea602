//! With script a draft saves itself; a clash is shown and nothing is overwritten.

use thirtyfour::By;

use super::{Browser, Script};
use crate::applications::scene::Scene;
use crate::granted::Granted;
use crate::reviews::panel::Panel;
use crate::world::{PASSWORD, comes, run};

/// Waits until the script has said this beside the form.
pub(super) async fn says(browser: &Browser, words: &str) {
    let said = async || {
        let mut said = String::new();
        for line in browser.driver.find_all(By::Css("form p[role=status]")).await.unwrap_or_default() {
            said += &line.text().await.unwrap_or_default();
        }
        said
    };
    let is_said = async || said().await.contains(words);
    assert!(comes(is_said).await, "it says \"{}\", not \"{words}\"", said().await);
}

async fn type_on(browser: &Browser, words: &str) {
    type_into(browser, "need", words).await;
}

pub(super) async fn type_into(browser: &Browser, field: &str, words: &str) {
    browser.find(&format!("main [name=\"{field}\"]")).await.send_keys(words).await.unwrap();
}

/// What stands in a field now.
pub(super) async fn typed(browser: &Browser, field: &str) -> String {
    let field = browser.find(&format!("main [name=\"{field}\"]")).await;
    field.prop("value").await.unwrap().unwrap_or_default()
}

/// What the service has reckoned, as the page shows it.
async fn reckoned(browser: &Browser) -> Vec<String> {
    let mut found = Vec::new();
    for cell in browser.driver.find_all(By::Css("main td[data-reckoned]")).await.unwrap() {
        found.push(cell.text().await.unwrap());
    }
    found
}

#[test]
fn nothing_saves_itself_that_would_open_a_consent_again() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let Some(browser) = Browser::open(&scene.world.address, Script::On).await else {
            return scene.world.abandon().await;
        };
        browser.sign_in(lead.who.email.as_str(), PASSWORD).await;
        let need = async || scene.whole(id).await.common.answers.text_of("need").to_owned();
        let before = need().await;

        // The page was opened before the consent came: the service does not take what saves itself.
        browser.go(&format!("/applications/{id}/parts/common")).await;
        scene.consent(id, &partner).await.unwrap();
        type_on(&browser, " Late.").await;
        says(&browser, "Not saved: somebody has consented to this version").await;
        assert_eq!(need().await, before);
        assert!(scene.whole(id).await.has_consent(), "the consent stands");

        // A page that is opened after it says so at the first letter, and sends nothing.
        browser.go(&format!("/applications/{id}/parts/common")).await;
        type_on(&browser, " Later.").await;
        says(&browser, "Not saved: somebody has consented to this version").await;
        assert_eq!(need().await, before);

        // The button means it.
        browser.send("/parts/common").await;
        assert!(need().await.ends_with("Later."));
        assert!(!scene.whole(id).await.has_consent());
        browser.close().await;
        scene.world.any_letters().await;
        scene.close().await;
    });
}

#[test]
fn a_part_saves_itself_says_when_and_overwrites_nobody() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let Some(browser) = Browser::open(&scene.world.address, Script::On).await else {
            return scene.world.abandon().await;
        };
        browser.sign_in(lead.who.email.as_str(), PASSWORD).await;
        let path = format!("/applications/{id}/parts/common");
        let need = async || scene.whole(id).await.common.answers.text_of("need").to_owned();
        browser.go(&path).await;
        let used = need().await.chars().count() + " One.".len();
        type_on(&browser, " One.").await;
        let counted = browser.find("[data-counts=need]").await.text().await.unwrap();
        assert_eq!(counted, format!("Up to 3,000 characters; {used} used."), "it counts along");
        says(&browser, "Saved 10:00").await;
        assert!(need().await.ends_with("One."), "nine o'clock in London is ten in Belgrade");
        scene.world.at("2026-02-01T09:05:00Z");
        type_on(&browser, " Two.").await;
        says(&browser, "Saved 10:05").await;
        assert!(need().await.ends_with("One. Two."), "the second save starts from the first");
        type_on(&browser, " Three.").await;
        browser.go(&format!("/applications/{id}")).await;
        browser.driver.back().await.unwrap();
        let shown = browser.find("#need").await.prop("value").await.unwrap().unwrap();
        assert!(shown.ends_with("Three."), "what was typed last is there on the way back: {shown}");

        let other = scene.world.browser_of(&partner.who).await;
        let page = other.get(&path).await;
        let version = page.field("shown").unwrap();
        let theirs = [("shown", version.as_str()), ("need", "Theirs.")];
        assert_eq!(other.send(&page, &path, &theirs).await.status, 303);
        type_on(&browser, " Four.").await;
        says(&browser, "saved meanwhile, by somebody else or by you in another window").await;
        assert_eq!(need().await, "Theirs.");
        browser.send("/parts/common").await;
        let shown = browser.find("#need").await.prop("value").await.unwrap().unwrap();
        assert!(shown.ends_with("Four."), "{shown}");
        assert!(browser.text().await.contains("Theirs."), "both stand there");
        assert_eq!(need().await, "Theirs.", "and nothing is overwritten before the button is pressed");
        browser.close().await;
        scene.world.abandon().await;
    });
}

#[test]
fn a_part_goes_on_saving_itself_after_a_new_sign_in_in_another_window() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let Some(browser) = Browser::open(&scene.world.address, Script::On).await else {
            return scene.world.abandon().await;
        };
        browser.sign_in(lead.who.email.as_str(), PASSWORD).await;
        browser.go(&format!("/applications/{id}/parts/common")).await;
        scene.world.database.execute("delete from sessions").await;
        type_on(&browser, " One.").await;
        says(&browser, "Not saved yet").await;

        let first = browser.driver.window().await.unwrap();
        let second = browser.driver.new_tab().await.unwrap();
        browser.driver.switch_to_window(second).await.unwrap();
        browser.sign_in(lead.who.email.as_str(), PASSWORD).await;
        browser.driver.close_window().await.unwrap();
        browser.driver.switch_to_window(first).await.unwrap();
        type_on(&browser, " Two.").await;
        says(&browser, "Saved 10:00").await;
        assert!(scene.whole(id).await.common.answers.text_of("need").ends_with("One. Two."));
        browser.close().await;
        scene.world.abandon().await;
    });
}

#[test]
fn a_partner_s_part_and_budget_save_themselves() {
    run(async {
        let scene = Scene::open().await;
        let (id, _, partner) = scene.written().await;
        let Some(browser) = Browser::open(&scene.world.address, Script::On).await else {
            return scene.world.abandon().await;
        };
        browser.sign_in(partner.who.email.as_str(), PASSWORD).await;
        browser.go(&format!("/applications/{id}/parts/{}", partner.organisation)).await;
        type_into(&browser, "role", " And water them.").await;
        says(&browser, "Saved 10:00").await;
        let whole = scene.whole(id).await;
        let own = whole.own_of(partner.organisation).unwrap();
        assert_eq!(own.answers.text_of("role"), "We plant trees. And water them.");

        scene.world.at("2026-02-01T09:05:00Z");
        browser.go(&format!("/applications/{id}/budget/{}", partner.organisation)).await;
        type_into(&browser, "description-0", " in rows").await;
        says(&browser, "Saved 10:05").await;
        type_into(&browser, "unit-0", "s").await;
        scene.world.at("2026-02-01T09:06:00Z");
        says(&browser, "Saved 10:06").await;
        let kept = scene.whole(id).await.budget.input_of(partner.organisation);
        assert_eq!(
            (kept.lines[0].description.as_str(), kept.lines[0].unit.as_str()),
            ("Planting in rows", "days")
        );

        // What the service reckons comes without another page, beside the row it belongs to.
        for (field, value) in [("rate-0", "12.50"), ("description-2", "Spades"), ("rate-2", "7")] {
            browser.fill(field, value).await;
        }
        for (field, value) in [("unit-2", "piece"), ("quantity-2", "3"), ("quantity-0", "4")] {
            browser.fill(field, value).await;
        }
        let amounts = async || reckoned(&browser).await;
        let come = async || amounts().await.iter().take(3).eq(&["50.00", "", "21.00"]);
        assert!(comes(come).await, "{:?}", amounts().await);
        assert!(amounts().await.contains(&"71.00".to_owned()), "{:?}", amounts().await);
        browser.close().await;
        scene.world.abandon().await;
    });
}

#[test]
fn a_score_sheet_saves_itself_and_overwrites_nothing_from_another_window() {
    run(async {
        let panel = Panel::open(&[(1, "9000")]).await;
        panel.everybody_declares_no_conflict().await;
        let path = format!("/assignments/{}", panel.assign(1, 1).await);
        let Some(browser) = Browser::open(&panel.world.address, Script::On).await else {
            return panel.world.abandon().await;
        };
        browser.sign_in(panel.one(1).email.as_str(), PASSWORD).await;
        browser.go(&path).await;
        type_into(&browser, "overall", "Sound.").await;
        says(&browser, "Saved ").await;
        let kept = "select overall from assessments";
        assert_eq!(panel.world.database.query(kept).await, ["Sound."]);

        let other = panel.world.browser_of(panel.one(1)).await;
        let page = other.get(&path).await;
        let version = page.field("version").unwrap();
        let fields = [("version", version.as_str()), ("overall", "Written elsewhere.")];
        assert_eq!(other.send(&page, &format!("{path}/assessment"), &fields).await.status, 303);
        type_into(&browser, "overall", " Cheap too.").await;
        says(&browser, "saved meanwhile, by somebody else or by you in another window").await;
        browser.send_by("submit", "draft").await;
        assert_eq!(typed(&browser, "overall").await, "Sound. Cheap too.");
        assert!(browser.text().await.contains("Written elsewhere."), "{}", browser.text().await);
        assert_eq!(panel.world.database.query(kept).await, ["Written elsewhere."]);
        browser.send_by("submit", "draft").await;
        assert_eq!(panel.world.database.query(kept).await, ["Sound. Cheap too."], "saving again means it");
        browser.close().await;
        panel.world.abandon().await;
    });
}

#[test]
fn every_part_of_a_report_saves_itself_and_says_of_a_clash_what_it_is() {
    run(async {
        let granted = Granted::open().await;
        granted.write_report().await;
        let world = &granted.world;
        let (lena, rita) = (granted.who("Lena Lead").await, granted.who("Rita River").await);
        let Some(browser) = Browser::open(&world.address, Script::On).await else {
            return granted.world.abandon().await;
        };
        browser.sign_in(lena.email.as_str(), PASSWORD).await;
        let path = format!("/grants/{}/report", granted.grant);
        browser.go(&path).await;
        let done = async || world.database.query("select narrative->>'done' from reports").await[0].clone();
        type_into(&browser, "done", " One.").await;
        says(&browser, "Saved ").await;
        assert_eq!(done().await, "About done. One.");
        type_into(&browser, &format!("note-{}", granted.lines[1]), " Twice.").await;
        let first: i64 = typed(&browser, "persons-0").await.parse().unwrap();
        type_into(&browser, "persons-0", "3").await;
        let expected = [format!("Fuel rose. Twice. {}", 15 - first + first * 10 + 3)];
        let both =
            "select max(note) || ' ' || (select sum(persons) from report_participants) from report_spending";
        comes(async || world.database.query(both).await == expected).await;
        assert_eq!(world.database.query(both).await, expected);

        let other = world.browser_of(&rita).await;
        let page = other.get(&path).await;
        let seen = page.attribute("form[action$=narrative] input[name=seen]", "value").unwrap();
        let theirs = [("seen", seen.as_str()), ("done", "Theirs.")];
        assert_eq!(other.send(&page, &format!("{path}/narrative"), &theirs).await.status, 303);
        type_into(&browser, "done", " Two.").await;
        says(&browser, "saved meanwhile, by somebody else or by you in another window").await;
        assert_eq!(done().await, "Theirs.");
        browser.send("/report/narrative").await;
        assert_eq!(typed(&browser, "done").await, "About done. One. Two.");
        assert!(browser.text().await.contains("Theirs."), "both stand there: {}", browser.text().await);
        assert_eq!(done().await, "Theirs.", "nothing is overwritten before the button is pressed");
        browser.send("/report/narrative").await;
        assert_eq!(done().await, "About done. One. Two.");
        browser.close().await;
        granted.world.abandon().await;
    });
}
