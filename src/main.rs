//! The command line of cogrant.
#![expect(clippy::print_stdout, reason = "a command line answers on standard output")]

use std::io::IsTerminal;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread::JoinHandle;

use anyhow::Context;
use clap::{Parser, Subcommand};
use cogrant::app;
use cogrant::base::db::{Db, migrate};
use cogrant::base::error::AppError;
use cogrant::base::files;
use cogrant::base::invariants;
use cogrant::base::kernel::clock::Clock;
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::text::Email;
use cogrant::base::local_postgres::LocalPostgres;
use cogrant::base::logging;
use cogrant::base::settings::Settings;
use cogrant::base::state::State;
use cogrant::base::stop::Stop;
use cogrant::cycle::eligibility::{self, Replayed};
use cogrant::notices::{sender::Sender, worker};
use cogrant::people::accounts::actions::{self as accounts, NewAccount, NewToken};
use cogrant::people::sanctions::actions as sanctions;
use cogrant::web::api::TokenScope;
use cogrant::web::words;
use secrecy::ExposeSecret;

/// Grants that organisations of different communities apply for, win and report on together.
///
/// Settings are read from config/default.toml, config/local.toml and the environment (COGRANT_…).
/// Without DATABASE_URL, cogrant runs a private PostgreSQL of its own.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Cli {
    /// The folder that holds config/ and, unless set otherwise, the data under .local/.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer on the web, and send letters and run jobs beside it.
    Serve {
        /// Another port than the settings say.
        #[arg(long)]
        port: Option<u16>,
        /// Leave letters and jobs to `cogrant work`.
        #[arg(long)]
        web_only: bool,
    },
    /// Play an invented call, then answer on the web with it. Letters are kept and shown.
    Demo {
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Start over with fresh data.
        #[arg(long)]
        reset: bool,
    },
    /// Send letters and run jobs, without answering on the web.
    Work,
    /// Bring the database to this version's schema.
    Migrate,
    /// Look for anything in the database that must not be; names each row.
    Check {
        /// Look at the demonstration's data.
        #[arg(long)]
        demo: bool,
    },
    /// Screen organisations against the UN consolidated list.
    Sanctions {
        #[command(subcommand)]
        command: SanctionsCommand,
    },
    /// Open accounts and make API tokens.
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
}

#[derive(Subcommand)]
enum SanctionsCommand {
    /// Import the list from its XML file and screen all organisations against it.
    Import { file: PathBuf },
}

#[derive(Subcommand)]
enum UserCommand {
    /// Open a confirmed account; the password is asked for on standard input.
    Add {
        email: String,
        #[arg(long)]
        name: String,
        /// Language of pages and letters: en, sq, sr-Latn or sr-Cyrl.
        #[arg(long, default_value = "en")]
        language: String,
        /// May set up programmes and their staff.
        #[arg(long)]
        system_administrator: bool,
    },
    /// Make an API token with the rights of its owner; it is printed just this once.
    Token {
        email: String,
        #[arg(long, default_value_t = 365, value_parser = clap::value_parser!(u16).range(1..=730))]
        days: u16,
        /// What it may be used for: read, apply, decide, pay or manage; several times for several.
        /// Without it, for everything.
        #[arg(long = "scope")]
        scopes: Vec<TokenScope>,
    },
}

fn main() -> ExitCode {
    match start(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cogrant: {}", in_words(&error));
            ExitCode::FAILURE
        }
    }
}

fn start(cli: Cli) -> anyhow::Result<()> {
    let mut settings = Settings::load(&cli.root)?;
    logging::begin(&settings.log);
    if settings.storage.folder.is_relative() {
        settings.storage.folder = cli.root.join(&settings.storage.folder);
    }
    let demo = matches!(cli.command, Command::Demo { .. } | Command::Check { demo: true });
    if demo {
        settings.storage.folder = settings.storage.folder.join("demo");
        // What is invented stays apart from what is in earnest.
        settings.storage.s3.bucket.clear();
        settings.storage.clamav.clear();
    }
    // Several threads: connections live here while web workers come and go.
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let database = Database::find(&settings, if demo { "cogrant_demo" } else { "cogrant" })?;
    let done = runtime.block_on(run(cli.command, settings, &database));
    database.leave()?;
    done
}

async fn run(command: Command, settings: Settings, database: &Database) -> anyhow::Result<()> {
    match command {
        Command::Migrate => {
            let ran = migrate(&database.url).await?;
            settle(settings, database).await?;
            println!("{} migrations ran: the database is up to date.", ran.len());
            Ok(())
        }
        Command::Serve { port, web_only } => {
            let mut settings = settings;
            settings.server.port = port.unwrap_or(settings.server.port);
            serve(state(settings, database).await?, web_only).await
        }
        Command::Demo { port, reset } => demo(settings, database, port, reset).await,
        Command::Work => {
            let state = state(settings, database).await?;
            let worker = start_worker(state, Stop::on_signals()?)?;
            println!("Sending letters and running jobs. Ctrl-C ends it.");
            ended(Some(worker)).await
        }
        Command::Check { .. } => check(&state(settings, database).await?).await,
        Command::Sanctions { command: SanctionsCommand::Import { file } } => {
            let imported = sanctions::import(&state(settings, database).await?, &file).await?;
            imported.said().iter().for_each(|said| println!("{}", words::say(Language::English, said)));
            Ok(())
        }
        Command::User { command } => user(&state(settings, database).await?, command).await,
    }
}

/// The database of this run: the one that is set, or the private one.
struct Database {
    url: String,
    private: Option<LocalPostgres>,
}

impl Database {
    fn find(settings: &Settings, name: &str) -> anyhow::Result<Self> {
        let set = settings.database.url.expose_secret();
        if !set.is_empty() {
            return Ok(Self { url: set.to_owned(), private: None });
        }
        std::fs::create_dir_all(&settings.storage.folder)?;
        let private = LocalPostgres::start(&settings.storage.folder, &|progress| eprintln!("{progress}"))?;
        private.ensure_database(name)?;
        Ok(Self { url: private.url(name), private: Some(private) })
    }

    fn leave(self) -> anyhow::Result<()> {
        self.private.map_or(Ok(()), |private| Ok(private.stop()?))
    }
}

async fn state(settings: Settings, database: &Database) -> anyhow::Result<State> {
    migrate(&database.url).await?;
    settle(settings, database).await
}

/// After the migrations, what only the program can do.
async fn settle(settings: Settings, database: &Database) -> anyhow::Result<State> {
    let db = Db::connect(&database.url, settings.database.connections)?;
    let state = State::new(settings, db, Clock::System, app::handed_in())?;
    app::settle(&state).await.context("declared communities cannot be sealed or opened")?;
    Ok(state)
}

async fn serve(state: State, web_only: bool) -> anyhow::Result<()> {
    let server = &state.settings.server;
    let address = (server.address, server.port);
    let listener = TcpListener::bind(address).with_context(|| {
        format!("{}:{} cannot be listened on; choose another port with --port", address.0, address.1)
    })?;
    let stop = Stop::on_signals()?;
    let worker = if web_only { None } else { Some(start_worker(state.clone(), stop.clone())?) };
    println!("cogrant answers at http://{}:{}", address.0, address.1);
    answer(state, listener, false, stop).await?;
    ended(worker).await
}

/// Answers until it is asked to stop; requests that run by then are answered first.
async fn answer(state: State, listener: TcpListener, demo: bool, mut stop: Stop) -> anyhow::Result<()> {
    let server = app::serve(state, listener, demo)?;
    let handle = server.handle();
    tokio::spawn(async move {
        stop.asked().await;
        handle.stop(true).await;
    });
    Ok(server.await?)
}

async fn demo(mut settings: Settings, database: &Database, port: u16, reset: bool) -> anyhow::Result<()> {
    let address = (settings.server.address, port);
    let listener = TcpListener::bind(address)
        .with_context(|| format!("port {port} is taken; choose another: make demo PORT=9000"))?;
    settings.server.port = port;
    settings.server.public_url = format!("http://127.0.0.1:{port}");
    settings.server.secure_cookies = false;
    settings.mail.smtp_url = String::new().into();
    cogrant::demo::set_up((&settings, app::handed_in()), &database.url, reset, &|said| eprintln!("{said}"))
        .await?;
    let state = state(settings, database).await?;
    let stop = Stop::on_signals()?;
    println!("{}", cogrant::demo::welcome(&state, port)?);
    let worker = start_worker(state.clone(), stop.clone())?;
    answer(state, listener, true, stop).await?;
    ended(Some(worker)).await
}

/// Runs the worker on a thread of its own, until it is asked to stop.
fn start_worker(state: State, stop: Stop) -> anyhow::Result<JoinHandle<()>> {
    if state.settings.mail.smtp_url.expose_secret().is_empty() {
        let folder = state.settings.storage.folder.join("mail");
        eprintln!("Letters are kept in {}, not sent: mail.smtp_url is not set.", folder.display());
    }
    let sender = Sender::from_settings(&state.settings)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    Ok(std::thread::Builder::new().name("worker".into()).spawn(move || {
        let local = tokio::task::LocalSet::new();
        local.block_on(&runtime, worker::run(state, sender, app::jobs(), stop));
    })?)
}

/// Waits for the worker: a letter that is being sent is sent before the database goes.
async fn ended(worker: Option<JoinHandle<()>>) -> anyhow::Result<()> {
    let Some(worker) = worker else { return Ok(()) };
    let ended = tokio::task::spawn_blocking(|| worker.join()).await?;
    ended.map_err(|_| anyhow::anyhow!("the worker broke off"))
}

async fn check(state: &State) -> anyhow::Result<()> {
    let mut conn = state.db.conn().await?;
    let all = app::invariants();
    let broken = invariants::check(&mut conn, &all).await?;
    for finding in &broken {
        println!("{}: {}", finding.invariant, finding.row);
    }
    drop(conn);
    let replayed = eligibility::replay(state).await?;
    for check in &replayed.differ {
        println!("eligibility: judged again, check {check} comes out otherwise than it was kept");
    }
    let changed = files::check(state).await?;
    for file in &changed {
        println!("files: {file}");
    }
    let broken = broken.len() + replayed.differ.len() + changed.len();
    anyhow::ensure!(broken == 0, "{broken} rows are not as they must be");
    println!("{} statements hold.", all.len());
    let Replayed { same, other_version, .. } = replayed;
    println!(
        "{same} eligibility checks judged again came out the same; {other_version} of other versions were not judged."
    );
    Ok(())
}

async fn user(state: &State, command: UserCommand) -> anyhow::Result<()> {
    match command {
        UserCommand::Add { email, name, language, system_administrator } => {
            let password = read_password()?;
            anyhow::ensure!(password.chars().count() >= 10, "a password has at least 10 characters");
            let language: Language = language.parse().context("language: en, sq, sr-Latn or sr-Cyrl")?;
            let new = NewAccount { email: email.parse().context("email")?, name, language, password };
            accounts::add_account(state, new, system_administrator).await?;
            println!("The account is open.");
        }
        UserCommand::Token { email, days, scopes } => {
            let email: Email = email.parse().context("email")?;
            let who = accounts::acting_as(state, &email).await.context("there is no such account")?;
            let all = NewToken::of_everything("command line", days);
            let new = if scopes.is_empty() { all } else { NewToken { scopes, ..all } };
            println!("{}", accounts::add_api_token(state, who.account, new).await?);
        }
    }
    Ok(())
}

/// What was refused, as a page would say it; anything else as it is.
fn in_words(error: &anyhow::Error) -> String {
    let Some(AppError::Refused(phrases)) = error.downcast_ref::<AppError>() else {
        return format!("{error:#}");
    };
    let said: Vec<String> = phrases.iter().map(|phrase| words::say(Language::English, phrase)).collect();
    said.join("\n")
}

/// From a terminal without showing it; from a file or a pipe as its first line.
fn read_password() -> anyhow::Result<String> {
    const ASKED: &str = "Password, at least 10 characters, then Enter:";
    if std::io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password(format!("{ASKED} "))?);
    }
    eprintln!("{ASKED}");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}
