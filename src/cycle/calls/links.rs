//! Addresses of this room.

use crate::base::kernel::ids::CallId;

pub const LIST: &str = "/calls";

/// The public page of a call.
pub fn show(id: CallId) -> String {
    format!("/calls/{id}")
}

/// The page from which staff run a call.
pub fn manage(id: CallId) -> String {
    format!("/calls/{id}/management")
}
