//! What the rules found at one time, and what people did about it.

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CheckId, CureId, FindingId, OrganisationId};
use crate::base::kernel::text_enum;
use crate::rulebook::{Facts, Finding, Outcome, Reason, RuleId, RuleSet};

text_enum! {
    /// Why the rules were run.
    pub enum Occasion {
        Submission = "submission",
        LateArrival = "late_arrival",
        /// The call closed: the rules that look across applications are final.
        Closing = "closing",
        /// Something was put right, or not.
        Cure = "cure",
    }
}

impl Occasion {
    /// Whether other applications could still change what was found.
    pub const fn is_before_closing(self) -> bool {
        matches!(self, Self::Submission)
    }
}

/// One run of the rules over one application. The database refuses to change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub id: CheckId,
    pub application: ApplicationId,
    pub occasion: Occasion,
    pub rulebook_version: String,
    pub outcome: Outcome,
    pub judged_at: Timestamp,
    /// In the order of the rules.
    pub findings: Vec<Kept>,
}

/// A check about to be kept, with everything that it looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCheck {
    pub id: CheckId,
    pub application: ApplicationId,
    pub occasion: Occasion,
    pub rules: RuleSet,
    pub facts: Facts,
    pub findings: Vec<Kept>,
    pub judged_at: Timestamp,
}

/// A finding with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub id: FindingId,
    pub finding: Finding,
}

/// What a finding is about: a rule, and the organisation where the rule looks at each.
pub type About = (RuleId, Option<OrganisationId>);

impl Kept {
    pub fn about(&self) -> About {
        (self.finding.rule, self.finding.organisation)
    }
}

text_enum! {
    pub enum DecisionKind {
        /// The rule left it to a person.
        Review = "review",
        /// A person decided otherwise than the rule or than a person before.
        Override = "override",
    }
}

text_enum! {
    pub enum Verdict {
        Pass = "pass",
        Fail = "fail",
    }
}

/// What an officer decided of a finding, with what the finding said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub finding: FindingId,
    pub about: About,
    pub found: Outcome,
    pub because: Reason,
    pub kind: DecisionKind,
    pub outcome: Verdict,
    pub reason: String,
    pub by: AccountId,
    pub at: Timestamp,
}

/// Time that an officer gave to put something right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cure {
    pub id: CureId,
    pub application: ApplicationId,
    pub finding: FindingId,
    pub about: About,
    /// What the finding said when the time was given.
    pub because: Reason,
    pub opened_by: AccountId,
    pub opened_at: Timestamp,
    /// Up to and with this second.
    pub last_instant: Timestamp,
    pub request: String,
    pub answered_at: Option<Timestamp>,
}

/// The stage's end for one application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concluded {
    pub application: ApplicationId,
    pub eligible: bool,
    pub check: CheckId,
    pub by: AccountId,
    pub at: Timestamp,
}

/// All that is known of one application in this stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The latest run of the rules.
    pub check: Check,
    pub decisions: Vec<Decision>,
    pub cures: Vec<Cure>,
    pub concluded: Option<Concluded>,
}
