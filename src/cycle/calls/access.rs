//! Who may see and do what with a call.

use super::model::Call;
use super::status::Status;
use crate::base::error::AppError;
use crate::people::accounts::{Role, SignedIn};
use crate::people::programmes;

/// Lets everybody see a published call, and only the programme's staff a draft.
pub fn require_sight(who: Option<&SignedIn>, call: &Call) -> Result<(), AppError> {
    let staff = who.is_some_and(|who| who.is_staff(call.programme));
    if call.status == Status::Draft && !staff { Err(AppError::NotFound) } else { Ok(()) }
}

/// Lets those pass who run the call: set it up, publish it, correct it, put it away.
pub fn require_manager(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    programmes::require(who, call.programme, &[Role::ProgrammeManager], "calls-only-manager")
}

/// Lets those pass who may say who sits on the call's panel.
pub fn require_staffing(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    let roles = [Role::ProgrammeManager, Role::GrantsOfficer];
    programmes::require(who, call.programme, &roles, "calls-only-manager-or-officer")
}

/// Lets every member of the programme's staff pass.
pub fn require_staff(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    if who.is_staff(call.programme) { Ok(()) } else { Err(AppError::NotFound) }
}
