//! R23 request within limits, R24 share of the total, R25 indirect costs. All on the joint budget.

use rust_decimal::RoundingStrategy;

use crate::base::kernel::money::{Amount, Share};
use crate::rulebook::facts::Facts;
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{IndirectCap, RequestLimits, ShareOfTotal};
use crate::rulebook::reason::Reason;
use crate::rulebook::rule::RuleId;

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
pub(super) fn request(rule: &RequestLimits, facts: &Facts) -> Finding {
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
pub(super) fn share_of_total(rule: &ShareOfTotal, facts: &Facts) -> Finding {
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
pub(super) fn indirect(rule: &IndirectCap, facts: &Facts) -> Finding {
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
