//! Time as instants with a zone, and the clock that hands them out.

use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{
    DateTime, Datelike, Days, Local, LocalResult, Months, NaiveDate, NaiveDateTime, SubsecRound, TimeZone,
    Utc,
};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Text;
use serde::{Deserialize, Serialize};

/// An instant, to the microsecond that PostgreSQL keeps.
pub type Timestamp = DateTime<Utc>;

/// Where "now" comes from: the system, or a hand that a test or the demo sets.
#[derive(Debug, Clone)]
pub enum Clock {
    System,
    Set(Arc<Mutex<Timestamp>>),
}

impl Clock {
    pub fn set_to(now: Timestamp) -> Self {
        Self::Set(Arc::new(Mutex::new(now)))
    }

    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => DateTime::<Utc>::from(Local::now()).trunc_subsecs(6),
            Self::Set(hand) => *hand.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves a set clock; the system's clock stays as it is.
    pub fn move_to(&self, now: Timestamp) {
        if let Self::Set(hand) = self {
            *hand.lock().unwrap_or_else(PoisonError::into_inner) = now;
        }
    }
}

/// A zone by its name in the tz database, as `Europe/Belgrade`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Zone(chrono_tz::Tz);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    #[error("unknown time zone")]
    UnknownZone,
    #[error("this is not a date and time")]
    NotATime,
    #[error("the clocks skip this local time")]
    Skipped,
    #[error("this local time occurs twice: the clocks go back")]
    Twice,
}

impl Zone {
    pub const BELGRADE: Self = Self(chrono_tz::Europe::Belgrade);

    pub fn name(self) -> &'static str {
        self.0.name()
    }

    pub fn local(self, instant: Timestamp) -> DateTime<chrono_tz::Tz> {
        instant.with_timezone(&self.0)
    }

    /// The calendar day on which an instant falls in this zone.
    pub fn day(self, instant: Timestamp) -> NaiveDate {
        self.local(instant).date_naive()
    }

    /// The instant of a local time; refused where the clocks skip it or run through it twice,
    /// because a deadline must not depend on a guess.
    pub fn instant(self, local: NaiveDateTime) -> Result<Timestamp, TimeError> {
        match self.0.from_local_datetime(&local) {
            LocalResult::Single(time) => Ok(time.with_timezone(&Utc)),
            LocalResult::Ambiguous(..) => Err(TimeError::Twice),
            LocalResult::None => Err(TimeError::Skipped),
        }
    }

    /// Reads what `<input type="datetime-local">` sends: `2026-03-27T16:00`. What programs send, an
    /// instant of its own zone as `2026-03-27T15:00:00Z`, is taken too.
    pub fn parse_local(self, typed: &str) -> Result<Timestamp, TimeError> {
        let typed = typed.trim();
        if let Ok(instant) = typed.parse::<Timestamp>() {
            return if (2000..2200).contains(&instant.year()) {
                Ok(instant)
            } else {
                Err(TimeError::NotATime)
            };
        }
        let local = NaiveDateTime::parse_from_str(typed, "%Y-%m-%dT%H:%M")
            .or_else(|_| NaiveDateTime::parse_from_str(typed, "%Y-%m-%dT%H:%M:%S"))
            .or_else(|_| NaiveDateTime::parse_from_str(typed, "%Y-%m-%d %H:%M"))
            .map_err(|_| TimeError::NotATime)?;
        if !(2000..2200).contains(&local.year()) {
            return Err(TimeError::NotATime);
        }
        self.instant(local)
    }

    /// The same local time of day some calendar days later, across a clock change too.
    /// A time that the clocks skip moves on by an hour; one that occurs twice means the later:
    /// both to the good of whoever must act by then.
    pub fn days_later(self, instant: Timestamp, days: u32) -> Timestamp {
        let local = self.local(instant).naive_local();
        let later = local.checked_add_days(Days::new(u64::from(days)));
        later.and_then(|later| self.in_favour(later)).unwrap_or(instant)
    }

    /// The last minute of a day, for whoever must do something by that day.
    pub fn last_minute(self, day: NaiveDate) -> Option<Timestamp> {
        self.in_favour(day.and_hms_opt(23, 59, 0)?)
    }

    /// The last second of a day, for what may be done up to and with that day.
    pub fn last_second(self, day: NaiveDate) -> Option<Timestamp> {
        self.in_favour(day.and_hms_opt(23, 59, 59)?)
    }

    /// The last second of the day that comes some days after this instant's.
    pub fn end_of_day(self, instant: Timestamp, days: u32) -> Timestamp {
        let day = self.day(instant).checked_add_days(Days::new(u64::from(days)));
        day.and_then(|day| self.last_second(day)).unwrap_or(instant)
    }

    /// A local time that the clocks skip, an hour later; one that occurs twice, the second time.
    fn in_favour(self, local: NaiveDateTime) -> Option<Timestamp> {
        let found = match self.0.from_local_datetime(&local) {
            LocalResult::Single(time) | LocalResult::Ambiguous(_, time) => Some(time),
            LocalResult::None => {
                self.0.from_local_datetime(&local.checked_add_signed(chrono::TimeDelta::hours(1))?).latest()
            }
        };
        found.map(|time| time.with_timezone(&Utc))
    }
}

impl FromStr for Zone {
    type Err = TimeError;
    fn from_str(name: &str) -> Result<Self, TimeError> {
        name.parse().map(Self).map_err(|_| TimeError::UnknownZone)
    }
}
impl ToSql<Text, Pg> for Zone {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Text, Pg>::to_sql(self.name(), &mut out.reborrow())
    }
}
impl FromSql<Text, Pg> for Zone {
    fn from_sql(raw: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(<String as FromSql<Text, Pg>>::from_sql(raw)?.parse()?)
    }
}

/// The day some calendar months earlier; a day that does not exist becomes that month's last.
pub fn months_before(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_sub_months(Months::new(months))
}

/// The day some calendar months later; a day that does not exist becomes that month's last.
pub fn months_after(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(months))
}

/// Reads what `<input type="date">` sends: `2019-05-14`.
pub fn parse_day(typed: &str) -> Result<NaiveDate, TimeError> {
    let day = NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d").map_err(|_| TimeError::NotATime)?;
    if (1800..2200).contains(&day.year()) { Ok(day) } else { Err(TimeError::NotATime) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    #[test]
    fn a_day_ends_in_its_own_zone_across_a_change_of_the_clocks_too() {
        let ends = |day: &str, zone: &str| {
            zone.parse::<Zone>().expect("a zone").last_minute(day.parse().expect("a day"))
        };
        assert_eq!(ends("2026-10-28", "Europe/Belgrade"), Some(utc("2026-10-28T22:59:00Z")));
        assert_eq!(ends("2026-03-29", "Europe/Belgrade"), Some(utc("2026-03-29T21:59:00Z")));
        // There the clocks go back at midnight, so that the last hour of that day comes twice.
        assert_eq!(ends("2026-10-31", "America/Havana"), Some(utc("2026-11-01T03:59:00Z")));
        assert_eq!(ends("2026-04-04", "America/Santiago"), Some(utc("2026-04-05T03:59:00Z")));
    }

    #[test]
    fn a_local_time_that_the_clocks_skip_or_repeat_is_no_deadline() {
        let zone = Zone::BELGRADE;
        assert_eq!(zone.parse_local("2026-03-29T02:30"), Err(TimeError::Skipped));
        assert_eq!(zone.parse_local("2026-10-25T02:30"), Err(TimeError::Twice));
        assert_eq!(zone.parse_local("2026-03-27T16:00"), Ok(utc("2026-03-27T15:00:00Z")));
        assert_eq!(zone.parse_local("tomorrow"), Err(TimeError::NotATime));
        assert_eq!(zone.parse_local("99999-01-01T10:00"), Err(TimeError::NotATime));
    }

    #[test]
    fn an_instant_that_names_its_own_zone_is_taken_as_it_is() {
        let zone = Zone::BELGRADE;
        let meant = utc("2026-03-27T15:00:00Z");
        for sent in ["2026-03-27T15:00:00Z", "2026-03-27T16:00:00+01:00", " 2026-03-27T10:00:00-05:00 "] {
            assert_eq!(zone.parse_local(sent), Ok(meant), "{sent}");
        }
        // Neither skipped nor repeated: what the clocks of Belgrade do is no matter.
        assert_eq!(zone.parse_local("2026-03-29T02:30:00Z"), Ok(utc("2026-03-29T02:30:00Z")));
        assert_eq!(zone.parse_local("2026-10-25T02:30:00+02:00"), Ok(utc("2026-10-25T00:30:00Z")));
        for odd in ["1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "2026-03-27T25:00:00Z", "2026-03-27Z"] {
            assert_eq!(zone.parse_local(odd), Err(TimeError::NotATime), "{odd}");
        }
    }

    #[test]
    fn three_days_across_the_clock_change_end_at_the_same_time_of_day() {
        let notice = utc("2026-03-27T17:00:00Z"); // 18:00 +01:00
        assert_eq!(Zone::BELGRADE.days_later(notice, 3), utc("2026-03-30T16:00:00Z")); // 18:00 +02:00
        let skipped = utc("2026-03-28T01:30:00Z"); // 02:30, and the next day has no 02:30
        assert_eq!(Zone::BELGRADE.days_later(skipped, 1), utc("2026-03-29T01:30:00Z")); // 03:30 +02:00
    }

    #[test]
    fn a_day_that_a_month_lacks_becomes_its_last() {
        let day = |text: &str| parse_day(text).expect("a day");
        assert_eq!(months_before(day("2026-03-31"), 1), Some(day("2026-02-28")));
        assert_eq!(months_before(day("2026-03-27"), 12), Some(day("2025-03-27")));
    }
}
