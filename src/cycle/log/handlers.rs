//! The page of the log.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use super::known::Known;
use super::pages::{Line, LogPage};
use crate::base::audit::{self, Entry};
use crate::base::error::AppError;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::state::State;
use crate::cycle::calls;
use crate::people::accounts::SignedIn;
use crate::people::programmes::{self, Programme};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// Entries of the log on one page.
const PAGE: i64 = 50;

#[derive(Debug, Deserialize)]
pub struct Before {
    pub before: Option<i64>,
}

/// A part of a programme's log, the latest entries first.
pub(super) struct Part {
    pub programme: Programme,
    pub entries: Vec<Entry>,
    /// Where the next part begins, if there is one.
    pub earlier: Option<i64>,
    pub known: Known,
}

pub async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
    query: Query<Before>,
) -> Reply {
    let Part { programme, entries, earlier, known } = part(&state, &who, *id, query.before).await?;
    let lines = entries.iter().map(|entry| Line::of(&ui, &known, entry)).collect();
    page(&LogPage { ui: &ui, programme, lines, earlier })
}

/// The log, for the programme's staff; the system administrator has no part in what happens in calls.
pub(super) async fn part(
    state: &State,
    who: &SignedIn,
    id: ProgrammeId,
    before: Option<i64>,
) -> Result<Part, AppError> {
    if !who.is_staff(id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, id).await?;
    let calls = calls::list_of_programmes(&mut conn, &[id]).await?;
    let ids: Vec<_> = calls.iter().map(|call| call.id).collect();
    let mut entries = audit::of_calls(&mut conn, &ids, id.into(), before, PAGE + 1).await?;
    let more = entries.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    if more {
        entries.pop();
    }
    let earlier = entries.last().filter(|_| more).map(|entry| entry.id);
    let known = Known::gather(&mut conn, &programme, &calls, &entries).await?;
    Ok(Part { programme, entries, earlier, known })
}
