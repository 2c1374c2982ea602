//! The applications' tables.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;
use serde_json::Value;

use super::budget::{BudgetLine, Contribution, Heading, JointBudget};
use super::model::{Application, Partner, PartnerStatus, Role};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{
    AccountId, ApplicationId, BudgetLineId, CallId, ContributionId, OrganisationId, PartnerId,
};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::text::Email;
use crate::base::schema::{
    application_partners, application_parts, applications, budget_lines, contributions,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = applications, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ApplicationId,
    call_id: CallId,
    number: i32,
    title: String,
    language: Language,
    status: Status,
    started_by: AccountId,
    started_at: Timestamp,
    content_version: i32,
    submitted_at: Option<Timestamp>,
    late_reason: Option<String>,
    version: i32,
}

impl From<Row> for Application {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            call: row.call_id,
            number: row.number,
            title: row.title,
            language: row.language,
            status: row.status,
            started_by: row.started_by,
            started_at: row.started_at,
            content_version: row.content_version,
            submitted_at: row.submitted_at,
            late_reason: row.late_reason,
            version: row.version,
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = application_partners, check_for_backend(diesel::pg::Pg))]
struct PartnerRow {
    id: PartnerId,
    application_id: ApplicationId,
    organisation_id: Option<OrganisationId>,
    invited_email: Option<Email>,
    role: Role,
    status: PartnerStatus,
    position: i32,
    answered_at: Option<Timestamp>,
    reason: Option<String>,
}

impl From<PartnerRow> for Partner {
    fn from(row: PartnerRow) -> Self {
        Self {
            id: row.id,
            application: row.application_id,
            organisation: row.organisation_id,
            invited_email: row.invited_email,
            role: row.role,
            status: row.status,
            position: row.position,
            answered_at: row.answered_at,
            reason: row.reason,
        }
    }
}

pub async fn find(conn: &mut Conn, id: ApplicationId) -> QueryResult<Application> {
    applications::table.find(id).select(Row::as_select()).first(conn).await.map(Application::from)
}

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Application>> {
    let rows =
        applications::table.filter(applications::id.eq_any(ids)).select(Row::as_select()).load(conn).await?;
    Ok(rows.into_iter().map(Application::from).collect())
}

/// The application, locked until the transaction ends: for every act that changes it.
pub async fn find_for_update(conn: &mut Conn, id: ApplicationId) -> QueryResult<Application> {
    applications::table
        .find(id)
        .for_update()
        .select(Row::as_select())
        .first(conn)
        .await
        .map(Application::from)
}

/// The submitted and not withdrawn applications of a call, by number.
pub async fn submitted_in(conn: &mut Conn, call: CallId) -> QueryResult<Vec<Application>> {
    let rows = applications::table
        .filter(applications::call_id.eq(call))
        .filter(applications::status.eq(Status::Submitted))
        .order(applications::number)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Application::from).collect())
}

/// Everybody who is or was asked to take part, the lead first.
pub async fn partners_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<Vec<Partner>> {
    partners_of_many(conn, &[id]).await
}

/// The partners of several applications in one query: by application, the lead first.
pub async fn partners_of_many(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Partner>> {
    let rows = application_partners::table
        .filter(application_partners::application_id.eq_any(ids))
        .order((application_partners::application_id, application_partners::position))
        .select(PartnerRow::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Partner::from).collect())
}

type LineColumns = (BudgetLineId, OrganisationId, Heading, String, String, Decimal, Amount, Amount);

pub async fn budget_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<JointBudget> {
    let lines: Vec<LineColumns> = budget_lines::table
        .filter(budget_lines::application_id.eq(id))
        .order((budget_lines::position, budget_lines::id))
        .select((
            budget_lines::id,
            budget_lines::organisation_id,
            budget_lines::heading,
            budget_lines::description,
            budget_lines::unit,
            budget_lines::quantity,
            budget_lines::rate,
            budget_lines::amount,
        ))
        .load(conn)
        .await?;
    let brought: Vec<(ContributionId, OrganisationId, String, Amount)> = contributions::table
        .filter(contributions::application_id.eq(id))
        .order((contributions::position, contributions::id))
        .select((
            contributions::id,
            contributions::organisation_id,
            contributions::source,
            contributions::amount,
        ))
        .load(conn)
        .await?;
    Ok(JointBudget {
        lines: lines
            .into_iter()
            .map(|(id, organisation, heading, description, unit, quantity, rate, amount)| BudgetLine {
                id,
                organisation,
                heading,
                description,
                unit,
                quantity,
                rate,
                amount,
            })
            .collect(),
        contributions: brought
            .into_iter()
            .map(|(id, organisation, source, amount)| Contribution { id, organisation, source, amount })
            .collect(),
    })
}

/// How many months each of these applications says it will last, where it says so.
pub async fn durations_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<(ApplicationId, u32)>> {
    let rows: Vec<(ApplicationId, Value)> = application_parts::table
        .filter(application_parts::application_id.eq_any(ids))
        .filter(application_parts::organisation_id.is_null())
        .select((application_parts::application_id, application_parts::answers))
        .load(conn)
        .await?;
    let months = |answers: &Value| match answers.get("duration_months") {
        Some(Value::String(text)) => text.parse().ok(),
        Some(Value::Number(number)) => number.as_u64().and_then(|n| u32::try_from(n).ok()),
        _ => None,
    };
    Ok(rows.into_iter().filter_map(|(id, answers)| months(&answers).map(|m| (id, m))).collect())
}
