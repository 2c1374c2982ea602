//! Consents of signatories, each to one version of the content.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, ConsentId, OrganisationId};
use crate::base::schema::consents;
use crate::cycle::applications::model::Consent;

#[derive(Queryable, Selectable)]
#[diesel(table_name = consents, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ConsentId,
    application_id: ApplicationId,
    organisation_id: OrganisationId,
    account_id: AccountId,
    signatory: String,
    capacity: String,
    content_version: i32,
    content_hash: String,
    given_at: Timestamp,
    reopened_at: Option<Timestamp>,
}

impl From<Row> for Consent {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            organisation: row.organisation_id,
            account: row.account_id,
            signatory: row.signatory,
            capacity: row.capacity,
            content_version: row.content_version,
            content_hash: row.content_hash,
            given_at: row.given_at,
            reopened_at: row.reopened_at,
        }
    }
}

/// Every consent ever given to these applications, the latest last, in one query.
pub async fn consents_of_many(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> QueryResult<Vec<(ApplicationId, Consent)>> {
    let rows = consents::table
        .filter(consents::application_id.eq_any(ids))
        .order(consents::id)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|row: Row| (row.application_id, Consent::from(row))).collect())
}

pub async fn insert_consent(conn: &mut Conn, application: ApplicationId, new: &Consent) -> QueryResult<()> {
    diesel::insert_into(consents::table)
        .values((
            consents::id.eq(new.id),
            consents::application_id.eq(application),
            consents::organisation_id.eq(new.organisation),
            consents::account_id.eq(new.account),
            consents::signatory.eq(&new.signatory),
            consents::capacity.eq(&new.capacity),
            consents::content_version.eq(new.content_version),
            consents::content_hash.eq(&new.content_hash),
            consents::given_at.eq(new.given_at),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes back every consent to an earlier content; gives those that were open until now.
pub async fn reopen_consents(
    conn: &mut Conn,
    application: ApplicationId,
    content_version: i32,
    now: Timestamp,
) -> QueryResult<Vec<Consent>> {
    let open = consents::table
        .filter(consents::application_id.eq(application))
        .filter(consents::content_version.lt(content_version))
        .filter(consents::reopened_at.is_null());
    let rows = diesel::update(open)
        .set(consents::reopened_at.eq(now))
        .returning(Row::as_returning())
        .get_results(conn)
        .await?;
    Ok(rows.into_iter().map(Consent::from).collect())
}
