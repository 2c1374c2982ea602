//! Answers as the fields of a page's form, and back; and the same for a program's JSON.
//!
//! A question is one field of its code. A table is the fields `<code>-<column>-<row>`, people counted are
//! `<code>-<community>`. A file comes on a way of its own and stays as it is.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answers::{Answer, Answers, OTHERS};
use super::conditions::Offers;
use super::hands::Hand;
use super::judge::code_of;
use super::model::{Column, Form, Holds, Kind, Question, WhichPart};
use super::tables::{Row, cell, chosen};
use crate::base::kernel::clock::parse_day;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::web::api::Laid;
use crate::web::forms::{Errors, Fields};
use crate::web::numbers;

/// The fields that hold these answers, amounts as the reader writes them.
pub fn filled(language: Language, form: &Form, answers: &Answers) -> Fields {
    answers.iter().fold(Fields::default(), |fields, (code, answer)| match answer {
        Answer::Text(text) => {
            let is_money = form.question(code).is_some_and(|one| matches!(one.kind, Kind::Money { .. }));
            let amount = is_money.then(|| text.parse().ok()).flatten();
            fields.with(code, amount.map_or_else(|| text.clone(), |amount| numbers::amount(language, amount)))
        }
        Answer::Number(number) => fields.with(code, number),
        Answer::Chosen(chosen) => chosen.iter().fold(fields, |fields, one| fields.with(code, one)),
        Answer::Rows(rows) => rows.iter().enumerate().fold(fields, |fields, (at, row)| {
            row.iter().fold(fields, |fields, (column, text)| {
                let field = cell(code, column, at);
                if is_several(form, code, column) {
                    chosen(text).fold(fields, |fields, one| fields.with(&field, one))
                } else {
                    fields.with(field, text)
                }
            })
        }),
        Answer::People(counts) => {
            counts.iter().fold(fields, |fields, (who, count)| fields.with(format!("{code}-{who}"), count))
        }
        Answer::File(_) => fields,
    })
}

fn is_several(form: &Form, question: &str, column: &str) -> bool {
    let columns = form.question(question).map(|question| question.kind.columns()).unwrap_or_default();
    columns.iter().any(|one| one.code == column && one.holds == Holds::Several)
}

/// The answers as they were typed, as far as they can be read, and what is wrong with them; what was left
/// empty is no answer. Files stay as they are in `kept`, and so does whatever this hand may not write, unjudged.
pub fn read(
    form: &Form,
    (part, hand): (WhichPart, Hand),
    fields: &Fields,
    kept: &Answers,
    offers: &Offers<'_>,
) -> (Answers, Errors) {
    let mut errors = Errors::default();
    let mut answers = Answers::default();
    let is_typed = |one: &&Question| one.is_offered(offers) && hand.writes(form, &one.code);
    let typed = form.questions_of(part).filter(is_typed);
    for question in typed {
        answers = question.read(answers, fields, kept, offers, &mut errors);
    }
    answers = hand.beside(form, &answers, kept);
    for (field, phrase) in hand.problems(form, part, &answers, offers) {
        if !errors.has(&field) {
            errors.add(field, phrase);
        }
    }
    (answers, errors)
}

/// Whether an answer to this question was sent at all, be it empty.
pub fn was_sent(fields: &Fields, code: &str) -> bool {
    fields.iter().any(|(name, value)| code_of(name) == code || (name == SENT && value == code))
}

impl Question {
    fn read(
        &self,
        answers: Answers,
        fields: &Fields,
        kept: &Answers,
        offers: &Offers<'_>,
        errors: &mut Errors,
    ) -> Answers {
        let code = self.code.as_str();
        let typed = fields.get(code);
        match &self.kind {
            Kind::Places { .. } | Kind::Several { .. } => answers.chosen(code, fields.all(code)),
            Kind::Table { columns, most_rows } => {
                answers.rows(code, rows(code, columns, *most_rows, fields, errors))
            }
            Kind::People => answers.people(code, people(code, fields, offers, errors)),
            Kind::File { .. } => match kept.get(code) {
                Some(file) => answers.with(code, file.clone()),
                None => answers,
            },
            _ if typed.is_empty() => answers,
            Kind::ShortText { .. } | Kind::LongText { .. } | Kind::Theme | Kind::Choice { .. } => {
                answers.text(code, typed)
            }
            Kind::Number { .. } => match errors.parse::<u32>(code, &typed, "error-number") {
                Some(number) => answers.number(code, number),
                None => answers,
            },
            Kind::Money { .. } => match errors.take(code, amount(&typed)) {
                Some(amount) => answers.amount(code, amount),
                None => answers,
            },
            Kind::Date { .. } => match errors.take(code, day(&typed)) {
                Some(day) => answers.text(code, day),
                None => answers,
            },
        }
    }
}

fn amount(typed: &str) -> Result<Amount, Phrase> {
    Amount::parse_typed(typed).map_err(|_| Phrase::new("error-amount"))
}

fn day(typed: &str) -> Result<String, Phrase> {
    parse_day(typed).map(|day| day.to_string()).map_err(|_| Phrase::new("error-date"))
}

/// The rows in which anything is written. What is wrong with a cell stands at the row where it was typed.
fn rows(
    question: &str,
    columns: &[Column],
    most_rows: u32,
    fields: &Fields,
    errors: &mut Errors,
) -> Vec<Row> {
    // One more than it may have, so that too many are told of.
    let most = usize::try_from(most_rows).unwrap_or(usize::MAX).saturating_add(1);
    let mut found = Vec::new();
    for at in 0..most {
        let mut row = BTreeMap::new();
        for column in columns {
            let field = cell(question, &column.code, at);
            let typed = fields.get(&field);
            if typed.is_empty() {
                continue;
            }
            let text = match column.holds {
                Holds::Text | Holds::LongText | Holds::Partner | Holds::Place | Holds::Choice => Some(typed),
                Holds::Several => Some(fields.all(&field).join(" ")),
                Holds::Number | Holds::Month => {
                    errors.parse::<u32>(&field, &typed, "error-number").map(|n| n.to_string())
                }
                Holds::Money => errors.take(&field, amount(&typed)).map(|amount| amount.to_string()),
                Holds::Date => errors.take(&field, day(&typed)),
            };
            row.extend(text.map(|text| (column.code.clone(), text)));
        }
        if !row.is_empty() {
            found.push(row);
        }
    }
    found
}

fn people(
    question: &str,
    fields: &Fields,
    offers: &Offers<'_>,
    errors: &mut Errors,
) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for who in offers.communities.iter().copied().chain([OTHERS]) {
        let field = format!("{question}-{who}");
        let typed = fields.get(&field);
        if !typed.is_empty()
            && let Some(count) = errors.parse::<u32>(&field, &typed, "error-number")
        {
            counts.insert(who.to_owned(), count);
        }
    }
    counts
}

/// The answers of one part by the code of their question; what is left out is no answer, and so is null. What the lead
/// alone answers stays as it is where somebody else leaves it out or sends it as it stands; changing it is refused.
/// Which questions there are, whose they are and what each takes, `/calls/{call}/form` tells.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct AnswersSent(BTreeMap<String, Option<Sent>>);

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "invalid type, expected an answer: a text, a number, a list, or counts")]
pub enum Sent {
    Number(u32),
    Chosen(Vec<String>),
    /// A text, the code of what is chosen, a day, an amount.
    Text(String),
    Rows(Vec<BTreeMap<String, Cell>>),
    /// A file, as it was read; it is sent on a way of its own and stays as it is.
    File(super::answers::FileAnswer),
    People(BTreeMap<String, u32>),
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "invalid type, expected a text or a number")]
pub enum Cell {
    Number(u32),
    Text(String),
}

/// The field that names every question that a program answered.
const SENT: &str = "answered";

/// As the page's form has them.
pub fn laid(AnswersSent(sent): AnswersSent) -> Laid {
    sent.into_iter().fold(Laid::default(), |laid, (code, answer)| {
        let at = format!("/{}", crate::web::api::bodies::token(&code));
        let Some(answer) = answer else { return laid };
        let laid = laid.with(SENT, &code, at.as_str());
        match answer {
            Sent::Number(number) => laid.with(code, number, at),
            Sent::Text(text) => laid.with(code, text, at),
            Sent::Chosen(chosen) => {
                chosen.into_iter().fold(laid, |laid, one| laid.with(code.as_str(), one, at.as_str()))
            }
            Sent::Rows(rows) => rows.into_iter().enumerate().fold(laid, |laid, (row, cells)| {
                cells.into_iter().fold(laid, |laid, (column, value)| {
                    let value = match value {
                        Cell::Number(number) => number.to_string(),
                        Cell::Text(text) => text,
                    };
                    laid.with(cell(&code, &column, row), value, format!("{at}/{row}/{column}"))
                })
            }),
            Sent::File(_) => laid,
            Sent::People(counts) => counts.into_iter().fold(laid, |laid, (who, count)| {
                laid.with(format!("{code}-{who}"), count, format!("{at}/{who}"))
            }),
        }
    })
}

/// What a program answered though the part does not ask it.
pub fn strays(form: &Form, part: WhichPart, fields: &Fields, offers: &Offers<'_>, errors: &mut Errors) {
    let asks = |code: &String| {
        form.questions_of(part).any(|question| question.code == *code && question.is_offered(offers))
    };
    for code in fields.all(SENT).into_iter().filter(|code| !asks(code)) {
        errors.add(code, Phrase::new("forms-not-asked"));
    }
}
