//! A grant cut into tranches that sum to it, to the cent.

use crate::base::kernel::money::{Amount, MoneyError};
use crate::cycle::calls::TranchePlan;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotDivisible {
    #[error("there is no tranche to divide into")]
    NoTranche,
    #[error("the award is too small for as many tranches")]
    TooSmall,
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// The amount of each tranche: its share rounded half up to the cent, and the last takes the rest, so
/// that the sum is the award whatever was rounded.
pub fn split(award: Amount, plan: &[TranchePlan]) -> Result<Vec<Amount>, NotDivisible> {
    let (_, firsts) = plan.split_last().ok_or(NotDivisible::NoTranche)?;
    let mut amounts = Vec::with_capacity(plan.len());
    let mut rest = award;
    for tranche in firsts {
        let amount = tranche.share.of_rounded(award)?;
        rest = rest.minus(amount)?;
        amounts.push(amount);
    }
    amounts.push(rest);
    if amounts.iter().all(|amount| amount.is_positive()) { Ok(amounts) } else { Err(NotDivisible::TooSmall) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;
    use crate::base::kernel::money::Share;
    use crate::cycle::calls::Condition;

    fn plan(percents: &[u32]) -> Vec<TranchePlan> {
        percents
            .iter()
            .map(|percent| TranchePlan {
                share: Share::from_percent(Decimal::from(*percent)).unwrap(),
                condition: Condition::AgreementInForce,
            })
            .collect()
    }

    fn split_of(award: &str, percents: &[u32]) -> Result<Vec<String>, NotDivisible> {
        let amounts = split(award.parse().unwrap(), &plan(percents))?;
        Ok(amounts.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn the_grants_of_the_scenario_are_paid_in_four_fifths_and_one_fifth() {
        assert_eq!(split_of("16000.00", &[80, 20]).unwrap(), ["12800.00", "3200.00"]);
        assert_eq!(split_of("12000.00", &[80, 20]).unwrap(), ["9600.00", "2400.00"]);
    }

    #[test]
    fn the_last_tranche_takes_what_rounding_left() {
        assert_eq!(split_of("100.01", &[33, 33, 34]).unwrap(), ["33.00", "33.00", "34.01"]);
        assert_eq!(split_of("0.05", &[50, 50]).unwrap(), ["0.03", "0.02"], "half up, then the rest");
        assert_eq!(split_of("777.77", &[100]).unwrap(), ["777.77"]);
    }

    #[test]
    fn what_cannot_be_divided_is_refused() {
        assert_eq!(split_of("10.00", &[]), Err(NotDivisible::NoTranche));
        assert_eq!(split_of("0.01", &[50, 50]), Err(NotDivisible::TooSmall));
        assert_eq!(split_of("0.00", &[80, 20]), Err(NotDivisible::TooSmall));
    }

    proptest! {
        #[test]
        fn tranches_sum_exactly_to_the_award(
            cents in 1i64..10_000_000_000,
            weights in prop::collection::vec(1u32..40, 1..6),
        ) {
            let award = Amount::new(Decimal::new(cents, 2)).unwrap();
            // Shares as a call has them: each some per cent, the last what is missing to the whole.
            let total: u32 = weights.iter().sum();
            let mut percents: Vec<u32> = weights.iter().map(|w| (w * 100 / total).max(1)).collect();
            let before: u32 = percents[..percents.len() - 1].iter().sum();
            prop_assume!(before < 100);
            *percents.last_mut().unwrap() = 100 - before;
            match split(award, &plan(&percents)) {
                Ok(amounts) => {
                    prop_assert_eq!(amounts.len(), percents.len());
                    prop_assert_eq!(Amount::total(amounts.iter().copied()), Ok(award));
                    prop_assert!(amounts.iter().all(|a| a.is_positive()));
                    for (amount, percent) in amounts.iter().zip(&percents) {
                        let exact = award.decimal() * Decimal::new(i64::from(*percent), 2);
                        let off = (amount.decimal() - exact).abs();
                        prop_assert!(off <= Decimal::new(5, 3) * Decimal::from(percents.len()));
                    }
                }
                // Only an award of a few cents is too small for sensible shares.
                Err(refused) => {
                    prop_assert_eq!(refused, NotDivisible::TooSmall);
                    prop_assert!(cents < 1000);
                }
            }
        }
    }
}
