//! Who may see an application, and as whom: the one place that decides it.

use super::model::{Application, Partner};
use super::status::Status;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::Call;
use crate::cycle::forms::{Form, Hand, Question};
use crate::people::accounts::{Role, SignedIn};

/// Somebody's place in an application, through an organisation that has accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    pub organisation: OrganisationId,
    pub is_lead: bool,
    /// Writes parts and budget lines.
    pub may_write: bool,
    /// Consents, and submits for the lead.
    pub may_sign: bool,
    /// Is an administrator of the organisation.
    pub may_manage: bool,
}

impl Seat {
    /// Answers invitations and, for the lead, submits and withdraws.
    pub const fn may_decide(&self) -> bool {
        self.may_sign || self.may_manage
    }
}

/// Everybody who may answer an invitation for an organisation.
pub const DECIDERS: [Role; 2] = [Role::OrganisationAdministrator, Role::Signatory];

/// Staff who read what was submitted.
pub const READERS: [Role; 5] = Role::OF_PROGRAMMES;

/// The places of one person among these partners, the lead's first.
pub fn seats(who: &SignedIn, partners: &[Partner]) -> Vec<Seat> {
    let mut seats: Vec<Seat> = partners
        .iter()
        .filter(|p| p.is_in())
        .filter_map(|p| Some((p.organisation?, p.is_lead())))
        .filter(|(organisation, _)| who.is_member(*organisation))
        .map(|(organisation, is_lead)| Seat {
            organisation,
            is_lead,
            may_write: who.in_organisation(organisation, &Role::WRITERS),
            may_sign: who.in_organisation(organisation, &[Role::Signatory]),
            may_manage: who.in_organisation(organisation, &[Role::OrganisationAdministrator]),
        })
        .collect();
    seats.sort_by_key(|seat| !seat.is_lead);
    seats
}

fn first<'a>(
    seats: &'a [Seat],
    may: impl Fn(&Seat) -> bool,
    otherwise: &'static str,
) -> Result<&'a Seat, AppError> {
    let found = seats.iter().find(|seat| may(seat));
    found.ok_or_else(|| AppError::Forbidden(Phrase::new(otherwise)))
}

/// A place from which the whole may be written.
pub fn writer(seats: &[Seat]) -> Result<&Seat, AppError> {
    first(seats, |seat| seat.may_write, "applications-writers-only")
}

/// The place of somebody who writes for just this organisation.
pub fn writer_of(seats: &[Seat], organisation: OrganisationId) -> Result<&Seat, AppError> {
    let writes = |seat: &Seat| seat.may_write && seat.organisation == organisation;
    first(seats, writes, "applications-own-writers-only")
}

/// The place of somebody who writes this part: an organisation's own, or the common one.
pub fn writer_of_part(seats: &[Seat], part: Option<OrganisationId>) -> Result<&Seat, AppError> {
    part.map_or_else(|| writer(seats), |own| writer_of(seats, own))
}

/// The place of somebody who writes for the lead.
pub fn lead_writer(seats: &[Seat]) -> Result<&Seat, AppError> {
    first(seats, |seat| seat.is_lead && seat.may_write, "applications-lead-only")
}

/// For whom somebody with these places writes: a place in the lead counts before any other.
pub fn hand(seats: &[Seat]) -> Hand {
    if lead_writer(seats).is_ok() { Hand::Lead } else { Hand::Partner }
}

/// That the lead alone answers this.
pub fn leads_answer(question: &Question) -> AppError {
    AppError::Forbidden(Phrase::new("applications-lead-answers").with("question", question.label()))
}

/// The place of somebody who writes the answer to this question of a part; its own rule where it is the lead's.
pub fn writer_of_question<'a>(
    seats: &'a [Seat],
    part: Option<OrganisationId>,
    (form, code): (&Form, &str),
) -> Result<&'a Seat, AppError> {
    let seat = writer_of_part(seats, part)?;
    match form.question(code).filter(|_| !hand(seats).writes(form, code)) {
        Some(question) => Err(leads_answer(question)),
        None => Ok(seat),
    }
}

/// The place of somebody who submits and withdraws.
pub fn lead_decider(seats: &[Seat]) -> Result<&Seat, AppError> {
    first(seats, |seat| seat.is_lead && seat.may_decide(), "applications-lead-submits")
}

/// The place of somebody who signs, for this organisation if one is named.
pub fn signatory(seats: &[Seat], of: Option<OrganisationId>) -> Result<&Seat, AppError> {
    let signs = |seat: &Seat| seat.may_sign && of.is_none_or(|of| of == seat.organisation);
    first(seats, signs, "applications-signatories-only")
}

/// The first place that somebody has in an application, the lead's before any other.
pub async fn seat_of(
    conn: &mut Conn,
    who: &SignedIn,
    application: &Application,
) -> Result<Option<Seat>, AppError> {
    let partners = store::partners_of(conn, application.id).await?;
    Ok(seats(who, &partners).into_iter().next())
}

/// Whether somebody of the programme may read this application: only what was submitted.
pub fn staff_may_read(who: &SignedIn, application: &Application, call: &Call) -> bool {
    let was_submitted = application.status != Status::Draft && application.submitted_at.is_some();
    was_submitted && who.in_programme(call.programme, &READERS)
}

/// Whether somebody of the programme may know how many drafts there are, and after the deadline which.
pub fn may_know_drafts(who: &SignedIn, call: &Call) -> bool {
    who.in_programme(call.programme, &[Role::GrantsOfficer, Role::ProgrammeManager, Role::Auditor])
}
