//! The reports' tables.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Age, Counted, Narrative, Report, Sex, Spent};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, BudgetLineId, GrantId, ReportId};
use crate::base::kernel::money::Amount;
use crate::base::schema::{report_participants, report_spending, reports};

/// The only kind of report so far.
const FINAL: &str = "final";

#[derive(Queryable, Selectable)]
#[diesel(table_name = reports, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ReportId,
    grant_id: GrantId,
    status: Status,
    narrative: Narrative,
    opened_at: Timestamp,
    due_on: NaiveDate,
    submitted_at: Option<Timestamp>,
    decided_at: Option<Timestamp>,
    decision_reason: Option<String>,
    version: i32,
}

impl From<Row> for Report {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            grant: row.grant_id,
            status: row.status,
            narrative: row.narrative,
            opened_at: row.opened_at,
            due_on: row.due_on,
            submitted_at: row.submitted_at,
            decided_at: row.decided_at,
            decision_reason: row.decision_reason,
            version: row.version,
        }
    }
}

/// The final report of a grant, once somebody has begun it.
pub async fn find(conn: &mut Conn, grant: GrantId) -> Result<Option<Report>, AppError> {
    Ok(final_reports_of(conn, &[grant]).await?.pop())
}

/// The same, locked until the transaction ends: for every act that changes it.
pub(super) async fn find_for_update(conn: &mut Conn, grant: GrantId) -> Result<Option<Report>, AppError> {
    let row: Option<Row> = reports::table
        .filter(reports::grant_id.eq(grant))
        .filter(reports::kind.eq(FINAL))
        .for_update()
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(Report::from))
}

/// The final reports of several grants that have one, in one query.
pub async fn final_reports_of(conn: &mut Conn, grants: &[GrantId]) -> Result<Vec<Report>, AppError> {
    let rows: Vec<Row> = reports::table
        .filter(reports::grant_id.eq_any(grants))
        .filter(reports::kind.eq(FINAL))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Report::from).collect())
}

/// Which of these grants have an accepted final report.
pub async fn accepted_among(conn: &mut Conn, grants: &[GrantId]) -> QueryResult<Vec<GrantId>> {
    reports::table
        .filter(reports::grant_id.eq_any(grants))
        .filter(reports::kind.eq(FINAL))
        .filter(reports::status.eq(Status::Accepted))
        .select(reports::grant_id)
        .load(conn)
        .await
}

pub(super) async fn insert(conn: &mut Conn, report: &Report) -> QueryResult<()> {
    diesel::insert_into(reports::table)
        .values((
            reports::id.eq(report.id),
            reports::grant_id.eq(report.grant),
            reports::kind.eq(FINAL),
            reports::status.eq(report.status),
            reports::narrative.eq(&report.narrative),
            reports::opened_at.eq(report.opened_at),
            reports::due_on.eq(report.due_on),
            reports::version.eq(report.version),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Saves the narrative of a report that is locked.
pub(super) async fn save_narrative(
    conn: &mut Conn,
    report: &Report,
    narrative: &Narrative,
) -> Result<(), AppError> {
    let rows = diesel::update(reports::table.find(report.id).filter(reports::version.eq(report.version)))
        .set((reports::narrative.eq(narrative), reports::version.eq(report.version + 1)))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// Raises the version of a report that is locked.
async fn raise(conn: &mut Conn, report: &Report) -> Result<(), AppError> {
    let rows = diesel::update(reports::table.find(report.id).filter(reports::version.eq(report.version)))
        .set(reports::version.eq(report.version + 1))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// What was spent, by budget line.
pub async fn spending_of(conn: &mut Conn, report: ReportId) -> Result<Vec<Spent>, AppError> {
    let rows: Vec<(BudgetLineId, Amount, String)> = report_spending::table
        .filter(report_spending::report_id.eq(report))
        .order(report_spending::budget_line_id)
        .select((report_spending::budget_line_id, report_spending::amount, report_spending::note))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(line, amount, note)| Spent { line, amount, note }).collect())
}

/// Puts these amounts in the place of whatever stood on these budget lines.
pub(super) async fn replace_spending(
    conn: &mut Conn,
    report: &Report,
    lines: &[BudgetLineId],
    spending: &[Spent],
) -> Result<(), AppError> {
    diesel::delete(
        report_spending::table
            .filter(report_spending::report_id.eq(report.id))
            .filter(report_spending::budget_line_id.eq_any(lines)),
    )
    .execute(conn)
    .await?;
    let rows: Vec<_> = spending
        .iter()
        .map(|spent| {
            (
                report_spending::report_id.eq(report.id),
                report_spending::budget_line_id.eq(spent.line),
                report_spending::amount.eq(spent.amount),
                report_spending::note.eq(&spent.note),
            )
        })
        .collect();
    diesel::insert_into(report_spending::table).values(rows).execute(conn).await?;
    raise(conn, report).await
}

/// The counts of participants, in a fixed order.
pub async fn participants_of(conn: &mut Conn, report: ReportId) -> Result<Vec<Counted>, AppError> {
    let rows: Vec<(Option<String>, Sex, Age, i32)> = report_participants::table
        .filter(report_participants::report_id.eq(report))
        .select((
            report_participants::community,
            report_participants::sex,
            report_participants::age,
            report_participants::persons,
        ))
        .load(conn)
        .await?;
    let mut counted: Vec<Counted> = rows
        .into_iter()
        .map(|(community, sex, age, persons)| Counted { community, sex, age, persons })
        .collect();
    counted.sort();
    Ok(counted)
}

/// Puts these counts in the place of all that stood there.
pub(super) async fn replace_participants(
    conn: &mut Conn,
    report: &Report,
    counted: &[Counted],
) -> Result<(), AppError> {
    diesel::delete(report_participants::table.filter(report_participants::report_id.eq(report.id)))
        .execute(conn)
        .await?;
    let rows: Vec<_> = counted
        .iter()
        .map(|count| {
            (
                report_participants::report_id.eq(report.id),
                report_participants::community.eq(&count.community),
                report_participants::sex.eq(count.sex),
                report_participants::age.eq(count.age),
                report_participants::persons.eq(count.persons),
            )
        })
        .collect();
    diesel::insert_into(report_participants::table).values(rows).execute(conn).await?;
    raise(conn, report).await
}

/// Saves that the report went in.
pub(super) async fn save_submission(
    conn: &mut Conn,
    report: &Report,
    next: Status,
    by: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    let rows = diesel::update(reports::table.find(report.id).filter(reports::version.eq(report.version)))
        .set((
            reports::status.eq(next),
            reports::submitted_by.eq(by),
            reports::submitted_at.eq(now),
            reports::version.eq(report.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// Saves what staff decided. A reason stays until the next decision, so that officers can compare
/// what they asked for with what comes.
pub(super) async fn save_decision(
    conn: &mut Conn,
    report: &Report,
    (next, reason): (Status, Option<&str>),
    by: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    let rows = diesel::update(reports::table.find(report.id).filter(reports::version.eq(report.version)))
        .set((
            reports::status.eq(next),
            reports::decided_by.eq(by),
            reports::decided_at.eq(now),
            reports::decision_reason.eq(reason),
            reports::version.eq(report.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}
