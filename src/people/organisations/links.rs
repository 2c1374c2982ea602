//! Addresses of this room.

use crate::base::kernel::ids::OrganisationId;

pub const LIST: &str = "/organisations";
/// Those that wait for an officer.
pub const WAITING: &str = "/organisations?standing=submitted";
pub const NEW: &str = "/organisations/new";

pub fn show(id: OrganisationId) -> String {
    format!("/organisations/{id}")
}

pub fn profile(id: OrganisationId) -> String {
    format!("/organisations/{id}/profile")
}

pub fn communities(id: OrganisationId) -> String {
    format!("/organisations/{id}/communities")
}

pub fn documents(id: OrganisationId) -> String {
    format!("/organisations/{id}#documents")
}

/// What it received, year by year.
pub fn turnovers(id: OrganisationId) -> String {
    format!("/organisations/{id}/turnovers")
}

pub fn members(id: OrganisationId) -> String {
    format!("/organisations/{id}/members")
}
