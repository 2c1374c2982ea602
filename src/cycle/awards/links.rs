//! Addresses of this room.

use crate::base::kernel::ids::GrantId;

pub fn grant(id: GrantId) -> String {
    format!("/grants/{id}")
}
