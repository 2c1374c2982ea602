//! One act on many applications: what it would come to for each, and until when it can be undone. Pure.

use chrono::TimeDelta;

use super::model::{About, Kept, Record};
use super::rules::{Effective, Overall, Standing, overall, standing_of};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, BulkActId, CallId, CheckId};
use crate::base::kernel::text_enum;
use crate::cycle::applications::Status;
use crate::rulebook::RuleId;

/// The most applications of one act.
pub const MOST: usize = 200;

/// How long an act can be undone; its letters wait that long.
pub const UNDONE_WITHIN: TimeDelta = TimeDelta::minutes(10);

text_enum! {
    pub enum BulkKind {
        Conclude = "conclude",
        /// Time is given to put the same rule right.
        Cure = "cure",
    }
}

text_enum! {
    /// What an act would come to for one application.
    pub enum Foreseen {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        TimeGiven = "time_given",
        /// Somebody still has to act on a rule.
        StillOpen = "still_open",
        /// It is concluded already.
        Concluded = "concluded",
        /// Nothing of this rule can be put right, or time was given already.
        NothingToCure = "nothing_to_cure",
        /// It is withdrawn.
        Withdrawn = "withdrawn",
        /// Whoever acts belongs to it.
        OwnInterest = "own_interest",
    }
}

impl Foreseen {
    /// Whether the act does something to it.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Eligible | Self::NotEligible | Self::TimeGiven)
    }

    /// The class of its tag.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Eligible => "good",
            Self::NotEligible => "bad",
            Self::TimeGiven => "wait",
            _ => "note",
        }
    }
}

text_enum! {
    /// What came of it.
    pub enum Came {
        Done = "done",
        /// It had changed since it was shown, and was left as it is.
        Changed = "changed",
        /// It was shown that nothing can be done.
        Left = "left",
    }
}

/// What is to be done to all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Conclude,
    Cure { rule: RuleId, request: String },
}

impl What {
    pub const fn kind(&self) -> BulkKind {
        match self {
            Self::Conclude => BulkKind::Conclude,
            Self::Cure { .. } => BulkKind::Cure,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkAct {
    pub id: BulkActId,
    pub call: CallId,
    pub what: What,
    pub planned_by: AccountId,
    pub planned_at: Timestamp,
    pub done_at: Option<Timestamp>,
    pub undone_at: Option<Timestamp>,
    pub items: Vec<Item>,
}

impl BulkAct {
    /// Until when it can be undone, once it is done.
    pub fn undone_until(&self) -> Option<Timestamp> {
        self.done_at.map(|done| done + UNDONE_WITHIN)
    }

    pub fn may_be_undone(&self, now: Timestamp) -> bool {
        self.undone_at.is_none() && self.undone_until().is_some_and(|until| now < until)
    }

    pub fn done(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.came == Some(Came::Done))
    }
}

/// One application of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub application: ApplicationId,
    pub check: CheckId,
    pub foreseen: Foreseen,
    /// The rules that it depends on: not met, open, or to be put right.
    pub rules: Vec<RuleId>,
    pub came: Option<Came>,
}

/// What the act would come to for an application now.
pub fn foresee(
    what: &What,
    record: &Record,
    (application, status): (ApplicationId, Status),
    belongs: bool,
    now: Timestamp,
) -> Item {
    let standings = standing_of(record, now);
    let rules_of = |which: &dyn Fn(&Standing<'_>) -> bool| {
        let mut rules: Vec<RuleId> =
            standings.iter().filter(|s| which(s)).map(|s| s.kept.finding.rule).collect();
        rules.dedup();
        rules
    };
    let (foreseen, rules) = if status != Status::Submitted {
        (Foreseen::Withdrawn, Vec::new())
    } else if belongs {
        (Foreseen::OwnInterest, Vec::new())
    } else if record.concluded.is_some() {
        (Foreseen::Concluded, Vec::new())
    } else if let What::Cure { rule, .. } = what {
        let some = !curable(record, *rule, now).is_empty();
        (if some { Foreseen::TimeGiven } else { Foreseen::NothingToCure }, vec![*rule])
    } else {
        match overall(&standings) {
            Overall::Waiting => (Foreseen::StillOpen, rules_of(&|s| s.effective.is_open())),
            Overall::Met => (Foreseen::Eligible, Vec::new()),
            Overall::NotMet => (Foreseen::NotEligible, rules_of(&|s| !s.effective.is_met())),
        }
    };
    Item { application, check: record.check.id, foreseen, rules, came: None }
}

/// The findings of a rule for which time can be given now: each about another organisation.
pub fn curable(record: &Record, rule: RuleId, now: Timestamp) -> Vec<Kept> {
    let given: Vec<About> = record.cures.iter().map(|cure| cure.about).collect();
    standing_of(record, now)
        .into_iter()
        .filter(|s| s.kept.finding.rule == rule && s.effective == Effective::Curable)
        .filter(|s| !s.kept.finding.provisional && !given.contains(&s.kept.about()))
        .map(|s| s.kept.clone())
        .collect()
}
