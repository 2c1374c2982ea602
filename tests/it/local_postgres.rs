//! The embedded default database, really started: shared, killed, recovered, guarded.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Barrier;
use std::thread;

use cogrant::base::local_postgres::{LocalPostgres, LocalPostgresError, Options};
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, NoTls};

/// A data home of its own for one test, where any user may enter; gone afterwards.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("cogrant-{name}-{}", uuid::Uuid::new_v4()));
        fs::create_dir_all(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Self(fs::canonicalize(path).unwrap())
    }

    fn start(&self) -> LocalPostgres {
        self.try_start().unwrap()
    }

    fn try_start(&self) -> Result<LocalPostgres, LocalPostgresError> {
        LocalPostgres::start_with(&self.0, Options { fsync: false }, &|_| {})
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join("postgres").join(name)
    }

    /// The server's process, while its file says that there is one.
    fn server(&self) -> Option<String> {
        let file = fs::read_to_string(self.file("data/postmaster.pid")).ok()?;
        file.lines().next().map(str::to_owned)
    }

    fn kill_server(&self) {
        let server = self.server().expect("a running server");
        shell(&format!("kill -9 {server}; while kill -0 {server} 2>/dev/null; do sleep 0.05; done"));
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let server = self.server().filter(|_| thread::panicking());
        if let Some(server) = server {
            shell(&format!("kill -3 {server}; sleep 1"));
        }
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn shell(script: &str) {
    Command::new("timeout").args(["10", "sh", "-c", script]).status().expect("a shell");
}

async fn connect(url: &str) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

async fn answer(url: &str, sql: &str) -> String {
    let client = connect(url).await.expect("a connection");
    client.query_one(sql, &[]).await.expect("an answer").get(0)
}

#[tokio::test]
async fn a_second_process_attaches_and_the_last_to_leave_stops_the_cluster() {
    let home = Home::new("share");
    let first = home.start();
    first.ensure_database("grants").unwrap();
    first.ensure_database("grants").unwrap();
    assert_eq!(answer(&first.url("grants"), "SELECT current_database()::text").await, "grants");

    let second = home.start();
    assert_eq!(second.url("grants"), first.url("grants"), "it is the same cluster");
    first.stop().unwrap();
    assert_eq!(answer(&second.url("grants"), "SELECT '1'::text").await, "1", "the second still uses it");
    let url = second.url("grants");
    second.stop().unwrap();
    assert_eq!(home.server(), None);
    assert!(connect(&url).await.is_err());

    let later = home.start();
    assert_eq!(later.url("grants"), url, "and it comes back at the same address, with its data");
    assert_eq!(answer(&url, "SELECT current_database()::text").await, "grants");
}

#[tokio::test]
async fn a_killed_server_comes_back_with_everything_that_was_committed() {
    let home = Home::new("killed");
    let safe = || LocalPostgres::start(&home.0, &|_| {}).unwrap(); // without fsync, nothing is promised
    let before = safe();
    let client = connect(&before.url("postgres")).await.unwrap();
    client.batch_execute("CREATE TABLE kept (what text); INSERT INTO kept VALUES ('this')").await.unwrap();
    home.kill_server();
    assert!(home.server().is_some(), "its file is left behind");

    let after = safe();
    assert_eq!(answer(&after.url("postgres"), "SELECT what FROM kept").await, "this");
    assert_eq!(after.url("postgres"), before.url("postgres"), "processes still attached find it again");
}

#[tokio::test]
async fn a_left_over_process_number_that_now_belongs_to_another_program_does_not_mislead() {
    let home = Home::new("reused");
    drop(home.start());
    let owner = fs::metadata(home.file("data")).unwrap();
    let mut other = Command::new("sleep");
    other.arg("60");
    if fs::metadata(&home.0).unwrap().uid() == 0 {
        other.uid(owner.uid()).gid(owner.gid());
    }
    let mut other = other.spawn().unwrap();
    let left_over = format!("{}\n{}\n1700000000\n1\n\n127.0.0.1\n", other.id(), home.file("data").display());
    fs::write(home.file("data/postmaster.pid"), left_over).unwrap();
    std::os::unix::fs::chown(home.file("data/postmaster.pid"), Some(owner.uid()), Some(owner.gid())).unwrap();
    let started = home.try_start();
    let spared = other.try_wait().unwrap().is_none();
    other.kill().unwrap();
    other.wait().unwrap();
    assert!(spared, "the other program was left alone");
    assert_eq!(answer(&started.unwrap().url("postgres"), "SELECT 'up'::text").await, "up");
}

#[test]
fn a_cluster_that_was_only_half_made_is_made_again() {
    let home = Home::new("half");
    drop(home.start());
    fs::rename(home.file("data"), home.file("data.new")).unwrap();
    fs::remove_file(home.file("data.new/PG_VERSION")).unwrap();
    fs::write(home.file("password"), "of the one that was never finished").unwrap();
    let made = home.start();
    made.ensure_database("grants").unwrap();
    assert!(!home.file("data.new").exists());
}

#[test]
fn processes_that_start_at_the_same_moment_share_one_cluster() {
    let home = Home::new("together");
    let together = Barrier::new(4);
    let start = || {
        together.wait();
        let database = home.start();
        database.ensure_database("grants").unwrap();
        database
    };
    let started: Vec<LocalPostgres> = thread::scope(|scope| {
        let all: Vec<_> = (0..4).map(|_| scope.spawn(start)).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let mut addresses: Vec<String> = started.iter().map(|one| one.url("grants")).collect();
    addresses.dedup();
    assert_eq!(addresses.len(), 1, "{addresses:?}");
    drop(started);
    assert_eq!(home.server(), None, "and the last one out stopped it");
}

#[tokio::test]
async fn only_the_password_opens_it_and_only_its_owner_may_read_that() {
    let home = Home::new("guard");
    let database = home.start();
    for private in ["password", "lock", "users", "port"] {
        let mode = fs::metadata(home.file(private)).unwrap().mode();
        assert_eq!(mode & 0o777, 0o600, "{private}");
    }
    assert_eq!(fs::metadata(home.file("")).unwrap().mode() & 0o777, 0o700);
    let password = fs::read_to_string(home.file("password")).unwrap();
    assert_eq!(password.len(), 48);
    assert!(!format!("{database:?}").contains(&password), "it does not reach a log by way of Debug");

    let wrong = database.url("postgres").replace(&password, "guess");
    let refused = connect(&wrong).await.map(drop).expect_err("a refusal");
    assert_eq!(refused.code(), Some(&SqlState::INVALID_PASSWORD), "{refused}");
    let settings = "SELECT current_setting('listen_addresses') || current_setting('unix_socket_directories')";
    assert_eq!(answer(&database.url("postgres"), settings).await, "127.0.0.1");
}

#[tokio::test]
async fn commits_wait_for_the_disk_unless_a_test_says_otherwise() {
    let home = Home::new("fsync");
    let fast = home.start();
    assert_eq!(answer(&fast.url("postgres"), "SHOW fsync").await, "off");
    fast.stop().unwrap();
    let safe = LocalPostgres::start(&home.0, &|_| {}).unwrap();
    for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
        assert_eq!(answer(&safe.url("postgres"), &format!("SHOW {setting}")).await, "on");
    }
}

#[test]
fn data_of_a_version_that_is_not_here_is_refused_and_left_alone() {
    let home = Home::new("version");
    drop(home.start());
    fs::write(home.file("data/PG_VERSION"), "9\n").unwrap();
    let refused = home.try_start().unwrap_err();
    assert!(matches!(refused, LocalPostgresError::OtherVersion { wanted: 9, .. }), "{refused}");
    assert!(home.file("data/base").is_dir());
}

#[test]
fn a_name_that_could_be_more_than_a_name_makes_no_database() {
    let home = Home::new("names");
    let database = home.start();
    for name in ["", "Grants", "a\"; DROP DATABASE postgres; --", "1st", &"a".repeat(64)] {
        let refused = database.ensure_database(name).unwrap_err();
        assert!(matches!(refused, LocalPostgresError::DatabaseName(_)), "{name}: {refused}");
    }
}

#[test]
fn a_folder_that_somebody_else_owns_is_refused_with_one_sentence() {
    let home = Home::new("owner");
    assert!(Path::new("/etc/passwd").exists());
    std::os::unix::fs::symlink("/etc", home.file("")).unwrap_err(); // a trailing slash names no link
    std::os::unix::fs::symlink("/etc", home.0.join("postgres")).unwrap();
    let refused = home.try_start().unwrap_err().to_string();
    assert!(refused.contains("belongs to user") && refused.lines().count() == 1, "{refused}");
    fs::remove_file(home.0.join("postgres")).unwrap();
}
