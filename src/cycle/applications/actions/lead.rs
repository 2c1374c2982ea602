//! Handing the lead on to a partner, before submission. Nobody becomes the lead without saying so: it answers for
//! the application and holds the money.

use serde_json::json;

use super::partners::readers_of;
use super::{Desk, content_changed, forbidden, refuse_barred};
use crate::base::audit;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, PartnerId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::{Seat, lead_decider};
use crate::cycle::applications::history::Changed;
use crate::cycle::applications::judged::{self, Cause};
use crate::cycle::applications::model::Partner;
use crate::cycle::applications::{letters, links, store};
use crate::notices::enqueue;
use crate::people::accounts::SignedIn;
use crate::people::organisations;

/// A partner in the application, as the desk has it.
fn partner_of(desk: &Desk, partner: PartnerId) -> Result<&Partner, AppError> {
    let found = desk.partners.iter().find(|one| one.id == partner && one.is_in() && !one.is_lead());
    found.ok_or(AppError::NotFound)
}

/// The place of somebody who answers for a partner.
fn decider_of<'a>(seats: &'a [Seat], partner: &Partner) -> Result<&'a Seat, AppError> {
    let decides = |seat: &&Seat| seat.may_decide() && Some(seat.organisation) == partner.organisation;
    seats.iter().find(decides).ok_or_else(|| forbidden("applications-deciders-only"))
}

/// Offers the lead to a partner, who is asked by letter; the lead's administrators and signatories may. An offer to
/// another ends with it.
pub async fn offer_lead(
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
            let seat = *lead_decider(&desk.seats).map_err(|_| forbidden("applications-lead-offers"))?;
            let to = partner_of(&desk, partner)?;
            desk.refuse_unless_open(now)?;
            if to.lead_offered_at.is_some() {
                return Ok(());
            }
            store::offer_lead(conn, to, Some((who.account, now))).await?;
            let act = desk.act("applications.offer_lead").by_organisation(seat.organisation);
            audit::record(conn, &who.actor(), act.with(json!({ "partner": partner })), now).await?;
            let lead = organisations::find(conn, seat.organisation).await?.names;
            let readers = readers_of(conn, &desk, to).await?;
            let once = format!("{partner}:{now}");
            let letter = letters::about("applications-lead-offered", once, &desk.application, &desk.call)
                .with("lead", lead)
                .with("deadline", (desk.call.deadline, desk.call.zone))
                .link(links::partners(id));
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}

/// Takes the lead on: the one who led is a partner from then on, with its part and its budget. The administrators
/// and signatories of the organisation to which it was offered may.
pub async fn take_lead(
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
            let next = partner_of(&desk, partner)?;
            let seat = *decider_of(&desk.seats, next)?;
            desk.refuse_unless_open(now)?;
            refuse_unless_offered(next)?;
            refuse_barred(conn, &[seat.organisation], now).await?;
            let found = judged::live(conn, state, (&desk.call, id), now).await?;
            let before = desk.partners.iter().find(|one| one.is_lead()).ok_or(AppError::NotFound)?;
            store::change_lead(conn, before, next).await?;
            let act = desk.act("applications.take_lead").by_organisation(seat.organisation);
            let act = act.with(json!({ "partner": partner, "before": before.organisation }));
            audit::record(conn, &who.actor(), act, now).await?;
            let standing = store::partners_of(conn, id).await?;
            let changed = Changed::partners(&standing, "applications-change-lead");
            content_changed(conn, state, who, &desk, &[changed], now).await?;
            judged::keep(conn, state, (&desk.call, id), (&found, Cause::Lead), now).await?;
            let name = organisations::find(conn, seat.organisation).await?.names;
            let readers = letters::members_of(conn, id).await?;
            let once = format!("{partner}:{now}");
            let letter = letters::about("applications-lead-taken", once, &desk.application, &desk.call);
            Ok(enqueue(conn, state, &letter.with("lead", name), &readers).await?)
        })
        .await
}

/// Ends an offer: the partner declines it, or the lead takes it back.
pub async fn end_lead_offer(
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
            let to = partner_of(&desk, partner)?;
            let seat = *lead_decider(&desk.seats).or_else(|_| decider_of(&desk.seats, to))?;
            desk.refuse_unless_open(now)?;
            refuse_unless_offered(to)?;
            store::offer_lead(conn, to, None).await?;
            let act = desk.act("applications.end_lead_offer").by_organisation(seat.organisation);
            audit::record(conn, &who.actor(), act.with(json!({ "partner": partner })), now).await?;
            if seat.is_lead {
                return Ok(());
            }
            let name = organisations::find(conn, seat.organisation).await?.names;
            let readers = letters::lead_of(conn, &desk.partners).await?;
            let once = format!("{partner}:{now}");
            let letter = letters::about("applications-lead-declined", once, &desk.application, &desk.call);
            Ok(enqueue(conn, state, &letter.with("partner", name), &readers).await?)
        })
        .await
}

fn refuse_unless_offered(partner: &Partner) -> Result<(), AppError> {
    let missing = || AppError::refused(Phrase::new("applications-lead-not-offered"));
    partner.lead_offered_at.map(|_| ()).ok_or_else(missing)
}
