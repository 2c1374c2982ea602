//! Who looks at a page, as far as every page must know. The accounts room finds out and leaves
//! the answer with the request; pages, forms and errors read it here.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::ui::Face;
use crate::base::kernel::ids::AccountId;
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
    /// Who is signed in, and their name.
    pub account: Option<AccountId>,
    pub name: Option<String>,
    pub language: Language,
    pub reach: Reach,
    /// What this visitor's form tokens are made from: the session's or the visit's cookie.
    pub form_key: String,
}

impl Visitor {
    /// The token that every form of this visitor carries. It says too whom the form was made for, which
    /// holds when the session has ended.
    pub fn form_token(&self, secret: &[u8]) -> String {
        let token = hex::encode(mac(secret, b"form:", &self.form_key).finalize().into_bytes());
        match self.account {
            Some(account) => {
                let account = account.to_string();
                let owner = mac(secret, b"owner:", &account).finalize().into_bytes();
                format!("{token}.{account}.{}", hex::encode(owner))
            }
            None => token,
        }
    }

    /// Whether a form came from a page that this visitor was shown. Takes the same time for any token.
    pub fn owns_token(&self, secret: &[u8], token: &str) -> bool {
        let token = token.split('.').next().unwrap_or_default();
        verifies(secret, b"form:", &self.form_key, token)
    }
}

/// Whose form a token was made for, whether or not their session still lasts. None for any other text.
pub fn made_for(secret: &[u8], token: &str) -> Option<AccountId> {
    let (_, owner) = token.split_once('.')?;
    let (account, proof) = owner.split_once('.')?;
    if verifies(secret, b"owner:", account, proof) { account.parse().ok() } else { None }
}

fn verifies(secret: &[u8], purpose: &[u8], of: &str, given: &str) -> bool {
    hex::decode(given).is_ok_and(|given| mac(secret, purpose, of).verify_slice(&given).is_ok())
}

fn mac(secret: &[u8], purpose: &[u8], of: &str) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(secret).expect("any key");
    mac.update(purpose);
    mac.update(of.as_bytes());
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
        account: None,
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
            account: None,
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
        assert_eq!(made_for(b"secret", &token), None, "a stranger's form");
    }

    #[test]
    fn a_token_says_whom_its_form_was_made_for_and_nobody_can_say_so_for_them() {
        let (ana, ben) = (AccountId::new(), AccountId::new());
        let visitor = |account, key: &str| Visitor {
            account: Some(account),
            name: None,
            language: Language::English,
            reach: Reach::default(),
            form_key: key.into(),
        };
        let token = visitor(ana, "first").form_token(b"secret");
        assert!(visitor(ana, "first").owns_token(b"secret", &token));
        assert!(!visitor(ana, "second").owns_token(b"secret", &token), "another session");
        assert_eq!(made_for(b"secret", &token), Some(ana));
        assert_eq!(made_for(b"other", &token), None);
        assert_eq!(made_for(b"secret", &token.replace(&ana.to_string(), &ben.to_string())), None);
        assert_eq!(made_for(b"secret", "a.b.c"), None);
        assert_eq!(made_for(b"secret", ""), None);
    }
}
