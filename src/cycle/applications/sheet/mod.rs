//! The budget as a workbook: one organisation's rows on a sheet to fill in, read back leniently, and the joint
//! budget to take along. Pure: bytes in, rows out, and the other way.

mod cells;
mod joint;
mod read;
#[cfg(test)]
mod tests;
mod write;

use rust_xlsxwriter::utility::row_col_to_cell;

use super::budget::{BudgetInput, Heading, Headings, Source};
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::forms::headings::plain;
use crate::web::words::say;

pub use joint::{Joint, joint};
pub use read::{BadCell, Unread, read};
pub use write::write;

pub use crate::base::files::XLSX as MEDIA_TYPE;

/// No budget fills a larger file; unpacked, what repeats itself is some times as large.
pub const MOST_MEGABYTES: i64 = 2;
pub const MOST_BYTES: u64 = 2 * 1024 * 1024;
const MOST_UNPACKED: u64 = 32 * 1024 * 1024;

/// The hidden sheet by which a workbook is known, what its first cell says, and the version of its layout.
const KEY: &str = "cogrant";
const MARK: &str = "cogrant budget";
const VERSION: u32 = 1;

/// Whose rows a workbook holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Of {
    pub application: ApplicationId,
    pub organisation: OrganisationId,
}

/// What is written into one organisation's workbook.
#[derive(Debug, Clone)]
pub struct Filled {
    pub of: Of,
    pub language: Language,
    /// The lines above the rows: whose budget it is, of what.
    pub title: String,
    pub about: String,
    pub currency: String,
    pub years: usize,
    /// The call's, under which lines can stand.
    pub headings: Headings,
    pub input: BudgetInput,
}

fn word(language: Language, key: &str) -> String {
    say(language, &Phrase::new(key.to_owned()))
}

fn one(language: Language, family: &str, code: &str) -> String {
    word(language, &format!("{family}-{}", code.replace('_', "-")))
}

fn source(language: Language, source: Source) -> String {
    one(language, "applications-source", source.as_str())
}

/// Whether a text is how any language says this, or its code.
fn is_said(text: &str, said: impl Fn(Language) -> String, code: &str) -> bool {
    let text = plain(text);
    text == code || Language::ALL.iter().any(|language| text == plain(&said(*language)))
}

/// One of Annex B's headings by its name or code: those that are reckoned stand so on every sheet.
fn heading_of(text: &str) -> Option<Heading> {
    Headings::default().meant(text).map(|under| under.counts_as)
}

fn source_of(text: &str) -> Option<Source> {
    Source::ALL.iter().copied().find(|one| is_said(text, |language| source(language, *one), one.as_str()))
}

/// The name of a sheet: without what no sheet's name may have, and no longer than it may be.
fn sheet_name(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    plain.trim().to_owned()
}

/// The last column that a workbook can have.
const LAST_COLUMN: u16 = 16_383;

/// A cell as people call it: `D14`. Rows and columns from 0.
fn cell(row: u32, column: u32) -> String {
    let column = u16::try_from(column).unwrap_or(LAST_COLUMN).min(LAST_COLUMN);
    row_col_to_cell(row.min(u32::MAX - 1), column)
}
