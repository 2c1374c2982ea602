//! The calls' tables.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use super::corrigendum::{Changes, Corrigendum};
use super::model::{Call, Scoring};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{AccountId, CallId, CorrigendumId, ProgrammeId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::translated::Translated;
use crate::base::schema::{calls, corrigenda};
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

/// Saves a corrigendum and the call as it stands after it, unless somebody else changed the call
/// since it was read.
pub(super) async fn save_corrigendum(
    conn: &mut Conn,
    read: &Call,
    changed: &Call,
    corrigendum: &Corrigendum,
    by: AccountId,
) -> Result<(), AppError> {
    let rows = diesel::update(calls::table.find(read.id).filter(calls::version.eq(read.version)))
        .set((
            calls::deadline.eq(changed.deadline),
            calls::title.eq(&changed.title),
            calls::summary.eq(&changed.summary),
            calls::guidance.eq(&changed.guidance),
            calls::corrigendum.eq(changed.corrigendum),
            calls::version.eq(changed.version),
        ))
        .execute(conn)
        .await?;
    if rows != 1 {
        return Err(AppError::ChangedMeanwhile);
    }
    diesel::insert_into(corrigenda::table)
        .values((
            corrigenda::id.eq(corrigendum.id),
            corrigenda::call_id.eq(corrigendum.call),
            corrigenda::number.eq(corrigendum.number),
            corrigenda::explanation.eq(&corrigendum.explanation),
            corrigenda::changes.eq(&corrigendum.changes),
            corrigenda::published_by.eq(by),
            corrigenda::published_at.eq(corrigendum.published_at),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// The corrigenda of a call, the first first.
pub async fn corrigenda_of(conn: &mut Conn, call: CallId) -> QueryResult<Vec<Corrigendum>> {
    let rows: Vec<(CorrigendumId, i32, Translated, Changes, Timestamp)> = corrigenda::table
        .filter(corrigenda::call_id.eq(call))
        .order(corrigenda::number)
        .select((
            corrigenda::id,
            corrigenda::number,
            corrigenda::explanation,
            corrigenda::changes,
            corrigenda::published_at,
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, number, explanation, changes, published_at)| Corrigendum {
            id,
            call,
            number,
            explanation,
            changes,
            published_at,
        })
        .collect())
}
