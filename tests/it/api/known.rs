//! What the world may know, what waits for somebody, and the log of a programme.

use serde_json::{Value, json};

use super::shape::shape;
use crate::granted::Granted;
use crate::world::program::Program;
use crate::world::run;

#[test]
fn anybody_reads_the_award_register_and_each_what_waits_for_them() {
    run(async {
        let granted = Granted::open().await;
        let world = &granted.world;
        let stranger = Program::new(&world.address, None);
        let register = stranger.get("/awards?limit=1").await;
        assert_eq!((register.status, register.json["next"].clone()), (200, Value::Null));
        insta::assert_snapshot!("public_awards", shape(&register.json));
        let rest = stranger.get(&format!("/awards?after={}", granted.grant)).await;
        assert_eq!(rest.json, json!({ "items": [], "next": null }));
        assert_eq!(stranger.get("/todos").await.status, 401);

        let sami = granted.who("Sami Signs").await;
        let todos = world.program_of(&sami).await.get("/todos").await;
        insta::assert_snapshot!("public_todos", shape(&todos.json));
        let shown = world.waits_for(&sami).await;
        assert_eq!(todos.json["items"].as_array().unwrap().len(), shown.len());
        let said = todos.text("/items/1/what/text").replace('\u{a0}', " ");
        assert!(shown[1].starts_with(&said), "{shown:?}");
        granted.close().await;
    });
}

#[test]
fn the_log_is_read_part_by_part_by_the_programmes_staff_alone() {
    run(async {
        let granted = Granted::open().await;
        let world = &granted.world;
        let address = format!("/programmes/{}/log", granted.programme);
        granted.write_report().await;
        let ada = world.program_of(&granted.who("Ada Auditor").await).await;
        let log = ada.get(&address).await;
        insta::assert_snapshot!("log_part", shape(&log.json));
        assert!(!log.json.to_string().contains("elm"), "nobody's community");
        let last = log.json["items"].as_array().unwrap().last().unwrap()["id"].clone();
        assert_eq!(ada.get(&format!("{address}?before={last}")).await.json["items"], json!([]));
        let page = world.browser_of(&granted.who("Ada Auditor").await).await.get(&address).await;
        assert_eq!(page.all(".list h2")[0], log.text("/items/0/said"));
        for outsider in ["Lena Lead", "Stranger"] {
            assert_eq!(world.program_of(&granted.who(outsider).await).await.get(&address).await.status, 404);
        }
        world.any_letters().await;
        granted.close().await;
    });
}
