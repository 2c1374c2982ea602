//! The facts of an act in words. Only what is listed here is ever shown, in this order; nothing
//! listed can hold a community.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::known::{Known, Named};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;
use crate::rulebook::{self, RuleId};
use crate::web::ui::Ui;
use crate::web::words;

/// How the value of a detail is read and worded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Decimal,
    Amount,
    Instant,
    Day,
    YesNo,
    /// A word of a family of messages, as `accounts-role`.
    Word(&'static str),
    /// A message, named by its key.
    Message,
    Account,
    Organisation,
    Application,
    Rule,
    /// Whole refusals.
    Phrase,
    /// One line of an award proposal.
    Decision,
    /// An application and who assesses it.
    Assignment,
    /// One line of a ranking.
    Ranked,
    /// What a corrigendum changed.
    Change(&'static str),
}

/// Every detail that is shown, as its label's word and its kind. A list shows each of its values.
const SHOWN: &[(&str, Kind)] = &[
    ("account", Kind::Account),
    ("assessor", Kind::Account),
    ("role", Kind::Word("accounts-role")),
    ("email", Kind::Text),
    ("code", Kind::Text),
    ("reference", Kind::Text),
    ("application", Kind::Application),
    ("number", Kind::Number),
    ("organisation", Kind::Organisation),
    ("organisations", Kind::Organisation),
    ("part", Kind::Organisation),
    ("kind", Kind::Word("applications-document")),
    ("name", Kind::Text),
    ("signed_by", Kind::Organisation),
    ("rule", Kind::Rule),
    ("contested", Kind::Rule),
    ("grounds", Kind::Text),
    ("upheld", Kind::Rule),
    ("dismissed", Kind::Rule),
    ("found", Kind::Word("rulebook-outcome")),
    ("decided_before", Kind::Word("eligibility-verdict")),
    ("outcome", Kind::Word("eligibility-verdict")),
    ("eligible", Kind::YesNo),
    ("not_met", Kind::Rule),
    ("met", Kind::YesNo),
    ("conflict", Kind::YesNo),
    ("had_accepted", Kind::YesNo),
    ("was_in", Kind::YesNo),
    ("is_third", Kind::YesNo),
    ("tranche", Kind::Number),
    ("amount", Kind::Amount),
    ("envelope_before", Kind::Amount),
    ("envelope", Kind::Amount),
    ("awarded", Kind::Amount),
    ("released", Kind::Amount),
    ("spent", Kind::Amount),
    ("total", Kind::Amount),
    ("lines", Kind::Number),
    ("contributions", Kind::Number),
    ("persons", Kind::Number),
    ("applications", Kind::Number),
    ("left_out", Kind::Number),
    ("assessors", Kind::Number),
    ("assigned", Kind::Assignment),
    ("short", Kind::Number),
    ("threshold", Kind::Decimal),
    ("ranking", Kind::Ranked),
    ("proposed_by", Kind::Account),
    ("decisions", Kind::Decision),
    ("reader", Kind::Text),
    ("signatory", Kind::Text),
    ("capacity", Kind::Text),
    ("received_at", Kind::Instant),
    ("deadline", Kind::Instant),
    ("last_instant", Kind::Instant),
    ("paid_on", Kind::Day),
    ("bank_reference", Kind::Text),
    ("content_version", Kind::Number),
    ("was", Kind::Word("applications-status")),
    ("because", Kind::Message),
    ("request", Kind::Text),
    ("note", Kind::Text),
    ("reason", Kind::Text),
    ("phrases", Kind::Phrase),
];

/// What a corrigendum may change, under `changes`.
const CHANGED: [(&str, Kind); 6] = [
    ("deadline", Kind::Change("deadline")),
    ("questions_until", Kind::Change("questions_until")),
    ("answers_until", Kind::Change("answers_until")),
    ("title", Kind::Change("title")),
    ("summary", Kind::Change("summary")),
    ("guidance", Kind::Change("guidance")),
];

/// The same word means marks in one act and money in all others.
fn kind_in(act: &str, kind: Kind) -> Kind {
    if kind == Kind::Amount && act.starts_with("reviews.") { Kind::Decimal } else { kind }
}

/// The facts of an act: the word of each, as `log-fact` knows it, and its values.
pub fn of(ui: &Ui, known: &Known, act: &str, details: &Value) -> Vec<(&'static str, Vec<Named>)> {
    let reader = Reader { ui, known };
    let changes = details.get("changes").unwrap_or(&Value::Null);
    let shown = SHOWN.iter().map(|(name, kind)| (*name, kind_in(act, *kind), details.get(name)));
    let corrected = CHANGED.iter().map(|(name, kind)| (*name, *kind, changes.get(name)));
    shown
        .chain(corrected)
        .filter_map(|(name, kind, value)| {
            let values = reader.values(kind, value?);
            (!values.is_empty()).then_some((name, values))
        })
        .collect()
}

struct Reader<'a> {
    ui: &'a Ui,
    known: &'a Known,
}

impl Reader<'_> {
    /// A value in words, or each value of a list. What cannot be read is left out.
    fn values(&self, kind: Kind, value: &Value) -> Vec<Named> {
        match value {
            Value::Array(values) => values.iter().filter_map(|value| self.value(kind, value)).collect(),
            value => self.value(kind, value).into_iter().collect(),
        }
    }

    fn value(&self, kind: Kind, value: &Value) -> Option<Named> {
        let said = match kind {
            Kind::Text => text(value)?.to_owned(),
            Kind::Number => self.fact(&value.as_i64()?.into()),
            Kind::Decimal => self.fact(&read::<Decimal>(value)?.into()),
            Kind::Amount => self.amount(value)?,
            Kind::Instant => self.fact(&(read::<Timestamp>(value)?, self.known.zone?).into()),
            Kind::Day => self.fact(&read::<chrono::NaiveDate>(value)?.into()),
            Kind::YesNo => self.ui.one("log-yes-no", value.as_bool()?).to_string(),
            Kind::Word(family) => self.word(family, text(value)?)?,
            Kind::Message => self.message(text(value)?)?,
            Kind::Account => self.known.accounts.get(&id(value)?)?.clone(),
            Kind::Organisation => self.ui.text(self.known.organisations.get(&id(value)?)?),
            Kind::Application => return self.known.application(id(value)?),
            Kind::Rule => self.rule(text(value)?)?,
            Kind::Phrase => self.ui.say(&read::<Phrase>(value)?),
            Kind::Decision => return self.decision(value),
            Kind::Assignment => return self.assignment(value),
            Kind::Ranked => return self.ranked(value),
            Kind::Change(what) => self.change(what, value)?,
        };
        Some(said.into())
    }

    fn fact(&self, fact: &Fact) -> String {
        words::fact_in_words(self.ui.language, fact)
    }

    fn amount(&self, value: &Value) -> Option<String> {
        Some(self.fact(&(read::<Amount>(value)?, self.known.currency?).into()))
    }

    /// Only words that the language files know: an old entry may hold another.
    fn message(&self, key: &str) -> Option<String> {
        words::knows(key).then(|| self.ui.t(key).to_string())
    }

    fn word(&self, family: &str, word: &str) -> Option<String> {
        self.message(&format!("{family}-{word}").replace('_', "-"))
    }

    fn rule(&self, number: &str) -> Option<String> {
        let title = self.ui.say(&rulebook::words::title(RuleId::from_str(number).ok()?));
        Some(format!("{number} {title}"))
    }

    /// An application with what is said of it behind its name.
    fn about(&self, value: &Value, said: &[Option<String>]) -> Option<Named> {
        let application = self.known.application(id(value.get("application")?)?)?;
        let said: Vec<&str> = said.iter().flatten().map(String::as_str).collect();
        Some(Named { text: format!("{}: {}", application.text, said.join("; ")), ..application })
    }

    fn decision(&self, value: &Value) -> Option<Named> {
        let outcome = self.word("awards-outcome", text(value.get("outcome")?)?);
        let amount = value.get("amount").and_then(|amount| self.amount(amount));
        let reason = value.get("reason").and_then(text).map(str::to_owned);
        self.about(value, &[outcome, amount, reason])
    }

    fn assignment(&self, value: &Value) -> Option<Named> {
        let assessor = self.known.accounts.get(&id(value.get("assessor")?)?).cloned();
        self.about(value, &[assessor])
    }

    fn ranked(&self, value: &Value) -> Option<Named> {
        let rank = self.ui.t("log-ranked").with("rank", value.get("rank")?.as_i64()?);
        let score = self.ui.decimal(&read::<Decimal>(value.get("score")?)?);
        self.about(value, &[Some(rank.with("score", score).to_string())])
    }

    fn change(&self, what: &str, value: &Value) -> Option<String> {
        let (before, after) = (value.get("before")?, value.get("after")?);
        let side = |value: &Value| match what {
            "deadline" | "questions_until" | "answers_until" => {
                Some(self.fact(&(read::<Timestamp>(value)?, self.known.zone?).into()))
            }
            "title" => Some(self.ui.text(&read::<Translated>(value)?)),
            _ => None,
        };
        match (side(before), side(after)) {
            (Some(before), Some(after)) => {
                Some(self.ui.t("log-changed-from").with("before", before).with("after", after).to_string())
            }
            // Whole texts stand on the page of the call.
            _ => Some(self.ui.t("log-changed").to_string()),
        }
    }
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

fn text(value: &Value) -> Option<&str> {
    value.as_str().map(str::trim).filter(|text| !text.is_empty())
}

fn id(value: &Value) -> Option<Uuid> {
    value.as_str()?.parse().ok()
}
