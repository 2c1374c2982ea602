//! What is remembered from one screening to the next.

use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::Role;
use cogrant::people::organisations::actions::change;
use cogrant::people::organisations::find;

use super::{LIST, address_of, decide, import, imported, later, queue, represented, screen};
use crate::organisations::{country, staff};
use crate::world::{World, run};

#[test]
fn what_was_cleared_stays_so_until_the_entry_or_the_name_changes() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (member, river) = represented(&world, "River Trust", "Oren Zherets").await;
        import(&world, LIST).await.unwrap();
        let browser = world.browser_of(&officer).await;
        let address = address_of(&world, river).await;
        decide(&browser, &address, "cleared", "Born in 1990.").await;
        world.any_letters().await;

        let said = imported(&world, LIST).await;
        assert!(said.contains("This is the file that was imported last"), "{said}");
        assert!(said.contains("1 organisation was screened; no possible match is new."), "{said}");
        let other = later("2026-02-03").replace("N.L.T. Ltd", "N.L.T. Limited");
        let said = imported(&world, &other).await;
        assert!(said.contains("0 new, 1 changed, 0 gone"), "{said}");
        assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Not the same"]);
        assert!(world.letters_to("olga@example.org").await.len() == 1, "nothing new to tell");

        let changed = later("2026-02-10").replace("Oren Zherets", "Oren Žerets");
        let said = imported(&world, &changed).await;
        assert!(said.contains("2 changed") && said.contains("1 possible match is new."), "{said}");
        assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Open"]);
        let page = browser.get(&address).await;
        for shown in ["Born in 1990.", "Not the same", "The list entry has changed since."] {
            assert!(page.text().contains(shown), "{shown}: {}", page.text());
        }
        assert_eq!(world.letters_to("olga@example.org").await.len(), 2);
        decide(&browser, &address, "cleared", "Born in 1990, still.").await;

        let mut profile = find(&mut world.state.db.conn().await.unwrap(), river).await.unwrap().profile();
        profile.representative = "Oren V. Žerec".into();
        change(&world.state, &member, river, profile, 1).await.unwrap();
        screen(&world).await;
        assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Open"]);
        let page = browser.get(&address).await;
        assert!(page.text().contains("Decided on “Oren Zherets”"), "{}", page.text());
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn who_registers_or_changes_after_the_import_is_screened_by_the_job() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        screen(&world).await;
        import(&world, LIST).await.unwrap();
        let browser = world.browser_of(&officer).await;
        represented(&world, "River Trust", "Mirak Tovan").await;
        let (ana, valley) = represented(&world, "Valley Trust", "Ana").await;
        let page = browser.get("/sanctions").await;
        assert!(page.text().contains("2 organisations have not been screened yet"), "{}", page.text());
        screen(&world).await;
        let page = browser.get("/sanctions").await;
        assert!(page.text().contains("Screened as they are now: 2 of 2."), "{}", page.text());
        assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Open"]);
        assert_eq!(world.letters_to("olga@example.org").await.len(), 1);

        let mut profile = find(&mut world.state.db.conn().await.unwrap(), valley).await.unwrap().profile();
        profile.names = profile.names.with(Language::SerbianCyrillic, "НЛТ");
        change(&world.state, &ana, valley, profile, 1).await.unwrap();
        for _ in 0..2 {
            screen(&world).await;
        }
        assert_eq!(queue(&browser, "/sanctions").await, ["Valley Trust: Open", "River Trust: Open"]);
        assert_eq!(world.letters_to("olga@example.org").await.len(), 2, "twice run, once told");
        world.close().await;
    });
}

#[test]
fn what_leaves_the_list_is_marked_and_what_waits_goes_on_waiting() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (member, river) = represented(&world, "River Trust", "Mirak Toven").await;
        import(&world, LIST).await.unwrap();
        let browser = world.browser_of(&officer).await;
        let address = address_of(&world, river).await;
        let mut profile = find(&mut world.state.db.conn().await.unwrap(), river).await.unwrap().profile();
        profile.representative = "Ana".into();
        change(&world.state, &member, river, profile, 1).await.unwrap();
        screen(&world).await;
        let page = browser.get(&address).await;
        assert!(page.text().contains("The last screening no longer found this match"), "{}", page.text());
        assert_eq!(queue(&browser, "/sanctions").await, ["River Trust: Open"], "another name is no way out");

        let begin = LIST.find("    <INDIVIDUAL>\n      <DATAID>9900003").unwrap();
        let end = LIST.find("  </INDIVIDUALS>").unwrap();
        let shorter = later("2026-02-03").replace(&LIST[begin..end], "");
        let said = imported(&world, &shorter).await;
        assert!(said.contains("with 2 entries: 0 new, 0 changed, 1 gone"), "{said}");
        let page = browser.get(&address).await;
        assert!(page.text().contains("This entry has no longer been on the list"), "{}", page.text());
        assert_eq!(entries(&world).await, ["3 entries, 1 gone"], "kept");
        let said = imported(&world, &later("2026-02-10")).await;
        assert!(said.contains("1 new, 0 changed, 0 gone"), "{said}");
        assert_eq!(entries(&world).await, ["3 entries, 0 gone"]);
        world.any_letters().await;
        world.close().await;
    });
}

async fn entries(world: &World) -> Vec<String> {
    let sql = "select count(*) || ' entries, ' || count(gone_in) || ' gone' from sanctions_entries";
    world.database.query(sql).await
}
