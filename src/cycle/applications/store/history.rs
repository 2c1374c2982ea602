//! The revisions of applications.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, OrganisationId, RevisionId};
use crate::base::schema::{application_revisions, consents};
use crate::cycle::applications::history::{About, Changed, Revision};

#[derive(Queryable, Selectable)]
#[diesel(table_name = application_revisions, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: RevisionId,
    about: About,
    organisation_id: Option<OrganisationId>,
    content_version: i32,
    value: Value,
    saved_by: AccountId,
    begun_at: Timestamp,
    saved_at: Timestamp,
}

impl From<Row> for Revision {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            about: row.about,
            organisation: row.organisation_id,
            content_version: row.content_version,
            value: row.value,
            by: row.saved_by,
            begun_at: row.begun_at,
            saved_at: row.saved_at,
        }
    }
}

/// A revision without what it says, for a list of many.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = application_revisions, check_for_backend(diesel::pg::Pg))]
pub struct Outline {
    pub id: RevisionId,
    pub about: About,
    pub organisation_id: Option<OrganisationId>,
    pub content_version: i32,
    pub saved_by: AccountId,
    pub begun_at: Timestamp,
    pub saved_at: Timestamp,
}

/// Every revision of an application, the latest first.
pub async fn outlines_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<Vec<Outline>> {
    application_revisions::table
        .filter(application_revisions::application_id.eq(id))
        .order((application_revisions::content_version.desc(), application_revisions::id.desc()))
        .select(Outline::as_select())
        .load(conn)
        .await
}

/// One revision of this application.
pub async fn revision(conn: &mut Conn, id: ApplicationId, revision: RevisionId) -> QueryResult<Revision> {
    application_revisions::table
        .find(revision)
        .filter(application_revisions::application_id.eq(id))
        .select(Row::as_select())
        .first(conn)
        .await
        .map(Revision::from)
}

/// The state of the same thing before this one, if there was any.
pub async fn revision_before(
    conn: &mut Conn,
    id: ApplicationId,
    revision: &Revision,
) -> QueryResult<Option<Revision>> {
    let found = application_revisions::table
        .filter(application_revisions::application_id.eq(id))
        .filter(application_revisions::about.eq(revision.about))
        .filter(application_revisions::organisation_id.is_not_distinct_from(revision.organisation))
        .filter(application_revisions::content_version.lt(revision.content_version))
        .order((application_revisions::content_version.desc(), application_revisions::id.desc()))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(found.map(Revision::from))
}

/// What stood at a version of the content: the latest revision of each thing up to then, in one query.
pub async fn revisions_at(
    conn: &mut Conn,
    id: ApplicationId,
    content_version: i32,
) -> QueryResult<Vec<Revision>> {
    let rows: Vec<Row> = application_revisions::table
        .filter(application_revisions::application_id.eq(id))
        .filter(application_revisions::content_version.le(content_version))
        .distinct_on((application_revisions::about, application_revisions::organisation_id))
        .order((
            application_revisions::about,
            application_revisions::organisation_id,
            application_revisions::content_version.desc(),
            application_revisions::id.desc(),
        ))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Revision::from).collect())
}

/// Keeps what changed. Whoever goes on writing adds to their last revision, unless somebody consented to it;
/// the application must be locked.
pub async fn keep_revision(
    conn: &mut Conn,
    id: ApplicationId,
    (changed, content_version): (&Changed, i32),
    by: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    let last: Option<Row> = application_revisions::table
        .filter(application_revisions::application_id.eq(id))
        .filter(application_revisions::about.eq(changed.about))
        .filter(application_revisions::organisation_id.is_not_distinct_from(changed.organisation))
        .order((application_revisions::content_version.desc(), application_revisions::id.desc()))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    let last = last.map(Revision::from).filter(|last| last.goes_on(by, &changed.value, now));
    if let Some(last) = last
        && !is_consented(conn, id, last.content_version).await?
    {
        diesel::update(application_revisions::table.find(last.id))
            .set((
                application_revisions::value.eq(&changed.value),
                application_revisions::content_version.eq(content_version),
                application_revisions::saved_at.eq(now),
            ))
            .execute(conn)
            .await?;
        return Ok(());
    }
    diesel::insert_into(application_revisions::table)
        .values((
            application_revisions::id.eq(RevisionId::new()),
            application_revisions::application_id.eq(id),
            application_revisions::about.eq(changed.about),
            application_revisions::organisation_id.eq(changed.organisation),
            application_revisions::content_version.eq(content_version),
            application_revisions::value.eq(&changed.value),
            application_revisions::saved_by.eq(by),
            application_revisions::begun_at.eq(now),
            application_revisions::saved_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether anybody ever consented to a content in which this revision stands.
async fn is_consented(conn: &mut Conn, id: ApplicationId, content_version: i32) -> QueryResult<bool> {
    let given = consents::table
        .filter(consents::application_id.eq(id))
        .filter(consents::content_version.ge(content_version));
    diesel::select(exists(given)).get_result(conn).await
}
