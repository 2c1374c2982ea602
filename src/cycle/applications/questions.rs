//! What an application asks, and what an answer may be. Pure: a form checks with the same
//! functions as the act that saves.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::parse_day;
use crate::base::kernel::json_column;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::Call;
use crate::rulebook::MOST_MONTHS;

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text of at most so many characters.
    Text(usize),
    /// A whole number from one to this.
    Number(u32),
    Day,
    /// Any of the call's places.
    Places,
    /// One of the call's themes, where it has any.
    Theme,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The key of its answer, and of its texts: `applications-question-<code>`.
    pub code: &'static str,
    pub kind: Kind,
    pub required: bool,
}

const fn needed(code: &'static str, kind: Kind) -> Question {
    Question { code, kind, required: true }
}

/// What the organisations answer together.
pub const COMMON: [Question; 9] = [
    needed("summary", Kind::Text(1500)),
    needed("theme", Kind::Theme),
    needed("places", Kind::Places),
    Question { code: "starts_on", kind: Kind::Day, required: false },
    needed("duration_months", Kind::Number(MOST_MONTHS)),
    needed("need", Kind::Text(3000)),
    needed("change", Kind::Text(3000)),
    needed("activities", Kind::Text(4000)),
    needed("cooperation", Kind::Text(3000)),
];

/// What each organisation answers for itself.
pub const OWN: [Question; 2] = [needed("role", Kind::Text(2000)), needed("experience", Kind::Text(2000))];

/// One answer. A day is a text as `2026-05-01`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    Number(u32),
    Chosen(Vec<String>),
    Text(String),
}

/// Answers by the code of their question; a question without an answer is not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

json_column!(Answers);

impl Answers {
    /// With a text; an empty one is no answer.
    #[must_use]
    pub fn text(mut self, code: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.0.insert(code.to_owned(), Answer::Text(text));
        }
        self
    }

    #[must_use]
    pub fn number(mut self, code: &str, number: u32) -> Self {
        self.0.insert(code.to_owned(), Answer::Number(number));
        self
    }

    #[must_use]
    pub fn day(self, code: &str, day: NaiveDate) -> Self {
        self.text(code, day.to_string())
    }

    /// With what was chosen; nothing chosen is no answer.
    #[must_use]
    pub fn chosen(mut self, code: &str, chosen: Vec<String>) -> Self {
        if !chosen.is_empty() {
            self.0.insert(code.to_owned(), Answer::Chosen(chosen));
        }
        self
    }

    pub fn get(&self, code: &str) -> Option<&Answer> {
        self.0.get(code)
    }

    pub fn text_of(&self, code: &str) -> &str {
        match self.get(code) {
            Some(Answer::Text(text)) => text,
            _ => "",
        }
    }

    pub fn number_of(&self, code: &str) -> Option<u32> {
        match self.get(code) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        }
    }

    pub fn day_of(&self, code: &str) -> Option<NaiveDate> {
        parse_day(self.text_of(code)).ok()
    }

    pub fn chosen_of(&self, code: &str) -> &[String] {
        match self.get(code) {
            Some(Answer::Chosen(chosen)) => chosen,
            _ => &[],
        }
    }
}

impl Question {
    /// Whether this call asks it at all: a theme only where it has themes.
    pub fn is_asked(&self, call: &Call) -> bool {
        match self.kind {
            Kind::Theme => !call.themes.is_empty(),
            Kind::Places => !call.places.is_empty(),
            _ => true,
        }
    }

    /// What is wrong with an answer, if anything. No answer is not wrong: a draft may be incomplete.
    pub fn problem(&self, answers: &Answers, call: &Call) -> Option<Phrase> {
        let answer = answers.get(self.code)?;
        match (self.kind, answer) {
            (Kind::Text(most), Answer::Text(text)) => (text.chars().count() > most).then(|| {
                Phrase::new("applications-too-long").with("count", text.chars().count()).with("most", most)
            }),
            (Kind::Number(most), Answer::Number(number)) => (*number == 0 || *number > most)
                .then(|| Phrase::new("applications-number-range").with("most", most)),
            (Kind::Day, Answer::Text(text)) => parse_day(text).is_err().then(|| Phrase::new("error-date")),
            (Kind::Places, Answer::Chosen(codes)) => {
                codes.iter().any(|code| !call.places.contains(code)).then(|| Phrase::new("error-choice"))
            }
            (Kind::Theme, Answer::Text(code)) => {
                (!call.themes.iter().any(|theme| theme.code == *code)).then(|| Phrase::new("error-choice"))
            }
            _ => Some(Phrase::new("error-choice")),
        }
    }
}

/// Everything that is wrong with the answers to these questions, by code. Answers to anything else
/// are wrong as a whole (code empty).
pub fn problems(questions: &[Question], answers: &Answers, call: &Call) -> Vec<(&'static str, Phrase)> {
    let stray = answers.0.keys().any(|code| !questions.iter().any(|q| q.code == code && q.is_asked(call)));
    let stray = stray.then(|| ("", Phrase::new("error-choice")));
    questions.iter().filter_map(|q| Some((q.code, q.problem(answers, call)?))).chain(stray).collect()
}

/// The required questions that have no answer yet.
pub fn unanswered<'a>(
    questions: &'a [Question],
    answers: &'a Answers,
    call: &'a Call,
) -> impl Iterator<Item = &'a Question> {
    questions.iter().filter(|q| q.required && q.is_asked(call) && answers.get(q.code).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cycle::applications::completeness::tests::call;

    fn codes(problems: &[(&'static str, Phrase)]) -> Vec<&'static str> {
        problems.iter().map(|p| p.0).collect()
    }

    #[test]
    fn a_text_may_be_as_long_as_it_says_and_not_a_character_longer() {
        let call = call();
        let just = Answers::default().text("summary", "ш".repeat(1500));
        assert_eq!(codes(&problems(&COMMON, &just, &call)), Vec::<&str>::new());
        let over = Answers::default().text("summary", "ш".repeat(1501));
        assert_eq!(codes(&problems(&COMMON, &over, &call)), ["summary"]);
    }

    #[test]
    fn only_what_the_call_offers_can_be_chosen() {
        let call = call();
        let good = Answers::default().chosen("places", vec!["north".into()]).number("duration_months", 9);
        assert!(problems(&COMMON, &good, &call).is_empty());
        let elsewhere = Answers::default().chosen("places", vec!["moon".into()]).number("duration_months", 0);
        assert_eq!(codes(&problems(&COMMON, &elsewhere, &call)), ["places", "duration_months"]);
        let stray = Answers::default().text("theme", "rivers");
        assert_eq!(codes(&problems(&COMMON, &stray, &call)), ["theme", ""], "this call has no themes");
        assert_eq!(codes(&problems(&OWN, &Answers::default().number("role", 1), &call)), ["role"]);
    }

    #[test]
    fn answers_stand_as_plain_json() {
        let answers = Answers::default().text("need", "A park").number("duration_months", 6);
        let json = serde_json::to_value(&answers).unwrap();
        assert_eq!(json, serde_json::json!({ "need": "A park", "duration_months": 6 }));
        assert_eq!(serde_json::from_value::<Answers>(json).unwrap(), answers);
    }
}
