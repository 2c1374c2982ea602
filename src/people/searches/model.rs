//! Plain types of this room, and what a search may say.

use chrono::NaiveDate;

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{OrganisationId, PartnerSearchId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;

/// The most characters of the words, of one theme and of a message; and the most themes.
pub const LONGEST_WANTED: usize = 1_000;
pub const LONGEST_THEME: usize = 40;
pub const MOST_THEMES: usize = 8;
pub const LONGEST_MESSAGE: usize = 2_000;

/// The languages in which an organisation can work: Serbian is one, whatever its script.
pub const SPOKEN: [Language; 3] = [Language::Albanian, Language::SerbianCyrillic, Language::English];

/// The language that is spoken where this one is written.
pub const fn spoken(language: Language) -> Language {
    match language {
        Language::SerbianLatin => Language::SerbianCyrillic,
        other => other,
    }
}

/// For so many days a search stands unless told otherwise, and at most.
pub const USUAL_DAYS: u64 = 90;
pub const MOST_DAYS: u64 = 366;

/// So many messages may one person send within a day, and one to the same search.
pub const MOST_A_DAY: i64 = 5;

/// That an organisation looks for partners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerSearch {
    pub id: PartnerSearchId,
    pub organisation: OrganisationId,
    /// Whom it looks for and for what, in the languages that it chose.
    pub wanted: Translated,
    /// Its fields of work, in its own words.
    pub themes: Vec<String>,
    /// Codes of places.
    pub places: Vec<String>,
    /// In which it works, each as [`spoken`].
    pub languages: Vec<Language>,
    pub published_at: Timestamp,
    /// The last day on which it stands.
    pub expires_on: NaiveDate,
    pub withdrawn_at: Option<Timestamp>,
    pub version: i32,
}

impl PartnerSearch {
    pub fn stands(&self, today: NaiveDate) -> bool {
        self.withdrawn_at.is_none() && today <= self.expires_on
    }
}

/// What an organisation publishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSearch {
    pub wanted: Translated,
    pub themes: Vec<String>,
    pub places: Vec<String>,
    pub languages: Vec<Language>,
    /// None: as long as is usual.
    pub expires_on: Option<NaiveDate>,
}

/// The day on which a search ends that begins today and is not told otherwise.
pub fn usual_end(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(chrono::Days::new(USUAL_DAYS)).unwrap_or(today)
}

impl NewSearch {
    /// What is wrong with it, by the field of the form. Whether the places are known is not looked at.
    pub fn problems(&self, today: NaiveDate) -> Vec<(String, Phrase)> {
        let mut wrong = Vec::new();
        if self.wanted.is_empty() {
            wrong.push(("wanted-sq".to_owned(), Phrase::new("searches-wanted-needed")));
        }
        let long = self.wanted.iter().filter(|(_, said)| said.chars().count() > LONGEST_WANTED);
        wrong.extend(long.map(|(language, _)| {
            (format!("wanted-{language}"), Phrase::new("error-too-long").with("max", LONGEST_WANTED))
        }));
        if self.themes.is_empty() {
            wrong.push(("themes".to_owned(), Phrase::new("error-required")));
        } else if self.themes.len() > MOST_THEMES
            || self.themes.iter().any(|theme| theme.chars().count() > LONGEST_THEME)
        {
            let phrase =
                Phrase::new("searches-themes-wrong").with("most", MOST_THEMES).with("max", LONGEST_THEME);
            wrong.push(("themes".to_owned(), phrase));
        }
        if self.places.is_empty() {
            wrong.push(("places".to_owned(), Phrase::new("searches-places-needed")));
        }
        if self.languages.is_empty() {
            wrong.push(("languages".to_owned(), Phrase::new("searches-languages-needed")));
        }
        let last = today.checked_add_days(chrono::Days::new(MOST_DAYS)).unwrap_or(today);
        if self.expires_on.is_some_and(|day| day < today || day > last) {
            let phrase = Phrase::new("searches-expires-wrong").with("today", today).with("last", last);
            wrong.push(("expires_on".to_owned(), phrase));
        }
        wrong
    }
}

/// Themes as they were typed, with commas between; each once.
pub fn themes(typed: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for theme in typed.split([',', ';', '\n']) {
        let theme = theme.split_whitespace().collect::<Vec<_>>().join(" ");
        if !theme.is_empty() && !found.iter().any(|known| known.to_lowercase() == theme.to_lowercase()) {
            found.push(theme);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn good() -> NewSearch {
        NewSearch {
            wanted: Translated::of(Language::Albanian, "Kërkojmë partner."),
            themes: themes("youth, parks"),
            places: vec!["north".into()],
            languages: vec![Language::Albanian],
            expires_on: None,
        }
    }

    #[test]
    fn themes_are_what_stands_between_commas_each_once() {
        assert_eq!(themes(" Youth ,  clean   rivers;youth,,\nМлади"), ["Youth", "clean rivers", "Млади"]);
        assert_eq!(themes(" , "), Vec::<String>::new());
    }

    #[test]
    fn a_search_says_whom_where_in_which_languages_and_until_when() {
        let today = day("2026-02-01");
        let wrong = |search: NewSearch| -> Vec<String> {
            search.problems(today).into_iter().map(|(field, _)| field).collect()
        };
        assert_eq!(wrong(good()), Vec::<String>::new());
        let empty = NewSearch {
            wanted: Translated::default(),
            themes: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            expires_on: Some(day("2026-01-31")),
        };
        assert_eq!(wrong(empty), ["wanted-sq", "themes", "places", "languages", "expires_on"]);
        let long = Translated::of(Language::English, "x".repeat(LONGEST_WANTED + 1));
        assert_eq!(wrong(NewSearch { wanted: long, ..good() }), ["wanted-en"]);
        assert_eq!(wrong(NewSearch { themes: vec!["x".repeat(LONGEST_THEME + 1)], ..good() }), ["themes"]);
        assert_eq!(wrong(NewSearch { expires_on: Some(day("2027-02-03")), ..good() }), ["expires_on"]);
        assert_eq!(usual_end(today), day("2026-05-02"));
    }

    #[test]
    fn a_search_stands_to_the_end_of_its_last_day_unless_it_is_withdrawn() {
        let mut search = PartnerSearch {
            id: PartnerSearchId::new(),
            organisation: OrganisationId::new(),
            wanted: Translated::default(),
            themes: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            published_at: Timestamp::UNIX_EPOCH,
            expires_on: day("2026-05-02"),
            withdrawn_at: None,
            version: 1,
        };
        assert!(search.stands(day("2026-05-02")) && !search.stands(day("2026-05-03")));
        search.withdrawn_at = Some(Timestamp::UNIX_EPOCH);
        assert!(!search.stands(day("2026-05-02")));
    }
}
