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

/// Where a corrigendum is sent.
pub fn corrigenda(id: CallId) -> String {
    format!("/calls/{id}/corrigenda")
}

/// The form of a corrigendum.
pub fn new_corrigendum(id: CallId) -> String {
    format!("/calls/{id}/corrigenda/new")
}
