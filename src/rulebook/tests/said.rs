//! What organisations declare, alone and together.

use super::Way::{Development, Financing, Implementation, Staffing};
use super::*;

fn first(rule: RuleId, facts: &Facts) -> (Outcome, &'static str) {
    says(rule, facts).remove(0)
}

fn turnovers(of: &[(i32, &str)]) -> (Outcome, &'static str) {
    let mut facts = good_facts();
    facts.organisations[0].said.turnovers =
        of.iter().map(|(year, sum)| Turnover { year: *year, amount: amount(sum) }).collect();
    first(RuleId::R07, &facts)
}

#[test]
fn the_turnover_of_each_full_year_counts_and_the_cap_itself_is_allowed() {
    assert_eq!(turnovers(&[(2025, "25000.00"), (2024, "0")]), (Outcome::Pass, "turnover-fits"));
    assert_eq!(turnovers(&[(2025, "25000.01"), (2024, "0")]), (Outcome::Fail, "turnover-too-high"));
    assert_eq!(turnovers(&[(2025, "1"), (2024, "25000.01")]), (Outcome::Fail, "turnover-too-high"));
    assert_eq!(turnovers(&[(2025, "1")]), (Outcome::Fail, "turnover-missing"));
    // What is missing does not hide what is too much, and years that are not asked for do not count.
    assert_eq!(turnovers(&[(2024, "25000.01")]), (Outcome::Fail, "turnover-too-high"));
    assert_eq!(turnovers(&[(2026, "90000"), (2025, "1"), (2024, "1"), (2023, "90000")]).0, Outcome::Pass);
}

#[test]
fn a_declared_no_passes_and_a_yes_is_read_by_a_person() {
    let with = |change: &dyn Fn(&mut Facts, Option<bool>), rule| {
        [Some(false), Some(true), None].map(|answer| {
            let mut facts = good_facts();
            change(&mut facts, answer);
            first(rule, &facts).0
        })
    };
    let judged = [Outcome::Pass, Outcome::Review, Outcome::Fail];
    assert_eq!(with(&|f, a| f.organisations[0].said.exclusion = a, RuleId::R08), judged);
    assert_eq!(with(&|f, a| f.organisations[0].said.conflict = a, RuleId::R09), judged);
    assert_eq!(with(&|f, a| f.project.excluded_activities = a, RuleId::R18), judged);
    assert_eq!(with(&|f, a| f.project.inadmissible_costs = a, RuleId::R28), judged);
    assert_eq!(with(&|f, a| f.project.other_funding = a, RuleId::R38), judged);
}

#[test]
fn what_screening_found_counts_before_what_was_declared_and_no_reason_tells_it_apart() {
    let judged = |screening, exclusion| {
        let mut facts = good_facts();
        facts.organisations[0].screening = screening;
        facts.organisations[0].said.exclusion = exclusion;
        first(RuleId::R08, &facts)
    };
    for answer in [Some(false), Some(true), None] {
        assert_eq!(judged(Screening::Confirmed, answer), (Outcome::Fail, "exclusion-found"));
        assert_eq!(judged(Screening::Open, answer), (Outcome::Review, "exclusion-to-be-read"));
    }
    assert_eq!(judged(Screening::Clear, Some(true)), (Outcome::Review, "exclusion-to-be-read"));
}

#[test]
fn two_ways_of_working_together_are_enough_unless_the_call_asks_for_the_first_two_and_one() {
    let judged = |needed, ways: &[Way]| {
        let mut facts = good_facts();
        facts.project.ways = ways.to_vec();
        let rules = RuleSet { r15: Some(Cooperation { needed }), ..RuleSet::default() };
        assess(&rules, &facts).remove(0).outcome
    };
    let (any, strict) = (WaysNeeded::AnyTwo, WaysNeeded::FirstTwoAndOne);
    assert_eq!(judged(any, &[Staffing, Financing]), Outcome::Pass);
    assert_eq!(judged(any, &[Staffing, Staffing]), Outcome::Fail, "one way, said twice");
    assert_eq!(judged(strict, &[Staffing, Financing, Development]), Outcome::Fail);
    assert_eq!(judged(strict, &[Development, Implementation]), Outcome::Fail);
    assert_eq!(judged(strict, &[Development, Implementation, Financing]), Outcome::Pass);
    assert_eq!(judged(strict, &[]), Outcome::Fail);
}

#[test]
fn the_leads_own_activities_are_always_a_question_to_a_person() {
    let mut facts = good_facts();
    assert_eq!(first(RuleId::R17, &facts), (Outcome::Review, "lead-role-to-be-read"));
    facts.project.tells_of_lead = false;
    assert_eq!(first(RuleId::R17, &facts), (Outcome::Fail, "lead-role-missing"));
}

#[test]
fn enough_participants_come_from_enough_communities() {
    let judged = |planned: &[u32]| {
        let mut facts = good_facts();
        facts.project.participants = planned.to_vec();
        first(RuleId::R22, &facts)
    };
    assert_eq!(judged(&[10, 10]), (Outcome::Pass, "participants-fit"));
    assert_eq!(judged(&[900, 9]), (Outcome::Fail, "participants-too-few"));
    assert_eq!(judged(&[0, 9, 10, 11]), (Outcome::Pass, "participants-fit"));
    assert_eq!(judged(&[]), (Outcome::Fail, "participants-missing"));
    let mut silent = good_facts();
    silent.project.tells_of_contact = false;
    assert_eq!(first(RuleId::R22, &silent), (Outcome::Fail, "contact-missing"));
}

#[test]
fn the_theme_is_one_of_the_calls_where_it_has_any() {
    let mut facts = good_facts();
    facts.project.theme = Some("moon".into());
    assert_eq!(first(RuleId::R18, &facts), (Outcome::Fail, "theme-outside"));
    facts.call.themes.clear();
    assert_eq!(first(RuleId::R18, &facts), (Outcome::Pass, "theme-fits"));
    facts = good_facts();
    facts.project.theme = None;
    assert_eq!(first(RuleId::R18, &facts), (Outcome::Fail, "theme-missing"));
}

#[test]
fn activities_stay_in_the_area_and_reach_enough_places() {
    let judged = |places: &[&str], min_places| {
        let mut facts = good_facts();
        facts.project.places = places.iter().map(ToString::to_string).collect();
        let rules = RuleSet { r19: Some(PlacesOfActivity { min_places }), ..RuleSet::default() };
        assess(&rules, &facts).remove(0).because.code()
    };
    assert_eq!(judged(&["here", "there"], 2), "places-fit");
    assert_eq!(judged(&["here", "here"], 2), "places-too-few");
    assert_eq!(judged(&["here", "moon"], 1), "places-outside");
    assert_eq!(judged(&[], 1), "places-missing");
}
