//! Grants, their tranches and the signatures under their agreements.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, GrantId, OrganisationId, TrancheId};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::schema::{agreement_acceptances, agreements, grants, tranches};
use crate::cycle::awards::agreement::Frozen;
use crate::cycle::awards::model::{Acceptance, Grant, Tranche};
use crate::cycle::awards::status::GrantStatus;
use crate::cycle::calls::Condition;

#[derive(Queryable, Selectable, Insertable)]
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

impl From<&Grant> for Row {
    fn from(grant: &Grant) -> Self {
        Self {
            id: grant.id,
            application_id: grant.application,
            call_id: grant.call,
            amount: grant.amount,
            currency: grant.currency,
            status: grant.status,
            offered_at: grant.offered_at,
            in_force_at: grant.in_force_at,
            closed_at: grant.closed_at,
            version: grant.version,
        }
    }
}

pub async fn find_grant(conn: &mut Conn, id: GrantId) -> Result<Grant, AppError> {
    Ok(grants::table.find(id).select(Row::as_select()).first(conn).await?.into())
}

/// The grant, locked until the transaction ends: for every act that changes it or its money.
pub async fn find_grant_for_update(conn: &mut Conn, id: GrantId) -> Result<Grant, AppError> {
    Ok(grants::table.find(id).for_update().select(Row::as_select()).first(conn).await?.into())
}

pub async fn grant_of_application(conn: &mut Conn, id: ApplicationId) -> Result<Option<Grant>, AppError> {
    let found = grants::table
        .filter(grants::application_id.eq(id))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(found.map(Grant::from))
}

/// The grants of a call, the earliest first.
pub async fn grants_of_call(conn: &mut Conn, call: CallId) -> Result<Vec<Grant>, AppError> {
    grants_of_calls(conn, &[call]).await
}

/// The grants of several calls in one query, the earliest first.
pub async fn grants_of_calls(conn: &mut Conn, calls: &[CallId]) -> Result<Vec<Grant>, AppError> {
    let rows: Vec<Row> = grants::table
        .filter(grants::call_id.eq_any(calls))
        .order((grants::offered_at, grants::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// The grants that these applications won, and then the others of these calls: each the earliest first.
pub async fn ids_for(conn: &mut Conn, own: &[ApplicationId], calls: &[CallId]) -> QueryResult<Vec<GrantId>> {
    let is_own = || grants::application_id.eq_any(own);
    grants::table
        .filter(is_own().or(grants::call_id.eq_any(calls)))
        .order((is_own().desc(), grants::offered_at, grants::id))
        .select(grants::id)
        .load(conn)
        .await
}

/// All of these, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[GrantId]) -> Result<Vec<Grant>, AppError> {
    let rows: Vec<Row> =
        grants::table.filter(grants::id.eq_any(ids)).select(Row::as_select()).load(conn).await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// Every grant in force, the earliest first: for jobs that look at all of them.
pub async fn grants_in_force(conn: &mut Conn) -> Result<Vec<Grant>, AppError> {
    let rows: Vec<Row> = grants::table
        .filter(grants::status.eq(GrantStatus::InForce))
        .order((grants::in_force_at, grants::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// What came into force, the latest first: those that the world may know of.
pub async fn grants_in_register(conn: &mut Conn, before: i64, most: i64) -> Result<Vec<Grant>, AppError> {
    let rows: Vec<Row> = grants::table
        .filter(grants::status.eq_any([GrantStatus::InForce, GrantStatus::Closed]))
        .order((grants::in_force_at.desc(), grants::id))
        .offset(before)
        .limit(most)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// What came into force, in the order of ids: the first of those after this one.
pub async fn grants_in_register_after(
    conn: &mut Conn,
    after: Option<GrantId>,
    most: i64,
) -> Result<Vec<Grant>, AppError> {
    let mut query = grants::table
        .filter(grants::status.eq_any([GrantStatus::InForce, GrantStatus::Closed]))
        .order(grants::id)
        .limit(most)
        .select(Row::as_select())
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(grants::id.gt(after));
    }
    let rows: Vec<Row> = query.load(conn).await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// The grants that these applications won, the earliest first.
pub async fn grants_of_applications(conn: &mut Conn, ids: &[ApplicationId]) -> Result<Vec<Grant>, AppError> {
    let rows: Vec<Row> = grants::table
        .filter(grants::application_id.eq_any(ids))
        .order((grants::offered_at, grants::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

pub async fn insert(conn: &mut Conn, grant: &Grant, parts: &[Tranche]) -> QueryResult<()> {
    diesel::insert_into(grants::table).values(Row::from(grant)).execute(conn).await?;
    let rows: Vec<_> = parts
        .iter()
        .map(|tranche| {
            (
                tranches::id.eq(tranche.id),
                tranches::grant_id.eq(tranche.grant),
                tranches::number.eq(tranche.number),
                tranches::share.eq(tranche.share.decimal()),
                tranches::amount.eq(tranche.amount),
                tranches::condition.eq(tranche.condition),
            )
        })
        .collect();
    diesel::insert_into(tranches::table).values(rows).execute(conn).await?;
    Ok(())
}

/// Saves a move, unless somebody else changed the grant since it was read.
pub async fn save_move(
    conn: &mut Conn,
    read: &Grant,
    next: GrantStatus,
    now: Timestamp,
) -> Result<Grant, AppError> {
    let moved = Grant {
        status: next,
        in_force_at: if next == GrantStatus::InForce { Some(now) } else { read.in_force_at },
        closed_at: if next == GrantStatus::Closed { Some(now) } else { read.closed_at },
        version: read.version + 1,
        ..read.clone()
    };
    let rows = diesel::update(grants::table.find(read.id).filter(grants::version.eq(read.version)))
        .set((
            grants::status.eq(moved.status),
            grants::in_force_at.eq(moved.in_force_at),
            grants::closed_at.eq(moved.closed_at),
            grants::version.eq(moved.version),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(moved) } else { Err(AppError::ChangedMeanwhile) }
}

type TrancheColumns = (TrancheId, GrantId, i32, Decimal, Amount, Condition);

/// The tranches of a grant by number.
pub async fn tranches_of(conn: &mut Conn, grant: GrantId) -> Result<Vec<Tranche>, AppError> {
    tranches_of_many(conn, &[grant]).await
}

/// One tranche by its id.
pub async fn find_tranche(conn: &mut Conn, id: TrancheId) -> Result<Tranche, AppError> {
    let grant: GrantId = tranches::table.find(id).select(tranches::grant_id).first(conn).await?;
    tranches_of(conn, grant).await?.into_iter().find(|tranche| tranche.id == id).ok_or(AppError::NotFound)
}

/// The tranches of several grants in one query, by grant and number.
pub async fn tranches_of_many(conn: &mut Conn, of: &[GrantId]) -> Result<Vec<Tranche>, AppError> {
    let rows: Vec<TrancheColumns> = tranches::table
        .filter(tranches::grant_id.eq_any(of))
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

/// Keeps the agreement of a new grant; it is never changed.
pub async fn insert_agreement(conn: &mut Conn, grant: GrantId, frozen: &Frozen) -> QueryResult<()> {
    diesel::insert_into(agreements::table)
        .values((
            agreements::grant_id.eq(grant),
            agreements::content.eq(&frozen.content),
            agreements::sha256.eq(&frozen.sha256),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// The agreement as it was frozen when the grant was offered.
pub async fn agreement_of(conn: &mut Conn, grant: GrantId) -> Result<Frozen, AppError> {
    let (content, sha256): (String, String) =
        agreements::table.find(grant).select((agreements::content, agreements::sha256)).first(conn).await?;
    let agreement = serde_json::from_str(&content)?;
    Ok(Frozen { content, sha256, agreement })
}

/// Which organisations have signed which of these agreements.
pub async fn accepted_in(conn: &mut Conn, of: &[GrantId]) -> QueryResult<Vec<(GrantId, OrganisationId)>> {
    agreement_acceptances::table
        .filter(agreement_acceptances::grant_id.eq_any(of))
        .select((agreement_acceptances::grant_id, agreement_acceptances::organisation_id))
        .load(conn)
        .await
}

/// Who has signed the agreement, in the order of signing.
pub async fn acceptances_of(conn: &mut Conn, grant: GrantId) -> Result<Vec<Acceptance>, AppError> {
    let rows: Vec<(OrganisationId, String, String, Timestamp, String)> = agreement_acceptances::table
        .filter(agreement_acceptances::grant_id.eq(grant))
        .order((agreement_acceptances::accepted_at, agreement_acceptances::organisation_id))
        .select((
            agreement_acceptances::organisation_id,
            agreement_acceptances::signatory,
            agreement_acceptances::capacity,
            agreement_acceptances::accepted_at,
            agreement_acceptances::agreement_sha256,
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(organisation, signatory, capacity, accepted_at, agreement)| Acceptance {
            organisation,
            signatory,
            capacity,
            accepted_at,
            agreement,
        })
        .collect())
}

pub async fn insert_acceptance(
    conn: &mut Conn,
    grant: GrantId,
    by: AccountId,
    acceptance: &Acceptance,
) -> QueryResult<()> {
    diesel::insert_into(agreement_acceptances::table)
        .values((
            agreement_acceptances::grant_id.eq(grant),
            agreement_acceptances::organisation_id.eq(acceptance.organisation),
            agreement_acceptances::account_id.eq(by),
            agreement_acceptances::signatory.eq(&acceptance.signatory),
            agreement_acceptances::capacity.eq(&acceptance.capacity),
            agreement_acceptances::accepted_at.eq(acceptance.accepted_at),
            agreement_acceptances::agreement_sha256.eq(&acceptance.agreement),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
