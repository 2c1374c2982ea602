//! The disbursements' table.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Disbursement, Payment};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, DisbursementId, GrantId, TrancheId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::text::Iban;
use crate::base::schema::disbursements;

#[derive(Queryable, Selectable)]
#[diesel(table_name = disbursements, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: DisbursementId,
    tranche_id: TrancheId,
    grant_id: GrantId,
    amount: Amount,
    iban: Iban,
    status: Status,
    requested_at: Timestamp,
    prepared_by: Option<AccountId>,
    prepared_at: Option<Timestamp>,
    approved_by: Option<AccountId>,
    approved_at: Option<Timestamp>,
    paid_on: Option<NaiveDate>,
    bank_reference: Option<String>,
    return_reason: Option<String>,
    version: i32,
}

impl From<Row> for Disbursement {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            tranche: row.tranche_id,
            grant: row.grant_id,
            amount: row.amount,
            iban: row.iban,
            status: row.status,
            requested_at: row.requested_at,
            prepared_by: row.prepared_by,
            prepared_at: row.prepared_at,
            approved_by: row.approved_by,
            approved_at: row.approved_at,
            paid_on: row.paid_on,
            bank_reference: row.bank_reference,
            return_reason: row.return_reason,
            version: row.version,
        }
    }
}

pub async fn find(conn: &mut Conn, id: DisbursementId) -> Result<Disbursement, AppError> {
    let row: Row = disbursements::table.find(id).select(Row::as_select()).first(conn).await?;
    Ok(row.into())
}

/// The same, locked until the transaction ends: for every act that changes it.
pub(super) async fn find_for_update(conn: &mut Conn, id: DisbursementId) -> Result<Disbursement, AppError> {
    let row: Row = disbursements::table.find(id).for_update().select(Row::as_select()).first(conn).await?;
    Ok(row.into())
}

/// All disbursements of these grants, returned ones too, oldest first, in one query.
pub async fn of_grants(conn: &mut Conn, grants: &[GrantId]) -> Result<Vec<Disbursement>, AppError> {
    let rows: Vec<Row> = disbursements::table
        .filter(disbursements::grant_id.eq_any(grants))
        .order((disbursements::requested_at, disbursements::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Disbursement::from).collect())
}

pub(super) async fn insert(
    conn: &mut Conn,
    disbursement: &Disbursement,
    by: AccountId,
) -> Result<(), AppError> {
    diesel::insert_into(disbursements::table)
        .values((
            disbursements::id.eq(disbursement.id),
            disbursements::tranche_id.eq(disbursement.tranche),
            disbursements::grant_id.eq(disbursement.grant),
            disbursements::amount.eq(disbursement.amount),
            disbursements::iban.eq(&disbursement.iban),
            disbursements::status.eq(disbursement.status),
            disbursements::requested_by.eq(by),
            disbursements::requested_at.eq(disbursement.requested_at),
            disbursements::version.eq(disbursement.version),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// What a step adds to a disbursement.
pub(super) enum Step<'a> {
    Prepared,
    Approved,
    Paid(&'a Payment),
    Returned(&'a str),
}

/// Saves a step, unless somebody else moved it since it was read.
pub(super) async fn save_step(
    conn: &mut Conn,
    read: &Disbursement,
    (next, step): (Status, Step<'_>),
    by: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    let unchanged = disbursements::table.find(read.id).filter(disbursements::version.eq(read.version));
    let moved = (disbursements::status.eq(next), disbursements::version.eq(read.version + 1));
    let update = diesel::update(unchanged);
    let rows = match step {
        Step::Prepared => {
            let prepared = (disbursements::prepared_by.eq(by), disbursements::prepared_at.eq(now));
            update.set((moved, prepared)).execute(conn).await?
        }
        Step::Approved => {
            let approved = (disbursements::approved_by.eq(by), disbursements::approved_at.eq(now));
            update.set((moved, approved)).execute(conn).await?
        }
        Step::Paid(payment) => {
            let paid = (
                disbursements::paid_by.eq(by),
                disbursements::paid_at.eq(now),
                disbursements::paid_on.eq(payment.paid_on),
                disbursements::bank_reference.eq(&payment.bank_reference),
            );
            update.set((moved, paid)).execute(conn).await?
        }
        Step::Returned(reason) => {
            update.set((moved, disbursements::return_reason.eq(reason))).execute(conn).await?
        }
    };
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}
