//! R18 theme, R19 places of activity, R22 participants.

use std::collections::BTreeSet;

use super::count;
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::Facts;
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{Participants, PlacesOfActivity, Themes};
use crate::rulebook::reason::Reason;
use crate::rulebook::values::PlaceCode;

/// R18: where the call has themes, one of them; and no excluded activity, by the organisations' own word.
pub(in crate::rulebook) fn theme(_: &Themes, facts: &Facts) -> Finding {
    let themes = &facts.call.themes;
    let listed = facts.project.theme.as_ref().map(|theme| themes.contains(theme));
    let (outcome, because) = match (listed, facts.project.excluded_activities) {
        (None, _) if !themes.is_empty() => (Outcome::Fail, Reason::ThemeMissing {}),
        (Some(false), _) if !themes.is_empty() => (Outcome::Fail, Reason::ThemeOutside {}),
        (_, None) => (Outcome::Fail, Reason::ExcludedNotDeclared {}),
        (_, Some(true)) => (Outcome::Review, Reason::ExcludedToBeRead {}),
        (_, Some(false)) => (Outcome::Pass, Reason::ThemeFits {}),
    };
    Finding::of_application(RuleId::R18, outcome, because)
}

/// R19: every place lies in the area, and there are enough different ones.
pub(in crate::rulebook) fn places(rule: &PlacesOfActivity, facts: &Facts) -> Finding {
    let min_places = rule.min_places;
    let codes = |codes: &BTreeSet<&String>| codes.iter().copied().cloned().map(PlaceCode).collect::<Vec<_>>();
    let chosen: BTreeSet<&String> = facts.project.places.iter().collect();
    let area: BTreeSet<&String> = facts.call.places.iter().collect();
    let outside: BTreeSet<&String> = chosen.difference(&area).copied().collect();
    let (places, allowed) = (codes(&chosen), codes(&area));
    let (outcome, because) = if chosen.is_empty() {
        (Outcome::Fail, Reason::PlacesMissing { min_places })
    } else if !outside.is_empty() {
        let places = codes(&outside);
        (Outcome::Fail, Reason::PlacesOutside { places, allowed, min_places })
    } else if count(chosen.len()) < min_places {
        (Outcome::Fail, Reason::PlacesTooFew { places, min_places })
    } else {
        (Outcome::Pass, Reason::PlacesFit { places, min_places })
    };
    Finding::of_application(RuleId::R19, outcome, because)
}

/// R22: how many communities have enough planned participants. Which ones is nobody's business here.
pub(in crate::rulebook) fn participants(rule: &Participants, facts: &Facts) -> Finding {
    let Participants { min_communities, min_each } = *rule;
    let planned = &facts.project.participants;
    let reached = count(planned.iter().filter(|number| **number >= min_each).count());
    let (outcome, because) = if planned.is_empty() {
        (Outcome::Fail, Reason::ParticipantsMissing { min_communities, min_each })
    } else if reached < min_communities {
        (Outcome::Fail, Reason::ParticipantsTooFew { reached, min_communities, min_each })
    } else if facts.project.tells_of_contact {
        (Outcome::Pass, Reason::ParticipantsFit { reached, min_communities, min_each })
    } else {
        (Outcome::Fail, Reason::ContactMissing { min_communities, min_each })
    };
    Finding::of_application(RuleId::R22, outcome, because)
}
