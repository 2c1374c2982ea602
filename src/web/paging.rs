//! Long lists, part by part. A page shows them in their own order, a program reads them in the order of
//! their ids; both go on after the last one they have seen, so that nothing is missed or seen twice where
//! something came or went meanwhile.
//!
//! A list that grows is read by its keys: their order and number are known from little, and only the rows
//! of the part that was asked for are read whole.

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::base::kernel::schemas::described;

/// So many rows with the longest names and texts still weigh little on a slow line.
pub const PAGE: usize = 50;

const LEAST: i64 = 1;
const MOST: i64 = 200;
const USUAL: i64 = 50;

/// The name of the last row that was seen, as the address of a page says it.
#[derive(Debug, Default, Deserialize)]
pub struct After {
    #[serde(default)]
    pub after: String,
}

/// How many of a list at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct Limit(i64);

described!(Limit, { "type": "integer", "minimum": 1, "maximum": 200 });

impl TryFrom<i64> for Limit {
    type Error = String;
    fn try_from(limit: i64) -> Result<Self, String> {
        if (LEAST..=MOST).contains(&limit) { Ok(Self(limit)) } else { Err(format!("{LEAST} to {MOST}")) }
    }
}

/// Which part of a list a program asks for.
#[derive(Debug, Clone, Copy, Default, Deserialize, JsonSchema)]
pub struct Paging {
    /// The `next` of the page before; without it, the list begins.
    #[serde(default)]
    pub after: Option<Uuid>,
    /// How many at most, from 1 to 200; 50 unless told.
    #[serde(default)]
    limit: Option<Limit>,
}

impl Paging {
    /// For a list that is searched too: its query has these fields beside its own.
    pub const fn of(after: Option<Uuid>, limit: Option<Limit>) -> Self {
        Self { after, limit }
    }

    /// How many to show.
    pub fn limit(&self) -> i64 {
        self.limit.map_or(USUAL, |limit| limit.0)
    }

    fn most(self) -> usize {
        usize::try_from(self.limit()).unwrap_or(usize::MAX)
    }
}

/// Which part of a list is wanted.
#[derive(Debug, Clone, Copy)]
pub enum Part<'a> {
    /// All of it, where a form needs every row.
    Whole,
    /// What a page shows: in the list's own order, after the row of this name.
    Shown(&'a str),
    /// What a program reads: in the order of ids.
    Read(Paging),
}

impl Part<'_> {
    /// After which row a page begins to show; empty where it begins with the first.
    pub const fn shown_after(&self) -> &str {
        match self {
            Self::Shown(after) => after,
            Self::Whole | Self::Read(_) => "",
        }
    }

    /// This part of all keys or rows, which come in the list's own order.
    pub fn of<T>(self, all: Vec<T>, id: impl Fn(&T) -> Uuid) -> Paged<T> {
        match self {
            Self::Whole => Paged { before: 0, total: all.len(), last: None, rows: all },
            Self::Shown(after) => Paged::after(all, after, id),
            Self::Read(paging) => {
                let (total, mut rows) = (all.len(), all);
                rows.retain(|row| paging.after.is_none_or(|after| id(row) > after));
                rows.sort_by_key(&id);
                Paged::cut(rows, total, paging.most(), id)
            }
        }
    }
}

/// One part of a list.
#[derive(Debug)]
pub struct Paged<T, N = Uuid> {
    rows: Vec<T>,
    before: usize,
    pub total: usize,
    last: Option<N>,
}

impl<T, N> Paged<T, N> {
    /// The rows after the named one; the first ones where none has that name.
    pub fn after(mut rows: Vec<T>, after: &str, name: impl Fn(&T) -> N) -> Self
    where
        N: ToString,
    {
        let total = rows.len();
        let seen = rows.iter().position(|row| name(row).to_string() == after);
        rows.drain(..seen.map_or(0, |at| at.saturating_add(1)));
        Self::cut(rows, total, PAGE, name)
    }

    /// The first of those that were not seen yet.
    fn cut(mut rows: Vec<T>, total: usize, most: usize, name: impl Fn(&T) -> N) -> Self {
        let (before, more) = (total.saturating_sub(rows.len()), rows.len() > most);
        rows.truncate(most);
        let last = rows.last().filter(|_| more).map(name);
        Self { rows, before, total, last }
    }

    /// The same part with the rows themselves, each made of what was known of it.
    pub fn map<R>(self, row: impl FnMut(T) -> R) -> Paged<R, N> {
        let Self { rows, before, total, last } = self;
        Paged { rows: rows.into_iter().map(row).collect(), before, total, last }
    }

    /// The rows that belong to these keys, in the order of the keys. One that is gone by now is left out.
    pub fn filled<R>(self, rows: impl IntoIterator<Item = R>, key: impl Fn(&R) -> T) -> Paged<R, N>
    where
        T: Eq + Hash,
    {
        let mut found: HashMap<T, R> = rows.into_iter().map(|row| (key(&row), row)).collect();
        let Self { rows: keys, before, total, last } = self;
        Paged { rows: keys.iter().filter_map(|key| found.remove(key)).collect(), before, total, last }
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

    /// The name of the last row, if the list goes on after it.
    pub const fn last(&self) -> Option<&N> {
        self.last.as_ref()
    }

    /// Where the list goes on, if it does; the path may carry a search already.
    pub fn next(&self, path: &str) -> Option<String>
    where
        N: ToString,
    {
        let last = self.last.as_ref()?.to_string();
        let after = serde_html_form::to_string([("after", last)]).unwrap_or_default();
        Some(format!("{path}{}{after}", if path.contains('?') { '&' } else { '?' }))
    }
}

impl<T, N> Deref for Paged<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<'a, T, N> IntoIterator for &'a Paged<T, N> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

/// One page of a list, in the order of their ids.
#[derive(Debug, Serialize, JsonSchema)]
pub struct List<T> {
    pub items: Vec<T>,
    /// What to ask for next, as `after`; null at the end.
    pub next: Option<Uuid>,
}

impl<T> From<Paged<T>> for List<T> {
    fn from(part: Paged<T>) -> Self {
        Self { items: part.rows, next: part.last }
    }
}

impl<T> List<T> {
    /// Of one more than the limit, read from the database in the order of ids.
    pub fn of_read(paging: &Paging, items: Vec<T>, id: impl Fn(&T) -> Uuid) -> Self {
        let total = items.len();
        Paged::cut(items, total, paging.most(), id).into()
    }

    /// Of all there is, where that is little.
    pub fn of_all(paging: &Paging, items: Vec<T>, id: impl Fn(&T) -> Uuid) -> Self {
        Part::Read(*paging).of(items, id).into()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn after(many: usize, after: &str) -> Paged<usize, usize> {
        Paged::after((0..many).collect(), after, |row| *row)
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

    #[test]
    fn rows_come_in_the_order_of_their_keys_and_what_is_gone_is_left_out() {
        let keys = Paged::after(vec![9, 5, 8, 3], "9", |key| *key);
        let rows = keys.filled(["one", "three"], |row| row.len());
        assert_eq!((rows.to_vec(), rows.from(), rows.total), (vec!["three", "one"], 2, 4));
    }

    proptest! {
        #[test]
        fn page_by_page_one_reads_everything_once(count in 0_u128..60, limit in 1_i64..20) {
            let all: Vec<Uuid> = (0..count).map(|n| Uuid::from_u128(n * 7 % 61)).collect();
            let mut read = Vec::new();
            let mut paging = Paging { after: None, limit: Limit::try_from(limit).ok() };
            loop {
                let list = List::of_all(&paging, all.clone(), |id| *id);
                prop_assert!(list.items.len() <= usize::try_from(limit).unwrap());
                read.extend(list.items);
                let Some(next) = list.next else { break };
                paging.after = Some(next);
            }
            let mut expected = all;
            expected.sort();
            prop_assert_eq!(read, expected);
        }
    }
}
