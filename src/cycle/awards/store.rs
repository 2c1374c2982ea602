//! The grants' tables.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::model::{Envelope, Grant, GrantStatus, Tranche};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CallId, GrantId, TrancheId};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::schema::{grants, tranches};
use crate::cycle::calls::{self, Condition};
use crate::ledger::{self, Kind};

#[derive(Queryable, Selectable)]
#[diesel(table_name = grants, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: GrantId,
    application_id: ApplicationId,
    call_id: CallId,
    amount: Amount,
    currency: Currency,
    status: GrantStatus,
    offered_at: Timestamp,
    in_force_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    version: i32,
}

impl From<Row> for Grant {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            application: row.application_id,
            call: row.call_id,
            amount: row.amount,
            currency: row.currency,
            status: row.status,
            offered_at: row.offered_at,
            in_force_at: row.in_force_at,
            closed_at: row.closed_at,
            version: row.version,
        }
    }
}

pub async fn find_grant(conn: &mut Conn, id: GrantId) -> Result<Grant, AppError> {
    Ok(grants::table.find(id).select(Row::as_select()).first(conn).await.map(Grant::from)?)
}

/// The grant, locked until the transaction ends: for every act that changes it or moves its money.
pub async fn find_grant_for_update(conn: &mut Conn, id: GrantId) -> Result<Grant, AppError> {
    Ok(grants::table.find(id).for_update().select(Row::as_select()).first(conn).await.map(Grant::from)?)
}

/// The grants of several calls, in one query, oldest first.
pub async fn grants_of_calls(conn: &mut Conn, calls: &[CallId]) -> Result<Vec<Grant>, AppError> {
    let rows = grants::table
        .filter(grants::call_id.eq_any(calls))
        .order((grants::offered_at, grants::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// Every grant whose agreement is in force and that is not closed yet.
pub async fn grants_in_force(conn: &mut Conn) -> Result<Vec<Grant>, AppError> {
    let rows = grants::table
        .filter(grants::status.eq(GrantStatus::InForce))
        .order((grants::in_force_at, grants::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// One tranche by its id.
pub async fn find_tranche(conn: &mut Conn, id: TrancheId) -> Result<Tranche, AppError> {
    let grant: GrantId = tranches::table.find(id).select(tranches::grant_id).first(conn).await?;
    tranches_of(conn, grant).await?.into_iter().find(|tranche| tranche.id == id).ok_or(AppError::NotFound)
}

/// The tranches of a grant, by number.
pub async fn tranches_of(conn: &mut Conn, grant: GrantId) -> Result<Vec<Tranche>, AppError> {
    tranches_of_many(conn, &[grant]).await
}

/// The tranches of several grants in one query, by grant and number.
pub async fn tranches_of_many(conn: &mut Conn, grants: &[GrantId]) -> Result<Vec<Tranche>, AppError> {
    let rows: Vec<(TrancheId, GrantId, i32, Decimal, Amount, Condition)> = tranches::table
        .filter(tranches::grant_id.eq_any(grants))
        .order((tranches::grant_id, tranches::number))
        .select((
            tranches::id,
            tranches::grant_id,
            tranches::number,
            tranches::share,
            tranches::amount,
            tranches::condition,
        ))
        .load(conn)
        .await?;
    rows.into_iter()
        .map(|(id, grant, number, share, amount, condition)| {
            Ok(Tranche { id, grant, number, share: Share::new(share)?, amount, condition })
        })
        .collect()
}

/// Closes a grant that was read in this transaction.
pub async fn close_grant(conn: &mut Conn, read: &Grant, now: Timestamp) -> Result<(), AppError> {
    let rows = diesel::update(grants::table.find(read.id).filter(grants::version.eq(read.version)))
        .set((
            grants::status.eq(GrantStatus::Closed),
            grants::closed_at.eq(now),
            grants::version.eq(read.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// Envelope, left, committed and paid of a call, as the ledger has them.
pub async fn envelope(conn: &mut Conn, call: CallId) -> Result<Envelope, AppError> {
    let grants = grants_of_calls(conn, &[call]).await?;
    let mut owners: Vec<Uuid> = grants.iter().map(|grant| grant.id.into()).collect();
    owners.push(call.into());
    let balances = ledger::balances(conn, &owners).await?;
    let sum = |kind: Kind| Amount::total(balances.iter().filter(|b| b.kind == kind).map(|b| b.amount));
    let (left, committed, paid) = (sum(Kind::Left)?, sum(Kind::Committed)?, sum(Kind::Paid)?);
    Ok(Envelope { envelope: calls::find(conn, call).await?.envelope, left, committed, paid })
}
