//! axe-core looks at a page for what keeps people from using it.

use std::sync::LazyLock;

use thirtyfour::WebDriver;

use super::{Browser, Script};
use crate::world::run;

/// Answers what is wrong, each with the first elements that are concerned.
const ASK: &str = "
    const done = arguments[arguments.length - 1];
    const said = wrong => wrong.id + ' at ' + wrong.nodes.slice(0, 3).map(n => n.html.slice(0, 300)).join(' and ');
    axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false })
        .then(found => done(found.violations.map(said)), error => done(['axe fails: ' + error]));
";

/// Where pages may run no script, timers never end; axe-core only asks them to let others go first.
const NO_TIMERS: &str =
    "const setTimeout = (then, _, ...rest) => { Promise.resolve().then(() => then(...rest)); return 0; };";

static AXE: LazyLock<Option<String>> = LazyLock::new(|| {
    let found = std::fs::read_to_string(super::tool("axe-core/axe.min.js")).ok();
    if found.is_none() {
        super::skipped("axe-core");
    }
    found
});

/// What axe-core finds on the page that stands there; nothing where it is not installed.
pub async fn faults(driver: &WebDriver) -> Vec<String> {
    let Some(axe) = &*AXE else { return Vec::new() };
    driver.set_script_timeout(std::time::Duration::from_secs(8)).await.unwrap();
    driver.execute(format!("{NO_TIMERS}{axe}"), Vec::new()).await.unwrap();
    driver.execute_async(ASK, Vec::new()).await.unwrap().convert().unwrap()
}

#[test]
fn axe_finds_what_is_wrong_even_where_no_script_may_run() {
    run(async {
        let Some(browser) = Browser::open("http://127.0.0.1", Script::Off).await else { return };
        browser.driver.goto("data:text/html,<main><h1>A</h1><img src=x></main>").await.unwrap();
        let found = faults(&browser.driver).await;
        assert!(AXE.is_none() || found.iter().any(|fault| fault.starts_with("image-alt at")), "{found:?}");
        browser.close().await;
    });
}
