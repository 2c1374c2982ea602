//! Addresses of this room.

use crate::base::kernel::ids::{ApplicationId, BulkActId, CallId, FindingId};

/// Check your answers: the last page before submission.
pub fn check(id: ApplicationId) -> String {
    format!("/applications/{id}/check")
}

pub fn receipt(id: ApplicationId) -> String {
    format!("/applications/{id}/receipt")
}

/// What every rule found about an application.
pub fn show(id: ApplicationId) -> String {
    format!("/applications/{id}/eligibility")
}

/// A call's rules on an earlier call's applicants.
pub fn rehearsal(call: CallId) -> String {
    format!("/calls/{call}/rehearsal")
}

/// Where the chair runs the panel: the reviews room's page.
pub fn panel(call: CallId) -> String {
    format!("/calls/{call}/panel")
}

/// Where the lead puts something right.
pub fn cure(id: ApplicationId) -> String {
    format!("/applications/{id}/cure")
}

/// Where an officer concludes an application.
pub fn conclusion(id: ApplicationId) -> String {
    format!("/applications/{id}/conclusion")
}

/// Where an officer closes a call.
pub fn closing(id: CallId) -> String {
    format!("/calls/{id}/closing")
}

/// The officers' list of a call.
pub fn list(id: CallId) -> String {
    format!("/calls/{id}/eligibility")
}

pub fn late_arrival(id: CallId) -> String {
    format!("/calls/{id}/late-arrivals/new")
}

/// What an officer does about one finding: `decision`, `override` or `cure`.
pub fn finding(id: FindingId, what: &str) -> String {
    format!("/findings/{id}/{what}")
}

/// The objection to a result.
pub fn objection(id: ApplicationId) -> String {
    format!("/applications/{id}/objection")
}

/// An act on many applications.
pub fn bulk(id: BulkActId) -> String {
    format!("/bulk-acts/{id}")
}

/// Where officers plan one.
pub fn bulk_acts(call: CallId) -> String {
    format!("/calls/{call}/bulk-acts")
}
