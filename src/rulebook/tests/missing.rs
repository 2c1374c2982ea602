//! What is not given yet is a result that says so.

use super::*;

fn empty_draft() -> Facts {
    let zero = Amount::ZERO;
    let lead = OrganisationFacts {
        registered_on: None,
        seat: None,
        representative: None,
        iban: None,
        registration_number: None,
        legal_form: None,
        papers: vec![],
        signature: None,
        said: SaidFacts::default(),
        costs: zero,
        brought: zero,
        ..organisation(1, Declaration::Undeclared)
    };
    Facts {
        received_at: None,
        now: instant("2026-03-01T10:00:00Z"),
        organisations: vec![lead],
        budget: BudgetFacts {
            direct: zero,
            indirect: zero,
            total: zero,
            requested: zero,
            own_contribution: zero,
            contingency: zero,
        },
        project: ProjectFacts::default(),
        lines: vec![],
        duration_months: None,
        memorandum: MemorandumFacts::default(),
        ..good_facts()
    }
}

#[test]
fn an_empty_draft_is_told_what_to_give() {
    let facts = empty_draft();
    let said = |rule| says(rule, &facts).remove(0);
    assert_eq!(said(RuleId::R04), (Outcome::Fail, "registration-day-missing"));
    assert_eq!(said(RuleId::R05), (Outcome::Fail, "seat-missing"));
    assert_eq!(said(RuleId::R10), (Outcome::Fail, "too-few-organisations"));
    assert_eq!(said(RuleId::R11), (Outcome::Fail, "communities-too-few"), "one alone is no partnership");
    assert_eq!(said(RuleId::R12), (Outcome::Pass, "partners-independent"), "nobody to share with");
    assert_eq!(said(RuleId::R14), (Outcome::Cure, "memorandum-missing"));
    assert_eq!(said(RuleId::R20), (Outcome::Fail, "duration-missing"));
    assert_eq!(said(RuleId::R23), (Outcome::Fail, "request-missing"));
    assert_eq!(said(RuleId::R24), (Outcome::Fail, "total-missing"));
    assert_eq!(said(RuleId::R25), (Outcome::Fail, "direct-costs-missing"));
    let asked: Vec<_> = assess(&all_rules(), &facts)
        .iter()
        .filter(|finding| finding.because.is_not_given_yet())
        .map(|finding| finding.rule.as_str())
        .collect();
    // R01, R10, R11, R13, R26, R35 to R37 and R39 have what they need; R12 has nobody to compare; R33 finds no
    // text too long, but a draft without a language cannot be.
    let missing = "R02 R03 R04 R05 R06 R07 R08 R09 R14 R15 R16 R17 R18 R19 R20 R21 R22 R23 R24 R25 R27 R28 R30 \
                   R31 R32 R34 R38";
    assert_eq!(asked, missing.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn no_organisation_at_all_is_no_panic() {
    let facts = Facts { organisations: vec![], ..empty_draft() };
    assert_eq!(overall(&assess(&all_rules(), &facts)), Outcome::Fail);
    assert_eq!(says(RuleId::R11, &facts), [(Outcome::Fail, "communities-too-few")]);
}

#[test]
fn a_detail_that_lacks_can_be_cured_but_does_not_hide_one_that_is_shared() {
    let mut facts = good_facts();
    facts.organisations[1].iban = Some(" ".into());
    let missing =
        vec![MissingDetail { detail: Detail::Account, organisation: Name("Organisation 2".into()) }];
    let found = finding(RuleId::R12, &facts);
    assert_eq!(found.outcome, Outcome::Cure);
    assert_eq!(found.because, Reason::DetailsMissing { missing: missing.clone() });
    facts.organisations[1].registration_number = facts.organisations[0].registration_number.clone();
    let found = finding(RuleId::R12, &facts);
    assert_eq!(found.outcome, Outcome::Fail);
    assert!(matches!(&found.because, Reason::PartnersShareDetails { missing: told, .. } if *told == missing));
}

#[test]
fn a_detail_that_lacks_has_days_where_the_call_sets_them_and_is_judged_as_before_where_it_does_not() {
    let mut facts = good_facts();
    facts.organisations[1].iban = None;
    let judged = |days: Option<u32>| {
        let mut rules = all_rules().only(RuleId::R12);
        rules.r12 = rules.r12.map(|r12| Independence { cure_days: days, ..r12 });
        assert_eq!(rules.cure_days(RuleId::R12), days);
        let stored = serde_json::to_value(&rules).unwrap();
        assert_eq!(serde_json::from_value::<RuleSet>(stored).unwrap(), rules);
        assess(&rules, &facts).remove(0)
    };
    let missing =
        vec![MissingDetail { detail: Detail::Account, organisation: Name("Organisation 2".into()) }];
    let without = judged(None);
    assert_eq!((without.outcome, without.gives_time()), (Outcome::Cure, false));
    assert_eq!(without.because, Reason::DetailsMissing { missing: missing.clone() });
    let within = judged(Some(5));
    assert_eq!((within.outcome, within.gives_time()), (Outcome::Cure, true));
    assert_eq!(within.because, Reason::DetailsToComplete { missing, cure_days: 5 });
    let of_then = r#"{"R12": {"same_representative": "fail", "same_account": "fail", "same_registration_number": "fail"}}"#;
    let rules: RuleSet = serde_json::from_str(of_then).unwrap();
    assert_eq!(assess(&rules, &facts).remove(0), without, "a call of before says what it said");
    assert_eq!(serde_json::to_string(&rules).unwrap(), of_then.replace(": ", ":").replace(", ", ","));
}

#[test]
fn who_has_not_signed_is_named() {
    let mut facts = good_facts();
    facts.memorandum.signed_by = vec![id(1)];
    let because =
        Reason::MemorandumUnsigned { organisations: vec![Name("Organisation 2".into())], cure_days: 3 };
    let found = finding(RuleId::R14, &facts);
    assert_eq!((found.outcome, found.because), (Outcome::Cure, because));
}

#[test]
fn indirect_costs_without_direct_ones_are_over_the_cap() {
    let mut facts = good_facts();
    facts.budget.direct = Amount::ZERO;
    assert_eq!(says(RuleId::R25, &facts), [(Outcome::Fail, "indirect-over-cap")]);
}
