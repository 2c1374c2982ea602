//! Addresses of this room.

use crate::base::kernel::ids::ProgrammeId;

pub const LIST: &str = "/programmes";

pub fn show(id: ProgrammeId) -> String {
    format!("/programmes/{id}")
}
