//! Addresses of this room.

use crate::base::kernel::ids::{GrantId, ProgrammeId};

/// The tranches of a grant and their payments.
pub fn show(grant: GrantId) -> String {
    format!("/grants/{grant}/disbursements")
}

/// Every payment of a programme, by what is to be done.
pub fn queue(programme: ProgrammeId) -> String {
    format!("/programmes/{programme}/disbursements")
}
