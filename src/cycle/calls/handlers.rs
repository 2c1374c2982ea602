//! Pages of calls: what everybody sees. What staff see stands in `handlers/`.

pub mod draft;
pub mod management;
pub mod programme;

use actix_web::web::{Data, Path};

use super::access::require_sight;
use super::status::Status;
use super::{pages, store, words};
use crate::base::kernel::ids::CallId;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::{places, programmes};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// Open calls first, the nearest deadline first; then those that take no more applications.
pub async fn list(state: Data<State>, ui: Ui) -> Reply {
    let mut conn = state.db.conn().await?;
    let now = state.now();
    let all = store::list_public(&mut conn).await?;
    let (mut open, past): (Vec<_>, Vec<_>) = all.into_iter().partition(|call| call.accepts_at(now));
    open.sort_by_key(|call| call.deadline);
    page(&pages::List { ui: &ui, open, past })
}

pub async fn show(state: Data<State>, ui: Ui, who: Option<SignedIn>, id: Path<CallId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, *id).await?;
    require_sight(who.as_ref(), &call)?;
    let programme = programmes::find(&mut conn, call.programme).await?;
    let all_places = places::places(&mut conn).await?;
    let rules = words::rules_in_words(&call, &all_places)
        .into_iter()
        .map(|(rule, said)| (rule, said.iter().map(|phrase| ui.say(phrase)).collect()))
        .collect();
    let corrigenda = store::corrigenda_of(&mut conn, call.id).await?;
    page(&pages::Show {
        ui: &ui,
        places: places::names_of(&all_places, &call.places),
        is_open: call.accepts_at(state.now()),
        is_draft: call.status == Status::Draft,
        is_staff: who.is_some_and(|who| who.is_staff(call.programme)),
        programme,
        rules,
        corrigenda,
        call,
    })
}
