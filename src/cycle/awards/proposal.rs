//! What the ranking and the envelope suggest, and what a proposal must not do.

use std::collections::HashSet;

use rust_decimal::Decimal;

use super::model::{Decision, Outcome, ProposalKind};
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::text_enum;

/// One line of the frozen ranking, or of the reserve list, with what it asks for; lists of them stand
/// best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub application: ApplicationId,
    /// On the reserve list, its place there.
    pub rank: u32,
    pub score: Decimal,
    pub above_threshold: bool,
    pub requested: Amount,
}

/// What follows for one application from ranking and envelope alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    pub application: ApplicationId,
    pub outcome: Outcome,
    pub amount: Option<Amount>,
}

/// Awarded in the order of the ranking while the whole amount fits; the first that does not fit and
/// all after it wait in reserve; what is below the threshold is rejected. Nobody is passed over
/// because somebody smaller would fit: that is for people to decide, with a reason.
pub fn suggest(candidates: &[Candidate], left: Amount) -> Result<Vec<Suggestion>, MoneyError> {
    let mut left = left;
    let mut fits_so_far = true;
    let mut suggestions = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let asked = candidate.requested;
        let outcome = if !candidate.above_threshold {
            Outcome::Rejected
        } else if fits_so_far && asked.is_positive() && asked <= left {
            left = left.minus(asked)?;
            Outcome::Awarded
        } else {
            fits_so_far = false;
            Outcome::Reserve
        };
        let amount = (outcome == Outcome::Awarded).then_some(asked);
        suggestions.push(Suggestion { application: candidate.application, outcome, amount });
    }
    Ok(suggestions)
}

text_enum! {
    /// In what a decision departs from the suggestion; each departure needs a reason of its own.
    pub enum Deviation {
        /// Somebody ranked lower fares better, or somebody ranked higher fares worse.
        Order = "order",
        /// In the order of the ranking, but not what the envelope suggests.
        Outcome = "outcome",
        /// Awarded, but not what was asked for.
        Amount = "amount",
    }
}

impl Deviation {
    /// The key of the language files that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Order => "awards-deviation-order",
            Self::Outcome => "awards-deviation-outcome",
            Self::Amount => "awards-deviation-amount",
        }
    }
}

/// What makes a proposal one that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Decided, but not in the ranking or decided already.
    Unranked(ApplicationId),
    Undecided(ApplicationId),
    /// Somebody on the reserve list is not rejected afterwards.
    NotRejectable(ApplicationId),
    /// The reserve list is drawn on, but nobody is awarded anything.
    NobodyDrawn,
    NoAmount(ApplicationId),
    /// An amount for something that is not awarded.
    NeedlessAmount(ApplicationId),
    /// Awarded or in reserve although its score is too low.
    BelowThreshold(ApplicationId),
    /// It departs from ranking or request with nothing but the usual reason.
    NoReasonOfItsOwn(ApplicationId),
    OverEnvelope {
        awarded: Amount,
        left: Amount,
    },
}

/// A decision on everybody: whoever waits on the reserve list and is not named stays there.
pub fn complete(decisions: &[Decision], candidates: &[Candidate], kind: ProposalKind) -> Vec<Decision> {
    let mut all = decisions.to_vec();
    if kind == ProposalKind::Reserve {
        let unnamed = candidates.iter().filter(|c| !decisions.iter().any(|d| d.application == c.application));
        all.extend(unnamed.map(|candidate| Decision {
            application: candidate.application,
            outcome: Outcome::Reserve,
            amount: None,
            reason: None,
        }));
    }
    all
}

/// How one decision departs from ranking, envelope and request. From a reserve list fewer may be drawn
/// than the money allows: whoever is not, loses nothing as long as nobody passes them.
pub fn deviations(
    decision: &Decision,
    all: &[Decision],
    candidates: &[Candidate],
    left: Amount,
    kind: ProposalKind,
) -> Result<Vec<Deviation>, MoneyError> {
    let Some(own) = candidates.iter().find(|c| c.application == decision.application) else {
        return Ok(Vec::new());
    };
    let fares = |candidate: &Candidate| {
        all.iter().find(|d| d.application == candidate.application).map(|d| d.outcome)
    };
    let out_of_order = candidates.iter().any(|other| {
        fares(other).is_some_and(|outcome| {
            (other.rank > own.rank && decision.outcome.is_worse_than(outcome))
                || (other.rank < own.rank && outcome.is_worse_than(decision.outcome))
        })
    });
    let suggested = suggest(candidates, left)?.into_iter().find(|s| s.application == own.application);
    let mut found = Vec::new();
    if out_of_order {
        found.push(Deviation::Order);
    } else if kind == ProposalKind::Award && suggested.is_some_and(|s| s.outcome != decision.outcome) {
        found.push(Deviation::Outcome);
    }
    if decision.outcome == Outcome::Awarded && decision.amount.is_some_and(|given| given != own.requested) {
        found.push(Deviation::Amount);
    }
    Ok(found)
}

/// Everything that stands against a proposal; nothing means that it can be made.
pub fn check(
    decisions: &[Decision],
    candidates: &[Candidate],
    left: Amount,
    kind: ProposalKind,
) -> Result<Vec<Problem>, MoneyError> {
    let all = complete(decisions, candidates, kind);
    let mut problems = Vec::new();
    let mut seen = HashSet::new();
    for decision in &all {
        let id = decision.application;
        let Some(candidate) = candidates.iter().find(|c| c.application == id).filter(|_| seen.insert(id))
        else {
            problems.push(Problem::Unranked(id));
            continue;
        };
        problems.extend(wrong_by_itself(decision, candidate, kind));
        let departs = !deviations(decision, &all, candidates, left, kind)?.is_empty();
        if departs && decision.own_reason().is_none() {
            problems.push(Problem::NoReasonOfItsOwn(id));
        }
    }
    if kind == ProposalKind::Reserve && all.iter().all(|d| d.outcome != Outcome::Awarded) {
        problems.push(Problem::NobodyDrawn);
    }
    let missing = candidates.iter().map(|c| c.application).filter(|id| !seen.contains(id));
    problems.extend(missing.map(Problem::Undecided));
    let awarded = Amount::total(decisions.iter().filter_map(|d| d.amount))?;
    if awarded > left {
        problems.push(Problem::OverEnvelope { awarded, left });
    }
    Ok(problems)
}

fn wrong_by_itself(decision: &Decision, candidate: &Candidate, kind: ProposalKind) -> Vec<Problem> {
    let id = decision.application;
    let mut problems = Vec::new();
    match (decision.outcome, decision.amount) {
        (Outcome::Awarded, Some(amount)) if amount.is_positive() => {}
        (Outcome::Awarded, _) => problems.push(Problem::NoAmount(id)),
        (_, Some(_)) => problems.push(Problem::NeedlessAmount(id)),
        (_, None) => {}
    }
    if kind == ProposalKind::Reserve && decision.outcome == Outcome::Rejected {
        problems.push(Problem::NotRejectable(id));
    }
    if decision.outcome != Outcome::Rejected && !candidate.above_threshold {
        problems.push(Problem::BelowThreshold(id));
    }
    problems
}

#[cfg(test)]
mod tests;
