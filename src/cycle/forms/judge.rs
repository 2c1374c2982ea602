//! What is wrong with answers. Pure: page, JSON and the act that saves judge with these same functions.
//!
//! No answer is never wrong: a draft may be incomplete. What lacks is told by [`unanswered`].

use std::collections::BTreeMap;

use super::answers::{Answer, Answers, OTHERS};
use super::conditions::{Asked, Offers};
use super::model::{Choice, Form, Kind, Question, WhichPart};
use super::tables;
use crate::base::kernel::clock::parse_day;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;

/// The most people of one community.
pub const MOST_PEOPLE: u32 = 10_000_000;

/// What is wrong, and with which field: the code of a question, of a cell (`<question>-<column>-<row>`) or of
/// a count (`<question>-<community>`).
pub type Problem = (String, Phrase);

/// The question to which such a field belongs, by its code.
pub fn code_of(field: &str) -> &str {
    field.split('-').next().unwrap_or_default()
}

/// Everything that is wrong with the answers of one part. Answers to what the part does not ask are wrong as a
/// whole (code empty).
pub fn problems(form: &Form, part: WhichPart, answers: &Answers, offers: &Offers<'_>) -> Vec<Problem> {
    let known = |code: &String| {
        form.questions_of(part).any(|question| question.code == *code && question.is_offered(offers))
    };
    let stray = answers.codes().any(|code| !known(code)).then(|| (String::new(), choice()));
    form.questions_of(part)
        .flat_map(|question| {
            let given = answers.get(&question.code);
            given.map(|given| question.problems(given, answers, offers)).unwrap_or_default()
        })
        .chain(stray)
        .collect()
}

/// The tables of a part that are asked and in whose rows something still lacks, each with how many cells.
pub fn gaps<'a>(
    form: &'a Form,
    part: WhichPart,
    answers: &Answers,
    asked: &Asked<'_>,
) -> Vec<(&'a Question, usize)> {
    let asked = form.questions_of(part).filter(|question| asked.has(&question.code));
    let lacks = asked.map(|question| match answers.get(&question.code) {
        Some(Answer::Rows(rows)) => (question, tables::gaps(question.kind.columns(), rows)),
        _ => (question, 0),
    });
    lacks.filter(|(_, count)| *count > 0).collect()
}

/// The required questions of a part that are asked and have no answer yet.
pub fn unanswered<'a>(
    form: &'a Form,
    part: WhichPart,
    answers: &Answers,
    asked: &Asked<'_>,
) -> Vec<&'a Question> {
    form.questions_of(part)
        .filter(|question| question.required && asked.has(&question.code))
        .filter(|question| answers.get(&question.code).is_none())
        .collect()
}

/// What was chosen is not offered.
pub(super) fn choice() -> Phrase {
    Phrase::new("error-choice")
}

impl Question {
    fn problems(&self, answer: &Answer, beside: &Answers, offers: &Offers<'_>) -> Vec<Problem> {
        match (&self.kind, answer) {
            (Kind::Table { columns, most_rows }, Answer::Rows(rows)) => {
                tables::problems(&self.code, (columns, *most_rows), rows, beside, offers)
            }
            (Kind::People, Answer::People(counts)) => people(&self.code, counts, offers),
            _ => self.problem(answer, offers).map(|said| (self.code.clone(), said)).into_iter().collect(),
        }
    }

    fn problem(&self, answer: &Answer, offers: &Offers<'_>) -> Option<Phrase> {
        match (&self.kind, answer) {
            (Kind::ShortText { most } | Kind::LongText { most }, Answer::Text(text)) => {
                let count = text.chars().count();
                let too_long = u32::try_from(count).map_or(true, |count| count > *most);
                let said = || Phrase::new("applications-too-long").with("count", count).with("most", *most);
                too_long.then(said)
            }
            (Kind::Number { min, max }, Answer::Number(number)) => {
                let said = || Phrase::new("applications-number-range").with("least", *min).with("most", *max);
                (!(min..=max).contains(&number)).then(said)
            }
            (Kind::Money { min, max }, Answer::Text(text)) => amount(text, *min, *max),
            (Kind::Date { from, until }, Answer::Text(text)) => match parse_day(text) {
                Err(_) => Some(Phrase::new("error-date")),
                Ok(day) => match (from, until) {
                    (Some(from), _) if day < *from => {
                        Some(Phrase::new("applications-day-from").with("from", *from))
                    }
                    (_, Some(until)) if day > *until => {
                        Some(Phrase::new("applications-day-until").with("until", *until))
                    }
                    _ => None,
                },
            },
            (Kind::Choice { options }, Answer::Text(code)) => (!offered(options, code)).then(choice),
            (Kind::Several { options, min, max }, Answer::Chosen(codes)) => several(codes, *min, *max)
                .or_else(|| codes.iter().any(|code| !offered(options, code)).then(choice)),
            (Kind::Places { several: many }, Answer::Chosen(codes)) => {
                let elsewhere = codes.iter().any(|code| !offers.places.contains(code));
                (elsewhere || (!many && codes.len() > 1)).then(choice)
            }
            (Kind::Theme, Answer::Text(code)) => (!offers.themes.contains(&code.as_str())).then(choice),
            (Kind::File { .. }, Answer::File(_)) => None,
            _ => Some(choice()),
        }
    }
}

pub(super) fn offered(options: &[Choice], code: &str) -> bool {
    options.iter().any(|option| option.code == code)
}

fn repeats(codes: &[String]) -> bool {
    codes.iter().enumerate().any(|(at, code)| codes.iter().take(at).any(|before| before == code))
}

fn several(codes: &[String], min: u32, max: u32) -> Option<Phrase> {
    if repeats(codes) {
        return Some(choice());
    }
    let fits = u32::try_from(codes.len()).is_ok_and(|count| (min..=max).contains(&count));
    (!fits).then(|| Phrase::new("applications-choose-range").with("least", min).with("most", max))
}

fn amount(text: &str, min: Amount, max: Amount) -> Option<Phrase> {
    match text.parse::<Amount>() {
        Err(_) => Some(Phrase::new("error-amount")),
        Ok(given) if given < min || given > max => {
            Some(Phrase::new("applications-amount-range").with("least", min).with("most", max))
        }
        Ok(_) => None,
    }
}

fn people(question: &str, counts: &BTreeMap<String, u32>, offers: &Offers<'_>) -> Vec<Problem> {
    let wrong = |(code, count): (&String, &u32)| {
        if code != OTHERS && !offers.communities.contains(&code.as_str()) {
            return Some((question.to_owned(), choice()));
        }
        (*count > MOST_PEOPLE).then(|| {
            let said = Phrase::new("applications-number-range").with("least", 0).with("most", MOST_PEOPLE);
            (format!("{question}-{code}"), said)
        })
    };
    counts.iter().filter_map(wrong).collect()
}
