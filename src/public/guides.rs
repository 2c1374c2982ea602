//! The guides of `docs/guide`, one for each kind of work, and the page on how decisions are made:
//! Markdown, embedded in the program and rendered once.

use std::sync::LazyLock;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};
use thiserror::Error;

use crate::base::kernel::language::Language;
use crate::web::words::source_of;

macro_rules! texts {
    ($($name:literal),+ $(,)?) => {
        [$(
            ($name, [
                (Language::English, include_str!(concat!("../../docs/guide/en/", $name, ".md"))),
                (Language::Albanian, include_str!(concat!("../../docs/guide/sq/", $name, ".md"))),
                (Language::SerbianCyrillic, include_str!(concat!("../../docs/guide/sr-Cyrl/", $name, ".md"))),
            ]),
        )+]
    };
}

/// How decisions are made: the page for everybody.
pub const DECISIONS: &str = "decisions";

/// The guides by name, in the order of the cycle, each in the three written languages; the page on
/// decisions comes last.
pub static TEXTS: [(&str, [(Language, &str); 3]); 8] =
    texts!("organisation", "officer", "assessor", "chair", "manager", "finance", "auditor", "decisions",);

/// One text in one language, ready for a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    pub name: &'static str,
    pub language: Language,
    /// Its first heading.
    pub title: String,
    pub html: String,
}

/// Why a text is not shown.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum Refused {
    #[error("raw HTML: {0}")]
    RawHtml(String),
    #[error("a link that is neither of this site nor safe: {0}")]
    Link(String),
    #[error("a picture")]
    Picture,
    #[error("no first heading")]
    NoTitle,
}

static GUIDES: LazyLock<Vec<Guide>> = LazyLock::new(|| {
    let wanted = TEXTS.iter().flat_map(|text| Language::ALL.iter().map(move |language| (text, *language)));
    wanted
        .filter_map(|((name, texts), language)| {
            let refused = |error| tracing::error!(name, %language, %error, "this guide is not shown");
            let (title, html) = rendered(&source_of(language, texts)).map_err(refused).ok()?;
            Some(Guide { name, language, title, html })
        })
        .collect()
});

/// The guides for each kind of work, in this language.
pub fn all(language: Language) -> impl Iterator<Item = &'static Guide> {
    GUIDES.iter().filter(move |guide| guide.language == language && guide.name != DECISIONS)
}

/// One text in this language.
pub fn find(name: &str, language: Language) -> Option<&'static Guide> {
    GUIDES.iter().find(|guide| guide.language == language && guide.name == name)
}

/// Title and HTML of a Markdown text. Whatever could carry more than words is refused.
pub fn rendered(markdown: &str) -> Result<(String, String), Refused> {
    let events: Vec<Event> = Parser::new(markdown).map(checked).collect::<Result<_, _>>()?;
    let title: String = events
        .iter()
        .skip_while(|event| !matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. })))
        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
        .filter_map(words)
        .collect();
    if title.is_empty() {
        return Err(Refused::NoTitle);
    }
    let mut page = String::new();
    html::push_html(&mut page, events.into_iter());
    Ok((title, page))
}

fn words<'a>(event: &'a Event<'_>) -> Option<&'a str> {
    match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        _ => None,
    }
}

fn checked(event: Event<'_>) -> Result<Event<'_>, Refused> {
    match &event {
        Event::Html(raw) | Event::InlineHtml(raw) => Err(Refused::RawHtml(raw.to_string())),
        Event::Start(Tag::Image { .. }) => Err(Refused::Picture),
        Event::Start(Tag::Link { dest_url, .. }) if !is_safe(dest_url) => {
            Err(Refused::Link(dest_url.to_string()))
        }
        _ => Ok(event),
    }
}

/// Of this site, or encrypted.
fn is_safe(link: &CowStr<'_>) -> bool {
    (link.starts_with('/') && !link.starts_with("//")) || link.starts_with("https://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_a_title_and_a_page() {
        let (title, html) = rendered("# To *apply*\n\nSee [the calls](/calls) & wait.\n").unwrap();
        assert_eq!(title, "To apply");
        let page = "<h1>To <em>apply</em></h1>\n<p>See <a href=\"/calls\">the calls</a> &amp; wait.</p>\n";
        assert_eq!(html, page);
    }

    #[test]
    fn what_could_carry_more_than_words_is_refused() {
        let refused = |text: &str| rendered(&format!("# Title\n\n{text}\n")).unwrap_err();
        assert_eq!(refused("a <b>word</b>"), Refused::RawHtml("<b>".into()));
        assert!(matches!(refused("<script>alert(1)</script>"), Refused::RawHtml(_)));
        assert!(matches!(refused("<!-- a note -->"), Refused::RawHtml(_)));
        assert_eq!(refused("[x](javascript:alert(1))"), Refused::Link("javascript:alert(1)".into()));
        assert_eq!(refused("[x](//elsewhere.example)"), Refused::Link("//elsewhere.example".into()));
        assert_eq!(refused("![x](/assets/icon.svg)"), Refused::Picture);
        assert_eq!(rendered("Only words.\n"), Err(Refused::NoTitle));
    }

    #[test]
    fn every_guide_is_shown_in_every_language() {
        for (name, _) in &TEXTS {
            for language in Language::ALL {
                assert!(find(name, *language).is_some(), "{name} in {language}");
            }
        }
    }
}
