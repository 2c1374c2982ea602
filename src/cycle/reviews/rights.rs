//! Who may do what in a panel, in one place.

use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::Call;
use crate::people::accounts::{Role, SignedIn};

/// Runs the panel: its chair alone. Staff of the programme and the assessors know of it.
pub fn chair(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    if who.in_call(call.id, &[Role::PanelChair]) {
        Ok(())
    } else if who.is_staff(call.programme) || who.in_call(call.id, &[Role::Assessor]) {
        Err(AppError::Forbidden(Phrase::new("reviews-only-the-chair")))
    } else {
        Err(AppError::NotFound)
    }
}

/// Looks at progress and ranking: the chair and the staff of the programme, its auditor among them.
pub fn reader(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    if who.in_call(call.id, &[Role::PanelChair]) || who.is_staff(call.programme) {
        Ok(())
    } else if who.in_call(call.id, &[Role::Assessor]) {
        Err(AppError::Forbidden(Phrase::new("reviews-not-for-assessors")))
    } else {
        Err(AppError::NotFound)
    }
}

/// Declares and assesses: the assessors of this call.
pub fn assessor(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    if who.in_call(call.id, &[Role::Assessor]) {
        Ok(())
    } else if who.is_staff(call.programme) || who.in_call(call.id, &[Role::PanelChair]) {
        Err(AppError::Forbidden(Phrase::new("reviews-only-assessors")))
    } else {
        Err(AppError::NotFound)
    }
}
