//! What organisations did in other calls: R35 overdue duties, R36 and R37 other grants, R39 red flags.
//!
//! Provisional until the call has closed, because other calls go on. Reasons carry counts and sums alone.

use chrono::Datelike;

use super::count;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, GrantFacts, OrganisationFacts};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{CumulativeCap, GrantLimit, NotBarred, NothingOverdue, Period};
use crate::rulebook::reason::Reason;

/// R35: one report or refund that was due and is owed fails.
pub(in crate::rulebook) fn overdue(_: &NothingOverdue, facts: &Facts, about: &OrganisationFacts) -> Finding {
    let organisation = about.name();
    let (outcome, because) = match about.history.overdue.iter().min() {
        None => (Outcome::Pass, Reason::NothingOverdue { organisation }),
        Some(since) => {
            let count = count(about.history.overdue.len());
            (Outcome::Fail, Reason::Overdue { organisation, count, since: *since })
        }
    };
    Finding::of_organisation(RuleId::R35, about, outcome, because).provisional_if(facts.is_open())
}

/// R36: one more grant must still fit.
pub(in crate::rulebook) fn grants(rule: &GrantLimit, facts: &Facts, about: &OrganisationFacts) -> Finding {
    let GrantLimit { max_grants, per } = *rule;
    let year = facts.last_day().year();
    let counts = |grant: &&GrantFacts| match per {
        Period::Year => grant.awarded_on.year() == year,
        Period::Call => grant.same_call,
    };
    let count = count(about.history.grants.iter().filter(counts).count());
    let organisation = about.name();
    let (outcome, because) = if count < max_grants {
        (Outcome::Pass, Reason::GrantsFit { organisation, count, max_grants, per })
    } else {
        (Outcome::Fail, Reason::GrantsTooMany { organisation, count, max_grants, per })
    };
    Finding::of_organisation(RuleId::R36, about, outcome, because).provisional_if(facts.is_open())
}

/// R37: what the organisation received as lead in the years that end with the deadline's, and this request
/// where it is lead here too. Grants in another currency cannot be added: a person does.
pub(in crate::rulebook) fn sum(rule: &CumulativeCap, facts: &Facts, about: &OrganisationFacts) -> Finding {
    let (max_total, years) = (facts.money(rule.max_total), rule.years);
    let organisation = about.name();
    let last = facts.last_day().year();
    let first = last.saturating_sub_unsigned(years.saturating_sub(1));
    let counted: Vec<&GrantFacts> = about
        .history
        .grants
        .iter()
        .filter(|grant| grant.as_lead && (first..=last).contains(&grant.awarded_on.year()))
        .collect();
    let other_currency = counted.iter().any(|grant| grant.currency != facts.currency);
    let (outcome, because) = match sum_of(&counted, facts, about) {
        Ok(amount) if amount > rule.max_total => {
            let sum = facts.money(amount);
            (Outcome::Fail, Reason::SumTooHigh { organisation, sum, max_total, years })
        }
        Err(_) => (Outcome::Review, Reason::SumUnknown { organisation, max_total, years }),
        Ok(_) if other_currency => (Outcome::Review, Reason::SumUnknown { organisation, max_total, years }),
        Ok(amount) => {
            let sum = facts.money(amount);
            (Outcome::Pass, Reason::SumFits { organisation, sum, max_total, years })
        }
    };
    Finding::of_organisation(RuleId::R37, about, outcome, because).provisional_if(facts.is_open())
}

/// In the currency of the call.
fn sum_of(counted: &[&GrantFacts], facts: &Facts, about: &OrganisationFacts) -> Result<Amount, MoneyError> {
    let received = counted.iter().filter(|grant| grant.currency == facts.currency).map(|grant| grant.amount);
    let asked = if about.is_lead { facts.budget.requested } else { Amount::ZERO };
    Amount::total(received.chain([asked]))
}

/// R39: a red flag bars to the end of its last day.
pub(in crate::rulebook) fn barred(_: &NotBarred, _: &Facts, about: &OrganisationFacts) -> Finding {
    let organisation = about.name();
    let (outcome, because) = match about.bar {
        None => (Outcome::Pass, Reason::NotBarred { organisation }),
        Some(bar) => match bar.until {
            Some(until) => (Outcome::Fail, Reason::BarredUntil { organisation, until }),
            None => (Outcome::Fail, Reason::Barred { organisation }),
        },
    };
    Finding::of_organisation(RuleId::R39, about, outcome, because)
}
