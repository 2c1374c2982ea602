//! What organisations declare: R07 turnover, R08 exclusion, R09 conflict, R28 costs, R38 other funding.
//!
//! No passes; a yes comes with an explanation, which a person reads and judges.

use chrono::Datelike;

use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, OrganisationFacts, Screening};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{
    AdmissibleCosts, NoConflict, NoExclusion, NotFundedElsewhere, TurnoverCap,
};
use crate::rulebook::reason::Reason;
use crate::rulebook::values::Year;

/// R07: every one of the full years before the deadline's is given and none is above the cap.
pub(in crate::rulebook) fn turnover(rule: &TurnoverCap, facts: &Facts, about: &OrganisationFacts) -> Finding {
    let (years, max_turnover) = (rule.years, facts.money(rule.max_turnover));
    let organisation = about.name();
    let this = facts.last_day().year();
    let wanted = (1..=years).map(|back| this.saturating_sub_unsigned(back));
    let given = |year: i32| about.said.turnovers.iter().filter(move |one| one.year == year);
    let missing = wanted.clone().find(|year| given(*year).next().is_none());
    let highest = wanted.flat_map(given).max_by_key(|one| (one.amount, one.year));
    let (outcome, because) = match (highest, missing) {
        (Some(one), _) if one.amount > rule.max_turnover => {
            let (year, turnover) = (Year(one.year), facts.money(one.amount));
            (Outcome::Fail, Reason::TurnoverTooHigh { organisation, year, turnover, max_turnover, years })
        }
        (_, Some(year)) => {
            let year = Year(year);
            (Outcome::Fail, Reason::TurnoverMissing { organisation, year, max_turnover, years })
        }
        (Some(one), None) => {
            let turnover = facts.money(one.amount);
            (Outcome::Pass, Reason::TurnoverFits { organisation, turnover, max_turnover, years })
        }
        // No year is asked for.
        (None, None) => {
            let turnover = facts.money(crate::base::kernel::money::Amount::ZERO);
            (Outcome::Pass, Reason::TurnoverFits { organisation, turnover, max_turnover, years })
        }
    };
    Finding::of_organisation(RuleId::R07, about, outcome, because)
}

/// R08: what a person found counts before what was declared, and what a person still has to look at before
/// a no. The reason never says what it is that a person looks at: an organisation is not told of a possible
/// match by the program.
pub(in crate::rulebook) fn exclusion(_: &NoExclusion, _: &Facts, about: &OrganisationFacts) -> Finding {
    let organisation = about.name();
    let (outcome, because) = match (about.screening, about.said.exclusion) {
        (Screening::Confirmed, _) => (Outcome::Fail, Reason::ExclusionFound { organisation }),
        (_, Some(true)) | (Screening::Open, _) => {
            (Outcome::Review, Reason::ExclusionToBeRead { organisation })
        }
        (Screening::Clear, None) => (Outcome::Fail, Reason::ExclusionNotDeclared { organisation }),
        (Screening::Clear, Some(false)) => (Outcome::Pass, Reason::NoExclusion { organisation }),
    };
    Finding::of_organisation(RuleId::R08, about, outcome, because)
}

/// R09.
pub(in crate::rulebook) fn conflict(_: &NoConflict, _: &Facts, about: &OrganisationFacts) -> Finding {
    let organisation = about.name();
    let (outcome, because) = match about.said.conflict {
        None => (Outcome::Fail, Reason::ConflictNotDeclared { organisation }),
        Some(true) => (Outcome::Review, Reason::ConflictDeclared { organisation }),
        Some(false) => (Outcome::Pass, Reason::NoConflict { organisation }),
    };
    Finding::of_organisation(RuleId::R09, about, outcome, because)
}

/// R28.
pub(in crate::rulebook) fn costs(_: &AdmissibleCosts, facts: &Facts) -> Finding {
    let (outcome, because) = match facts.project.inadmissible_costs {
        None => (Outcome::Fail, Reason::CostsNotDeclared {}),
        Some(true) => (Outcome::Review, Reason::CostsToBeRead {}),
        Some(false) => (Outcome::Pass, Reason::CostsAdmissible {}),
    };
    Finding::of_application(RuleId::R28, outcome, because)
}

/// R38.
pub(in crate::rulebook) fn other_funding(_: &NotFundedElsewhere, facts: &Facts) -> Finding {
    let (outcome, because) = match facts.project.other_funding {
        None => (Outcome::Fail, Reason::OtherFundingNotDeclared {}),
        Some(true) => (Outcome::Review, Reason::OtherFundingToBeRead {}),
        Some(false) => (Outcome::Pass, Reason::NoOtherFunding {}),
    };
    Finding::of_application(RuleId::R38, outcome, because)
}
