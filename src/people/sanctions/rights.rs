//! Who may know what the screening finds: decided here and nowhere else.

use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::{Role, SignedIn};
use crate::people::organisations::is_register_staff;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rights {
    pub decides: bool,
    /// The organisations that they belong to: of these, nobody learns here.
    pub own: Vec<OrganisationId>,
}

impl Rights {
    /// To everybody but officers, managers and auditors there is no screening.
    pub fn of(who: &SignedIn) -> Result<Self, AppError> {
        if !is_register_staff(who) {
            return Err(AppError::NotFound);
        }
        let decides = who.roles.holds_anywhere(&[Role::GrantsOfficer]);
        Ok(Self { decides, own: who.roles.organisations() })
    }

    /// Goes on only with what is nobody's own.
    pub fn need_sight_of(&self, organisation: OrganisationId) -> Result<(), AppError> {
        if self.own.contains(&organisation) { Err(AppError::NotFound) } else { Ok(()) }
    }

    pub fn need_decision(&self) -> Result<(), AppError> {
        if self.decides { Ok(()) } else { Err(AppError::Forbidden(Phrase::new("sanctions-officers-only"))) }
    }
}
