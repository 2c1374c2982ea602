//! A real browser: Chromium, driven as a person would use it, with and without script.
//!
//! Set SCREENSHOTS to a folder to keep a picture of every page that a story looks at.

mod axe;
mod disputing;
mod drafts;
mod files;
mod leads_section;
mod nu;
mod pages;
mod questions;
mod raw_keys;
mod running;
mod screens;
mod sign_up;
mod together;
mod two_organisations;
mod walk;
mod way_back;

use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use base64::Engine;
use thirtyfour::prelude::*;

use crate::world::comes;
use running::Running;

const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--disable-lcd-text",
];

pub struct Browser {
    running: Running,
    pub driver: WebDriver,
    address: String,
    /// Asks for pages once more, as they are sent.
    client: reqwest::Client,
    /// How wide the screen of whoever sits here is.
    usual: AtomicU32,
    /// The pages that were looked at, by name, as the service sent them.
    seen: Mutex<Vec<(String, String)>>,
    /// What was wrong on the way, said all at once in the end.
    wrong: Mutex<Vec<String>>,
}

/// Whether pages may run script.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Script {
    On,
    Off,
}

/// A file of a tool that `scripts/need test` brings.
fn tool(file: &str) -> std::path::PathBuf {
    tools().join("node_modules").join(file)
}

/// Where `scripts/need` puts what is no Debian package.
pub fn tools() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(".local/tools")
}

/// Says loudly that something is not looked at; with CI set that is an error.
pub fn skipped(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "CI needs {what}");
    eprintln!("\n*** SKIPPED: no {what} here; `scripts/need test` gets it ***\n");
}

impl Browser {
    /// None, said loudly, where there is no Chromium; with CI set that is an error.
    pub async fn open(address: &str, script: Script) -> Option<Self> {
        let found =
            |name: &str| Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success());
        if !found("chromedriver") || !found("chromium") {
            skipped("chromium and chromedriver");
            return None;
        }
        let running = tokio::task::spawn_blocking(Running::start).await.unwrap();
        let mut wishes = DesiredCapabilities::chrome();
        for flag in FLAGS {
            wishes.add_arg(flag).unwrap();
        }
        wishes.add_arg(&format!("--user-data-dir={}", running.profile.display())).unwrap();
        if script == Script::Off {
            let preferences = serde_json::json!({ "profile.managed_default_content_settings.javascript": 2 });
            wishes.add_experimental_option("prefs", preferences).unwrap();
        }
        crate::world::provide_tls();
        let driver = WebDriver::new(&format!("http://127.0.0.1:{}", running.port), wishes).await.unwrap();
        let browser = Self {
            driver,
            address: address.to_owned(),
            client: reqwest::Client::new(),
            usual: 1280.into(),
            seen: Mutex::default(),
            wrong: Mutex::default(),
            running,
        };
        browser.width(1280).await;
        Some(browser)
    }

    /// Remembers what is wrong until the end.
    pub fn is_wrong(&self, found: Vec<String>) {
        self.wrong.lock().unwrap().extend(found);
    }

    pub async fn close(self) {
        Self::close_all([self]).await;
    }

    /// Ends; nothing was wrong with any page that was looked at.
    pub async fn close_all(browsers: impl IntoIterator<Item = Self>) {
        let (mut pages, mut wrong) = (Vec::new(), Vec::new());
        for browser in browsers {
            let _ = browser.driver.clone().quit().await;
            pages.append(&mut browser.seen.lock().unwrap());
            wrong.append(&mut browser.wrong.lock().unwrap());
        }
        wrong.extend(nu::faults(&pages));
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    pub async fn go(&self, path: &str) {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) };
        self.driver.goto(url).await.unwrap();
    }

    pub async fn width(&self, pixels: u32) {
        // The window's own frame is not there in headless mode; 320 is below its least width, so the
        // emulation of a device sets it.
        let size = serde_json::json!({ "width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": pixels < 600 });
        self.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await.unwrap();
    }

    /// From now on somebody looks at this on a phone.
    pub async fn on_a_phone(&self) {
        self.usual.store(320, Ordering::Relaxed);
        self.width(320).await;
    }

    pub async fn sign_in(&self, email: &str, password: &str) {
        self.driver.delete_all_cookies().await.unwrap();
        self.go("/sign-in").await;
        self.fill("email", email).await;
        self.fill("password", password).await;
        self.send("/sign-in").await;
        assert_ne!(self.path().await, "/sign-in", "{email} cannot come in: {}", self.text().await);
    }

    async fn find(&self, css: &str) -> WebElement {
        match self.driver.find(By::Css(css)).await {
            Ok(element) => element,
            Err(_) => panic!("{css} is not on the page:\n{}", self.text().await),
        }
    }

    pub async fn fill(&self, name: &str, text: &str) {
        let field = self.find(&format!("main [name=\"{name}\"]")).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Dates do not take keys the same way in every locale: the value is set as the browser would.
    pub async fn set(&self, name: &str, value: &str) {
        let field = self.find(&format!("main [name=\"{name}\"]")).await;
        let script = "arguments[0].value = arguments[1]";
        self.driver.execute(script, vec![field.to_json().unwrap(), value.into()]).await.unwrap();
    }

    pub async fn choose(&self, name: &str, value: &str) {
        self.find(&format!("main select[name=\"{name}\"] option[value=\"{value}\"]"))
            .await
            .click()
            .await
            .unwrap();
    }

    pub async fn tick(&self, name: &str, value: &str) {
        let field = self.find(&format!("main input[name=\"{name}\"][value=\"{value}\"]")).await;
        if !field.is_selected().await.unwrap() {
            field.click().await.unwrap();
        }
    }

    pub async fn attach(&self, name: &str, file: &std::path::Path) {
        let field = self.find(&format!("main [name=\"{name}\"]")).await;
        field.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// Opens what is folded away around the form whose address ends with this.
    pub async fn unfold(&self, action: &str) {
        let around = format!("main details:not([open]):has(form[action$=\"{action}\"]) > summary");
        if let Ok(summary) = self.driver.find(By::Css(&around)).await {
            summary.click().await.unwrap();
        }
    }

    /// What an attribute says on every element that this finds, in the order of the page.
    pub async fn all(&self, css: &str, attribute: &str) -> Vec<String> {
        let mut found = Vec::new();
        for element in self.driver.find_all(By::Css(css)).await.unwrap() {
            found.extend(element.attr(attribute).await.unwrap());
        }
        found
    }

    /// Presses the button or follows the link with these words, and waits for the next page if the
    /// link leads away from this one.
    pub async fn press(&self, words: &str) {
        let xpath = format!("//main//*[self::a or self::button][normalize-space()=\"{words}\"]");
        match self.driver.find(By::XPath(&xpath)).await {
            Ok(element) => {
                let stays = element.attr("href").await.unwrap().is_some_and(|to| to.starts_with('#'));
                if stays { element.click().await.unwrap() } else { self.click_through(element).await }
            }
            Err(_) => panic!("there is no \"{words}\" to press:\n{}", self.text().await),
        }
    }

    /// Sends the form whose address ends with this, by its button.
    pub async fn send(&self, action: &str) {
        self.click_through(self.find(&format!("main form[action$=\"{action}\"] button")).await).await;
    }

    /// The same where several forms have this address: the one with this field.
    pub async fn send_with(&self, field: &str, action: &str) {
        let form = format!("main form[action$=\"{action}\"]:has([name=\"{field}\"]) button");
        self.click_through(self.find(&form).await).await;
    }

    /// Presses the button with this name and value, where a form has several.
    pub async fn send_by(&self, name: &str, value: &str) {
        let button = format!("main button[name=\"{name}\"][value=\"{value}\"]");
        self.click_through(self.find(&button).await).await;
    }

    /// Clicks and waits until the page that was there is gone and another has come.
    async fn click_through(&self, button: WebElement) {
        let before = self.find("html").await;
        button.click().await.unwrap();
        let is_next =
            async || before.tag_name().await.is_err() && self.driver.find(By::Css("main h1")).await.is_ok();
        assert!(comes(is_next).await, "nothing came after the click:\n{}", self.text().await);
    }

    pub async fn text(&self) -> String {
        match self.driver.find(By::Css("main")).await {
            Ok(main) => main.text().await.unwrap_or_default(),
            Err(e) => format!("no main part: {e}"),
        }
    }

    pub async fn heading(&self) -> String {
        self.find("h1").await.text().await.unwrap()
    }

    pub async fn path(&self) -> String {
        self.driver.current_url().await.unwrap().path().to_owned()
    }

    /// Looks at the page as on a phone and at a desk: it has no faults. Keeps pictures if asked.
    pub async fn look(&self, name: &str) {
        let found = self.faults(name).await;
        self.is_wrong(found);
    }

    /// Where the page is wider than the screen, and what axe-core finds. Keeps pictures if asked, and
    /// the page for the HTML checker.
    pub async fn faults(&self, name: &str) -> Vec<String> {
        let mut found = Vec::new();
        for width in [320, 1280] {
            self.width(width).await;
            let html = self.find("html").await;
            let wide: i64 = html.prop("scrollWidth").await.unwrap().and_then(|w| w.parse().ok()).unwrap_or(0);
            if wide > i64::from(width) {
                found.push(format!("{name} is {wide} wide at {width}"));
            }
            if let Some(folder) = std::env::var_os("SCREENSHOTS") {
                self.picture(&std::path::PathBuf::from(folder).join(format!("{name}-{width}.png")), None)
                    .await;
            }
        }
        let usual = self.usual.load(Ordering::Relaxed);
        self.width(usual).await;
        let html = nu::source(&self.driver, &self.client).await;
        self.seen.lock().unwrap().push((name.to_owned(), html));
        found.extend(axe::faults(&self.driver).await.into_iter().map(|fault| format!("{name}: {fault}")));
        found
    }

    /// A picture of the whole page, or of so much of its top.
    async fn picture(&self, path: &std::path::Path, top: Option<(u32, u32)>) {
        let mut asked = serde_json::json!({ "captureBeyondViewport": top.is_none() });
        if let Some((width, height)) = top {
            asked["clip"] =
                serde_json::json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
        }
        let taken = self.driver.cdp().send_raw("Page.captureScreenshot", asked).await.unwrap();
        let bytes =
            base64::engine::general_purpose::STANDARD.decode(taken["data"].as_str().unwrap()).unwrap();
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

impl Drop for Browser {
    /// ChromeDriver ends the session with itself; the driver would ask for that end and wait two minutes for a no.
    fn drop(&mut self) {
        let _ = self.driver.clone().leak();
    }
}
