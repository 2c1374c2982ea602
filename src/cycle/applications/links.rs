//! Addresses of this room.

use crate::base::kernel::ids::ApplicationId;

pub const LIST: &str = "/applications";

/// The task list of an application while it is written, and its page afterwards.
pub fn show(id: ApplicationId) -> String {
    format!("/applications/{id}")
}

/// The whole application, to be read: partners, officers, and assessors who have declared no conflict.
pub fn read(id: ApplicationId) -> String {
    format!("/applications/{id}/text")
}
