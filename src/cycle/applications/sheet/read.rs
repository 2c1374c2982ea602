//! Reading a workbook that somebody filled in: leniently where it is clear what is meant, and else every cell
//! that is wrong at once.

use std::ops::RangeInclusive;

use rust_decimal::Decimal;

use super::cells::{Cells, Value, Workbook};
use super::{KEY, MARK, MOST_UNPACKED, Of, VERSION, cell, heading_of, is_said, source_of, word};
use crate::base::files::container;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::budget::{
    BudgetInput, ContributionInput, FlatRate, FlatRates, Heading, Headings, LineInput, MOST_CONTRIBUTIONS,
    MOST_LINES, MOST_YEARS, Quantity, Source, parse_percent, parse_quantity, too_many,
};

/// A cell that cannot be taken: where it is, what stands there, what is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadCell {
    /// Its row and column, from 0.
    at: (u32, u32),
    pub sheet: String,
    pub cell: String,
    pub found: String,
    pub needed: Phrase,
}

/// Why a workbook was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It is not the one, or none.
    Refused(Phrase),
    Cells(Vec<BadCell>),
}

fn refused(key: &'static str) -> Unread {
    Unread::Refused(Phrase::new(key))
}

/// The rows of a workbook that was made for this budget.
pub fn read(bytes: Vec<u8>, of: Of, headings: &Headings) -> Result<BudgetInput, Unread> {
    if !container::unpacks_within(&bytes, MOST_UNPACKED) {
        return Err(refused("applications-sheet-none"));
    }
    let mut workbook = Workbook::open(bytes).ok_or_else(|| refused("applications-sheet-none"))?;
    let key = workbook.cells(KEY).ok_or_else(|| refused("applications-sheet-other"))?;
    let layout = Layout::of(&key, of)?;
    let mut sheet = |name: &String| {
        let cells = workbook.cells(name).ok_or_else(|| refused("applications-sheet-other"))?;
        Ok(Sheet { name: name.clone(), cells, wrong: Vec::new() })
    };
    let [costs, brought, totals] = layout.sheets.each_ref().map(&mut sheet);
    let (mut costs, mut brought, mut totals) = (costs?, brought?, totals?);
    let input = BudgetInput {
        lines: costs.lines(layout.years, headings)?,
        contributions: brought.contributions()?,
        rates: FlatRates {
            indirect: totals.rate(Heading::Indirect)?,
            contingency: totals.rate(Heading::Contingency)?,
        },
    };
    let in_order = |mut wrong: Vec<BadCell>| {
        wrong.sort_by_key(|one| one.at);
        wrong
    };
    let wrong: Vec<BadCell> = [costs.wrong, brought.wrong, totals.wrong].map(in_order).concat();
    if !wrong.is_empty() {
        return Err(Unread::Cells(wrong));
    }
    // Whatever else is wrong with all of it together.
    input.problems().into_iter().next().map_or(Ok(input), |(_, phrase)| Err(Unread::Refused(phrase)))
}

/// What the hidden sheet says of a workbook.
struct Layout {
    years: usize,
    sheets: [String; 3],
}

impl Layout {
    fn of(key: &Cells, of: Of) -> Result<Self, Unread> {
        let said = |row: u32| key.get(&(row, 1)).map(Value::said).unwrap_or_default();
        let mark = key.get(&(0, 0)).map(Value::said);
        if mark.as_deref() != Some(MARK) || said(0) != VERSION.to_string() {
            return Err(refused("applications-sheet-other"));
        }
        if said(1) != of.application.to_string() || said(2) != of.organisation.to_string() {
            return Err(refused("applications-sheet-other-budget"));
        }
        let years = said(3).parse().unwrap_or(1);
        Ok(Self { years: usize::clamp(years, 1, MOST_YEARS), sheets: [4, 5, 6].map(said) })
    }
}

/// One sheet while it is read.
struct Sheet {
    name: String,
    cells: Cells,
    wrong: Vec<BadCell>,
}

const HEADING: u32 = 0;
const DESCRIPTION: u32 = 1;
const UNIT: u32 = 2;
const QUANTITY: u32 = 3;

impl Sheet {
    fn at(&self, row: u32, column: u32) -> Option<&Value> {
        self.cells.get(&(row, column))
    }

    fn note(&mut self, row: u32, column: u32, needed: Phrase) {
        let (sheet, found) = (self.name.clone(), self.at(row, column).map(Value::said).unwrap_or_default());
        let cell = cell(row, column);
        // One thing at a time is said of a cell; those of a row come one after another.
        if !self.wrong.iter().rev().take(24).any(|one| one.cell == cell) {
            self.wrong.push(BadCell { at: (row, column), sheet, cell, found, needed });
        }
    }

    fn take<T>(&mut self, (row, column): (u32, u32), read: Result<T, Phrase>) -> Option<T> {
        read.map_err(|needed| self.note(row, column, needed)).ok()
    }

    /// The rows below the one that names the columns.
    fn rows(&self, first: &str) -> Result<Vec<u32>, Unread> {
        let names = |value: &Value| is_said(&value.said(), |language| word(language, first), first);
        let head = (0..40).find(|row| self.at(*row, 0).is_some_and(names));
        let head = head.ok_or_else(|| refused("applications-sheet-other"))?;
        let mut rows: Vec<u32> = self.cells.keys().map(|(row, _)| *row).filter(|row| *row > head).collect();
        rows.dedup();
        Ok(rows)
    }

    /// What stands in a cell as a text; a number is as good as one.
    fn text(&mut self, row: u32, column: u32) -> String {
        match self.at(row, column) {
            Some(Value::Other(_)) => {
                self.note(row, column, Phrase::new("applications-sheet-text"));
                String::new()
            }
            Some(value) => value.said_whole(),
            None => String::new(),
        }
    }

    /// The rows that have anything in these columns; no more than a budget has.
    fn filled(&self, first: &str, columns: RangeInclusive<u32>, most: usize) -> Result<Vec<u32>, Unread> {
        let has_any = |row: &u32| columns.clone().any(|column| self.at(*row, column).is_some());
        let rows: Vec<u32> = self.rows(first)?.into_iter().filter(has_any).collect();
        if rows.len() > most { Err(Unread::Refused(too_many())) } else { Ok(rows) }
    }

    fn lines(&mut self, years: usize, headings: &Headings) -> Result<Vec<LineInput>, Unread> {
        let years = u32::try_from(years).unwrap_or(1);
        let rate = QUANTITY.saturating_add(years);
        let rows = self.filled("applications-heading", DESCRIPTION..=rate, MOST_LINES)?;
        Ok(rows.into_iter().filter_map(|row| self.line(row, (years, rate), headings)).collect())
    }

    fn line(&mut self, row: u32, (years, rate): (u32, u32), headings: &Headings) -> Option<LineInput> {
        let chosen = self.text(row, HEADING);
        let under = headings.meant(&chosen).ok_or_else(|| headings.unknown());
        let under = self.take((row, HEADING), under).unwrap_or_else(|| Heading::Other.into());
        let (description, unit) = (self.text(row, DESCRIPTION), self.text(row, UNIT));
        let columns = QUANTITY..QUANTITY.saturating_add(years);
        let quantities: Vec<Option<Decimal>> =
            columns.map(|column| self.quantity(row, column, years == 1)).collect();
        let rate_read = self.amount(row, rate);
        let quantities: Option<Vec<Decimal>> = quantities.into_iter().collect();
        // What could not be read is noted already; the rest of the row is judged all the same.
        let line = LineInput {
            heading: under.counts_as,
            own_heading: under.own,
            description,
            unit,
            quantity: quantities.map_or_else(|| 1.into(), Quantity::by_year),
            rate: rate_read.or_else(|| Amount::rounded(Decimal::ONE).ok())?,
        };
        for (column, needed) in line.problems() {
            let column = match column {
                "heading" => HEADING,
                "description" => DESCRIPTION,
                "unit" => UNIT,
                "quantity" => QUANTITY,
                _ => rate,
            };
            self.note(row, column, needed);
        }
        Some(line)
    }

    /// A quantity; of several years those without one are nought.
    fn quantity(&mut self, row: u32, column: u32, is_needed: bool) -> Option<Decimal> {
        let needed = || Phrase::new("applications-budget-quantity");
        let read = match self.at(row, column) {
            None if !is_needed => Ok(Decimal::ZERO),
            Some(Value::Text(text)) => parse_quantity(text).map_err(|_| needed()),
            value => value
                .and_then(Value::number)
                .filter(|number| !number.is_sign_negative() && number.scale() <= 4)
                .ok_or_else(needed),
        };
        self.take((row, column), read)
    }

    fn amount(&mut self, row: u32, column: u32) -> Option<Amount> {
        let read = match self.at(row, column) {
            Some(Value::Text(text)) => Amount::parse_typed(text),
            value => value.and_then(Value::number).ok_or(MoneyError::NotANumber).and_then(Amount::new),
        };
        let read = read.map_err(|error| match error {
            MoneyError::TooFine => Phrase::new("applications-budget-too-fine"),
            MoneyError::TooLarge => Phrase::new("error-amount-range"),
            MoneyError::NotANumber => Phrase::new("error-amount"),
        });
        self.take((row, column), read)
    }

    fn contributions(&mut self) -> Result<Vec<ContributionInput>, Unread> {
        const KIND: u32 = 0;
        const SOURCE: u32 = 1;
        const AMOUNT: u32 = 2;
        let mut all = Vec::new();
        for row in self.filled("applications-source-kind", SOURCE..=AMOUNT, MOST_CONTRIBUTIONS)? {
            let chosen = self.text(row, KIND);
            let kind = self.take((row, KIND), source_of(&chosen).ok_or_else(|| Phrase::new("error-choice")));
            let source = self.text(row, SOURCE);
            let amount = self.amount(row, AMOUNT).or_else(|| Amount::rounded(Decimal::ONE).ok());
            let (kind, Some(amount)) = (kind.unwrap_or(Source::OwnFunds), amount) else { continue };
            let brought = ContributionInput { kind, source, amount };
            for (column, needed) in brought.problems() {
                self.note(row, if column == "source" { SOURCE } else { AMOUNT }, needed);
            }
            all.push(brought);
        }
        Ok(all)
    }

    /// The percentage beside a heading that is reckoned.
    fn rate(&mut self, heading: Heading) -> Result<Option<FlatRate>, Unread> {
        let is_it = |value: &Value| heading_of(&value.said()) == Some(heading);
        let row = self.cells.iter().find(|((_, column), value)| *column == 0 && is_it(value));
        let row = row.map(|((row, _), _)| *row).ok_or_else(|| refused("applications-sheet-other"))?;
        let read = match self.at(row, 1) {
            None => Ok(None),
            Some(Value::Number(number)) => parse_percent(&number.to_string()),
            Some(value @ Value::Percent(_)) => parse_percent(&value.said()),
            Some(Value::Text(text)) => parse_percent(text),
            Some(Value::Other(_)) => Err(Phrase::new("applications-budget-percent")),
        };
        Ok(self.take((row, 1), read).flatten())
    }
}

impl Value {
    fn said_whole(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            other => other.said(),
        }
    }
}
