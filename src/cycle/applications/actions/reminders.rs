//! Reminding those who were asked, and partners who still owe something.

use chrono::TimeDelta;
use serde_json::json;

use super::Desk;
use super::partners::readers_of;
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId, PartnerId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::lead_writer;
use crate::cycle::applications::completeness::unwritten;
use crate::cycle::applications::model::Partner;
use crate::cycle::applications::whole::whole_of;
use crate::cycle::applications::{letters, links, store};
use crate::notices::{Notice, Recipient, enqueue};
use crate::people::accounts::{SignedIn, tokens};
use crate::people::organisations;

/// Nobody is reminded, or asked and reminded, more often than this, in hours.
const PAUSE: i64 = 24;

/// Writes again to whoever was asked and has not answered, or to a partner who still owes something; the lead's
/// writers may, once a day.
pub async fn remind(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    partner: PartnerId,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let seat = *lead_writer(&desk.seats)?;
            let partner = desk.partners.iter().find(|one| one.id == partner).ok_or(AppError::NotFound)?;
            desk.refuse_unless_open(now)?;
            if partner.is_lead() || !(partner.is_asked() || partner.is_in()) {
                return Err(AppError::refused(Phrase::new("applications-answered")));
            }
            refuse_so_soon(&desk, partner, now)?;
            let (letter, readers) = if partner.is_in() {
                owing(conn, &desk, partner, now).await?
            } else {
                asked_again(conn, &desk, partner, now).await?
            };
            store::note_reminder(conn, partner.id, now).await?;
            let act = desk.act("applications.remind").by_organisation(seat.organisation);
            audit::record(conn, &who.actor(), act.with(json!({ "partner": partner.id })), now).await?;
            let lead = organisations::find(conn, seat.organisation).await?.names;
            let letter = letter.with("lead", lead).with("deadline", (desk.call.deadline, desk.call.zone));
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}

fn refuse_so_soon(desk: &Desk, partner: &Partner, now: Timestamp) -> Result<(), AppError> {
    let asked = partner.is_asked().then_some(partner.invited_at);
    let last = partner.reminded_at.max(asked);
    let Some(next) = last.map(|last| last + TimeDelta::hours(PAUSE)).filter(|next| *next > now) else {
        return Ok(());
    };
    Err(AppError::refused(Phrase::new("applications-reminded-already").with("next", (next, desk.call.zone))))
}

type Written = (Notice, Vec<Recipient>);

/// The invitation once more; a link that was sent by e-mail gets a new secret, and the old one ends.
async fn asked_again(
    conn: &mut Conn,
    desk: &Desk,
    partner: &Partner,
    now: Timestamp,
) -> Result<Written, AppError> {
    let readers = readers_of(conn, desk, partner).await?;
    let link = if partner.organisation.is_some() {
        links::invitation(desk.application.id, partner.id)
    } else {
        let secret = tokens::new_secret();
        store::renew_secret(conn, partner.id, &tokens::hash(&secret)).await?;
        links::secret_invitation(&secret)
    };
    let once = format!("{}:{now}", partner.id);
    let letter = letters::about("applications-invited-again", once, &desk.application, &desk.call);
    Ok((letter.link(link), readers))
}

/// What the partner owes, for those who can give it.
async fn owing(conn: &mut Conn, desk: &Desk, partner: &Partner, now: Timestamp) -> Result<Written, AppError> {
    let organisation: OrganisationId = partner.organisation.ok_or(AppError::NotFound)?;
    let whole = whole_of(conn, desk.application.clone()).await?;
    let missing =
        unwritten(&whole, &desk.call).into_iter().filter(|one| one.who == Some(organisation)).count();
    let count = missing + usize::from(whole.consent_of(organisation).is_none());
    if count == 0 {
        return Err(AppError::refused(Phrase::new("applications-nothing-owed")));
    }
    let readers = letters::people_of(conn, &[organisation], &letters::WORKERS).await?;
    let once = format!("{}:{now}", partner.id);
    let letter = letters::about("applications-owed", once, &desk.application, &desk.call);
    Ok((letter.with("count", count), readers))
}
