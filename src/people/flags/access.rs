//! Who reads flags, who raises them and who decides.

use super::model::Flag;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::{Role, SignedIn};

/// Staff who read every flag.
const READERS: [Role; 3] = [Role::GrantsOfficer, Role::ProgrammeManager, Role::Auditor];
/// Staff who raise, decide and lift.
pub const JUDGES: [Role; 2] = [Role::GrantsOfficer, Role::ProgrammeManager];

/// Whether this person decides on flags of organisations that they do not belong to.
pub fn is_judge(who: &SignedIn) -> bool {
    who.roles.holds_anywhere(&JUDGES)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// Belongs to the organisation: reads what bars it, and nothing else.
    pub member: bool,
    /// Raises, decides and lifts. Nobody does so for an organisation that they belong to.
    pub judges: bool,
}

impl Access {
    /// To everybody else there is nothing here.
    pub fn of(who: &SignedIn, id: OrganisationId) -> Result<Self, AppError> {
        let member = who.is_member(id);
        if !member && !who.roles.holds_anywhere(&READERS) {
            return Err(AppError::NotFound);
        }
        Ok(Self { member, judges: !member && is_judge(who) })
    }

    /// For what staff alone know of: to members it does not exist.
    pub fn not_of_members(self) -> Result<Self, AppError> {
        if self.member { Err(AppError::NotFound) } else { Ok(self) }
    }

    pub fn need_judge(self) -> Result<(), AppError> {
        if self.judges {
            return Ok(());
        }
        let why = if self.member { "flags-own" } else { "flags-judges-only" };
        Err(AppError::Forbidden(Phrase::new(why)))
    }
}

/// On a red flag somebody else than who raised it has the second word.
pub fn need_second(who: &SignedIn, flag: &Flag) -> Result<(), AppError> {
    if flag.raised_by == who.account {
        return Err(AppError::Forbidden(Phrase::new("flags-second-person")));
    }
    Ok(())
}
