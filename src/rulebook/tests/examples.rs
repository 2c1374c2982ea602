//! The invented applications that a call's rules are tried on, and what rules say of themselves.

use super::*;
use crate::rulebook::examples::{Basis, Example};

fn basis(rules: &RuleSet) -> Basis<'_> {
    let facts = good_facts();
    Basis {
        rules,
        call: facts.call,
        deadline: facts.deadline,
        zone: facts.zone,
        currency: facts.currency,
        communities: vec!["one", "two", "three"],
    }
}

/// The rules that are not met, each once.
fn missed(rules: &RuleSet, example: Example) -> Vec<RuleId> {
    let found = assess(rules, &example.facts(&basis(rules)));
    let mut missed: Vec<RuleId> =
        found.iter().filter(|finding| finding.outcome != Outcome::Pass).map(|finding| finding.rule).collect();
    missed.dedup();
    missed
}

#[test]
fn the_fitting_example_meets_every_rule_but_the_one_that_a_person_reads() {
    assert_eq!(missed(&all_rules(), Example::Fitting), [RuleId::R17]);
}

#[test]
fn each_other_example_misses_what_it_is_named_for() {
    let rules = all_rules();
    assert_eq!(missed(&rules, Example::Late), [RuleId::R01, RuleId::R17]);
    assert_eq!(missed(&rules, Example::OneCommunity), [RuleId::R11, RuleId::R17]);
    assert_eq!(missed(&rules, Example::Unsigned), [RuleId::R14, RuleId::R17]);
    assert_eq!(missed(&rules, Example::Accountless), [RuleId::R12, RuleId::R17]);
    for (example, misses) in [
        (Example::Alone, RuleId::R10),
        (Example::New, RuleId::R04),
        (Example::New, RuleId::R02),
        (Example::New, RuleId::R31),
        (Example::Dear, RuleId::R23),
        (Example::Empty, RuleId::R20),
    ] {
        assert!(missed(&rules, example).contains(&misses), "{example} {misses}");
    }
}

#[test]
fn no_rule_finds_what_it_does_not_say_of_itself() {
    let rules = all_rules();
    for example in Example::ALL {
        for finding in assess(&rules, &example.facts(&basis(&rules))) {
            let told = finding.outcome == Outcome::Pass || finding.rule.misses().contains(&finding.outcome);
            assert!(told, "{example}: {finding:?}");
        }
    }
}

#[test]
fn accounts_have_right_check_digits_in_whatever_country() {
    for country in ["XK", "AL", "RS", "ME", "MK", "BA", "DE"] {
        let rules = RuleSet { r30: Some(LeadAccount { country: country.into() }), ..RuleSet::default() };
        assert_eq!(missed(&rules, Example::Fitting), [], "{country}");
    }
}
