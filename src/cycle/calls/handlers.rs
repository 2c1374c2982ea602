//! Pages of calls: what everybody sees. What staff see stands in `handlers/`.

pub mod draft;
pub mod management;
pub mod programme;

use actix_web::web::{Data, Path, Query};

use super::access::require_sight;
use super::corrigendum::Corrigendum;
use super::model::Call;
use super::status::Status;
use super::{pages, store, words};
use crate::base::error::AppError;
use crate::base::kernel::ids::CallId;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::places::Place;
use crate::people::programmes::Programme;
use crate::people::{places, programmes};
use crate::web::paging::{After, Paged, Part};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// A call with what explains it, if this person may see it.
pub(super) struct Seen {
    pub call: Call,
    pub programme: Programme,
    pub places: Vec<Place>,
    pub corrigenda: Vec<Corrigendum>,
}

pub(super) async fn seen(state: &State, who: Option<&SignedIn>, id: CallId) -> Result<Seen, AppError> {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, id).await?;
    require_sight(who, &call)?;
    Ok(Seen {
        programme: programmes::find(&mut conn, call.programme).await?,
        places: places::places(&mut conn).await?,
        corrigenda: store::corrigenda_of(&mut conn, call.id).await?,
        call,
    })
}

/// Part of the calls that everybody may see.
pub(super) async fn listed(state: &State, part: Part<'_>) -> Result<Paged<Call>, AppError> {
    let mut conn = state.db.conn().await?;
    let ids = store::public_ids(&mut conn, state.now()).await?;
    let part = part.of(ids, |id| (*id).into());
    let calls = store::find_many(&mut conn, &part).await?;
    Ok(part.filled(calls, |call| call.id))
}

pub async fn list(state: Data<State>, ui: Ui, query: Query<After>) -> Reply {
    let calls = listed(&state, Part::Shown(&query.after)).await?;
    page(&pages::List { ui: &ui, calls })
}

pub async fn show(state: Data<State>, ui: Ui, who: Option<SignedIn>, id: Path<CallId>) -> Reply {
    let Seen { call, programme, places: all_places, corrigenda } = seen(&state, who.as_ref(), *id).await?;
    let rules = words::rules_in_words(&call, &all_places)
        .into_iter()
        .map(|(rule, said)| (rule, said.iter().map(|phrase| ui.say(phrase)).collect()))
        .collect();
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
