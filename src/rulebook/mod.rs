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

mod book;
mod changes;
pub mod examples;
mod facts;
mod finding;
mod origin;
mod parameters;
mod problems;
mod reason;
mod rules;
mod values;
pub mod words;

#[cfg(test)]
mod tests;

pub use book::{Group, RuleId, RuleSet, Scope, assess};
pub use changes::{Change, ChangeSaid, changes};
pub use facts::{
    Appearances, Bar, BudgetFacts, CallFacts, Declaration, Facts, GrantFacts, HistoryFacts, LegalForm,
    LineFacts, MemorandumFacts, OrganisationFacts, PaperFacts, PaperKind, ProjectFacts, SaidFacts, Screening,
    SignatureFacts, TextFacts, Turnover, Way,
};
pub use finding::{Finding, Outcome, overall};
pub use parameters::{
    AdmissibleCosts, AppearanceLimits, Certificate, CommunitiesTogether, ContingencyCap, Cooperation,
    CoreDocuments, CumulativeCap, DurationLimits, EndsBy, Field, FieldKind, GrantLimit, IfShared,
    Independence, IndirectCap, LeadAccount, LeadRole, LegalForms, Memorandum, MixedDeclaration, NoConflict,
    NoExclusion, NotBarred, NotFundedElsewhere, NothingOverdue, OtherSignatory, Papers, Participants,
    PartnerShare, PartnershipSize, Period, PlacesOfActivity, Received, Reference, Registered, RequestLimits,
    SeatInArea, ShareOf, ShareOfTotal, Signatory, SumsAgree, Taxes, Texts, Themes, TurnoverCap, Undeclared,
    WaysNeeded,
};
pub use problems::{MOST_MONTHS, MOST_ORGANISATIONS, ParameterProblem, ProblemKind};
pub use reason::{Reading, Reason};
pub use rules::budget::{cap_of_indirect, least_of, most_requestable};
pub use rules::organisation::{needed_by, reaches_on};
pub use rules::timing::{cure_until, in_time};
pub use values::{
    Detail, FactValue, LineSlip, MissingDetail, Moment, Money, Name, PlaceCode, Question, SharedDetail, Year,
};

/// The version of the rules' text, kept with every result. Raise it whenever a rule decides differently.
pub const VERSION: &str = "2026-2";
