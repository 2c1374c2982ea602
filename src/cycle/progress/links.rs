//! Addresses of this room.

use crate::base::kernel::ids::CallId;

pub fn show(call: CallId) -> String {
    format!("/calls/{call}/progress")
}
