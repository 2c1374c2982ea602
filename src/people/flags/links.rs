//! Addresses of this room.

use crate::base::kernel::ids::{FlagId, OrganisationId};

pub fn list(id: OrganisationId) -> String {
    format!("/organisations/{id}/flags")
}

/// One flag, with what may be done with it.
pub fn show(id: FlagId) -> String {
    format!("/flags/{id}")
}

/// Where a second person decides on a red flag.
pub fn decision(id: FlagId) -> String {
    format!("/flags/{id}/decision")
}

pub fn lifting(id: FlagId) -> String {
    format!("/flags/{id}/lifting")
}
