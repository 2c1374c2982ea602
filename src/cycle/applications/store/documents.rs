//! Documents: which file belongs to which application, and who signed it.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::{Value, json};

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::{self, StoredFile};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, DocumentId, FileId, OrganisationId};
use crate::base::schema::application_documents;
use crate::cycle::applications::model::{Document, DocumentKind};

type Columns = (ApplicationId, DocumentId, OrganisationId, DocumentKind, Value, FileId, Timestamp);

/// The documents that were not removed, in the order of their coming.
pub async fn documents_of(conn: &mut Conn, id: ApplicationId) -> Result<Vec<Document>, AppError> {
    Ok(documents_of_many(conn, &[id]).await?.into_iter().map(|(_, document)| document).collect())
}

/// The same of several applications, in two queries.
pub async fn documents_of_many(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> Result<Vec<(ApplicationId, Document)>, AppError> {
    let rows: Vec<Columns> = application_documents::table
        .filter(application_documents::application_id.eq_any(ids))
        .filter(application_documents::removed_at.is_null())
        .order(application_documents::id)
        .select((
            application_documents::application_id,
            application_documents::id,
            application_documents::organisation_id,
            application_documents::kind,
            application_documents::signed_by,
            application_documents::file_id,
            application_documents::added_at,
        ))
        .load(conn)
        .await?;
    let files: Vec<FileId> = rows.iter().map(|row| row.5).collect();
    let stored = files::find_many(conn, &files).await?;
    let mut documents = Vec::new();
    for (of, id, organisation, kind, signed_by, file, added_at) in rows {
        let described = stored.iter().find(|f| f.id == file).ok_or(AppError::NotFound)?;
        let document = Document {
            id,
            organisation,
            kind,
            signed_by: serde_json::from_value(signed_by)?,
            file,
            name: described.name.clone(),
            sha256: described.sha256.clone(),
            scan: described.scan,
            added_at,
        };
        documents.push((of, document));
    }
    Ok(documents)
}

/// One document that was not removed.
pub async fn document(
    conn: &mut Conn,
    application: ApplicationId,
    id: DocumentId,
) -> Result<Document, AppError> {
    let all = documents_of(conn, application).await?;
    all.into_iter().find(|document| document.id == id).ok_or(AppError::NotFound)
}

/// The stored file of a document that was not removed, for whoever may read this application.
pub async fn file_of(
    conn: &mut Conn,
    application: ApplicationId,
    id: DocumentId,
) -> Result<StoredFile, AppError> {
    let document = document(conn, application, id).await?;
    Ok(files::find(conn, document.file).await?)
}

/// The application that has this file among its documents.
pub async fn of_file(conn: &mut Conn, file: FileId) -> QueryResult<Option<ApplicationId>> {
    application_documents::table
        .filter(application_documents::file_id.eq(file))
        .filter(application_documents::removed_at.is_null())
        .select(application_documents::application_id)
        .first(conn)
        .await
        .optional()
}

pub async fn insert_document(
    conn: &mut Conn,
    application: ApplicationId,
    (id, file): (DocumentId, FileId),
    organisation: OrganisationId,
    (kind, signed_by): (DocumentKind, &[OrganisationId]),
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(application_documents::table)
        .values((
            application_documents::id.eq(id),
            application_documents::application_id.eq(application),
            application_documents::organisation_id.eq(organisation),
            application_documents::kind.eq(kind),
            application_documents::signed_by.eq(json!(signed_by)),
            application_documents::file_id.eq(file),
            application_documents::added_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn remove_document(conn: &mut Conn, id: DocumentId, now: Timestamp) -> QueryResult<()> {
    diesel::update(application_documents::table.find(id))
        .set(application_documents::removed_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}
