//! Who looks at a page, as far as every page must know. The accounts room finds out and leaves
//! the answer with the request; pages, forms and errors read it here.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::ui::Face;
use crate::base::kernel::language::Language;

/// Where the menu may lead this person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reach {
    pub organisations: bool,
    pub programmes: bool,
    pub reviews: bool,
    pub administration: bool,
}

#[derive(Debug, Clone)]
pub struct Visitor {
    /// The name of whoever is signed in.
    pub name: Option<String>,
    pub language: Language,
    pub reach: Reach,
    /// What this visitor's form tokens are made from: the session's or the visit's cookie.
    pub form_key: String,
}

impl Visitor {
    /// The token that every form of this visitor carries.
    pub fn form_token(&self, secret: &[u8]) -> String {
        hex::encode(mac(secret, &self.form_key).finalize().into_bytes())
    }

    /// Whether a form came from a page that this visitor was shown. Takes the same time for any token.
    pub fn owns_token(&self, secret: &[u8], token: &str) -> bool {
        hex::decode(token).is_ok_and(|given| mac(secret, &self.form_key).verify_slice(&given).is_ok())
    }
}

fn mac(secret: &[u8], form_key: &str) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(secret).expect("any key");
    mac.update(b"form:");
    mac.update(form_key.as_bytes());
    mac
}

impl FromRequest for Visitor {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(of(request)))
    }
}

/// Whoever the accounts room recognised; before it has looked, a stranger.
pub fn of(request: &HttpRequest) -> Visitor {
    request.extensions().get::<Visitor>().cloned().unwrap_or_else(|| Visitor {
        name: None,
        language: language_of(request, None),
        reach: Reach::default(),
        form_key: String::new(),
    })
}

/// The name of the cookie that keeps a stranger's choice of language.
pub const LANGUAGE_COOKIE: &str = "cogrant_language";

/// The language chosen on the page, else the account's, else the browser's, else English.
pub fn language_of(request: &HttpRequest, of_account: Option<Language>) -> Language {
    let of_browser = || {
        let header = request.headers().get(actix_web::http::header::ACCEPT_LANGUAGE)?;
        Language::accepted(header.to_str().ok()?)
    };
    if Face::of(request) == Face::Program {
        // A program keeps no cookies; it says what it wants with each request.
        return of_browser().or(of_account).unwrap_or(Language::English);
    }
    let chosen = request.cookie(LANGUAGE_COOKIE).and_then(|cookie| cookie.value().parse().ok());
    chosen.or(of_account).or_else(of_browser).unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_token_belongs_to_one_visitor_alone() {
        let visitor = |key: &str| Visitor {
            name: None,
            language: Language::English,
            reach: Reach::default(),
            form_key: key.into(),
        };
        let token = visitor("a").form_token(b"secret");
        assert!(visitor("a").owns_token(b"secret", &token));
        assert!(!visitor("b").owns_token(b"secret", &token));
        assert!(!visitor("a").owns_token(b"other", &token));
        assert!(!visitor("a").owns_token(b"secret", "nonsense"));
        assert!(!visitor("a").owns_token(b"secret", ""));
    }
}
