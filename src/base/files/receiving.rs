//! A file on its way in: chunk by chunk into the store, hashed and counted as it goes by.
//!
//! Its bytes lie under the file's own key from the start, and a row says so until an act takes the file in.
//! What no act takes in goes when the upload is dropped; what even that misses (a process that ended, an act
//! that was rolled back) the sweep removes. The row is the lock between them.

use std::fmt;

use sha2::{Digest, Sha256};

use super::bytes::{FileStore, Parts};
use super::container::{Container, Unfit};
use super::kind::{HEAD, Head, safe_name};
use super::{Scan, Upload, store};
use crate::base::db::Db;
use crate::base::error::AppError;
use crate::base::kernel::ids::FileId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;

/// As much of a file as is ever held in memory. S3 takes no smaller parts.
const CHUNK: usize = 5 * 1024 * 1024;

/// The bytes in a megabyte, as people are told of it.
pub const MEGABYTE: u64 = 1024 * 1024;

pub struct Receiving {
    name: String,
    /// The most bytes, and the same in megabytes.
    most: (u64, i64),
    head: Vec<u8>,
    held: Vec<u8>,
    hash: Sha256,
    bytes: u64,
    parts: Option<Parts>,
    place: Place,
}

impl Receiving {
    pub async fn begin(state: &State, name: &str) -> Result<Self, AppError> {
        Ok(Self {
            name: name.to_owned(),
            most: (state.settings.storage.largest_upload, state.settings.storage.most_megabytes()),
            head: Vec::new(),
            held: Vec::new(),
            hash: Sha256::new(),
            bytes: 0,
            parts: None,
            place: Place::begin(state).await?,
        })
    }

    /// Takes the next bytes. After an error nothing of the file is left.
    pub async fn take(&mut self, mut chunk: &[u8]) -> Result<(), Unfit> {
        self.bytes = self.bytes.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        if self.bytes > self.most.0 {
            let large = Phrase::new("error-file-large").with("most", self.most.1);
            return Err(self.refused(Unfit::File(large)).await);
        }
        self.hash.update(chunk);
        if self.head.len() < HEAD {
            self.head.extend(chunk.iter().take(HEAD - self.head.len()));
            if let (true, Err(wrong)) = (self.head.len() == HEAD, Head::of(&self.head)) {
                return Err(self.refused(Unfit::File(wrong)).await);
            }
        }
        while !chunk.is_empty() {
            let (now, later) = chunk.split_at(chunk.len().min(CHUNK - self.held.len()));
            self.held.extend_from_slice(now);
            chunk = later;
            if self.held.len() == CHUNK {
                self.pass_on().await?;
            }
        }
        Ok(())
    }

    async fn pass_on(&mut self) -> Result<(), AppError> {
        if self.parts.is_none() {
            self.parts = Some(self.place.files.begin(self.place.id).await?);
        }
        if let Some(parts) = &mut self.parts {
            parts.put(std::mem::take(&mut self.held)).await?;
        }
        Ok(())
    }

    /// All of it has come: what it is, under a name that fits.
    pub async fn done(mut self) -> Result<Upload, Unfit> {
        match self.finish().await {
            Ok(media_type) => Ok(Upload {
                name: safe_name(&self.name, media_type),
                media_type,
                bytes: self.bytes,
                sha256: hex::encode(self.hash.finalize()),
                place: std::sync::Arc::new(self.place),
            }),
            Err(unfit) => Err(self.refused(unfit).await),
        }
    }

    async fn finish(&mut self) -> Result<&'static str, Unfit> {
        if self.bytes == 0 {
            return Err(Unfit::File(Phrase::new("error-file-empty")));
        }
        let head = Head::of(&self.head).map_err(Unfit::File)?;
        let (files, id) = (self.place.files.clone(), self.place.id);
        match self.parts.take() {
            Some(mut parts) => {
                if !self.held.is_empty() {
                    parts.put(std::mem::take(&mut self.held)).await?;
                }
                parts.finish().await?;
            }
            None => files.put(id, std::mem::take(&mut self.held)).await?,
        }
        match head {
            Head::Is(media_type) => Ok(media_type),
            Head::Container => {
                Container { bytes: self.bytes, read: async |range| files.range(id, range).await }.kind().await
            }
        }
    }

    /// Nothing of it stays, whatever was wrong.
    async fn refused(&mut self, why: Unfit) -> Unfit {
        self.parts = None;
        self.held = Vec::new();
        self.place.give_up().await;
        why
    }
}

/// What lies under a key that no act has taken in yet.
pub(super) struct Place {
    pub id: FileId,
    /// How it will stand once it is taken in.
    pub scan: Scan,
    db: Db,
    files: FileStore,
    /// An act has begun to take it in, or it is gone: there is nothing to do when it is dropped.
    pub is_over: std::sync::atomic::AtomicBool,
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Place({})", self.id)
    }
}

impl Place {
    async fn begin(state: &State) -> Result<Self, AppError> {
        let id = FileId::new();
        store::begin(&mut *state.db.conn().await?, id, state.now()).await?;
        let (db, files) = (state.db.clone(), state.files.clone());
        let scans = !state.settings.storage.clamav.is_empty();
        let scan = if scans { Scan::Pending } else { Scan::NotScanned };
        Ok(Self { id, scan, db, files, is_over: false.into() })
    }

    async fn give_up(&self) {
        self.is_over.store(true, std::sync::atomic::Ordering::Relaxed);
        give_up(&self.db, &self.files, self.id).await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if *self.is_over.get_mut() {
            return;
        }
        // Where no runtime is left, the sweep removes it.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let (id, db, files) = (self.id, self.db.clone(), self.files.clone());
            runtime.spawn(async move { give_up(&db, &files, id).await });
        }
    }
}

/// Removes what no act has taken in; the sweep tries again what cannot be removed now.
async fn give_up(db: &Db, files: &FileStore, id: FileId) {
    if let Err(error) = remove(db, files, id).await {
        tracing::warn!(%error, file = %id, "an upload that nobody took in cannot be removed yet");
    }
}

/// First the word that nothing may take it in any more, then the bytes, then the row: whatever breaks off
/// between them, the next sweep goes on.
pub(super) async fn remove(db: &Db, files: &FileStore, id: FileId) -> Result<(), AppError> {
    if !store::drop_incoming(&mut *db.conn().await?, id).await? {
        return Ok(());
    }
    files.remove(&id.to_string()).await?;
    Ok(store::forget(&mut *db.conn().await?, id).await?)
}
