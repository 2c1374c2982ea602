//! What every handler and job is handed: the database, the clock, the settings, the files.

use std::sync::Arc;

use super::db::Db;
use super::files::FileStore;
use super::kernel::clock::{Clock, Timestamp};
use super::seal::Seal;
use super::settings::Settings;

#[derive(Clone)]
pub struct State {
    pub db: Db,
    pub clock: Clock,
    pub settings: Arc<Settings>,
    pub files: FileStore,
    /// The key of form tokens.
    pub secret: Arc<Vec<u8>>,
    /// What declared communities are sealed with.
    pub seal: Arc<Seal>,
}

impl State {
    pub fn new(settings: Settings, db: Db, clock: Clock) -> anyhow::Result<Self> {
        let files = FileStore::in_folder(&settings.storage.folder.join("files"))?;
        let secret = Arc::new(settings.secret()?);
        let seal = Arc::new(settings.seal()?);
        Ok(Self { db, clock, settings: Arc::new(settings), files, secret, seal })
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
