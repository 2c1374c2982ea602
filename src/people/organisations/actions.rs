//! What members and officers do with an organisation's registration.

mod communities;
mod documents;
mod members;
mod merging;
mod turnovers;

use serde_json::json;

pub use communities::{declare, look_at_communities, seal_declarations};
pub use documents::{add_document, correct_document, remove_document};
pub use members::{add_member, hand_over, invite_again, leave, remove_role, withdraw_invitation};
pub use merging::merge;
pub use turnovers::{keep_turnover, remove_turnover};

use super::completeness::{ItemState, held};
use super::links;
use super::model::{DocumentKind, Organisation, Profile, Standing};
use super::rights::Rights;
use super::status::Move;
use super::store::{self, documents::documents_of};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::actions::give_role;
use crate::people::accounts::{Role, Scope, SignedIn, administered, recipients, recipients_anywhere};
use crate::people::places;

/// The longest reason for sending a registration back or merging it, in characters.
const LONGEST_REASON: usize = 2000;

fn act(name: &'static str, id: OrganisationId) -> Act {
    Act::new(name, "organisation", id).by_organisation(id)
}

/// Registers an organisation; whoever does so becomes its administrator and signatory.
///
/// The same form sent twice registers it once; another profile under a number that this person
/// has registered already is refused. Somebody else may register the same number: officers see both.
pub async fn register(state: &State, who: &SignedIn, profile: Profile) -> Result<OrganisationId, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            check(conn, &profile, now).await?;
            store::lock_number(conn, &profile.registration_number).await?;
            let administered = administered(conn, who.account).await?;
            let same = store::with_number(conn, &profile.registration_number).await?;
            if let Some(mine) = same.iter().find(|known| administered.contains(&known.id)) {
                if mine.profile() == profile {
                    return Ok(mine.id);
                }
                let phrase = Phrase::new("organisations-registered-already");
                return Err(AppError::refused(phrase.with("number", profile.registration_number)));
            }
            let id = OrganisationId::new();
            let details = json!({ "names": profile.names, "number": profile.registration_number });
            store::insert(conn, id, profile, now).await?;
            audit::record(conn, &who.actor(), act("organisations.register", id).with(details), now).await?;
            for role in [Role::OrganisationAdministrator, Role::Signatory] {
                give_role(conn, &who.actor(), who.account, role, Scope::Organisation(id), now).await?;
            }
            Ok(id)
        })
        .await
}

/// A seat that is no place of this installation.
pub(super) const SEAT_UNKNOWN: &str = "organisations-seat-unknown";

/// What the form cannot know alone is looked at here too: actions are called without one.
async fn check(conn: &mut Conn, profile: &Profile, now: Timestamp) -> Result<(), AppError> {
    let problems = profile.problems(Zone::BELGRADE.day(now));
    let mut wrong: Vec<Phrase> = problems.into_iter().map(|(_, phrase)| phrase).collect();
    if !places::places(conn).await?.iter().any(|place| place.code == profile.seat) {
        wrong.push(Phrase::new(SEAT_UNKNOWN));
    }
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Refused(wrong)) }
}

/// Changes the profile that was read at `version`. A verified organisation that changes something
/// an officer had verified waits for an officer again.
pub async fn change(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    profile: Profile,
    version: i32,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            let known = store::find_for_update(conn, id).await?;
            Rights::need(rights.writes, "organisations-writers-only")?;
            if known.version != version {
                return Err(AppError::ChangedMeanwhile);
            }
            check(conn, &profile, now).await?;
            known.standing.after(Move::ChangeVitals)?;
            store::save_profile(conn, &known, &profile).await?;
            let vital = known.differs_in_vital_fields(&profile);
            let details = json!({ "before": in_log(&known.profile()), "after": in_log(&profile) });
            audit::record(conn, &who.actor(), act("organisations.change", id).with(details), now).await?;
            if vital && known.standing == Standing::Verified {
                let next = known.standing.after(Move::ChangeVitals)?;
                store::save_standing(conn, id, next, None, now).await?;
                let changed = Organisation { names: profile.names, ..known };
                tell_officers(conn, state, &changed, now).await?;
            }
            Ok(())
        })
        .await
}

fn in_log(profile: &Profile) -> serde_json::Value {
    json!({
        "names": profile.names, "legal_form": profile.legal_form, "number": profile.registration_number,
        "registered_on": profile.registered_on, "seat": profile.seat, "address": profile.address,
        "representative": profile.representative, "iban": profile.iban, "email": profile.email,
    })
}

async fn tell_officers(
    conn: &mut Conn,
    state: &State,
    organisation: &Organisation,
    now: Timestamp,
) -> Result<(), AppError> {
    let officers = recipients_anywhere(conn, &[Role::GrantsOfficer]).await?;
    let notice = notice("organisations-submitted", organisation, now);
    Ok(enqueue(conn, state, &notice, &officers).await?)
}

async fn tell_members(
    conn: &mut Conn,
    state: &State,
    organisation: &Organisation,
    notice: Notice,
) -> Result<(), AppError> {
    let scope = Scope::Organisation(organisation.id);
    let members = recipients(conn, scope, &Role::OF_ORGANISATIONS).await?;
    Ok(enqueue(conn, state, &notice, &members).await?)
}

fn notice(kind: &'static str, organisation: &Organisation, now: Timestamp) -> Notice {
    Notice::new(kind, format!("{}:{}", organisation.id, now.timestamp_micros()))
        .with("name", organisation.names.clone())
        .link(links::show(organisation.id))
}

/// Asks the officers to verify the organisation.
pub async fn submit(state: &State, who: &SignedIn, id: OrganisationId) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            let known = store::find_for_update(conn, id).await?;
            Rights::need(rights.writes, "organisations-writers-only")?;
            let next = known.standing.after(Move::Submit)?;
            refuse_without_certificate(conn, id, now).await?;
            store::save_standing(conn, id, next, None, now).await?;
            audit::record(conn, &who.actor(), act("organisations.submit", id), now).await?;
            tell_officers(conn, state, &known, now).await
        })
        .await
}

/// Verification rests on a registration certificate that is there and holds.
async fn refuse_without_certificate(
    conn: &mut Conn,
    id: OrganisationId,
    now: Timestamp,
) -> Result<(), AppError> {
    let documents = documents_of(conn, id).await?;
    let said = match held(DocumentKind::RegistrationCertificate, &documents, Zone::BELGRADE.day(now)) {
        ItemState::Complete => return Ok(()),
        ItemState::Missing => "organisations-certificate-needed",
        ItemState::Expired => "organisations-certificate-expired",
    };
    Err(AppError::refused(Phrase::new(said)))
}

/// Verifies an organisation that waits for it.
pub async fn verify(state: &State, who: &SignedIn, id: OrganisationId) -> Result<(), AppError> {
    judge(state, who, id, Move::Verify, None, None).await
}

/// The same, unless its profile changed since the officer read it at `version`: nobody verifies
/// what they have not seen.
pub async fn verify_as_read(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    version: i32,
) -> Result<(), AppError> {
    judge(state, who, id, Move::Verify, None, Some(version)).await
}

/// Sends an organisation back to its members with a reason.
pub async fn send_back(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    reason: &str,
) -> Result<(), AppError> {
    judge(state, who, id, Move::SendBack, Some(reason), None).await
}

async fn judge(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    step: Move,
    reason: Option<&str>,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            let known = store::find_for_update(conn, id).await?;
            Rights::need(!rights.member, "organisations-own")?;
            Rights::need(rights.judges, "organisations-officers-only")?;
            let next = known.standing.after(step)?;
            if version.is_some_and(|version| version != known.version) {
                return Err(AppError::ChangedMeanwhile);
            }
            if reason.is_some_and(|reason| reason.trim().is_empty()) {
                return Err(AppError::refused(Phrase::new("organisations-reason-needed")));
            }
            if reason.is_some_and(|reason| reason.chars().count() > LONGEST_REASON) {
                return Err(AppError::refused(Phrase::new("error-too-long").with("max", LONGEST_REASON)));
            }
            if step == Move::Verify {
                // It may have expired while it waited.
                refuse_without_certificate(conn, id, now).await?;
            }
            store::save_standing(conn, id, next, reason, now).await?;
            let (name, letter) = match reason {
                None => ("organisations.verify", notice("organisations-verified", &known, now)),
                Some(reason) => {
                    let letter = notice("organisations-returned", &known, now).with("reason", reason);
                    ("organisations.send_back", letter)
                }
            };
            let act = act(name, id).with(json!({ "version": known.version, "reason": reason }));
            audit::record(conn, &who.actor(), act, now).await?;
            tell_members(conn, state, &known, letter).await
        })
        .await
}
