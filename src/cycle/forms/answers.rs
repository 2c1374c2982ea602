//! What was answered, by the code of its question; as plain JSON in the database.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::conditions::Offers;
use super::judge::problems;
use super::model::{Form, Question, WhichPart};
use super::tables::{Row, without_strangers};
use crate::base::kernel::clock::parse_day;
use crate::base::kernel::ids::DocumentId;
use crate::base::kernel::json_column;
use crate::base::kernel::money::Amount;

/// The key under which people are counted who are of no community that is named, or did not say.
pub const OTHERS: &str = "_others";

/// One answer. A day is a text as `2026-05-01`, an amount one as `1250.00`, one of several its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Answer {
    Number(u32),
    Chosen(Vec<String>),
    Text(String),
    /// The rows of a table: what stands in each column, by its code.
    Rows(Vec<Row>),
    File(FileAnswer),
    /// How many people, by the code of their community; `_others` for all others.
    People(BTreeMap<String, u32>),
}

/// A file that answers a question: one of the application's documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileAnswer {
    pub document: DocumentId,
    pub name: String,
    pub sha256: String,
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
    pub fn text(self, code: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { self } else { self.with(code, Answer::Text(text)) }
    }

    #[must_use]
    pub fn number(self, code: &str, number: u32) -> Self {
        self.with(code, Answer::Number(number))
    }

    #[must_use]
    pub fn amount(self, code: &str, amount: Amount) -> Self {
        self.text(code, amount.to_string())
    }

    #[must_use]
    pub fn day(self, code: &str, day: NaiveDate) -> Self {
        self.text(code, day.to_string())
    }

    /// With what was chosen; nothing chosen is no answer.
    #[must_use]
    pub fn chosen(self, code: &str, chosen: Vec<String>) -> Self {
        if chosen.is_empty() { self } else { self.with(code, Answer::Chosen(chosen)) }
    }

    /// With the rows of a table; none are no answer.
    #[must_use]
    pub fn rows(self, code: &str, rows: Vec<Row>) -> Self {
        if rows.is_empty() { self } else { self.with(code, Answer::Rows(rows)) }
    }

    /// With how many people; not one count is no answer.
    #[must_use]
    pub fn people(self, code: &str, counts: BTreeMap<String, u32>) -> Self {
        if counts.is_empty() { self } else { self.with(code, Answer::People(counts)) }
    }

    #[must_use]
    pub fn with(mut self, code: &str, answer: Answer) -> Self {
        self.0.insert(code.to_owned(), answer);
        self
    }

    #[must_use]
    pub fn without(mut self, code: &str) -> Self {
        self.0.remove(code);
        self
    }

    /// An earlier state, to stand in the place of `now`: as far as the form still asks for it, and with the
    /// files of now, because earlier ones may be gone.
    #[must_use]
    pub fn brought_back(self, form: &Form, part: WhichPart, now: &Self) -> Self {
        let files = now.0.iter().filter(|(_, answer)| matches!(answer, Answer::File(_)));
        let files: Vec<_> = files.map(|(code, answer)| (code.clone(), answer.clone())).collect();
        let is_asked = |code: &String| form.questions_of(part).any(|question| question.code == *code);
        let texts = self.0.into_iter().filter(|(_, answer)| !matches!(answer, Answer::File(_)));
        Self(texts.filter(|(code, _)| is_asked(code)).chain(files).collect())
    }

    /// Answers to another form, as far as this one asks the same and takes them. A standard question is the same
    /// wherever it is asked; another must have the same text. Files stay where they are.
    #[must_use]
    pub fn carried(&self, (from, to): (&Form, &Form), part: WhichPart, offers: &Offers<'_>) -> Self {
        let is_same = |question: &&Question| {
            let before = from.question(&question.code);
            question.standard().is_some() || before.is_some_and(|before| before.text == question.text)
        };
        let fits = |question: &Question| {
            let answer = match self.get(&question.code)? {
                Answer::File(_) => return None,
                Answer::Rows(rows) => Answer::Rows(without_strangers(question.kind.columns(), rows, offers)),
                other => other.clone(),
            };
            let one = Self::default().with(&question.code, answer.clone());
            problems(to, part, &one, offers).is_empty().then(|| (question.code.clone(), answer))
        };
        Self(to.questions_of(part).filter(is_same).filter_map(fits).collect())
    }

    /// The answers to the questions that are meant.
    #[must_use]
    pub fn those(&self, is_meant: impl Fn(&str) -> bool) -> Self {
        let meant = self.0.iter().filter(|(code, _)| is_meant(code));
        Self(meant.map(|(code, answer)| (code.clone(), answer.clone())).collect())
    }

    pub fn get(&self, code: &str) -> Option<&Answer> {
        self.0.get(code)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(code, answer)| (code.as_str(), answer))
    }

    /// The codes of what is answered.
    pub fn codes(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
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

    pub fn amount_of(&self, code: &str) -> Option<Amount> {
        self.text_of(code).parse().ok()
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

    pub fn file_of(&self, code: &str) -> Option<&FileAnswer> {
        match self.get(code) {
            Some(Answer::File(file)) => Some(file),
            _ => None,
        }
    }
}
