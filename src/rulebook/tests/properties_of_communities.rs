//! R11 against the plain way of saying it: every reading, one after the other.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const KNOWN: [&str; 5] = ["oak", "elm", "ash", "fir", "yew"];

/// Each organisation's declared communities, as bits over [`KNOWN`]; zero is silence.
fn declarations(most: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(
        prop_oneof![2 => 1u8..32, 1 => Just(0u8), 1 => (0u8..5).prop_map(|n| 1 << n)],
        1..=most,
    )
}

fn codes(bits: u8) -> Vec<String> {
    KNOWN.iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0).map(|(_, code)| (*code).into()).collect()
}

fn judged(bits: &[u8], min_communities: u32, mixed_declaration: MixedDeclaration) -> Finding {
    let undeclared = Undeclared::Review;
    let rules = RuleSet {
        r11: Some(CommunitiesTogether { min_communities, mixed_declaration, undeclared }),
        ..RuleSet::default()
    };
    let declare = |b: u8| if b == 0 { Declaration::Undeclared } else { Declaration::Declared(codes(b)) };
    let organisations = (1..).zip(bits).map(|(n, b)| organisation(n, declare(*b))).collect();
    assess(&rules, &Facts { organisations, ..good_facts() }).remove(0)
}

fn outcome_of(readings: impl IntoIterator<Item = bool>) -> Outcome {
    let met: BTreeSet<bool> = readings.into_iter().collect();
    match (met.contains(&true), met.contains(&false)) {
        (true, false) => Outcome::Pass,
        (true, true) => Outcome::Review,
        _ => Outcome::Fail,
    }
}

/// The different communities of every reading. A silent organisation may be any known community,
/// or one of its own that nobody else has.
fn readings_one_each(bits: &[u8]) -> Vec<BTreeSet<String>> {
    let mut readings = vec![BTreeSet::new()];
    for (n, b) in bits.iter().enumerate() {
        let mut choices = codes(if *b == 0 { 31 } else { *b });
        if *b == 0 {
            choices.push(format!("own-{n}"));
        }
        let more = readings.iter().flat_map(|reading| {
            choices.iter().map(|choice| reading.iter().cloned().chain([choice.clone()]).collect())
        });
        // The same communities found on two ways are one reading as far as the count goes.
        readings = more.collect::<BTreeSet<_>>().into_iter().collect();
    }
    readings
}

/// The same with every declaration as all of its communities, and a silent organisation as any
/// set of communities, known ones and up to five of its own.
fn readings_as_all(bits: &[u8]) -> Vec<usize> {
    let mut readings = BTreeSet::from([(0u8, 0usize)]);
    for b in bits {
        let choices: Vec<(u8, usize)> = if *b == 0 {
            (0..32).flat_map(|known| (0..=5).map(move |own| (known, own))).filter(|c| *c != (0, 0)).collect()
        } else {
            vec![(*b, 0)]
        };
        let more =
            readings.iter().flat_map(|(known, own)| choices.iter().map(move |c| (known | c.0, own + c.1)));
        readings = more.collect();
    }
    readings.into_iter().map(|(known, own)| usize::try_from(known.count_ones()).expect("few") + own).collect()
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_outcome_is_that_of_looking_at_every_reading(bits in declarations(6), needed in 1u32..6) {
        let by_hand = readings_one_each(&bits);
        let counts = by_hand.iter().map(|reading| u32::try_from(reading.len()).expect("few"));
        let found = judged(&bits, needed, MixedDeclaration::Review);
        prop_assert_eq!(found.outcome, outcome_of(counts.clone().map(|count| count >= needed)));
        match found.because {
            Reason::CommunitiesOpen { at_least, .. } => prop_assert_eq!(Some(at_least), counts.min()),
            Reason::CommunitiesTooFew { at_most, .. } => prop_assert_eq!(Some(at_most), counts.max()),
            _ => {}
        }
    }

    #[test]
    fn the_outcome_as_sets_is_that_of_looking_at_every_reading(bits in declarations(3), needed in 1u32..6) {
        let needed_here = usize::try_from(needed).expect("few");
        let by_hand = outcome_of(readings_as_all(&bits).into_iter().map(|count| count >= needed_here));
        prop_assert_eq!(judged(&bits, needed, MixedDeclaration::Set).outcome, by_hand);
    }

    #[test]
    fn any_two_communities_are_worth_the_same(bits in declarations(5), needed in 1u32..5, turn in 0u32..5) {
        // Every community renamed to the one so many places on.
        let renamed: Vec<u8> = bits.iter().map(|b| (b << turn | b >> (5 - turn)) & 31).collect();
        for mixed in [MixedDeclaration::Review, MixedDeclaration::Set] {
            prop_assert_eq!(judged(&bits, needed, mixed), judged(&renamed, needed, mixed));
        }
    }

    #[test]
    fn silence_alone_never_makes_a_partnership_fail(bits in declarations(5), needed in 1u32..6, at in 0usize..5) {
        // An organisation that could have met the rule by speaking does not fail by keeping silent.
        let mut silent = bits.clone();
        let at = at % bits.len();
        silent[at] = 0;
        if judged(&bits, needed, MixedDeclaration::Review).outcome != Outcome::Fail {
            prop_assert_ne!(judged(&silent, needed, MixedDeclaration::Review).outcome, Outcome::Fail);
        }
    }
}

#[test]
fn as_many_organisations_as_a_call_allows_with_many_communities_each_are_judged_at_once() {
    let many = |mixed: usize| {
        let organisations = (0..mixed)
            .map(|n| {
                // Overlapping windows of eight communities around a ring of twenty-four.
                let codes = (0..8).map(|k| format!("c{}", (n * 2 + k) % 24)).collect();
                organisation(u128::try_from(n).expect("few") + 1, Declaration::Declared(codes))
            })
            .collect();
        let mut rules = all_rules();
        rules.r11.as_mut().expect("it is on").min_communities = 4;
        let found = assess(&rules, &Facts { organisations, ..good_facts() });
        found.into_iter().find(|finding| finding.rule == RuleId::R11).expect("a finding")
    };
    // Three windows of eight make up the ring, so that three communities can stand for all twelve.
    let at_least = |found: Finding| match found.because {
        Reason::CommunitiesOpen { at_least, .. } => at_least,
        other => panic!("{other:?}"),
    };
    assert_eq!(at_least(many(12)), 3);
    // The ring turns into itself: twenty-four organisations are the same twelve declarations.
    assert_eq!(at_least(many(24)), 3);
}

#[test]
fn beyond_what_a_call_allows_a_person_judges_rather_than_a_guess_passing() {
    // Thirteen pairs without anything in common are thirteen communities at least, and nobody counts them.
    let organisations = (1..=13)
        .map(|n| organisation(n, Declaration::Declared(vec![format!("a{n}"), format!("b{n}")])))
        .collect();
    let facts = Facts { organisations, ..good_facts() };
    assert_eq!(finding(RuleId::R11, &facts).outcome, Outcome::Review);
    assert_eq!(finding(RuleId::R10, &facts).outcome, Outcome::Fail);
}
