//! `make bench`: how fast three pages answer with three hundred applications, beside the same SQL on its own.
//!
//! It starts a private PostgreSQL as the tests do, asks over loopback for some seconds, prints what it
//! measured and writes docs/BENCHMARKS.md. Nothing else writes that file.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::as_conversions,
    clippy::pedantic,
    clippy::zombie_processes,
    clippy::print_stdout,
    clippy::allow_attributes_without_reason,
    dead_code,
    unused_imports
)]

#[path = "../tests/it/world/mod.rs"]
mod world;

use std::fmt::Write;
use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};

use cogrant::app;
use cogrant::base::db::Db;
use cogrant::base::state::State;
use cogrant::demo::cast;
use world::{MANY, Visitor, World, played, run};

const CLIENTS: usize = 8;
const CONNECTIONS: usize = 10;
const WARM: Duration = Duration::from_secs(1);
const MEASURED: Duration = Duration::from_secs(5);
const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/BENCHMARKS.md");

struct Asked {
    name: &'static str,
    path: String,
    email: &'static str,
}

struct Measured {
    name: &'static str,
    per_second: f64,
    median: f64,
    slowest: f64,
    bytes: usize,
    statements: usize,
    /// The same statements through pgbench, where that is installed.
    sql_per_second: Option<f64>,
}

/// The service on the database of a world, with as many workers and connections as by default.
async fn serve(world: &World) -> (String, actix_web::dev::ServerHandle) {
    let mut settings = (*world.state.settings).clone();
    settings.server.workers = 2;
    let db = Db::connect(&world.database.url, CONNECTIONS).unwrap();
    let state = State::new(settings, db, world.state.clock.clone(), app::handed_in()).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = app::serve(state, listener, false).unwrap();
    let handle = server.handle();
    tokio::spawn(server);
    (address, handle)
}

async fn signed_in(address: &str, email: &str) -> Visitor {
    let visitor = Visitor::new(address);
    let fields = [("email", email), ("password", cast::PASSWORD)];
    assert_eq!(visitor.fill("/sign-in", "/sign-in", &fields).await.status, 303);
    visitor
}

/// How long each answer took, and how much of the last went over the wire.
async fn load(visitor: &Visitor, path: &str, time: Duration) -> (Vec<Duration>, usize) {
    let end = Instant::now() + time;
    let client = || async {
        let (mut took, mut bytes) = (Vec::new(), 0);
        while Instant::now() < end {
            let began = Instant::now();
            let asked = visitor.request(reqwest::Method::GET, path).header("Accept-Encoding", "gzip");
            let answer = asked.send().await.unwrap();
            assert_eq!(answer.status(), 200, "{path}");
            bytes = answer.bytes().await.unwrap().len();
            took.push(began.elapsed());
        }
        (took, bytes)
    };
    let all = futures_util::future::join_all((0..CLIENTS).map(|_| client())).await;
    let bytes = all.iter().map(|(_, bytes)| *bytes).max().unwrap();
    let mut took: Vec<Duration> = all.into_iter().flat_map(|(took, _)| took).collect();
    took.sort();
    (took, bytes)
}

/// The statements of one request with their values, as PostgreSQL's own log tells them.
async fn statements(world: &World, asked: &Asked) -> Vec<String> {
    let name = &world.database.name;
    world.database.execute(&format!("alter database {name} set log_statement = 'all'")).await;
    let (address, server) = serve(world).await;
    let visitor = signed_in(&address, asked.email).await;
    visitor.get(&asked.path).await;
    let folder = world.database.query("show data_directory").await.remove(0);
    let log = std::path::Path::new(&folder).parent().unwrap().join("server.log");
    let before = std::fs::read(&log).unwrap().len();
    visitor.get(&asked.path).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let told = String::from_utf8_lossy(&std::fs::read(&log).unwrap()[before..]).into_owned();
    server.stop(true).await;
    world.database.execute(&format!("alter database {name} reset log_statement")).await;
    read_log(&told)
}

fn read_log(told: &str) -> Vec<String> {
    let whole = told.replace("\n\t", " ");
    let mut found: Vec<String> = Vec::new();
    for line in whole.lines() {
        let said = |what: &str| line.split_once(what).map(|(_, rest)| rest.to_owned());
        if let Some(sql) = said("LOG:  execute ") {
            found.push(sql.split_once(": ").unwrap().1.to_owned());
        } else if let Some(sql) = said("LOG:  statement: ") {
            found.push(sql);
        } else if let (Some(values), Some(sql)) = (
            line.split_once("DETAIL:  ").and_then(|(_, rest)| rest.split_once("arameters: ")),
            found.last_mut(),
        ) {
            for (number, value) in parameters(values.1).iter().enumerate().rev() {
                *sql = sql.replace(&format!("${}", number + 1), value);
            }
        }
    }
    found
}

/// `$1 = 'it''s', $2 = NULL` as its values, still quoted.
fn parameters(told: &str) -> Vec<String> {
    let (mut values, mut rest) = (Vec::new(), told);
    while let Some((_, after)) = rest.split_once(" = ") {
        let mut end = after.len();
        let mut quoted = false;
        for (at, letter) in after.char_indices() {
            match letter {
                '\'' => quoted = !quoted,
                ',' if !quoted => {
                    end = at;
                    break;
                }
                _ => {}
            }
        }
        values.push(after[..end].to_owned());
        rest = &after[end..];
    }
    values
}

/// The same statements from as many clients, without the service; none where there is no pgbench.
async fn pgbench(world: &World, statements: &[String]) -> Option<f64> {
    let folder = world.database.query("select setting from pg_config where name = 'BINDIR'").await.remove(0);
    let program = std::path::Path::new(&folder).join("pgbench");
    let script = std::env::temp_dir().join(format!("{}.sql", world.database.name));
    std::fs::write(&script, statements.iter().map(|sql| format!("{sql};\n")).collect::<String>()).unwrap();
    let (clients, seconds) = (CLIENTS.to_string(), MEASURED.as_secs().to_string());
    let ran = Command::new(program)
        .args(["--no-vacuum", "--protocol=prepared", "--jobs=2", "--client", &clients, "--time", &seconds])
        .arg("--file")
        .arg(&script)
        .arg(&world.database.url)
        .output();
    let _ = std::fs::remove_file(&script);
    let output = ran.ok()?;
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stderr),
        statements.join("\n")
    );
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    told.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok())
}

async fn measure(world: &World, asked: &Asked) -> Measured {
    let statements = statements(world, asked).await;
    let (address, server) = serve(world).await;
    let visitor = signed_in(&address, asked.email).await;
    load(&visitor, &asked.path, WARM).await;
    let (took, bytes) = load(&visitor, &asked.path, MEASURED).await;
    server.stop(true).await;
    let at = |share: usize| took[(took.len() * share / 100).min(took.len() - 1)].as_secs_f64() * 1000.0;
    Measured {
        name: asked.name,
        per_second: took.len() as f64 / MEASURED.as_secs_f64(),
        median: at(50),
        slowest: at(99),
        bytes,
        statements: statements.len(),
        sql_per_second: pgbench(world, &statements).await,
    }
}

fn said_by(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned()).unwrap_or_default()
}

fn machine() -> String {
    let about = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|m| m.1));
    let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes: u64 = memory.split_whitespace().nth(1).and_then(|k| k.parse().ok()).unwrap_or(0);
    format!("{cores} × {}, {} GB of memory", model.unwrap_or("an unknown processor"), kilobytes / 1_000_000)
}

async fn document(world: &World, measured: &[Measured]) -> String {
    let postgres = world.database.query("show server_version").await.remove(0);
    let commit = said_by("git", &["rev-parse", "--short", "HEAD"]);
    let date = chrono::Utc::now().format("%Y-%m-%d");
    let mut text = format!(
        "# How fast it answers\n\n\
         Written by `make bench` on {date} at commit {commit}: do not edit.\n\n\
         Machine: {}; PostgreSQL {postgres}, without fsync. {MANY} applications were added to the demonstration's,\n\
         all with the longest names and texts. {CLIENTS} clients asked over loopback for {} seconds, on the same machine as\n\
         the service (2 workers, {CONNECTIONS} connections) and its database. SQL alone: the statements of one request, with\n\
         its values, through pgbench (prepared, {CLIENTS} clients). Share: how much of that the whole service reaches.\n\n\
         | page | requests/s | median ms | 99 % ms | bytes (gzip) | statements | SQL alone/s | share |\n\
         | --- | --: | --: | --: | --: | --: | --: | --: |\n",
        machine(),
        MEASURED.as_secs()
    );
    for one in measured {
        let sql = one.sql_per_second.map_or("no pgbench".to_owned(), |sql| format!("{sql:.0}"));
        let share = one
            .sql_per_second
            .map_or("–".to_owned(), |sql| format!("{:.0} %", one.per_second / sql * 100.0));
        writeln!(
            text,
            "| {} | {:.0} | {:.1} | {:.1} | {} | {} | {sql} | {share} |",
            one.name, one.per_second, one.median, one.slowest, one.bytes, one.statements
        )
        .unwrap();
    }
    text
}

fn main() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.after_first_payments.clone_of_it().await).await;
        world.at("2026-05-05T10:00:00Z");
        world.crowd(played).await;
        let (call, application) = (played.call, played.applications["A01"]);
        let pages = [
            ("list of applications", format!("/calls/{call}/eligibility"), cast::email_of("grants officer")),
            ("one application", format!("/applications/{application}"), cast::email_of("grants officer")),
            ("ranking", format!("/calls/{call}/ranking"), cast::email_of("panel chair")),
        ];
        let mut measured = Vec::new();
        for (name, path, email) in pages {
            measured.push(measure(&world, &Asked { name, path, email }).await);
        }
        let text = document(&world, &measured).await;
        println!("{text}");
        std::fs::write(DOCUMENT, text).unwrap();
        world.abandon().await;
    });
}
