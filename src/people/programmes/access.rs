//! Who may do what in a programme.

use crate::base::error::AppError;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::{Role, SignedIn};

/// Lets those with one of these roles pass. Other staff of the programme read `refusal`, a key of
/// the language files; whoever does not work for it does not learn that there was anything to do.
pub fn require(
    who: &SignedIn,
    programme: ProgrammeId,
    roles: &[Role],
    refusal: &'static str,
) -> Result<(), AppError> {
    if who.in_programme(programme, roles) {
        Ok(())
    } else if who.is_staff(programme) {
        Err(AppError::Forbidden(Phrase::new(refusal)))
    } else {
        Err(AppError::NotFound)
    }
}

/// Whether this person may know the programme from inside: its staff, and the system administrator,
/// who sets it up.
pub fn may_look(who: &SignedIn, programme: ProgrammeId) -> bool {
    who.roles.system_administrator || who.is_staff(programme)
}

/// Lets those pass who may say who works for the programme.
pub(super) fn require_staffing(who: &SignedIn, programme: ProgrammeId) -> Result<(), AppError> {
    if who.roles.system_administrator {
        return Ok(());
    }
    require(who, programme, &[Role::ProgrammeManager], "programmes-only-manager")
}
