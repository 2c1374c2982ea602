//! What holds of the other rules for whatever facts: the orders of partners, papers, lines and rules change
//! nothing, shares and sums are exact to the cent, deadlines hold across both clock changes of a year.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::base::kernel::ids::CallId;

fn cents(number: i64) -> Amount {
    Amount::new(Decimal::new(number, 2)).expect("in range")
}

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 27).expect("a day") + Duration::days(number)
}

fn any_paper() -> impl Strategy<Value = PaperFacts> {
    let days = || prop::option::of(-40i64..40);
    (0usize..4, "[0-9]{0,2}", days(), days(), -40i64..40).prop_map(|(kind, number, issued, until, added)| {
        PaperFacts {
            kind: PaperKind::ALL[kind],
            number,
            issued_on: issued.map(day),
            valid_until: until.map(day),
            added_at: good_facts().deadline + Duration::days(added),
        }
    })
}

fn any_grant() -> impl Strategy<Value = GrantFacts> {
    (any::<bool>(), 0i64..3_000_000, any::<bool>(), -1500i64..100, any::<bool>()).prop_map(
        |(as_lead, sum, euro, awarded, same_call)| GrantFacts {
            call: CallId(Uuid::nil()),
            as_lead,
            amount: cents(sum),
            currency: if euro { Currency::EUR } else { "USD".parse().expect("a currency") },
            awarded_on: day(awarded),
            same_call,
        },
    )
}

fn any_organisation() -> impl Strategy<Value = OrganisationFacts> {
    let answers = (prop::option::of(any::<bool>()), prop::option::of(any::<bool>()));
    let turnovers = prop::collection::vec((2020i32..2028, 0i64..5_000_000), 0..5);
    let papers = prop::collection::vec(any_paper(), 0..6);
    let past = (prop::collection::vec(any_grant(), 0..5), prop::collection::vec(-300i64..0, 0..3));
    let money = (0i64..2_000_000, 0i64..2_000_000);
    let other =
        (prop::option::of(0usize..4), 0usize..3, prop::option::of(prop::option::of(-9i64..99)), 0u8..4);
    (1u128..9, answers, turnovers, papers, past, money, other).prop_map(
        |(number, (exclusion, conflict), turnovers, papers, (grants, overdue), money, other)| {
            let (form, screening, bar, signed) = other;
            let turnover = |(year, sum)| Turnover { year, amount: cents(sum) };
            OrganisationFacts {
                legal_form: form.map(|at| LegalForm::ALL[at]),
                papers,
                screening: Screening::ALL[screening],
                bar: bar.map(|until| Bar { until: until.map(day) }),
                costs: cents(money.0),
                brought: cents(money.1),
                signature: (signed > 0).then(|| SignatureFacts {
                    signatory: format!("Representative {signed}"),
                    capacity: if signed > 2 { String::new() } else { "Chair".into() },
                }),
                said: SaidFacts {
                    exclusion,
                    conflict,
                    turnovers: turnovers.into_iter().map(turnover).collect(),
                },
                history: HistoryFacts { overdue: overdue.into_iter().map(day).collect(), grants },
                ..organisation(number, Declaration::Undeclared)
            }
        },
    )
}

fn any_project() -> impl Strategy<Value = ProjectFacts> {
    let answer = || prop::option::of(any::<bool>());
    let codes = |most| prop::collection::vec(prop::sample::select(vec!["here", "there", "moon"]), 0..most);
    let texts = prop::collection::vec(("[a-c]", 0u32..6000), 0..4);
    let told = (any::<bool>(), any::<bool>(), prop::option::of(0i64..400));
    let ways = prop::collection::vec(0usize..4, 0..5);
    (
        codes(4),
        codes(2),
        texts,
        told,
        (answer(), answer(), answer()),
        ways,
        prop::collection::vec(0u32..30, 0..4),
    )
        .prop_map(|(places, theme, texts, told, answers, ways, participants)| ProjectFacts {
            places: places.into_iter().map(ToOwned::to_owned).collect(),
            theme: theme.first().map(|theme| (*theme).to_owned()),
            starts_on: told.2.map(day),
            texts: texts
                .into_iter()
                .map(|(question, characters)| TextFacts { question, label: None, characters })
                .collect(),
            ways: ways.into_iter().map(|at| Way::ALL[at]).collect(),
            tells_of_lead: told.0,
            participants,
            tells_of_contact: told.1,
            excluded_activities: answers.0,
            inadmissible_costs: answers.1,
            other_funding: answers.2,
            ..good_project()
        })
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let lines = prop::collection::vec((1u128..5, 1i64..100_000, 1i64..100_000, -1i64..=1), 0..6);
    let sums = prop::collection::vec(0i64..3_000_000, 6);
    (prop::collection::vec(any_organisation(), 0..5), any_project(), lines, sums, prop::option::of(0u32..40))
        .prop_map(|(mut organisations, project, lines, sums, duration_months)| {
            for at in 0..organisations.len() {
                // An id stands for one organisation, and the first is the lead.
                let same = organisations.iter().position(|o| o.id == organisations[at].id).unwrap_or(at);
                organisations[at] = organisations[same].clone();
                let lead = organisations[0].id;
                organisations[at].is_lead = organisations[at].id == lead;
            }
            let of = |at: usize| cents(sums[at]);
            let line = |(of, quantity, rate, off): (u128, i64, i64, i64)| LineFacts {
                organisation: id(of),
                description: format!("Line {of}"),
                quantity: Decimal::new(quantity, 2),
                rate: cents(rate),
                amount: Amount::rounded(Decimal::new(quantity * rate, 4) + Decimal::new(off, 2))
                    .expect("in range"),
            };
            Facts {
                organisations,
                project,
                lines: lines.into_iter().map(line).collect(),
                budget: BudgetFacts {
                    direct: of(0),
                    indirect: of(1),
                    total: of(2),
                    requested: of(3),
                    own_contribution: of(4),
                    contingency: of(5),
                },
                duration_months,
                ..good_facts()
            }
        })
}

/// The findings without the order in which a reason lists lines.
fn plain(facts: &Facts) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for mut finding in assess(&all_rules(), facts) {
        match &mut finding.because {
            Reason::LinesDiffer { lines } => lines.sort_by_key(|slip| format!("{slip:?}")),
            // Compared without their order by the properties of partnership.
            Reason::PartnersShareDetails { .. }
            | Reason::DetailsMissing { .. }
            | Reason::DetailsToComplete { .. }
            | Reason::MemorandumUnsigned { .. }
            | Reason::OrganisationTwice { .. } => continue,
            _ => {}
        }
        said.insert(format!("{finding:?}"));
    }
    said
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn no_order_of_partners_papers_lines_or_answers_changes_a_result(facts in any_facts(), turn in 0usize..6) {
        let mut other = facts.clone();
        if !other.organisations.is_empty() {
            let turn = turn % other.organisations.len();
            other.organisations.rotate_left(turn);
        }
        for organisation in &mut other.organisations {
            organisation.papers.reverse();
            organisation.said.turnovers.reverse();
            organisation.history.grants.reverse();
            organisation.history.overdue.reverse();
        }
        other.lines.reverse();
        other.project.places.reverse();
        other.project.texts.reverse();
        other.project.ways.reverse();
        other.project.participants.reverse();
        prop_assert_eq!(plain(&facts), plain(&other));
    }

    #[test]
    fn whatever_the_facts_every_rule_finds_something_and_reads_back_the_same(facts in any_facts()) {
        let found = assess(&all_rules(), &facts);
        let different: BTreeSet<_> = facts.organisations.iter().map(|o| o.id).collect();
        for rule in RuleId::ALL {
            let expected = if rule.about() == Scope::Application { 1 } else { different.len() };
            prop_assert_eq!(found.iter().filter(|f| f.rule == *rule).count(), expected, "{}", rule);
        }
        let kept = serde_json::to_string(&found).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Vec<Finding>>(&kept).expect("findings"), found);
        let kept = serde_json::to_string(&facts).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Facts>(&kept).expect("facts"), facts);
    }

    #[test]
    fn rules_do_not_touch_each_other_and_their_order_does_not_matter(facts in any_facts()) {
        let all = serde_json::to_value(all_rules()).expect("JSON");
        let alone = |rule: &RuleId| {
            let one = serde_json::json!({ rule.as_str(): all[rule.as_str()].clone() });
            assess(&serde_json::from_value(one).expect("a rule"), &facts)
        };
        let mut backwards: Vec<Vec<Finding>> = RuleId::ALL.iter().rev().map(alone).collect();
        backwards.reverse();
        prop_assert_eq!(assess(&all_rules(), &facts), backwards.concat());
    }

    #[test]
    fn r16_is_an_inequality_of_whole_numbers(whole in 1i64..10_000_000_000, part in 1u32..=10_000, off in -2i64..=2) {
        let min_share = Share::new(Decimal::new(i64::from(part), 4)).expect("a share");
        let least = (i128::from(whole) * i128::from(part) + 9_999) / 10_000;
        let least = i64::try_from(least).expect("in range");
        prop_assert_eq!(least_of(min_share, cents(whole)), cents(least));
        let held = (least + off).max(0);
        let mut facts = good_facts();
        facts.budget.total = cents(whole);
        facts.organisations.iter_mut().for_each(|o| o.costs = cents(held));
        let rules = RuleSet { r16: Some(PartnerShare { min_share, of: ShareOf::Total }), ..RuleSet::default() };
        let met = i128::from(held) * 10_000 >= i128::from(whole) * i128::from(part);
        for found in assess(&rules, &facts) {
            prop_assert_eq!(found.outcome == Outcome::Pass, met);
        }
    }

    #[test]
    fn r26_the_cap_is_exact_at_the_cent(direct in 1i64..100_000_000_000_000, part in 0u32..=10_000) {
        let max_share_of_direct = Share::new(Decimal::new(i64::from(part), 4)).expect("a share");
        let cap = i64::try_from((i128::from(direct) * i128::from(part) + 5_000) / 10_000).expect("in range");
        let rules = RuleSet { r26: Some(ContingencyCap { max_share_of_direct }), ..RuleSet::default() };
        let judged = |contingency: i64| {
            let mut facts = good_facts();
            (facts.budget.direct, facts.budget.contingency) = (cents(direct), cents(contingency));
            assess(&rules, &facts).remove(0).outcome
        };
        prop_assert_eq!((judged(cap), judged(cap + 1)), (Outcome::Pass, Outcome::Fail));
    }

    #[test]
    fn r37_adds_up_in_whole_cents(grants in prop::collection::vec(any_grant(), 0..6), most in 1i64..9_000_000) {
        let mut facts = good_facts();
        facts.organisations[0].history.grants.clone_from(&grants);
        let rules = RuleSet {
            r37: Some(CumulativeCap { max_total: cents(most), years: 3 }),
            ..RuleSet::default()
        };
        let counts = |grant: &&GrantFacts| grant.as_lead && (2024..=2026).contains(&grant.awarded_on.year());
        let counted: Vec<_> = grants.iter().filter(counts).collect();
        let euro = counted.iter().filter(|grant| grant.currency == Currency::EUR);
        let sum: Decimal = euro.map(|grant| grant.amount.decimal()).sum::<Decimal>() + Decimal::from(8000);
        let others = counted.iter().any(|grant| grant.currency != Currency::EUR);
        let expected = match (sum > cents(most).decimal(), others) {
            (true, _) => Outcome::Fail,
            (false, true) => Outcome::Review,
            (false, false) => Outcome::Pass,
        };
        prop_assert_eq!(assess(&rules, &facts)[0].outcome, expected);
    }

    #[test]
    fn papers_hold_to_the_end_of_the_deadlines_own_day_across_both_clock_changes(
        of in prop::sample::select(vec!["2026-03-29", "2026-10-25", "2026-03-28", "2026-10-26"]),
        hour in 0u32..24, off in -2i64..=2,
    ) {
        let zone = Zone::BELGRADE;
        let local = parse_day(of).expect("a day").and_hms_opt(hour, 30, 0).expect("a time");
        // An hour that the clocks leave out is no deadline.
        let Ok(deadline) = zone.instant(local) else { return Ok(()) };
        let mut facts = Facts { deadline, ..good_facts() };
        let until = local.date() + Duration::days(off);
        for paper in &mut facts.organisations[0].papers {
            (paper.valid_until, paper.issued_on) = (Some(until), Some(local.date() - Duration::days(off)));
        }
        for rule in [RuleId::R02, RuleId::R06, RuleId::R31, RuleId::R32] {
            prop_assert_eq!(findings(rule, &facts)[0].outcome == Outcome::Pass, off >= 0, "{}", rule);
        }
        // Days to cure end at the same time of day, whatever the clocks did between.
        let until = cure_until(3, deadline, zone);
        prop_assert_eq!(zone.local(until).naive_local(), local + Duration::days(3));
    }

    #[test]
    fn a_deadline_typed_as_local_time_holds_to_its_second_across_both_clock_changes(
        change in prop::sample::select(vec!["2026-03-29", "2026-10-25"]), minutes in -2880i64..=4320,
    ) {
        let (zone, midnight) = (Zone::BELGRADE, parse_day(change).expect("a day").and_hms_opt(0, 0, 0));
        let typed = midnight.expect("a time") + Duration::minutes(minutes);
        let Ok(deadline) = zone.instant(typed) else {
            // Only the hour that the clocks leave out or run through twice is none, and it is said.
            prop_assert!((120..180).contains(&minutes), "{} is refused", typed);
            return Ok(());
        };
        prop_assert!(!(120..180).contains(&minutes), "{} is a guess", typed);
        prop_assert_eq!(zone.local(deadline).naive_local(), typed, "it is shown as it was typed");
        for (late, outcome) in [(0, Outcome::Pass), (1, Outcome::Fail)] {
            let received_at = Some(deadline + Duration::seconds(late));
            let facts = Facts { received_at, deadline, zone, ..good_facts() };
            prop_assert_eq!(finding(RuleId::R01, &facts).outcome, outcome);
        }
    }

    #[test]
    fn r07_and_r36_count_the_years_of_the_deadline_where_the_call_is(minutes in -120i64..=120) {
        // Midnight of the new year in Belgrade is 23:00 the day before in UTC.
        let deadline = instant("2026-12-31T23:00:00Z") + Duration::minutes(minutes);
        let year = if minutes < 0 { 2026 } else { 2027 };
        let mut facts = Facts { deadline, ..good_facts() };
        facts.organisations[0].said.turnovers =
            [year - 1, year - 2].map(|year| Turnover { year, amount: Amount::ZERO }).to_vec();
        prop_assert_eq!(findings(RuleId::R07, &facts)[0].outcome, Outcome::Pass);
        let awarded_on = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
        facts.organisations[0].history.grants = vec![GrantFacts {
            call: CallId(Uuid::nil()), as_lead: true, amount: Amount::ZERO, currency: Currency::EUR, awarded_on,
            same_call: false,
        }];
        prop_assert_eq!(findings(RuleId::R36, &facts)[0].outcome, Outcome::Fail);
    }
}
