//! What an organisation keeps of its turnovers.

use serde_json::json;

use super::act;
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::organisations::model::Turnover;
use crate::people::organisations::rights::Rights;
use crate::people::organisations::status::Move;
use crate::people::organisations::store::{self, turnovers};

/// Keeps the turnover of a year; what stood there before stays in the log. No officer verifies it, so nothing
/// waits for one.
pub async fn keep_turnover(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    new: Turnover,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            held(conn, who, id).await?;
            let wrong: Vec<Phrase> =
                new.problems(Zone::BELGRADE.day(now)).into_iter().map(|(_, phrase)| phrase).collect();
            if !wrong.is_empty() {
                return Err(AppError::Refused(wrong));
            }
            let before =
                turnovers::turnovers_of(conn, id).await?.into_iter().find(|one| one.year == new.year);
            if before == Some(new) {
                return Ok(());
            }
            turnovers::keep(conn, id, new, who.account, now).await?;
            let details = json!({ "year": new.year, "before": before.map(in_log), "after": in_log(new) });
            let act = act("organisations.keep_turnover", id).with(details);
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

/// Takes the turnover of a year out of the profile. What applications say stays as it is.
pub async fn remove_turnover(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    year: i32,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            held(conn, who, id).await?;
            let before = turnovers::turnovers_of(conn, id).await?.into_iter().find(|one| one.year == year);
            // Whoever removes it second finds it removed.
            let Some(before) = before else { return Ok(()) };
            turnovers::remove(conn, id, year).await?;
            let act = act("organisations.remove_turnover", id)
                .with(json!({ "year": year, "before": in_log(before) }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

/// Holds an organisation whose turnovers this person may change. One that was merged changes nothing any more.
async fn held(conn: &mut Conn, who: &SignedIn, id: OrganisationId) -> Result<(), AppError> {
    let rights = Rights::of(who, id)?;
    let known = store::find_for_update(conn, id).await?;
    Rights::need(rights.writes, "organisations-writers-only")?;
    known.standing.after(Move::ChangeVitals)?;
    Ok(())
}

fn in_log(one: Turnover) -> serde_json::Value {
    json!({ "amount": one.amount, "currency": one.currency })
}
