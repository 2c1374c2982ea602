//! Documents of organisations. One that was removed stays in the table, out of sight.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{DocumentId, FileId, OrganisationId};
use crate::base::schema::{files, organisation_documents};
use crate::people::organisations::model::{Document, DocumentKind};

/// What has not been removed, oldest first.
pub async fn documents_of(conn: &mut Conn, id: OrganisationId) -> QueryResult<Vec<Document>> {
    let rows: Vec<(DocumentId, DocumentKind, FileId, String, i64, Timestamp)> = organisation_documents::table
        .inner_join(files::table.on(files::id.eq(organisation_documents::file_id)))
        .filter(organisation_documents::organisation_id.eq(id))
        .filter(organisation_documents::removed_at.is_null())
        .order((organisation_documents::added_at, organisation_documents::id))
        .select((
            organisation_documents::id,
            organisation_documents::kind,
            organisation_documents::file_id,
            files::name,
            files::bytes,
            organisation_documents::added_at,
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, kind, file, name, bytes, added_at)| Document { id, kind, file, name, bytes, added_at })
        .collect())
}

/// The document that is this very file under the same name and for the same purpose.
pub async fn same(
    conn: &mut Conn,
    organisation: OrganisationId,
    kind: DocumentKind,
    (name, sha256): (&str, &str),
) -> QueryResult<Option<DocumentId>> {
    organisation_documents::table
        .inner_join(files::table.on(files::id.eq(organisation_documents::file_id)))
        .filter(organisation_documents::organisation_id.eq(organisation))
        .filter(organisation_documents::removed_at.is_null())
        .filter(organisation_documents::kind.eq(kind))
        .filter(files::name.eq(name))
        .filter(files::sha256.eq(sha256))
        .select(organisation_documents::id)
        .first(conn)
        .await
        .optional()
}

pub async fn insert(
    conn: &mut Conn,
    id: DocumentId,
    organisation: OrganisationId,
    kind: DocumentKind,
    file: FileId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(organisation_documents::table)
        .values((
            organisation_documents::id.eq(id),
            organisation_documents::organisation_id.eq(organisation),
            organisation_documents::kind.eq(kind),
            organisation_documents::file_id.eq(file),
            organisation_documents::added_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn remove(conn: &mut Conn, id: DocumentId, now: Timestamp) -> QueryResult<()> {
    diesel::update(organisation_documents::table.find(id))
        .set(organisation_documents::removed_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}
