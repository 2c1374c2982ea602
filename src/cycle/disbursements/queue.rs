//! What finance has to do in one programme: every tranche by where it stands.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use super::pages::{QueuePage, Row, Sum};
use super::release::states_of;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{CallId, ProgrammeId};
use crate::base::kernel::money::Amount;
use crate::base::state::State;
use crate::cycle::awards::{self, Envelope, Grant, GrantStatus};
use crate::cycle::calls::{self, Call};
use crate::cycle::{applications, reports};
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
    let all = rows(&mut conn, &calls, &of_calls).await?;
    let sums = sums(&all)?;
    let rows = all.into_iter().filter(|r| filter.state.is_empty() || r.state.to_string() == filter.state);
    let published = calls.iter().filter(|call| of_calls.contains(&call.id) && call.published_at.is_some());
    let mut stand = awards::envelopes(&mut conn, &of_calls).await?;
    let envelopes = published.filter_map(|call| Some((call.clone(), stand.remove(&call.id)?))).collect();
    Ok(Found { rows: rows.collect(), programme, calls, sums, envelopes })
}

/// Every tranche of these calls' grants, in a fixed number of queries.
async fn rows(conn: &mut Conn, calls: &[Call], of_calls: &[CallId]) -> Result<Vec<Row>, AppError> {
    let mut grants = awards::grants_of_calls(conn, of_calls).await?;
    grants.retain(|grant| grant.status != GrantStatus::Refused);
    let ids: Vec<_> = grants.iter().map(|grant| grant.id).collect();
    let applied: Vec<_> = grants.iter().map(|grant| grant.application).collect();
    let tranches = awards::tranches_of_many(conn, &ids).await?;
    let made = store::of_grants(conn, &ids).await?;
    let reports = reports::final_reports_of(conn, &ids).await?;
    let titles = applications::find_many(conn, &applied).await?;
    let partners = applications::organisations_of(conn, &applied).await?;
    let of_grant = |grant: &Grant| {
        let own = reports.iter().find(|report| report.grant == grant.id);
        let accepted = own.is_some_and(|report| report.status == reports::Status::Accepted);
        let application = titles.iter().find(|application| application.id == grant.application);
        let lead = partners.get(&grant.application).and_then(|partners| partners.first());
        let row = |(tranche, state)| Row {
            grant: grant.id,
            currency: grant.currency,
            title: application.map(|a| a.title.clone()).unwrap_or_default(),
            lead: lead.map(|(_, organisation)| organisation.names.clone()).unwrap_or_default(),
            reference: calls
                .iter()
                .find(|c| c.id == grant.call)
                .map(|c| c.reference.clone())
                .unwrap_or_default(),
            tranche,
            state,
        };
        states_of(&tranches, grant, accepted, &made).into_iter().map(row).collect::<Vec<_>>()
    };
    Ok(grants.iter().flat_map(of_grant).collect())
}

/// How many tranches stand where, and how much money that is; currencies apart.
fn sums(rows: &[Row]) -> Result<Vec<Sum>, AppError> {
    let mut sums: Vec<Sum> = Vec::new();
    for row in rows {
        let state = row.state.to_string();
        if let Some(sum) = sums.iter_mut().find(|sum| sum.state == state && sum.currency == row.currency) {
            sum.count += 1;
            sum.amount = sum.amount.plus(row.tranche.amount)?;
        } else {
            let amount = Amount::ZERO.plus(row.tranche.amount)?;
            sums.push(Sum { state, currency: row.currency, count: 1, amount });
        }
    }
    sums.sort_by_key(|sum| super::pages::STATES.iter().position(|state| *state == sum.state));
    Ok(sums)
}
