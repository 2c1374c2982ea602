//! Parameters that cannot be meant, as data for the form that sets them.

use super::book::{RuleId, RuleSet};
use crate::base::kernel::text_enum;

/// The most organisations that a call may let apply together; up to here R11 looks at every reading exactly.
pub const MOST_ORGANISATIONS: u32 = 12;

/// A hundred years: more months than that are a slip of the hand.
pub const MOST_MONTHS: u32 = 1200;

pub(super) const MOST_YEARS: u32 = 10;

/// The most full years whose turnover is asked for.
pub(super) const MOST_TURNOVERS: u32 = 3;

const MOST_CURE_DAYS: u32 = 365;

/// One parameter that must be changed before the call can be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParameterProblem {
    pub rule: RuleId,
    /// The field's name as it stands in the stored parameters.
    pub field: &'static str,
    pub kind: ProblemKind,
}

text_enum! {
    pub enum ProblemKind {
        /// Zero or less, where that would mean nothing or fail everybody.
        MustBePositive = "must-be-positive",
        MustNotBeNegative = "must-not-be-negative",
        MinOverMax = "min-over-max",
        TooLarge = "too-large",
        Empty = "empty",
        Repeated = "repeated",
        /// No partnership that the other rules allow could meet it.
        Unreachable = "unreachable",
        /// Not a country's two letters.
        NoCountry = "no-country",
    }
}

/// Parameters that can be looked at before anybody applies.
pub trait Checked {
    /// Notes what cannot be meant, beside the other rules of the call.
    fn problems(&self, _all: &RuleSet, _note: &mut Noter<'_>) {}
}

/// Takes down the problems of one rule.
pub struct Noter<'a> {
    rule: RuleId,
    found: &'a mut Vec<ParameterProblem>,
}

impl<'a> Noter<'a> {
    pub(super) fn new(rule: RuleId, found: &'a mut Vec<ParameterProblem>) -> Self {
        Self { rule, found }
    }

    pub(super) fn if_so(&mut self, field: &'static str, kind: ProblemKind, wrong: bool) {
        if wrong {
            self.found.push(ParameterProblem { rule: self.rule, field, kind });
        }
    }

    pub(super) fn not_zero(&mut self, field: &'static str, number: u32) {
        self.if_so(field, ProblemKind::MustBePositive, number == 0);
    }

    pub(super) fn at_most(&mut self, field: &'static str, number: u32, most: u32) {
        self.if_so(field, ProblemKind::TooLarge, number > most);
    }

    pub(super) fn days_to_cure(&mut self, days: u32) {
        self.not_zero("cure_days", days);
        self.at_most("cure_days", days, MOST_CURE_DAYS);
    }
}
