//! R01 received in time, R20 duration, R21 end, and the time to cure.

use chrono::NaiveDate;

use crate::base::kernel::clock::{Timestamp, Zone, months_after};
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::Facts;
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{DurationLimits, EndsBy, Received};
use crate::rulebook::reason::Reason;

/// Whether what came in at this instant met the deadline; equality does. (R01; "at the very latest by"
/// the deadline in the EU's practical guide to contract procedures.)
pub fn in_time(received_at: Timestamp, deadline: Timestamp) -> bool {
    received_at <= deadline
}

/// R01. A draft is judged as if it were sent now, provisionally.
pub(in crate::rulebook) fn received(_: &Received, facts: &Facts) -> Finding {
    let deadline = facts.moment(facts.deadline);
    let (met, because) = match facts.received_at {
        Some(at) if in_time(at, facts.deadline) => {
            (true, Reason::ReceivedInTime { received_at: facts.moment(at), deadline })
        }
        Some(at) => (false, Reason::ReceivedLate { received_at: facts.moment(at), deadline }),
        None if in_time(facts.now, facts.deadline) => {
            (true, Reason::StillInTime { now: facts.moment(facts.now), deadline })
        }
        None => (false, Reason::DeadlineHasPassed { now: facts.moment(facts.now), deadline }),
    };
    let outcome = if met { Outcome::Pass } else { Outcome::Fail };
    Finding::of_application(RuleId::R01, outcome, because).provisional_if(facts.received_at.is_none())
}

/// The last instant to cure what an officer's notice asks for: so many calendar days later in the
/// call's zone, at the same local time of day.
pub fn cure_until(cure_days: u32, notice: Timestamp, zone: Zone) -> Timestamp {
    zone.days_later(notice, cure_days)
}

/// R20: both limits belong to what is allowed. No duration yet fails.
pub(in crate::rulebook) fn duration(rule: &DurationLimits, facts: &Facts) -> Finding {
    let (min, max) = (rule.min_months, rule.max_months);
    let (outcome, because) = match facts.duration_months {
        None => (Outcome::Fail, Reason::DurationMissing { min, max }),
        Some(months) if months < min => (Outcome::Fail, Reason::DurationTooShort { months, min, max }),
        Some(months) if months > max => (Outcome::Fail, Reason::DurationTooLong { months, min, max }),
        Some(months) => (Outcome::Pass, Reason::DurationFits { months, min, max }),
    };
    Finding::of_application(RuleId::R20, outcome, because)
}

/// R21: a project of three months that starts on the 15th ends on the 14th of the third month after. A start
/// in so far a year that no calendar has its end is too late.
pub(in crate::rulebook) fn end(rule: &EndsBy, facts: &Facts) -> Finding {
    let ends_by = rule.ends_by;
    let planned = facts.project.starts_on.zip(facts.duration_months.filter(|months| *months > 0));
    let ends_on = planned.map(|(start, months)| {
        months_after(start, months).and_then(|day| day.pred_opt()).unwrap_or(NaiveDate::MAX)
    });
    let (outcome, because) = match ends_on {
        None => (Outcome::Fail, Reason::EndUnknown { ends_by }),
        Some(ends_on) if ends_on <= ends_by => (Outcome::Pass, Reason::EndsInTime { ends_on, ends_by }),
        Some(ends_on) => (Outcome::Fail, Reason::EndsTooLate { ends_on, ends_by }),
    };
    Finding::of_application(RuleId::R21, outcome, because)
}
