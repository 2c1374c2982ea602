//! Pictures of the main pages for the documents: `make screens` runs this, `make test` does not.

use std::path::Path;

use cogrant::demo::cast;

use super::pages::{a_draft, another_call};
use super::{Browser, Script};
use crate::world::{World, played, run};

/// As wide as a phone, and as a desk.
const WIDTHS: [u32; 2] = [320, 1280];

const HEIGHT: u32 = 660;

/// The largest picture in bytes, and all of them together.
const LARGEST: u64 = 150_000;
const MOST: u64 = 4_000_000;

#[test]
#[ignore = "writes docs/screens: make screens"]
fn pictures_of_the_main_pages() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.with_a_closed_grant.clone_of_it().await).await;
        world.at("2026-12-20T10:00:00Z");
        let open = another_call(&world, played, "JOINT-2027", "published").await;
        let draft = a_draft(&world, played, open).await;
        let browser = Browser::open(&world.address, Script::Off).await.expect("make screens needs Chromium");
        let (call, programme) = (played.call, played.programme);
        let (first, grant) = (played.applications["A01"], played.grants["A02"]);
        let sheet = "select s.id from assignments s join accounts a on a.id = s.account_id
            where a.email = 'assessor-1@cogrant.example' and s.released_at is null order by s.id limit 1";
        let sheet = world.database.query(sheet).await.remove(0);
        let decided = played.applications["A06"];
        let [officer, manager, finance] =
            ["grants officer", "programme manager", "finance officer"].map(cast::email_of);
        let pages = [
            ("home", "", "en", "/".to_owned()),
            ("call", "", "sq", format!("/calls/{open}")),
            ("awarded", "", "sr-Cyrl", "/awards".to_owned()),
            ("desk", "linden@example.org", "en", "/".to_owned()),
            (
                "organisation",
                "linden@example.org",
                "sr-Latn",
                format!("/organisations/{}", played.organisations["linden"]),
            ),
            ("draft", "linden@example.org", "sq", format!("/applications/{draft}")),
            ("application", "linden@example.org", "en", format!("/applications/{first}")),
            ("eligibility", officer, "sr-Cyrl", format!("/calls/{call}/eligibility")),
            ("findings", officer, "en", format!("/applications/{decided}/eligibility")),
            ("score-sheet", "assessor-1@cogrant.example", "sq", format!("/assignments/{sheet}")),
            ("panel", cast::email_of("panel chair"), "en", format!("/calls/{call}/panel")),
            ("ranking", cast::email_of("panel chair"), "sr-Latn", format!("/calls/{call}/ranking")),
            ("awards", manager, "en", format!("/calls/{call}/awards")),
            ("grant", finance, "sq", format!("/grants/{grant}")),
            ("payments", finance, "en", format!("/programmes/{programme}/disbursements")),
        ];
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screens");
        let (mut who, mut all) = ("", 0);
        for (number, (name, email, language, path)) in pages.into_iter().enumerate() {
            if email != who {
                browser.sign_in(email, cast::PASSWORD).await;
                who = email;
            }
            browser.go(&format!("/language/{language}?back={path}")).await;
            for width in WIDTHS {
                browser.width(width).await;
                let file = folder.join(format!("{:02}-{name}-{width}.png", number + 1));
                browser.picture(&file, Some((width, HEIGHT))).await;
                let bytes = std::fs::metadata(&file).unwrap().len();
                assert!(bytes <= LARGEST, "{name} has {bytes} bytes");
                all += bytes;
            }
            browser.width(1280).await;
        }
        assert!(all <= MOST, "all pictures together have {all} bytes");
        browser.close().await;
        world.abandon().await;
    });
}
