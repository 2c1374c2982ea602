//! Screening, as officers' programs read it and decide, and as nobody else's program learns of it.

use cogrant::people::accounts::Role;
use serde_json::{Value, json};

use super::shape::shape;
use crate::organisations::{country, staff};
use crate::sanctions::{LIST, address_of, import, represented};
use crate::world::run;

#[test]
fn an_officers_program_reads_possible_matches_and_decides_on_what_it_has_read() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (_, river) = represented(&world, "River Trust", "Oren Valdrin Zerek").await;
        represented(&world, "N.L.T. d.o.o.", "Ana").await;
        let program = world.program_of(&officer).await;
        let before = program.get("/sanctions").await;
        assert_eq!((&before.json["import"], &before.json["screened"]), (&Value::Null, &json!(0)));
        import(&world, LIST).await.unwrap();
        let first = program.get("/sanctions?status=open&limit=1").await;
        let next = first.text("/matches/next").to_owned();
        let second = program.get(&format!("/sanctions?limit=1&after={next}")).await;
        assert_eq!(second.json["matches"]["items"].as_array().unwrap().len(), 1);
        assert_ne!(second.text("/matches/items/0/id"), first.text("/matches/items/0/id"));
        insta::assert_snapshot!("sanctions_queue", shape(&first.json));

        let address = address_of(&world, river).await;
        let read = program.get(&address).await;
        insta::assert_snapshot!("sanctions_match", shape(&read.json));
        let to = format!("{address}/decision");
        let body = json!({ "outcome": "cleared", "reason": "Born in 1990." });
        let blind = program.post(&to, body.clone()).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let stale = program.post_with(&to, &[("If-Match", "\"7\"")], body.clone()).await;
        assert_eq!((stale.status, stale.codes()), (412, vec!["error-changed-meanwhile"]));
        let tag = [("If-Match", read.header("etag").unwrap())];
        let empty = program.post_with(&to, &tag, json!({ "outcome": "open", "reason": " " })).await;
        assert_eq!((empty.status, empty.wrong()), (422, vec!["/outcome"]));
        let empty = program.post_with(&to, &tag, json!({ "outcome": "cleared", "reason": " " })).await;
        assert_eq!((empty.status, empty.wrong()), (422, vec!["/reason"]));
        let done = program.post_with(&to, &tag, body).await;
        assert_eq!((done.status, done.text("/done")), (200, "done-sanctions-decided"), "{}", done.json);
        let read = program.get(&address).await;
        assert_eq!((read.text("/status"), read.text("/decisions/0/reason")), ("cleared", "Born in 1990."));
        let page = world.browser_of(&officer).await.get(&address).await;
        assert!(page.text().contains("Born in 1990."), "{}", page.text());
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn to_a_member_s_program_there_is_no_screening() {
    run(async {
        let world = country().await;
        let (member, river) = represented(&world, "River Trust", "Oren Zherets").await;
        let auditor = staff(&world, "Aida", Role::Auditor).await;
        import(&world, LIST).await.unwrap();
        let address = address_of(&world, river).await;
        let program = world.program_of(&member).await;
        for path in ["/sanctions", &address] {
            let refused = program.get(path).await;
            assert_eq!((refused.status, refused.codes()), (404, vec!["error-not-found"]), "{path}");
        }
        let tag = [("If-Match", "\"1\"")];
        let to = format!("{address}/decision");
        let body = json!({ "outcome": "cleared", "reason": "It is not." });
        assert_eq!(program.post_with(&to, &tag, body.clone()).await.status, 404);
        let reads = world.program_of(&auditor).await;
        assert_eq!(reads.get(&address).await.json["may_decide"], json!(false));
        let refused = reads.post_with(&to, &tag, body).await;
        assert_eq!((refused.status, refused.codes()), (403, vec!["sanctions-officers-only"]));
        world.close().await;
    });
}
