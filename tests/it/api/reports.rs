//! A final report, written and decided on by programs.

use serde_json::{Value, json};

use super::shape::shape;
use crate::granted::Granted;
use crate::world::program::{Answer, Program};
use crate::world::run;

/// Posts with the version that is read now at `of`.
async fn matched(program: &Program, of: &str, to: &str, body: Value) -> Answer {
    let tag = program.get(of).await.header("etag").unwrap().to_owned();
    program.post_with(to, &[("If-Match", &tag)], body).await
}

#[test]
fn programs_write_a_report_hand_it_in_send_it_back_and_accept_it() {
    run(async {
        let granted = Granted::open().await;
        let world = &granted.world;
        let address = format!("/grants/{}/report", granted.grant);
        let (lena, rita) = (granted.who("Lena Lead").await, granted.who("Rita River").await);
        let (lena, rita) = (world.program_of(&lena).await, world.program_of(&rita).await);
        let (sami, olga) = (granted.who("Sami Signs").await, granted.who("Olga Officer").await);
        let (sami, olga) = (world.program_of(&sami).await, world.program_of(&olga).await);

        let part = format!("{address}/narrative");
        let said =
            json!({ "done": "We met.", "changed": "Little.", "results": "A park.", "cooperation": "Well." });
        let saved = matched(&lena, &part, &part, said.clone()).await;
        assert_eq!((saved.status, saved.text("/done")), (200, "done-reports-saved"), "{}", saved.json);
        assert_eq!(saved.text("/location"), format!("/api/v1{address}"));
        assert_eq!(rita.get(&part).await.json, said, "what is read is what was sent");
        let [a, b, c] = granted.lines;
        for (program, of, lines) in [
            (
                &lena,
                granted.lead,
                json!([{ "line": a, "amount": "8900" }, { "line": b, "amount": "1050.50", "note": "Fuel." }]),
            ),
            (&rita, granted.partner, json!([{ "line": c, "amount": "6000.00" }])),
        ] {
            let part = format!("{address}/spending/{of}");
            let saved = matched(program, &part, &part, json!({ "lines": lines })).await;
            assert_eq!(saved.status, 200, "{}", saved.json);
        }
        let part = format!("{address}/participants");
        let counts = json!({ "counts": [
            { "community": null, "sex": "men", "age": "65_and_over", "persons": 3 },
            { "community": "elm", "sex": "women", "age": "15_to_24", "persons": 12 },
        ]});
        assert_eq!(matched(&rita, &part, &part, counts).await.status, 200);
        assert_eq!(rita.get(&part).await.json["counts"].as_array().unwrap().len(), 2);

        assert_eq!(olga.get(&address).await.json["content"], Value::Null, "not handed in yet");
        let submission = format!("{address}/submission");
        assert_eq!(matched(&lena, &address, &submission, json!({})).await.status, 403);
        let sent = matched(&sami, &address, &submission, json!({})).await;
        assert_eq!(sent.text("/done"), "done-reports-submitted", "{}", sent.json);
        let back = format!("{address}/return");
        let empty = matched(&olga, &address, &back, json!({ "reason": "" })).await;
        assert_eq!(empty.status, 422);
        let returned = matched(&olga, &address, &back, json!({ "reason": "Say more." })).await;
        assert_eq!(returned.text("/done"), "done-reports-sent-back", "{}", returned.json);
        assert_eq!(lena.get(&address).await.text("/decision_reason"), "Say more.");
        assert_eq!(matched(&sami, &address, &submission, json!({})).await.status, 200);
        let accepted = matched(&olga, &address, &format!("{address}/acceptance"), json!({})).await;
        assert_eq!(accepted.text("/done"), "done-reports-accepted", "{}", accepted.json);
        insta::assert_snapshot!("reports_report", shape(&olga.get(&address).await.json));
        let page = world.browser_of(&granted.who("Rita River").await).await.get(&address).await;
        assert!(page.text().contains("A park.") && page.text().contains("1,050.50"), "{}", page.text());
        world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn two_programs_at_one_part_lose_nothing_and_each_reads_what_is_wrong_where_it_stands() {
    run(async {
        let granted = Granted::open().await;
        let world = &granted.world;
        let address = format!("/grants/{}/report", granted.grant);
        let lena = world.program_of(&granted.who("Lena Lead").await).await;
        let rita = world.program_of(&granted.who("Rita River").await).await;
        let part = format!("{address}/narrative");
        let tag = lena.get(&part).await.header("etag").unwrap().to_owned();
        let blind = lena.post(&part, json!({ "done": "x" })).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        assert_eq!(
            lena.post_with(&part, &[("If-Match", &tag)], json!({ "done": "Mine." })).await.status,
            200
        );
        let late = rita.post_with(&part, &[("If-Match", &tag)], json!({ "done": "Hers." })).await;
        assert_eq!((late.status, late.codes()), (412, vec!["error-changed-meanwhile"]));
        assert_eq!(rita.get(&part).await.text("/done"), "Mine.");

        let [a, _, c] = granted.lines;
        let own = format!("{address}/spending/{}", granted.lead);
        let wrong = json!({ "lines": [{ "line": a, "amount": "a lot" }] });
        assert_eq!(matched(&lena, &own, &own, wrong).await.wrong(), ["/lines/0/amount"]);
        let theirs = json!({ "lines": [{ "line": c, "amount": "1" }] });
        assert_eq!(matched(&lena, &own, &own, theirs).await.status, 404, "a line of another organisation");
        assert_eq!(matched(&rita, &own, &own, json!({ "lines": [] })).await.status, 403);
        let part = format!("{address}/participants");
        let count = |persons: i32| json!({ "sex": "men", "age": "15_to_24", "persons": persons });
        let wrong = matched(&lena, &part, &part, json!({ "counts": [count(2), count(-1)] })).await;
        assert_eq!((wrong.status, wrong.wrong()), (422, vec!["/counts/1/persons"]));
        let many: Vec<Value> = (0..401).map(|_| count(1)).collect();
        assert_eq!(matched(&lena, &part, &part, json!({ "counts": many })).await.status, 413);
        assert_eq!(lena.get(&part).await.json, json!({ "counts": [] }));

        let (olga, nobody) = (granted.who("Olga Officer").await, granted.who("Stranger").await);
        let (olga, nobody) = (world.program_of(&olga).await, world.program_of(&nobody).await);
        for part in ["", "/narrative", "/participants"] {
            let status = if part.is_empty() { 200 } else { 404 };
            assert_eq!(olga.get(&format!("{address}{part}")).await.status, status, "staff wait for it");
            assert_eq!(nobody.get(&format!("{address}{part}")).await.status, 404);
        }
        world.any_letters().await;
        granted.close().await;
    });
}
