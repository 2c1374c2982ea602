//! Rows of the form: themes, criteria, tranches. A row in which nothing is typed is no row.

use super::{MOST_ROWS, Typed};
use crate::base::kernel::language::Language;
use crate::cycle::calls::model::{Criterion, Scoring, Theme, TranchePlan};

/// The rows of a kind in which something is typed, in any of these columns.
fn used(typed: &Typed, kind: &str, columns: &[&str]) -> Vec<String> {
    (1..=MOST_ROWS)
        .map(|row| format!("{kind}-{row}"))
        .filter(|row| columns.iter().any(|column| !typed.is_blank(&format!("{row}-{column}"))))
        .collect()
}

/// A field of the n-th row that says something, as the field of the row that it was typed in: blank
/// rows between do not count.
pub(super) fn as_typed(typed: &Typed, field: &str) -> String {
    let mut parts = field.splitn(3, '-');
    let (Some(kind), Some(row), Some(column)) = (parts.next(), parts.next(), parts.next()) else {
        return field.to_owned();
    };
    let columns: &[&str] = match kind {
        "theme" => &NAMED,
        "criterion" => &SCORED,
        "tranche" => &["share"],
        _ => return field.to_owned(),
    };
    let place = row.parse::<usize>().ok().and_then(|row| row.checked_sub(1));
    let used = used(typed, kind, columns);
    place.and_then(|place| used.get(place)).map_or(field.to_owned(), |row| format!("{row}-{column}"))
}

const SCORED: [&str; 6] = ["code", "sq", "sr-Cyrl", "sr-Latn", "en", "maximum"];
const NAMED: [&str; 5] = ["code", "sq", "sr-Cyrl", "sr-Latn", "en"];

pub(super) fn themes(typed: &mut Typed) -> Vec<Theme> {
    used(typed, "theme", &NAMED)
        .iter()
        .map(|row| Theme { code: typed.text(&format!("{row}-code")), name: typed.fields.translated(row) })
        .collect()
}

/// The scale, the criteria and how assessments meet.
pub(super) fn scoring(typed: &mut Typed) -> Option<Scoring> {
    let criteria: Vec<Option<Criterion>> = used(typed, "criterion", &SCORED)
        .iter()
        .map(|row| {
            let maximum = typed.decimal(&format!("{row}-maximum"))?;
            let code = typed.text(&format!("{row}-code"));
            Some(Criterion { code, name: typed.fields.translated(row), maximum })
        })
        .collect();
    let (scale, threshold) = (typed.decimal("scale"), typed.decimal("threshold"));
    let (assessors, gap) = (typed.number("assessors"), typed.share("gap"));
    Some(Scoring {
        scale: scale?,
        criteria: criteria.into_iter().collect::<Option<_>>()?,
        assessors: assessors?,
        third_if_gap_over: gap?,
        threshold: threshold?,
    })
}

pub(super) fn tranches(typed: &mut Typed) -> Vec<TranchePlan> {
    used(typed, "tranche", &["share"])
        .iter()
        .filter_map(|row| {
            let share = typed.share(&format!("{row}-share"));
            let condition = typed.word(&format!("{row}-condition"), "error-choice");
            share.zip(condition).map(|(share, condition)| TranchePlan { share, condition })
        })
        .collect()
}

/// The languages of a name in a row that the form shows; Serbian Latin is made from Cyrillic, and is
/// only carried along where somebody has written it.
pub const SHOWN: [Language; 3] = [Language::English, Language::Albanian, Language::SerbianCyrillic];
