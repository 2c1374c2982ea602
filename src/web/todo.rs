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

    /// With day, hour and zone, as every deadline.
    pub fn said(&self, ui: &Ui) -> String {
        match self {
            Self::Instant(at, zone) => ui.instant(at, zone),
            Self::Day(day, _) => ui.day(day),
        }
    }

    /// Whether less than three days are left, or none.
    pub fn is_near(&self, now: Timestamp) -> bool {
        self.end().is_some_and(|end| end - now < chrono::TimeDelta::days(3))
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
