//! The database: a pool, one way to begin a transaction, migrations, readiness.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context;
use diesel::ConnectionError;
use diesel::connection::InstrumentationEvent;
use diesel::migration::MigrationSource;
use diesel_async::SimpleAsyncConnection;
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{
    AsyncConnection, AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, TransactionManager,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::error::AppError;

pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

type Manager = <AsyncPgConnection as AsyncConnection>::TransactionManager;

/// A connection, inside or outside a transaction.
pub type Conn = AsyncPgConnection;

/// How long a request waits for a free connection before its reader is asked to come back.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections that are open, and what went over them since the start.
#[derive(Debug, Clone, Copy)]
pub struct PoolUse {
    pub in_use: i64,
    pub idle: i64,
    pub statements: u64,
}

/// Whether exactly this program's migrations have run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    Ours,
    Other,
}

#[derive(Clone)]
pub struct Db {
    pool: Pool<AsyncPgConnection>,
    /// Statements sent over all connections, transactions' beginnings and ends included.
    statements: Arc<AtomicU64>,
}

impl Db {
    /// A pool of at most `size` connections, opened as they are needed.
    ///
    /// Connections live on the runtime that calls this, not on the web worker that happened to
    /// open one: otherwise a busy worker would stall every other that is handed its connection.
    pub fn connect(url: &str, size: usize) -> anyhow::Result<Self> {
        let main = tokio::runtime::Handle::current();
        let mut config = ManagerConfig::<AsyncPgConnection>::default();
        // A connection that is closed is not handed out anyway; asking each time would double the way.
        config.recycling_method = RecyclingMethod::Fast;
        let tls = tls_config()?;
        let statements = Arc::new(AtomicU64::new(0));
        let counter = statements.clone();
        config.custom_setup = Box::new(move |url: &str| {
            let (main, url, tls, counter) = (main.clone(), url.to_owned(), tls.clone(), counter.clone());
            Box::pin(async move {
                let opening = main.spawn(async move {
                    let (client, connection) = tokio_postgres::connect(&url, tls)
                        .await
                        .map_err(|e| ConnectionError::BadConnection(e.to_string()))?;
                    let mut conn =
                        AsyncPgConnection::try_from_client_and_connection(client, connection).await?;
                    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
                        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
                            counter.fetch_add(1, Ordering::Relaxed);
                        }
                    });
                    Ok(conn)
                });
                opening.await.map_err(|e| ConnectionError::BadConnection(e.to_string()))?
            })
        });
        let manager = AsyncDieselConnectionManager::new_with_config(url, config);
        Ok(Self { pool: Pool::builder(manager).max_size(size).build()?, statements })
    }

    /// How many connections are in use, how many wait for work and how much all of them have done.
    pub fn pool(&self) -> PoolUse {
        let pool = self.pool.status();
        let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
        PoolUse {
            in_use: count(pool.size.saturating_sub(pool.available)),
            idle: count(pool.available),
            statements: AtomicU64::load(&self.statements, Ordering::Relaxed),
        }
    }

    /// Whether the database answers and which schema it has.
    pub async fn schema(&self) -> Result<Schema, AppError> {
        #[derive(diesel::QueryableByName)]
        struct Ran {
            #[diesel(sql_type = diesel::sql_types::Text)]
            version: String,
        }
        let mut ours = versions()?;
        ours.sort();
        let mut conn = self.conn().await?;
        let sql = "select version::text from __diesel_schema_migrations order by version collate \"C\"";
        let ran: Vec<Ran> = diesel::sql_query(sql).load(&mut conn).await?;
        let same = ran.iter().map(|one| &one.version).eq(ours.iter());
        Ok(if same { Schema::Ours } else { Schema::Other })
    }

    /// A connection; without one within some seconds, the reader is asked to come back.
    pub async fn conn(&self) -> Result<Object<AsyncPgConnection>, AppError> {
        let away = match tokio::time::timeout(PATIENCE, self.pool.get()).await {
            Ok(Ok(conn)) => return Ok(conn),
            Ok(Err(error)) => anyhow::Error::new(error).context("no database connection"),
            Err(_) => anyhow::anyhow!("no database connection became free"),
        };
        Err(AppError::Unavailable(away))
    }

    /// Runs one act in one transaction: all of it, or nothing.
    pub async fn transaction<T, F>(&self, act: F) -> Result<T, AppError>
    where
        F: AsyncFnOnce(&mut Conn) -> Result<T, AppError>,
    {
        let mut pooled = self.conn().await?;
        let conn: &mut Conn = &mut pooled;
        Manager::begin_transaction(conn).await?;
        match act(conn).await {
            Ok(done) => {
                Manager::commit_transaction(conn).await?;
                Ok(done)
            }
            Err(refused) => {
                // A failed rollback leaves the connection marked as broken; the pool drops it.
                if let Err(error) = Manager::rollback_transaction(conn).await {
                    tracing::warn!(%error, "rollback failed");
                }
                Err(refused)
            }
        }
    }
}

fn tls_config() -> anyhow::Result<tokio_postgres_rustls::MakeRustlsConnect> {
    let mut roots = rustls::RootCertStore::empty();
    for certificate in rustls_native_certs::load_native_certs().certs {
        // A system store may hold certificates that rustls cannot read; the others still serve.
        let _ = roots.add(certificate);
    }
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(tokio_postgres_rustls::MakeRustlsConnect::new(config))
}

fn versions() -> Result<Vec<String>, AppError> {
    let all = MigrationSource::<diesel::pg::Pg>::migrations(&MIGRATIONS)
        .map_err(|e| anyhow::anyhow!("the migrations cannot be read: {e}"))?;
    Ok(all.iter().map(|one| one.name().version().to_string()).collect())
}

/// Brings the database to this program's schema; says which migrations it ran.
/// Needs a multi-threaded runtime.
pub async fn migrate(url: &str) -> anyhow::Result<Vec<String>> {
    let conn = AsyncPgConnection::establish(url).await.context("cannot reach the database")?;
    let mut harness = AsyncMigrationHarness::new(conn);
    let ran =
        harness.run_pending_migrations(MIGRATIONS).map_err(|e| anyhow::anyhow!("migration failed: {e}"))?;
    Ok(ran.iter().map(ToString::to_string).collect())
}

/// Empties a database of everything in it. Only the demonstration does so, with its own.
pub async fn wipe(url: &str) -> anyhow::Result<()> {
    let mut conn = AsyncPgConnection::establish(url).await.context("cannot reach the database")?;
    conn.batch_execute("drop schema public cascade; create schema public").await?;
    Ok(())
}
