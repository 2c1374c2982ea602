//! What people do with awards: propose, return, approve; accept or refuse the agreement.

mod agreement;
mod approving;
mod proposing;

pub use agreement::{accept_agreement, close_grant, may_sign, refuse_agreement};
pub use approving::approve;
pub use proposing::{may_propose, propose, return_proposal};

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::cycle::calls::{Call, Status};
use crate::people::accounts::{Role, SignedIn};

/// The staff of the programme know of it; one role may do it.
fn allow(who: &SignedIn, call: &Call, role: Role, otherwise: &'static str) -> Result<(), AppError> {
    if who.in_programme(call.programme, &[role]) {
        Ok(())
    } else if who.is_staff(call.programme) {
        Err(AppError::Forbidden(Phrase::new(otherwise)))
    } else {
        Err(AppError::NotFound)
    }
}

fn refuse_unless_closed(call: &Call) -> Result<(), AppError> {
    if call.status == Status::Closed {
        return Ok(());
    }
    let status = Fact::Word(call.status.word().into());
    Err(AppError::refused(Phrase::new("awards-call-not-closed").with("status", status)))
}
