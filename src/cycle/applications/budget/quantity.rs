//! How many of something, in each year of the project.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// No project that a call pays for is longer.
pub const MOST_YEARS: usize = 10;

/// A quantity by year: the first always there, the last never nought, so that the same quantities are equal
/// however long the project is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub struct Quantity(Vec<Decimal>);

/// As it is kept: one number where all of it falls into the first year.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Whole(Decimal),
    ByYear(Vec<Decimal>),
}

impl Quantity {
    pub fn by_year(years: impl IntoIterator<Item = Decimal>) -> Self {
        let mut years: Vec<Decimal> = years.into_iter().map(|one| one.normalize()).collect();
        while years.len() > 1 && years.last().is_some_and(Decimal::is_zero) {
            years.pop();
        }
        if years.is_empty() {
            years.push(Decimal::ZERO);
        }
        Self(years)
    }

    /// Over all years.
    pub fn total(&self) -> Decimal {
        self.through(self.0.len())
    }

    /// In the first so many years.
    pub fn through(&self, years: usize) -> Decimal {
        self.0.iter().take(years).fold(Decimal::ZERO, |sum, one| sum.saturating_add(*one)).normalize()
    }

    /// Year by year, up to the last that has any.
    pub fn years(&self) -> &[Decimal] {
        &self.0
    }

    /// How many years it reaches.
    pub fn reaches(&self) -> usize {
        self.0.len()
    }
}

impl From<Kept> for Quantity {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Whole(one) => one.into(),
            Kept::ByYear(years) => Self::by_year(years),
        }
    }
}

impl From<Quantity> for Kept {
    fn from(quantity: Quantity) -> Self {
        match quantity.0.as_slice() {
            [one] => Self::Whole(*one),
            _ => Self::ByYear(quantity.0),
        }
    }
}

impl From<Decimal> for Quantity {
    fn from(whole: Decimal) -> Self {
        Self::by_year([whole])
    }
}

impl From<i32> for Quantity {
    fn from(whole: i32) -> Self {
        Decimal::from(whole).into()
    }
}

impl FromStr for Quantity {
    type Err = rust_decimal::Error;
    fn from_str(whole: &str) -> Result<Self, Self::Err> {
        Ok(whole.parse::<Decimal>()?.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_quantities_are_equal_and_one_year_is_kept_as_one_number() {
        let of = |years: &[&str]| Quantity::by_year(years.iter().map(|one| one.parse().unwrap()));
        assert_eq!(of(&["2.50", "0", "0.000"]), "2.5".parse().unwrap());
        assert_eq!(of(&[]), 0.into());
        assert_eq!(serde_json::json!(of(&["2.50"])), serde_json::json!("2.5"));
        assert_eq!(serde_json::json!(of(&["0", "1.5"])), serde_json::json!(["0", "1.5"]));
        for kept in [of(&["7"]), of(&["0", "1.5", "2"])] {
            assert_eq!(serde_json::from_value::<Quantity>(serde_json::json!(kept)).unwrap(), kept);
        }
        assert_eq!((of(&["1", "2"]).total(), of(&["1", "2"]).through(1)), (3.into(), 1.into()));
    }
}
