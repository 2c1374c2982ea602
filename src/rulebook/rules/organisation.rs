//! R04 registered long enough, R05 seat in the area.

use chrono::NaiveDate;

use crate::base::kernel::clock::{months_after, months_before};
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, OrganisationFacts};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{Reference, Registered, SeatInArea};
use crate::rulebook::reason::Reason;
use crate::rulebook::values::PlaceCode;

/// The last day on which an organisation may have been registered: calendar months counted back from
/// the reference day, a day that does not exist becoming the last of its month.
pub fn needed_by(reference: NaiveDate, months: u32) -> NaiveDate {
    months_before(reference, months).unwrap_or(NaiveDate::MIN)
}

/// The first reference day for which an organisation counts as registered for so many months.
///
/// Counting back meets months of other lengths than counting forward: registered on 31 January, a month
/// is full on 1 March, because one month before 28 February is 28 January.
pub fn reaches_on(registered_on: NaiveDate, months: u32) -> NaiveDate {
    let Some(day) = months_after(registered_on, months) else { return NaiveDate::MAX };
    if needed_by(day, months) >= registered_on { day } else { day.succ_opt().unwrap_or(NaiveDate::MAX) }
}

/// R04, for one organisation; equality passes and an unknown day fails.
///
/// A call that is not published yet is judged as if it were published now, provisionally.
pub(in crate::rulebook) fn registered(
    rule: &Registered,
    facts: &Facts,
    about: &OrganisationFacts,
) -> Finding {
    let (reference, months) = (rule.reference, rule.months);
    let counted_from = match reference {
        Reference::Deadline => facts.deadline,
        Reference::Publication => facts.published_at.unwrap_or(facts.now),
    };
    let needed_by = needed_by(facts.zone.day(counted_from), months);
    let organisation = about.name();
    let (outcome, because) = match about.registered_on {
        None => {
            let because = Reason::RegistrationDayMissing { organisation, needed_by, months, reference };
            (Outcome::Fail, because)
        }
        Some(registered_on) if registered_on <= needed_by => {
            let because =
                Reason::RegisteredLongEnough { organisation, registered_on, needed_by, months, reference };
            (Outcome::Pass, because)
        }
        Some(registered_on) => {
            let because = Reason::RegisteredTooRecently {
                organisation,
                registered_on,
                needed_by,
                months,
                reference,
                reaches_on: reaches_on(registered_on, months),
            };
            (Outcome::Fail, because)
        }
    };
    let unpublished = reference == Reference::Publication && facts.published_at.is_none();
    Finding::of_organisation(RuleId::R04, about, outcome, because).provisional_if(unpublished)
}

/// R05, for one organisation; an unknown seat fails.
pub(in crate::rulebook) fn seated(rule: &SeatInArea, _: &Facts, about: &OrganisationFacts) -> Finding {
    let organisation = about.name();
    let allowed = || rule.seats.iter().cloned().map(PlaceCode).collect();
    let (outcome, because) = match &about.seat {
        None => (Outcome::Fail, Reason::SeatMissing { organisation, allowed: allowed() }),
        Some(seat) => {
            let place = PlaceCode(seat.clone());
            if rule.seats.contains(seat) {
                (Outcome::Pass, Reason::SeatInArea { organisation, seat: place })
            } else {
                (Outcome::Fail, Reason::SeatOutsideArea { organisation, seat: place, allowed: allowed() })
            }
        }
    };
    Finding::of_organisation(RuleId::R05, about, outcome, because)
}
