//! How far a call's applications have come, as staff read it: on its page, at home, as a program.

use std::fmt::Write;

use cogrant::demo::cast;
use serde_json::json;

use crate::world::{Page, STAGES, World, played, run};

/// Each line of the funnel: the stage, its figure, what waits or ends there.
fn funnel(page: &Page) -> Vec<String> {
    page.all(".funnel li").iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn staff_read_how_far_the_applications_of_a_call_have_come() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.after_first_payments.clone_of_it().await).await;
        world.at("2026-05-05T10:00:00Z");
        let path = format!("/calls/{}/progress", played.call);
        let manager = world.browser_with(cast::email_of("programme manager"), cast::PASSWORD).await;
        let page = manager.get(&path).await;
        insta::assert_snapshot!("funnel_after_first_payments", funnel(&page).join("\n"));
        assert!(
            page.text().contains("17,000.00 left") || page.text().contains("Left 17,000.00"),
            "{}",
            page.text()
        );
        let home = funnel(&manager.get("/").await);
        assert_eq!(home, funnel(&page)[..8], "the home page shows the same, as far as somebody has come");
        assert_eq!(page.attributes(".funnel a", "href").len(), funnel(&page).len());
        for link in page.attributes(".funnel a, aside a", "href") {
            assert_eq!(manager.get(&link).await.status, 200, "{link} leads nowhere");
        }

        let finance = world.browser_with(cast::email_of("finance officer"), cast::PASSWORD).await;
        finance.get("/language/en?back=/").await;
        let seen = funnel(&finance.get(&path).await);
        assert_eq!(seen, funnel(&page)[1..], "whoever may not know of drafts reads no line of them");
        let lead = world.browser_with("linden@example.org", cast::PASSWORD).await;
        assert_eq!(lead.get(&path).await.status, 404);
        assert!(funnel(&lead.get("/").await).is_empty());

        let who = world.again(cast::email_of("programme manager")).await;
        let told = world.program_of(&who).await.get(&path).await;
        let lines: Vec<String> =
            told.json["stages"].as_array().unwrap().iter().map(|s| s["reached"].to_string()).collect();
        let shown: Vec<String> = page.all(".funnel li b");
        assert_eq!(lines, shown, "a program reads the same figures");
        assert_eq!(told.json["envelope"]["left"], json!("17000.00"));
    });
}

#[test]
fn a_stage_counts_who_waits_there_as_the_panel_works_and_reports_come_in() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.with_a_closed_grant.clone_of_it().await).await;
        world.at("2026-12-20T10:00:00Z");
        let path = format!("/calls/{}/progress", played.call);
        let manager = world.browser_with(cast::email_of("programme manager"), cast::PASSWORD).await;
        let mut told = String::new();
        for (stage, sql) in STAGES {
            world.database.stage(sql).await;
            let lines = funnel(&manager.get(&path).await);
            writeln!(told, "{stage}\n  {}", lines.join("\n  ")).unwrap();
        }
        insta::assert_snapshot!("funnel_from_the_end_to_the_beginning", told);
        world.abandon().await;
    });
}
