//! Who may see the results of an application, and who may decide on them: the one place that says so.

use std::collections::HashSet;

use super::{OFFICERS, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::access::{Seat, seat_of, staff_may_read};
use crate::cycle::applications::{self, Application, Status};
use crate::cycle::calls::Call;
use crate::people::accounts::{self, Role, Scope, SignedIn};
use crate::people::programmes;

/// As whom somebody sees an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sight {
    /// Their place in it, if they belong to it.
    pub seat: Option<Seat>,
    /// Reads it for the programme.
    pub staff: bool,
    /// Decides on it: an officer without a place in it.
    pub officer: bool,
}

impl Sight {
    /// A draft is its partners' own; what was submitted, the programme's staff see too. To everybody
    /// else, the panel included, it does not exist here.
    pub async fn of(
        conn: &mut Conn,
        who: &SignedIn,
        application: &Application,
        call: &Call,
    ) -> Result<Self, AppError> {
        let seat = seat_of(conn, who, application).await?;
        let staff = staff_may_read(who, application, call);
        if seat.is_none() && !staff {
            return Err(AppError::NotFound);
        }
        let officer = staff && seat.is_none() && is_officer(who, call);
        Ok(Self { seat, staff, officer })
    }

    /// Whether they put things right for the lead.
    pub fn answers_for_the_lead(&self) -> bool {
        self.seat.is_some_and(|seat| seat.is_lead && (seat.may_write || seat.may_sign))
    }
}

pub fn is_officer(who: &SignedIn, call: &Call) -> bool {
    who.in_programme(call.programme, &OFFICERS)
}

/// Lets an officer through who may act on this call.
pub fn officer_of(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    if is_officer(who, call) {
        Ok(())
    } else if who.is_staff(call.programme) {
        Err(AppError::Forbidden(Phrase::new("eligibility-officers-only")))
    } else {
        Err(AppError::NotFound)
    }
}

/// Lets those through who record what came late: grants officers alone.
pub fn recorder_of(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    programmes::require(who, call.programme, &[Role::GrantsOfficer], "applications-late-officers-only")
}

/// Lets an officer through who may decide on this application: a submitted one, of other people.
pub async fn may_decide(
    conn: &mut Conn,
    who: &SignedIn,
    application: &Application,
    call: &Call,
) -> Result<(), AppError> {
    let sight = Sight::of(conn, who, application, call).await?;
    if sight.seat.is_some() && sight.staff && is_officer(who, call) {
        return Err(AppError::Forbidden(Phrase::new("eligibility-own-interest")));
    }
    if !sight.officer {
        return Err(AppError::Forbidden(Phrase::new("eligibility-officers-only")));
    }
    if application.status != Status::Submitted {
        return Err(AppError::refused(Phrase::new("eligibility-not-submitted")));
    }
    Ok(())
}

/// Who had a part in the result of an application, or belongs to it: they decide no objection to it.
pub async fn had_part(conn: &mut Conn, application: &Application) -> Result<HashSet<AccountId>, AppError> {
    let mut hands =
        store::hands_in(conn, &[application.id]).await?.remove(&application.id).unwrap_or_default();
    hands.extend(application.late_recorded_by);
    let partners = applications::partners_of(conn, application.id).await?;
    let inside: Vec<OrganisationId> = applications::accepted(&partners).collect();
    hands.extend(accounts::members_of(conn, &inside).await?.into_iter().map(|(_, account)| account));
    Ok(hands)
}

/// How many officers of the programme had no part in the result.
pub(super) async fn others_who_decide(
    conn: &mut Conn,
    call: &Call,
    had_part: &HashSet<AccountId>,
) -> Result<usize, AppError> {
    let officers = accounts::holders(conn, Scope::Programme(call.programme)).await?;
    let free = officers.iter().filter(|one| OFFICERS.contains(&one.role));
    let free: HashSet<AccountId> =
        free.map(|one| one.account).filter(|account| !had_part.contains(account)).collect();
    Ok(free.len())
}
