//! The applications' tables.

mod budget;
pub mod requests;
mod consents;
mod documents;
mod history;
pub mod judgements;
mod partners;
mod parts;
mod presence;
mod shares;
pub mod many;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Application, Role};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::schema::{application_partners, applications};

pub use budget::{budget_of, budgets_of_many, replace_budget};
pub use consents::{consents_of_many, insert_consent, reopen_consents};
pub use documents::{
    document, documents_of, documents_of_many, file_of, insert_document, of_file, remove_document,
};
pub use history::{Outline, keep_revision, outlines_of, revision, revision_before, revisions_at};
pub use partners::{
    NewPartner, appearances, change_lead, insert_partner, invitation_by_secret, invitations, led_by,
    memberships, note_reminder, offer_lead, partners_of, partners_of_many, places, places_held, renew_secret,
    save_answer,
};
pub use parts::{add_part, durations_of, part, parts_of_many, save_part};
pub use presence::{note_presence, present_since};
pub use shares::{insert_share, note_opening, revoke_share, share_by_secret, shares_of};

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
    submitted_hash: Option<String>,
    late_reason: Option<String>,
    late_recorded_by: Option<AccountId>,
    withdrawn_at: Option<Timestamp>,
    version: i32,
    form_number: Option<i32>,
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
            submitted_hash: row.submitted_hash,
            late_reason: row.late_reason,
            late_recorded_by: row.late_recorded_by,
            withdrawn_at: row.withdrawn_at,
            version: row.version,
            form_number: row.form_number,
        }
    }
}

pub async fn find(conn: &mut Conn, id: ApplicationId) -> QueryResult<Application> {
    applications::table.find(id).select(Row::as_select()).first(conn).await.map(Application::from)
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

/// The draft that this person has already started with the same lead, title and language.
pub async fn same_draft(
    conn: &mut Conn,
    (call, lead): (CallId, OrganisationId),
    (title, language): (&str, Language),
    by: AccountId,
) -> QueryResult<Option<ApplicationId>> {
    applications::table
        .inner_join(application_partners::table.on(application_partners::application_id.eq(applications::id)))
        .filter(applications::call_id.eq(call))
        .filter(applications::status.eq(Status::Draft))
        .filter(applications::title.eq(title))
        .filter(applications::language.eq(language))
        .filter(applications::started_by.eq(by))
        .filter(application_partners::role.eq(Role::Lead))
        .filter(application_partners::organisation_id.eq(lead))
        .select(applications::id)
        .first(conn)
        .await
        .optional()
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

/// The submitted and not withdrawn applications of several calls.
pub async fn submitted_in_many(
    conn: &mut Conn,
    calls: &[CallId],
) -> QueryResult<Vec<(CallId, ApplicationId)>> {
    applications::table
        .filter(applications::call_id.eq_any(calls))
        .filter(applications::status.eq(Status::Submitted))
        .select((applications::call_id, applications::id))
        .load(conn)
        .await
}

/// To which calls these belong.
pub async fn calls_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<(ApplicationId, CallId)>> {
    applications::table
        .filter(applications::id.eq_any(ids))
        .select((applications::id, applications::call_id))
        .load(conn)
        .await
}

/// The drafts and the submitted applications of a call, by number.
pub async fn alive_in(conn: &mut Conn, call: CallId) -> QueryResult<Vec<Application>> {
    let rows = applications::table
        .filter(applications::call_id.eq(call))
        .filter(applications::status.ne(Status::Withdrawn))
        .order(applications::number)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Application::from).collect())
}

/// All of these, the latest first.
pub async fn find_many(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Application>> {
    let rows = applications::table
        .filter(applications::id.eq_any(ids))
        .order((applications::started_at.desc(), applications::id.desc()))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Application::from).collect())
}

/// Inserts a new draft under the next number of its call, which the caller has locked.
pub async fn insert(
    conn: &mut Conn,
    (id, call): (ApplicationId, CallId),
    (title, language): (&str, Language),
    by: AccountId,
    now: Timestamp,
) -> QueryResult<Application> {
    let last: Option<i32> = applications::table
        .filter(applications::call_id.eq(call))
        .select(diesel::dsl::max(applications::number))
        .first(conn)
        .await?;
    diesel::insert_into(applications::table)
        .values((
            applications::id.eq(id),
            applications::call_id.eq(call),
            applications::number.eq(last.unwrap_or(0) + 1),
            applications::title.eq(title),
            applications::language.eq(language),
            applications::status.eq(Status::Draft),
            applications::started_by.eq(by),
            applications::started_at.eq(now),
        ))
        .execute(conn)
        .await?;
    find(conn, id).await
}

/// Raises the content's version; gives the application as it then stands.
pub async fn raise_content(conn: &mut Conn, read: &Application) -> Result<Application, AppError> {
    let unchanged = applications::table.find(read.id).filter(applications::version.eq(read.version));
    let row = diesel::update(unchanged)
        .set((
            applications::content_version.eq(read.content_version + 1),
            applications::version.eq(read.version + 1),
        ))
        .returning(Row::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    row.map(Application::from).ok_or(AppError::ChangedMeanwhile)
}

/// What the title becomes; the content's version is raised apart.
pub async fn save_title(conn: &mut Conn, id: ApplicationId, title: &str) -> QueryResult<()> {
    diesel::update(applications::table.find(id)).set(applications::title.eq(title)).execute(conn).await?;
    Ok(())
}

/// What a submission leaves in the record.
pub struct Receipt<'a> {
    pub received_at: Timestamp,
    /// Whoever submitted; nobody where an officer recorded a late arrival.
    pub by: Option<AccountId>,
    pub hash: &'a str,
    /// The version of the form that was answered.
    pub form: i32,
    /// Why it stands although it was late, and which officer says so.
    pub late: Option<(&'a str, AccountId)>,
}

/// Saves a submission, unless somebody else moved the application since it was read.
pub async fn save_submission(
    conn: &mut Conn,
    read: &Application,
    next: Status,
    receipt: Receipt<'_>,
) -> Result<Application, AppError> {
    let unchanged = applications::table.find(read.id).filter(applications::version.eq(read.version));
    let row = diesel::update(unchanged)
        .set((
            applications::status.eq(next),
            applications::submitted_at.eq(receipt.received_at),
            applications::submitted_by.eq(receipt.by),
            applications::submitted_hash.eq(receipt.hash),
            applications::form_number.eq(receipt.form),
            applications::late_reason.eq(receipt.late.map(|late| late.0)),
            applications::late_recorded_by.eq(receipt.late.map(|late| late.1)),
            applications::version.eq(read.version + 1),
        ))
        .returning(Row::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    row.map(Application::from).ok_or(AppError::ChangedMeanwhile)
}

/// Saves a withdrawal, unless somebody else moved the application since it was read.
pub async fn save_withdrawal(
    conn: &mut Conn,
    read: &Application,
    next: Status,
    now: Timestamp,
) -> Result<(), AppError> {
    let unchanged = applications::table.find(read.id).filter(applications::version.eq(read.version));
    let rows = diesel::update(unchanged)
        .set((
            applications::status.eq(next),
            applications::withdrawn_at.eq(now),
            applications::version.eq(read.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}
