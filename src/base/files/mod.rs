//! Uploaded files: the bytes in a store, their description and hash in the database
//! (docs/decisions/0017-attachments.md).

mod bucket;
mod bytes;
pub mod container;
mod kind;
mod receiving;
mod store;

use std::sync::Arc;
use std::sync::atomic::Ordering;

use chrono::TimeDelta;
use diesel::prelude::*;
use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};

use super::db::Conn;
use super::error::AppError;
use super::kernel::clock::Timestamp;
use super::kernel::ids::{AccountId, FileId};
use super::kernel::text_enum;
use super::schema::files;
use super::state::State;

pub use bytes::{Chunks, FileStore};
pub use container::Unfit;
pub use kind::{ACCEPTED, DOCX, XLSX, is_office};
pub use receiving::{MEGABYTE, Receiving};
pub use store::{claim_waiting, count_waiting, find, find_many, found_clean, found_infected, scan_later};

/// How long a file may be on its way in. Whatever is not taken in by then is removed.
const LONGEST_WAY: TimeDelta = TimeDelta::hours(6);

text_enum! {
    /// What a virus scanner has said of a file.
    pub enum Scan {
        /// No scanner was there to ask.
        NotScanned = "not_scanned",
        /// It is not asked yet, or has not answered: nobody opens the file.
        Pending = "pending",
        Clean = "clean",
        /// Its bytes are removed.
        Infected = "infected",
    }
}

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
    pub uploaded_by: AccountId,
    pub uploaded_at: Timestamp,
    pub scan: Scan,
    pub scan_found: Option<String>,
}

/// A file that has come in, its kind read from its content. Its bytes are stored; they go again when the last
/// copy of this is dropped and no act has described it.
#[derive(Debug, Clone)]
pub struct Upload {
    pub name: String,
    pub media_type: &'static str,
    bytes: u64,
    sha256: String,
    place: Arc<receiving::Place>,
}

impl Upload {
    /// Takes in a file whose bytes are all there already.
    pub async fn of(state: &State, name: &str, content: &[u8]) -> Result<Self, AppError> {
        let mut receiving = Receiving::begin(state, name).await?;
        receiving.take(content).await?;
        Ok(receiving.done().await?)
    }

    /// The file that it will be.
    pub fn id(&self) -> FileId {
        self.place.id
    }

    /// How large it is.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The fingerprint of its bytes.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Its bytes at once: whoever asks for them has looked how many there are.
    pub async fn content(&self, state: &State) -> Result<Vec<u8>, AppError> {
        Ok(state.files.range(self.id(), 0..self.bytes).await?.to_vec())
    }

    pub fn is_office(&self) -> bool {
        is_office(self.media_type)
    }
}

/// Describes an upload in the caller's transaction: from its commit on it is a stored file.
pub async fn describe(
    conn: &mut Conn,
    upload: &Upload,
    by: AccountId,
    now: Timestamp,
) -> Result<FileId, AppError> {
    // Should the transaction be rolled back, the sweep removes the bytes.
    upload.place.is_over.store(true, Ordering::Relaxed);
    if !store::take_in(conn, upload.id()).await? {
        // It was on its way for so long that it has been removed.
        return Err(AppError::ChangedMeanwhile);
    }
    store::insert(conn, upload, by, now).await?;
    Ok(upload.id())
}

/// Removes what came in and was never described.
pub async fn sweep(state: &State) -> Result<(), AppError> {
    let before = state.now() - LONGEST_WAY;
    let left_over = store::left_over(&mut *state.db.conn().await?, before).await?;
    for id in left_over {
        receiving::remove(&state.db, &state.files, id).await?;
    }
    Ok(())
}

/// Removes what a scanner has found; until that is done it is tried again.
pub async fn remove_infected(state: &State, file: &StoredFile) -> Result<(), AppError> {
    state.files.remove(&file.stored_as).await?;
    Ok(store::removed(&mut *state.db.conn().await?, file.id).await?)
}

/// Reads every stored file and names those whose bytes are missing or not what they were, a chunk at a time.
pub async fn check(state: &State) -> Result<Vec<String>, AppError> {
    const AT_ONCE: i64 = 200;
    let (mut wrong, mut last) = (Vec::new(), None);
    loop {
        let files = store::after(&mut *state.db.conn().await?, last, AT_ONCE).await?;
        let Some(end) = files.last() else { return Ok(wrong) };
        last = Some(end.id);
        for file in files.iter().filter(|file| file.scan != Scan::Infected) {
            match sha256_of(state, file).await {
                Ok(same) if same == file.sha256 => {}
                Ok(_) => wrong.push(format!("{}: its bytes are not what they were", file.id)),
                Err(error) => wrong.push(format!("{}: {error}", file.id)),
            }
        }
    }
}

async fn sha256_of(state: &State, file: &StoredFile) -> Result<String, AppError> {
    let chunks = state.files.get(file).await?.map_err(anyhow::Error::new);
    let hash =
        chunks.try_fold(Sha256::new(), |hash, chunk| async move { Ok(hash.chain_update(&chunk)) }).await;
    Ok(hex::encode(hash.map_err(AppError::Unavailable)?.finalize()))
}
