//! Why a rule found what it found: what was looked at and what was needed, as data.

use chrono::NaiveDate;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};

use super::facts::{LegalForm, PaperKind, Way};
use super::parameters::{OtherSignatory, Period, Reference, ShareOf, WaysNeeded};
use super::values::{
    Fact, FactValue, LineSlip, MissingDetail, Moment, Money, Name, PlaceCode, Question, SharedDetail, Year,
};
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
    ($($(#[$meta:meta])* $name:ident = $code:literal { $($field:ident: $type:ty),* $(,)? }),+ $(,)?) => {
        /// A reason as data; a `jsonb` object whose `reason` is the code.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Jsonb)]
        #[serde(tag = "reason")]
        pub enum Reason {
            $($(#[$meta])* #[serde(rename = $code)] $name { $($field: $type),* }),+
        }

        impl Reason {
            /// Every code with the names of its facts: what the language files must have words for.
            pub const MESSAGES: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$(stringify!($field)),*])),+];

            /// The key of its message.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code),+ }
            }

            /// The arguments of its message, in the order of [`Self::MESSAGES`].
            pub fn facts(&self) -> Vec<(&'static str, FactValue)> {
                match self {
                    $(Self::$name { $($field),* } => vec![$((stringify!($field), $field.value())),*]),+
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
    /// The same where the call gives days in which they can be completed.
    DetailsToComplete = "details-to-complete" { missing: Vec<MissingDetail>, cure_days: u32 },

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

    RegistrationNumberMissing = "registration-number-missing" { organisation: Name, cure_days: u32 },
    CertificateHolds = "certificate-holds" { organisation: Name },
    CertificateMissing = "certificate-missing" { organisation: Name, cure_days: u32 },
    CertificateExpired = "certificate-expired" { organisation: Name, cure_days: u32 },
    CertificateUndated = "certificate-undated" { organisation: Name },
    CertificateIssuedLate = "certificate-issued-late" { organisation: Name },

    LegalFormFits = "legal-form-fits" { organisation: Name, form: LegalForm, forms: Vec<LegalForm> },
    LegalFormOutside = "legal-form-outside" { organisation: Name, form: LegalForm, forms: Vec<LegalForm> },
    LegalFormMissing = "legal-form-missing" { organisation: Name, forms: Vec<LegalForm> },

    FiscalProofHolds = "fiscal-proof-holds" { organisation: Name },
    FiscalProofMissing = "fiscal-proof-missing" { organisation: Name, cure_days: u32 },
    FiscalProofExpired = "fiscal-proof-expired" { organisation: Name, cure_days: u32 },
    FiscalNumberMissing = "fiscal-number-missing" { organisation: Name, cure_days: u32 },

    /// The highest of the years that count.
    TurnoverFits = "turnover-fits" { organisation: Name, turnover: Money, max_turnover: Money, years: u32 },
    TurnoverTooHigh = "turnover-too-high" {
        organisation: Name, year: Year, turnover: Money, max_turnover: Money, years: u32,
    },
    TurnoverMissing = "turnover-missing" { organisation: Name, year: Year, max_turnover: Money, years: u32 },

    // The reasons of R08 never say what it is that a person looks at.
    NoExclusion = "no-exclusion" { organisation: Name },
    ExclusionFound = "exclusion-found" { organisation: Name },
    ExclusionToBeRead = "exclusion-to-be-read" { organisation: Name },
    ExclusionNotDeclared = "exclusion-not-declared" { organisation: Name },

    NoConflict = "no-conflict" { organisation: Name },
    ConflictDeclared = "conflict-declared" { organisation: Name },
    ConflictNotDeclared = "conflict-not-declared" { organisation: Name },

    CooperationFits = "cooperation-fits" { ways: Vec<Way>, needed: WaysNeeded },
    CooperationTooLittle = "cooperation-too-little" { ways: Vec<Way>, needed: WaysNeeded },
    CooperationMissing = "cooperation-missing" { needed: WaysNeeded },

    /// `least` is the smallest part that this whole allows.
    PartFits = "part-fits" {
        organisation: Name, held: Money, whole: Money, least: Money, min_share: Share, of: ShareOf,
    },
    PartTooSmall = "part-too-small" {
        organisation: Name, held: Money, whole: Money, least: Money, min_share: Share, of: ShareOf,
    },
    PartUnknown = "part-unknown" { organisation: Name, min_share: Share, of: ShareOf },

    LeadRoleToBeRead = "lead-role-to-be-read" {},
    LeadRoleMissing = "lead-role-missing" {},

    ThemeFits = "theme-fits" {},
    ThemeMissing = "theme-missing" {},
    ThemeOutside = "theme-outside" {},
    ExcludedNotDeclared = "excluded-not-declared" {},
    ExcludedToBeRead = "excluded-to-be-read" {},

    PlacesFit = "places-fit" { places: Vec<PlaceCode>, min_places: u32 },
    PlacesTooFew = "places-too-few" { places: Vec<PlaceCode>, min_places: u32 },
    /// Only those that lie outside.
    PlacesOutside = "places-outside" { places: Vec<PlaceCode>, allowed: Vec<PlaceCode>, min_places: u32 },
    PlacesMissing = "places-missing" { min_places: u32 },

    EndsInTime = "ends-in-time" { ends_on: NaiveDate, ends_by: NaiveDate },
    EndsTooLate = "ends-too-late" { ends_on: NaiveDate, ends_by: NaiveDate },
    EndUnknown = "end-unknown" { ends_by: NaiveDate },

    ParticipantsFit = "participants-fit" { reached: u32, min_communities: u32, min_each: u32 },
    ParticipantsTooFew = "participants-too-few" { reached: u32, min_communities: u32, min_each: u32 },
    ParticipantsMissing = "participants-missing" { min_communities: u32, min_each: u32 },
    ContactMissing = "contact-missing" { min_communities: u32, min_each: u32 },

    ContingencyWithinCap = "contingency-within-cap" {
        contingency: Money, direct: Money, max_share_of_direct: Share, cap: Money,
    },
    ContingencyOverCap = "contingency-over-cap" {
        contingency: Money, direct: Money, max_share_of_direct: Share, cap: Money,
    },

    SumsAgree = "sums-agree" { count: u32 },
    LinesDiffer = "lines-differ" { lines: Vec<LineSlip> },
    SumsDiffer = "sums-differ" { total: Money },
    LinesMissing = "lines-missing" {},

    CostsAdmissible = "costs-admissible" {},
    CostsToBeRead = "costs-to-be-read" {},
    CostsNotDeclared = "costs-not-declared" {},

    AccountFits = "account-fits" { organisation: Name, country: String },
    AccountWrong = "account-wrong" { organisation: Name, country: String },
    AccountElsewhere = "account-elsewhere" { organisation: Name, country: String },
    AccountUnconfirmed = "account-unconfirmed" { organisation: Name, country: String },
    AccountMissing = "account-missing" { country: String },

    CoreDocumentsThere = "core-documents-there" { organisation: Name, documents: Vec<PaperKind> },
    CoreDocumentsMissing = "core-documents-missing" {
        organisation: Name, missing: Vec<PaperKind>, documents: Vec<PaperKind>,
    },
    PapersThere = "papers-there" { organisation: Name, documents: Vec<PaperKind> },
    PapersMissing = "papers-missing" {
        organisation: Name, missing: Vec<PaperKind>, documents: Vec<PaperKind>, cure_days: u32,
    },

    TextsFit = "texts-fit" { max_characters: u32 },
    LanguageNotTaken = "language-not-taken" { max_characters: u32 },
    TextTooLong = "text-too-long" { question: Question, characters: u32, max_characters: u32 },

    SignedByRepresentative = "signed-by-representative" { organisation: Name, others: OtherSignatory },
    SignedInCapacity = "signed-in-capacity" { organisation: Name, others: OtherSignatory },
    SignedByOther = "signed-by-other" { organisation: Name, others: OtherSignatory },
    SignatureMissing = "signature-missing" { organisation: Name, others: OtherSignatory },

    NothingOverdue = "nothing-overdue" { organisation: Name },
    Overdue = "overdue" { organisation: Name, count: u32, since: NaiveDate },

    GrantsFit = "grants-fit" { organisation: Name, count: u32, max_grants: u32, per: Period },
    GrantsTooMany = "grants-too-many" { organisation: Name, count: u32, max_grants: u32, per: Period },

    SumFits = "sum-fits" { organisation: Name, sum: Money, max_total: Money, years: u32 },
    SumTooHigh = "sum-too-high" { organisation: Name, sum: Money, max_total: Money, years: u32 },
    SumUnknown = "sum-unknown" { organisation: Name, max_total: Money, years: u32 },

    NoOtherFunding = "no-other-funding" {},
    OtherFundingToBeRead = "other-funding-to-be-read" {},
    OtherFundingNotDeclared = "other-funding-not-declared" {},

    NotBarred = "not-barred" { organisation: Name },
    Barred = "barred" { organisation: Name },
    BarredUntil = "barred-until" { organisation: Name, until: NaiveDate },
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
                | Self::DetailsToComplete { .. }
                | Self::MemorandumMissing { .. }
                | Self::MemorandumUnsigned { .. }
                | Self::DurationMissing { .. }
                | Self::RequestMissing { .. }
                | Self::TotalMissing { .. }
                | Self::DirectCostsMissing { .. }
                | Self::RegistrationNumberMissing { .. }
                | Self::CertificateMissing { .. }
                | Self::LegalFormMissing { .. }
                | Self::FiscalProofMissing { .. }
                | Self::FiscalNumberMissing { .. }
                | Self::TurnoverMissing { .. }
                | Self::ExclusionNotDeclared { .. }
                | Self::ConflictNotDeclared { .. }
                | Self::CooperationMissing { .. }
                | Self::PartUnknown { .. }
                | Self::LeadRoleMissing {}
                | Self::ThemeMissing {}
                | Self::ExcludedNotDeclared {}
                | Self::PlacesMissing { .. }
                | Self::EndUnknown { .. }
                | Self::ParticipantsMissing { .. }
                | Self::ContactMissing { .. }
                | Self::LinesMissing {}
                | Self::CostsNotDeclared {}
                | Self::AccountMissing { .. }
                | Self::CoreDocumentsMissing { .. }
                | Self::PapersMissing { .. }
                | Self::SignatureMissing { .. }
                | Self::OtherFundingNotDeclared {}
        )
    }
}
