//! The first pages that anybody sees.

use super::{Browser, Script};
use crate::world::{PASSWORD, World, run};

#[test]
fn somebody_signs_up_on_a_phone_without_script() {
    run(async {
        let world = World::open().await;
        let Some(browser) = Browser::open(&world.address, Script::Off).await else {
            return world.close().await;
        };
        browser.go("/").await;
        browser.look("home").await;
        browser.go("/language/sr-Cyrl?back=/sign-up").await;
        assert_eq!(browser.heading().await, "Отворите налог");
        browser.look("sign-up").await;
        browser.fill("name", "Милица").await;
        browser.fill("email", "milica").await;
        browser.fill("password", PASSWORD).await;
        browser.press("Отворите налог").await;
        browser.look("sign-up-wrong").await;
        browser.press("Адреса е-поште: унесите адресу е-поште као ana@example.org.").await;
        browser.fill("email", "milica@example.org").await;
        browser.fill("password", PASSWORD).await;
        browser.press("Отворите налог").await;
        assert_eq!(browser.heading().await, "Потражите писмо од нас");
        assert_eq!(world.letters_to("milica@example.org").await, ["Потврдите своју адресу"]);
        browser.close().await;
        world.close().await;
    });
}
