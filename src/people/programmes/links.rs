//! Addresses of this room.

use crate::base::kernel::ids::{AccountId, InvitationId, ProgrammeId};
use crate::people::accounts::Role;

pub const LIST: &str = "/programmes";
pub const NEW: &str = "/programmes/new";

/// The programme's own page, which stands in the calls room.
pub fn show(id: ProgrammeId) -> String {
    format!("/programmes/{id}")
}

pub fn staff(id: ProgrammeId) -> String {
    format!("/programmes/{id}/staff")
}

/// Where a role of the staff is taken away.
pub fn removal(id: ProgrammeId, account: AccountId, role: Role) -> String {
    format!("/programmes/{id}/staff/{account}/roles/{role}/removal")
}

/// Where an offer that nobody has taken up is taken back.
pub fn withdrawal(id: ProgrammeId, invitation: InvitationId) -> String {
    format!("/programmes/{id}/invitations/{invitation}/removal")
}
