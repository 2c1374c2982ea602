//! What every handler and job is handed: the database, the clock, the settings, the files.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Context;

use super::db::Db;
use super::files::FileStore;
use super::kernel::clock::{Clock, Timestamp};
use super::seal::Seal;
use super::settings::Settings;

/// What later rooms tell earlier ones, by its type: `app` hands it in (decision 6).
#[derive(Clone, Default)]
pub struct HandedIn(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl HandedIn {
    #[must_use]
    pub fn with<T: Any + Send + Sync>(mut self, what: T) -> Self {
        self.0.insert(TypeId::of::<T>(), Arc::new(what));
        self
    }

    /// Fails if nobody handed it in, so that nothing is judged by half of what is known.
    pub fn get<T: Any>(&self) -> anyhow::Result<&T> {
        let found = self.0.get(&TypeId::of::<T>()).and_then(|what| what.downcast_ref());
        found.with_context(|| format!("{} was not handed in", std::any::type_name::<T>()))
    }
}

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
    pub handed_in: HandedIn,
}

impl State {
    pub fn new(settings: Settings, db: Db, clock: Clock, handed_in: HandedIn) -> anyhow::Result<Self> {
        let files = FileStore::of(&settings.storage)?;
        let secret = Arc::new(settings.secret()?);
        let seal = Arc::new(settings.seal()?);
        Ok(Self { db, clock, settings: Arc::new(settings), files, secret, seal, handed_in })
    }

    /// A path of this installation as an address for letters and for people outside.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.settings.server.public_url.trim_end_matches('/'))
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
