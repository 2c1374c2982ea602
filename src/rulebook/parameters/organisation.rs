//! Parameters about each organisation: R02 to R09.

use std::collections::BTreeSet;

use super::{parameters, words};
use crate::base::kernel::money::Amount;
use crate::base::kernel::text_enum;
use crate::rulebook::book::RuleSet;
use crate::rulebook::facts::LegalForm;
use crate::rulebook::problems::{Checked, MOST_MONTHS, MOST_TURNOVERS, Noter, ProblemKind};

parameters! {
    /// R04: each organisation registered so many calendar months before a day of the call.
    #[derive(Copy)]
    pub struct Registered { months: u32, reference: Reference }

    /// R02: a registration certificate that existed before the deadline. It has the days in which one that
    /// lacks may be handed in.
    #[derive(Copy)]
    pub struct Certificate { cure_days: u32 }

    /// R03: the legal forms that may apply.
    pub struct LegalForms { forms: Vec<LegalForm> }

    /// R06: a fiscal number and a fiscal proof that holds on the day of the deadline.
    #[derive(Copy)]
    pub struct Taxes { cure_days: u32 }

    /// R07: in none of so many full years before the year of the deadline did an organisation turn over more.
    #[derive(Copy)]
    pub struct TurnoverCap { years: u32, max_turnover: Amount }

    /// R08: no ground for exclusion. It has nothing to set.
    #[derive(Copy)]
    pub struct NoExclusion {}

    /// R09: no conflict of interest. It has nothing to set.
    #[derive(Copy)]
    pub struct NoConflict {}

    /// R05: each organisation has its seat in one of these places, by code.
    pub struct SeatInArea { seats: Vec<String> }
}

text_enum! {
    /// The day from which R04 counts back, in the call's zone.
    pub enum Reference {
        Deadline = "deadline",
        Publication = "publication",
    }
}

words! { Reference: "rulebook-reference-day", LegalForm: "rulebook-legal-form" }

impl Checked for Certificate {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.days_to_cure(self.cure_days);
    }
}

impl Checked for LegalForms {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        let different: BTreeSet<_> = self.forms.iter().collect();
        note.if_so("forms", ProblemKind::Empty, self.forms.is_empty());
        note.if_so("forms", ProblemKind::Repeated, different.len() < self.forms.len());
    }
}

impl Checked for Taxes {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.days_to_cure(self.cure_days);
    }
}

impl Checked for TurnoverCap {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("years", self.years);
        note.at_most("years", self.years, MOST_TURNOVERS);
        note.if_so("max_turnover", ProblemKind::MustBePositive, !self.max_turnover.is_positive());
    }
}

impl Checked for NoExclusion {}

impl Checked for NoConflict {}

impl Checked for Registered {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("months", self.months);
        note.at_most("months", self.months, MOST_MONTHS);
    }
}

impl Checked for SeatInArea {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        let different: BTreeSet<&str> = self.seats.iter().map(|seat| seat.trim()).collect();
        note.if_so("seats", ProblemKind::Empty, different.is_empty() || different.contains(""));
        note.if_so("seats", ProblemKind::Repeated, different.len() < self.seats.len());
    }
}
