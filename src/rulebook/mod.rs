//! The book of eligibility rules: pure, and knowing no record.
//!
//! A call sets parameters ([`RuleSet`]); whoever wants a judgement gathers [`Facts`] and calls [`assess`].
//! The same function judges a draft live and a received application for the record, so that nobody
//! is surprised by a result. Every switched-on rule is run for every organisation and every result is
//! returned, not only the first failure.
//!
//! Reasons are data ([`Reason`]); another room puts them into words of each language. Results are kept
//! together with the facts, the parameters and [`VERSION`].
//!
//! What is missing is a result too, never an error. Lacking data of an organisation or a project fails
//! its rule (R04, R05, R20, R23, R24, R25); an unsigned memorandum (R14) and details that are lacking
//! for the comparison of R12 can be cured; an undeclared community (R11) is for a person to judge.
//! [`Reason::is_not_given_yet`] tells these apart from what was given and does not fit.

mod facts;
mod finding;
mod parameters;
mod problems;
mod reason;
mod rule;
mod rules;
mod values;
pub mod words;

#[cfg(test)]
mod tests;

pub use facts::{Appearances, BudgetFacts, Declaration, Facts, MemorandumFacts, OrganisationFacts};
pub use finding::{Finding, Outcome, overall};
pub use parameters::{
    AppearanceLimits, CommunitiesTogether, DurationLimits, IfShared, Independence, IndirectCap, Memorandum,
    MixedDeclaration, PartnershipSize, Received, Reference, Registered, RequestLimits, RuleSet, SeatInArea,
    ShareOfTotal, Undeclared,
};
pub use problems::{MOST_MONTHS, MOST_ORGANISATIONS, ParameterProblem, ProblemKind};
pub use reason::{Reading, Reason};
pub use rule::{RuleId, Scope};
pub use rules::assess;
pub use rules::money::{cap_of_indirect, most_requestable};
pub use rules::organisation::{needed_by, reaches_on};
pub use rules::timing::{cure_until, in_time};
pub use values::{Detail, FactValue, MissingDetail, Moment, Money, Name, PlaceCode, SharedDetail};

/// The version of the rules' text, kept with every result. Raise it whenever a rule decides differently.
pub const VERSION: &str = "2026-1";
