//! What later stages may know of this one.

use std::collections::HashMap;

use super::bulk::UNDONE_WITHIN;
use super::objections::{Waits, waits};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CallId, FindingId};
use crate::cycle::applications;
use crate::rulebook::Outcome;

/// The applications of a call that were concluded as eligible and not withdrawn since, by number.
pub async fn eligible_in(conn: &mut Conn, call: CallId) -> Result<Vec<ApplicationId>, AppError> {
    let ids = submitted(conn, call).await?;
    let concluded = store::concluded_of(conn, &ids).await?;
    Ok(ids.into_iter().filter(|id| concluded.iter().any(|c| c.application == *id && c.eligible)).collect())
}

/// Whether an application is eligible; none until that is concluded.
pub async fn result_of(conn: &mut Conn, application: ApplicationId) -> Result<Option<bool>, AppError> {
    Ok(store::concluded_of(conn, &[application]).await?.first().map(|c| c.eligible))
}

/// Whether these are eligible; those that have no result yet are left out.
pub async fn results_of(
    conn: &mut Conn,
    applications: &[ApplicationId],
) -> Result<HashMap<ApplicationId, bool>, AppError> {
    let concluded = store::concluded_of(conn, applications).await?;
    Ok(concluded.into_iter().map(|one| (one.application, one.eligible)).collect())
}

/// Whether it is settled for every submitted application of the call who is in: each is concluded, no objection is
/// open, and none can come any more.
pub async fn all_concluded(conn: &mut Conn, call: CallId, now: Timestamp) -> Result<bool, AppError> {
    Ok(panel_waits(conn, call, now).await?.is_none())
}

/// What the panel of a call still waits for, if for anything.
pub async fn panel_waits(conn: &mut Conn, call: CallId, now: Timestamp) -> Result<Option<Waits>, AppError> {
    let ids = submitted(conn, call).await?;
    let concluded = store::concluded_of(conn, &ids).await?;
    let objections = store::objections_of(conn, &ids).await?;
    if let Some(waits) = waits(ids.len(), &concluded, &objections, now) {
        return Ok(Some(waits));
    }
    let done = store::last_done(conn, call, now - UNDONE_WITHIN).await?;
    Ok(done.map(|done| Waits::Undoing(done + UNDONE_WITHIN)))
}

/// The findings of an application's latest check that the rules left to a person and nobody has
/// decided yet.
pub async fn open_reviews(conn: &mut Conn, application: ApplicationId) -> Result<Vec<FindingId>, AppError> {
    let Some(record) = store::record(conn, application).await? else { return Ok(Vec::new()) };
    let open = record.check.findings.iter().filter(|kept| {
        kept.finding.outcome == Outcome::Review && !record.decisions.iter().any(|d| d.finding == kept.id)
    });
    Ok(open.map(|kept| kept.id).collect())
}

async fn submitted(conn: &mut Conn, call: CallId) -> Result<Vec<ApplicationId>, AppError> {
    Ok(applications::submitted_ids_in(conn, call).await?)
}
