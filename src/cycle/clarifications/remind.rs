//! A letter to staff on the last day before answers are due.

use chrono::TimeDelta;

use super::actions::ANSWERERS;
use super::{links, store};
use crate::base::error::AppError;
use crate::base::state::State;
use crate::cycle::calls;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Scope, recipients};

/// Writes to those who answer for every call whose answers are due within a day while a question waits. Safe to
/// run again: each call gets one letter for one instant.
pub async fn remind(state: &State) -> Result<(), AppError> {
    let now = state.now();
    let mut conn = state.db.conn().await?;
    let ids = store::calls_with_waiting(&mut conn).await?;
    let waiting = store::waiting(&mut conn, &ids).await?;
    for call in calls::find_many(&mut conn, &ids).await? {
        let Some(until) = call.questions.map(|time| time.answered_until) else { continue };
        let is_due = now <= until && until - now <= TimeDelta::days(1) && call.accepts_at(now);
        let Some((_, count)) = waiting.iter().find(|(id, _)| *id == call.id).filter(|_| is_due) else {
            continue;
        };
        let letter = Notice::new("clarifications-due", format!("{}:{}", call.id, until.timestamp()))
            .with("call", call.title.clone())
            .with("count", *count)
            .with("until", (until, call.zone))
            .link(links::queue(call.id));
        let readers = recipients(&mut conn, Scope::Programme(call.programme), &ANSWERERS).await?;
        enqueue(&mut conn, state, &letter, &readers).await?;
    }
    Ok(())
}
