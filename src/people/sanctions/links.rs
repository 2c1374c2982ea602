//! Addresses of this room.

use crate::base::kernel::ids::SanctionsMatchId;

pub const LIST: &str = "/sanctions";
/// Those that wait for an officer.
pub const OPEN: &str = "/sanctions?status=open";

pub fn show(id: SanctionsMatchId) -> String {
    format!("/sanctions/{id}")
}

pub fn decision(id: SanctionsMatchId) -> String {
    format!("/sanctions/{id}/decision")
}
