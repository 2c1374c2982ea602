//! Makes the demonstration ready: plays the scenario once, opens a second call, lists the accounts.

use std::path::PathBuf;

use anyhow::Context;

use super::cast::{self, Member, PASSWORD, email_of, enter};
use super::player::Player;
use super::player::setting::second_call;
use super::scenario::Scenario;
use crate::base::audit::{self, Act, Actor};
use crate::base::db::{Db, migrate, wipe};
use crate::base::kernel::clock::Clock;
use crate::base::settings::Settings;
use crate::base::state::{HandedIn, State};

/// The audit entries that say how far a database has come as a demonstration.
const BEGUN: &str = "demo.begin";
const PLAYED: &str = "demo.played";

/// What a database is, as far as the demonstration is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readiness {
    Empty,
    /// Begun and not finished: a play that was interrupted.
    Half,
    Played,
    /// Somebody's own data, which the demonstration never touches.
    Foreign,
}

/// Brings the database to a played demonstration. A second start finds it played and loses nothing;
/// one that was interrupted, or `reset`, starts over.
pub async fn set_up(
    (settings, handed_in): (&Settings, HandedIn),
    url: &str,
    reset: bool,
    progress: &dyn Fn(&str),
) -> anyhow::Result<()> {
    migrate(url).await?;
    let db = Db::connect(url, 4)?;
    let found = readiness(&db).await?;
    anyhow::ensure!(
        found != Readiness::Foreign,
        "this database holds data that is not the demonstration's; use another one"
    );
    if found == Readiness::Played && !reset {
        return Ok(());
    }
    if found != Readiness::Empty {
        progress("Starting over …");
        drop(db);
        wipe(url).await?;
        migrate(url).await?;
        for folder in ["files", "mail"] {
            let path = settings.storage.folder.join(folder);
            if path.exists() {
                std::fs::remove_dir_all(&path)
                    .with_context(|| format!("{} cannot be emptied", path.display()))?;
            }
        }
    }
    play((settings, handed_in), Db::connect(url, 4)?, progress).await
}

async fn readiness(db: &Db) -> anyhow::Result<Readiness> {
    let mut conn = db.conn().await?;
    if audit::has_act(&mut conn, PLAYED).await? {
        return Ok(Readiness::Played);
    }
    if audit::has_act(&mut conn, BEGUN).await? {
        return Ok(Readiness::Half);
    }
    Ok(if audit::is_empty(&mut conn).await? { Readiness::Empty } else { Readiness::Foreign })
}

async fn play(
    (settings, handed_in): (&Settings, HandedIn),
    db: Db,
    progress: &dyn Fn(&str),
) -> anyhow::Result<()> {
    let scenario = Scenario::a()?;
    let clock = Clock::set_to(super::scenario::instant(&scenario.call.published_at)?);
    let state = State::new(settings.clone(), db, clock, handed_in)?;
    mark(&state, BEGUN).await?;
    let mut player = Player::set_the_scene(state.clone(), scenario, progress).await?;
    player.play_to_first_payments().await?;
    player.play_to_a_closed_grant().await?;
    progress("Opening a second call …");
    state.clock.move_to(Clock::System.now());
    let manager = enter(&state, email_of("programme manager")).await?;
    second_call(&state, &player.scenario, &manager, player.programme).await?;
    list_accounts(settings, &player.members)?;
    mark(&state, PLAYED).await
}

async fn mark(state: &State, act: &'static str) -> anyhow::Result<()> {
    let mut conn = state.db.conn().await?;
    let act = Act::new(act, "demo", uuid::Uuid::nil());
    Ok(audit::record(&mut conn, &Actor::program("demo"), act, Clock::System.now()).await?)
}

fn accounts_file(settings: &Settings) -> PathBuf {
    settings.storage.folder.join("accounts.json")
}

fn list_accounts(settings: &Settings, members: &[Member]) -> anyhow::Result<()> {
    let path = accounts_file(settings);
    std::fs::write(&path, serde_json::to_string_pretty(members)?)
        .with_context(|| format!("{} cannot be written", path.display()))
}

/// What the operator reads when the demonstration is ready.
pub fn welcome(state: &State, port: u16) -> anyhow::Result<String> {
    let mut lines = vec![
        String::new(),
        format!("cogrant answers at http://127.0.0.1:{port}  (Ctrl-C ends it)"),
        String::new(),
        format!("Everybody's password is: {PASSWORD}"),
    ];
    for (role, _, email, _) in cast::STAFF {
        lines.push(format!("  {email:<34} {role}"));
    }
    lines.push(format!("  {:<34} assessor (1 to 4)", "assessor-1@cogrant.example"));
    lines.push(format!(
        "  {:<34} an organisation with a closed grant; its partner is river@example.org",
        "linden@example.org"
    ));
    lines.push(format!("  {:<34} any of 21 organisations: NAME@example.org", "stone-lantern@example.org"));
    lines.push(format!("All of them, with API tokens: {}", accounts_file(&state.settings).display()));
    lines.extend([
        String::new(),
        "Try first:".to_owned(),
        "  1. As linden@example.org, open the call that is open, start an application and invite River."
            .to_owned(),
        "  2. As river@example.org, accept, write your part and budget; watch the rules beside the draft."
            .to_owned(),
        "  3. As officer@cogrant.example, see why twelve applications passed or failed in the closed call."
            .to_owned(),
        "  4. As auditor@cogrant.example, follow every euro and every act.".to_owned(),
        format!("Letters are kept, not sent: http://127.0.0.1:{port}/demo/mail"),
    ]);
    Ok(lines.join("\n"))
}
