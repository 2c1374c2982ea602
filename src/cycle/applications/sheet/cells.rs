//! The cells of a workbook, few and plain: whatever else stands in it is passed over.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::str::FromStr;

use calamine::{DataRef, Reader, Xlsx};
use rust_decimal::Decimal;

use crate::base::kernel::text::cleaned;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Number(Decimal),
    /// The same where the cell shows it in percent: 0.07 as 7 %.
    Percent(Decimal),
    /// A date, an error, a yes or no: as a person sees it.
    Other(String),
}

impl Value {
    /// As it is told to whoever put it there.
    pub fn said(&self) -> String {
        match self {
            Self::Text(text) | Self::Other(text) => text.chars().take(80).collect(),
            Self::Number(number) => number.to_string(),
            Self::Percent(number) => format!("{} %", (number * Decimal::ONE_HUNDRED).normalize()),
        }
    }
}

impl Value {
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) | Self::Percent(number) => Some(*number),
            Self::Text(_) | Self::Other(_) => None,
        }
    }
}

/// The cells of one sheet that have anything in them, by row and column from 0.
pub type Cells = BTreeMap<(u32, u32), Value>;

/// Further right and below nothing of a budget stands.
const COLUMNS: u32 = 24;
const ROWS: u32 = 5000;

pub struct Workbook(Xlsx<Cursor<Vec<u8>>>);

impl Workbook {
    /// None of what is no workbook.
    pub fn open(bytes: Vec<u8>) -> Option<Self> {
        Xlsx::new(Cursor::new(bytes)).ok().map(Self)
    }

    /// The cells of a sheet, one by one as they stand in the file: a sheet that says it is huge is not.
    pub fn cells(&mut self, sheet: &str) -> Option<Cells> {
        let mut found = Cells::new();
        let mut reader = self.0.worksheet_cells_reader(sheet).ok()?;
        while let Some((cell, style)) = reader.next_cell_with_style_id().ok()? {
            let (row, column) = cell.get_position();
            if row < ROWS && column < COLUMNS {
                let format = reader.styles().get(style).and_then(|style| style.number_format.as_ref());
                let is_percent = format.is_some_and(|format| format.format_code.contains('%'));
                let value = match value(cell.get_value()) {
                    Some(Value::Number(number)) if is_percent => Some(Value::Percent(number)),
                    value => value,
                };
                found.extend(value.map(|value| ((row, column), value)));
            }
        }
        Some(found)
    }

    #[cfg(test)]
    pub fn sheets(&self) -> Vec<String> {
        self.0.sheet_names()
    }
}

fn value(data: &DataRef<'_>) -> Option<Value> {
    let text = |text: &str| {
        let text = cleaned(text);
        (!text.is_empty()).then_some(Value::Text(text))
    };
    match data {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(Value::Number(Decimal::from(*number))),
        DataRef::Float(number) => Some(decimal(*number)),
        DataRef::String(said) => text(said),
        DataRef::SharedString(said) => text(said),
        DataRef::Bool(yes) => Some(Value::Other(if *yes { "TRUE" } else { "FALSE" }.into())),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Some(Value::Other(format!("{year:04}-{month:02}-{day:02}")))
        }
        DataRef::DateTimeIso(said) | DataRef::DurationIso(said) => Some(Value::Other(said.clone())),
        DataRef::Error(error) => Some(Value::Other(error.to_string())),
    }
}

/// A number with the fifteen digits that a spreadsheet shows of it: what its own reckoning adds behind them was
/// never typed.
fn decimal(number: f64) -> Value {
    let digits = format!("{number:.14e}");
    let read = Decimal::from_scientific(&digits).or_else(|_| Decimal::from_str(&digits));
    read.map_or_else(|_| Value::Other(number.to_string()), |number| Value::Number(number.normalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_what_a_spreadsheet_shows_of_it() {
        for (number, said) in [
            (0.1 + 0.2, "0.3"),
            (250.5, "250.5"),
            (1000.0 / 3.0, "333.333333333333"),
            (-0.07, "-0.07"),
            (1e10, "10000000000"),
            (0.0, "0"),
        ] {
            assert_eq!(decimal(number).said(), said);
        }
        for odd in [f64::NAN, f64::INFINITY, 1e300] {
            assert!(matches!(decimal(odd), Value::Other(_)), "{odd}");
        }
    }
}
