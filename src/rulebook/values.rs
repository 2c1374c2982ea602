//! The kinds of value that a reason carries, so that each can be written as its reader's language does.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::facts::{LegalForm, PaperKind, Way};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;

/// One value of a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// An organisation's name at the time of the judgement.
    Organisation(String),
    Organisations(Vec<String>),
    /// The code of a place.
    Place(String),
    Places(Vec<String>),
    Number(u32),
    Amount(Amount, Currency),
    Share(Share),
    Day(NaiveDate),
    Instant(Timestamp, Zone),
    /// A fixed word that a message chooses its form by.
    Word(&'static str),
    /// Keys of messages: things that are listed.
    Words(Vec<String>),
    /// A text that is the same in every language.
    Plain(String),
    Translated(Translated),
    Shared(Vec<SharedDetail>),
    Missing(Vec<MissingDetail>),
}

/// An organisation's name at the time of the judgement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(pub String);

/// The code of a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlaceCode(pub String);

/// An amount with its currency, because a letter shows it without the call at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub amount: Amount,
    pub currency: Currency,
}

/// An instant with the zone to show it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    pub at: Timestamp,
    pub zone: Zone,
}

text_enum! {
    /// A detail by which R12 tells organisations apart.
    pub enum Detail {
        Representative = "representative",
        Account = "account",
        RegistrationNumber = "registration-number",
    }
}

/// Two organisations have the same detail. What it says is not repeated here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedDetail {
    pub detail: Detail,
    pub first: Name,
    pub second: Name,
}

/// An organisation has not given a detail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingDetail {
    pub detail: Detail,
    pub organisation: Name,
}

/// A year of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(pub i32);

/// A question of the application: its code, and what it asks where that is the call's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub code: String,
    #[serde(default)]
    pub label: Option<Translated>,
}

/// A line of the budget that is not quantity times rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineSlip {
    pub description: String,
    pub quantity: Decimal,
    pub rate: Amount,
    pub amount: Amount,
    /// None if it is beyond any amount.
    pub should: Option<Amount>,
}

impl LineSlip {
    /// In figures, which need no language.
    fn figures(&self) -> String {
        let should = self.should.map_or_else(|| "…".to_owned(), |should| should.to_string());
        let (what, quantity) = (&self.description, self.quantity.normalize());
        format!("{what}: {quantity} × {} = {should} ≠ {}", self.rate, self.amount)
    }
}

/// The keys of what is listed.
fn keys(family: &str, words: impl Iterator<Item = &'static str>) -> FactValue {
    FactValue::Words(words.map(|word| format!("{family}-{word}").replace('_', "-")).collect())
}

/// How a field of a reason becomes a value.
pub(super) trait Fact {
    fn value(&self) -> FactValue;
}

macro_rules! facts {
    ($($type:ty: $this:ident => $value:expr),+ $(,)?) => {$(
        impl Fact for $type {
            fn value(&self) -> FactValue {
                let $this = self;
                $value
            }
        }
    )+};
}

facts! {
    Name: name => FactValue::Organisation(name.0.clone()),
    Vec<Name>: names => FactValue::Organisations(names.iter().map(|name| name.0.clone()).collect()),
    PlaceCode: place => FactValue::Place(place.0.clone()),
    Vec<PlaceCode>: places => FactValue::Places(places.iter().map(|place| place.0.clone()).collect()),
    u32: number => FactValue::Number(*number),
    Money: money => FactValue::Amount(money.amount, money.currency),
    Share: share => FactValue::Share(*share),
    NaiveDate: day => FactValue::Day(*day),
    Moment: moment => FactValue::Instant(moment.at, moment.zone),
    super::reason::Reading: reading => FactValue::Word(reading.as_str()),
    super::parameters::Reference: reference => FactValue::Word(reference.as_str()),
    super::parameters::WaysNeeded: needed => FactValue::Word(needed.as_str()),
    super::parameters::ShareOf: of => FactValue::Word(of.as_str()),
    super::parameters::OtherSignatory: others => FactValue::Word(others.as_str()),
    super::parameters::Period: per => FactValue::Word(per.as_str()),
    LegalForm: form => keys("rulebook-legal-form", [form.as_str()].into_iter()),
    Vec<LegalForm>: forms => keys("rulebook-legal-form", forms.iter().map(|form| form.as_str())),
    Vec<PaperKind>: papers => keys("rulebook-paper", papers.iter().map(|paper| paper.as_str())),
    Vec<Way>: ways => keys("rulebook-way", ways.iter().map(|way| way.as_str())),
    Vec<LineSlip>: lines => FactValue::Plain(
        lines.iter().map(LineSlip::figures).collect::<Vec<_>>().join("; ")
    ),
    Year: year => FactValue::Plain(year.0.to_string()),
    String: text => FactValue::Plain(text.clone()),
    Question: question => match &question.label {
        Some(label) => FactValue::Translated(label.clone()),
        None => FactValue::Words(vec![format!("applications-question-{}", question.code.replace('_', "-"))]),
    },
    Vec<SharedDetail>: shared => FactValue::Shared(shared.clone()),
    Vec<MissingDetail>: missing => FactValue::Missing(missing.clone()),
}
