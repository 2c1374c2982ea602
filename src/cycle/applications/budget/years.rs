//! The joint budget by year. The cents of every line, and of every total, come out over its years exactly.

use rust_decimal::Decimal;

use super::{BudgetInput, BudgetLine, Heading, JointBudget, LineInput, MOST_YEARS};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, MoneyError};

/// How many years a project of so many months has.
pub fn years_of(months: Option<u32>) -> usize {
    let years = usize::try_from(months.unwrap_or(0).div_ceil(12)).unwrap_or(MOST_YEARS);
    years.clamp(1, MOST_YEARS)
}

impl LineInput {
    /// What has been spent at the end of so many years.
    fn through(&self, years: usize) -> Result<Amount, MoneyError> {
        let exact = self.quantity.through(years).checked_mul(self.rate.decimal());
        Amount::rounded(exact.ok_or(MoneyError::TooLarge)?)
    }
}

impl BudgetInput {
    /// How many years the quantities reach.
    pub fn reaches(&self) -> usize {
        self.lines.iter().map(|line| line.quantity.reaches()).max().unwrap_or(1)
    }
}

impl JointBudget {
    /// How many years the quantities reach.
    pub fn reaches(&self) -> usize {
        self.lines.iter().map(|line| line.quantity.reaches()).max().unwrap_or(1)
    }

    /// The rows, from 1 and as an organisation typed them, with a quantity after so many years.
    pub fn rows_beyond(&self, organisation: OrganisationId, years: usize) -> Vec<usize> {
        let typed = self.lines_of(organisation).filter(|line| !line.heading.is_computed());
        let beyond = (1..).zip(typed).filter(|(_, line)| line.quantity.reaches() > years);
        beyond.map(|(row, _)| row).collect()
    }

    /// What an organisation spends in each of so many years; whatever reaches beyond counts to the last, so
    /// that the years always add up to the whole.
    pub fn by_year(&self, organisation: OrganisationId, years: usize) -> Result<Vec<Amount>, MoneyError> {
        let mut through = Vec::new();
        for year in 1..years {
            through.push(self.through(organisation, year)?);
        }
        through.push(self.total_of(organisation)?);
        let before = std::iter::once(Amount::ZERO).chain(through.iter().copied());
        before.zip(&through).map(|(before, through)| through.minus(before)).collect()
    }

    /// What an organisation has spent at the end of so many years. What is reckoned from the direct costs goes
    /// with them.
    fn through(&self, organisation: OrganisationId, years: usize) -> Result<Amount, MoneyError> {
        let typed = |line: &&BudgetLine| !line.heading.is_computed();
        let spent =
            self.lines_of(organisation).filter(typed).map(|line| LineInput::from(line).through(years));
        let spent = Amount::total(spent.collect::<Result<Vec<_>, _>>()?)?;
        let direct = self.direct_of(organisation)?;
        let part = |heading| part_of(self.total_under(heading, organisation)?, spent, direct);
        spent.plus(part(Heading::Indirect)?)?.plus(part(Heading::Contingency)?)
    }
}

/// As much of an amount as a part is of a whole, rounded down to the cent; all of it where there is no whole.
fn part_of(amount: Amount, part: Amount, whole: Amount) -> Result<Amount, MoneyError> {
    let cents = |amount: Amount| amount.decimal().mantissa();
    let product = cents(amount).checked_mul(cents(part)).ok_or(MoneyError::TooLarge)?;
    match product.checked_div(cents(whole)) {
        Some(cents) => {
            Amount::new(Decimal::try_from_i128_with_scale(cents, 2).map_err(|_| MoneyError::TooLarge)?)
        }
        None => Ok(amount),
    }
}
