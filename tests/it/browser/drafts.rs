//! With script a draft saves itself; a clash is shown and nothing is overwritten.

use std::time::Duration;

use thirtyfour::By;

use super::{Browser, Script};
use crate::applications::scene::Scene;
use crate::world::{PASSWORD, run};

/// Waits until the script has said this beside the form.
async fn says(browser: &Browser, words: &str) {
    let mut said = String::new();
    for _ in 0..300 {
        if let Ok(line) = browser.driver.find(By::Css("form p[role=status]")).await {
            said = line.text().await.unwrap_or_default();
            if said.contains(words) {
                return;
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it says \"{said}\", not \"{words}\"");
}

async fn type_on(browser: &Browser, words: &str) {
    browser.find("#need").await.send_keys(words).await.unwrap();
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
        type_on(&browser, " One.").await;
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
        let version = page.field("version").unwrap();
        let theirs = [("version", version.as_str()), ("need", "Theirs.")];
        assert_eq!(other.send(&page, &path, &theirs).await.status, 303);
        type_on(&browser, " Four.").await;
        says(&browser, "somebody else saved meanwhile").await;
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
