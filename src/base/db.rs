//! The database: a pool, one way to begin a transaction, migrations, readiness.

use anyhow::Context;
use diesel::ConnectionError;
use diesel::migration::MigrationSource;
use diesel_async::SimpleAsyncConnection;
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig};
use diesel_async::{
    AsyncConnection, AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, TransactionManager,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::error::AppError;

pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

type Manager = <AsyncPgConnection as AsyncConnection>::TransactionManager;

/// A connection, inside or outside a transaction.
pub type Conn = AsyncPgConnection;

/// Connections that are open.
#[derive(Debug, Clone, Copy)]
pub struct PoolUse {
    pub in_use: i64,
    pub idle: i64,
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
}

impl Db {
    /// A pool of at most `size` connections, opened as they are needed.
    ///
    /// Connections live on the runtime that calls this, not on the web worker that happened to
    /// open one: otherwise a busy worker would stall every other that is handed its connection.
    pub fn connect(url: &str, size: usize) -> anyhow::Result<Self> {
        let main = tokio::runtime::Handle::current();
        let mut config = ManagerConfig::<AsyncPgConnection>::default();
        let tls = tls_config()?;
        config.custom_setup = Box::new(move |url: &str| {
            let (main, url, tls) = (main.clone(), url.to_owned(), tls.clone());
            Box::pin(async move {
                let opening = main.spawn(async move {
                    let (client, connection) = tokio_postgres::connect(&url, tls)
                        .await
                        .map_err(|e| ConnectionError::BadConnection(e.to_string()))?;
                    AsyncPgConnection::try_from_client_and_connection(client, connection).await
                });
                opening.await.map_err(|e| ConnectionError::BadConnection(e.to_string()))?
            })
        });
        let manager = AsyncDieselConnectionManager::new_with_config(url, config);
        Ok(Self { pool: Pool::builder(manager).max_size(size).build()? })
    }

    /// How many connections are in use and how many wait for work.
    pub fn pool(&self) -> PoolUse {
        let pool = self.pool.status();
        let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
        PoolUse { in_use: count(pool.size.saturating_sub(pool.available)), idle: count(pool.available) }
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

    pub async fn conn(&self) -> Result<Object<AsyncPgConnection>, AppError> {
        self.pool.get().await.context("no database connection").map_err(AppError::Unknown)
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
