//! Letters to those who answer when questions have come: the first at once, the next at the earliest a day later,
//! with all that came since.

use chrono::TimeDelta;

use super::actions::ANSWERERS;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::CallId;
use crate::base::state::State;
use crate::cycle::calls;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Scope, recipients};

/// At most one letter about a call within this time: a busy day fills no mailbox.
const EVERY: TimeDelta = TimeDelta::days(1);

/// Writes to those who answer for every call to which questions came that they were not told of. Safe to run
/// again: what was told is told once.
pub async fn tell(state: &State) -> Result<(), AppError> {
    let calls = store::calls_with_news(&mut *state.db.conn().await?).await?;
    for call in calls {
        state.db.transaction(async |conn| tell_of(conn, state, call).await).await?;
    }
    Ok(())
}

async fn tell_of(conn: &mut Conn, state: &State, call: CallId) -> Result<(), AppError> {
    let now = state.now();
    // Locked as whoever asks locks it: two workers write one letter, and no question slips between two.
    let call = calls::find_for_update(conn, call).await?;
    if store::last_told(conn, call.id).await?.is_some_and(|last| now - last < EVERY) {
        return Ok(());
    }
    let news = store::take_news(conn, call.id, now).await?;
    // What was answered, joined or declined meanwhile is known; after the deadline nothing is answered any more.
    let waiting = news.iter().filter(|one| one.is_waiting());
    let Some(first) = waiting.clone().map(|one| one.asked_at).min().filter(|_| call.accepts_at(now)) else {
        return Ok(());
    };
    let letter = Notice::new("clarifications-asked", format!("{}:{}", call.id, now.timestamp()))
        .with("call", call.title.clone())
        .with("count", waiting.count())
        .with("since", (first, call.zone))
        .link(links::queue(call.id));
    let readers = recipients(conn, Scope::Programme(call.programme), &ANSWERERS).await?;
    Ok(enqueue(conn, state, &letter, &readers).await?)
}
