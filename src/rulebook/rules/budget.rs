//! R16 each organisation's part, R23 request within limits, R24 share of the total, R25 indirect costs, R26
//! contingency. All on the joint budget.

use rust_decimal::RoundingStrategy;

use crate::base::kernel::money::{Amount, Share};
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, OrganisationFacts};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{
    ContingencyCap, IndirectCap, PartnerShare, RequestLimits, ShareOf, ShareOfTotal,
};
use crate::rulebook::reason::Reason;

/// The most that indirect costs may be: the share of the direct costs, rounded half up to the cent
/// (R25; 7 % in the EU's grant budgets). A share never exceeds its whole, so the result stays in range.
pub fn cap_of_indirect(max_share: Share, direct: Amount) -> Amount {
    max_share.of_rounded(direct).unwrap_or(Amount::ZERO)
}

/// The most that may be requested of a total under R24: the share of it, rounded down to the cent,
/// because a cent more would exceed the share.
pub fn most_requestable(max_share: Share, total: Amount) -> Amount {
    let most = max_share.of(total).round_dp_with_strategy(2, RoundingStrategy::ToNegativeInfinity);
    Amount::new(most).unwrap_or(Amount::ZERO)
}

/// R23: both limits belong to what is allowed. No request yet fails.
pub(in crate::rulebook) fn request(rule: &RequestLimits, facts: &Facts) -> Finding {
    let (min, max) = (facts.money(rule.min), facts.money(rule.max));
    let amount = facts.budget.requested;
    let requested = facts.money(amount);
    let (outcome, because) = if !amount.is_positive() {
        (Outcome::Fail, Reason::RequestMissing { min, max })
    } else if amount < rule.min {
        (Outcome::Fail, Reason::RequestTooSmall { requested, min, max })
    } else if amount > rule.max {
        (Outcome::Fail, Reason::RequestTooLarge { requested, min, max })
    } else {
        (Outcome::Pass, Reason::RequestFits { requested, min, max })
    };
    Finding::of_application(RuleId::R23, outcome, because)
}

/// R24: compared by multiplying and without rounding; dividing would round 80.004 % down to 80 %.
/// A budget without a total fails.
pub(in crate::rulebook) fn share_of_total(rule: &ShareOfTotal, facts: &Facts) -> Finding {
    let max_share = rule.max_share_of_total;
    let budget = &facts.budget;
    let (requested, total) = (facts.money(budget.requested), facts.money(budget.total));
    let most = facts.money(most_requestable(max_share, budget.total));
    let (outcome, because) = if !budget.total.is_positive() {
        (Outcome::Fail, Reason::TotalMissing { max_share })
    } else if budget.requested.decimal() <= max_share.of(budget.total) {
        (Outcome::Pass, Reason::RequestShareFits { requested, total, max_share, most })
    } else {
        (Outcome::Fail, Reason::RequestShareTooHigh { requested, total, max_share, most })
    };
    Finding::of_application(RuleId::R24, outcome, because)
}

/// R25: at the cap passes, a cent over it fails. A budget without any cost fails;
/// indirect costs without direct ones exceed a cap of zero.
pub(in crate::rulebook) fn indirect(rule: &IndirectCap, facts: &Facts) -> Finding {
    let max_share = rule.max_share_of_direct;
    let budget = &facts.budget;
    let limit = cap_of_indirect(max_share, budget.direct);
    let (indirect, direct, cap) =
        (facts.money(budget.indirect), facts.money(budget.direct), facts.money(limit));
    let (outcome, because) = if !budget.direct.is_positive() && !budget.indirect.is_positive() {
        (Outcome::Fail, Reason::DirectCostsMissing { max_share })
    } else if budget.indirect <= limit {
        (Outcome::Pass, Reason::IndirectWithinCap { indirect, direct, max_share, cap })
    } else {
        (Outcome::Fail, Reason::IndirectOverCap { indirect, direct, max_share, cap })
    };
    Finding::of_application(RuleId::R25, outcome, because)
}

/// R26: at the cap passes, a cent over it fails; setting nothing aside always passes.
pub(in crate::rulebook) fn contingency(rule: &ContingencyCap, facts: &Facts) -> Finding {
    let max_share_of_direct = rule.max_share_of_direct;
    let budget = &facts.budget;
    let limit = cap_of_indirect(max_share_of_direct, budget.direct);
    let (contingency, direct, cap) =
        (facts.money(budget.contingency), facts.money(budget.direct), facts.money(limit));
    let (outcome, because) = if budget.contingency <= limit {
        (Outcome::Pass, Reason::ContingencyWithinCap { contingency, direct, max_share_of_direct, cap })
    } else {
        (Outcome::Fail, Reason::ContingencyOverCap { contingency, direct, max_share_of_direct, cap })
    };
    Finding::of_application(RuleId::R26, outcome, because)
}

/// The least of a whole that is a share of it: rounded up to the cent, because a cent less would be under.
pub fn least_of(min_share: Share, whole: Amount) -> Amount {
    let least = min_share.of(whole).round_dp_with_strategy(2, RoundingStrategy::ToPositiveInfinity);
    Amount::new(least).unwrap_or(Amount::ZERO)
}

/// R16, for one organisation: compared by multiplying and without rounding, as R24. A budget without money
/// fails.
pub(in crate::rulebook) fn part_of_each(
    rule: &PartnerShare,
    facts: &Facts,
    about: &OrganisationFacts,
) -> Finding {
    let PartnerShare { min_share, of } = *rule;
    let organisation = about.name();
    let (whole, held) = match of {
        ShareOf::Total => (facts.budget.total, about.costs),
        // Who brings more than it spends holds nothing of the request.
        ShareOf::Request => (
            facts.budget.requested,
            about.costs.minus(about.brought).unwrap_or(Amount::ZERO).max(Amount::ZERO),
        ),
    };
    let (outcome, because) = if whole.is_positive() {
        let met = held.decimal() >= min_share.of(whole);
        let least = facts.money(least_of(min_share, whole));
        let (held, whole) = (facts.money(held), facts.money(whole));
        if met {
            (Outcome::Pass, Reason::PartFits { organisation, held, whole, least, min_share, of })
        } else {
            (Outcome::Fail, Reason::PartTooSmall { organisation, held, whole, least, min_share, of })
        }
    } else {
        (Outcome::Fail, Reason::PartUnknown { organisation, min_share, of })
    };
    Finding::of_organisation(RuleId::R16, about, outcome, because)
}
