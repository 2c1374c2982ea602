//! Instants and numbers of days as people type them.

use super::forms::Errors;
use crate::base::kernel::clock::{TimeError, Timestamp, Zone};
use crate::base::kernel::phrase::Phrase;

/// An instant as it was typed, in a zone; an hour that the clocks skip or repeat is refused at its field
/// with its own words.
pub fn read(errors: &mut Errors, field: &str, typed: &str, zone: Zone) -> Option<Timestamp> {
    let read = zone.parse_local(typed).map_err(|error| match error {
        TimeError::Skipped => Phrase::new("error-instant-skipped"),
        TimeError::Twice => Phrase::new("error-instant-twice"),
        TimeError::NotATime | TimeError::UnknownZone => Phrase::new("error-instant"),
    });
    errors.take(field, read)
}

/// A number of days as it was typed, from one to `most`.
pub fn days(errors: &mut Errors, field: &str, typed: &str, most: u16) -> Option<u16> {
    let days = typed.trim().parse().ok().filter(|days| (1..=most).contains(days));
    let range = || Phrase::new("error-range").with("min", 1).with("max", i64::from(most));
    errors.take(field, days.ok_or_else(range))
}
