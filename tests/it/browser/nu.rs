//! The Nu HTML checker reads the pages as they came from the service.

use std::process::Command;

use thirtyfour::WebDriver;

use crate::world::tempfolder::Folder;

/// The page's source as it is sent: what the browser makes of it would hide mistakes. A page that came
/// in answer to a form cannot be asked for again, so of that one the browser's reading is taken.
pub async fn source(driver: &WebDriver, client: &reqwest::Client) -> String {
    let cookies: Vec<String> =
        driver.get_all_cookies().await.unwrap().iter().map(|c| format!("{}={}", c.name, c.value)).collect();
    let again = client
        .get(driver.current_url().await.unwrap())
        .header("Cookie", cookies.join("; "))
        .send()
        .await
        .unwrap();
    let html = again.text().await.unwrap();
    let title = scraper::Selector::parse("title").unwrap();
    let page = scraper::Html::parse_document(&html);
    let called: String = page.select(&title).take(1).flat_map(|t| t.text()).collect();
    if called.trim() == driver.title().await.unwrap().trim() {
        return html;
    }
    format!("<!doctype html>{}", driver.source().await.unwrap().trim_start_matches("<!DOCTYPE html>"))
}

/// What is wrong in the pages, each with its name; nothing where the checker is not installed.
pub fn faults(pages: &[(String, String)]) -> Vec<String> {
    check(pages).unwrap_or_default()
}

fn check(pages: &[(String, String)]) -> Option<Vec<String>> {
    let jar = super::tool("vnu-jar/build/dist/vnu.jar");
    let java = Command::new("java").arg("-version").output().is_ok_and(|o| o.status.success());
    if !java || !jar.exists() {
        super::skipped("the Nu HTML checker");
        return None;
    }
    let folder = Folder::new();
    for (n, (name, html)) in pages.iter().enumerate() {
        std::fs::write(folder.0.join(format!("{n:03}-{name}.html")), html).unwrap();
    }
    let run = Command::new("java")
        .args(["-Xss8m", "-XX:TieredStopAtLevel=1", "-jar"])
        .arg(jar)
        .args(["--errors-only", "--format", "json", "--stdout"])
        .arg(&folder.0)
        .output()
        .unwrap();
    let said: serde_json::Value = serde_json::from_slice(&run.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&run.stdout)));
    let messages = said["messages"].as_array().unwrap();
    let part = |message: &serde_json::Value, key: &str| message[key].as_str().unwrap_or_default().to_owned();
    let told = messages.iter().map(|m| {
        let url = part(m, "url");
        let name = url.rsplit('/').next().unwrap_or_default();
        format!("{name}: {} at {}", part(m, "message"), part(m, "extract").replace('\n', " "))
    });
    Some(told.collect())
}

#[test]
fn the_checker_finds_what_is_wrong_with_a_page() {
    let page = |body: &str| format!("<!doctype html><html lang=\"en\"><title>A page</title><h1>A</h1>{body}");
    let pages = [("right".to_owned(), page("<p>B</p>")), ("wrong".to_owned(), page("<p>B</b>"))];
    if let Some(found) = check(&pages) {
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("001-wrong.html: Stray end tag"), "{found:?}");
    }
}
