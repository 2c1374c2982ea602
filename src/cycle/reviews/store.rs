//! The reviews' tables: declarations, assignments and the panel. Assessments stand in
//! `store/assessments.rs`.

pub mod assessments;

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;

use super::model::{Assignment, Declaration};
use super::ranking::Ranked;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId, CallId};
use crate::base::schema::{
    assessment_deadlines, assessments as sheets, assignments, conflict_declarations, panels,
};

type DeclarationColumns = (ApplicationId, AccountId, bool, String, Timestamp);

fn declaration(columns: DeclarationColumns) -> Declaration {
    let (application, account, conflict, reason, declared_at) = columns;
    Declaration { application, account, conflict, reason, declared_at }
}

/// What was declared about these applications.
pub async fn declarations_of(
    conn: &mut Conn,
    applications: &[ApplicationId],
) -> QueryResult<Vec<Declaration>> {
    let rows: Vec<DeclarationColumns> = conflict_declarations::table
        .filter(conflict_declarations::application_id.eq_any(applications))
        .order((conflict_declarations::application_id, conflict_declarations::account_id))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(declaration).collect())
}

/// Keeps declarations; a later one of the same person about the same application replaces the earlier.
pub async fn declare(conn: &mut Conn, declarations: &[Declaration]) -> QueryResult<()> {
    let rows: Vec<_> = declarations
        .iter()
        .map(|d| {
            (
                conflict_declarations::application_id.eq(d.application),
                conflict_declarations::account_id.eq(d.account),
                conflict_declarations::conflict.eq(d.conflict),
                conflict_declarations::reason.eq(&d.reason),
                conflict_declarations::declared_at.eq(d.declared_at),
            )
        })
        .collect();
    diesel::insert_into(conflict_declarations::table)
        .values(rows)
        .on_conflict((conflict_declarations::application_id, conflict_declarations::account_id))
        .do_update()
        .set((
            conflict_declarations::conflict.eq(excluded(conflict_declarations::conflict)),
            conflict_declarations::reason.eq(excluded(conflict_declarations::reason)),
            conflict_declarations::declared_at.eq(excluded(conflict_declarations::declared_at)),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

type AssignmentColumns =
    (AssignmentId, ApplicationId, AccountId, i32, Timestamp, Option<Timestamp>, Option<Timestamp>);

fn assignment(columns: AssignmentColumns) -> Assignment {
    let (id, application, account, ordinal, assigned_at, saved_at, submitted_at) = columns;
    Assignment { id, application, account, ordinal, assigned_at, saved_at, submitted_at }
}

/// The assignments that were not released, with whether their sheets are in.
macro_rules! current {
    () => {
        assignments::table
            .left_join(sheets::table.on(sheets::assignment_id.eq(assignments::id)))
            .filter(assignments::released_at.is_null())
            .select((
                assignments::id,
                assignments::application_id,
                assignments::account_id,
                assignments::ordinal,
                assignments::assigned_at,
                sheets::saved_at.nullable(),
                sheets::submitted_at.nullable(),
            ))
    };
}

/// The current assignments of these applications, by application and place.
pub async fn assignments_of(conn: &mut Conn, applications: &[ApplicationId]) -> QueryResult<Vec<Assignment>> {
    let rows: Vec<AssignmentColumns> = current!()
        .filter(assignments::application_id.eq_any(applications))
        .order((assignments::application_id, assignments::ordinal))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(assignment).collect())
}

/// A current assignment.
///
/// # Errors
/// Not found where there is none, or it was released.
pub async fn assignment_of(conn: &mut Conn, id: AssignmentId) -> QueryResult<Assignment> {
    current!().filter(assignments::id.eq(id)).first(conn).await.map(assignment)
}

/// Who was once taken off which of these applications.
pub async fn released_of(
    conn: &mut Conn,
    applications: &[ApplicationId],
) -> QueryResult<Vec<(ApplicationId, AccountId)>> {
    assignments::table
        .filter(assignments::application_id.eq_any(applications))
        .filter(assignments::released_at.is_not_null())
        .select((assignments::application_id, assignments::account_id))
        .load(conn)
        .await
}

pub async fn insert_assignments(conn: &mut Conn, new: &[Assignment], by: AccountId) -> QueryResult<()> {
    let rows: Vec<_> = new
        .iter()
        .map(|a| {
            (
                assignments::id.eq(a.id),
                assignments::application_id.eq(a.application),
                assignments::account_id.eq(a.account),
                assignments::ordinal.eq(a.ordinal),
                assignments::assigned_by.eq(by),
                assignments::assigned_at.eq(a.assigned_at),
            )
        })
        .collect();
    diesel::insert_into(assignments::table).values(rows).execute(conn).await?;
    Ok(())
}

/// Takes an assignment back; its place is free again and a draft of it is never counted.
pub async fn release(conn: &mut Conn, id: AssignmentId, reason: &str, now: Timestamp) -> QueryResult<()> {
    diesel::update(assignments::table.find(id))
        .set((assignments::released_at.eq(now), assignments::release_reason.eq(reason)))
        .execute(conn)
        .await?;
    Ok(())
}

/// The frozen ranking, once the panel is closed.
pub async fn ranking(conn: &mut Conn, call: CallId) -> Result<Option<Vec<Ranked>>, AppError> {
    let kept: Option<serde_json::Value> =
        panels::table.find(call).select(panels::ranking).first(conn).await.optional()?;
    Ok(kept.map(serde_json::from_value).transpose()?)
}

/// The frozen rankings of these calls, as far as their panels are closed, and since when.
pub async fn rankings(
    conn: &mut Conn,
    calls: &[CallId],
) -> Result<Vec<(CallId, Timestamp, Vec<Ranked>)>, AppError> {
    let rows: Vec<(CallId, Timestamp, serde_json::Value)> = panels::table
        .filter(panels::call_id.eq_any(calls))
        .select((panels::call_id, panels::closed_at, panels::ranking))
        .load(conn)
        .await?;
    rows.into_iter().map(|(call, at, kept)| Ok((call, at, serde_json::from_value(kept)?))).collect()
}

/// Those of these calls whose panel is closed.
pub async fn closed_panels(conn: &mut Conn, calls: &[CallId]) -> QueryResult<Vec<CallId>> {
    panels::table.filter(panels::call_id.eq_any(calls)).select(panels::call_id).load(conn).await
}

pub async fn is_closed(conn: &mut Conn, call: CallId) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(panels::table.find(call))).get_result(conn).await
}

pub async fn insert_panel(
    conn: &mut Conn,
    call: CallId,
    by: AccountId,
    ranking: &[Ranked],
    now: Timestamp,
) -> Result<(), AppError> {
    diesel::insert_into(panels::table)
        .values((
            panels::call_id.eq(call),
            panels::closed_by.eq(by),
            panels::closed_at.eq(now),
            panels::ranking.eq(serde_json::to_value(ranking)?),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Until when the assessments of these calls are wanted, where their chairs have said it.
pub async fn deadlines_of(conn: &mut Conn, calls: &[CallId]) -> QueryResult<HashMap<CallId, Timestamp>> {
    let set: Vec<(CallId, Timestamp)> = assessment_deadlines::table
        .filter(assessment_deadlines::call_id.eq_any(calls))
        .select((assessment_deadlines::call_id, assessment_deadlines::deadline))
        .load(conn)
        .await?;
    Ok(set.into_iter().collect())
}

/// Sets it, in place of the one before.
pub async fn set_deadline(
    conn: &mut Conn,
    call: CallId,
    deadline: Timestamp,
    by: AccountId,
    at: Timestamp,
) -> QueryResult<()> {
    let said = (
        assessment_deadlines::deadline.eq(deadline),
        assessment_deadlines::set_by.eq(by),
        assessment_deadlines::set_at.eq(at),
    );
    diesel::insert_into(assessment_deadlines::table)
        .values((assessment_deadlines::call_id.eq(call), said))
        .on_conflict(assessment_deadlines::call_id)
        .do_update()
        .set(said)
        .execute(conn)
        .await?;
    Ok(())
}
