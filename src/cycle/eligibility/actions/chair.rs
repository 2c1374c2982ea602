//! The panel can begin: that is for its chair to know, once, whatever came last before it.

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::CallId;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::calls::{self, Call};
use crate::cycle::eligibility::{links, reads, store};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{self, Role, Scope};

/// Tells the chair if the panel waits for nothing more, and how many applications it has before it.
pub(super) async fn tell_if_ready(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    now: Timestamp,
) -> Result<(), AppError> {
    if reads::panel_waits(conn, call.id, now).await?.is_some()
        || !store::note_told(conn, call.id, now).await?
    {
        return Ok(());
    }
    let count = reads::eligible_in(conn, call.id).await?.len();
    let notice = Notice::new("eligibility-all-concluded", call.id)
        .with("call", call.title.clone())
        .with("count", count)
        .link(links::panel(call.id));
    let readers = accounts::recipients(conn, Scope::Call(call.id), &[Role::PanelChair]).await?;
    enqueue(conn, state, &notice, &readers).await?;
    Ok(())
}

/// The job: chairs of closed calls whose last time to object has passed. Each hears it once.
pub async fn tell_chairs(state: &State) -> Result<(), AppError> {
    let waiting = {
        let mut conn = state.db.conn().await?;
        let closed = calls::closed_ids(&mut conn).await?;
        let told = store::told(&mut conn, &closed).await?;
        let submitted = applications::submitted_in_many(&mut conn, &closed).await?;
        let has_some = |call: &CallId| submitted.iter().any(|(of, _)| of == call);
        closed.into_iter().filter(|call| !told.contains(call) && has_some(call)).collect::<Vec<_>>()
    };
    for id in waiting {
        state
            .db
            .transaction(async |conn| {
                let call = calls::find_for_update(conn, id).await?;
                tell_if_ready(conn, state, &call, state.now()).await
            })
            .await?;
    }
    Ok(())
}
