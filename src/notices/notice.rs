//! One letter before it is put into words.

use std::borrow::Cow;

use uuid::Uuid;

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::AccountId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text::Email;
use crate::web::words::say;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// None for an address that has no account yet.
    pub account: Option<AccountId>,
    pub name: String,
    pub email: Email,
    pub language: Language,
}

/// What happened, for whom it concerns. Its words are `notice-<kind>-subject` and
/// `notice-<kind>-text` of the language files.
#[derive(Debug, Clone)]
pub struct Notice {
    pub kind: &'static str,
    /// What makes it one notice and not another: each recipient gets it once.
    pub once: String,
    pub facts: Vec<(Cow<'static, str>, Fact)>,
    /// The path of the page to look at.
    pub link: Option<String>,
    /// What can still take it back, and until when it therefore waits.
    pub held: Option<(Uuid, Timestamp)>,
}

impl Notice {
    /// `once` names the event: an application's id and its content version, say.
    pub fn new(kind: &'static str, once: impl ToString) -> Self {
        Self { kind, once: once.to_string(), facts: Vec::new(), link: None, held: None }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((name.into(), fact.into()));
        self
    }

    #[must_use]
    pub fn link(mut self, path: impl Into<String>) -> Self {
        self.link = Some(path.into());
        self
    }

    /// Lets it wait until then: up to that instant what is named here can take it back.
    #[must_use]
    pub fn held(mut self, by: Uuid, until: Timestamp) -> Self {
        self.held = Some((by, until));
        self
    }

    pub fn subject(&self, reader: &Recipient) -> String {
        // A subject is one line, whatever somebody wrote into a title.
        self.said("subject", reader).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Greeting, text, link and closing, as plain text.
    pub fn body(&self, reader: &Recipient, public_url: &str) -> String {
        let language = reader.language;
        let greeting = say(language, &Phrase::new("notice-greeting").with("name", reader.name.as_str()));
        let mut parts = vec![greeting, self.said("text", reader)];
        if let Some(path) = &self.link {
            parts.push(format!("{}{path}", public_url.trim_end_matches('/')));
        }
        parts.push(say(language, &Phrase::new("notice-closing")));
        parts.join("\n\n")
    }

    fn said(&self, part: &str, reader: &Recipient) -> String {
        let key = format!("notice-{}-{part}", self.kind);
        say(reader.language, &Phrase { key: key.into(), facts: self.facts.clone() })
    }
}
