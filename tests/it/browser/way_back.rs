//! What was typed is there on the way back, with and without script, and after sign-out nothing is.

use thirtyfour::By;

use super::drafts::{says, type_into, typed};
use super::{Browser, Script};
use crate::applications::scene::Scene;
use crate::reviews::panel::Panel;
use crate::world::{PASSWORD, run};

async fn goes_back(browser: &Browser) {
    browser.driver.back().await.unwrap();
    browser.find("main h1").await;
}

async fn a_draft_left_by_a_link(script: Script) {
    let scene = Scene::open().await;
    let (id, lead, partner) = scene.written().await;
    let Some(browser) = Browser::open(&scene.world.address, script).await else {
        return scene.world.abandon().await;
    };
    browser.sign_in(lead.who.email.as_str(), PASSWORD).await;
    let path = format!("/applications/{id}/parts/common");
    let need = async || scene.whole(id).await.common.answers.text_of("need").to_owned();

    browser.go(&path).await;
    type_into(&browser, "need", " Typed.").await;
    browser.press("Back to the application").await;
    goes_back(&browser).await;
    assert_eq!(typed(&browser, "need").await, "About the need. Typed.");
    browser.send("/parts/common").await;
    assert_eq!(need().await, "About the need. Typed.", "{}", browser.text().await);

    goes_back(&browser).await;
    assert_eq!(typed(&browser, "need").await, "About the need. Typed.", "after it was saved too");
    if script == Script::On {
        type_into(&browser, "need", " More.").await;
        says(&browser, "Saved 10:00").await;
        assert_eq!(need().await, "About the need. Typed. More.", "nobody else changed anything");
    }

    browser.go(&path).await;
    browser.fill("duration_months", "many").await;
    browser.send("/parts/common").await;
    type_into(&browser, "need", " After the error.").await;
    browser.press("Back to the application").await;
    goes_back(&browser).await;
    assert!(typed(&browser, "need").await.ends_with(" After the error."), "{}", browser.text().await);
    assert_eq!(typed(&browser, "duration_months").await, "many");

    browser.go(&path).await;
    type_into(&browser, "need", " Mine.").await;
    browser.press("Back to the application").await;
    let other = scene.world.browser_of(&partner.who).await;
    let page = other.get(&path).await;
    let version = page.field("shown").unwrap();
    let theirs = [("shown", version.as_str()), ("need", "Theirs.")];
    assert_eq!(other.send(&page, &path, &theirs).await.status, 303);
    goes_back(&browser).await;
    assert!(typed(&browser, "need").await.ends_with(" Mine."));
    browser.send("/parts/common").await;
    assert_eq!(need().await, "Theirs.", "nothing is overwritten unseen");
    let text = browser.text().await;
    if script == Script::On {
        // It had saved itself when the page was left; the other read it before they wrote.
        assert!(text.contains("somebody else changed meanwhile"), "{text}");
    } else {
        assert!(typed(&browser, "need").await.ends_with(" Mine."));
        assert!(text.contains("Theirs."), "both stand there: {text}");
    }
    browser.close().await;
    scene.world.abandon().await;
}

#[test]
fn a_draft_left_by_a_link_is_there_on_the_way_back() {
    run(a_draft_left_by_a_link(Script::On));
}

#[test]
fn a_draft_left_by_a_link_is_there_on_the_way_back_without_script() {
    run(a_draft_left_by_a_link(Script::Off));
}

#[test]
fn a_new_organisation_and_a_score_sheet_are_there_on_the_way_back_without_script() {
    run(async {
        let panel = Panel::open(&[(1, "9000")]).await;
        panel.everybody_declares_no_conflict().await;
        let path = format!("/assignments/{}", panel.assign(1, 1).await);
        let Some(browser) = Browser::open(&panel.world.address, Script::Off).await else {
            return panel.world.abandon().await;
        };
        browser.sign_in(panel.one(1).email.as_str(), PASSWORD).await;
        browser.go(&path).await;
        type_into(&browser, "overall", "Sound.").await;
        browser.go("/reviews").await;
        goes_back(&browser).await;
        assert_eq!(typed(&browser, "overall").await, "Sound.");
        browser.go("/organisations/new").await;
        type_into(&browser, "representative", "Ana Linden").await;
        browser.go("/organisations").await;
        goes_back(&browser).await;
        assert!(typed(&browser, "representative").await.ends_with("Ana Linden"));
        browser.close().await;
        panel.world.abandon().await;
    });
}

async fn after_sign_out(script: Script) {
    let scene = Scene::open().await;
    let (id, lead, _) = scene.written().await;
    let Some(browser) = Browser::open(&scene.world.address, script).await else {
        return scene.world.abandon().await;
    };
    browser.sign_in(lead.who.email.as_str(), PASSWORD).await;
    browser.go(&format!("/applications/{id}")).await;
    browser.go(&format!("/applications/{id}/parts/common")).await;
    type_into(&browser, "need", " A secret.").await;
    browser.click_through(browser.find("form[action=\"/sign-out\"] button").await).await;
    assert_eq!(browser.path().await, "/");
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    for _ in 0..2 {
        goes_back(&browser).await;
        assert_eq!(browser.path().await, "/sign-in", "{}", browser.text().await);
        let shown = browser.driver.source().await.unwrap();
        assert!(!shown.contains("About the need") && !shown.contains("A secret"), "{shown}");
        assert!(browser.driver.find(By::Css("textarea")).await.is_err());
    }
    browser.close().await;
    scene.world.abandon().await;
}

#[test]
fn after_sign_out_the_way_back_shows_nothing() {
    run(after_sign_out(Script::On));
}

#[test]
fn after_sign_out_the_way_back_shows_nothing_without_script() {
    run(after_sign_out(Script::Off));
}
