//! R20, R23, R24 and R25 for whatever sums, against the same said in whole cents.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;

/// An amount of so many cents.
fn cents(number: i64) -> Amount {
    Amount::new(Decimal::new(number, 2)).expect("in range")
}

/// A share of so many ten-thousandths.
fn ten_thousandths(number: u32) -> Share {
    Share::new(Decimal::new(i64::from(number), 4)).expect("a share")
}

fn with_budget(change: impl FnOnce(&mut BudgetFacts)) -> Facts {
    let mut facts = good_facts();
    change(&mut facts.budget);
    facts
}

fn outcome(rules: &RuleSet, facts: &Facts) -> Outcome {
    let found = assess(rules, facts);
    assert_eq!(found.len(), 1);
    found[0].outcome
}

fn pass_if(met: bool) -> Outcome {
    if met { Outcome::Pass } else { Outcome::Fail }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn r25_the_cap_is_exact_at_the_cent(direct in 1i64..100_000_000_000_000, part in 0u32..=10_000) {
        let share = ten_thousandths(part);
        // Half up, in integers: the cap in cents is (direct × part + 5,000) / 10,000.
        let cap = (i128::from(direct) * i128::from(part) + 5_000) / 10_000;
        let cap = i64::try_from(cap).expect("in range");
        prop_assert_eq!(cap_of_indirect(share, cents(direct)), cents(cap));
        let rules =
            RuleSet { r25: Some(IndirectCap { max_share_of_direct: share }), ..RuleSet::default() };
        let judged = |indirect: i64| {
            outcome(&rules, &with_budget(|b| (b.direct, b.indirect) = (cents(direct), cents(indirect))))
        };
        prop_assert_eq!(judged(cap), Outcome::Pass);
        prop_assert_eq!(judged(cap + 1), Outcome::Fail);
    }

    #[test]
    fn r24_is_an_inequality_of_whole_numbers(total in 1i64..10_000_000_000, part in 1u32..=10_000, off in -2i64..=2) {
        let share = ten_thousandths(part);
        let rules = RuleSet { r24: Some(ShareOfTotal { max_share_of_total: share }), ..RuleSet::default() };
        let most = i64::try_from(i128::from(total) * i128::from(part) / 10_000).expect("in range");
        prop_assert_eq!(most_requestable(share, cents(total)), cents(most));
        let requested = (most + off).max(0);
        let met = i128::from(requested) * 10_000 <= i128::from(total) * i128::from(part);
        let facts = with_budget(|b| (b.requested, b.total) = (cents(requested), cents(total)));
        prop_assert_eq!(outcome(&rules, &facts), pass_if(met));
    }

    #[test]
    fn r23_allows_both_limits_and_what_lies_between(min in 1i64..1_000_000, width in 0i64..1_000_000, off in -2i64..=2) {
        let max = min + width;
        let rules =
            RuleSet { r23: Some(RequestLimits { min: cents(min), max: cents(max) }), ..RuleSet::default() };
        for requested in [min + off, max + off] {
            let facts = with_budget(|b| b.requested = cents(requested));
            let met = requested > 0 && (min..=max).contains(&requested);
            prop_assert_eq!(outcome(&rules, &facts), pass_if(met));
        }
    }

    #[test]
    fn r20_allows_both_limits_and_what_lies_between(min in 0u32..24, width in 0u32..24, months in 0u32..60) {
        let rules = RuleSet {
            r20: Some(DurationLimits { min_months: min, max_months: min + width }),
            ..RuleSet::default()
        };
        let facts = Facts { duration_months: Some(months), ..good_facts() };
        prop_assert_eq!(outcome(&rules, &facts), pass_if((min..=min + width).contains(&months)));
    }
}
