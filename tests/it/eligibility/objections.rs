//! Objections to a result: who makes them until when, who decides, and what waits for that.

use cogrant::cycle::eligibility::actions::{Protest, Reply};
use cogrant::cycle::eligibility::objections::Answered;
use cogrant::cycle::eligibility::panel_waits;
use diesel_async::SimpleAsyncConnection;
use futures_util::join;
use serde_json::json;

use super::*;
use crate::world::run;

/// A call that takes objections, two officers, a chair, and an application in which two rules were found not met.
struct Lost {
    scene: Scene,
    other: SignedIn,
    lead: Member,
    partner: Member,
    id: ApplicationId,
}

impl Lost {
    async fn open() -> Self {
        let scene = Scene::open().await;
        let days = format!("update calls set objection_days = 8 where id = '{}'", scene.call);
        scene.world.database.execute(&days).await;
        let other = scene.world.person("Other Officer", Language::English).await;
        scene.give(other.account, Role::GrantsOfficer, Scope::Programme(scene.programme)).await;
        let other = scene.world.again("other.officer@example.org").await;
        let chair = scene.world.person("Chair", Language::English).await;
        scene.give(chair.account, Role::PanelChair, Scope::Call(scene.call)).await;
        let lead = scene.organisation("Green Yard", Language::SerbianCyrillic, &["one"]).await;
        let partner = scene.organisation("Third Bridge", Language::Albanian, &["two"]).await;
        let id = scene.submitted("Clean river", &lead, &partner, false).await;
        scene.close_call().await;
        Self { scene, other, lead, partner, id }
    }

    /// The officer found the seat not met too, and concluded on 30 March.
    async fn concluded() -> Self {
        let lost = Self::open().await;
        let (scene, state) = (&lost.scene, &lost.scene.world.state);
        scene.world.at("2026-03-30T09:00:00Z");
        let seat = scene.finding(lost.id, "R05").await;
        let why = "The seat is only on paper.";
        actions::override_finding(state, &scene.officer, seat, ruling(Verdict::Fail, why)).await.unwrap();
        assert!(!actions::conclude(state, &scene.officer, lost.id).await.unwrap());
        lost
    }

    async fn protest(&self, rules: &[&str]) -> Protest {
        let mut findings = Vec::new();
        for rule in rules {
            findings.push(self.scene.finding(self.id, rule).await);
        }
        Protest { findings, grounds: "The register shows it.".into() }
    }

    async fn reply(&self, rule: &str, answer: Answered) -> Reply {
        Reply {
            finding: self.scene.finding(self.id, rule).await,
            answer,
            reason: "As the register shows.".into(),
        }
    }

    async fn chair_heard(&self) -> usize {
        self.scene.world.letters_to("chair@example.org").await.len()
    }
}

const LAST_SECOND: &str = "2026-04-07T21:59:59Z";
const TOO_LATE: &str = "2026-04-07T22:00:00Z";

#[test]
fn what_is_upheld_counts_as_met_and_only_somebody_without_a_part_decides() {
    run(async {
        let lost = Lost::concluded().await;
        let (scene, state) = (&lost.scene, &lost.scene.world.state);
        let address = format!("/applications/{}/objection", lost.id);
        let page = format!("/applications/{}/eligibility", lost.id);
        let partner = scene.world.browser_of(&lost.partner.who).await;
        let form = partner.get(&address).await;
        assert_eq!(form.all("#findings label").len(), 2, "what is not met can be contested: {}", form.text());
        let empty = partner.send(&form, &address, &[("grounds", "")]).await;
        assert_eq!((empty.status, empty.all("#problems li").len()), (422, 1), "{}", empty.text());
        let (seat, paper) = (scene.finding(lost.id, "R05").await, scene.finding(lost.id, "R14").await);
        let (seat, paper) = (seat.to_string(), paper.to_string());
        let fields = [("findings", &*seat), ("findings", &*paper), ("grounds", "The register shows it.")];
        let made = partner.send(&form, &address, &fields).await;
        assert_eq!(made.location.as_deref(), Some(address.as_str()), "{}", made.text());

        let first = scene.world.browser_of(&scene.officer).await;
        let shown = first.get(&address).await;
        assert!(shown.text().contains("You had a part in the first result"), "{}", shown.text());
        assert!(shown.text().contains("1 officer of the programme had no part"), "{}", shown.text());
        assert_eq!(shown.all("form[action$=\"/decision\"]").len(), 0);
        let replies =
            vec![lost.reply("R05", Answered::Upheld).await, lost.reply("R14", Answered::Upheld).await];
        let own = actions::decide_objection(state, &scene.officer, lost.id, replies).await;
        assert!(matches!(&own, Err(AppError::Forbidden(p)) if p.key == "eligibility-objection-had-part"));
        assert!(scene.world.waits_for(&scene.officer).await.is_empty(), "nothing for who cannot decide");
        let waits = scene.world.waits_for(&lost.other).await;
        assert!(waits.iter().any(|todo| todo.starts_with("Decide the objection")), "{waits:?}");

        let desk = scene.world.browser_of(&lost.other).await;
        let form = desk.get(&address).await;
        let half = desk.send(&form, &format!("{address}/decision"), &[("answers", "2")]).await;
        assert_eq!(half.status, 422, "{}", half.text());
        let fields = [
            ("answers", "2"),
            ("finding-0", &*seat),
            ("outcome-0", "upheld"),
            ("reason-0", "The register shows the seat."),
            ("finding-1", &*paper),
            ("outcome-1", "upheld"),
            ("reason-1", "It was there in time."),
        ];
        let done = desk.send(&form, &format!("{address}/decision"), &fields).await;
        assert_eq!(done.location.as_deref(), Some(address.as_str()), "{}", done.text());
        let shown = desk.get(&page).await.text();
        assert!(shown.contains("First result: Not eligible"), "{shown}");
        assert!(shown.contains("An objection was upheld: The rule is met"), "{shown}");
        let mut conn = state.db.conn().await.unwrap();
        assert_eq!(result_of(&mut conn, lost.id).await.unwrap(), Some(true));
        drop(conn);
        let letter = scene.world.letters("green.yard@example.org").await.pop().unwrap();
        assert!(letter.subject.starts_with("Подобна после приговора: Clean river"), "{}", letter.subject);
        assert!(letter.body.contains("Усвојено. Образложење: It was there in time."), "{}", letter.body);
        let changed = format!("update objections set grounds = 'Other' where application_id = '{}'", lost.id);
        let mut conn = state.db.conn().await.unwrap();
        assert!(conn.batch_execute(&changed).await.is_err(), "what is decided is kept");
        drop(conn);
        lost.scene.close().await;
    });
}

#[test]
fn what_is_dismissed_leaves_the_result_and_cannot_be_contested_again() {
    run(async {
        let lost = Lost::concluded().await;
        let state = &lost.scene.world.state;
        actions::object(state, &lost.lead.who, lost.id, lost.protest(&["R05", "R14"]).await).await.unwrap();
        let only_one = vec![lost.reply("R05", Answered::Upheld).await];
        let part = actions::decide_objection(state, &lost.other, lost.id, only_one).await;
        assert_eq!(refused(part), ["eligibility-objection-changed"]);
        let replies =
            vec![lost.reply("R05", Answered::Upheld).await, lost.reply("R14", Answered::Dismissed).await];
        assert!(!actions::decide_objection(state, &lost.other, lost.id, replies).await.unwrap());
        let again = actions::object(state, &lost.lead.who, lost.id, lost.protest(&["R14"]).await).await;
        assert_eq!(refused(again), ["eligibility-object-once"]);
        let program = lost.scene.world.program_of(&lost.lead.who).await;
        let read = program.get(&format!("/applications/{}/objection", lost.id)).await.json;
        assert_eq!(read["first_result"]["eligible"], json!(false));
        assert_eq!((&read["eligible"], &read["may_object"]), (&json!(false), &json!(false)));
        let outcomes: Vec<_> = read["objections"][0]["findings"].as_array().unwrap().iter().collect();
        assert_eq!(outcomes[0]["outcome"], json!("upheld"));
        assert_eq!(outcomes[1]["outcome"], json!("dismissed"));
        assert!(read["objections"][0]["decided_by"].is_null(), "applicants do not read who it was");
        assert_eq!(lost.chair_heard().await, 1, "nothing is waited for any more");
        lost.scene.close().await;
    });
}

#[test]
fn an_objection_comes_up_to_the_last_second_one_at_a_time_and_can_be_withdrawn() {
    run(async {
        let lost = Lost::concluded().await;
        let (scene, state) = (&lost.scene, &lost.scene.world.state);
        let outsider = scene.organisation("Night Owl", Language::English, &["one"]).await;
        let unseen = actions::object(state, &outsider.who, lost.id, lost.protest(&["R05"]).await).await;
        assert!(matches!(unseen, Err(AppError::NotFound)));
        let staff = actions::object(state, &scene.officer, lost.id, lost.protest(&["R05"]).await).await;
        assert!(matches!(staff, Err(AppError::Forbidden(_))), "{staff:?}");
        let met = actions::object(state, &lost.lead.who, lost.id, lost.protest(&["R10"]).await).await;
        assert_eq!(refused(met), ["eligibility-object-not-met-only"]);
        scene.world.at(LAST_SECOND);
        let (one, other) = join!(
            actions::object(state, &lost.lead.who, lost.id, lost.protest(&["R05"]).await),
            actions::object(state, &lost.partner.who, lost.id, lost.protest(&["R14"]).await),
        );
        let (made, late) = match one {
            Ok(made) => (made, other),
            Err(late) => (other.unwrap(), Err(late)),
        };
        assert_eq!(refused(late), ["eligibility-object-already"]);
        let (own, not_own) = if made.organisation == lost.lead.organisation {
            (&lost.lead, &lost.partner)
        } else {
            (&lost.partner, &lost.lead)
        };
        let others = actions::withdraw_objection(state, &not_own.who, lost.id).await;
        assert!(matches!(others, Err(AppError::Forbidden(_))), "whoever made it withdraws it: {others:?}");
        let browser = scene.world.browser_of(&own.who).await;
        let address = format!("/applications/{}/objection", lost.id);
        let withdrawn = browser.fill(&address, &format!("{address}/withdrawal"), &[]).await;
        assert_eq!(withdrawn.status, 303, "{}", withdrawn.text());
        assert_eq!(lost.chair_heard().await, 0, "this second somebody else may still object");
        scene.world.at(TOO_LATE);
        let late = actions::object(state, &lost.lead.who, lost.id, lost.protest(&["R05"]).await).await;
        assert_eq!(refused(late), ["eligibility-object-too-late"]);
        let gone = actions::withdraw_objection(state, &own.who, lost.id).await;
        assert!(gone.is_err(), "it was withdrawn");
        lost.scene.close().await;
    });
}

#[test]
fn the_panel_waits_until_nobody_can_object_any_more_and_its_chair_hears_it_once() {
    run(async {
        let lost = Lost::concluded().await;
        let (scene, state) = (&lost.scene, &lost.scene.world.state);
        let chair = scene.world.again("chair@example.org").await;
        let early = cogrant::cycle::reviews::actions::open_panel(state, &chair, scene.call).await;
        assert_eq!(refused(early), ["reviews-objections-until"]);
        actions::object(state, &lost.lead.who, lost.id, lost.protest(&["R05"]).await).await.unwrap();
        scene.world.at(TOO_LATE);
        let open = cogrant::cycle::reviews::actions::open_panel(state, &chair, scene.call).await;
        assert_eq!(refused(open), ["reviews-objections-open"]);
        actions::tell_chairs(state).await.unwrap();
        assert_eq!(lost.chair_heard().await, 0);
        actions::withdraw_objection(state, &lost.lead.who, lost.id).await.unwrap();
        actions::tell_chairs(state).await.unwrap();
        assert_eq!(lost.chair_heard().await, 1);
        let begins = cogrant::cycle::reviews::actions::open_panel(state, &chair, scene.call).await;
        assert_eq!(refused(begins), ["reviews-no-assessors"], "nothing else is in the way");
        lost.scene.close().await;
    });
}

#[test]
fn where_nobody_objects_the_chair_hears_when_the_time_has_passed() {
    run(async {
        let lost = Lost::concluded().await;
        let (scene, state) = (&lost.scene, &lost.scene.world.state);
        scene.world.at(LAST_SECOND);
        actions::tell_chairs(state).await.unwrap();
        assert_eq!(lost.chair_heard().await, 0);
        scene.world.at(TOO_LATE);
        actions::tell_chairs(state).await.unwrap();
        actions::tell_chairs(state).await.unwrap();
        assert_eq!(lost.chair_heard().await, 1);
        let mut conn = state.db.conn().await.unwrap();
        assert_eq!(panel_waits(&mut conn, scene.call, state.now()).await.unwrap(), None);
        drop(conn);
        lost.scene.close().await;
    });
}

#[test]
fn letters_say_in_three_languages_what_was_needed_what_helps_until_when_and_how_to_object() {
    run(async {
        let lost = Lost::open().await;
        let (scene, state) = (&lost.scene, &lost.scene.world.state);
        let english = scene.world.person("Reader", Language::English).await;
        scene.give(english.account, Role::Viewer, Scope::Organisation(lost.lead.organisation)).await;
        let finding = scene.finding(lost.id, "R14").await;
        actions::open_cure(state, &scene.officer, finding, "Please send it.").await.unwrap();
        let readers = ["reader@example.org", "third.bridge@example.org", "green.yard@example.org"];
        let words = [
            ["Needed:", "What helps:", "At the latest: Monday 30 March 2026, 17:00"],
            ["Nevojitet:", "Çfarë ndihmon:", "Më së voni: "],
            ["Потребно:", "Шта помаже:", "Најкасније: "],
        ];
        for (reader, words) in readers.iter().zip(words) {
            let letter = scene.world.letters(reader).await.pop().unwrap();
            assert!(letter.body.contains("R14 "), "{}", letter.body);
            for word in words {
                assert!(letter.body.contains(word), "{word}: {}", letter.body);
            }
        }
        scene.world.at("2026-03-31T09:00:00Z");
        assert!(!actions::conclude(state, &scene.officer, lost.id).await.unwrap());
        let ways = [
            "can object on this page",
            "mund të kundërshtojë në këtë faqe",
            "може на овој страници да уложи приговор",
        ];
        for (reader, way) in readers.iter().zip(ways) {
            let letter = scene.world.letters(reader).await.pop().unwrap();
            assert!(letter.body.contains(way), "{way}: {}", letter.body);
            assert!(letter.body.contains("23:59:59") || letter.body.contains("23:59"), "{}", letter.body);
            assert!(letter.body.contains(&format!("/applications/{}/objection", lost.id)), "{}", letter.body);
        }
        lost.scene.close().await;
    });
}
