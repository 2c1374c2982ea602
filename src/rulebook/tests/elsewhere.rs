//! What organisations did and owe in other calls.

use super::*;
use crate::base::kernel::ids::CallId;

fn grant(awarded_on: &str, sum: &str) -> GrantFacts {
    GrantFacts {
        call: CallId(Uuid::from_u128(7)),
        as_lead: true,
        amount: amount(sum),
        currency: Currency::EUR,
        awarded_on: parse_day(awarded_on).expect("a day"),
        same_call: false,
    }
}

fn with(grants: Vec<GrantFacts>) -> Facts {
    let mut facts = good_facts();
    facts.organisations[0].history.grants = grants;
    facts
}

#[test]
fn one_overdue_duty_fails_and_the_first_day_is_told() {
    let mut facts = good_facts();
    facts.organisations[1].history.overdue =
        ["2026-02-01", "2026-01-15"].iter().filter_map(|day| parse_day(day).ok()).collect();
    let found = &findings(RuleId::R35, &facts)[1];
    let since = parse_day("2026-01-15").expect("a day");
    let because = Reason::Overdue { organisation: Name("Organisation 2".into()), count: 2, since };
    assert_eq!((found.outcome, &found.because), (Outcome::Fail, &because));
}

#[test]
fn grants_of_the_year_of_the_deadline_count_or_those_of_the_call() {
    let judged = |grants: Vec<GrantFacts>, per| {
        let rules = RuleSet { r36: Some(GrantLimit { max_grants: 1, per }), ..RuleSet::default() };
        assess(&rules, &with(grants)).remove(0).outcome
    };
    assert_eq!(judged(vec![grant("2025-12-31", "1")], Period::Year), Outcome::Pass);
    assert_eq!(judged(vec![grant("2026-01-01", "1")], Period::Year), Outcome::Fail);
    assert_eq!(judged(vec![grant("2026-01-01", "1")], Period::Call), Outcome::Pass);
    let here = GrantFacts { same_call: true, ..grant("2025-12-31", "1") };
    assert_eq!(judged(vec![here], Period::Call), Outcome::Fail);
}

#[test]
fn grants_received_as_lead_and_this_request_add_up_to_the_cent() {
    // 8,000 is requested here; 50,000 in three years is the most.
    let judged = |grants: Vec<GrantFacts>| says(RuleId::R37, &with(grants)).remove(0);
    assert_eq!(judged(vec![grant("2024-01-01", "42000.00")]), (Outcome::Pass, "sum-fits"));
    assert_eq!(judged(vec![grant("2024-01-01", "42000.01")]), (Outcome::Fail, "sum-too-high"));
    assert_eq!(judged(vec![grant("2023-12-31", "42000.01")]).0, Outcome::Pass, "too long ago");
    let as_partner = GrantFacts { as_lead: false, ..grant("2026-01-01", "90000") };
    assert_eq!(judged(vec![as_partner]).0, Outcome::Pass, "others received it");
    let dollars = GrantFacts { currency: "USD".parse().expect("a currency"), ..grant("2026-01-01", "1") };
    assert_eq!(judged(vec![dollars]), (Outcome::Review, "sum-unknown"));
    assert_eq!(
        judged(vec![dollars, grant("2026-01-01", "42000.01")]).0,
        Outcome::Fail,
        "too much without it"
    );
}

#[test]
fn this_request_counts_for_its_lead_alone() {
    let mut facts = good_facts();
    facts.organisations[1].history.grants = vec![grant("2026-01-01", "50000")];
    assert_eq!(says(RuleId::R37, &facts)[1].0, Outcome::Pass);
}

#[test]
fn what_happens_elsewhere_is_provisional_until_the_call_has_closed() {
    for rule in [RuleId::R35, RuleId::R36, RuleId::R37] {
        let open = Facts { now: instant("2026-03-27T15:00:00Z"), ..good_facts() };
        assert!(findings(rule, &open).iter().all(|found| found.provisional));
        assert!(findings(rule, &good_facts()).iter().all(|found| !found.provisional));
    }
}

#[test]
fn nothing_that_is_found_names_another_call_or_grant() {
    let facts = with(vec![grant("2026-01-01", "42000.01")]);
    let found = serde_json::to_string(&assess(&all_rules(), &facts)).expect("JSON");
    assert!(!found.contains(&Uuid::from_u128(7).to_string()) && !found.contains("42000.01"), "{found}");
}

#[test]
fn a_red_flag_bars_up_to_its_last_day_or_until_it_is_lifted() {
    let judged = |bar| {
        let mut facts = good_facts();
        facts.organisations[0].bar = bar;
        says(RuleId::R39, &facts).remove(0)
    };
    assert_eq!(judged(None), (Outcome::Pass, "not-barred"));
    assert_eq!(judged(Some(Bar { until: None })), (Outcome::Fail, "barred"));
    assert_eq!(judged(Some(Bar { until: parse_day("2027-01-01").ok() })), (Outcome::Fail, "barred-until"));
}
