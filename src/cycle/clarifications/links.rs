//! Addresses of this room.

use crate::base::kernel::ids::{CallId, ClarificationId};

pub use crate::cycle::calls::links::questions as list;

/// What waits for an answer, and what does not any more.
pub fn queue(call: CallId) -> String {
    format!("/calls/{call}/questions/queue")
}

/// Where what is ready is published.
pub fn publication(call: CallId) -> String {
    format!("/calls/{call}/questions/publication")
}

/// One question before staff.
pub fn show(id: ClarificationId) -> String {
    format!("/questions/{id}")
}

pub fn answer(id: ClarificationId) -> String {
    format!("/questions/{id}/answer")
}

/// Where it is joined to another question.
pub fn joining(id: ClarificationId) -> String {
    format!("/questions/{id}/joining")
}

/// Where it is taken back from another question's answer.
pub fn separation(id: ClarificationId) -> String {
    format!("/questions/{id}/separation")
}

pub fn refusal(id: ClarificationId) -> String {
    format!("/questions/{id}/refusal")
}

pub fn correction(id: ClarificationId) -> String {
    format!("/questions/{id}/correction")
}
