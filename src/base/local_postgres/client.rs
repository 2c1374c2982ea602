//! The few questions that are asked of the database itself, before there is a pool.

use std::future::Future;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use tokio::runtime::Builder;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Config, Error, NoTls};

use super::{LocalPostgresError, USER};

/// Where the database listens, and the password that its user has.
#[derive(Clone)]
pub(super) struct Address {
    pub port: u16,
    pub password: String,
}

/// What answers at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Our own cluster: it knows the password and lies in the folder asked for.
    Ours,
    /// Nobody; or somebody who does not know the password; or a cluster that is not ready.
    Nothing,
}

impl Address {
    /// Who answers here. Asking needs no other user's rights and cannot mistake a process whose
    /// number was used before for ours.
    pub fn knock(&self, data: &Path) -> Result<Answer, LocalPostgresError> {
        let wanted = data.to_string_lossy();
        wait_for(async {
            let asked = async {
                let client = self.connect().await?;
                client.query_one("SHOW data_directory", &[]).await?.try_get::<_, String>(0)
            };
            match asked.await {
                Ok(folder) if folder == wanted => Answer::Ours,
                _ => Answer::Nothing,
            }
        })
    }

    /// Makes the database unless it is there; `name` was checked by the caller.
    pub fn ensure_database(&self, name: &str) -> Result<(), LocalPostgresError> {
        wait_for(async {
            let client = self.connect().await?;
            if client.query_opt("SELECT FROM pg_database WHERE datname = $1", &[&name]).await?.is_some() {
                return Ok(());
            }
            match client.batch_execute(&format!("CREATE DATABASE \"{name}\" TEMPLATE template0")).await {
                Err(error) if made_meanwhile(&error) => Ok(()),
                result => result,
            }
        })?
        .map_err(LocalPostgresError::Database)
    }

    async fn connect(&self) -> Result<Client, Error> {
        let (client, connection) = Config::new()
            .host("127.0.0.1")
            .port(self.port)
            .user(USER)
            .password(&self.password)
            .dbname("postgres")
            .connect_timeout(Duration::from_secs(3))
            .connect(NoTls)
            .await?;
        tokio::spawn(connection);
        Ok(client)
    }
}

fn made_meanwhile(error: &Error) -> bool {
    error
        .code()
        .is_some_and(|code| *code == SqlState::DUPLICATE_DATABASE || *code == SqlState::UNIQUE_VIOLATION)
}

/// Waits for asynchronous work on a thread of its own, so that it may be called from anywhere, a
/// runtime's own threads included.
fn wait_for<T: Send>(work: impl Future<Output = T> + Send) -> Result<T, LocalPostgresError> {
    let finished = thread::scope(|scope| {
        let worker = scope.spawn(|| {
            let runtime = Builder::new_current_thread().enable_all().build()?;
            Ok(runtime.block_on(async { tokio::time::timeout(Duration::from_mins(1), work).await })?)
        });
        worker.join().unwrap_or_else(|_| Err(io::Error::other("the asking thread broke off")))
    });
    finished.map_err(|source| LocalPostgresError::CannotRun { doing: "asking the database".into(), source })
}
