//! Parameters about the joint budget: R23 to R30.

use super::parameters;
use crate::base::kernel::money::{Amount, Share};
use crate::rulebook::book::RuleSet;
use crate::rulebook::problems::{Checked, Noter, ProblemKind};

parameters! {
    /// R23: how much may be requested.
    #[derive(Copy)]
    pub struct RequestLimits { min: Amount, max: Amount }

    /// R24: which share of the total the request may be.
    #[derive(Copy)]
    pub struct ShareOfTotal { max_share_of_total: Share }

    /// R25: which share of the direct costs the indirect may be. Zero is meant: some calls pay none at all.
    #[derive(Copy)]
    pub struct IndirectCap { max_share_of_direct: Share }

    /// R26: which share of the direct costs may be set aside for what nobody can foresee.
    #[derive(Copy)]
    pub struct ContingencyCap { max_share_of_direct: Share }

    /// R27: lines and sums of the budget agree. It has nothing to set.
    #[derive(Copy)]
    pub struct SumsAgree {}

    /// R28: no inadmissible costs, by the organisations' own word. It has nothing to set.
    #[derive(Copy)]
    pub struct AdmissibleCosts {}

    /// R30: the lead's account, in the country of this ISO 3166 code.
    pub struct LeadAccount { country: String }
}

impl Checked for RequestLimits {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.if_so("min", ProblemKind::MustNotBeNegative, self.min.is_negative());
        note.if_so("min", ProblemKind::MinOverMax, self.min > self.max);
        note.if_so("max", ProblemKind::MustBePositive, !self.max.is_positive());
    }
}

impl Checked for ShareOfTotal {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        let nothing = self.max_share_of_total.decimal().is_zero();
        note.if_so("max_share_of_total", ProblemKind::MustBePositive, nothing);
    }
}

impl Checked for IndirectCap {}

impl Checked for ContingencyCap {}

impl Checked for SumsAgree {}

impl Checked for AdmissibleCosts {}

impl Checked for LeadAccount {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        let is_code = self.country.len() == 2 && self.country.bytes().all(|b| b.is_ascii_uppercase());
        note.if_so("country", ProblemKind::NoCountry, !is_code);
    }
}
