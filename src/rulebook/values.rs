//! The kinds of value that a reason carries, so that each can be written as its reader's language does.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::text_enum;

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
    Vec<SharedDetail>: shared => FactValue::Shared(shared.clone()),
    Vec<MissingDetail>: missing => FactValue::Missing(missing.clone()),
}
