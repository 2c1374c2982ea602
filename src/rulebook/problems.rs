//! Parameters that cannot be meant, as data for the form that sets them.

use std::collections::BTreeSet;

use super::parameters::{MixedDeclaration, RuleSet};
use super::rule::RuleId;
use crate::base::kernel::text_enum;

/// The most organisations that a call may let apply together; up to here R11 looks at every reading exactly.
pub const MOST_ORGANISATIONS: u32 = 12;

/// A hundred years: more months than that are a slip of the hand.
pub const MOST_MONTHS: u32 = 1200;

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
    }
}

impl RuleSet {
    /// What cannot be meant, in the order of the rules; empty if all is well.
    pub fn problems(&self) -> Vec<ParameterProblem> {
        let mut found = Vec::new();
        self.problems_of_organisations(&mut found);
        self.problems_of_partnership(&mut found);
        self.problems_of_project(&mut found);
        found
    }

    fn problems_of_organisations(&self, found: &mut Vec<ParameterProblem>) {
        if let Some(r04) = &self.r04 {
            let mut note = noter(found, RuleId::R04);
            note("months", ProblemKind::MustBePositive, r04.months == 0);
            note("months", ProblemKind::TooLarge, r04.months > MOST_MONTHS);
        }
        if let Some(r05) = &self.r05 {
            let mut note = noter(found, RuleId::R05);
            let different: BTreeSet<&str> = r05.seats.iter().map(|seat| seat.trim()).collect();
            note("seats", ProblemKind::Empty, different.is_empty() || different.contains(""));
            note("seats", ProblemKind::Repeated, different.len() < r05.seats.len());
        }
    }

    fn problems_of_partnership(&self, found: &mut Vec<ParameterProblem>) {
        if let Some(r10) = &self.r10 {
            let mut note = noter(found, RuleId::R10);
            note("min_organisations", ProblemKind::MustBePositive, r10.min_organisations == 0);
            note("min_organisations", ProblemKind::MinOverMax, r10.min_organisations > r10.max_organisations);
            note("max_organisations", ProblemKind::TooLarge, r10.max_organisations > MOST_ORGANISATIONS);
        }
        if let Some(r11) = &self.r11 {
            // Read one by one, organisations never show more communities than there are organisations.
            let at_most = self.r10.as_ref().map_or(MOST_ORGANISATIONS, |r10| r10.max_organisations);
            let one_each = r11.mixed_declaration == MixedDeclaration::Review;
            let mut note = noter(found, RuleId::R11);
            note("min_communities", ProblemKind::MustBePositive, r11.min_communities == 0);
            note("min_communities", ProblemKind::Unreachable, one_each && r11.min_communities > at_most);
        }
        if let Some(r13) = &self.r13 {
            let mut note = noter(found, RuleId::R13);
            note("max_as_lead", ProblemKind::MustBePositive, r13.max_as_lead == 0);
            note("max_as_partner", ProblemKind::MustBePositive, r13.max_as_partner == 0);
        }
        if let Some(r14) = &self.r14 {
            let mut note = noter(found, RuleId::R14);
            note("cure_days", ProblemKind::MustBePositive, r14.cure_days == 0);
            note("cure_days", ProblemKind::TooLarge, r14.cure_days > MOST_CURE_DAYS);
        }
    }

    fn problems_of_project(&self, found: &mut Vec<ParameterProblem>) {
        if let Some(r20) = &self.r20 {
            let mut note = noter(found, RuleId::R20);
            note("min_months", ProblemKind::MinOverMax, r20.min_months > r20.max_months);
            note("max_months", ProblemKind::MustBePositive, r20.max_months == 0);
            note("max_months", ProblemKind::TooLarge, r20.max_months > MOST_MONTHS);
        }
        if let Some(r23) = &self.r23 {
            let mut note = noter(found, RuleId::R23);
            note("min", ProblemKind::MustNotBeNegative, r23.min.is_negative());
            note("min", ProblemKind::MinOverMax, r23.min > r23.max);
            note("max", ProblemKind::MustBePositive, !r23.max.is_positive());
        }
        if let Some(r24) = &self.r24 {
            let mut note = noter(found, RuleId::R24);
            let nothing = r24.max_share_of_total.decimal().is_zero();
            note("max_share_of_total", ProblemKind::MustBePositive, nothing);
        }
        // R25 may be zero: some calls pay no indirect costs at all.
    }
}

fn noter(found: &mut Vec<ParameterProblem>, rule: RuleId) -> impl FnMut(&'static str, ProblemKind, bool) {
    move |field, kind, wrong| {
        if wrong {
            found.push(ParameterProblem { rule, field, kind });
        }
    }
}
