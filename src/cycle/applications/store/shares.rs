//! Links for readers outside.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, OrganisationId, ShareId};
use crate::base::schema::application_shares;
use crate::cycle::applications::model::Share;

#[derive(Queryable, Selectable)]
#[diesel(table_name = application_shares, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ShareId,
    application_id: ApplicationId,
    reader: String,
    organisation_id: OrganisationId,
    made_at: Timestamp,
    expires_at: Timestamp,
    revoked_at: Option<Timestamp>,
    opened_at: Option<Timestamp>,
}

impl From<Row> for Share {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            application: row.application_id,
            reader: row.reader,
            organisation: row.organisation_id,
            made_at: row.made_at,
            expires_at: row.expires_at,
            revoked_at: row.revoked_at,
            opened_at: row.opened_at,
        }
    }
}

/// A new link; the database keeps but a hash of its secret.
pub async fn insert_share(
    conn: &mut Conn,
    share: &Share,
    secret_hash: &str,
    made_by: AccountId,
) -> QueryResult<()> {
    diesel::insert_into(application_shares::table)
        .values((
            application_shares::id.eq(share.id),
            application_shares::application_id.eq(share.application),
            application_shares::reader.eq(&share.reader),
            application_shares::secret_hash.eq(secret_hash),
            application_shares::organisation_id.eq(share.organisation),
            application_shares::made_by.eq(made_by),
            application_shares::made_at.eq(share.made_at),
            application_shares::expires_at.eq(share.expires_at),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// All that were ever made for an application, the latest first.
pub async fn shares_of(conn: &mut Conn, application: ApplicationId) -> Result<Vec<Share>, AppError> {
    let rows = application_shares::table
        .filter(application_shares::application_id.eq(application))
        .order(application_shares::id.desc())
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Share::from).collect())
}

/// The link with this secret, whether it still opens anything or not.
pub async fn share_by_secret(conn: &mut Conn, secret_hash: &str) -> Result<Option<Share>, AppError> {
    let row = application_shares::table
        .filter(application_shares::secret_hash.eq(secret_hash))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(Share::from))
}

/// Takes a link back; says whether it was still open.
pub async fn revoke_share(
    conn: &mut Conn,
    application: ApplicationId,
    id: ShareId,
    by: AccountId,
    now: Timestamp,
) -> QueryResult<bool> {
    let open = application_shares::table
        .filter(application_shares::id.eq(id))
        .filter(application_shares::application_id.eq(application))
        .filter(application_shares::revoked_at.is_null());
    let done = diesel::update(open)
        .set((application_shares::revoked_by.eq(by), application_shares::revoked_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(done == 1)
}

/// Notes that a link was opened.
pub async fn note_opening(conn: &mut Conn, id: ShareId, now: Timestamp) -> QueryResult<()> {
    diesel::update(application_shares::table.find(id))
        .set(application_shares::opened_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}
