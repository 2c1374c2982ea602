//! Addresses of this room.

use crate::base::kernel::ids::{ApplicationId, AssignmentId, CallId};

/// What waits for an assessor or a chair.
pub const QUEUE: &str = "/reviews";

/// An assessor's own queue.
pub fn queue() -> String {
    QUEUE.to_owned()
}

/// Where an assessor declares conflicts of interest.
pub fn conflicts(call: CallId) -> String {
    format!("/calls/{call}/conflicts")
}

/// Where the chair runs the panel of a call, and staff watch it.
pub fn chair(call: CallId) -> String {
    format!("/calls/{call}/panel")
}

/// An application as the chair of its panel reads it.
pub fn reading(call: CallId, application: ApplicationId) -> String {
    format!("/calls/{call}/panel/applications/{application}")
}

/// The documents of an application as the chair of its panel finds them, each below this address.
pub fn documents_for_chair(call: CallId, application: ApplicationId) -> String {
    format!("/calls/{call}/panel/applications/{application}/documents")
}

/// Where the chair says until when the assessments are wanted.
pub fn deadline(call: CallId) -> String {
    format!("/calls/{call}/panel/deadline")
}

pub fn opening(call: CallId) -> String {
    format!("/calls/{call}/panel/opening")
}

pub fn automatic(call: CallId) -> String {
    format!("/calls/{call}/panel/assignment")
}

pub fn closing(call: CallId) -> String {
    format!("/calls/{call}/panel/closing")
}

pub fn ranking(call: CallId) -> String {
    format!("/calls/{call}/ranking")
}

pub fn by_hand(application: ApplicationId) -> String {
    format!("/applications/{application}/assignments")
}

/// The application and the score sheet, for whoever is to assess it.
pub fn assignment(id: AssignmentId) -> String {
    format!("/assignments/{id}")
}

/// The documents of the application, for whoever is to assess it, each below this address.
pub fn documents(id: AssignmentId) -> String {
    format!("/assignments/{id}/documents")
}

pub fn assessment(id: AssignmentId) -> String {
    format!("/assignments/{id}/assessment")
}

pub fn release(id: AssignmentId) -> String {
    format!("/assignments/{id}/release")
}

/// What the assessors found of one application.
pub fn results(application: ApplicationId) -> String {
    format!("/applications/{application}/assessments")
}
