//! A world to test in: its own database, a clock that is set by hand, the service on a real socket.
//! When it ends, every invariant must hold and every letter must have been expected.

mod crowd;
mod database;
mod played;
pub mod program;
mod visitor;

use std::cell::RefCell;
use std::net::TcpListener;
use std::time::Duration;

use cogrant::app;
use cogrant::base::db::Db;
use cogrant::base::files::FileStore;
use cogrant::base::invariants;
use cogrant::base::kernel::clock::{Clock, Timestamp};
use cogrant::base::kernel::language::Language;
use cogrant::base::settings::Settings;
use cogrant::base::state::State;
use cogrant::notices;
use cogrant::people::accounts::SignedIn;
use cogrant::people::accounts::actions::{self as accounts, NewAccount};

pub use crowd::{MANY, STAGES};
pub use database::{Database, template};
pub use played::{Played, played};
pub use visitor::{Page, Visitor, provide_tls, read};

pub const PASSWORD: &str = "a sentence that is long enough";

/// The same in every world, so that sessions of a copied database keep their form tokens.
pub const SECRET: &str = "a secret for tests that is long enough to be one";

/// Waits until this is so and says whether it came: long, as the machine may be busy, and often not at all.
pub async fn comes(is_so: impl AsyncFn() -> bool) -> bool {
    for _ in 0..1200 {
        if is_so().await {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    false
}

/// The most connections of a world to its database.
pub const CONNECTIONS: i64 = 6;

pub struct World {
    pub state: State,
    pub address: String,
    pub database: Database,
    server: actix_web::dev::ServerHandle,
    /// Kinds of letters that a test has said it expects.
    expected: RefCell<Vec<String>>,
    folder: tempfolder::Folder,
}

pub mod tempfolder {
    /// A folder that goes when the test ends.
    pub struct Folder(pub std::path::PathBuf);
    impl Folder {
        pub fn new() -> Self {
            let path = std::env::temp_dir().join(format!("cogrant-test-{}", uuid::Uuid::now_v7()));
            std::fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }
    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}

pub fn instant(text: &str) -> Timestamp {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

impl World {
    /// A world at 2026-02-01 09:00 UTC with nothing in it but the schema.
    pub async fn open() -> Self {
        Self::open_on(template().await.clone_of_it().await).await
    }

    /// A world on a database that already has something in it.
    pub async fn open_on(database: Database) -> Self {
        // Thousands of answers "not there" are asked for; one story looks at how long they take.
        Self::set(database, |settings| settings.server.not_found_milliseconds = 0).await
    }

    /// The same under settings of the story's own.
    pub async fn set(database: Database, set: impl FnOnce(&mut Settings)) -> Self {
        Self::storing(database, None, set).await
    }

    /// The same with files in another store than the folder.
    pub async fn storing(
        database: Database,
        files: Option<FileStore>,
        set: impl FnOnce(&mut Settings),
    ) -> Self {
        let folder = tempfolder::Folder::new();
        if let Some(files) = played::files() {
            std::os::unix::fs::symlink(files, folder.0.join("files")).unwrap();
        }
        let mut settings = Settings::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        settings.storage.folder = folder.0.clone();
        settings.server.workers = 1;
        settings.server.secret = SECRET.into();
        settings.storage.sealing_key = SECRET.into();
        let db = Db::connect(&database.url, CONNECTIONS as usize).unwrap();
        let clock = Clock::set_to(instant("2026-02-01T09:00:00Z"));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        settings.server.public_url = address.clone();
        set(&mut settings);
        let mut state = State::new(settings, db, clock, app::handed_in()).unwrap();
        state.files = files.unwrap_or(state.files);
        let server = app::serve(state.clone(), listener, false).unwrap();
        let handle = server.handle();
        tokio::spawn(server);
        Self { state, address, database, server: handle, expected: RefCell::default(), folder }
    }

    pub fn at(&self, now: &str) -> &Self {
        self.state.clock.move_to(instant(now));
        self
    }

    /// Somebody with a confirmed account.
    pub async fn person(&self, name: &str, language: Language) -> SignedIn {
        let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        let new = NewAccount {
            email: email.parse().unwrap(),
            name: name.into(),
            language,
            password: PASSWORD.into(),
        };
        accounts::add_account(&self.state, new, false).await.unwrap();
        self.again(&email).await
    }

    pub async fn system_administrator(&self) -> SignedIn {
        let email = "root@example.org";
        let new = NewAccount {
            email: email.parse().unwrap(),
            name: "Root".into(),
            language: Language::English,
            password: PASSWORD.into(),
        };
        accounts::add_account(&self.state, new, true).await.unwrap();
        self.again(email).await
    }

    /// The same person with the roles that they hold by now.
    pub async fn again(&self, email: &str) -> SignedIn {
        accounts::acting_as(&self.state, &email.parse().unwrap()).await.unwrap()
    }

    /// A browser without script, at nobody's hands yet.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.address)
    }

    /// A browser on another computer.
    pub fn visitor_from(&self, place: &str) -> Visitor {
        Visitor::from_place(&self.address, place)
    }

    /// A browser in which this person is signed in.
    pub async fn browser_of(&self, who: &SignedIn) -> Visitor {
        self.browser_with(who.email.as_str(), PASSWORD).await
    }

    /// A browser in which somebody is signed in by address and password.
    pub async fn browser_with(&self, email: &str, password: &str) -> Visitor {
        let visitor = self.visitor();
        let page = visitor.get("/sign-in").await;
        let done = visitor.send(&page, "/sign-in", &[("email", email), ("password", password)]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        visitor
    }

    /// What waits for this person on the home page, each with when it must be done by; every link is
    /// followed once.
    pub async fn waits_for(&self, who: &SignedIn) -> Vec<String> {
        let browser = self.browser_of(who).await;
        let home = browser.get("/").await;
        for link in home.attributes(".todos a", "href") {
            assert_eq!(browser.get(&link).await.status, 200, "{link} waits for {}", who.name);
        }
        home.all(".todos li")
    }

    /// The subjects of the letters to an address, oldest first; they count as expected.
    pub async fn letters_to(&self, address: &str) -> Vec<String> {
        self.letters(address).await.into_iter().map(|l| l.subject).collect()
    }

    /// The letters to an address, oldest first; they count as expected.
    pub async fn letters(&self, address: &str) -> Vec<notices::Kept> {
        let mut conn = self.state.db.conn().await.unwrap();
        let mut kept = notices::kept(&mut conn, Some(address), 1000).await.unwrap();
        kept.reverse();
        self.expected.borrow_mut().extend(kept.iter().map(|l| l.id.to_string()));
        kept
    }

    /// Says that letters are not what this test is about.
    pub async fn any_letters(&self) {
        let mut conn = self.state.db.conn().await.unwrap();
        let kept = notices::kept(&mut conn, None, 10_000).await.unwrap();
        self.expected.borrow_mut().extend(kept.iter().map(|l| l.id.to_string()));
    }

    /// A copy of this world's database as it stands now.
    pub async fn copy(&self) -> Database {
        self.database.clone_of_it().await
    }

    /// Ends a world that a test has only looked at, or broken on purpose.
    pub async fn abandon(self) {
        self.server.stop(false).await;
        let database = self.database.clone();
        drop(self.state);
        database.remove().await;
        drop(self.folder);
    }

    /// Ends the world: the invariants hold and no letter was unexpected.
    pub async fn close(self) {
        self.server.stop(false).await;
        let mut conn = self.state.db.conn().await.unwrap();
        let broken = invariants::check(&mut conn, &app::invariants()).await.unwrap();
        assert_eq!(broken, [], "what must always hold does not");
        let unexpected: Vec<String> = notices::kept(&mut conn, None, 10_000)
            .await
            .unwrap()
            .into_iter()
            .filter(|l| !self.expected.borrow().contains(&l.id.to_string()) && l.sent_at.is_none())
            .map(|l| format!("{} to {}: {}", l.kind, l.to_address, l.subject))
            .collect();
        assert_eq!(unexpected, Vec::<String>::new(), "letters that nobody expected");
        drop(conn);
        let database = self.database.clone();
        drop(self.state);
        database.remove().await;
        drop(self.folder);
    }
}

/// Runs a test on a runtime with several threads, as the service has.
pub fn run<F: std::future::Future<Output = ()>>(test: F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(test);
    runtime.shutdown_background();
}
