//! Documents of organisations. One that was removed stays in the table, out of sight.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::files::Scan;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{DocumentId, FileId, OrganisationId};
use crate::base::schema::{files, organisation_documents};
use crate::people::organisations::model::DocumentKind;
use crate::people::organisations::papers::{Details, Document, NewDocument};

#[derive(Queryable, Selectable)]
#[diesel(table_name = organisation_documents, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: DocumentId,
    organisation_id: OrganisationId,
    kind: DocumentKind,
    file_id: FileId,
    added_at: Timestamp,
    issuer: String,
    number: String,
    issued_on: Option<NaiveDate>,
    valid_until: Option<NaiveDate>,
    version: i32,
}

fn document((row, (name, bytes, scan)): (Row, (String, i64, Scan))) -> (OrganisationId, Document) {
    let details = Details {
        issuer: row.issuer,
        number: row.number,
        issued_on: row.issued_on,
        valid_until: row.valid_until,
    };
    let (id, kind, file, added_at) = (row.id, row.kind, row.file_id, row.added_at);
    (
        row.organisation_id,
        Document { id, kind, file, name, bytes, scan, added_at, details, version: row.version },
    )
}

/// What has not been removed, oldest first.
pub async fn documents_of(conn: &mut Conn, id: OrganisationId) -> QueryResult<Vec<Document>> {
    Ok(documents_of_many(conn, &[id]).await?.into_iter().map(|(_, document)| document).collect())
}

/// The same of several organisations.
pub async fn documents_of_many(
    conn: &mut Conn,
    ids: &[OrganisationId],
) -> QueryResult<Vec<(OrganisationId, Document)>> {
    let rows: Vec<(Row, (String, i64, Scan))> = organisation_documents::table
        .inner_join(files::table.on(files::id.eq(organisation_documents::file_id)))
        .filter(organisation_documents::organisation_id.eq_any(ids))
        .filter(organisation_documents::removed_at.is_null())
        .order((organisation_documents::added_at, organisation_documents::id))
        .select((Row::as_select(), (files::name, files::bytes, files::scan)))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(document).collect())
}

/// The organisations that have a document whose last day lies between these two, both included.
pub async fn expiring(
    conn: &mut Conn,
    (from, to): (NaiveDate, NaiveDate),
) -> QueryResult<Vec<OrganisationId>> {
    organisation_documents::table
        .filter(organisation_documents::valid_until.between(from, to))
        .filter(organisation_documents::removed_at.is_null())
        .select(organisation_documents::organisation_id)
        .distinct()
        .load(conn)
        .await
}

/// The document that is this very file under the same name and for the same purpose, of which the same
/// is said.
pub async fn same(
    conn: &mut Conn,
    organisation: OrganisationId,
    new: &NewDocument,
    (name, sha256): (&str, &str),
) -> QueryResult<Option<DocumentId>> {
    organisation_documents::table
        .inner_join(files::table.on(files::id.eq(organisation_documents::file_id)))
        .filter(organisation_documents::organisation_id.eq(organisation))
        .filter(organisation_documents::removed_at.is_null())
        .filter(organisation_documents::kind.eq(new.kind))
        .filter(organisation_documents::issuer.eq(&new.details.issuer))
        .filter(organisation_documents::number.eq(&new.details.number))
        .filter(organisation_documents::issued_on.is_not_distinct_from(new.details.issued_on))
        .filter(organisation_documents::valid_until.is_not_distinct_from(new.details.valid_until))
        .filter(files::name.eq(name))
        .filter(files::sha256.eq(sha256))
        .select(organisation_documents::id)
        .first(conn)
        .await
        .optional()
}

/// The organisation that has this file among its documents.
pub async fn of_file(conn: &mut Conn, file: FileId) -> QueryResult<Option<OrganisationId>> {
    organisation_documents::table
        .filter(organisation_documents::file_id.eq(file))
        .filter(organisation_documents::removed_at.is_null())
        .select(organisation_documents::organisation_id)
        .first(conn)
        .await
        .optional()
}

pub async fn insert(
    conn: &mut Conn,
    (id, organisation): (DocumentId, OrganisationId),
    new: &NewDocument,
    file: FileId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(organisation_documents::table)
        .values((
            organisation_documents::id.eq(id),
            organisation_documents::organisation_id.eq(organisation),
            organisation_documents::kind.eq(new.kind),
            organisation_documents::file_id.eq(file),
            organisation_documents::added_at.eq(now),
            organisation_documents::issuer.eq(&new.details.issuer),
            organisation_documents::number.eq(&new.details.number),
            organisation_documents::issued_on.eq(new.details.issued_on),
            organisation_documents::valid_until.eq(new.details.valid_until),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Saves corrected details; the organisation's row must be locked.
pub async fn correct(conn: &mut Conn, known: &Document, details: &Details) -> QueryResult<()> {
    diesel::update(organisation_documents::table.find(known.id))
        .set((
            organisation_documents::issuer.eq(&details.issuer),
            organisation_documents::number.eq(&details.number),
            organisation_documents::issued_on.eq(details.issued_on),
            organisation_documents::valid_until.eq(details.valid_until),
            organisation_documents::version.eq(known.version + 1),
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
