//! Beginning an application with what was written for an earlier one.

use chrono::Datelike;
use serde_json::json;

use super::Desk;
use super::writing::{Rows, Start, Written, begin, offers, save_budget_in, save_in};
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::store;
use crate::cycle::applications::whole::{Whole, whole_of};
use crate::cycle::calls::{self, Call};
use crate::cycle::forms::standard::TURNOVERS;
use crate::cycle::forms::{self, WhichPart};
use crate::people::accounts::SignedIn;
use crate::people::places;

/// Starts an application with the answers and the budget of an earlier one that the same organisation led: what the
/// new form asks too, and takes. What partners wrote of themselves, documents and consents are theirs and stay there.
pub async fn start_from(
    state: &State,
    who: &SignedIn,
    call: CallId,
    new: Start,
    from: ApplicationId,
) -> Result<ApplicationId, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let lead = new.organisation;
            let earlier = led_before(conn, lead, from).await?;
            let (id, is_new) = begin(conn, who, call, new.clone(), now).await?;
            if is_new {
                carry(conn, state, who, (id, lead), &earlier, now).await?;
            }
            Ok(id)
        })
        .await
}

/// An earlier application, if this organisation led it.
async fn led_before(conn: &mut Conn, lead: OrganisationId, from: ApplicationId) -> Result<Whole, AppError> {
    let other = || AppError::refused(Phrase::new("applications-copy-own"));
    let earlier = store::find_many(conn, &[from]).await?.pop().ok_or_else(other)?;
    let whole = whole_of(conn, earlier).await?;
    if whole.lead() == Some(lead) { Ok(whole) } else { Err(other()) }
}

async fn carry(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    (id, lead): (ApplicationId, OrganisationId),
    earlier: &Whole,
    now: Timestamp,
) -> Result<(), AppError> {
    let desk = Desk::open(conn, who, id).await?;
    let form = forms::in_force(conn, desk.call.id).await?.form;
    let communities = places::communities(conn).await?;
    let before = calls::find(conn, earlier.application.call).await?;
    let year = |call: &Call| call.zone.day(call.deadline).year();
    let same_years = year(&before) == year(&desk.call) && before.currency == desk.call.currency;
    let parts = [
        (None, WhichPart::Common, Some(&earlier.common)),
        (Some(lead), WhichPart::Own, earlier.own_of(lead)),
    ];
    for (organisation, which, part) in parts {
        let Some(part) = part else { continue };
        let offers = offers(&desk, &communities);
        let mut answers = part.answers.carried((&earlier.form, &form), which, &offers);
        if !same_years {
            // They are of the years before the earlier deadline, or in another currency.
            answers = TURNOVERS.iter().fold(answers, |answers, code| answers.without(code));
        }
        // Each save is one of its own, from what stands then.
        let desk = Desk::open(conn, who, id).await?;
        save_in(conn, state, who, &desk, Written { organisation, answers, started: None }, now).await?;
    }
    let rows = earlier.budget.input_of(lead);
    if before.currency == desk.call.currency && !rows.is_empty() {
        let desk = Desk::open(conn, who, id).await?;
        // What fits under no heading of this call comes along all the same, and is named as missing.
        let input = rows.carried(&earlier.form.headings, &form.headings);
        let rows = Rows { organisation: lead, input, seen: None, may_stray: true };
        save_budget_in(conn, state, who, &desk, rows, now).await?;
    }
    let act = desk.act("applications.copy").by_organisation(lead);
    Ok(audit::record(conn, &who.actor(), act.with(json!({ "from": earlier.application.id })), now).await?)
}
