//! Files on their way in and out: streamed, looked at, kept where the settings say, never half.

mod bucket;
mod clamd;
mod containers;
mod scans;
mod streams;

use cogrant::base::files::FileStore;
use cogrant::base::kernel::ids::OrganisationId;
use cogrant::base::settings::Settings;
use cogrant::people::accounts::SignedIn;

use self::bucket::Bucket;
use self::clamd::Clamd;
use crate::organisations::registered;
use crate::world::{Page, Visitor, World, comes, template};

/// As much as a file may have.
const MOST: usize = 25 * 1024 * 1024;

/// A PDF of so many bytes, no two parts of it alike.
fn pdf_of(bytes: usize) -> Vec<u8> {
    let mut content = b"%PDF-1.7 ".to_vec();
    let mut seed = 1_u32;
    let rest = bytes - content.len();
    content.extend((0..rest).map(|_| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    }));
    content
}

/// An organisation whose administrator adds documents in a browser.
pub struct Desk {
    pub world: World,
    pub ana: SignedIn,
    id: OrganisationId,
    browser: Visitor,
}

impl Desk {
    async fn open() -> Self {
        let database = template().await.clone_of_it().await;
        Self::on(World::set(database, alone).await).await
    }

    async fn in_memory() -> Self {
        let database = template().await.clone_of_it().await;
        Self::on(World::storing(database, Some(FileStore::in_memory()), alone).await).await
    }

    /// Where files are in a bucket.
    async fn over(bucket: &Bucket) -> Self {
        let database = template().await.clone_of_it().await;
        let world = World::set(database, |settings| {
            alone(settings);
            bucket.set(settings);
        });
        Self::on(world.await).await
    }

    /// Where files are scanned.
    async fn with(scanner: &Clamd) -> Self {
        Self::on(scanning(scanner).await).await
    }

    pub async fn on(world: World) -> Self {
        let names = "insert into places (code, names) values ('north', '{\"sq\": \"Veriu\", \"sr-Cyrl\": \"Север\"}')";
        world.database.execute(names).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let browser = world.browser_of(&ana).await;
        Self { world, ana, id, browser }
    }

    pub fn path(&self) -> String {
        format!("/organisations/{}", self.id)
    }

    async fn page(&self) -> Page {
        self.browser.get(&self.path()).await
    }

    /// Sends a document, with a number typed beside it.
    async fn adds(&self, name: &str, content: &[u8]) -> Page {
        let fields = [("kind", "statute"), ("number", "7/2020")];
        let page = self.page().await;
        self.browser
            .upload(&page, &format!("{}/documents", self.path()), &fields, ("file", name, content))
            .await
    }

    /// The links to the documents on the page.
    async fn links(&self) -> Vec<String> {
        let all = self.page().await.attributes("#documents ~ .list a", "href");
        all.into_iter().filter(|link| !link.ends_with("/details")).collect()
    }

    /// Waits until just so many files are stored and none is on its way.
    pub async fn keeps(&self, files: usize) {
        let seen = async || {
            let incoming = self.world.database.query("select id::text from incoming_files").await;
            (self.world.state.files.keys().await.unwrap(), incoming)
        };
        let is_so = async || {
            let (stored, incoming) = seen().await;
            stored.len() == files && incoming.is_empty()
        };
        let is_so = comes(is_so).await;
        assert!(is_so, "stored and on their way, where {files} should be stored: {:?}", seen().await);
    }
}

/// Files of its own, without those that were stored for all stories: here they are counted.
pub fn alone(settings: &mut Settings) {
    settings.server.not_found_milliseconds = 0;
    settings.storage.folder = settings.storage.folder.join("alone");
}

/// A world that asks this scanner.
async fn scanning(scanner: &Clamd) -> World {
    let database = template().await.clone_of_it().await;
    World::set(database, |settings| {
        alone(settings);
        settings.storage.clamav = scanner.address();
    })
    .await
}

async fn run_job(world: &World, name: &str) {
    let job = cogrant::app::jobs().into_iter().find(|job| job.name == name).unwrap().run;
    tokio::task::LocalSet::new().run_until(job(world.state.clone())).await.unwrap();
}
