//! A programme's own page, with its calls, and the log of what was done in them.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use crate::base::audit;
use crate::base::error::AppError;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::state::State;
use crate::cycle::calls::{pages, store};
use crate::people::accounts::{Role, Scope, SignedIn, holders};
use crate::people::programmes;
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// Entries of the log on one page.
const PAGE: i64 = 50;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ProgrammeId>) -> Reply {
    if !programmes::may_look(&who, *id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, *id).await?;
    let calls = store::list_of_programmes(&mut conn, &[*id]).await?;
    let staff = holders(&mut conn, Scope::Programme(*id)).await?;
    page(&pages::ProgrammePage {
        ui: &ui,
        programme,
        calls,
        staff,
        is_staff: who.is_staff(*id),
        may_add: who.in_programme(*id, &[Role::ProgrammeManager]),
    })
}

#[derive(Debug, Deserialize)]
pub struct Before {
    before: Option<i64>,
}

/// The log, for the programme's staff; the system administrator has no part in what happens in calls.
pub async fn log(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
    query: Query<Before>,
) -> Reply {
    if !who.is_staff(*id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, *id).await?;
    let calls = store::list_of_programmes(&mut conn, &[*id]).await?;
    let ids: Vec<_> = calls.iter().map(|call| call.id).collect();
    let mut entries = audit::of_calls(&mut conn, &ids, (*id).into(), query.before, PAGE + 1).await?;
    let more = entries.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    if more {
        entries.pop();
    }
    let earlier = entries.last().filter(|_| more).map(|entry| entry.id);
    page(&pages::LogPage { ui: &ui, programme, entries, earlier })
}
