//! Tables: what their cells may hold. Pure.

use std::collections::BTreeMap;

use super::answers::Answers;
use super::conditions::Offers;
use super::judge::{Problem, choice, offered};
use super::model::{Column, Holds};
use crate::base::kernel::clock::parse_day;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::rulebook::MOST_MONTHS;

/// The most characters of a cell of one line, and of one of several.
pub const LONGEST_CELL: usize = 300;
pub const LONGEST_LONG_CELL: usize = 1000;

/// A row: what stands in each column, by its code.
pub type Row = BTreeMap<String, String>;

/// The field of one cell.
pub fn cell(question: &str, column: &str, row: usize) -> String {
    format!("{question}-{column}-{row}")
}

/// The codes of what was chosen in a cell of several.
pub fn chosen(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
}

/// The columns from and until which something lasts, where the table has such.
pub fn span(columns: &[Column]) -> Option<(&Column, &Column)> {
    let mut pairs = columns.iter().zip(columns.iter().skip(1));
    pairs.find(|(from, until)| from.holds == Holds::Month && until.holds == Holds::Month)
}

/// How many months the project lasts, where the same part says it.
pub fn months(beside: &Answers) -> Option<u32> {
    beside.number_of("duration_months")
}

/// What is wrong with the rows of a table, given what is answered beside it in the same part.
pub fn problems(
    question: &str,
    (columns, most_rows): (&[Column], u32),
    rows: &[Row],
    beside: &Answers,
    offers: &Offers<'_>,
) -> Vec<Problem> {
    if u32::try_from(rows.len()).map_or(true, |count| count > most_rows) {
        let said = Phrase::new("applications-too-many-rows").with("most", most_rows);
        return vec![(question.to_owned(), said)];
    }
    let mut found = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if row.is_empty() || row.keys().any(|code| !columns.iter().any(|column| column.code == *code)) {
            found.push((question.to_owned(), choice()));
        }
        for column in columns {
            let wrong = row.get(&column.code).and_then(|text| column.problem(text, months(beside), offers));
            found.extend(wrong.map(|said| (cell(question, &column.code, at), said)));
        }
        found.extend(turned(columns, row).map(|(code, said)| (cell(question, code, at), said)));
    }
    let mut sums = columns.iter().filter(|column| column.holds.is_number());
    if found.is_empty() && sums.any(|column| sum(column, rows).is_none()) {
        found.push((question.to_owned(), Phrase::new("error-amount-range")));
    }
    found
}

/// A span that ends before it begins.
fn turned<'a>(columns: &'a [Column], row: &Row) -> Option<(&'a str, Phrase)> {
    let (from, until) = span(columns)?;
    let month = |column: &Column| row.get(&column.code)?.parse::<u32>().ok();
    let ends_before = month(until)? < month(from)?;
    ends_before.then(|| (until.code.as_str(), Phrase::new("applications-months-turned")))
}

impl Column {
    fn problem(&self, text: &str, months: Option<u32>, offers: &Offers<'_>) -> Option<Phrase> {
        let longer = |most: usize| {
            (text.chars().count() > most).then(|| Phrase::new("error-too-long").with("max", most))
        };
        let unless = |fits: bool, said: fn() -> Phrase| (!fits).then(said);
        match self.holds {
            Holds::Text => longer(LONGEST_CELL),
            Holds::LongText => longer(LONGEST_LONG_CELL),
            Holds::Number => unless(text.parse::<u32>().is_ok(), || Phrase::new("error-number")),
            Holds::Money => {
                let fits = text.parse::<Amount>().is_ok_and(|amount| !amount.is_negative());
                unless(fits, || Phrase::new("error-amount"))
            }
            Holds::Date => unless(parse_day(text).is_ok(), || Phrase::new("error-date")),
            Holds::Month => month_problem(text, months),
            Holds::Partner => unless(offers.organisations.iter().any(|id| id == text), || {
                Phrase::new("applications-not-a-partner")
            }),
            Holds::Place => unless(offers.places.iter().any(|code| code == text), choice),
            Holds::Choice => unless(offered(&self.options, text), choice),
            Holds::Several => {
                let mut seen = Vec::new();
                let fits = chosen(text).all(|code| {
                    let is_new = !seen.contains(&code);
                    seen.push(code);
                    is_new && offered(&self.options, code)
                });
                unless(fits && seen.join(" ") == text, choice)
            }
        }
    }
}

fn month_problem(text: &str, months: Option<u32>) -> Option<Phrase> {
    let Ok(month) = text.parse::<u32>() else { return Some(Phrase::new("error-number")) };
    if !(1..=MOST_MONTHS).contains(&month) {
        return Some(Phrase::new("applications-number-range").with("least", 1).with("most", MOST_MONTHS));
    }
    let beyond = months.filter(|months| month > *months);
    beyond.map(|months| Phrase::new("applications-month-beyond").with("months", months))
}

/// How many cells are empty that must not be.
pub fn gaps(columns: &[Column], rows: &[Row]) -> usize {
    let needed = |row: &Row| columns.iter().filter(|one| one.needed && !row.contains_key(&one.code)).count();
    rows.iter().map(needed).sum()
}

/// The sum of a column of numbers or amounts; none if it cannot be reckoned with.
pub fn sum(column: &Column, rows: &[Row]) -> Option<Amount> {
    let cells = rows.iter().filter_map(|row| row.get(&column.code));
    let amounts = cells.map(|text| text.parse::<Amount>().ok()).collect::<Option<Vec<_>>>()?;
    Amount::total(amounts).ok()
}

/// Without organisations that are not offered: they answered elsewhere, and not here.
#[must_use]
pub fn without_strangers(columns: &[Column], rows: &[Row], offers: &Offers<'_>) -> Vec<Row> {
    let partners: Vec<&Column> = columns.iter().filter(|column| column.holds == Holds::Partner).collect();
    let kept = |code: &String, text: &String| {
        !partners.iter().any(|one| one.code == *code) || offers.organisations.iter().any(|id| id == text)
    };
    let known = |row: &Row| -> Row {
        let cells = row.iter().filter(|(code, text)| kept(code, text));
        cells.map(|(code, text)| (code.clone(), text.clone())).collect()
    };
    rows.iter().map(known).filter(|row| !row.is_empty()).collect()
}
