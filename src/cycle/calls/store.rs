//! The calls' tables.

pub mod lists;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use super::model::{Call, Scoring};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{CallId, ProgrammeId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::translated::Translated;
use crate::base::schema::calls;
use crate::rulebook::RuleSet;

#[derive(Queryable, Selectable)]
#[diesel(table_name = calls, check_for_backend(diesel::pg::Pg))]
pub(super) struct Row {
    id: CallId,
    programme_id: ProgrammeId,
    reference: String,
    title: Translated,
    summary: Translated,
    guidance: Translated,
    languages: Value,
    currency: Currency,
    envelope: Amount,
    time_zone: Zone,
    deadline: Timestamp,
    places: Value,
    themes: Value,
    rules: RuleSet,
    scoring: Scoring,
    tranches: Value,
    status: Status,
    published_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    corrigendum: i32,
    version: i32,
}

impl TryFrom<Row> for Call {
    type Error = AppError;
    fn try_from(row: Row) -> Result<Self, AppError> {
        Ok(Self {
            id: row.id,
            programme: row.programme_id,
            reference: row.reference,
            title: row.title,
            summary: row.summary,
            guidance: row.guidance,
            languages: serde_json::from_value(row.languages)?,
            currency: row.currency,
            envelope: row.envelope,
            zone: row.time_zone,
            deadline: row.deadline,
            places: serde_json::from_value(row.places)?,
            themes: serde_json::from_value(row.themes)?,
            rules: row.rules,
            scoring: row.scoring,
            tranches: serde_json::from_value(row.tranches)?,
            status: row.status,
            published_at: row.published_at,
            closed_at: row.closed_at,
            corrigendum: row.corrigendum,
            version: row.version,
        })
    }
}

pub async fn find(conn: &mut Conn, id: CallId) -> Result<Call, AppError> {
    calls::table.find(id).select(Row::as_select()).first(conn).await?.try_into()
}

/// The call, locked until the transaction ends: for acts that change it or depend on its state.
pub async fn find_for_update(conn: &mut Conn, id: CallId) -> Result<Call, AppError> {
    calls::table.find(id).for_update().select(Row::as_select()).first(conn).await?.try_into()
}

/// Saves a move, unless somebody else changed the call since it was read.
pub async fn save_move(conn: &mut Conn, read: &Call, next: Status, now: Timestamp) -> Result<(), AppError> {
    let unchanged = calls::table.find(read.id).filter(calls::version.eq(read.version));
    let common = (calls::status.eq(next), calls::version.eq(read.version + 1));
    let rows = match next {
        Status::Published => {
            diesel::update(unchanged).set((common, calls::published_at.eq(now))).execute(conn).await?
        }
        Status::Closed => {
            diesel::update(unchanged).set((common, calls::closed_at.eq(now))).execute(conn).await?
        }
        Status::Decided => {
            diesel::update(unchanged).set((common, calls::decided_at.eq(now))).execute(conn).await?
        }
        Status::Archived => {
            diesel::update(unchanged).set((common, calls::archived_at.eq(now))).execute(conn).await?
        }
        Status::Draft => 0,
    };
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}
