//! The UN consolidated list is imported, organisations are screened, officers decide. All names are invented.

mod files;
mod rights;
mod screening;

use cogrant::app;
use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::OrganisationId;
use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::{Role, SignedIn};
use cogrant::people::organisations::actions::register;
use cogrant::people::sanctions::actions::{Imported, import as import_file};
use cogrant::web::words::say;

use crate::organisations::{country, profile, staff};
use crate::world::tempfolder::Folder;
use crate::world::{Page, Visitor, World, run};

pub const LIST: &str = include_str!("sanctions/list.xml");

/// The list of another day.
pub fn later(day: &str) -> String {
    LIST.replace("2026-01-27T", &format!("{day}T"))
}

pub async fn import(world: &World, xml: &str) -> Result<Imported, AppError> {
    let folder = Folder::new();
    let file = folder.0.join("list.xml");
    std::fs::write(&file, xml).unwrap();
    import_file(&world.state, &file).await
}

/// What the command line says of an import.
pub async fn imported(world: &World, xml: &str) -> String {
    let imported = import(world, xml).await.unwrap();
    imported.said().iter().map(|said| say(Language::English, said)).collect::<Vec<_>>().join(" ")
}

/// Runs the job as the worker does.
pub async fn screen(world: &World) {
    let job = app::jobs().into_iter().find(|job| job.name == "sanctions.screen").unwrap();
    (job.run)(world.state.clone()).await.unwrap();
}

/// Somebody with an organisation that this person represents.
pub async fn represented(world: &World, name: &str, representative: &str) -> (SignedIn, OrganisationId) {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let person = world.person(&format!("Member of {plain}"), Language::English).await;
    let mut profile = profile(name, &format!("51-{name}"));
    profile.representative = representative.into();
    let id = register(&world.state, &person, profile).await.unwrap();
    (world.again(person.email.as_str()).await, id)
}

/// The address of the match of an organisation.
pub async fn address_of(world: &World, organisation: OrganisationId) -> String {
    let sql = format!("select id from sanctions_matches where organisation_id = '{organisation}'");
    format!("/sanctions/{}", world.database.query(&sql).await.pop().unwrap())
}

pub async fn decide(officer: &Visitor, address: &str, outcome: &str, reason: &str) -> Page {
    let page = officer.get(address).await;
    let version = page.field("version").unwrap();
    let fields = [("version", version.as_str()), ("outcome", outcome), ("reason", reason)];
    officer.send(&page, &format!("{address}/decision"), &fields).await
}

/// The organisations of the queue with their status, from the top.
async fn queue(visitor: &Visitor, address: &str) -> Vec<String> {
    let page = visitor.get(address).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let names = page.all("tbody th");
    names.into_iter().zip(page.all("tbody .tag")).map(|(name, status)| format!("{name}: {status}")).collect()
}

#[test]
fn who_resembles_a_list_entry_is_found_with_the_reason_and_officers_are_told_once() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (_, river) = represented(&world, "River Trust", "Жерец Орен").await;
        let (_, valley) = represented(&world, "Valley Trust", "Oren Valdrin Zerek").await;
        let (_, lantern) = represented(&world, "OJQ Northern Lantern Tradin", "Ana").await;
        represented(&world, "Stone Bridge", "Oren Mikova").await;
        let browser = world.browser_of(&officer).await;
        let before = browser.get("/sanctions").await;
        assert!(before.text().contains("No list has been imported yet"), "{}", before.text());

        let said = imported(&world, LIST).await;
        assert!(said.contains("with 3 entries: 3 new, 0 changed, 0 gone"), "{said}");
        assert!(said.contains("4 organisations were screened; 3 possible matches are new."), "{said}");
        assert_eq!(
            world.letters_to("olga@example.org").await,
            ["3 possible matches with the sanctions list"],
            "one letter for all"
        );
        assert_eq!(
            queue(&browser, "/sanctions").await,
            ["River Trust: Open", "OJQ Northern Lantern Tradin: Open", "Valley Trust: Open"],
            "the most alike on top"
        );
        let todo = world.waits_for(&officer).await;
        assert!(todo.iter().any(|t| t.contains("Decide on 3 possible matches")), "{todo:?}");
        let list = browser.get("/organisations").await;
        assert!(list.attributes("main a", "href").contains(&"/sanctions".to_owned()));

        for (organisation, score, because) in [
            (river, "Likeness 100 of 100.", "The same words stand in another order."),
            (valley, "Likeness 94 of 100.", "Some words are spelt differently."),
            (lantern, "Likeness 96 of 100.", "Some words are spelt differently."),
        ] {
            let page = browser.get(&address_of(&world, organisation).await).await;
            assert!(page.text().contains(score) && page.text().contains(because), "{}", page.text());
        }
        let page = browser.get(&address_of(&world, river).await).await;
        for shown in [
            "The legal representative “Жерец Орен” is like the name “Oren Zherets” on the list.",
            "Орен Валдрин Жерец in its own script",
            "Born: 1961–1963",
            "Reference number: INi.001",
            "Seat: Veriu / Sever",
        ] {
            assert!(page.text().contains(shown), "{shown}: {}", page.text());
        }
        world.close().await;
    });
}

#[test]
fn an_officer_decides_with_a_reason_and_colleagues_hear_of_a_confirmed_match() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        staff(&world, "Otto", Role::GrantsOfficer).await;
        staff(&world, "Mira", Role::ProgrammeManager).await;
        let (member, river) = represented(&world, "River Trust", "Oren Zherets").await;
        import(&world, LIST).await.unwrap();
        world.any_letters().await;
        let browser = world.browser_of(&officer).await;
        let address = address_of(&world, river).await;

        let empty = decide(&browser, &address, "", " ").await;
        assert_eq!(empty.status, 422);
        assert!(empty.text().contains("say what you compared"), "{}", empty.text());
        let stale = [("version", "7"), ("outcome", "cleared"), ("reason", "Another person.")];
        let stale = browser.fill(&address, &format!("{address}/decision"), &stale).await;
        assert_eq!(stale.status, 422);
        assert!(stale.text().contains("Another person."), "what was typed is kept: {}", stale.text());

        let done = decide(&browser, &address, "confirmed", "The same passport number.").await;
        assert_eq!(done.location.as_deref(), Some(address.as_str()), "{}", done.text());
        assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Confirmed"]);
        assert_eq!(queue(&browser, "/sanctions?status=open").await, Vec::<String>::new());
        let page = browser.get(&address).await;
        assert!(page.text().contains("The same passport number."), "{}", page.text());
        for colleague in ["otto@example.org", "mira@example.org"] {
            let letter = world.letters(colleague).await.pop().unwrap();
            assert_eq!(letter.subject, "Confirmed match with the sanctions list: INi.001");
            assert!(letter.body.contains("Olga found that the organisation River Trust"), "{}", letter.body);
        }
        assert!(world.letters_to(member.email.as_str()).await.is_empty(), "for people to say");
        let mut conn = world.state.db.conn().await.unwrap();
        let confirmed = cogrant::people::sanctions::confirmed(&mut conn, &[river]).await.unwrap();
        let open = cogrant::people::sanctions::open(&mut conn, &[river]).await.unwrap();
        assert_eq!((confirmed.contains(&river), open.len()), (true, 0));
        drop(conn);

        imported(&world, &later("2026-02-03").replace("<VERSIONNUM>1<", "<VERSIONNUM>2<")).await;
        assert_eq!(
            queue(&browser, "/sanctions").await,
            ["River Trust: Confirmed"],
            "no machine takes it back"
        );
        let done = decide(&browser, &address, "cleared", "The passport was another one.").await;
        assert_eq!(done.status, 303, "an officer does");
        assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Not the same"]);
        let acts = "select act || ' ' || actor from audit_entries where act like 'sanctions.%' order by id";
        assert_eq!(
            world.database.query(acts).await,
            [
                "sanctions.import cogrant (sanctions)",
                "sanctions.find cogrant (sanctions)",
                "sanctions.decide Olga",
                "sanctions.import cogrant (sanctions)",
                "sanctions.decide Olga"
            ]
        );
        world.close().await;
    });
}
