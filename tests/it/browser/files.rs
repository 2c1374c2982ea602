//! A file that is too large: said by the script before it is sent, by the service in any case.

use thirtyfour::By;

use super::{Browser, Script};
use crate::attachments::{Desk, alone};
use crate::world::{PASSWORD, World, run, tempfolder, template};

const MEGABYTE: u64 = 1024 * 1024;

/// An organisation where a file may have one megabyte, and a form with it two.
async fn desk() -> Desk {
    let database = template().await.clone_of_it().await;
    Desk::on(
        World::set(database, |settings| {
            alone(settings);
            settings.storage.largest_upload = MEGABYTE;
            settings.storage.largest_form = 2 * MEGABYTE;
        })
        .await,
    )
    .await
}

/// A PDF of so many bytes.
fn paper(folder: &tempfolder::Folder, bytes: u64) -> std::path::PathBuf {
    let path = folder.0.join(format!("paper-{bytes}.pdf"));
    std::fs::write(&path, b"%PDF-1.7 ").unwrap();
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(bytes).unwrap();
    path
}

#[test]
fn the_script_says_at_once_that_a_file_is_too_large_and_sends_nothing() {
    run(async {
        let (desk, folder) = (desk().await, tempfolder::Folder::new());
        let Some(browser) = Browser::open(&desk.world.address, Script::On).await else {
            return desk.world.abandon().await;
        };
        browser.sign_in(desk.ana.email.as_str(), PASSWORD).await;
        browser.go(&desk.path()).await;
        browser.attach("file", &paper(&folder, MEGABYTE + 1)).await;
        let said = async || {
            browser.driver.find(By::Css("main .msg[role=alert]")).await.unwrap().text().await.unwrap()
        };
        assert_eq!(said().await, "This file is too large. It may have up to 1 MB.");
        browser.look("file-too-large").await;
        browser.find("main form[action$=\"/documents\"] button").await.click().await.unwrap();
        assert_eq!(browser.path().await, desk.path(), "nothing was sent");
        browser.attach("file", &paper(&folder, MEGABYTE)).await;
        assert_eq!(said().await, "");
        browser.send("/documents").await;
        assert!(browser.text().await.contains("paper-1048576.pdf"));
        desk.keeps(1).await;
        browser.close().await;
        desk.world.close().await;
    });
}

#[test]
fn without_script_the_service_says_it_however_large_the_file_is() {
    run(async {
        let (desk, folder) = (desk().await, tempfolder::Folder::new());
        let Some(browser) = Browser::open(&desk.world.address, Script::Off).await else {
            return desk.world.abandon().await;
        };
        browser.sign_in(desk.ana.email.as_str(), PASSWORD).await;
        for bytes in [MEGABYTE + 1, 3 * MEGABYTE, 20 * MEGABYTE] {
            browser.go(&desk.path()).await;
            browser.fill("number", "7/2020").await;
            browser.attach("file", &paper(&folder, bytes)).await;
            browser.send("/documents").await;
            let text = browser.text().await;
            assert!(text.contains("This file is too large. It may have up to 1 MB."), "{bytes}: {text}");
            let number = browser.find("main [name=number]").await.prop("value").await.unwrap();
            assert_eq!(number.as_deref(), Some("7/2020"), "{bytes}");
        }
        desk.keeps(0).await;
        browser.close().await;
        desk.world.close().await;
    });
}
