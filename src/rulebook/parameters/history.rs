//! Parameters about what organisations did before and elsewhere: R35 to R39.

use super::{parameters, words};
use crate::base::kernel::money::Amount;
use crate::base::kernel::text_enum;
use crate::rulebook::book::RuleSet;
use crate::rulebook::problems::{Checked, MOST_YEARS, Noter, ProblemKind};

parameters! {
    /// R35: no report and no refund is overdue. It has nothing to set.
    #[derive(Copy)]
    pub struct NothingOverdue {}

    /// R36: how many grants an organisation may have in the year of the deadline, or of this call.
    #[derive(Copy)]
    pub struct GrantLimit { max_grants: u32, per: Period }

    /// R37: how much an organisation may receive as lead in the years up to the deadline, this request
    /// included.
    #[derive(Copy)]
    pub struct CumulativeCap { max_total: Amount, years: u32 }

    /// R38: the same project is paid by nobody else. It has nothing to set.
    #[derive(Copy)]
    pub struct NotFundedElsewhere {}

    /// R39: no red flag is in force. It has nothing to set.
    #[derive(Copy)]
    pub struct NotBarred {}
}

text_enum! {
    /// Over what R36 counts.
    pub enum Period {
        /// The calendar year of the deadline.
        Year = "year",
        Call = "call",
    }
}

words! { Period: "rulebook-period" }

impl Checked for NothingOverdue {}

impl Checked for GrantLimit {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("max_grants", self.max_grants);
    }
}

impl Checked for CumulativeCap {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.if_so("max_total", ProblemKind::MustBePositive, !self.max_total.is_positive());
        note.not_zero("years", self.years);
        note.at_most("years", self.years, MOST_YEARS);
    }
}

impl Checked for NotFundedElsewhere {}

impl Checked for NotBarred {}
