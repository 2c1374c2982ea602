//! What finance has to do in one programme: every tranche by where it stands.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use super::pages::{QueuePage, Row};
use super::release::TrancheState;
use super::standing::{Standing, Sum, standing_of, sums};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{CallId, ProgrammeId};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::awards::{self, Envelope};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::SignedIn;
use crate::people::programmes::{self, Programme};
use crate::web::forms::{Fields, Form};
use crate::web::paging::{Paged, Part};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

#[derive(Debug, Deserialize)]
pub struct Filter {
    /// A word of a tranche's state; empty for all.
    #[serde(default)]
    pub state: String,
    /// The id of a call; empty for all.
    #[serde(default)]
    pub call: String,
    #[serde(default)]
    pub after: String,
}

/// The tranches that are looked for, and where the money of their calls stands.
pub(super) struct Found {
    pub programme: Programme,
    pub calls: Vec<Call>,
    pub rows: Paged<Row>,
    /// Of all states.
    pub sums: Vec<Sum>,
    pub envelopes: Vec<(Call, Envelope)>,
}

pub async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
    filter: Query<Filter>,
) -> Reply {
    let fits = |state: TrancheState| filter.state.is_empty() || state.to_string() == filter.state;
    let wanted = (filter.call.parse().ok(), fits);
    let Found { programme, calls, rows, sums, envelopes } =
        found(&state, &who, *id, wanted, Part::Shown(&filter.after)).await?;
    let form = Form::filled(Fields::default().with("state", &filter.state).with("call", &filter.call));
    page(&QueuePage { ui: &ui, rows, programme, calls, sums, envelopes, form })
}

/// Part of the tranches that are looked for: those of one call, if one is named, that stand where it fits.
pub(super) async fn found(
    state: &State,
    who: &SignedIn,
    id: ProgrammeId,
    (chosen, fits): (Option<CallId>, impl Fn(TrancheState) -> bool),
    part: Part<'_>,
) -> Result<Found, AppError> {
    if !who.is_staff(id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, id).await?;
    let calls = calls::list_of_programmes(&mut conn, &[id]).await?;
    let mut of_calls: Vec<CallId> = calls.iter().map(|call| call.id).collect();
    of_calls.retain(|id| chosen.is_none_or(|chosen| *id == chosen));
    let grants = awards::grants_of_calls(&mut conn, &of_calls).await?;
    let mut standing = standing_of(&mut conn, &grants).await?;
    let sums = sums(&standing)?;
    standing.retain(|one| fits(one.state));
    let part = part.of(standing, |one| one.tranche.id.into());
    let rows = rows(&mut conn, &calls, part).await?;
    let published = calls.iter().filter(|call| of_calls.contains(&call.id) && call.published_at.is_some());
    let mut stand = awards::envelopes(&mut conn, &of_calls).await?;
    let envelopes = published.filter_map(|call| Some((call.clone(), stand.remove(&call.id)?))).collect();
    Ok(Found { programme, calls, rows, sums, envelopes })
}

/// What a list shows of these tranches, in a fixed number of queries.
async fn rows(conn: &mut Conn, calls: &[Call], part: Paged<Standing>) -> Result<Paged<Row>, AppError> {
    let applied: Vec<_> = part.iter().map(|one| one.grant.application).collect();
    let titles = applications::find_many(conn, &applied).await?;
    let partners = applications::organisations_of(conn, &applied).await?;
    Ok(part.map(|Standing { grant, tranche, state, .. }| {
        let application = titles.iter().find(|application| application.id == grant.application);
        let lead = partners.get(&grant.application).and_then(|partners| partners.first());
        let call = calls.iter().find(|call| call.id == grant.call);
        Row {
            grant: grant.id,
            currency: grant.currency,
            title: application.map(|a| a.title.clone()).unwrap_or_default(),
            lead: lead.map(|(_, organisation)| organisation.names.clone()).unwrap_or_default(),
            reference: call.map(|call| call.reference.clone()).unwrap_or_default(),
            tranche,
            state,
        }
    }))
}
