//! Addresses of this room.

use crate::base::kernel::ids::{OrganisationId, PartnerSearchId};

/// Everybody who looks for partners.
pub const LIST: &str = "/partners";

pub fn show(id: PartnerSearchId) -> String {
    format!("/partners/{id}")
}

/// Where a message to the organisation is sent.
pub fn messages(id: PartnerSearchId) -> String {
    format!("/partners/{id}/messages")
}

/// Where an organisation says that it looks for partners.
pub fn own(organisation: OrganisationId) -> String {
    format!("/organisations/{organisation}/partner-search")
}

pub fn renewal(organisation: OrganisationId) -> String {
    format!("/organisations/{organisation}/partner-search/renewal")
}

pub fn withdrawal(organisation: OrganisationId) -> String {
    format!("/organisations/{organisation}/partner-search/withdrawal")
}
