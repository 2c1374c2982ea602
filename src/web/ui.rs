//! What a template needs to speak to one reader: their language, token, path and message.

use std::cell::Cell;
use std::fmt;
use std::future::{Ready, ready};
use std::rc::Rc;

use actix_web::dev::Payload;
use actix_web::http::header::REFERER;
use actix_web::http::{Method, Uri};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::routes::Pages;
use super::visitor::{self, Visitor};
use super::{assets, numbers, words};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;

/// The cookie that carries one message over a redirect.
pub const FLASH_COOKIE: &str = "cogrant_done";

/// Who reads the answer: a person in a browser, or a program at the JSON face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Person,
    Program,
}

impl Face {
    /// Programs have addresses of their own.
    pub fn of(request: &HttpRequest) -> Self {
        if request.path().starts_with("/api/") { Self::Program } else { Self::Person }
    }
}

#[derive(Debug, Clone)]
pub struct Ui {
    pub face: Face,
    pub language: Language,
    pub visitor: Visitor,
    /// The token of every form on the page.
    pub token: String,
    /// Path and query of this page.
    pub path: String,
    /// Where the language switch leads back to.
    pub back: String,
    pub now: Timestamp,
    /// What was just done, said once after a redirect.
    pub done: Option<Phrase>,
    /// Whether this is the demo, which says so on every page.
    pub demo: bool,
    /// Whether a script saves a draft while somebody types on, and needs no page.
    pub quiet: bool,
    /// How large an uploaded file may be.
    pub most_megabytes: i64,
    /// Whether the page shows a form again because something is wrong with it.
    wrong: Rc<Cell<bool>>,
}

/// A phrase on its way into a page; it writes itself in the page's language.
#[derive(Debug, Clone)]
pub struct Said {
    language: Language,
    phrase: Phrase,
}

impl Said {
    #[must_use]
    pub fn with(&self, name: &str, fact: impl Into<Fact>) -> Self {
        Self { language: self.language, phrase: self.phrase.clone().with(name.to_owned(), fact) }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::say(self.language, &self.phrase))
    }
}

impl Ui {
    /// Whether this is the page after a sign-out.
    pub fn has_signed_out(&self) -> bool {
        self.done.as_ref().is_some_and(|done| done.key == "done-signed-out")
    }

    /// What makes the browser forget the pages before this one.
    pub const fn forgetting(&self) -> &'static str {
        assets::signed_out_path()
    }

    pub fn of(request: &HttpRequest) -> Self {
        let visitor = visitor::of(request);
        let state = request.app_data::<Data<State>>();
        let path = request.uri().path_and_query().map_or("/", |p| p.as_str()).to_owned();
        let done = request
            .cookie(FLASH_COOKIE)
            .map(|cookie| cookie.value().to_owned())
            .filter(|key| key.starts_with("done-") && words::knows(key))
            .map(Phrase::new);
        Self {
            face: Face::of(request),
            language: visitor.language,
            token: state.map(|s| visitor.form_token(&s.secret)).unwrap_or_default(),
            now: state.map_or(Timestamp::UNIX_EPOCH, |s| s.now()),
            demo: request.app_data::<Data<Demo>>().is_some(),
            visitor,
            back: way_back(request, &path),
            path,
            done,
            quiet: request.headers().contains_key("X-Quiet-Save"),
            most_megabytes: state.map_or(0, |s| s.settings.storage.most_megabytes()),
            wrong: Rc::default(),
        }
    }

    /// A text of the language files: `{{ ui.t("calls-title") }}`.
    pub fn t(&self, key: &str) -> Said {
        Said { language: self.language, phrase: Phrase::new(key.to_owned()) }
    }

    /// A text whose key is made of a family and a word: `ui.one("calls-status", call.status)`.
    pub fn one(&self, family: &str, word: impl fmt::Display) -> Said {
        Said { language: self.language, phrase: Phrase::new(format!("{family}-{word}").replace('_', "-")) }
    }

    pub fn say(&self, phrase: &Phrase) -> String {
        words::say(self.language, phrase)
    }

    pub fn text(&self, text: &Translated) -> String {
        text.in_language(self.language)
    }

    /// A place in all its official forms, the reader's first.
    pub fn place(&self, names: &Translated) -> String {
        names.all_forms(self.language)
    }

    pub fn amount(&self, amount: &Amount) -> String {
        numbers::amount(self.language, *amount)
    }

    pub fn money(&self, amount: &Amount, currency: &Currency) -> String {
        numbers::money(self.language, *amount, *currency)
    }

    pub fn decimal(&self, value: &Decimal) -> String {
        numbers::decimal(self.language, *value)
    }

    /// A number as it stands in a field to be typed over: the reader's decimal sign, no groups.
    pub fn typed(&self, value: &Decimal) -> String {
        numbers::typed(self.language, *value)
    }

    pub fn percent(&self, share: &Share) -> String {
        numbers::percent(self.language, *share)
    }

    pub fn day(&self, day: &NaiveDate) -> String {
        numbers::day(self.language, *day)
    }

    pub fn instant(&self, instant: &Timestamp, zone: &Zone) -> String {
        numbers::instant(self.language, *instant, *zone)
    }

    pub fn exact_instant(&self, instant: &Timestamp, zone: &Zone) -> String {
        numbers::exact_instant(self.language, *instant, *zone)
    }

    pub fn short_instant(&self, instant: &Timestamp, zone: &Zone) -> String {
        numbers::short_instant(self.language, *instant, *zone)
    }

    /// The same for whoever has just become somebody else by signing in.
    #[must_use]
    pub fn as_seen_by(self, visitor: Visitor, secret: &[u8]) -> Self {
        Self { token: visitor.form_token(secret), language: visitor.language, visitor, ..self }
    }

    /// From now on the page's title says that something is wrong.
    pub fn something_is_wrong(&self) {
        self.wrong.set(true);
    }

    pub fn is_wrong(&self) -> bool {
        self.wrong.get()
    }

    pub fn style_sheet(&self) -> &'static str {
        assets::style_sheet_path()
    }

    pub fn script(&self) -> &'static str {
        assets::script_path()
    }

    pub fn languages(&self) -> &'static [Language] {
        Language::ALL
    }

    /// Whether a menu entry leads to where the reader is.
    pub fn is_in(&self, prefix: &str) -> bool {
        self.path == prefix
            || self.path.starts_with(&format!("{prefix}/"))
            || self.path.starts_with(&format!("{prefix}?"))
    }
}

/// The page itself; where a form was answered, the page on which it stood, because the form's own address
/// may have none. What the browser says of that counts only if it is a page of this site.
fn way_back(request: &HttpRequest, path: &str) -> String {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return path.to_owned();
    }
    let is_page = |path: &str| request.app_data::<Data<Pages>>().is_some_and(|pages| pages.has(path));
    let header = request.headers().get(REFERER).and_then(|from| from.to_str().ok());
    let from = header.and_then(|from| from.parse::<Uri>().ok());
    let is_here = |from: &Uri| {
        from.authority().is_some_and(|site| site.as_str() == request.connection_info().host())
            && is_page(from.path())
    };
    match from.as_ref().filter(|from| is_here(from)).and_then(Uri::path_and_query) {
        Some(form) => form.as_str().to_owned(),
        None if is_page(request.path()) => path.to_owned(),
        None => "/".to_owned(),
    }
}

/// Marks the application as the demo.
pub struct Demo;

impl FromRequest for Ui {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request)))
    }
}
