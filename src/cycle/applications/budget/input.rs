//! One organisation's rows as they were typed, and what is wrong with them.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::rates::FINEST;
use super::{BudgetLine, FlatRate, FlatRates, Heading, Headings, MOST_YEARS, Quantity, Source, Under};
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::content::fingerprint;

/// One row as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineInput {
    /// What it counts as.
    pub heading: Heading,
    /// The call's own heading that it stands under; none under Annex B's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_heading: Option<String>,
    pub description: String,
    pub unit: String,
    pub quantity: Quantity,
    pub rate: Amount,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContributionInput {
    // What was kept before there were kinds was called so on every page.
    #[serde(default = "own_funds")]
    pub kind: Source,
    pub source: String,
    pub amount: Amount,
}

const fn own_funds() -> Source {
    Source::OwnFunds
}

/// All rows of one organisation, in their order, and the rates of what is reckoned from them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetInput {
    pub lines: Vec<LineInput>,
    pub contributions: Vec<ContributionInput>,
    #[serde(default)]
    pub rates: FlatRates,
}

/// More rows than these are no budget of a project but a ledger.
pub const MOST_LINES: usize = 150;
pub const MOST_CONTRIBUTIONS: usize = 30;
const MOST_DESCRIPTION: usize = 300;
const MOST_UNIT: usize = 60;
const MOST_SOURCE: usize = 200;

/// Quantities stay below 10^8 and amounts below 10^10, so that a product is exact.
const MOST_QUANTITY: i64 = 100_000_000;
const MOST_RATE: i64 = 10_000_000_000;

/// A quantity as people type it, with a point or a comma and at most four decimals.
pub fn parse_quantity(typed: &str) -> Result<Decimal, MoneyError> {
    parse_decimal(typed, 4)
}

fn parse_decimal(typed: &str, finest: u32) -> Result<Decimal, MoneyError> {
    let compact: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace(',', ".");
    let plain = !compact.is_empty() && compact.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if !plain || compact.len() > 20 {
        return Err(MoneyError::NotANumber);
    }
    let quantity = Decimal::from_str(&compact).map_err(|_| MoneyError::NotANumber)?.normalize();
    if quantity.scale() > finest { Err(MoneyError::TooFine) } else { Ok(quantity) }
}

/// A rate as people type it: `7`, `6,5` or `7 %`. Nothing typed, or nought, is none.
pub fn parse_percent(typed: &str) -> Result<Option<FlatRate>, Phrase> {
    let typed = typed.trim().trim_end_matches('%').trim_end();
    if typed.is_empty() {
        return Ok(None);
    }
    let needed = |_| Phrase::new("applications-budget-percent");
    let percent = parse_decimal(typed, FINEST).map_err(needed)?;
    if percent.is_zero() {
        return Ok(None);
    }
    FlatRate::try_from(percent).map(Some).map_err(needed)
}

fn range() -> Phrase {
    Phrase::new("error-amount-range")
}

/// More rows than a budget has.
pub fn too_many() -> Phrase {
    Phrase::new("applications-budget-rows")
        .with("lines", MOST_LINES)
        .with("contributions", MOST_CONTRIBUTIONS)
}

fn length(text: &str, most: usize, may_be_empty: bool) -> Option<Phrase> {
    if text.is_empty() && !may_be_empty {
        return Some(Phrase::new("error-required"));
    }
    (text.chars().count() > most).then(|| Phrase::new("error-too-long").with("max", most))
}

impl From<&BudgetLine> for LineInput {
    fn from(line: &BudgetLine) -> Self {
        Self {
            heading: line.heading,
            own_heading: line.own_heading.clone(),
            description: line.description.clone(),
            unit: line.unit.clone(),
            quantity: line.quantity.clone(),
            rate: line.rate,
        }
    }
}

impl LineInput {
    pub fn under(&self) -> Under {
        Under { counts_as: self.heading, own: self.own_heading.clone() }
    }

    /// The same line under another heading.
    #[must_use]
    pub fn put_under(self, under: Under) -> Self {
        Self { heading: under.counts_as, own_heading: under.own, ..self }
    }

    /// Quantity × rate, rounded to the cent as the database rounds it.
    pub fn amount(&self) -> Result<Amount, MoneyError> {
        let exact = self.quantity.total().checked_mul(self.rate.decimal()).ok_or(MoneyError::TooLarge)?;
        Amount::rounded(exact)
    }

    /// What is wrong, by the name of the column.
    pub fn problems(&self) -> Vec<(&'static str, Phrase)> {
        let mut found = Vec::new();
        if self.heading.is_computed() {
            found.push(("heading", Phrase::new("applications-budget-reckoned")));
        }
        found.extend(length(&self.description, MOST_DESCRIPTION, false).map(|p| ("description", p)));
        found.extend(length(&self.unit, MOST_UNIT, true).map(|p| ("unit", p)));
        let (total, years) = (self.quantity.total(), self.quantity.years());
        let fine = years.iter().all(|year| year.normalize().scale() <= 4 && !year.is_sign_negative());
        if years.len() > MOST_YEARS {
            found.push(("quantity", Phrase::new("applications-budget-years").with("most", MOST_YEARS)));
        } else if !fine || total <= Decimal::ZERO || total >= Decimal::from(MOST_QUANTITY) {
            found.push(("quantity", Phrase::new("applications-budget-quantity")));
        }
        if !self.rate.is_positive() || self.rate.decimal() >= Decimal::from(MOST_RATE) {
            found.push(("rate", Phrase::new("applications-budget-positive")));
        }
        if found.is_empty() {
            match self.amount() {
                Ok(amount) if amount.is_zero() => {
                    found.push(("rate", Phrase::new("applications-budget-below-cent")));
                }
                Ok(amount) if amount.decimal() < Decimal::from(MOST_RATE) => {}
                _ => found.push(("rate", range())),
            }
        }
        found
    }
}

impl ContributionInput {
    pub fn problems(&self) -> Vec<(&'static str, Phrase)> {
        let mut found = Vec::new();
        found.extend(length(&self.source, MOST_SOURCE, false).map(|p| ("source", p)));
        if !self.amount.is_positive() || self.amount.decimal() >= Decimal::from(MOST_RATE) {
            found.push(("amount", Phrase::new("applications-budget-positive")));
        }
        found
    }
}

impl BudgetInput {
    /// Everything that is wrong, each with the field `<column>-<row>` that it stands in; rows from 0,
    /// contributions as `source-0` and `amount-0`.
    pub fn problems(&self) -> Vec<(String, Phrase)> {
        let lines = self.lines.iter().map(LineInput::problems).enumerate();
        let brought = self.contributions.iter().map(ContributionInput::problems).enumerate();
        let mut found: Vec<(String, Phrase)> = lines
            .chain(brought)
            .flat_map(|(row, problems)| problems.into_iter().map(move |(c, p)| (format!("{c}-{row}"), p)))
            .collect();
        if self.lines.len() > MOST_LINES || self.contributions.len() > MOST_CONTRIBUTIONS {
            found.push((String::new(), too_many()));
        }
        if found.is_empty() && self.rows().is_err() {
            found.push((String::new(), range()));
        }
        found
    }

    /// The rows, from 0, that stand under no heading of the call, though these did not stand so before.
    pub fn astray(&self, headings: &Headings, before: &Self) -> Vec<usize> {
        let stood: Vec<Under> = before.lines.iter().map(LineInput::under).collect();
        let is_astray = |line: &LineInput| {
            let under = line.under();
            !headings.have(&under) && !stood.contains(&under)
        };
        let all = self.lines.iter().enumerate();
        all.filter(|(_, line)| is_astray(line)).map(|(row, _)| row).collect()
    }

    /// The rows of another call's budget under the headings of this one.
    #[must_use]
    pub fn carried(self, from: &Headings, to: &Headings) -> Self {
        let carried = |line: LineInput| {
            let under = to.carried(from, &line.under());
            line.put_under(under)
        };
        Self { lines: self.lines.into_iter().map(carried).collect(), ..self }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.contributions.is_empty() && self.rates.is_none()
    }

    /// What the typed rows come to.
    pub fn direct(&self) -> Result<Amount, MoneyError> {
        let typed = self.lines.iter().filter(|line| !line.heading.is_computed());
        Amount::total(typed.map(LineInput::amount).collect::<Result<Vec<_>, _>>()?)
    }

    /// All rows that stand in the budget: what was typed, and what is reckoned from it.
    pub fn rows(&self) -> Result<Vec<LineInput>, MoneyError> {
        let mut rows = self.lines.clone();
        rows.extend(self.rates.rows(self.direct()?)?);
        Ok(rows)
    }

    /// The same with rates in the place of rows under a heading that is reckoned, as they were typed before there
    /// were rates.
    #[must_use]
    pub fn with_rates(self) -> Self {
        let (computed, lines): (Vec<_>, Vec<_>) =
            self.lines.into_iter().partition(|line| line.heading.is_computed());
        let rest = Self { lines, ..self };
        let typed = |heading: Heading| {
            let under = computed.iter().filter(|line| line.heading == heading).map(LineInput::amount);
            under.collect::<Result<Vec<_>, _>>().and_then(Amount::total).unwrap_or(Amount::ZERO)
        };
        let rates = rest.direct().map_or(rest.rates, |direct| rest.rates.or_of(typed, direct));
        Self { rates, ..rest }
    }

    /// A fingerprint of the rows, by which a form finds out whether they changed under it.
    pub fn fingerprint(&self) -> String {
        fingerprint(&json!({
            "lines": self.lines.iter().map(line_json).collect::<Vec<_>>(),
            "contributions": self.contributions.iter().map(brought_json).collect::<Vec<_>>(),
            "rates": self.rates,
        }))
    }
}

/// A row in one form, whatever noughts somebody typed. The call's own heading stands in it where there is one: what
/// was consented to before calls had any has the same fingerprint now.
pub(in crate::cycle::applications) fn line_json(line: &LineInput) -> Value {
    let rate = line.rate.to_string();
    match &line.own_heading {
        None => json!([line.heading, line.description, line.unit, line.quantity, rate]),
        Some(own) => json!([line.heading, line.description, line.unit, line.quantity, rate, own]),
    }
}

/// The kind stands in it where it is another than all had before there were kinds: what was consented to then
/// has the same fingerprint now.
pub(in crate::cycle::applications) fn brought_json(brought: &ContributionInput) -> Value {
    match brought.kind {
        Source::OwnFunds => json!([brought.source, brought.amount.to_string()]),
        kind => json!([brought.source, brought.amount.to_string(), kind]),
    }
}
