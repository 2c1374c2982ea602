//! Who learns of a possible match, and who never does.

use cogrant::people::accounts::{Role, Scope};

use super::{LIST, address_of, decide, import, queue, represented};
use crate::organisations::{country, join, staff};
use crate::world::run;

#[test]
fn officers_decide_managers_and_auditors_read_and_to_all_others_there_is_nothing() {
    run(async {
        let world = country().await;
        let (member, river) = represented(&world, "River Trust", "Oren Zherets").await;
        let (stranger, _) = represented(&world, "Valley Trust", "Ana").await;
        let root = world.again("root@example.org").await;
        let finance = staff(&world, "Finn", Role::FinanceOfficer).await;
        import(&world, LIST).await.unwrap();
        let address = address_of(&world, river).await;
        for who in [&member, &stranger, &root, &finance] {
            let browser = world.browser_of(who).await;
            for path in ["/sanctions", &address] {
                assert_eq!(browser.get(path).await.status, 404, "{path} to {}", who.name);
            }
            let token = browser.get("/account").await.token();
            let fields =
                [("token", token.as_str()), ("version", "1"), ("outcome", "cleared"), ("reason", "No.")];
            assert_eq!(
                browser.post(&format!("{address}/decision"), &fields).await.status,
                404,
                "{}",
                who.name
            );
            let list = browser.get("/organisations").await;
            assert!(!list.html.contains("/sanctions"), "{}", who.name);
            let todos = world.waits_for(who).await;
            assert!(todos.iter().all(|todo| !todo.contains("sanctions")), "{todos:?}");
        }
        for (name, role) in [("Mira", Role::ProgrammeManager), ("Aida", Role::Auditor)] {
            let browser = world.browser_of(&staff(&world, name, role).await).await;
            assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Open"]);
            let page = browser.get(&address).await;
            assert_eq!((page.status, page.field("version")), (200, None), "no form");
            let fields = [("version", "1"), ("outcome", "cleared"), ("reason", "No.")];
            let refused = browser.fill("/account", &format!("{address}/decision"), &fields).await;
            assert_eq!(refused.status, 403);
        }
        world.close().await;
    });
}

#[test]
fn nobody_learns_of_or_decides_on_an_organisation_that_they_belong_to() {
    run(async {
        let world = country().await;
        let (_, river) = represented(&world, "River Trust", "Oren Zherets").await;
        let both = staff(&world, "Olga", Role::GrantsOfficer).await;
        let both = join(&world, &both, Role::Viewer, Scope::Organisation(river)).await;
        let other = staff(&world, "Otto", Role::GrantsOfficer).await;
        import(&world, LIST).await.unwrap();
        let address = address_of(&world, river).await;
        let browser = world.browser_of(&both).await;
        assert_eq!(queue(&browser, "/sanctions").await, Vec::<String>::new());
        assert_eq!(browser.get(&address).await.status, 404);
        let fields = [("version", "1"), ("outcome", "cleared"), ("reason", "No.")];
        assert_eq!(browser.fill("/account", &format!("{address}/decision"), &fields).await.status, 404);
        assert_eq!(world.waits_for(&both).await, Vec::<String>::new());
        let colleague = world.browser_of(&other).await;
        assert_eq!(decide(&colleague, &address, "confirmed", "The same passport.").await.status, 303);
        assert_eq!(world.letters_to("olga@example.org").await, Vec::<String>::new(), "nor by letter");
        assert_eq!(world.letters_to("otto@example.org").await.len(), 1);
        world.close().await;
    });
}
