//! Parts, sums and dates on their edges.

use super::*;

#[test]
fn each_organisation_holds_its_part_to_the_cent() {
    let judged = |held: &str, of, whole: &str| {
        let mut facts = good_facts();
        (facts.organisations[0].costs, facts.organisations[0].brought) = (amount(held), Amount::ZERO);
        (facts.budget.requested, facts.budget.total) = (amount(whole), amount(whole));
        let r16 = Some(PartnerShare { min_share: share("0.333333"), of });
        assess(&RuleSet { r16, ..RuleSet::default() }, &facts).remove(0).outcome
    };
    for of in [ShareOf::Request, ShareOf::Total] {
        assert_eq!(judged("3333.33", of, "10000.00"), Outcome::Pass, "3,333.33 is exactly the share");
        assert_eq!(judged("3333.32", of, "10000.00"), Outcome::Fail);
        assert_eq!(judged("0.00", of, "0.00"), Outcome::Fail, "no money yet");
    }
}

#[test]
fn of_the_request_an_organisation_holds_what_it_does_not_bring_itself() {
    let mut facts = good_facts();
    // 8,000 is requested, so that 1,600 is the least.
    (facts.organisations[0].costs, facts.organisations[0].brought) = (amount("5000"), amount("3400.01"));
    assert_eq!(says(RuleId::R16, &facts)[0], (Outcome::Fail, "part-too-small"));
    facts.organisations[0].brought = amount("3400");
    assert_eq!(says(RuleId::R16, &facts)[0], (Outcome::Pass, "part-fits"));
    facts.organisations[0].brought = amount("9000");
    assert_eq!(
        says(RuleId::R16, &facts)[0],
        (Outcome::Fail, "part-too-small"),
        "it gives more than it takes"
    );
}

#[test]
fn contingency_passes_at_the_cap_and_fails_a_cent_above() {
    let judged = |sum: &str| {
        let mut facts = good_facts();
        (facts.budget.direct, facts.budget.contingency) = (amount("1150.50"), amount(sum));
        finding(RuleId::R26, &facts).outcome
    };
    // 57.525, half up.
    assert_eq!(judged("57.53"), Outcome::Pass);
    assert_eq!(judged("57.54"), Outcome::Fail);
    assert_eq!(judged("0"), Outcome::Pass);
}

#[test]
fn a_line_that_is_not_quantity_times_rate_is_told_in_figures() {
    let mut facts = good_facts();
    facts.lines[1] = line(2, "0.3333", "3", "1.00");
    assert_eq!(finding(RuleId::R27, &facts).because.code(), "sums-differ", "the line is right to the cent");
    facts.lines[1] = line(2, "3", "0.33", "1.00");
    let found = finding(RuleId::R27, &facts);
    assert_eq!((found.outcome, found.because.code()), (Outcome::Review, "lines-differ"));
    let told = found.because.facts();
    assert_eq!(told, [("lines", FactValue::Plain("Work 2: 3 × 0.33 = 0.99 ≠ 1.00".into()))]);
}

#[test]
fn the_parts_come_to_the_total_and_the_request_is_what_is_left() {
    for change in [
        |b: &mut BudgetFacts| b.direct = amount("9400.01"),
        |b: &mut BudgetFacts| b.contingency = amount("0.01"),
        |b: &mut BudgetFacts| b.requested = amount("8000.01"),
    ] {
        let mut facts = good_facts();
        change(&mut facts.budget);
        assert_eq!(says(RuleId::R27, &facts), [(Outcome::Review, "sums-differ")]);
    }
}

#[test]
fn a_project_ends_the_day_before_the_month_is_full() {
    let judged = |start: &str, months| {
        let mut facts = Facts { duration_months: months, ..good_facts() };
        facts.project.starts_on = parse_day(start).ok();
        finding(RuleId::R21, &facts).because.code()
    };
    assert_eq!(judged("2026-07-01", Some(6)), "ends-in-time", "31 December is the last day");
    assert_eq!(judged("2026-07-02", Some(6)), "ends-too-late");
    assert_eq!(judged("2026-08-31", Some(6)), "ends-too-late");
    assert_eq!(judged("", Some(6)), "end-unknown");
    assert_eq!(judged("2026-07-01", None), "end-unknown");
    assert_eq!(judged("2026-07-01", Some(0)), "end-unknown", "no month is no duration");
    assert_eq!(judged("2026-07-01", Some(u32::MAX)), "ends-too-late");
}
