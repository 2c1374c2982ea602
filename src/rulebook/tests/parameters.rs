//! Parameters, facts and findings as they are stored.

use std::collections::BTreeSet;

use super::*;

fn problems(change: impl FnOnce(&mut RuleSet)) -> Vec<(RuleId, &'static str, ProblemKind)> {
    let mut rules = all_rules();
    change(&mut rules);
    rules.problems().into_iter().map(|problem| (problem.rule, problem.field, problem.kind)).collect()
}

#[test]
fn sound_parameters_have_no_problem() {
    assert_eq!(problems(|_| ()), []);
    assert_eq!(RuleSet::default().problems(), []);
}

#[test]
fn a_minimum_over_its_maximum_is_told_with_its_field() {
    use ProblemKind::MinOverMax;
    assert_eq!(
        problems(|rules| {
            rules.r10 = Some(PartnershipSize { min_organisations: 5, max_organisations: 4 });
            rules.r20 = Some(DurationLimits { min_months: 9, max_months: 8 });
            rules.r23 = Some(RequestLimits { min: amount("2"), max: amount("1") });
        }),
        [
            (RuleId::R10, "min_organisations", MinOverMax),
            (RuleId::R20, "min_months", MinOverMax),
            (RuleId::R23, "min", MinOverMax),
        ]
    );
}

#[test]
fn a_zero_that_would_fail_everybody_is_told() {
    use ProblemKind::MustBePositive;
    assert_eq!(
        problems(|rules| {
            rules.r04 = Some(Registered { months: 0, reference: Reference::Deadline });
            rules.r13 = Some(AppearanceLimits { max_as_lead: 0, max_as_partner: 0 });
            rules.r12 = rules.r12.map(|r12| Independence { cure_days: Some(0), ..r12 });
            rules.r14 = Some(Memorandum { cure_days: 0 });
            rules.r24 = Some(ShareOfTotal { max_share_of_total: share("0") });
            rules.r25 = Some(IndirectCap { max_share_of_direct: share("0") });
        }),
        [
            (RuleId::R04, "months", MustBePositive),
            (RuleId::R12, "cure_days", MustBePositive),
            (RuleId::R13, "max_as_lead", MustBePositive),
            (RuleId::R13, "max_as_partner", MustBePositive),
            (RuleId::R14, "cure_days", MustBePositive),
            (RuleId::R24, "max_share_of_total", MustBePositive),
        ]
    );
}

#[test]
fn an_empty_or_repeated_area_and_limits_out_of_reach_are_told() {
    let area = |seats: &[&str]| Some(SeatInArea { seats: seats.iter().map(ToString::to_string).collect() });
    assert_eq!(problems(|r| r.r05 = area(&[])), [(RuleId::R05, "seats", ProblemKind::Empty)]);
    assert_eq!(problems(|r| r.r05 = area(&["a", " "])), [(RuleId::R05, "seats", ProblemKind::Empty)]);
    assert_eq!(problems(|r| r.r05 = area(&["a", "a"])), [(RuleId::R05, "seats", ProblemKind::Repeated)]);
    let five = |rules: &mut RuleSet| rules.r11.as_mut().expect("it is on").min_communities = 5;
    assert_eq!(problems(five), [(RuleId::R11, "min_communities", ProblemKind::Unreachable)]);
    assert_eq!(
        problems(|r| {
            r.r04 = Some(Registered { months: u32::MAX, reference: Reference::Deadline });
            r.r10 = Some(PartnershipSize { min_organisations: 2, max_organisations: 13 });
        }),
        [
            (RuleId::R04, "months", ProblemKind::TooLarge),
            (RuleId::R10, "max_organisations", ProblemKind::TooLarge),
        ]
    );
}

#[test]
fn rules_are_read_by_their_numbers_and_what_is_unknown_is_refused() {
    let rules: RuleSet = serde_json::from_str(r#"{"R01": {}, "R14": {"cure_days": 3}}"#).expect("rules");
    assert_eq!(rules.switched_on().collect::<Vec<_>>(), [RuleId::R01, RuleId::R14]);
    for wrong in [
        r#"{"R99": {}}"#,
        r#"{"R01": {"grace": 1}}"#,
        r#"{"R14": {}}"#,
        r#"{"R14": {"cure_days": -1}}"#,
        r#"{"R24": {"max_share_of_total": "1.01"}}"#,
        r#"{"R11": {"min_communities": 2, "mixed_declaration": "review", "undeclared": "fail"}}"#,
    ] {
        assert!(serde_json::from_str::<RuleSet>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn what_is_kept_with_a_result_reads_back_the_same() {
    let rules = all_rules();
    let kept = serde_json::to_value(&rules).expect("JSON");
    assert_eq!(serde_json::from_value::<RuleSet>(kept.clone()).expect("rules"), rules);
    let numbers: Vec<_> = RuleId::ALL.iter().map(|rule| rule.as_str()).collect();
    let keys: Vec<_> = kept.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys, numbers);

    let mut bad = good_facts();
    bad.received_at = None;
    bad.organisations[0].seat = None;
    bad.organisations[1].iban.clone_from(&good_facts().organisations[0].iban);
    bad.organisations[1].representative = None;
    for facts in [good_facts(), bad] {
        let kept = serde_json::to_string(&facts).expect("JSON");
        assert!(!kept.contains("declared"), "what was declared is kept apart, and sealed");
        let apart = serde_json::to_string(&facts.declarations()).expect("JSON");
        let apart = serde_json::from_str(&apart).expect("declarations");
        let read = serde_json::from_str::<Facts>(&kept).expect("facts").with_declarations(&apart);
        assert_eq!(read, facts);
        let findings = assess(&rules, &facts);
        let kept = serde_json::to_string(&findings).expect("JSON");
        assert_eq!(serde_json::from_str::<Vec<Finding>>(&kept).expect("findings"), findings);
    }
}

#[test]
fn every_reason_has_a_key_of_its_own_and_tells_the_facts_it_promises() {
    let codes: BTreeSet<_> = Reason::MESSAGES.iter().map(|message| message.0).collect();
    assert_eq!(codes.len(), Reason::MESSAGES.len());
    for code in codes {
        assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{code}");
    }
    for finding in assess(&all_rules(), &good_facts()) {
        let names: Vec<_> = finding.because.facts().into_iter().map(|fact| fact.0).collect();
        let promised = Reason::MESSAGES.iter().find(|message| message.0 == finding.because.code());
        assert_eq!(promised.map(|message| message.1), Some(names.as_slice()));
    }
}
