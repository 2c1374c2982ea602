//! What officers decide, what applicants put right, and the conclusion.

use diesel_async::RunQueryDsl;

use super::*;
use crate::world::run;

#[test]
fn a_cure_on_the_last_second_counts_and_one_second_later_is_refused() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.submitted("Clean river", &lead, &partner, false).await;
        let late_lead = scene.organisation("Night Owl", Language::English, &["one"]).await;
        let late_partner = scene.organisation("Paper Boat", Language::English, &["two"]).await;
        let late = scene.submitted("Street lights", &late_lead, &late_partner, false).await;
        scene.close_call().await;
        let state = &scene.world.state;
        scene.world.at("2026-03-27T17:00:00Z");
        for application in [id, late] {
            let finding = scene.finding(application, "R14").await;
            let cure = actions::open_cure(state, &scene.officer, finding, "Please send it.").await.unwrap();
            let until: cogrant::base::kernel::clock::Timestamp = "2026-03-30T16:00:00Z".parse().unwrap();
            assert_eq!(cure.last_instant, until, "three days later at the same local time, in summer time");
            let twice = actions::open_cure(state, &scene.officer, finding, "Again.").await;
            assert_eq!(refused(twice), ["eligibility-cure-once"]);
        }
        let waiting = actions::conclude(state, &scene.officer, id).await;
        assert_eq!(refused(waiting), ["eligibility-rule-still-open"]);
        let waits = scene.world.waits_for(&partner.who).await;
        assert!(waits[0].contains("në “Clean river”") && waits[0].contains("18:00"), "{waits:?}");
        let waits = scene.world.waits_for(&scene.officer).await;
        assert!(
            waits[0].starts_with("Decide on eligibility") && waits[0].ends_with("2 applications are open")
        );
        let answer = async |a: &Member, b: &Member| Answer {
            upload: pdf(&scene.world).await,
            signed_by: vec![a.organisation, b.organisation],
        };
        scene.world.at("2026-03-30T16:00:00Z");
        let by_partner = actions::answer_cure(state, &partner.who, id, answer(&lead, &partner).await).await;
        assert!(matches!(by_partner, Err(AppError::Forbidden(_))), "the lead answers");
        assert!(actions::answer_cure(state, &lead.who, id, answer(&lead, &partner).await).await.unwrap());
        scene.world.at("2026-03-30T16:00:01Z");
        let too_late =
            actions::answer_cure(state, &late_lead.who, late, answer(&late_lead, &late_partner).await).await;
        assert_eq!(refused(too_late), ["eligibility-cure-too-late"]);
        assert!(actions::conclude(state, &scene.officer, id).await.unwrap());
        assert!(!actions::conclude(state, &scene.officer, late).await.unwrap());
        let mut conn = state.db.conn().await.unwrap();
        assert_eq!(eligible_in(&mut conn, scene.call).await.unwrap(), [id]);
        assert!(all_concluded(&mut conn, scene.call, state.now()).await.unwrap());
        drop(conn);
        let letter = scene.world.letters("night.owl@example.org").await.pop().unwrap();
        assert!(letter.subject.starts_with("Not eligible: Street lights"), "{}", letter.subject);
        assert!(letter.body.contains("R14 Memorandum signed by all: Not met, the time to put it right"));
        assert!(letter.body.contains("Needed: A memorandum that every organisation"), "{}", letter.body);
        scene.close().await;
    });
}

#[test]
fn a_question_waits_for_an_officer_and_an_override_needs_a_reason_that_is_kept() {
    run(async {
        let scene = Scene::open().await;
        let lead = scene.organisation("Shared Roof", Language::English, &["one", "two"]).await;
        let partner = scene.organisation("Copper", Language::Albanian, &["one"]).await;
        let id = scene.submitted("Old crafts", &lead, &partner, true).await;
        let state = &scene.world.state;
        let finding = scene.finding(id, "R11").await;
        let early = actions::decide(state, &scene.officer, finding, ruling(Verdict::Pass, "So.")).await;
        assert_eq!(refused(early), ["eligibility-too-early"]);
        scene.close_call().await;
        let outdated = actions::decide(state, &scene.officer, finding, ruling(Verdict::Pass, "So.")).await;
        assert_eq!(refused(outdated), ["eligibility-finding-outdated"]);
        assert_eq!(
            refused(actions::conclude(state, &scene.officer, id).await),
            ["eligibility-rule-still-open"]
        );
        let finding = scene.finding(id, "R11").await;
        let silent = actions::decide(state, &scene.officer, finding, ruling(Verdict::Pass, " ")).await;
        assert_eq!(refused(silent), ["eligibility-reason-needed"]);
        let why = "As their statutes show.";
        actions::decide(state, &scene.officer, finding, ruling(Verdict::Pass, why)).await.unwrap();
        let same =
            actions::override_finding(state, &scene.officer, finding, ruling(Verdict::Pass, why)).await;
        assert_eq!(refused(same), ["eligibility-override-changes-nothing"]);
        let seat = scene.finding(id, "R05").await;
        let empty = actions::override_finding(state, &scene.officer, seat, ruling(Verdict::Fail, "")).await;
        assert_eq!(refused(empty), ["eligibility-reason-needed"]);
        let moved = "The seat is only on paper.";
        actions::override_finding(state, &scene.officer, seat, ruling(Verdict::Fail, moved)).await.unwrap();
        let audited = scene
            .one("select details ->> 'found' || ' ' || (details ->> 'outcome') || ' ' || (details ->> 'reason')
                  from audit_entries where act = 'eligibility.override'")
            .await;
        assert_eq!(audited, "pass fail The seat is only on paper.");
        for change in
            ["update eligibility_decisions set outcome = 'pass'", "delete from eligibility_decisions"]
        {
            let mut conn = state.db.conn().await.unwrap();
            let tried = diesel::sql_query(change).execute(&mut conn).await;
            assert!(tried.is_err_and(|error| error.to_string().contains("append-only")), "{change}");
        }
        assert!(!actions::conclude(state, &scene.officer, id).await.unwrap());
        let again =
            actions::override_finding(state, &scene.officer, seat, ruling(Verdict::Pass, "No.")).await;
        assert_eq!(refused(again), ["eligibility-already-concluded"]);
        let letter = scene.world.letters("copper@example.org").await.pop().unwrap();
        assert!(letter.subject.starts_with("Jo i pranueshëm"), "{}", letter.subject);
        scene.close().await;
    });
}

#[test]
fn an_officer_with_a_place_in_an_application_decides_nothing_of_it_and_an_auditor_only_reads() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.submitted("Clean river", &lead, &partner, true).await;
        let auditor = scene.world.person("Auditor", Language::English).await;
        scene.give(auditor.account, Role::Auditor, Scope::Programme(scene.programme)).await;
        let auditor = scene.world.again("auditor@example.org").await;
        let chair = scene.world.person("Chair", Language::English).await;
        scene.give(chair.account, Role::PanelChair, Scope::Call(scene.call)).await;
        let chair = scene.world.again("chair@example.org").await;
        scene.close_call().await;
        let state = &scene.world.state;
        scene.give(scene.officer.account, Role::Viewer, Scope::Organisation(partner.organisation)).await;
        let officer = scene.world.again("officer@example.org").await;
        let finding = scene.finding(id, "R10").await;
        let own = actions::override_finding(state, &officer, finding, ruling(Verdict::Fail, "So.")).await;
        assert!(
            matches!(&own, Err(AppError::Forbidden(p)) if p.key == "eligibility-own-interest"),
            "{own:?}"
        );
        assert!(matches!(actions::conclude(state, &officer, id).await, Err(AppError::Forbidden(_))));
        let reads = actions::conclude(state, &auditor, id).await;
        assert!(matches!(&reads, Err(AppError::Forbidden(p)) if p.key == "eligibility-officers-only"));
        assert!(matches!(actions::conclude(state, &chair, id).await, Err(AppError::NotFound)));
        let browser = scene.world.browser_of(&auditor).await;
        let page = browser.get(&format!("/applications/{id}/eligibility")).await;
        assert_eq!((page.status, page.all("main form").len()), (200, 0), "no form for who only reads");
        assert_eq!(browser.get(&format!("/calls/{}/eligibility", scene.call)).await.status, 200);
        let browser = scene.world.browser_of(&chair).await;
        assert_eq!(browser.get(&format!("/applications/{id}/eligibility")).await.status, 404);
        assert_eq!(browser.get(&format!("/calls/{}/eligibility", scene.call)).await.status, 404);
        scene.close().await;
    });
}

#[test]
fn a_call_closes_only_after_its_deadline_by_an_officer_and_officers_work_through_the_pages() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.submitted("Clean river", &lead, &partner, false).await;
        let state = &scene.world.state;
        scene.world.at("2026-03-27T15:00:00Z");
        let early = actions::close_call(state, &scene.officer, scene.call).await;
        assert_eq!(refused(early), ["eligibility-closing-too-early"]);
        let outsider = actions::close_call(state, &lead.who, scene.call).await;
        assert!(matches!(outsider, Err(AppError::NotFound)));
        scene.world.at("2026-03-27T15:00:01Z");
        let waits = scene.world.waits_for(&scene.officer).await;
        assert!(waits.len() == 1 && waits[0].starts_with("Close the call"), "{waits:?}");
        let browser = scene.world.browser_of(&scene.officer).await;
        let list = format!("/calls/{}/eligibility", scene.call);
        let closed = browser.fill(&list, &format!("/calls/{}/closing", scene.call), &[]).await;
        assert_eq!(closed.location.as_deref(), Some(list.as_str()), "{}", closed.text());
        let page = format!("/applications/{id}/eligibility");
        let twice = browser.fill(&page, &format!("/calls/{}/closing", scene.call), &[]).await;
        assert_eq!(twice.status, 422);
        let shown = browser.get(&page).await.text();
        assert!(shown.contains("1 result could still be put right, and no time was given for it"), "{shown}");
        let finding = scene.finding(id, "R14").await;
        let empty = browser.fill(&page, &format!("/findings/{finding}/cure"), &[("request", "")]).await;
        assert_eq!((empty.status, empty.all("#problems li").len()), (422, 1));
        let opened = browser
            .fill(&page, &format!("/findings/{finding}/cure"), &[("request", "Please send it.")])
            .await;
        assert_eq!(opened.location.as_deref(), Some(page.as_str()), "{}", opened.text());
        let applicant = scene.world.browser_of(&lead.who).await;
        let form = applicant.get(&format!("/applications/{id}/cure")).await;
        assert!(form.text().contains("Please send it."), "{}", form.text());
        let (one, two) = (lead.organisation.to_string(), partner.organisation.to_string());
        let fields = [("signed_by", one.as_str()), ("signed_by", two.as_str())];
        let sent = applicant
            .upload(&form, &format!("/applications/{id}/cure"), &fields, ("file", "m.pdf", b"%PDF-1.7 x"))
            .await;
        assert_eq!(sent.location.as_deref(), Some(page.as_str()), "{}", sent.text());
        let shown = browser.get(&page).await.text();
        assert!(shown.contains("Found before the answer: There is no memorandum."), "{shown}");
        let concluded = browser.fill(&page, &format!("/applications/{id}/conclusion"), &[]).await;
        assert_eq!(concluded.location.as_deref(), Some(page.as_str()), "{}", concluded.text());
        assert!(browser.get(&page).await.text().contains("Eligible"));
        scene.close().await;
    });
}

#[test]
fn the_chair_learns_once_that_the_last_application_is_concluded_whoever_came_last() {
    run(async {
        let scene = Scene::open().await;
        let chair = scene.world.person("Chair", Language::English).await;
        scene.give(chair.account, Role::PanelChair, Scope::Call(scene.call)).await;
        let mut applications = Vec::new();
        for (lead, partner) in [("Quick", "Brook"), ("Stone", "Copper"), ("Paper", "Linden")] {
            let lead = scene.organisation(lead, Language::English, &["one"]).await;
            let partner = scene.organisation(partner, Language::English, &["two"]).await;
            applications.push(scene.submitted("Clean river", &lead, &partner, true).await);
        }
        scene.close_call().await;
        let state = &scene.world.state;
        scene.world.any_letters().await;
        assert!(actions::conclude(state, &scene.officer, applications[0]).await.unwrap());
        assert_eq!(scene.world.letters_to("chair@example.org").await, Vec::<String>::new());
        let (one, other) = futures_util::join!(
            actions::conclude(state, &scene.officer, applications[1]),
            actions::conclude(state, &scene.officer, applications[2]),
        );
        assert!(one.unwrap() && other.unwrap());
        let letters = scene.world.letters("chair@example.org").await;
        assert_eq!(letters.len(), 1, "{letters:?}");
        assert!(letters[0].subject.starts_with("Eligibility is concluded:"), "{}", letters[0].subject);
        assert!(letters[0].body.contains("3 applications are eligible"), "{}", letters[0].body);
        assert!(letters[0].body.contains(&format!("/calls/{}/panel", scene.call)), "{}", letters[0].body);
        scene.close().await;
    });
}
