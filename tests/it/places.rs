//! The system administrator brings places and communities.

use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::places::actions::save_place;
use cogrant::people::places::{self, Place};

use crate::world::{World, run};

#[test]
fn the_system_administrator_adds_a_place_and_gives_it_another_name() {
    run(async {
        let world = World::open().await;
        let root = world.system_administrator().await;
        let browser = world.browser_of(&root).await;
        let path = "/administration/places";
        let fields = [("code", "north"), ("name-sq", "Veriu"), ("name-sr-Cyrl", "Север"), ("position", "1")];
        assert_eq!(browser.fill(path, path, &fields).await.status, 303);
        let list = browser.get("/administration").await;
        assert_eq!(list.all("#places ~ .table tbody th"), ["Veriu / Sever"], "all official forms");

        let again = browser.fill(path, path, &fields).await;
        assert_eq!(again.status, 422, "a place is not overwritten by chance");
        assert_eq!(again.field("name-sr-Cyrl").as_deref(), Some("Север"));

        let change = browser.get("/administration/places?code=north").await;
        assert_eq!(change.field("name-sq").as_deref(), Some("Veriu"));
        let fields = [("was", "north"), ("name-sq", "Veriu i Ri"), ("position", "1")];
        assert_eq!(browser.send(&change, path, &fields).await.status, 303);
        let mut conn = world.state.db.conn().await.unwrap();
        let known = places::places(&mut conn).await.unwrap();
        assert_eq!(known.len(), 1);
        assert_eq!(known[0].names, Translated::of(Language::Albanian, "Veriu i Ri"));
        let log = world
            .database
            .query(
                "select details ->> 'before' from audit_entries where act = 'places.save_place' order by id",
            )
            .await;
        assert_eq!(log.len(), 2);
        assert!(log[1].contains("Север"), "the log keeps the names before: {log:?}");
        drop(conn);
        world.close().await;
    });
}

#[test]
fn a_community_needs_a_plain_code_and_a_name() {
    run(async {
        let world = World::open().await;
        let root = world.system_administrator().await;
        let browser = world.browser_of(&root).await;
        let path = "/administration/communities";
        let wrong =
            browser.fill(path, path, &[("code", "Not Plain"), ("name-en", "First"), ("position", "0")]);
        let wrong = wrong.await;
        assert_eq!((wrong.status, wrong.all("#problems li").len()), (422, 1));
        let empty = browser.fill(path, path, &[("code", ""), ("position", "first")]).await;
        assert_eq!((empty.status, empty.all("#problems li").len()), (422, 3));
        let right = browser.fill(path, path, &[("code", "first"), ("name-en", "First"), ("position", "0")]);
        assert_eq!(right.await.status, 303);
        let list = browser.get("/administration").await;
        assert_eq!(list.all("#communities ~ .table tbody th"), ["First"]);
        world.close().await;
    });
}

#[test]
fn nobody_else_knows_of_the_administration() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let browser = world.browser_of(&ana).await;
        let account = browser.get("/account").await;
        for path in ["/administration", "/administration/places", "/administration/communities"] {
            assert_eq!(browser.get(path).await.status, 404, "{path}");
        }
        for path in ["/administration/places", "/administration/communities"] {
            let fields = [("code", "x"), ("name-en", "X"), ("position", "0")];
            assert_eq!(browser.send(&account, path, &fields).await.status, 404, "{path}");
        }
        let place = Place { code: "x".into(), names: Translated::of(Language::English, "X"), position: 0 };
        assert!(save_place(&world.state, &ana, place).await.is_err());
        assert_eq!(world.visitor().get("/administration").await.status, 303, "a stranger signs in first");
        world.close().await;
    });
}
