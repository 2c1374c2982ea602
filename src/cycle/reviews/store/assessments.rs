//! Score sheets, and who may see which totals when: the queries themselves leave out what is hidden.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId};
use crate::base::schema::{assessments, assignments, conflict_declarations};
use crate::cycle::reviews::model::{Assessment, Given, Opinion};

#[derive(Queryable, Selectable)]
#[diesel(table_name = assessments, check_for_backend(diesel::pg::Pg))]
struct Row {
    assignment_id: AssignmentId,
    marks: Value,
    comments: Value,
    overall: String,
    total: Option<Decimal>,
    saved_at: Timestamp,
    submitted_at: Option<Timestamp>,
    version: i32,
}

impl TryFrom<Row> for Assessment {
    type Error = AppError;
    fn try_from(row: Row) -> Result<Self, AppError> {
        Ok(Self {
            assignment: row.assignment_id,
            marks: serde_json::from_value(row.marks)?,
            comments: serde_json::from_value(row.comments)?,
            overall: row.overall,
            total: row.total,
            saved_at: row.saved_at,
            submitted_at: row.submitted_at,
            version: row.version,
        })
    }
}

/// The sheet of an assignment, if anything was saved yet.
pub async fn sheet(conn: &mut Conn, assignment: AssignmentId) -> Result<Option<Assessment>, AppError> {
    let row: Option<Row> =
        assessments::table.find(assignment).select(Row::as_select()).first(conn).await.optional()?;
    row.map(Assessment::try_from).transpose()
}

/// Saves a sheet over the version that was read (0: there was none), unless it changed or was
/// submitted meanwhile.
pub async fn save(conn: &mut Conn, sheet: &Assessment, read_version: i32) -> Result<(), AppError> {
    let values = (
        assessments::marks.eq(serde_json::to_value(&sheet.marks)?),
        assessments::comments.eq(serde_json::to_value(&sheet.comments)?),
        assessments::overall.eq(&sheet.overall),
        assessments::total.eq(sheet.total),
        assessments::saved_at.eq(sheet.saved_at),
        assessments::submitted_at.eq(sheet.submitted_at),
        assessments::version.eq(read_version + 1),
    );
    let rows = if read_version == 0 {
        diesel::insert_into(assessments::table)
            .values((assessments::assignment_id.eq(sheet.assignment), values))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?
    } else {
        let unchanged = assessments::table
            .find(sheet.assignment)
            .filter(assessments::version.eq(read_version))
            .filter(assessments::submitted_at.is_null());
        diesel::update(unchanged).set(values).execute(conn).await?
    };
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

type GivenColumns = (ApplicationId, i32, Option<Decimal>);

fn given(columns: GivenColumns) -> Option<Given> {
    let (application, ordinal, total) = columns;
    total.map(|total| Given { application, ordinal, total })
}

/// Submitted sheets of assignments that were not released.
macro_rules! submitted {
    () => {
        assignments::table
            .inner_join(assessments::table.on(assessments::assignment_id.eq(assignments::id)))
            .filter(assignments::released_at.is_null())
            .filter(assessments::submitted_at.is_not_null())
    };
}

/// Every submitted total of these applications: for decisions, never for a page.
pub async fn totals_of(conn: &mut Conn, applications: &[ApplicationId]) -> QueryResult<Vec<Given>> {
    let rows: Vec<GivenColumns> = submitted!()
        .filter(assignments::application_id.eq_any(applications))
        .order((assignments::application_id, assignments::ordinal))
        .select((assignments::application_id, assignments::ordinal, assessments::total))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(given).collect())
}

/// The submitted totals that this reader may see: none of an application that they are assessing
/// and have not submitted themselves, and none where they declared a conflict.
pub async fn totals_shown_to(
    conn: &mut Conn,
    applications: &[ApplicationId],
    reader: AccountId,
) -> QueryResult<Vec<Given>> {
    let (mine, own) = diesel::alias!(assignments as mine, assessments as own);
    let own_in = own
        .filter(own.field(assessments::submitted_at).is_not_null())
        .select(own.field(assessments::assignment_id));
    let own_open = mine
        .filter(mine.field(assignments::account_id).eq(reader))
        .filter(mine.field(assignments::released_at).is_null())
        .filter(mine.field(assignments::id).ne_all(own_in))
        .select(mine.field(assignments::application_id));
    let conflicts = conflict_declarations::table
        .filter(conflict_declarations::account_id.eq(reader))
        .filter(conflict_declarations::conflict)
        .select(conflict_declarations::application_id);
    let rows: Vec<GivenColumns> = submitted!()
        .filter(assignments::application_id.eq_any(applications))
        .filter(assignments::application_id.ne_all(own_open))
        .filter(assignments::application_id.ne_all(conflicts))
        .order((assignments::application_id, assignments::ordinal))
        .select((assignments::application_id, assignments::ordinal, assessments::total))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(given).collect())
}

/// The totals that the other assessors of an application gave: none before this one's own is in.
pub async fn others_totals(
    conn: &mut Conn,
    application: ApplicationId,
    reader: AccountId,
) -> QueryResult<Vec<Given>> {
    let (mine, own) = diesel::alias!(assignments as mine, assessments as own);
    let own_is_in = mine
        .inner_join(own.on(own.field(assessments::assignment_id).eq(mine.field(assignments::id))))
        .filter(mine.field(assignments::application_id).eq(application))
        .filter(mine.field(assignments::account_id).eq(reader))
        .filter(mine.field(assignments::released_at).is_null())
        .filter(own.field(assessments::submitted_at).is_not_null());
    let rows: Vec<GivenColumns> = submitted!()
        .filter(assignments::application_id.eq(application))
        .filter(assignments::account_id.ne(reader))
        .filter(exists(own_is_in))
        .order(assignments::ordinal)
        .select((assignments::application_id, assignments::ordinal, assessments::total))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(given).collect())
}

type OpinionColumns = (i32, Option<Decimal>, Value, Value, String);

/// The submitted assessments of an application, without names, by place.
pub async fn opinions_of(conn: &mut Conn, application: ApplicationId) -> Result<Vec<Opinion>, AppError> {
    let rows: Vec<OpinionColumns> = submitted!()
        .filter(assignments::application_id.eq(application))
        .order(assignments::ordinal)
        .select((
            assignments::ordinal,
            assessments::total,
            assessments::marks,
            assessments::comments,
            assessments::overall,
        ))
        .load(conn)
        .await?;
    let mut opinions = Vec::with_capacity(rows.len());
    for (ordinal, total, marks, comments, overall) in rows {
        opinions.push(Opinion {
            ordinal,
            total: total.unwrap_or_default(),
            marks: serde_json::from_value(marks)?,
            comments: serde_json::from_value(comments)?,
            overall,
        });
    }
    Ok(opinions)
}
