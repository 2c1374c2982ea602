//! Scenario A, played once for the whole run; each test that needs it gets a copy.

use std::collections::BTreeMap;

use cogrant::app;
use cogrant::base::db::{Db, migrate};
use cogrant::base::kernel::clock::Clock;
use cogrant::base::kernel::ids::{ApplicationId, CallId, GrantId, OrganisationId, ProgrammeId};
use cogrant::base::settings::Settings;
use cogrant::base::state::State;
use cogrant::demo::player::Player;
use cogrant::demo::scenario::Scenario;

use super::database::Database;
use super::{SECRET, instant, tempfolder};

/// Where the play stands still: after the first payments, or with one grant closed.
pub struct Played {
    pub after_first_payments: Database,
    pub with_a_closed_grant: Database,
    pub programme: ProgrammeId,
    pub call: CallId,
    pub organisations: BTreeMap<String, OrganisationId>,
    pub applications: BTreeMap<String, ApplicationId>,
    pub grants: BTreeMap<String, GrantId>,
    /// What was refused on the way, by the application's reference, as the keys of its reasons.
    pub refused: BTreeMap<String, Vec<String>>,
    // Uploaded files outlive the play, because copies of the database name them.
    pub folder: tempfolder::Folder,
}

static PLAYED: tokio::sync::OnceCell<Played> = tokio::sync::OnceCell::const_new();

pub async fn played() -> &'static Played {
    PLAYED.get_or_init(play).await
}

/// Where the play's uploaded files are, once it has been played.
pub fn files() -> Option<std::path::PathBuf> {
    PLAYED.get().map(|played| played.folder.0.join("files"))
}

async fn play() -> Played {
    let folder = tempfolder::Folder::new();
    let name = |part: &str| format!("played_{part}_{}", std::process::id());
    let database = Database::make(&name("closed"), None).await;
    migrate(&database.url).await.unwrap();
    let mut settings = Settings::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    settings.storage.folder = folder.0.clone();
    settings.server.secret = SECRET.into();
    settings.storage.sealing_key = SECRET.into();
    let db = Db::connect(&database.url, 4).unwrap();
    let state =
        State::new(settings, db, Clock::set_to(instant("2026-01-01T00:00:00Z")), app::handed_in()).unwrap();
    let scenario = Scenario::a().unwrap();
    let mut player = Player::set_the_scene(state, scenario, &|said| eprintln!("{said}")).await.unwrap();
    player.play_to_first_payments().await.unwrap();
    let after = copy_while_open(&database, &name("paid")).await;
    player.play_to_a_closed_grant().await.unwrap();
    let refused = player
        .refused
        .iter()
        .map(|(reference, error)| {
            (reference.clone(), error.phrases().iter().map(|p| p.key.to_string()).collect())
        })
        .collect();
    Played {
        after_first_payments: after,
        with_a_closed_grant: database,
        programme: player.programme,
        call: player.call,
        organisations: player.organisations.clone(),
        applications: player.applications.clone(),
        grants: player.grants.clone(),
        refused,
        folder,
    }
}

/// PostgreSQL copies only a database that nobody uses: the connections of the play are ended, and
/// its pool opens new ones.
async fn copy_while_open(database: &Database, name: &str) -> Database {
    database.end_connections().await;
    Database::make(name, Some(&database.name)).await
}
