//! Objections to a result: who may still object, and what an objection comes to. Pure.

use super::model::{About, Concluded, Record};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{AccountId, ApplicationId, FindingId, ObjectionId, OrganisationId, ResultId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text_enum;
use crate::cycle::calls;

/// The longest grounds.
pub const LONGEST_GROUNDS: usize = 3000;

text_enum! {
    /// What was decided of one finding that an objection is about.
    pub enum Answered {
        /// The rule counts as met.
        Upheld = "upheld",
        /// The finding stays as it was.
        Dismissed = "dismissed",
    }
}

text_enum! {
    /// Where an objection stands.
    pub enum Stands {
        Open = "open",
        Withdrawn = "withdrawn",
        Decided = "decided",
    }
}

impl Stands {
    /// The class of its tag.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Open => "wait",
            Self::Withdrawn => "note",
            Self::Decided => "good",
        }
    }
}

/// What applicants say against a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    pub id: ObjectionId,
    pub application: ApplicationId,
    /// The result that it is about.
    pub result: ResultId,
    /// For which organisation it was made.
    pub organisation: OrganisationId,
    pub grounds: String,
    pub by: AccountId,
    pub at: Timestamp,
    pub withdrawn_at: Option<Timestamp>,
    pub decided: Option<(AccountId, Timestamp)>,
    /// The findings that it is about.
    pub points: Vec<Point>,
}

/// One finding that an objection is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub finding: FindingId,
    pub about: About,
    /// What was decided of it, and why.
    pub answer: Option<(Answered, String)>,
}

impl Objection {
    pub const fn stands(&self) -> Stands {
        match (self.withdrawn_at, self.decided) {
            (Some(_), _) => Stands::Withdrawn,
            (None, Some(_)) => Stands::Decided,
            (None, None) => Stands::Open,
        }
    }

    pub fn is_open(&self) -> bool {
        self.stands() == Stands::Open
    }
}

impl Record {
    /// The objection that waits for its decision, or was decided.
    pub fn objection(&self) -> Option<&Objection> {
        self.objections.iter().find(|one| one.stands() != Stands::Withdrawn)
    }

    pub fn open_objection(&self) -> Option<&Objection> {
        self.objections.iter().find(|one| one.is_open())
    }
}

/// Until when somebody may object to a result: the end of the last day, where the call takes objections.
pub fn window(days: Option<u32>, concluded_at: Timestamp, zone: Zone) -> Option<Timestamp> {
    days.map(|days| zone.end_of_day(concluded_at, days))
}

/// Until when this may be objected to now; else why it may not. The last second is in time.
pub fn may_object(
    record: &Record,
    (status, zone): (calls::Status, Zone),
    now: Timestamp,
) -> Result<Timestamp, Phrase> {
    let Some(concluded) = record.concluded else {
        return Err(Phrase::new("eligibility-object-not-concluded"));
    };
    match record.objection().map(Objection::stands) {
        Some(Stands::Open) => return Err(Phrase::new("eligibility-object-already")),
        Some(Stands::Decided) => return Err(Phrase::new("eligibility-object-once")),
        _ => {}
    }
    if concluded.eligible {
        return Err(Phrase::new("eligibility-object-eligible"));
    }
    let Some(until) = concluded.objection_until else {
        return Err(Phrase::new("eligibility-object-none"));
    };
    if now > until || status != calls::Status::Closed {
        let late = Phrase::new("eligibility-object-too-late").with("until", (until, zone));
        return Err(late.with("now", (now, zone)));
    }
    Ok(until)
}

/// What the panel waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// Not every application is concluded.
    Conclusions,
    /// So many objections are not decided.
    Objections(usize),
    /// Somebody may still object, up to and with this second.
    Window(Timestamp),
    /// An act on many applications can be undone until then.
    Undoing(Timestamp),
}

/// What the panel of these waits for, if for anything: how each was concluded, and all their objections.
pub fn waits(
    applications: usize,
    concluded: &[Concluded],
    objections: &[Objection],
    now: Timestamp,
) -> Option<Waits> {
    if concluded.len() < applications {
        return Some(Waits::Conclusions);
    }
    let open = objections.iter().filter(|one| one.is_open()).count();
    if open > 0 {
        return Some(Waits::Objections(open));
    }
    let decided = |one: &Concluded| {
        objections.iter().any(|o| o.application == one.application && o.stands() == Stands::Decided)
    };
    let running = concluded.iter().filter(|one| !one.eligible && !decided(one));
    let last = running.filter_map(|one| one.objection_until).filter(|until| now <= *until).max();
    last.map(Waits::Window)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::base::kernel::ids::CheckId;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn concluded(eligible: bool) -> Concluded {
        Concluded {
            id: ResultId::new(),
            application: ApplicationId(Uuid::nil()),
            eligible,
            check: CheckId::new(),
            by: AccountId(Uuid::nil()),
            at: at("2026-03-28T10:00:00Z"),
            objection_until: window(Some(1), at("2026-03-28T10:00:00Z"), Zone::BELGRADE)
                .filter(|_| !eligible),
            objection: None,
            bulk: None,
        }
    }

    fn objection(ended: Stands) -> Objection {
        let when = at("2026-03-29T10:00:00Z");
        Objection {
            id: ObjectionId::new(),
            application: ApplicationId(Uuid::nil()),
            result: ResultId::new(),
            organisation: OrganisationId::new(),
            grounds: "The seat moved.".into(),
            by: AccountId(Uuid::nil()),
            at: when,
            withdrawn_at: (ended == Stands::Withdrawn).then_some(when),
            decided: (ended == Stands::Decided).then_some((AccountId(Uuid::nil()), when)),
            points: Vec::new(),
        }
    }

    #[test]
    fn the_window_ends_with_the_last_second_of_the_local_day_on_which_the_clocks_change_too() {
        let until = window(Some(1), at("2026-03-28T10:00:00Z"), Zone::BELGRADE);
        assert_eq!(until, Some(at("2026-03-29T21:59:59Z")), "summer time has begun that night");
        assert_eq!(window(None, at("2026-03-28T10:00:00Z"), Zone::BELGRADE), None);
    }

    #[test]
    fn the_panel_waits_for_conclusions_then_objections_then_the_last_window() {
        let refused = [concluded(false)];
        let last = at("2026-03-29T21:59:59Z");
        let after = last + chrono::TimeDelta::seconds(1);
        assert_eq!(waits(2, &refused, &[], after), Some(Waits::Conclusions));
        assert_eq!(waits(1, &refused, &[objection(Stands::Open)], after), Some(Waits::Objections(1)));
        assert_eq!(waits(1, &refused, &[], last), Some(Waits::Window(last)));
        assert_eq!(waits(1, &refused, &[objection(Stands::Withdrawn)], last), Some(Waits::Window(last)));
        assert_eq!(waits(1, &refused, &[objection(Stands::Decided)], last), None, "nobody can object again");
        assert_eq!(waits(1, &refused, &[], after), None);
        assert_eq!(waits(1, &[concluded(true)], &[], last), None);
    }
}
