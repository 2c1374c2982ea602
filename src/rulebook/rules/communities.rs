//! R11: organisations of different communities, under every reading of what they declared.

use std::collections::{BTreeMap, BTreeSet};

use super::count;
use crate::base::kernel::ids::OrganisationId;
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::Facts;
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{CommunitiesTogether, MixedDeclaration, Undeclared};
use crate::rulebook::problems::MOST_ORGANISATIONS;
use crate::rulebook::reason::{Reading, Reason};

type Communities<'a> = BTreeSet<&'a str>;

/// How many different communities the readings show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Readings {
    at_least: u32,
    /// None if it has no bound.
    at_most: Option<u32>,
}

/// R11: passes if the rule holds under every reading, fails if under none, else a person judges.
///
/// No community has a part of its own in this: any two differ, and no order among them matters.
pub(in crate::rulebook) fn together(rule: &CommunitiesTogether, facts: &Facts) -> Finding {
    let needed = rule.min_communities;
    // What one organisation declared under several names it declared.
    let mut by_identity: BTreeMap<OrganisationId, Communities> = BTreeMap::new();
    for organisation in &facts.organisations {
        by_identity
            .entry(organisation.identity())
            .or_default()
            .extend(organisation.communities.communities());
    }
    let (declared, silent): (Vec<Communities>, Vec<Communities>) =
        by_identity.into_values().partition(|communities| !communities.is_empty());
    // Silence has one treatment only; another must be thought about here first.
    let Undeclared::Review = rule.undeclared;
    let one_each = rule.mixed_declaration == MixedDeclaration::Review;
    let readings =
        if one_each { as_one_each(&declared, silent.len()) } else { as_all(&declared, silent.len()) };
    let mixed = one_each && declared.iter().any(|communities| communities.len() > 1);
    let reading = match (mixed, silent.is_empty()) {
        (true, true) => Reading::Mixed,
        (true, false) => Reading::MixedAndUndeclared,
        (false, _) => Reading::Undeclared,
    };
    let (outcome, because) = match readings {
        Readings { at_least, .. } if at_least >= needed => {
            (Outcome::Pass, Reason::CommunitiesDiffer { needed })
        }
        Readings { at_most: Some(at_most), .. } if at_most < needed => {
            (Outcome::Fail, Reason::CommunitiesTooFew { needed, at_most })
        }
        Readings { at_least, .. } => (Outcome::Review, Reason::CommunitiesOpen { needed, at_least, reading }),
    };
    Finding::of_application(RuleId::R11, outcome, because)
}

/// Each declaration stands for any one of its communities, each silent organisation for any at all:
/// for one that is there already, or for one that nobody else has.
fn as_one_each(declared: &[Communities<'_>], silent: usize) -> Readings {
    let at_least = fewest(declared).max(silent.min(1));
    let at_most = most(declared) + silent;
    Readings { at_least: count(at_least), at_most: Some(count(at_most)) }
}

/// Each declaration stands for all of its communities: the different communities that the organisations
/// have between them are counted, even if one organisation alone brings several.
///
/// A silent organisation could have declared any number, so that it never makes the rule fail.
fn as_all(declared: &[Communities<'_>], silent: usize) -> Readings {
    let union: Communities = declared.iter().flatten().copied().collect();
    let at_least = count(union.len().max(silent.min(1)));
    Readings { at_least, at_most: (silent == 0).then_some(at_least) }
}

/// The fewest communities that the organisations may come down to: the smallest set of communities
/// that has at least one of each declaration.
///
/// A single declaration leaves no choice. For the mixed ones that share nothing with those, communities
/// are added one at a time, always for the first declaration without one; what is left to do is kept as
/// a set, so that it never grows beyond the subsets of those declarations.
fn fewest(declared: &[Communities<'_>]) -> usize {
    let certain: Communities =
        declared.iter().filter(|communities| communities.len() == 1).flatten().copied().collect();
    let open: BTreeSet<&Communities> =
        declared.iter().filter(|communities| communities.is_disjoint(&certain)).collect();
    if count(open.len()) > MOST_ORGANISATIONS {
        // More than any call allows, so that R10 fails: one more is all that is certain without a search.
        return certain.len() + 1;
    }
    let mut added = 0;
    let mut left = BTreeSet::from([open.into_iter().collect::<Vec<_>>()]);
    while !left.iter().any(Vec::is_empty) {
        left = left.iter().flat_map(|open| with_one_more(open)).collect();
        added += 1;
    }
    certain.len() + added
}

/// What stays open after each choice for the first open declaration.
fn with_one_more<'d, 'a>(open: &[&'d Communities<'a>]) -> Vec<Vec<&'d Communities<'a>>> {
    let choices = open.first().into_iter().flat_map(|first| first.iter());
    choices
        .map(|choice| open.iter().copied().filter(|communities| !communities.contains(choice)).collect())
        .collect()
}

/// The most different communities that the organisations may stand for: as many as can each have
/// one of their own (a maximum matching, found by giving way along chains).
fn most(declared: &[Communities<'_>]) -> usize {
    let mut held = BTreeMap::new();
    for organisation in 0..declared.len() {
        find_one_for(organisation, declared, &mut held, &mut BTreeSet::new());
    }
    held.len()
}

fn find_one_for<'a>(
    organisation: usize,
    declared: &[Communities<'a>],
    held: &mut BTreeMap<&'a str, usize>,
    tried: &mut Communities<'a>,
) -> bool {
    for &community in declared.get(organisation).into_iter().flatten() {
        if !tried.insert(community) {
            continue;
        }
        let holder = held.get(community).copied();
        if holder.is_none_or(|holder| find_one_for(holder, declared, held, tried)) {
            held.insert(community, organisation);
            return true;
        }
    }
    false
}
