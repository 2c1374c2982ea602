//! Addresses of this room.

use crate::base::kernel::ids::OrganisationId;

pub const LIST: &str = "/organisations";

pub fn show(id: OrganisationId) -> String {
    format!("/organisations/{id}")
}
