//! Pages of applications.

pub mod budget;
pub mod consent;
pub mod documents;
pub mod files;
pub mod history;
pub mod list;
pub mod partners;
pub mod parts;
pub mod shares;
pub mod sheets;
pub mod show;
pub mod staff;

use super::access::{Seat, seats, staff_may_read};
use super::whole::{Whole, whole};
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::cycle::calls::{self, Call};
use crate::people::accounts::SignedIn;

/// An application as one reader finds it.
pub struct Reading {
    pub whole: Whole,
    pub call: Call,
    /// The reader's places in it, the lead's first; none for staff.
    pub seats: Vec<Seat>,
}

/// Reads an application for somebody who has a place in it; nobody else learns that it exists.
pub async fn reading(conn: &mut Conn, who: &SignedIn, id: ApplicationId) -> Result<Reading, AppError> {
    let found = any_reading(conn, who, id).await?;
    if found.seats.is_empty() { Err(AppError::NotFound) } else { Ok(found) }
}

/// The same, for staff too once it was submitted.
pub async fn any_reading(conn: &mut Conn, who: &SignedIn, id: ApplicationId) -> Result<Reading, AppError> {
    let whole = whole(conn, id).await?;
    let call = calls::find(conn, whole.application.call).await?;
    let seats = seats(who, &whole.partners);
    if seats.is_empty() && !staff_may_read(who, &whole.application, &call) {
        return Err(AppError::NotFound);
    }
    Ok(Reading { whole, call, seats })
}

/// Where somebody may answer whose organisation is invited to this application.
pub async fn own_invitation(
    conn: &mut Conn,
    who: &SignedIn,
    id: ApplicationId,
) -> Result<Option<String>, AppError> {
    let places = store::memberships(conn, &who.roles.organisations()).await?;
    let asked = places.iter().find(|place| place.application == id && place.is_asked());
    Ok(asked.map(|place| links::invitation(id, place.id)))
}

impl Reading {
    pub fn lead_seat(&self) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.is_lead)
    }

    pub fn is_lead_writer(&self) -> bool {
        self.lead_seat().is_some_and(|seat| seat.may_write)
    }

    pub fn writes_for(&self, organisation: crate::base::kernel::ids::OrganisationId) -> bool {
        self.seats.iter().any(|seat| seat.may_write && seat.organisation == organisation)
    }
}
