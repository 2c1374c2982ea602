//! The public list, part by part.

use cogrant::cycle::calls::actions;

use super::office::Office;
use crate::world::{World, run};

#[test]
fn only_the_beginning_of_the_list_says_that_no_call_is_open() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let id = office.draft(&world).await;
        actions::publish(&world.state, &office.manager, id).await.unwrap();
        let past = "insert into calls select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
            'reference', 'OLD-' || n, 'deadline', '2026-01-20T12:00:00Z'))).* from calls c, generate_series(1, 60) n";
        world.database.execute(past).await;
        let nothing = "No call is open at the moment.";
        let first = world.visitor().get("/calls").await;
        assert_eq!(first.all("#open ~ ul h3").len(), 1);
        let next = first.attribute("nav.pages a", "href").unwrap();
        let second = world.visitor().get(&next).await;
        assert_eq!(second.all("h2"), ["Closed"], "the open call stands in the first part");
        assert!(!second.text().contains(nothing), "{}", second.text());
        world.at("2026-04-01T12:00:00Z");
        assert!(world.visitor().get("/calls").await.text().contains(nothing));
        assert!(!world.visitor().get(&next).await.text().contains(nothing));
        world.abandon().await;
    });
}
