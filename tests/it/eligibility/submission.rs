//! Handing in, in time or late, and what is judged when the call closes.

use super::*;
use crate::world::run;

#[test]
fn what_was_judged_stays_as_it_was_when_a_profile_changes_later() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.submitted("Clean river", &lead, &partner, true).await;
        let seat = format!(
            "select facts -> 'organisations' -> 0 ->> 'seat' from eligibility_checks where application_id = '{id}'"
        );
        assert_eq!(scene.one(&seat).await, "here");
        let moved = format!(
            "insert into places (code, names, position) values ('far', '{{\"en\": \"Far\"}}', 3);
             update organisations set seat = 'far' where id = '{}'",
            lead.organisation
        );
        scene.world.database.execute(&moved).await;
        assert_eq!(scene.one(&seat).await, "here");
        assert_eq!(scene.outcomes(id, "R05").await, ["pass", "pass"]);
        let version =
            scene.one("select rulebook_version || ' ' || (rules ->> 'R14') from eligibility_checks").await;
        assert_eq!(version, "2026-2 {\"cure_days\": 3}", "the rules and their version are kept too");
        scene.close().await;
    });
}

#[test]
fn a_joint_application_is_checked_submitted_and_has_its_receipt() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.draft("Clean river", &lead, &partner, false).await;
        scene.world.at("2026-03-27T14:59:00Z");
        let browser = scene.world.browser_of(&lead.who).await;
        let check = browser.get(&format!("/applications/{id}/check")).await;
        assert_eq!(check.status, 200, "{}", check.text());
        assert!(check.text().contains("There is no memorandum."), "{}", check.text());
        let submission = format!("/applications/{id}/submission");
        let unticked = browser.send(&check, &submission, &[]).await;
        assert_eq!((unticked.status, unticked.all("#problems li").len()), (422, 1));
        scene.world.at("2026-03-27T15:00:00Z");
        let done = browser.send(&check, &submission, &[("declaration", "yes")]).await;
        assert_eq!(done.location, Some(format!("/applications/{id}/receipt")), "{}", done.text());
        let receipt = browser.get(&format!("/applications/{id}/receipt")).await.text();
        assert!(receipt.contains("Friday 27 March 2026, 16:00:00 (Europe/Belgrade time)"), "{receipt}");
        assert!(receipt.contains("C-1/001") && receipt.contains("Somebody, Director"), "{receipt}");
        let shown = scene.world.browser_of(&partner.who).await;
        let shown = shown.get(&format!("/applications/{id}/eligibility")).await;
        assert_eq!(shown.status, 200);
        assert!(!shown.text().contains("First"), "no page names a community");
        let stranger = scene.organisation("Night Owl", Language::English, &["one"]).await;
        let stranger = scene.world.browser_of(&stranger.who).await;
        assert_eq!(stranger.get(&format!("/applications/{id}/eligibility")).await.status, 404);
        scene.close().await;
    });
}

#[test]
fn a_late_submission_is_refused_and_a_recorded_late_arrival_fails_the_first_rule() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.draft("Sports Saturdays", &lead, &partner, true).await;
        scene.world.at("2026-03-27T15:00:01Z");
        let state = &scene.world.state;
        assert_eq!(refused(actions::submit(state, &lead.who, id).await), ["applications-late"]);
        let kept = "select count(*) from audit_entries where act = 'applications.submit_refused'";
        assert_eq!(scene.one(kept).await, "1");
        let at = "2026-03-27T15:00:01Z".parse().unwrap();
        scene.world.at("2026-03-27T15:30:00Z");
        actions::record_late(state, &scene.officer, id, at, "Brought in by the partner.").await.unwrap();
        assert_eq!(scene.outcomes(id, "R01").await, ["fail"]);
        scene.close_call().await;
        assert_eq!(scene.outcomes(id, "R01").await, ["fail"]);
        assert!(!actions::conclude(state, &scene.officer, id).await.unwrap());
        let mut conn = state.db.conn().await.unwrap();
        assert_eq!(result_of(&mut conn, id).await.unwrap(), Some(false));
        drop(conn);
        scene.close().await;
    });
}

#[test]
fn an_organisation_that_stands_too_often_fails_in_all_its_applications_once_the_call_closes() {
    run(async {
        let scene = Scene::open().await;
        let court = scene.organisation("Open Court", Language::English, &["one"]).await;
        let mill = scene.organisation("Mill", Language::English, &["two"]).await;
        let tall = scene.organisation("Tall", Language::English, &["two"]).await;
        let hill = scene.organisation("Hill", Language::English, &["two"]).await;
        let first = scene.submitted("Music", &court, &mill, true).await;
        let second = scene.submitted("Kitchens", &tall, &court, true).await;
        let third = scene.submitted("Paths", &hill, &court, true).await;
        assert_eq!(scene.outcomes(first, "R13").await, ["pass", "pass"], "provisional until the call closes");
        scene.close_call().await;
        assert_eq!(scene.outcomes(first, "R13").await, ["fail", "pass"]);
        assert_eq!(scene.outcomes(second, "R13").await, ["pass", "fail"]);
        assert_eq!(scene.outcomes(third, "R13").await, ["pass", "fail"]);
        let state = &scene.world.state;
        let officer = scene.world.browser_of(&scene.officer).await;
        let page = officer.get(&format!("/applications/{second}/eligibility")).await.text();
        assert!(page.contains("C-1/001 Music") && page.contains("C-1/003 Paths"), "{page}");
        let applicant = scene.world.browser_of(&tall.who).await;
        let page = applicant.get(&format!("/applications/{second}/eligibility")).await.text();
        assert!(page.contains("as partner 2") && !page.contains("Music"), "only the count: {page}");
        for id in [first, second, third] {
            assert!(!actions::conclude(state, &scene.officer, id).await.unwrap());
        }
        let list = officer.get(&format!("/calls/{}/eligibility?state=not_eligible", scene.call)).await;
        assert_eq!(list.all("tbody tr").len(), 3);
        scene.close().await;
    });
}
