//! The officers' queue and acts on many applications: filters, the clock, preview, confirmation, undoing.

use cogrant::cycle::eligibility::bulk::What;
use cogrant::notices::sender::Sender;
use cogrant::notices::worker::send_due;
use cogrant::rulebook::RuleId;
use futures_util::join;
use serde_json::json;

use super::*;
use crate::world::run;

/// Three applications of a closed call with days to object and to conclude: one complete, two without a memorandum.
struct Queue {
    scene: Scene,
    leads: Vec<Member>,
    ids: Vec<ApplicationId>,
}

impl Queue {
    async fn open() -> Self {
        let scene = Scene::open().await;
        let days =
            format!("update calls set objection_days = 8, conclusion_days = 14 where id = '{}'", scene.call);
        scene.world.database.execute(&days).await;
        let (mut leads, mut ids) = (Vec::new(), Vec::new());
        for (lead, partner, title, paper) in [
            ("Quick", "Brook", "Clean river", true),
            ("Stone", "Copper", "Old crafts", false),
            ("Paper", "Linden", "Street lights", false),
        ] {
            let lead = scene.organisation(lead, Language::English, &["one"]).await;
            let partner = scene.organisation(partner, Language::English, &["two"]).await;
            ids.push(scene.submitted(title, &lead, &partner, paper).await);
            leads.push(lead);
        }
        scene.close_call().await;
        scene.world.any_letters().await;
        Self { scene, leads, ids }
    }

    /// The titles that the list shows at an address.
    async fn shown(&self, asked: &str) -> Vec<String> {
        let browser = self.scene.world.browser_of(&self.scene.officer).await;
        let page = browser.get(&format!("/calls/{}/eligibility{asked}", self.scene.call)).await;
        assert_eq!(page.status, 200, "{}", page.text());
        page.all("tbody th a:not(.tag)")
    }

    async fn letters_of_results(&self) -> Vec<String> {
        let mut conn = self.scene.world.state.db.conn().await.unwrap();
        let all = cogrant::notices::kept(&mut conn, None, 10_000).await.unwrap();
        let results = all.into_iter().filter(|one| one.kind.starts_with("eligibility-concluded"));
        results.map(|one| format!("{} {}", one.to_address, one.sent_at.is_some())).collect()
    }

    async fn concludes_all(&self) -> cogrant::base::kernel::ids::BulkActId {
        let (state, officer) = (&self.scene.world.state, &self.scene.officer);
        let plan = (self.ids.clone(), What::Conclude);
        let bulk = actions::plan_bulk(state, officer, self.scene.call, plan).await.unwrap();
        assert_eq!(actions::confirm_bulk(state, officer, bulk).await.unwrap(), (3, 0));
        bulk
    }

    async fn close(self) {
        self.scene.close().await;
    }
}

#[test]
fn the_queue_is_filtered_by_everything_at_once_and_says_how_long_each_has_waited() {
    run(async {
        let queue = Queue::open().await;
        let scene = &queue.scene;
        assert_eq!(queue.shown("?rule=R14").await, ["Old crafts", "Street lights"]);
        assert_eq!(queue.shown("?rule=R14&q=linden").await, ["Street lights"]);
        assert_eq!(queue.shown("?q=C-1%2F001").await, ["Clean river"]);
        assert_eq!(queue.shown("?state=met").await, ["Clean river"]);
        assert!(
            queue.shown("?overdue=yes").await.is_empty() && queue.shown("?objection=open").await.is_empty()
        );
        let due = "Friday 10 April 2026";
        let waits = scene.world.waits_for(&scene.officer).await;
        assert!(waits.iter().any(|one| one.contains("10 April")), "{waits:?}");
        let applicant = scene.world.browser_of(&queue.leads[1].who).await;
        let told = applicant.get(&format!("/applications/{}/eligibility", queue.ids[1])).await.text();
        assert!(told.contains("You will hear by") && told.contains(due), "{told}");

        let state = &scene.world.state;
        scene.world.at("2026-04-06T09:00:00Z");
        assert!(!actions::conclude(state, &scene.officer, queue.ids[1]).await.unwrap());
        assert_eq!(
            queue.shown("?state=not_eligible&rule=R14").await,
            ["Old crafts"],
            "also what is concluded"
        );
        let lead = &queue.leads[1];
        let findings = vec![scene.finding(queue.ids[1], "R14").await];
        let protest = actions::Protest { findings, grounds: "It was there.".into() };
        actions::object(state, &lead.who, queue.ids[1], protest).await.unwrap();
        assert_eq!(queue.shown("?objection=open").await, ["Old crafts"]);
        scene.world.at("2026-04-10T21:59:59Z");
        assert!(queue.shown("?overdue=yes").await.is_empty(), "the last second is in time");
        scene.world.at("2026-04-12T09:00:00Z");
        assert_eq!(queue.shown("").await, ["Clean river", "Street lights", "Old crafts"], "overdue first");
        let read = scene.world.program_of(&scene.officer).await;
        let read = read.get(&format!("/calls/{}/eligibility", scene.call)).await.json;
        let clock = (&read["concluded"], &read["median_days"], &read["overdue"]);
        assert_eq!(clock, (&json!(1), &json!(10), &json!(2)), "{read}");
        let line =
            read["items"].as_array().unwrap().iter().find(|one| one["title"] == "Clean river").unwrap();
        assert_eq!((&line["waited_days"], &line["overdue_days"]), (&json!(16), &json!(2)));
        queue.close().await;
    });
}

#[test]
fn an_act_on_many_is_shown_confirmed_and_undone_with_its_letters_and_can_be_done_again() {
    run(async {
        let queue = Queue::open().await;
        let (scene, state) = (&queue.scene, &queue.scene.world.state);
        let desk = scene.world.browser_of(&scene.officer).await;
        let list = format!("/calls/{}/eligibility", scene.call);
        let page = desk.get(&list).await;
        let plans = format!("/calls/{}/bulk-acts", scene.call);
        let nothing = desk.send(&page, &plans, &[("kind", "conclude")]).await;
        assert_eq!((nothing.status, nothing.all("#problems li").len()), (422, 1), "{}", nothing.text());
        let shown: Vec<String> = queue.ids.iter().map(ToString::to_string).collect();
        let mut fields = vec![("kind", "conclude"), ("all", "yes")];
        fields.extend(shown.iter().map(|id| ("shown", id.as_str())));
        let planned = desk.send(&page, &plans, &fields).await;
        let bulk = planned.location.clone().unwrap_or_else(|| panic!("{}", planned.text()));
        let preview = desk.get(&bulk).await;
        assert!(preview.text().contains("R14 Memorandum signed by all"), "{}", preview.text());
        let foreseen = preview.all("tbody .tag");
        assert_eq!(
            foreseen,
            ["Concluded as eligible", "Concluded as not eligible", "Concluded as not eligible"]
        );
        assert_eq!(
            scene.one("select count(*)::text from eligibility_results").await,
            "0",
            "nothing is done yet"
        );

        let done = desk.send(&preview, &format!("{bulk}/confirmation"), &[]).await;
        assert_eq!(done.location.as_deref(), Some(bulk.as_str()), "{}", done.text());
        let sender = Sender::into_folder(&std::env::temp_dir().join(shown[0].as_str())).unwrap();
        while send_due(state, &sender).await.unwrap() > 0 {}
        let letters = queue.letters_of_results().await;
        assert_eq!((letters.len(), letters.iter().filter(|one| one.ends_with("true")).count()), (6, 0));
        let applicant = scene.world.browser_of(&queue.leads[1].who).await;
        let results = format!("/applications/{}/eligibility", queue.ids[1]);
        let told = async || {
            let mut told = applicant.get(&format!("/applications/{}", queue.ids[1])).await.text();
            told += &applicant.get(&results).await.text();
            told += &applicant.get("/applications").await.text();
            told.to_lowercase()
        };
        assert!(
            !told().await.contains("not eligible"),
            "nothing is told that may be undone: {}",
            told().await
        );
        assert!(desk.get(&results).await.text().to_lowercase().contains("not eligible"), "staff see it");
        let list_now = desk.get(&list).await.text();
        assert!(list_now.contains("can still be undone"), "{list_now}");

        let page = desk.get(&bulk).await;
        let undone = desk.send(&page, &format!("{bulk}/undoing"), &[]).await;
        assert_eq!(undone.location.as_deref(), Some(bulk.as_str()), "{}", undone.text());
        assert_eq!(queue.letters_of_results().await, Vec::<String>::new(), "they were taken back");
        assert_eq!(
            scene.one("select count(*)::text from eligibility_results where undone_at is not null").await,
            "3"
        );
        assert_eq!(queue.shown("?state=met").await, ["Clean river"]);
        let acts = "select count(*)::text from audit_entries where act = 'eligibility.undo'";
        assert_eq!(scene.one(acts).await, "3");
        let twice = desk.send(&page, &format!("{bulk}/undoing"), &[]).await;
        assert_eq!(twice.status, 422);

        queue.concludes_all().await;
        scene.world.at("2026-03-27T16:10:00Z");
        while send_due(state, &sender).await.unwrap() > 0 {}
        let letters = queue.letters_of_results().await;
        assert_eq!((letters.len(), letters.iter().filter(|one| one.ends_with("true")).count()), (6, 6));
        assert!(told().await.contains("not eligible"), "with its letter: {}", told().await);
        queue.close().await;
    });
}

#[test]
fn what_changed_meanwhile_is_left_out_and_named_and_only_whoever_planned_it_confirms() {
    run(async {
        let queue = Queue::open().await;
        let (scene, state) = (&queue.scene, &queue.scene.world.state);
        let plan = (queue.ids.clone(), What::Conclude);
        let bulk = actions::plan_bulk(state, &scene.officer, scene.call, plan).await.unwrap();
        let other = scene.world.person("Other Officer", Language::English).await;
        scene.give(other.account, Role::GrantsOfficer, Scope::Programme(scene.programme)).await;
        let other = scene.world.again("other.officer@example.org").await;
        let not_own = actions::confirm_bulk(state, &other, bulk).await;
        assert!(matches!(not_own, Err(AppError::Forbidden(_))), "{not_own:?}");
        let finding = scene.finding(queue.ids[1], "R14").await;
        actions::open_cure(state, &other, finding, "Please send it.").await.unwrap();
        assert_eq!(actions::confirm_bulk(state, &scene.officer, bulk).await.unwrap(), (2, 1));
        let again = actions::confirm_bulk(state, &scene.officer, bulk).await;
        assert_eq!(refused(again), ["eligibility-bulk-done-already"]);
        let desk = scene.world.browser_of(&scene.officer).await;
        let page = desk.get(&format!("/bulk-acts/{bulk}")).await.text();
        assert!(page.contains("Left as it is: it changed meanwhile"), "{page}");
        let strange = (vec![ApplicationId::new()], What::Conclude);
        let strange = actions::plan_bulk(state, &scene.officer, scene.call, strange).await;
        assert_eq!(refused(strange), ["eligibility-bulk-unknown"]);
        queue.close().await;
    });
}

#[test]
fn it_is_too_late_to_undo_after_ten_minutes_or_once_a_letter_is_on_its_way() {
    run(async {
        let queue = Queue::open().await;
        let (scene, state) = (&queue.scene, &queue.scene.world.state);
        let bulk = queue.concludes_all().await;
        scene.world.at("2026-03-27T16:10:00Z");
        let late = actions::undo_bulk(state, &scene.officer, bulk).await;
        assert_eq!(refused(late), ["eligibility-bulk-too-late"]);
        // A worker whose clock is ahead sends while the officer undoes: one of them comes first, never both.
        scene.world.at("2026-03-27T16:09:59Z");
        let early = format!("update notices set run_at = '2026-03-27T16:09:59Z' where held_by = '{bulk}'");
        scene.world.database.execute(&early).await;
        let sender = Sender::into_folder(&std::env::temp_dir().join(bulk.to_string())).unwrap();
        let (undone, sent) = join!(actions::undo_bulk(state, &scene.officer, bulk), send_due(state, &sender));
        sent.unwrap();
        assert_eq!(refused(undone), ["eligibility-bulk-letters-gone"]);
        let kept = scene.one("select count(*)::text from eligibility_results where undone_at is null").await;
        assert_eq!(kept, "3");
        queue.close().await;
    });
}

#[test]
fn what_somebody_acted_on_since_cannot_be_undone_and_the_panel_waits_as_long() {
    run(async {
        let queue = Queue::open().await;
        let (scene, state) = (&queue.scene, &queue.scene.world.state);
        let chair = scene.world.person("Chair", Language::English).await;
        scene.give(chair.account, Role::PanelChair, Scope::Call(scene.call)).await;
        let none = format!("update calls set objection_days = null where id = '{}'", scene.call);
        scene.world.database.execute(&none).await;
        let bulk = queue.concludes_all().await;
        let chair = scene.world.again("chair@example.org").await;
        let early = cogrant::cycle::reviews::actions::open_panel(state, &chair, scene.call).await;
        assert_eq!(refused(early), ["reviews-eligibility-undoing"]);
        actions::tell_chairs(state).await.unwrap();
        assert!(scene.world.letters_to("chair@example.org").await.is_empty());
        actions::undo_bulk(state, &scene.officer, bulk).await.unwrap();
        let days = format!("update calls set objection_days = 8 where id = '{}'", scene.call);
        scene.world.database.execute(&days).await;
        let bulk = queue.concludes_all().await;
        let findings = vec![scene.finding(queue.ids[1], "R14").await];
        let protest = actions::Protest { findings, grounds: "It was there.".into() };
        let lead = &queue.leads[1].who;
        let early = actions::object(state, lead, queue.ids[1], protest.clone()).await;
        assert_eq!(refused(early), ["eligibility-object-not-concluded"], "nobody was told yet");
        // Where the clock of one service is ahead of the other's.
        scene.world.at("2026-03-27T16:10:00Z");
        actions::object(state, lead, queue.ids[1], protest).await.unwrap();
        scene.world.at("2026-03-27T16:09:59Z");
        let acted = actions::undo_bulk(state, &scene.officer, bulk).await;
        assert_eq!(refused(acted), ["eligibility-bulk-acted-on"]);
        queue.close().await;
    });
}

#[test]
fn time_is_given_to_many_for_the_same_rule_and_taken_back_while_nobody_has_answered() {
    run(async {
        let queue = Queue::open().await;
        let (scene, state) = (&queue.scene, &queue.scene.world.state);
        let what = What::Cure { rule: RuleId::R14, request: "The signed memorandum, please.".into() };
        let plan = (queue.ids.clone(), what.clone());
        let bulk = actions::plan_bulk(state, &scene.officer, scene.call, plan).await.unwrap();
        assert_eq!(actions::confirm_bulk(state, &scene.officer, bulk).await.unwrap(), (2, 0));
        let page = format!("/applications/{}/cure", queue.ids[1]);
        let lead = &queue.leads[1];
        let browser = scene.world.browser_of(&lead.who).await;
        assert_eq!(browser.get(&page).await.status, 422, "nobody was told yet");
        assert_eq!(scene.world.waits_for(&lead.who).await, Vec::<String>::new());
        actions::undo_bulk(state, &scene.officer, bulk).await.unwrap();
        scene.world.at("2026-03-27T16:10:00Z");
        assert_eq!(browser.get(&page).await.status, 422, "no time runs any more");
        let plan = (vec![queue.ids[1]], what);
        let bulk = actions::plan_bulk(state, &scene.officer, scene.call, plan).await.unwrap();
        assert_eq!(actions::confirm_bulk(state, &scene.officer, bulk).await.unwrap(), (1, 0));
        let signed_by = scene
            .world
            .database
            .query(&format!(
                "select organisation_id from application_partners where application_id = '{}'",
                queue.ids[1]
            ))
            .await
            .iter()
            .map(|id| id.parse().unwrap())
            .collect();
        let answer = Answer { upload: pdf(&scene.world).await, signed_by };
        let early = actions::answer_cure(state, &lead.who, queue.ids[1], answer.clone()).await;
        assert_eq!(refused(early), ["eligibility-no-cure"]);
        scene.world.at("2026-03-27T16:20:00Z");
        assert!(browser.get(&page).await.text().contains("The signed memorandum, please."));
        assert_eq!(scene.world.waits_for(&lead.who).await.len(), 1);
        assert!(actions::answer_cure(state, &lead.who, queue.ids[1], answer).await.unwrap());
        scene.world.at("2026-03-27T16:19:59Z");
        let acted = actions::undo_bulk(state, &scene.officer, bulk).await;
        assert_eq!(refused(acted), ["eligibility-bulk-acted-on"]);
        let unsaid = What::Cure { rule: RuleId::R14, request: " ".into() };
        let unsaid = actions::plan_bulk(state, &scene.officer, scene.call, (queue.ids.clone(), unsaid)).await;
        assert_eq!(refused(unsaid), ["eligibility-reason-needed"]);
        queue.close().await;
    });
}

#[test]
fn a_plan_that_is_refused_comes_back_on_the_part_of_the_list_where_it_was_made() {
    run(async {
        let queue = Queue::open().await;
        let (scene, call) = (&queue.scene, queue.scene.call);
        let browser = scene.world.browser_of(&scene.officer).await;
        let part = format!("/calls/{call}/eligibility?after={}", queue.ids[0]);
        let page = browser.get(&part).await;
        let titles = "tbody th a:not(.tag)";
        assert_eq!(page.all(titles), ["Old crafts", "Street lights"]);
        let after = page.field("after").unwrap();
        let chosen_none = [("kind", "conclude"), ("after", after.as_str())];
        let sent = browser.send(&page, &format!("/calls/{call}/bulk-acts"), &chosen_none).await;
        assert_eq!(sent.status, 422);
        assert_eq!(sent.all(titles), ["Old crafts", "Street lights"], "{}", sent.text());
        queue.close().await;
    });
}
