//! Money as an exact decimal. Nothing here is ever a float, and every sum is checked.

use std::fmt;
use std::str::FromStr;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{Numeric, Text};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// An amount in the currency of the call or grant that it belongs to, exact to the cent.
/// It may be negative (a ledger line), but never beyond a million millions.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = Numeric)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct Amount(Decimal);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("an amount has at most two decimals")]
    TooFine,
    #[error("an amount lies between -1,000,000,000,000 and 1,000,000,000,000")]
    TooLarge,
    #[error("this is not an amount")]
    NotANumber,
}

impl Amount {
    /// With its cents, like every amount, so that it reads `0.00` wherever it is written.
    pub const ZERO: Self = Self(Decimal::from_parts(0, 0, 0, false, 2));
    const LIMIT: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0); // 10^12

    /// The first that is too large for a column of the database.
    pub const fn most() -> Self {
        Self(Self::LIMIT)
    }

    pub fn new(value: Decimal) -> Result<Self, MoneyError> {
        if value.abs() > Self::LIMIT {
            return Err(MoneyError::TooLarge);
        }
        let cents = value.round_dp(2);
        if cents != value {
            return Err(MoneyError::TooFine);
        }
        let mut cents = cents;
        cents.rescale(2);
        Ok(Self(cents))
    }

    /// The nearest cent, half away from zero.
    pub fn rounded(value: Decimal) -> Result<Self, MoneyError> {
        Self::new(value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        Self::new(self.0 + other.0)
    }

    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        Self::new(self.0 - other.0)
    }

    #[must_use]
    pub fn negated(self) -> Self {
        if self.is_zero() { Self::ZERO } else { Self(-self.0) }
    }

    pub fn total(amounts: impl IntoIterator<Item = Self>) -> Result<Self, MoneyError> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    pub fn is_positive(self) -> bool {
        self.0 > Decimal::ZERO
    }

    pub fn is_negative(self) -> bool {
        self.0 < Decimal::ZERO
    }

    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// Reads what a person types: `1250`, `1250.5`, `1,250.50`, `1.250,50`, `1 250,50`.
    ///
    /// A single separator followed by three digits (`1.250`, `1,250`) groups thousands, as people
    /// who write cents write two of them.
    pub fn parse_typed(text: &str) -> Result<Self, MoneyError> {
        let compact: String =
            text.chars().filter(|c| !c.is_whitespace() && *c != '\'' && *c != '€').collect();
        let (whole, cents) = match compact.rfind(['.', ',']) {
            None => (compact.as_str(), ""),
            Some(at) => {
                let (whole, rest) = compact.split_at(at);
                let rest = rest.trim_start_matches(['.', ',']);
                if rest.len() == 3 { (compact.as_str(), "") } else { (whole, rest) }
            }
        };
        let groups: Vec<&str> = whole.strip_prefix('-').unwrap_or(whole).split(['.', ',']).collect();
        let grouped_well = groups.iter().enumerate().all(|(i, group)| {
            !group.is_empty()
                && group.bytes().all(|b| b.is_ascii_digit())
                && (groups.len() == 1 || if i == 0 { group.len() <= 3 } else { group.len() == 3 })
        });
        if !grouped_well || cents.len() > 2 || !cents.bytes().all(|b| b.is_ascii_digit()) {
            let too_fine = grouped_well && cents.bytes().all(|b| b.is_ascii_digit());
            return Err(if too_fine { MoneyError::TooFine } else { MoneyError::NotANumber });
        }
        let sign = if whole.starts_with('-') { "-" } else { "" };
        let digits = format!("{sign}{}.{}", groups.concat(), if cents.is_empty() { "0" } else { cents });
        if digits.len() > 20 {
            return Err(MoneyError::TooLarge);
        }
        Self::new(Decimal::from_str(&digits).map_err(|_| MoneyError::NotANumber)?)
    }
}

impl TryFrom<Decimal> for Amount {
    type Error = MoneyError;
    fn try_from(value: Decimal) -> Result<Self, MoneyError> {
        Self::new(value)
    }
}
impl From<Amount> for Decimal {
    fn from(amount: Amount) -> Decimal {
        amount.0
    }
}
impl FromStr for Amount {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        Self::new(Decimal::from_str(text).map_err(|_| MoneyError::NotANumber)?)
    }
}
/// Always two decimals and a point, without groups: for data, not for readers (`web` writes for those).
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}
impl ToSql<Numeric, Pg> for Amount {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Numeric, Pg>::to_sql(&self.0, &mut out.reborrow())
    }
}
impl FromSql<Numeric, Pg> for Amount {
    fn from_sql(raw: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::new(<Decimal as FromSql<Numeric, Pg>>::from_sql(raw)?)?)
    }
}

/// A part of a whole between 0 and 1, as `0.80` for 80 %; kept exactly as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct Share(Decimal);

impl Share {
    pub const WHOLE: Self = Self(Decimal::ONE);

    pub fn new(value: Decimal) -> Result<Self, MoneyError> {
        if value < Decimal::ZERO || value > Decimal::ONE {
            return Err(MoneyError::TooLarge);
        }
        if value.scale() > 6 {
            return Err(MoneyError::TooFine);
        }
        Ok(Self(value.normalize()))
    }

    /// From percent, as people type it: `80` or `33.3`.
    pub fn from_percent(percent: Decimal) -> Result<Self, MoneyError> {
        Self::new(percent / Decimal::ONE_HUNDRED)
    }

    pub fn percent(self) -> Decimal {
        (self.0 * Decimal::ONE_HUNDRED).normalize()
    }

    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// This share of an amount, not rounded.
    pub fn of(self, amount: Amount) -> Decimal {
        self.0 * amount.0
    }

    /// This share of an amount, rounded half up to the cent.
    pub fn of_rounded(self, amount: Amount) -> Result<Amount, MoneyError> {
        Amount::rounded(self.of(amount))
    }
}

impl TryFrom<Decimal> for Share {
    type Error = MoneyError;
    fn try_from(value: Decimal) -> Result<Self, MoneyError> {
        Self::new(value)
    }
}
impl From<Share> for Decimal {
    fn from(share: Share) -> Decimal {
        share.0
    }
}

/// An ISO 4217 code. Which ones a programme may use is its own affair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    pub const EUR: Self = Self(*b"EUR");

    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}
impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(MoneyError::NotANumber),
        }
    }
}
impl TryFrom<String> for Currency {
    type Error = MoneyError;
    fn try_from(text: String) -> Result<Self, MoneyError> {
        text.parse()
    }
}
impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.code().to_owned()
    }
}
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
impl ToSql<Text, Pg> for Currency {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        std::io::Write::write_all(out, &self.0)?;
        Ok(serialize::IsNull::No)
    }
}
impl FromSql<Text, Pg> for Currency {
    fn from_sql(raw: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(std::str::from_utf8(raw.as_bytes())?.parse()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        text.parse().expect("an amount")
    }

    #[test]
    fn an_amount_is_read_as_people_of_three_languages_type_it() {
        for (typed, meant) in [
            ("1250", "1250.00"),
            ("1250.5", "1250.50"),
            ("1,250.50", "1250.50"),
            ("1.250,50", "1250.50"),
            ("1 250,50", "1250.50"),
            ("1.250", "1250.00"),
            ("12,34", "12.34"),
            ("1,234,567.89", "1234567.89"),
            ("-5", "-5.00"),
            ("0", "0.00"),
            ("€ 20", "20.00"),
        ] {
            assert_eq!(Amount::parse_typed(typed), Ok(amount(meant)), "{typed}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused_with_its_reason() {
        for typed in ["", "twelve", "1,2,3.00", "1..2", "0x10", "--5", "1e9", ".5"] {
            assert_eq!(Amount::parse_typed(typed), Err(MoneyError::NotANumber), "{typed}");
        }
        assert_eq!(Amount::parse_typed("1.2345"), Err(MoneyError::TooFine));
        assert_eq!(Amount::parse_typed("9999999999999"), Err(MoneyError::TooLarge));
        assert_eq!(Amount::parse_typed(&"9".repeat(400)), Err(MoneyError::TooLarge));
        assert_eq!(Amount::new(Amount::LIMIT).map(|a| a.to_string()), Ok("1000000000000.00".into()));
    }

    #[test]
    fn an_amount_is_written_with_two_decimals_however_it_came_about() {
        let nothing = Amount::ZERO;
        let sums = [nothing.plus(nothing), amount("5").minus(amount("5")), Amount::total([])];
        let noughts = [
            nothing,
            nothing.negated(),
            amount("0"),
            amount("-0"),
            Amount::rounded(Decimal::ZERO).expect("nought"),
        ];
        for nought in noughts.into_iter().chain(sums.map(|sum| sum.expect("a sum"))) {
            assert_eq!((nought, serde_json::json!(nought)), (nothing, serde_json::json!("0.00")));
            assert_eq!(nought.to_string(), "0.00");
        }
        for (given, written) in [("12", "12.00"), ("12.5", "12.50"), ("-3", "-3.00"), ("0.10", "0.10")] {
            assert_eq!(serde_json::json!(amount(given)), serde_json::json!(written));
        }
    }

    #[test]
    fn a_share_is_rounded_half_up_to_the_cent() {
        let seven = Share::from_percent(Decimal::from(7)).expect("a share");
        assert_eq!(seven.of_rounded(amount("1150.07")), Ok(amount("80.50")));
        assert_eq!(seven.of_rounded(amount("1150.50")), Ok(amount("80.54")));
        assert_eq!(seven.percent().to_string(), "7");
    }

    #[test]
    fn a_sum_that_leaves_the_range_is_refused() {
        let most = Amount(Amount::LIMIT);
        assert_eq!(most.plus(amount("0.01")), Err(MoneyError::TooLarge));
    }
}
