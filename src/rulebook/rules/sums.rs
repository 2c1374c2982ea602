//! R27: lines and sums of the joint budget agree. A slip is clarified and sinks nobody.

use super::count;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, LineFacts};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::SumsAgree;
use crate::rulebook::reason::Reason;
use crate::rulebook::values::LineSlip;

/// R27: each line is quantity times rate to the cent, the lines sum up to the total, direct and indirect
/// costs and contingency do too, and the request is the total less what is brought.
pub(in crate::rulebook) fn agree(_: &SumsAgree, facts: &Facts) -> Finding {
    let lines: Vec<LineSlip> = facts.lines.iter().filter_map(slip).collect();
    let (outcome, because) = if facts.lines.is_empty() {
        (Outcome::Fail, Reason::LinesMissing {})
    } else if !lines.is_empty() {
        (Outcome::Review, Reason::LinesDiffer { lines })
    } else if sums_agree(facts) == Ok(true) {
        (Outcome::Pass, Reason::SumsAgree { count: count(facts.lines.len()) })
    } else {
        (Outcome::Review, Reason::SumsDiffer { total: facts.money(facts.budget.total) })
    };
    Finding::of_application(RuleId::R27, outcome, because)
}

/// What a line should come to, if it comes to something else.
fn slip(line: &LineFacts) -> Option<LineSlip> {
    let should = line.quantity.checked_mul(line.rate.decimal()).map(Amount::rounded);
    let should = should.and_then(Result::ok);
    (should != Some(line.amount)).then(|| LineSlip {
        description: line.description.clone(),
        quantity: line.quantity,
        rate: line.rate,
        amount: line.amount,
        should,
    })
}

fn sums_agree(facts: &Facts) -> Result<bool, MoneyError> {
    let budget = &facts.budget;
    let of_lines = Amount::total(facts.lines.iter().map(|line| line.amount))?;
    let of_parts = Amount::total([budget.direct, budget.indirect, budget.contingency])?;
    let requested = budget.total.minus(budget.own_contribution)?;
    Ok(of_lines == budget.total && of_parts == budget.total && requested == budget.requested)
}
