//! Letters before a report is due: fourteen days before, and three.

use chrono::NaiveDate;

use super::model::{Report, due_on};
use super::{links, store};
use crate::base::error::AppError;
use crate::base::state::State;
use crate::cycle::awards::Grant;
use crate::cycle::calls::Call;
use crate::cycle::{applications, awards, calls};
use crate::notices::{Notice, enqueue};

/// Days before the last day on which a letter goes out.
const AHEAD: [i64; 2] = [3, 14];

/// Writes to the partners of every grant whose report is due soon and not handed in. Safe to run
/// again: each grant gets each letter once. A worker that slept sends what it missed, but only the
/// nearest of the two.
pub async fn remind(state: &State) -> Result<(), AppError> {
    let now = state.now();
    let mut conn = state.db.conn().await?;
    let grants = awards::grants_in_force(&mut conn).await?;
    let ids: Vec<_> = grants.iter().map(|grant| grant.id).collect();
    let reports = store::final_reports_of(&mut conn, &ids).await?;
    let applied: Vec<_> = grants.iter().map(|grant| grant.application).collect();
    let durations = applications::durations_of(&mut conn, &applied).await?;
    let mut known: Vec<Call> = Vec::new();
    for grant in &grants {
        if !known.iter().any(|call| call.id == grant.call) {
            known.push(calls::find(&mut conn, grant.call).await?);
        }
        let Some(call) = known.iter().find(|call| call.id == grant.call) else { continue };
        let report = reports.iter().find(|report| report.grant == grant.id);
        let months = durations.iter().find(|(id, _)| *id == grant.application).map(|(_, months)| *months);
        let Some(due) = still_due(grant, call, report, months) else { continue };
        let left = (due - call.zone.day(now)).num_days();
        let Some(ahead) = AHEAD.into_iter().find(|ahead| (0..=*ahead).contains(&left)) else { continue };
        let application = applications::find(&mut conn, grant.application).await?;
        let members = applications::members_of(&mut conn, application.id).await?;
        let notice = Notice::new("reports-due", format!("{}:{ahead}", grant.id))
            .with("title", application.title)
            .with("due", (call.zone.last_minute(due).unwrap_or(now), call.zone))
            .link(links::show(grant.id));
        enqueue(&mut conn, state, &notice, &members).await?;
    }
    Ok(())
}

/// The day on which the partners still owe their report; none once they have handed it in.
pub(super) fn still_due(
    grant: &Grant,
    call: &Call,
    report: Option<&Report>,
    months: Option<u32>,
) -> Option<NaiveDate> {
    match report {
        Some(report) if report.status.is_open() => Some(report.due_on),
        Some(_) => None,
        None => due_on(call.zone.day(grant.in_force_at?), months),
    }
}
