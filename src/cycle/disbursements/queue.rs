//! What finance has to do in one programme: every tranche by where it stands.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use super::pages::{QueuePage, Row};
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
use crate::web::paging::Paged;
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
    pub rows: Vec<Row>,
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
    let Found { programme, calls, rows, sums, envelopes } = found(&state, &who, *id, &filter).await?;
    let rows = Paged::after(rows, &filter.after, |row| row.tranche.id.to_string());
    let form = Form::filled(Fields::default().with("state", &filter.state).with("call", &filter.call));
    page(&QueuePage { ui: &ui, rows, programme, calls, sums, envelopes, form })
}

pub(super) async fn found(
    state: &State,
    who: &SignedIn,
    id: ProgrammeId,
    filter: &Filter,
) -> Result<Found, AppError> {
    if !who.is_staff(id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, id).await?;
    let calls = calls::list_of_programmes(&mut conn, &[id]).await?;
    let chosen: Option<CallId> = filter.call.parse().ok();
    let of_calls: Vec<CallId> =
        calls.iter().map(|call| call.id).filter(|id| chosen.is_none_or(|chosen| *id == chosen)).collect();
    let grants = awards::grants_of_calls(&mut conn, &of_calls).await?;
    let mut standing = standing_of(&mut conn, &grants).await?;
    let sums = sums(&standing)?;
    standing.retain(|one| filter.state.is_empty() || one.state.to_string() == filter.state);
    let rows = rows(&mut conn, &calls, standing).await?;
    let published = calls.iter().filter(|call| of_calls.contains(&call.id) && call.published_at.is_some());
    let mut stand = awards::envelopes(&mut conn, &of_calls).await?;
    let envelopes = published.filter_map(|call| Some((call.clone(), stand.remove(&call.id)?))).collect();
    Ok(Found { programme, calls, rows, sums, envelopes })
}

/// What a list shows of these tranches, in a fixed number of queries.
async fn rows(conn: &mut Conn, calls: &[Call], standing: Vec<Standing>) -> Result<Vec<Row>, AppError> {
    let applied: Vec<_> = standing.iter().map(|one| one.grant.application).collect();
    let titles = applications::find_many(conn, &applied).await?;
    let partners = applications::organisations_of(conn, &applied).await?;
    let row = |Standing { grant, tranche, state }: Standing| {
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
    };
    Ok(standing.into_iter().map(row).collect())
}
