//! The rules themselves, each a small pure function over facts.

mod communities;
mod independence;
pub(super) mod money;
pub(super) mod organisation;
mod partnership;
pub(super) mod timing;

use super::facts::{Facts, OrganisationFacts};
use super::finding::Finding;
use super::parameters::RuleSet;

/// Runs every switched-on rule over every organisation.
///
/// All results come back, ordered by rule and then by organisation as they stand in the facts.
/// Rules do not look at each other: one switched off changes nothing about the rest.
pub fn assess(rules: &RuleSet, facts: &Facts) -> Vec<Finding> {
    let mut found = Vec::new();
    found.extend(rules.r01.as_ref().map(|_| timing::received(facts)));
    if let Some(r04) = &rules.r04 {
        found.extend(each(facts, |about| organisation::registered(r04, facts, about)));
    }
    if let Some(r05) = &rules.r05 {
        found.extend(each(facts, |about| organisation::seated(r05, about)));
    }
    found.extend(rules.r10.as_ref().map(|r10| partnership::size(r10, facts)));
    found.extend(rules.r11.as_ref().map(|r11| communities::together(r11, facts)));
    found.extend(rules.r12.as_ref().map(|r12| independence::independent(r12, facts)));
    if let Some(r13) = &rules.r13 {
        found.extend(each(facts, |about| partnership::appearances(r13, facts, about)));
    }
    found.extend(rules.r14.as_ref().map(|r14| partnership::memorandum(r14, facts)));
    found.extend(rules.r20.as_ref().map(|r20| timing::duration(r20, facts)));
    found.extend(rules.r23.as_ref().map(|r23| money::request(r23, facts)));
    found.extend(rules.r24.as_ref().map(|r24| money::share_of_total(r24, facts)));
    found.extend(rules.r25.as_ref().map(|r25| money::indirect(r25, facts)));
    found
}

fn each(facts: &Facts, judge: impl Fn(&OrganisationFacts) -> Finding) -> Vec<Finding> {
    facts.different_organisations().map(judge).collect()
}

/// A number of things as reasons carry it.
fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
