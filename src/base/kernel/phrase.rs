//! Something to be said, before it is known in which language.
//!
//! Rules, refusals and letters carry phrases; `web::words` turns them into sentences.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::clock::{Timestamp, Zone};
use super::money::{Amount, Currency, Share};
use super::translated::Translated;

/// A message of the language files with the facts that it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    pub key: Cow<'static, str>,
    pub facts: Vec<(Cow<'static, str>, Fact)>,
}

/// One fact in a phrase; how it is written depends on the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Fact {
    Text(String),
    Number(i64),
    Money(Amount, Currency),
    /// An amount where the currency is clear from the words around it.
    Amount(Amount),
    Share(Share),
    /// A score, a maximum, a quantity: as many digits after the comma as it has.
    Decimal(Decimal),
    Day(NaiveDate),
    /// Always written with day, hour and zone.
    Instant(Timestamp, Zone),
    Translated(Translated),
    /// Texts as a list within the sentence.
    Texts(Vec<Translated>),
    /// Places in all their official forms.
    Places(Vec<Translated>),
    /// A message of the language files, as a word within the sentence.
    Word(Cow<'static, str>),
    /// Messages of the language files, as a list within the sentence.
    Words(Vec<Cow<'static, str>>),
}

impl Phrase {
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), facts: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, fact: impl Into<Fact>) -> Self {
        self.facts.push((name.into(), fact.into()));
        self
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Fact {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<i32> for Fact {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}
impl From<u32> for Fact {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}
impl From<usize> for Fact {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<(Amount, Currency)> for Fact {
    fn from((amount, currency): (Amount, Currency)) -> Self {
        Self::Money(amount, currency)
    }
}
impl From<Amount> for Fact {
    fn from(amount: Amount) -> Self {
        Self::Amount(amount)
    }
}
impl From<Share> for Fact {
    fn from(share: Share) -> Self {
        Self::Share(share)
    }
}
impl From<Decimal> for Fact {
    fn from(value: Decimal) -> Self {
        Self::Decimal(value)
    }
}
impl From<NaiveDate> for Fact {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}
impl From<(Timestamp, Zone)> for Fact {
    fn from((instant, zone): (Timestamp, Zone)) -> Self {
        Self::Instant(instant, zone)
    }
}
impl From<Translated> for Fact {
    fn from(text: Translated) -> Self {
        Self::Translated(text)
    }
}
impl From<Vec<Translated>> for Fact {
    fn from(places: Vec<Translated>) -> Self {
        Self::Places(places)
    }
}

// Templates hand over references; the small copies are made here, once.
macro_rules! facts_from_references {
    ($($kind:ty),+) => {$(
        impl From<&$kind> for Fact {
            fn from(value: &$kind) -> Self { value.clone().into() }
        }
    )+};
}
facts_from_references!(
    String,
    i64,
    i32,
    u32,
    usize,
    Amount,
    Share,
    Decimal,
    NaiveDate,
    Translated,
    Vec<Translated>
);

impl From<&&str> for Fact {
    fn from(text: &&str) -> Self {
        (*text).into()
    }
}
impl From<&Fact> for Fact {
    fn from(fact: &Fact) -> Self {
        fact.clone()
    }
}
