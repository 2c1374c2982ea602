//! Plain types of this room.

use chrono::NaiveDate;

use super::status::Status;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, FlagId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Colour {
        /// Something that others should know.
        Observation = "observation",
        /// A warning: look twice.
        Yellow = "yellow",
        /// No new application and no award, once a second person has confirmed it.
        Red = "red",
    }
}

text_enum! {
    /// The second person's word on a red flag.
    pub enum Decision {
        Confirm = "confirm",
        Dismiss = "dismiss",
    }
}

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 2000;

/// Who said so, when, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub by: AccountId,
    pub at: Timestamp,
    pub because: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    pub id: FlagId,
    pub organisation: OrganisationId,
    pub colour: Colour,
    pub status: Status,
    pub reason: String,
    pub raised_by: AccountId,
    pub raised_at: Timestamp,
    /// The last day on which it stands; none: until it is lifted.
    pub expires_on: Option<NaiveDate>,
    /// The second person's word on a red flag.
    pub decided: Option<Word>,
    pub lifted: Option<Word>,
}

impl Flag {
    pub fn has_expired(&self, today: NaiveDate) -> bool {
        self.expires_on.is_some_and(|last| last < today)
    }

    /// Whether it counts on this day.
    pub fn stands(&self, today: NaiveDate) -> bool {
        self.status == Status::InForce && !self.has_expired(today)
    }

    /// Whether it keeps the organisation out of new applications and awards on this day.
    pub fn bars(&self, today: NaiveDate) -> bool {
        self.colour == Colour::Red && self.stands(today)
    }
}

/// A flag to raise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFlag {
    pub colour: Colour,
    pub reason: String,
    pub expires_on: Option<NaiveDate>,
}

impl NewFlag {
    /// What is wrong with it, by the field of the form.
    pub fn problems(&self, today: NaiveDate) -> Vec<(&'static str, Phrase)> {
        let mut wrong: Vec<_> = reason_problem(&self.reason).map(|p| ("reason", p)).into_iter().collect();
        if self.expires_on.is_some_and(|last| last < today) {
            wrong.push(("expires_on", Phrase::new("flags-expires-past").with("today", today)));
        }
        wrong
    }
}

/// Every flag, and every decision on one, has a reason.
pub fn reason_problem(reason: &str) -> Option<Phrase> {
    let length = Phrase::new("error-length").with("min", 1).with("max", LONGEST_REASON);
    (!(1..=LONGEST_REASON).contains(&reason.chars().count())).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flag(colour: Colour, status: Status, expires_on: Option<&str>) -> Flag {
        Flag {
            id: FlagId::new(),
            organisation: OrganisationId::new(),
            colour,
            status,
            reason: "As seen.".into(),
            raised_by: AccountId::new(),
            raised_at: Timestamp::UNIX_EPOCH,
            expires_on: expires_on.map(|day| day.parse().expect("a day")),
            decided: None,
            lifted: None,
        }
    }

    #[test]
    fn only_a_red_flag_in_force_bars_and_only_to_the_end_of_its_last_day() {
        let bars = |colour, status, last, today: &str| {
            flag(colour, status, last).bars(today.parse().expect("a day"))
        };
        assert!(bars(Colour::Red, Status::InForce, None, "2030-01-01"));
        assert!(bars(Colour::Red, Status::InForce, Some("2026-03-29"), "2026-03-29"));
        assert!(!bars(Colour::Red, Status::InForce, Some("2026-03-29"), "2026-03-30"));
        for status in [Status::Escalated, Status::Dismissed, Status::Lifted] {
            assert!(!bars(Colour::Red, status, None, "2026-03-29"), "{status}");
        }
        assert!(!bars(Colour::Yellow, Status::InForce, None, "2026-03-29"));
        assert!(!bars(Colour::Observation, Status::InForce, None, "2026-03-29"));
    }

    #[test]
    fn a_flag_needs_a_reason_and_does_not_end_before_it_begins() {
        let new = |reason: &str, last: &str| NewFlag {
            colour: Colour::Yellow,
            reason: reason.into(),
            expires_on: last.parse().ok(),
        };
        let wrong = |flag: NewFlag| -> Vec<&str> {
            flag.problems("2026-05-05".parse().expect("a day")).into_iter().map(|(field, _)| field).collect()
        };
        assert_eq!(wrong(new("As seen.", "2026-05-05")), Vec::<&str>::new());
        assert_eq!(wrong(new("", "2026-05-04")), ["reason", "expires_on"]);
        assert_eq!(wrong(new(&"x".repeat(2001), "")), ["reason"]);
    }
}
