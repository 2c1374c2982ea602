//! What a rule found.

use serde::{Deserialize, Serialize};

use super::book::RuleId;
use super::facts::OrganisationFacts;
use super::reason::Reason;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::text_enum;

text_enum! {
    /// The outcome of a rule, the gravest last: the order decides which outcome an application has overall.
    pub enum Outcome {
        Pass = "pass",
        /// Can be put right within the time that an officer's notice sets.
        Cure = "cure",
        /// A person decides.
        Review = "review",
        Fail = "fail",
    }
}

impl Outcome {
    /// The class of its tag on a page.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Pass => "good",
            Self::Fail => "bad",
            Self::Cure | Self::Review => "wait",
        }
    }
}

/// What one rule found about an application or about one organisation in it.
///
/// A rule gives at most one finding for the same organisation, or one for the application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub rule: RuleId,
    /// Present exactly for the rules about organisations.
    pub organisation: Option<OrganisationId>,
    pub outcome: Outcome,
    pub because: Reason,
    /// Time or other applications can still change it, though nobody touches this one.
    pub provisional: bool,
}

impl Finding {
    pub(super) fn of_application(rule: RuleId, outcome: Outcome, because: Reason) -> Self {
        Self { rule, organisation: None, outcome, because, provisional: false }
    }

    pub(super) fn of_organisation(
        rule: RuleId,
        about: &OrganisationFacts,
        outcome: Outcome,
        because: Reason,
    ) -> Self {
        Self { rule, organisation: Some(about.id), outcome, because, provisional: false }
    }

    /// Whether time can be given to put it right: where the rule sets no days, none can.
    pub const fn gives_time(&self) -> bool {
        matches!(self.outcome, Outcome::Cure) && !matches!(self.because, Reason::DetailsMissing { .. })
    }

    pub(super) fn provisional_if(self, provisional: bool) -> Self {
        Self { provisional, ..self }
    }
}

/// The gravest outcome: fail before review before cure before pass; pass if nothing was looked at.
pub fn overall<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Outcome {
    findings.into_iter().map(|finding| finding.outcome).max().unwrap_or(Outcome::Pass)
}
