//! What is reckoned from the direct costs: indirect costs and the contingency reserve.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::{Heading, LineInput};
use crate::base::kernel::money::{Amount, MoneyError};

/// A percentage of the direct costs: above 0, at most 100, with at most six decimals. As fine as that, every
/// amount in direct costs of up to a million has a rate that gives it to the cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct FlatRate(Decimal);

/// How many decimals of a percentage count.
pub const FINEST: u32 = 6;

impl FlatRate {
    pub fn percent(self) -> Decimal {
        self.0
    }

    /// What it comes to, not rounded.
    pub fn of(self, direct: Amount) -> Decimal {
        self.0 * direct.decimal() / Decimal::ONE_HUNDRED
    }

    /// What it comes to, rounded down to the cent: no rounding ever passes a cap.
    pub fn reckon(self, direct: Amount) -> Result<Amount, MoneyError> {
        Amount::new(self.of(direct).round_dp_with_strategy(2, RoundingStrategy::ToZero))
    }

    /// The rate at which an amount is reckoned to the cent; where none is as fine, the largest below.
    fn giving(amount: Amount, direct: Amount) -> Option<Self> {
        let part = amount.decimal().checked_div(direct.decimal())?.clamp(Decimal::ZERO, Decimal::ONE);
        let rounded = |strategy| {
            Self::try_from((part * Decimal::ONE_HUNDRED).round_dp_with_strategy(FINEST, strategy)).ok()
        };
        let above = rounded(RoundingStrategy::ToPositiveInfinity);
        above.filter(|rate| rate.reckon(direct) == Ok(amount)).or_else(|| rounded(RoundingStrategy::ToZero))
    }
}

impl TryFrom<Decimal> for FlatRate {
    type Error = MoneyError;
    fn try_from(percent: Decimal) -> Result<Self, MoneyError> {
        let percent = percent.normalize();
        if percent <= Decimal::ZERO || percent > Decimal::ONE_HUNDRED {
            return Err(MoneyError::TooLarge);
        }
        if percent.scale() > FINEST { Err(MoneyError::TooFine) } else { Ok(Self(percent)) }
    }
}

impl From<FlatRate> for Decimal {
    fn from(rate: FlatRate) -> Self {
        rate.0
    }
}

/// At which rates an organisation reckons the two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlatRates {
    #[serde(default)]
    pub indirect: Option<FlatRate>,
    #[serde(default)]
    pub contingency: Option<FlatRate>,
}

impl FlatRates {
    pub fn of(&self, heading: Heading) -> Option<FlatRate> {
        match heading {
            Heading::Indirect => self.indirect,
            Heading::Contingency => self.contingency,
            _ => None,
        }
    }

    pub fn is_none(&self) -> bool {
        self.indirect.is_none() && self.contingency.is_none()
    }

    /// What stands under a heading; nothing under any other than the two.
    pub fn reckon(&self, heading: Heading, direct: Amount) -> Result<Amount, MoneyError> {
        self.of(heading).map_or(Ok(Amount::ZERO), |rate| rate.reckon(direct))
    }

    /// The rows that a budget with such direct costs has beside those that were typed.
    pub fn rows(&self, direct: Amount) -> Result<Vec<LineInput>, MoneyError> {
        let mut rows = Vec::new();
        for heading in [Heading::Indirect, Heading::Contingency] {
            let (Some(rate), amount) = (self.of(heading), self.reckon(heading, direct)?) else { continue };
            if amount.is_positive() {
                let description = format!("{} %", rate.percent());
                let unit = String::new();
                let (own_heading, quantity) = (None, 1.into());
                rows.push(LineInput { heading, own_heading, description, unit, quantity, rate: amount });
            }
        }
        Ok(rows)
    }

    /// The rates of amounts that were typed before there were rates, with whatever rate is known kept.
    #[must_use]
    pub fn or_of(self, typed: impl Fn(Heading) -> Amount, direct: Amount) -> Self {
        let rate = |heading| self.of(heading).or_else(|| FlatRate::giving(typed(heading), direct));
        Self { indirect: rate(Heading::Indirect), contingency: rate(Heading::Contingency) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cents(cents: i64) -> Amount {
        Amount::new(Decimal::new(cents, 2)).unwrap()
    }

    fn rate(percent: &str) -> FlatRate {
        FlatRate::try_from(percent.parse::<Decimal>().unwrap()).unwrap()
    }

    #[test]
    fn seven_percent_is_rounded_down() {
        let rates = FlatRates { indirect: Some(rate("7")), contingency: None };
        assert_eq!(rates.reckon(Heading::Indirect, cents(115_007)), Ok(cents(8050)));
        assert_eq!(rates.reckon(Heading::Indirect, cents(115_019)), Ok(cents(8051)), "8051.33 of a cent");
        assert_eq!(rates.reckon(Heading::Contingency, cents(115_019)), Ok(Amount::ZERO));
        let rows = rates.rows(cents(115_007)).unwrap();
        assert_eq!((rows.len(), rows[0].description.as_str(), rows[0].rate), (1, "7 %", cents(8050)));
        assert_eq!(rates.rows(Amount::ZERO), Ok(Vec::new()), "of nothing comes no row");
    }

    proptest! {
        #[test]
        fn what_is_reckoned_is_the_part_less_than_a_cent(
            millionths in 1_i64..=100_000_000, direct in 0_i64..1_000_000_000_000,
        ) {
            let (rate, direct) = (FlatRate::try_from(Decimal::new(millionths, 6)).unwrap(), cents(direct));
            let short = rate.of(direct) - rate.reckon(direct).unwrap().decimal();
            prop_assert!(short >= Decimal::ZERO && short < Decimal::new(1, 2), "{short}");
        }

        #[test]
        fn an_amount_that_was_typed_has_its_rate(direct in 1_i64..=100_000_000, part in 0_i64..=1_000_000) {
            // Up to a million, a millionth of a percent is no more than a cent.
            let amount = cents(direct * part / 1_000_000);
            let again = FlatRate::giving(amount, cents(direct));
            let again = again.map_or(Ok(Amount::ZERO), |rate| rate.reckon(cents(direct)));
            prop_assert_eq!(again, Ok(amount));
        }

        #[test]
        fn of_any_amount_the_rate_gives_no_more(
            direct in 1_i64..1_000_000_000_000, typed in 0_i64..1_000_000_000_000,
        ) {
            let rate = FlatRate::giving(cents(typed), cents(direct));
            let again = rate.map_or(Ok(Amount::ZERO), |rate| rate.reckon(cents(direct))).unwrap();
            prop_assert!(again <= cents(typed));
        }
    }
}
