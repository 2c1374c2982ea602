//! Uploaded files: the bytes in a store, their description and hash in the database.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::db::Conn;
use super::error::AppError;
use super::kernel::clock::Timestamp;
use super::kernel::ids::{AccountId, FileId};
use super::kernel::phrase::Phrase;
use super::schema::files;

#[derive(Clone)]
pub struct FileStore(Arc<dyn ObjectStore>);

/// What is known of a stored file.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = files, check_for_backend(diesel::pg::Pg))]
pub struct StoredFile {
    pub id: FileId,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
    pub sha256: String,
    pub stored_as: String,
    pub uploaded_at: Timestamp,
}

/// A file as it came in, its kind read from its content.
#[derive(Debug, Clone)]
pub struct Upload {
    pub name: String,
    pub media_type: &'static str,
    pub content: Vec<u8>,
}

impl Upload {
    /// Takes PDF, PNG, JPEG and office documents; the kind is read from the bytes, not the name.
    pub fn new(name: &str, content: Vec<u8>) -> Result<Self, Phrase> {
        if content.is_empty() {
            return Err(Phrase::new("error-file-empty"));
        }
        let media_type = kind_of(&content).ok_or_else(|| Phrase::new("error-file-kind"))?;
        let plain: String = super::kernel::text::cleaned(name)
            .chars()
            .filter(|c| !matches!(c, '/' | '\\' | '"' | '\n' | '\t'))
            .take(200)
            .collect();
        let name = if plain.trim().is_empty() { "file".to_owned() } else { plain };
        Ok(Self { name, media_type, content })
    }

    /// The fingerprint of its bytes.
    pub fn sha256(&self) -> String {
        hex::encode(Sha256::digest(&self.content))
    }
}

fn kind_of(content: &[u8]) -> Option<&'static str> {
    const KINDS: [(&[u8], &str); 4] = [
        (b"%PDF-", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"PK\x03\x04", "application/zip"),
    ];
    KINDS.iter().find(|(start, _)| content.starts_with(start)).map(|(_, kind)| *kind)
}

impl FileStore {
    pub fn in_folder(folder: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?)))
    }

    /// Stores the bytes. Done before the transaction that describes them: bytes that nobody
    /// describes do no harm, a description without bytes would.
    pub async fn put(&self, id: FileId, upload: &Upload) -> Result<(), AppError> {
        let path = object_store::path::Path::from(id.to_string());
        self.0.put(&path, upload.content.clone().into()).await.context("a file cannot be stored")?;
        Ok(())
    }

    pub async fn get(&self, file: &StoredFile) -> Result<bytes::Bytes, AppError> {
        let path = object_store::path::Path::from(file.stored_as.as_str());
        let found = self.0.get(&path).await.context("a stored file is missing")?;
        Ok(found.bytes().await.context("a stored file cannot be read")?)
    }
}

/// Describes stored bytes in the caller's transaction.
pub async fn describe(
    conn: &mut Conn,
    id: FileId,
    upload: &Upload,
    by: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(files::table)
        .values((
            files::id.eq(id),
            files::name.eq(&upload.name),
            files::media_type.eq(upload.media_type),
            files::bytes.eq(i64::try_from(upload.content.len()).unwrap_or(i64::MAX)),
            files::sha256.eq(upload.sha256()),
            files::stored_as.eq(id.to_string()),
            files::uploaded_by.eq(Uuid::from(by)),
            files::uploaded_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn find(conn: &mut Conn, id: FileId) -> QueryResult<StoredFile> {
    files::table.find(id).select(StoredFile::as_select()).first(conn).await
}

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[FileId]) -> QueryResult<Vec<StoredFile>> {
    files::table.filter(files::id.eq_any(ids)).select(StoredFile::as_select()).load(conn).await
}
