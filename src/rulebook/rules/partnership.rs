//! R10 number of organisations, R13 appearances in the call, R14 memorandum, R15 cooperation, R17 the lead.

use std::collections::BTreeSet;

use super::count;
use crate::base::kernel::ids::OrganisationId;
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, OrganisationFacts, Way};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{
    AppearanceLimits, Cooperation, LeadRole, Memorandum, PartnershipSize, WaysNeeded,
};
use crate::rulebook::reason::Reason;
use crate::rulebook::values::Name;

/// R10: different organisations are counted, the lead included. One that stands twice fails here,
/// whatever the count, because this rule needs no detail of it to see that; two entries of the register
/// that were merged are one.
pub(in crate::rulebook) fn size(rule: &PartnershipSize, facts: &Facts) -> Finding {
    let (min, max) = (rule.min_organisations, rule.max_organisations);
    let names: Vec<OrganisationId> = facts.organisations.iter().map(OrganisationFacts::identity).collect();
    let count = count(names.iter().collect::<BTreeSet<_>>().len());
    let twice = standing_twice(facts, &names);
    let (outcome, because) = if !twice.is_empty() {
        (Outcome::Fail, Reason::OrganisationTwice { organisations: twice })
    } else if count < min {
        (Outcome::Fail, Reason::TooFewOrganisations { count, min, max })
    } else if count > max {
        (Outcome::Fail, Reason::TooManyOrganisations { count, min, max })
    } else {
        (Outcome::Pass, Reason::OrganisationsFit { count, min, max })
    };
    Finding::of_application(RuleId::R10, outcome, because)
}

fn standing_twice(facts: &Facts, names: &[OrganisationId]) -> Vec<Name> {
    let is_twice =
        |about: &&OrganisationFacts| names.iter().filter(|id| **id == about.identity()).count() > 1;
    facts.different_organisations().filter(is_twice).map(OrganisationFacts::name).collect()
}

/// R13, for one organisation. Because every application of the call is judged with the same counts,
/// an organisation beyond a limit fails in all of them.
///
/// Provisional until the call has closed: others may still submit or withdraw.
pub(in crate::rulebook) fn appearances(
    rule: &AppearanceLimits,
    facts: &Facts,
    about: &OrganisationFacts,
) -> Finding {
    let AppearanceLimits { max_as_lead, max_as_partner } = *rule;
    let (as_lead, as_partner) = (about.appearances.as_lead, about.appearances.as_partner);
    let organisation = about.name();
    let (outcome, because) = if as_lead <= max_as_lead && as_partner <= max_as_partner {
        let because =
            Reason::AppearsWithinLimits { organisation, as_lead, as_partner, max_as_lead, max_as_partner };
        (Outcome::Pass, because)
    } else {
        let because =
            Reason::AppearsTooOften { organisation, as_lead, as_partner, max_as_lead, max_as_partner };
        (Outcome::Fail, because)
    };
    Finding::of_organisation(RuleId::R13, about, outcome, because).provisional_if(facts.is_open())
}

/// R14: uploaded, and signed by every organisation. What lacks can be cured.
pub(in crate::rulebook) fn memorandum(rule: &Memorandum, facts: &Facts) -> Finding {
    let cure_days = rule.cure_days;
    let unsigned: Vec<Name> = facts
        .different_organisations()
        .filter(|organisation| !facts.memorandum.signed_by.contains(&organisation.id))
        .map(OrganisationFacts::name)
        .collect();
    let (outcome, because) = if !facts.memorandum.uploaded {
        (Outcome::Cure, Reason::MemorandumMissing { cure_days })
    } else if unsigned.is_empty() {
        let count = count(facts.different_organisations().count());
        (Outcome::Pass, Reason::MemorandumSigned { count })
    } else {
        (Outcome::Cure, Reason::MemorandumUnsigned { organisations: unsigned, cure_days })
    };
    Finding::of_application(RuleId::R14, outcome, because)
}

/// R15: the ways of working together that the organisations name; how they mean it they write, and whoever
/// assesses reads it.
pub(in crate::rulebook) fn cooperation(rule: &Cooperation, facts: &Facts) -> Finding {
    let needed = rule.needed;
    let different: BTreeSet<Way> = facts.project.ways.iter().copied().collect();
    let enough = match needed {
        WaysNeeded::AnyTwo => different.len() >= 2,
        WaysNeeded::FirstTwoAndOne => {
            let first = different.contains(&Way::Development) && different.contains(&Way::Implementation);
            first && different.len() >= 3
        }
    };
    let ways: Vec<Way> = different.into_iter().collect();
    let (outcome, because) = if ways.is_empty() {
        (Outcome::Fail, Reason::CooperationMissing { needed })
    } else if enough {
        (Outcome::Pass, Reason::CooperationFits { ways, needed })
    } else {
        (Outcome::Fail, Reason::CooperationTooLittle { ways, needed })
    };
    Finding::of_application(RuleId::R15, outcome, because)
}

/// R17: no machine can tell an intermediary; a person reads what the lead says it does itself.
pub(in crate::rulebook) fn lead_role(_: &LeadRole, facts: &Facts) -> Finding {
    let (outcome, because) = if facts.project.tells_of_lead {
        (Outcome::Review, Reason::LeadRoleToBeRead {})
    } else {
        (Outcome::Fail, Reason::LeadRoleMissing {})
    };
    Finding::of_application(RuleId::R17, outcome, because)
}
