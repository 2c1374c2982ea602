//! Addresses of this room.

use crate::base::kernel::ids::GrantId;

/// The final report of a grant.
pub fn show(grant: GrantId) -> String {
    format!("/grants/{grant}/report")
}
