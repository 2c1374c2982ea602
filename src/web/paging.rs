//! Long lists, part by part. Whoever reads on goes on after the last one they have seen, so that nothing
//! is missed or seen twice where something came or went meanwhile.

use std::ops::Deref;

use serde::Deserialize;

/// So many rows with the longest names and texts still weigh little on a slow line.
pub const PAGE: usize = 50;

/// The name of the last row that was seen, as the address says it.
#[derive(Debug, Default, Deserialize)]
pub struct After {
    #[serde(default)]
    pub after: String,
}

/// One part of a list.
#[derive(Debug)]
pub struct Paged<T> {
    rows: Vec<T>,
    before: usize,
    pub total: usize,
    last: Option<String>,
}

impl<T> Paged<T> {
    /// The rows after the named one; the first ones where none has that name.
    pub fn after(rows: Vec<T>, after: &str, name: impl Fn(&T) -> String) -> Self {
        let total = rows.len();
        let seen = rows.iter().position(|row| name(row) == after);
        let before = seen.map_or(0, |at| at.saturating_add(1));
        let rows: Vec<T> = rows.into_iter().skip(before).take(PAGE).collect();
        let last = rows.last().map(name).filter(|_| before.saturating_add(rows.len()) < total);
        Self { rows, before, total, last }
    }

    /// All of it at once, where a form needs every row.
    pub fn whole(rows: Vec<T>) -> Self {
        Self { before: 0, total: rows.len(), last: None, rows }
    }

    pub fn into_rows(self) -> Vec<T> {
        self.rows
    }

    pub fn is_whole(&self) -> bool {
        self.rows.len() == self.total
    }

    pub fn is_first(&self) -> bool {
        self.before == 0
    }

    pub fn from(&self) -> usize {
        self.before.saturating_add(1).min(self.total)
    }

    pub fn to(&self) -> usize {
        self.before.saturating_add(self.rows.len())
    }

    /// Where the list goes on, if it does; the path may carry a search already.
    pub fn next(&self, path: &str) -> Option<String> {
        let last = self.last.as_ref()?;
        let after = serde_html_form::to_string([("after", last)]).unwrap_or_default();
        Some(format!("{path}{}{after}", if path.contains('?') { '&' } else { '?' }))
    }
}

impl<T> Deref for Paged<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<'a, T> IntoIterator for &'a Paged<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{PAGE, Paged};

    fn after(many: usize, after: &str) -> Paged<usize> {
        Paged::after((0..many).collect(), after, ToString::to_string)
    }

    #[test]
    fn a_list_is_read_part_by_part() {
        let first = after(120, "");
        assert_eq!((first.len(), first.from(), first.to(), first.total), (PAGE, 1, 50, 120));
        assert!(first.is_first() && !first.is_whole());
        assert_eq!(first.next("/list").as_deref(), Some("/list?after=49"));
        assert_eq!(first.next("/list?state=open").as_deref(), Some("/list?state=open&after=49"));
        let last = after(120, "99");
        assert_eq!((last.from(), last.to()), (101, 120));
        assert_eq!(last.next("/list"), None);
    }

    #[test]
    fn what_is_short_or_gone_needs_no_parts() {
        let all = after(PAGE, "");
        assert!(all.is_whole());
        assert_eq!(all.next("/list"), None);
        assert!(after(120, "gone").is_first());
        assert_eq!((after(0, "").from(), after(0, "").to()), (0, 0));
        assert_eq!(after(120, "119").len(), 0, "whoever has seen the last one is told so");
    }
}
