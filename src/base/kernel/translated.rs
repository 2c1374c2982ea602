//! A text that people wrote in several languages.

use std::collections::BTreeMap;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};

use super::json_column;
use super::language::Language;
use super::script::to_latin;

/// One text in the languages that somebody has written it in; a `jsonb` object of tag and text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(from = "BTreeMap<Tag, String>", into = "BTreeMap<Language, String>")]
pub struct Translated(BTreeMap<Language, String>);

/// A language that is read as a text, not as an enum: only so does what tells programs where their JSON is
/// wrong know the name of the language.
#[derive(PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct Tag(Language);

impl TryFrom<String> for Tag {
    type Error = String;
    fn try_from(tag: String) -> Result<Self, String> {
        tag.parse().map(Self).map_err(|_| format!("`{tag}` is no language here"))
    }
}

impl From<BTreeMap<Tag, String>> for Translated {
    fn from(read: BTreeMap<Tag, String>) -> Self {
        Self(read.into_iter().map(|(Tag(language), text)| (language, text)).collect())
    }
}

impl From<Translated> for BTreeMap<Language, String> {
    fn from(text: Translated) -> Self {
        text.0
    }
}

json_column!(Translated);

impl Translated {
    /// A text in one language.
    #[must_use]
    pub fn of(language: Language, text: impl Into<String>) -> Self {
        Self::default().with(language, text)
    }

    /// The same with one more language; an empty text is no text.
    #[must_use]
    pub fn with(mut self, language: Language, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.trim().is_empty() {
            self.0.insert(language, text);
        }
        self
    }

    /// The text in just this language, or in Serbian Latin made from the Cyrillic.
    pub fn get(&self, language: Language) -> Option<String> {
        self.0.get(&language).cloned().or_else(|| {
            (language == Language::SerbianLatin)
                .then(|| self.0.get(&Language::SerbianCyrillic).map(|text| to_latin(text)))
                .flatten()
        })
    }

    /// What to show a reader of this language: their own, else the nearest that exists.
    pub fn in_language(&self, language: Language) -> String {
        let next = match language {
            Language::SerbianCyrillic => Language::SerbianLatin,
            _ => Language::English,
        };
        [language, next, Language::English]
            .into_iter()
            .find_map(|l| self.get(l))
            .or_else(|| self.0.values().next().cloned())
            .unwrap_or_default()
    }

    /// All official forms of a place's name, the reader's first and each only once:
    /// "Zveçan / Zvečan" for an Albanian or English reader, "Звечан / Zveçan" for a Cyrillic one.
    pub fn all_forms(&self, language: Language) -> String {
        let second = match language {
            Language::Albanian | Language::English => Language::SerbianLatin,
            Language::SerbianLatin | Language::SerbianCyrillic => Language::Albanian,
        };
        let first = match language {
            Language::English => self.get(Language::Albanian).unwrap_or_else(|| self.in_language(language)),
            _ => self.in_language(language),
        };
        match self.get(second) {
            Some(other) if other != first => format!("{first} / {other}"),
            _ => first,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.0.keys().copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_shows_all_its_official_forms_and_the_reader_s_first() {
        let place = Translated::of(Language::Albanian, "Zveçan").with(Language::SerbianCyrillic, "Звечан");
        assert_eq!(place.all_forms(Language::Albanian), "Zveçan / Zvečan");
        assert_eq!(place.all_forms(Language::English), "Zveçan / Zvečan");
        assert_eq!(place.all_forms(Language::SerbianCyrillic), "Звечан / Zveçan");
        assert_eq!(place.all_forms(Language::SerbianLatin), "Zvečan / Zveçan");
        let same =
            Translated::of(Language::Albanian, "Zubin Potok").with(Language::SerbianLatin, "Zubin Potok");
        assert_eq!(same.all_forms(Language::English), "Zubin Potok");
    }

    #[test]
    fn a_reader_gets_the_nearest_language_that_exists() {
        let text = Translated::of(Language::SerbianCyrillic, "Чиста река");
        assert_eq!(text.in_language(Language::SerbianLatin), "Čista reka");
        assert_eq!(text.in_language(Language::Albanian), "Чиста река");
        assert_eq!(Translated::default().in_language(Language::English), "");
    }
}
