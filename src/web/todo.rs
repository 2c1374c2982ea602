//! What waits for a person: each room says its own, the home page lists them.

use chrono::NaiveDate;

use super::ui::Ui;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::phrase::Phrase;

/// One thing to do, with the address where its first step is.
#[derive(Debug, Clone)]
pub struct Todo {
    pub said: Phrase,
    pub link: String,
    pub by: Option<By>,
}

/// Until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Up to and with this second.
    Instant(Timestamp, Zone),
    /// Up to and with this day in a zone.
    Day(NaiveDate, Zone),
}

impl By {
    /// For sorting: the instant after which it is too late, or nearly.
    fn end(&self) -> Option<Timestamp> {
        match self {
            Self::Instant(at, _) => Some(*at),
            Self::Day(day, zone) => zone.instant(day.succ_opt()?.and_time(chrono::NaiveTime::MIN)).ok(),
        }
    }

    /// The instant, where it is one and not a day.
    pub const fn instant(&self) -> Option<Timestamp> {
        match self {
            Self::Instant(at, _) => Some(*at),
            Self::Day(..) => None,
        }
    }

    /// With day, hour and zone, as every deadline.
    pub fn said(&self, ui: &Ui) -> String {
        match self {
            Self::Instant(at, zone) => ui.instant(at, zone),
            Self::Day(day, zone) => match zone.last_minute(*day) {
                Some(last) => ui.instant(&last, zone),
                None => ui.day(day),
            },
        }
    }

    /// Whether less than three days are left.
    pub fn is_near(&self, now: Timestamp) -> bool {
        self.end().is_some_and(|end| end - now < chrono::TimeDelta::days(3))
    }

    /// Whether none is left: its own last second still counts.
    pub fn is_over(&self, now: Timestamp) -> bool {
        match self {
            Self::Instant(at, _) => now > *at,
            Self::Day(day, zone) => zone.day(now) > *day,
        }
    }
}

impl Todo {
    pub fn new(said: Phrase, link: impl Into<String>) -> Self {
        Self { said, link: link.into(), by: None }
    }

    #[must_use]
    pub fn by(mut self, by: By) -> Self {
        self.by = Some(by);
        self
    }
}

/// What has an end comes first, the nearest on top; the rest keeps the order of the cycle.
pub fn sorted(mut todos: Vec<Todo>) -> Vec<Todo> {
    todos.sort_by_key(|todo| {
        let end = todo.by.and_then(|by| by.end());
        (end.is_none(), end)
    });
    todos
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_be_done_by_a_day_is_over_when_that_day_is_over_where_it_counts() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let by = By::Day(NaiveDate::from_ymd_opt(2026, 10, 28).unwrap(), Zone::BELGRADE);
        assert!(!by.is_near(at("2026-10-25T22:59:59Z")) && by.is_near(at("2026-10-26T00:00:00Z")));
        assert!(!by.is_over(at("2026-10-28T22:59:59Z")) && by.is_over(at("2026-10-28T23:00:00Z")));
        let by = By::Instant(at("2026-03-27T15:00:00Z"), Zone::BELGRADE);
        assert!(!by.is_over(at("2026-03-27T15:00:00Z")) && by.is_over(at("2026-03-27T15:00:01Z")));
    }

    #[test]
    fn the_nearest_end_comes_first_and_what_has_none_last() {
        let todo = |key: &'static str| Todo::new(Phrase::new(key), "/");
        let at = |text: &str| By::Instant(text.parse().unwrap(), Zone::BELGRADE);
        let todos = vec![
            todo("a"),
            todo("b").by(at("2026-05-01T10:00:00Z")),
            todo("c"),
            todo("d").by(at("2026-04-01T10:00:00Z")),
        ];
        let keys: Vec<_> = sorted(todos).into_iter().map(|todo| todo.said.key.into_owned()).collect();
        assert_eq!(keys, ["d", "b", "a", "c"]);
    }
}
