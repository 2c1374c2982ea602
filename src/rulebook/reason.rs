//! Why a rule found what it found: what was looked at and what was needed, as data.

use chrono::NaiveDate;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};

use super::parameters::Reference;
use super::values::{Fact, FactValue, MissingDetail, Moment, Money, Name, PlaceCode, SharedDetail};
use crate::base::kernel::money::Share;
use crate::base::kernel::{json_column, text_enum};

text_enum! {
    /// Which kind of declaration leaves R11 open.
    pub enum Reading {
        Mixed = "mixed",
        Undeclared = "undeclared",
        MixedAndUndeclared = "mixed-and-undeclared",
    }
}

/// Writes the reasons down once: the variant, its code, and its fields, whose names are the
/// arguments of the message.
macro_rules! reasons {
    ($($(#[$meta:meta])* $name:ident = $code:literal { $($field:ident: $type:ty),+ $(,)? }),+ $(,)?) => {
        /// A reason as data; a `jsonb` object whose `reason` is the code.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Jsonb)]
        #[serde(tag = "reason")]
        pub enum Reason {
            $($(#[$meta])* #[serde(rename = $code)] $name { $($field: $type),+ }),+
        }

        impl Reason {
            /// Every code with the names of its facts: what the language files must have words for.
            pub const MESSAGES: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$(stringify!($field)),+])),+];

            /// The key of its message.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code),+ }
            }

            /// The arguments of its message, in the order of [`Self::MESSAGES`].
            pub fn facts(&self) -> Vec<(&'static str, FactValue)> {
                match self {
                    $(Self::$name { $($field),+ } => vec![$((stringify!($field), $field.value())),+]),+
                }
            }
        }
    };
}

reasons! {
    ReceivedInTime = "received-in-time" { received_at: Moment, deadline: Moment },
    ReceivedLate = "received-late" { received_at: Moment, deadline: Moment },
    /// A draft, were it sent now.
    StillInTime = "still-in-time" { now: Moment, deadline: Moment },
    /// A draft that the deadline has overtaken.
    DeadlineHasPassed = "deadline-has-passed" { now: Moment, deadline: Moment },

    RegisteredLongEnough = "registered-long-enough" {
        organisation: Name, registered_on: NaiveDate, needed_by: NaiveDate, months: u32, reference: Reference,
    },
    RegisteredTooRecently = "registered-too-recently" {
        organisation: Name, registered_on: NaiveDate, needed_by: NaiveDate, months: u32, reference: Reference,
        reaches_on: NaiveDate,
    },
    RegistrationDayMissing = "registration-day-missing" {
        organisation: Name, needed_by: NaiveDate, months: u32, reference: Reference,
    },

    SeatInArea = "seat-in-area" { organisation: Name, seat: PlaceCode },
    SeatOutsideArea = "seat-outside-area" { organisation: Name, seat: PlaceCode, allowed: Vec<PlaceCode> },
    SeatMissing = "seat-missing" { organisation: Name, allowed: Vec<PlaceCode> },

    OrganisationsFit = "organisations-fit" { count: u32, min: u32, max: u32 },
    TooFewOrganisations = "too-few-organisations" { count: u32, min: u32, max: u32 },
    TooManyOrganisations = "too-many-organisations" { count: u32, min: u32, max: u32 },
    /// The same organisation stands more than once in the application.
    OrganisationTwice = "organisation-twice" { organisations: Vec<Name> },

    // The reasons of R11 say only what their outcome says anyway: no community, no organisation.
    CommunitiesDiffer = "communities-differ" { needed: u32 },
    CommunitiesTooFew = "communities-too-few" { needed: u32, at_most: u32 },
    CommunitiesOpen = "communities-open" { needed: u32, at_least: u32, reading: Reading },

    PartnersIndependent = "partners-independent" { count: u32 },
    PartnersShareDetails = "partners-share-details" {
        shared: Vec<SharedDetail>, missing: Vec<MissingDetail>,
    },
    DetailsMissing = "details-missing" { missing: Vec<MissingDetail> },

    AppearsWithinLimits = "appears-within-limits" {
        organisation: Name, as_lead: u32, as_partner: u32, max_as_lead: u32, max_as_partner: u32,
    },
    AppearsTooOften = "appears-too-often" {
        organisation: Name, as_lead: u32, as_partner: u32, max_as_lead: u32, max_as_partner: u32,
    },

    MemorandumSigned = "memorandum-signed" { count: u32 },
    MemorandumMissing = "memorandum-missing" { cure_days: u32 },
    MemorandumUnsigned = "memorandum-unsigned" { organisations: Vec<Name>, cure_days: u32 },

    DurationFits = "duration-fits" { months: u32, min: u32, max: u32 },
    DurationTooShort = "duration-too-short" { months: u32, min: u32, max: u32 },
    DurationTooLong = "duration-too-long" { months: u32, min: u32, max: u32 },
    DurationMissing = "duration-missing" { min: u32, max: u32 },

    RequestFits = "request-fits" { requested: Money, min: Money, max: Money },
    RequestTooSmall = "request-too-small" { requested: Money, min: Money, max: Money },
    RequestTooLarge = "request-too-large" { requested: Money, min: Money, max: Money },
    RequestMissing = "request-missing" { min: Money, max: Money },

    /// `most` is the largest request that this total allows.
    RequestShareFits = "request-share-fits" { requested: Money, total: Money, max_share: Share, most: Money },
    RequestShareTooHigh = "request-share-too-high" {
        requested: Money, total: Money, max_share: Share, most: Money,
    },
    TotalMissing = "total-missing" { max_share: Share },

    IndirectWithinCap = "indirect-within-cap" { indirect: Money, direct: Money, max_share: Share, cap: Money },
    IndirectOverCap = "indirect-over-cap" { indirect: Money, direct: Money, max_share: Share, cap: Money },
    DirectCostsMissing = "direct-costs-missing" { max_share: Share },
}

json_column!(Reason);

impl Reason {
    /// Whether the rule could not be judged because somebody has yet to give something,
    /// so that a page can ask for it instead of refusing.
    pub const fn is_not_given_yet(&self) -> bool {
        matches!(
            self,
            Self::RegistrationDayMissing { .. }
                | Self::SeatMissing { .. }
                | Self::DetailsMissing { .. }
                | Self::MemorandumMissing { .. }
                | Self::MemorandumUnsigned { .. }
                | Self::DurationMissing { .. }
                | Self::RequestMissing { .. }
                | Self::TotalMissing { .. }
                | Self::DirectCostsMissing { .. }
        )
    }
}
