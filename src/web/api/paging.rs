//! Lists, page by page: `after` names the last one that was read, so that nothing is told twice or
//! left out while others are added.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::base::kernel::schemas::described;

const LEAST: i64 = 1;
const MOST: i64 = 200;
const USUAL: i64 = 50;

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

/// Which part of a list.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
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
}

/// One page of a list, in the order of their ids.
#[derive(Debug, Serialize, JsonSchema)]
pub struct List<T> {
    pub items: Vec<T>,
    /// What to ask for next, as `after`; null at the end.
    pub next: Option<Uuid>,
}

impl<T> List<T> {
    /// Of one more than the limit, read from the database in the order of ids.
    pub fn of_read(paging: &Paging, mut items: Vec<T>, id: impl Fn(&T) -> Uuid) -> Self {
        let limit = usize::try_from(paging.limit()).unwrap_or(usize::MAX);
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(id);
        Self { items, next }
    }

    /// Of all there is, where that is little.
    pub fn of_all(paging: &Paging, mut items: Vec<T>, id: impl Fn(&T) -> Uuid) -> Self {
        items.retain(|item| paging.after.is_none_or(|after| id(item) > after));
        items.sort_by_key(&id);
        Self::of_read(paging, items, id)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
