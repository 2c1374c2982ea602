//! Until when the chair wants the assessments: assessors read it where they work, and by letter.

use cogrant::base::error::AppError;
use cogrant::cycle::reviews::actions;
use serde_json::json;

use super::panel::{Panel, id};
use crate::world::{instant, run};

#[test]
fn assessors_read_until_when_their_assessments_are_wanted() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        panel.everybody_declares_no_conflict().await;
        let world = &panel.world;
        actions::assign_automatically(&world.state, &panel.chair, panel.call).await.unwrap();
        world.any_letters().await;
        let address = format!("/calls/{}/panel", panel.call);
        let chair = world.browser_of(&panel.chair).await;
        let page = chair.get(&address).await;
        let path = format!("{address}/deadline");

        let wrong = chair.send(&page, &path, &[("deadline", "next Friday")]).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("#deadline", "value"), ["next Friday"], "what was typed is still there");
        let skipped = chair.send(&page, &path, &[("deadline", "2026-03-29T02:30")]).await;
        assert!(skipped.text().contains("The clocks skip this hour"), "{}", skipped.text());
        let passed = chair.send(&page, &path, &[("deadline", "2026-01-31T12:00")]).await;
        assert!(passed.text().contains("This instant has passed. Choose a later one."));

        let set = chair.send(&page, &path, &[("deadline", "2026-04-17T18:00")]).await;
        assert_eq!((set.status, set.location.as_deref()), (303, Some(address.as_str())));
        let said = "Assessments are wanted by: Friday 17 April 2026, 18:00 (Europe/Belgrade time)";
        assert!(chair.get(&address).await.text().contains(said));
        let one = world.browser_of(panel.one(1)).await;
        assert!(one.get("/reviews").await.text().contains(said));
        let home = one.get("/").await.text();
        assert!(home.contains("By Friday 17 April 2026, 18:00 (Europe/Belgrade time)"), "{home}");
        let letters = world.letters("one@example.org").await;
        let last = letters.last().unwrap();
        assert_eq!(
            last.subject,
            "Assessments are wanted by Friday 17 April 2026, 18:00 (Europe/Belgrade time)"
        );
        assert!(last.body.contains("/reviews"), "{}", last.body);

        world.at("2026-04-17T16:00:01Z");
        let one = world.browser_of(panel.one(1)).await;
        let queue = one.get("/reviews").await;
        assert!(queue.text().contains("overdue"));
        let of_one = format!(
            "select a.id from assignments a where a.account_id = '{}' order by a.application_id limit 1",
            panel.one(1).account
        );
        let late = world.database.query(&of_one).await.remove(0);
        let sheet = one.get(&format!("/assignments/{late}")).await.all("#sheet .deadline");
        assert_eq!(sheet, [said.replace("by:", "by")], "and on the sheet itself");
        panel.submit(1, late.parse().unwrap(), 80).await;
        panel.close().await;
    });
}

#[test]
fn the_chair_alone_says_it_and_a_program_of_theirs() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        let world = &panel.world;
        let at = instant("2026-04-17T16:00:00Z");
        for who in [&panel.manager, &panel.auditor, panel.one(1)] {
            let refused = actions::set_deadline(&world.state, who, panel.call, at).await;
            assert!(matches!(refused, Err(AppError::Forbidden(_))));
        }
        let path = format!("/calls/{}/panel", panel.call);
        let chair = world.program_of(&panel.chair).await;
        let wrong = chair.post(&format!("{path}/deadline"), json!({ "deadline": "soon" })).await;
        assert_eq!((wrong.status, wrong.wrong()), (422, vec!["/deadline"]));
        let set =
            chair.post(&format!("{path}/deadline"), json!({ "deadline": "2026-04-17T16:00:00Z" })).await;
        assert_eq!(set.text("/done"), "done-reviews-deadline", "{}", set.json);
        assert_eq!(chair.get(&path).await.text("/deadline"), "2026-04-17T16:00:00Z");
        let log =
            world.browser_of(&panel.auditor).await.get(&format!("/programmes/{}/log", id(1, 1))).await.text();
        assert!(
            log.contains("Deadline for assessments set") && log.contains("17 April 2026, 18:00"),
            "{log}"
        );
        panel.close().await;
    });
}
