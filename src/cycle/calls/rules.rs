//! What a call may be, decided without looking at anything else: what cannot be meant, and what a
//! draft still lacks before it can be published.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::model::{CallInput, Condition, Scoring, TranchePlan};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;

/// The most characters of a reference, a code and a name.
const LONGEST_CODE: usize = 40;
const LONGEST_NAME: usize = 200;

/// The most characters of each text of a call.
pub const LONGEST_TEXTS: [(&str, usize); 4] =
    [("title", LONGEST_NAME), ("summary", 3_000), ("guidance", 20_000), ("explanation", 3_000)];

/// More assessments of one application than that are a slip of the hand.
pub const MOST_ASSESSORS: u32 = 9;

/// The most days to object, and to conclude eligibility in.
const MOST_OBJECTION_DAYS: u32 = 60;
const MOST_CONCLUSION_DAYS: u32 = 180;

/// The first amount that a column of the database cannot hold.
const TOO_MUCH: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0); // 10^12

/// What is wrong, and the form's field that it is about.
pub type Problem = (String, Phrase);

/// What cannot be meant. A draft may lack its criteria and tranches; where it has some, they sum up.
pub fn problems(input: &CallInput, currency: Currency) -> Vec<Problem> {
    let mut found = Vec::new();
    texts(input, &mut found);
    questions(input, &mut found);
    days(input, &mut found);
    money(input, currency, &mut found);
    themes(input, &mut found);
    for problem in input.rules.problems() {
        let phrase = Phrase::new(format!("calls-parameter-{}", problem.kind));
        note(&mut found, format!("{}-{}", problem.rule, problem.field), phrase);
    }
    scoring(&input.scoring, &mut found);
    tranches(&input.tranches, &mut found);
    found
}

fn note(found: &mut Vec<Problem>, field: impl Into<String>, phrase: Phrase) {
    let field = field.into();
    if !found.iter().any(|(known, _)| *known == field) {
        found.push((field, phrase));
    }
}

fn texts(input: &CallInput, found: &mut Vec<Problem>) {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let length = input.reference.chars().count();
    if !(1..=LONGEST_CODE).contains(&length) || !input.reference.chars().all(fits) {
        note(found, "reference", Phrase::new("calls-reference-wrong"));
    }
    if input.title.is_empty() {
        note(found, "title-sq", Phrase::new("calls-title-missing"));
    }
    if input.languages.is_empty() {
        note(found, "languages", Phrase::new("calls-languages-missing"));
    }
    if input.languages.iter().collect::<BTreeSet<_>>().len() < input.languages.len() {
        note(found, "languages", Phrase::new("calls-parameter-repeated"));
    }
    if input.places.iter().collect::<BTreeSet<_>>().len() < input.places.len() {
        note(found, "places", Phrase::new("calls-parameter-repeated"));
    }
    for (name, text) in [("title", &input.title), ("summary", &input.summary), ("guidance", &input.guidance)]
    {
        found.extend(too_long(name, text));
    }
}

/// Each language in which a text is too long, as a problem of its field.
pub fn too_long(name: &str, text: &Translated) -> Vec<Problem> {
    let most = LONGEST_TEXTS.iter().find(|(known, _)| *known == name).map_or(LONGEST_NAME, |(_, most)| *most);
    text.iter()
        .filter(|(_, said)| said.chars().count() > most)
        .map(|(language, _)| (format!("{name}-{language}"), Phrase::new("error-too-long").with("max", most)))
        .collect()
}

/// What is wrong with the time of questions alone.
pub fn of_questions(input: &CallInput) -> Vec<Phrase> {
    let mut found = Vec::new();
    questions(input, &mut found);
    found.into_iter().map(|(_, phrase)| phrase).collect()
}

/// Questions end before their answers, and answers before the deadline; neither without the other.
fn questions(input: &CallInput, found: &mut Vec<Problem>) {
    let (asked, answered) = (input.questions_until, input.answers_until);
    if asked.is_some() && answered.is_none() {
        note(found, "answers_until", Phrase::new("calls-answers-until-missing"));
    }
    if answered.is_some() && asked.is_none() {
        note(found, "questions_until", Phrase::new("calls-questions-until-missing"));
    }
    if let (Some(asked), Some(answered)) = (asked, answered)
        && asked > answered
    {
        let phrase = Phrase::new("calls-answers-before-questions").with("asked", (asked, input.zone));
        note(found, "answers_until", phrase);
    }
    for (field, until) in [("questions_until", asked), ("answers_until", answered)] {
        if until.is_some_and(|until| until >= input.deadline) {
            let phrase =
                Phrase::new("calls-questions-before-deadline").with("deadline", (input.deadline, input.zone));
            note(found, field, phrase);
        }
    }
}

/// Days to object and to conclude are whole and few, or not set.
fn days(input: &CallInput, found: &mut Vec<Problem>) {
    for (field, days, most) in [
        ("objection_days", input.objection_days, MOST_OBJECTION_DAYS),
        ("conclusion_days", input.conclusion_days, MOST_CONCLUSION_DAYS),
    ] {
        if days.is_some_and(|days| !(1..=most).contains(&days)) {
            note(found, field, Phrase::new("calls-days-wrong").with("max", most));
        }
    }
}

fn money(input: &CallInput, currency: Currency, found: &mut Vec<Problem>) {
    if !input.envelope.is_positive() {
        note(found, "envelope", Phrase::new("calls-envelope-wrong"));
    } else if input.envelope.decimal() >= TOO_MUCH {
        note(found, "envelope", Phrase::new("error-amount-range"));
    }
    if let Some(limits) = &input.rules.r23
        && limits.max > input.envelope
    {
        let phrase = Phrase::new("calls-max-over-envelope")
            .with("max", (limits.max, currency))
            .with("envelope", (input.envelope, currency));
        note(found, "R23-max", phrase);
    }
}

fn themes(input: &CallInput, found: &mut Vec<Problem>) {
    let mut codes = BTreeSet::new();
    for (i, theme) in input.themes.iter().enumerate() {
        let row = i + 1;
        code(&theme.code, &format!("theme-{row}-code"), &mut codes, found);
        name(&theme.name, &format!("theme-{row}-en"), found);
    }
}

fn code<'a>(code: &'a str, field: &str, seen: &mut BTreeSet<&'a str>, found: &mut Vec<Problem>) {
    if code.trim().is_empty() || code.chars().count() > LONGEST_CODE {
        note(found, field, Phrase::new("calls-code-wrong").with("max", LONGEST_CODE));
    } else if !seen.insert(code) {
        note(found, field, Phrase::new("calls-code-twice").with("code", code));
    }
}

fn name(name: &Translated, field: &str, found: &mut Vec<Problem>) {
    if name.is_empty() {
        note(found, field, Phrase::new("calls-name-missing"));
    } else if name.iter().any(|(_, said)| said.chars().count() > LONGEST_NAME) {
        note(found, field, Phrase::new("error-too-long").with("max", LONGEST_NAME));
    }
}

fn scoring(scoring: &Scoring, found: &mut Vec<Problem>) {
    if scoring.scale <= Decimal::ZERO || scoring.scale > Decimal::from(10_000) {
        note(found, "scale", Phrase::new("calls-scale-wrong"));
    }
    if !(1..=MOST_ASSESSORS).contains(&scoring.assessors) {
        note(found, "assessors", Phrase::new("calls-assessors-wrong").with("max", MOST_ASSESSORS));
    }
    if scoring.threshold < Decimal::ZERO || scoring.threshold > scoring.scale {
        note(found, "threshold", Phrase::new("calls-threshold-wrong").with("scale", scoring.scale));
    }
    let mut codes = BTreeSet::new();
    for (i, criterion) in scoring.criteria.iter().enumerate() {
        let row = i + 1;
        code(&criterion.code, &format!("criterion-{row}-code"), &mut codes, found);
        name(&criterion.name, &format!("criterion-{row}-en"), found);
        if criterion.maximum <= Decimal::ZERO {
            note(found, format!("criterion-{row}-maximum"), Phrase::new("calls-maximum-wrong"));
        }
    }
    let sum = sum_of_maxima(scoring);
    if !scoring.criteria.is_empty() && sum != scoring.scale {
        let phrase = Phrase::new("calls-criteria-sum").with("sum", sum).with("scale", scoring.scale);
        note(found, "criteria", phrase);
    }
}

/// What the best marks of all criteria come to.
pub fn sum_of_maxima(scoring: &Scoring) -> Decimal {
    scoring
        .criteria
        .iter()
        .fold(Decimal::ZERO, |sum, criterion| sum.checked_add(criterion.maximum).unwrap_or(Decimal::MAX))
}

fn tranches(tranches: &[TranchePlan], found: &mut Vec<Problem>) {
    for (i, tranche) in tranches.iter().enumerate() {
        if tranche.share.decimal().is_zero() {
            note(found, format!("tranche-{}-share", i + 1), Phrase::new("calls-tranche-nothing"));
        }
    }
    let conditions: Vec<_> = tranches.iter().map(|tranche| tranche.condition).collect();
    if !conditions.is_sorted_by_key(|condition| *condition == Condition::FinalReportAccepted) {
        note(found, "tranches", Phrase::new("calls-tranches-order"));
    }
    let sum: Decimal = tranches.iter().map(|tranche| tranche.share.decimal()).sum();
    if !tranches.is_empty() && sum != Decimal::ONE {
        let percent = sum * Decimal::ONE_HUNDRED;
        note(found, "tranches", Phrase::new("calls-tranches-sum").with("sum", percent));
    }
}

/// What the call's programme can still give, for a call that wants to be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Means {
    pub currency: Currency,
    /// The programme's envelope.
    pub envelope: Amount,
    /// What its other published calls hold of it.
    pub allotted: Amount,
}

/// What a draft lacks before it can be published; empty if nothing does.
pub fn missing(input: &CallInput, means: Means, now: Timestamp) -> Vec<Phrase> {
    let mut found: Vec<Phrase> =
        problems(input, means.currency).into_iter().map(|(_, phrase)| phrase).collect();
    if input.deadline <= now {
        found.push(Phrase::new("calls-deadline-passed").with("deadline", (input.deadline, input.zone)));
    }
    for (text, word) in [(&input.title, "title"), (&input.summary, "summary"), (&input.guidance, "guidance")]
    {
        for language in input.languages.iter().filter(|language| text.get(**language).is_none()) {
            let phrase = Phrase::new("calls-language-lacks")
                .with("text", Fact::Word(format!("calls-lacks-{word}").into()))
                .with("language", language.own_name());
            found.push(phrase);
        }
    }
    for (lacks, key) in [
        (input.places.is_empty(), "calls-places-missing"),
        (input.scoring.criteria.is_empty(), "calls-criteria-missing"),
        (input.tranches.is_empty(), "calls-tranches-missing"),
    ] {
        if lacks {
            found.push(Phrase::new(key));
        }
    }
    found.extend(over_programme(input.envelope, means));
    found
}

/// The calls of a programme share out its envelope and no more.
fn over_programme(envelope: Amount, means: Means) -> Option<Phrase> {
    let left = means.envelope.minus(means.allotted).unwrap_or(Amount::ZERO);
    (envelope > left).then(|| {
        Phrase::new("calls-over-programme")
            .with("envelope", (envelope, means.currency))
            .with("left", (left, means.currency))
            .with("programme", (means.envelope, means.currency))
    })
}

#[cfg(test)]
mod tests;
