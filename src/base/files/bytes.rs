//! Where the bytes are: a folder, or a bucket that speaks S3.

use std::ops::Range;
use std::sync::Arc;

use anyhow::Context;
use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt};

use super::StoredFile;
use crate::base::error::AppError;
use crate::base::kernel::ids::FileId;
use crate::base::settings::Storage;

#[derive(Clone)]
pub struct FileStore(Arc<dyn ObjectStore>);

/// A file's bytes, chunk by chunk.
pub type Chunks = BoxStream<'static, Result<Bytes, object_store::Error>>;

/// What happened instead of reading or writing, for the log; the person may come back.
fn away(what: &'static str) -> impl FnOnce(object_store::Error) -> AppError {
    move |error| AppError::Unavailable(anyhow::Error::new(error).context(what))
}

impl FileStore {
    /// Where the settings say: the storage folder unless they name a bucket.
    pub fn of(storage: &Storage) -> anyhow::Result<Self> {
        if !storage.s3.bucket.is_empty() {
            return Ok(Self(super::bucket::open(&storage.s3)?));
        }
        let folder = storage.folder.join("files");
        std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))))
    }

    /// For stories: what is stored is gone with the process.
    pub fn in_memory() -> Self {
        Self(Arc::new(InMemory::new()))
    }

    /// The bytes of a file, as they are read.
    pub async fn get(&self, file: &StoredFile) -> Result<Chunks, AppError> {
        let found = self.0.get(&Path::from(file.stored_as.as_str())).await;
        Ok(found.map_err(away("a stored file cannot be read"))?.into_stream().boxed())
    }

    /// Everything that is stored, by its key.
    pub async fn keys(&self) -> Result<Vec<String>, AppError> {
        let all = self.0.list(None).map_ok(|object| object.location.to_string());
        all.try_collect().await.map_err(away("the stored files cannot be listed"))
    }

    pub(super) async fn put(&self, id: FileId, bytes: Vec<u8>) -> Result<(), AppError> {
        self.0.put(&key(id), bytes.into()).await.map_err(away("a file cannot be stored"))?;
        Ok(())
    }

    pub(super) async fn begin(&self, id: FileId) -> Result<Parts, AppError> {
        let parts = self.0.put_multipart(&key(id)).await.map_err(away("a file cannot be stored"))?;
        Ok(Parts(Some(parts)))
    }

    pub(super) async fn range(&self, id: FileId, range: Range<u64>) -> Result<Bytes, AppError> {
        self.0.get_range(&key(id), range).await.map_err(away("a stored file cannot be read"))
    }

    /// Removes bytes; that there are none is no error.
    pub(super) async fn remove(&self, key: &str) -> Result<(), AppError> {
        match self.0.delete(&Path::from(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(away("a stored file cannot be removed")(error)),
        }
    }
}

/// The key of a file: there when its first byte comes, and never another.
fn key(id: FileId) -> Path {
    Path::from(id.to_string())
}

/// A file on its way into the store. One that is not finished is taken back.
pub(super) struct Parts(Option<Box<dyn MultipartUpload>>);

impl Parts {
    pub async fn put(&mut self, part: Vec<u8>) -> Result<(), AppError> {
        let Some(parts) = &mut self.0 else { return Ok(()) };
        parts.put_part(part.into()).await.map_err(away("a file cannot be stored"))
    }

    pub async fn finish(mut self) -> Result<(), AppError> {
        let Some(parts) = &mut self.0 else { return Ok(()) };
        parts.complete().await.map_err(away("a file cannot be stored"))?;
        self.0 = None;
        Ok(())
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        let Some(mut parts) = self.0.take() else { return };
        // Without a runtime nobody is left to wait for it; a folder's part removes itself.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if let Err(error) = parts.abort().await {
                    tracing::warn!(%error, "a file that broke off cannot be taken back");
                }
            });
        }
    }
}
