//! What the rules found at one time, and what people did about it.

use schemars::JsonSchema;
use serde::Serialize;

use super::bulk::UNDONE_WITHIN;
use super::objections::Objection;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{
    AccountId, ApplicationId, BulkActId, CheckId, CureId, FindingId, ObjectionId, OrganisationId, ResultId,
};
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
    /// Whose declarations were given to a text that says that chairs of panels see counts.
    pub declared_to_chairs: Vec<OrganisationId>,
}

/// What the chair of a panel may know of the communities of an application: how many, never which.
///
/// Counted is what its last check looked at, because that is what it was judged by; what was declared since
/// counts from the next check on. Of that, only what was given to a text that says that chairs see counts
/// (decision 14); everything else counts as not declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommunityCounts {
    /// How many organisations apply together.
    pub organisations: usize,
    /// How many of them declared their communities, to a text that names chairs.
    pub declared: usize,
    /// How many different communities these are together.
    pub communities: usize,
}

/// What a chair is told of the communities of an application that was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommunitiesTold {
    Counted(CommunityCounts),
    /// What was declared does not open, with the keys that stand in the settings or at all: one such application
    /// must not keep a chair from all the others.
    Unreadable,
}

impl CommunitiesTold {
    pub const fn counts(self) -> Option<CommunityCounts> {
        match self {
            Self::Counted(counts) => Some(counts),
            Self::Unreadable => None,
        }
    }
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
        /// An objection to it was upheld.
        Objection = "objection",
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
    /// The objection that was upheld by it.
    pub objection: Option<ObjectionId>,
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
    /// The act on many applications that gave it.
    pub bulk: Option<BulkActId>,
}

/// The stage's end for one application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concluded {
    pub id: ResultId,
    pub application: ApplicationId,
    pub eligible: bool,
    pub check: CheckId,
    pub by: AccountId,
    pub at: Timestamp,
    /// Up to and with this second somebody may object; none where nobody may.
    pub objection_until: Option<Timestamp>,
    /// The objection after which it was concluded anew.
    pub objection: Option<ObjectionId>,
    /// The act on many applications that did it.
    pub bulk: Option<BulkActId>,
}

impl Concluded {
    /// When applicants are told.
    pub fn told_at(&self) -> Timestamp {
        told_at(self.at, self.bulk)
    }
}

/// What an act on many applications did is told once it cannot be undone any more.
fn told_at(done: Timestamp, bulk: Option<BulkActId>) -> Timestamp {
    if bulk.is_some() { done + UNDONE_WITHIN } else { done }
}

/// All that is known of one application in this stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The latest run of the rules.
    pub check: Check,
    pub decisions: Vec<Decision>,
    pub cures: Vec<Cure>,
    /// How it was concluded, after an objection if there was one.
    pub concluded: Option<Concluded>,
    /// The result that stood before the objection.
    pub first: Option<Concluded>,
    /// The first first; at most one is not withdrawn.
    pub objections: Vec<Objection>,
}

impl Record {
    /// A run about which nobody has done anything yet.
    pub const fn of(check: Check) -> Self {
        Self {
            check,
            decisions: Vec::new(),
            cures: Vec::new(),
            concluded: None,
            first: None,
            objections: Vec::new(),
        }
    }

    /// So much of it as applicants were told.
    #[must_use]
    pub fn as_told(mut self, now: Timestamp) -> Self {
        self.concluded = self.concluded.filter(|one| one.told_at() <= now);
        self.cures.retain(|one| told_at(one.opened_at, one.bulk) <= now);
        self
    }
}
