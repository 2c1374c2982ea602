//! What assessors declare, read and write.

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::AssignmentId;
use cogrant::cycle::reviews::actions;

use super::panel::{ANSWER, Panel, give, id, keys, organisation, sheet, spread};
use crate::world::run;

#[test]
fn content_stays_hidden_until_an_assessor_has_declared_no_conflict() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        actions::open_panel(&panel.world.state, &panel.chair, panel.call).await.unwrap();
        assert_eq!(panel.world.letters_to("one@example.org").await, ["Please declare conflicts of interest"]);
        let one = panel.world.browser_of(panel.one(1)).await;
        let conflicts = format!("/calls/{}/conflicts", panel.call);
        let page = one.get(&conflicts).await;
        assert!(page.text().contains("Title 1") && page.text().contains("Lead 1, Partner 1"));
        assert!(!page.text().contains("Title 3"), "only eligible applications are shown");
        assert!(!page.html.contains("boats"), "nothing of the content is shown");

        // Even an assignment that somebody slips into the database opens nothing.
        let (slipped, first) = (id(9, 1), panel.applications[&1]);
        let account = panel.one(1).account;
        panel
            .world
            .database
            .execute(&format!(
                "insert into assignments values ('{slipped}', '{first}', '{account}', 1, null, now())"
            ))
            .await;
        let address = format!("/assignments/{slipped}");
        let closed = one.get(&address).await;
        assert_eq!(closed.status, 403);
        assert!(!closed.html.contains("boats") && !closed.html.contains("Title 1"));
        let pushed = one.send(&page, &format!("{address}/assessment"), &[("submit", "draft")]).await;
        assert_eq!(pushed.status, 403);

        let choice = |n: i32| format!("choice-{}", panel.applications[&n]);
        let reason = format!("reason-{}", panel.applications[&2]);
        let unsaid = one.send(&page, &conflicts, &[(&choice(1), "none"), (&choice(2), "conflict")]).await;
        assert_eq!((unsaid.status, unsaid.all("#problems li").len()), (422, 1), "a conflict needs a reason");
        let fields = [(choice(1), "none"), (choice(2), "conflict"), (reason, "My sister works there.")];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        assert_eq!(one.send(&page, &conflicts, &fields).await.status, 303);

        let opened = one.get(&address).await;
        assert_eq!(opened.status, 200);
        assert!(opened.html.contains("Hidden boats 1"));
        assert!(opened.text().contains(ANSWER), "the whole text stands beside the sheet");
        let two = panel.world.browser_of(panel.one(2)).await;
        assert_eq!(two.get(&address).await.status, 404, "somebody else's assignment");

        let barred = actions::assign(&panel.world.state, &panel.chair, panel.applications[&2], account).await;
        assert_eq!(keys(barred), ["reviews-bar-conflict"]);
        let taken_back =
            actions::declare(&panel.world.state, panel.one(1), panel.applications[&2], None).await;
        assert_eq!(keys(taken_back), ["reviews-conflict-stays"]);
        panel.close().await;
    });
}

#[test]
fn what_others_gave_stays_hidden_until_ones_own_assessment_is_in() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let (first, second) = (panel.assign(1, 1).await, panel.assign(1, 2).await);
        panel.submit(1, first, 82).await;

        let two = panel.world.browser_of(panel.one(2)).await;
        let address = format!("/assignments/{second}");
        let page = two.get(&address).await;
        assert!(!page.text().contains("82"), "the other's total is not in the page");
        let board = two.get(&format!("/calls/{}/panel", panel.call)).await;
        assert_eq!(board.status, 403, "assessors do not see the panel");

        let assessment = format!("{address}/assessment");
        let post = |marks: [&'static str; 5], submit: &'static str| {
            let names =
                ["mark-relevance", "mark-partnership", "mark-design", "mark-sustainability", "mark-budget"];
            let mut fields: Vec<(&str, &str)> = names.into_iter().zip(marks).collect();
            fields.extend([("version", "0"), ("submit", submit)]);
            fields
        };
        let wrong = two.send(&page, &assessment, &post(["31", "ten", "", "3", "8"], "submit")).await;
        assert_eq!(wrong.status, 422);
        let problems = wrong.all("#problems li");
        // Too much, not a mark, missing, and a low mark without a word.
        assert_eq!(problems.len(), 4, "{problems:?}");
        assert_eq!(wrong.field("mark-partnership").as_deref(), Some("ten"), "nothing typed is lost");

        let fields = post(["23", "19,5", "15.5", "12", "8"], "submit");
        assert_eq!(two.send(&page, &assessment, &fields).await.status, 303);
        let seen = two.get(&address).await;
        assert!(seen.text().contains("Assessment 1: 82"), "{}", seen.text());
        assert!(seen.text().contains("Your total 78"));
        assert_eq!(two.send(&page, &assessment, &fields).await.status, 422, "a submitted one is final");
        let chair = panel.world.browser_of(&panel.chair).await;
        let board = chair.get(&format!("/calls/{}/panel", panel.call)).await;
        assert!(board.text().contains("Score 80"), "{}", board.text());
        assert!(panel.world.letters_to("chair@example.org").await.contains(&"All assessments are in".into()));
        panel.close().await;
    });
}

#[test]
fn a_chair_who_assesses_sees_no_total_before_the_own_one_is_in() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        give(&panel.world, panel.chair.account, "assessor", "call_id", panel.call.0).await;
        let chair = panel.world.again("chair@example.org").await;
        let state = &panel.world.state;
        actions::declare(state, &chair, panel.applications[&1], None).await.unwrap();
        panel.assess(1, 1, 83).await;
        let browser = panel.world.browser_of(&chair).await;
        let address = format!("/calls/{}/panel", panel.call);
        assert!(browser.get(&address).await.text().contains("Assessment 1: One · 83"));
        let own = actions::assign(state, &chair, panel.applications[&1], chair.account).await.unwrap();
        assert!(!browser.get(&address).await.text().contains("83"), "hidden from now on");
        actions::save_assessment(state, &chair, own, sheet(&spread(77)), 0, true).await.unwrap();
        assert!(browser.get(&address).await.text().contains("Assessment 1: One · 83"));
        panel.close().await;
    });
}

#[test]
fn two_submissions_of_one_assessment_leave_one_and_lose_nothing() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let assignment = panel.assign(1, 1).await;
        let (state, who) = (&panel.world.state, panel.one(1));
        let send = |total, submit| {
            actions::save_assessment(state, who, assignment, sheet(&spread(total)), 0, submit)
        };
        let (a, b) = tokio::join!(send(80, true), send(50, true));
        assert_eq!((a.is_ok() as u8) + (b.is_ok() as u8), 1, "{a:?} {b:?}");
        let kept = [&a, &b].into_iter().find_map(|r| r.as_ref().ok()).unwrap().total.unwrap();
        let lost = if a.is_err() { a } else { b };
        assert_eq!(keys(lost), ["reviews-submitted-is-final"]);
        let stored = panel.world.database.query("select total from assessments").await;
        assert_eq!(stored, [format!("{kept:.2}")]);
        panel.close().await;
    });
}

#[test]
fn a_draft_in_two_windows_is_not_overwritten() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let assignment = panel.assign(1, 1).await;
        let (state, who) = (&panel.world.state, panel.one(1));
        let save = |version, total| {
            actions::save_assessment(state, who, assignment, sheet(&spread(total)), version, false)
        };
        assert_eq!(save(0, 80).await.unwrap().version, 1);
        assert!(matches!(save(0, 50).await, Err(AppError::ChangedMeanwhile)));
        assert_eq!(save(1, 60).await.unwrap().version, 2);
        let other = panel.one(2);
        let foreign = actions::save_assessment(state, other, assignment, sheet(&spread(1)), 2, true).await;
        assert!(matches!(foreign, Err(AppError::NotFound)));
        panel.close().await;
    });
}

#[test]
fn a_conflict_found_later_takes_the_assignment_back() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        panel.everybody_declares_no_conflict().await;
        let (state, first) = (&panel.world.state, panel.applications[&1]);
        let own = panel.assign(1, 1).await;
        actions::declare(state, panel.one(1), first, Some("I know the author.".into())).await.unwrap();
        let gone = actions::save_assessment(state, panel.one(1), own, sheet(&spread(80)), 0, true).await;
        assert!(matches!(gone, Err(AppError::NotFound)));
        let told = panel.world.letters_to("chair@example.org").await;
        assert_eq!(told, ["An assessor has given up MIT-2026-1/001"]);

        let second = panel.assign(1, 2).await;
        let without_reason = actions::release(state, &panel.chair, second, "  ").await;
        assert_eq!(keys(without_reason), ["reviews-reason-needed"]);
        actions::release(state, &panel.chair, second, "On leave.").await.unwrap();
        let letters = panel.world.letters("two@example.org").await;
        assert!(letters.last().unwrap().body.contains("On leave."));
        let proposal = actions::assign_automatically(state, &panel.chair, panel.call).await.unwrap();
        let mut given: Vec<_> = proposal.assignments.iter().map(|(_, account)| *account).collect();
        given.sort();
        let mut others = vec![panel.one(3).account, panel.one(4).account];
        others.sort();
        assert_eq!(given, others, "neither the conflicted nor the released one");
        let third = panel.world.database.query("select id from assignments where released_at is null").await;
        let third: AssignmentId = third[0].parse().unwrap();
        let who = panel.assessors.iter().filter(|a| given.contains(&a.account));
        for assessor in who {
            let input = sheet(&spread(70));
            let _ = actions::save_assessment(state, assessor, third, input, 0, true).await;
        }
        let too_late = actions::release(state, &panel.chair, third, "Changed my mind.").await;
        assert_eq!(keys(too_late), ["reviews-release-too-late"]);
        panel.close().await;
    });
}

#[test]
fn a_member_of_an_applying_organisation_is_told_to_declare() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        give(&panel.world, panel.one(1).account, "viewer", "organisation_id", organisation(11)).await;
        let one = panel.world.again("one@example.org").await;
        let browser = panel.world.browser_of(&one).await;
        let page = browser.get(&format!("/calls/{}/conflicts", panel.call)).await;
        assert!(page.text().contains("You belong to Partner 1"), "{}", page.text());
        let (state, first) = (&panel.world.state, panel.applications[&1]);
        assert_eq!(keys(actions::declare(state, &one, first, None).await), ["reviews-you-are-a-member"]);
        // A role that came after the declaration bars too.
        actions::declare(state, panel.one(2), first, None).await.unwrap();
        give(&panel.world, panel.one(2).account, "viewer", "organisation_id", organisation(10)).await;
        let barred = actions::assign(state, &panel.chair, first, panel.one(2).account).await;
        assert_eq!(keys(barred), ["reviews-bar-member"]);
        panel.close().await;
    });
}

#[test]
fn the_chair_reads_every_eligible_application_and_nobody_else_does_there() {
    run(async {
        let panel = Panel::open(&[(1, "16000")]).await;
        let chair = panel.world.browser_of(&panel.chair).await;
        let board = chair.get(&format!("/calls/{}/panel", panel.call)).await;
        let address = board.attribute(".card h3 a", "href").unwrap();
        let read = chair.get(&address).await;
        assert_eq!(read.status, 200);
        assert!(read.text().contains(ANSWER) && read.text().contains("Hidden boats 1"), "{}", read.text());
        let ineligible = format!("/calls/{}/panel/applications/{}", panel.call, id(4, 3));
        assert_eq!(chair.get(&ineligible).await.status, 404);
        for other in [panel.one(1), &panel.manager, &panel.auditor] {
            assert_eq!(panel.world.browser_of(other).await.get(&address).await.status, 404);
        }
        let manager = panel.world.browser_of(&panel.manager).await;
        let board = manager.get(&format!("/calls/{}/panel", panel.call)).await;
        let theirs = board.attribute(".card h3 a", "href").unwrap();
        assert_eq!(manager.get(&theirs).await.status, 200, "staff read it on its own page");

        // A chair of an applying organisation, or one who assesses and has declared nothing, does not.
        give(&panel.world, panel.chair.account, "assessor", "call_id", panel.call.0).await;
        assert_eq!(chair.get(&address).await.status, 403);
        let again = panel.world.again("chair@example.org").await;
        actions::declare(&panel.world.state, &again, panel.applications[&1], None).await.unwrap();
        assert_eq!(chair.get(&address).await.status, 200);
        give(&panel.world, panel.chair.account, "viewer", "organisation_id", organisation(11)).await;
        assert_eq!(chair.get(&address).await.status, 403);

        // Before the eligibility of all is decided, nobody is told who is eligible.
        let undecided =
            "delete from eligibility_results where application_id = '00000000-0000-0000-0000-000400000003'";
        panel.world.database.execute(undecided).await;
        assert_eq!(chair.get(&address).await.status, 404);
        panel.close().await;
    });
}
