//! One private PostgreSQL for the whole run, one database for each test, cloned from a template
//! that has been migrated once.

use std::path::Path;
use std::sync::OnceLock;

use cogrant::base::db::migrate;
use cogrant::base::local_postgres::{LocalPostgres, Options};
use tokio_postgres::NoTls;

static SERVER: OnceLock<LocalPostgres> = OnceLock::new();
static TEMPLATE: tokio::sync::OnceCell<Database> = tokio::sync::OnceCell::const_new();

#[derive(Debug, Clone)]
pub struct Database {
    pub name: String,
    pub url: String,
}

/// The address of a database in the server of this run; the server is started if it must be.
pub fn server(database: &str) -> String {
    let server = SERVER.get_or_init(|| {
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).join(".local/test");
        std::fs::create_dir_all(&home).unwrap();
        let server =
            LocalPostgres::start_with(&home, Options { fsync: false }, &|said| eprintln!("{said}")).unwrap();
        stop_when_this_run_ends(&server.url("postgres"));
        server
    });
    server.url(database)
}

/// The test runner ends without dropping what is static. A shell waits for the end of this process
/// (its input closes) and then asks the server to stop, so that no run leaves one behind.
fn stop_when_this_run_ends(url: &str) {
    let url = url.to_owned();
    let ask = async move {
        let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
        tokio::spawn(connection);
        let rows =
            client.query("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)", &[]).await.unwrap();
        rows[0].get::<_, String>(0)
    };
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let process = std::thread::spawn(move || runtime().block_on(ask)).join().unwrap();
    let waiting = std::process::Command::new("sh")
        .arg("-c")
        .arg(format!("cat >/dev/null; kill -INT {process}"))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    // Kept open for as long as this process lives.
    std::mem::forget(waiting);
}

/// The migrated template of this run.
pub async fn template() -> Database {
    TEMPLATE
        .get_or_init(|| async {
            let name = format!("template_{}", std::process::id());
            let database = Database::make(&name, None).await;
            migrate(&database.url).await.unwrap();
            database
        })
        .await
        .clone()
}

impl Database {
    pub async fn make(name: &str, template: Option<&str>) -> Self {
        let from = template.map(|t| format!(" template {t}")).unwrap_or_default();
        execute("postgres", &format!("drop database if exists {name} with (force)")).await;
        execute("postgres", &format!("create database {name}{from}")).await;
        Self { name: name.to_owned(), url: server(name) }
    }

    pub async fn clone_of_it(&self) -> Self {
        let name = format!("t_{}", uuid::Uuid::now_v7().simple());
        self.end_connections().await;
        Self::make(&name, Some(&self.name)).await
    }

    /// Ends every connection to it, so that it can be copied.
    pub async fn end_connections(&self) {
        let sql =
            format!("select pg_terminate_backend(pid) from pg_stat_activity where datname = '{}'", self.name);
        execute("postgres", &sql).await;
    }

    /// Runs plain SQL in it, as an intruder would.
    pub async fn execute(&self, sql: &str) {
        execute(&self.name, sql).await;
    }

    /// Gives every application that was put in as submitted the consents without which none goes in.
    pub async fn consent_to_what_is_submitted(&self) {
        self.execute(
            "insert into consents (id, application_id, organisation_id, account_id, signatory, capacity,
                content_version, content_hash, given_at)
             select gen_random_uuid(), a.id, p.organisation_id, a.started_by, 'Somebody', 'Director',
                a.content_version, 'x', a.started_at
             from applications a join application_partners p on p.application_id = a.id
             where a.status = 'submitted' and p.status = 'accepted'
             on conflict do nothing;
             update applications set submitted_hash = 'x' where status = 'submitted' and submitted_hash is null",
        )
        .await;
    }

    /// The first column of every row, as text.
    pub async fn query(&self, sql: &str) -> Vec<String> {
        let (client, connection) = tokio_postgres::connect(&self.url, NoTls).await.unwrap();
        tokio::spawn(connection);
        let rows = client.simple_query(sql).await.unwrap();
        rows.into_iter()
            .filter_map(|message| match message {
                tokio_postgres::SimpleQueryMessage::Row(row) => Some(row.get(0).unwrap_or("").to_owned()),
                _ => None,
            })
            .collect()
    }

    pub async fn remove(&self) {
        execute("postgres", &format!("drop database if exists {} with (force)", self.name)).await;
    }
}

async fn execute(database: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(&server(database), NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute(sql).await.unwrap_or_else(|e| panic!("{sql}: {e:?}"));
}
