//! Places, communities and programmes by a program.

use cogrant::base::kernel::language::Language;
use serde_json::json;

use crate::world::{World, run};

#[test]
fn the_system_administrator_adds_places_and_a_programme_by_program() {
    run(async {
        let world = World::open().await;
        let root = world.system_administrator().await;
        let program = world.program_of(&root).await;
        let place = json!({ "code": "north", "name": { "en": "North" }, "position": 1 });
        let added = program.post("/administration/places", place.clone()).await;
        assert_eq!(
            (added.status, added.text("/location")),
            (200, "/api/v1/administration"),
            "{}",
            added.json
        );
        let twice = program.post("/administration/places", place).await;
        assert_eq!((twice.status, twice.codes()), (422, vec!["places-code-taken"]));
        let renamed = json!({ "was": "north", "name": { "en": "The North" }, "position": 1 });
        assert_eq!(program.post("/administration/places", renamed).await.status, 200);
        let unnamed = json!({ "code": "first", "name": {}, "position": 1 });
        let unnamed = program.post("/administration/communities", unnamed).await;
        assert_eq!((unnamed.status, unnamed.codes()), (422, vec!["places-name-needed"]));
        let all = program.get("/administration").await;
        assert_eq!((all.text("/places/0/code"), all.text("/places/0/names/en")), ("north", "The North"));
        let page = world.browser_of(&root).await.get("/administration").await;
        assert!(page.text().contains("The North"));

        let programme = json!({
            "code": "RIVER", "name": { "en": "River" }, "currency": "EUR", "envelope": "1000.00",
            "zone": "Europe/Belgrade", "contact": "river@example.org",
        });
        let mut wrong = programme.clone();
        wrong["envelope"] = json!("much");
        let refused = program.post("/programmes/new", wrong).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/envelope"]));
        let made = program.post("/programmes/new", programme).await;
        assert_eq!(made.text("/done"), "done-programmes-created");
        assert_eq!(program.get("/programmes").await.text("/items/0/code"), "RIVER");
        let staff = made.text("/location").strip_prefix("/api/v1").unwrap().to_owned() + "/staff";
        let offer = json!({ "email": "ana@example.org", "role": "programme_manager" });
        let offered = program.post(&staff, offer).await;
        assert_eq!(offered.text("/done"), "done-programmes-staff-invited");
        assert_eq!(program.get(&staff).await.text("/invited/0/email"), "ana@example.org");

        let stranger = world.person("Nikola", Language::English).await;
        let stranger = world.program_of(&stranger).await;
        for hidden in ["/administration", &staff] {
            assert_eq!(stranger.get(hidden).await.status, 404, "{hidden}");
        }
        assert!(stranger.get("/programmes").await.json["items"].as_array().unwrap().is_empty());
        world.any_letters().await;
        world.close().await;
    });
}
