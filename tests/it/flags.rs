//! Flags: what staff know of an organisation, and the second person's word.

use cogrant::base::error::AppError;
use cogrant::base::kernel::clock::Timestamp;
use cogrant::base::kernel::ids::{FlagId, OrganisationId};
use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::{Role, SignedIn};
use cogrant::people::flags::model::Decision;
use cogrant::people::flags::{Colour, NewFlag, actions, barred};
use serde_json::json;

use crate::organisations::{country, refused, registered, staff};
use crate::world::{World, run};

fn red(reason: &str) -> NewFlag {
    NewFlag { colour: Colour::Red, reason: reason.into(), expires_on: None }
}

async fn bars(world: &World, id: OrganisationId) -> bool {
    let mut conn = world.state.db.conn().await.unwrap();
    let now: Timestamp = world.state.now();
    !barred(&mut conn, &[id], now.date_naive()).await.unwrap().is_empty()
}

/// A red flag that two people have agreed on.
async fn confirmed(world: &World, one: &SignedIn, other: &SignedIn, id: OrganisationId) -> FlagId {
    let flag = actions::raise(&world.state, one, id, red("The report never came.")).await.unwrap();
    actions::decide(&world.state, other, flag, Decision::Confirm, "The ministry says so.").await.unwrap();
    flag
}

#[test]
fn a_red_flag_counts_only_on_the_word_of_a_second_person() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let olga = staff(&world, "Olga", Role::GrantsOfficer).await;
        let milan = staff(&world, "Milan", Role::ProgrammeManager).await;
        world.any_letters().await;
        let path = format!("/organisations/{id}/flags");
        let officer = world.browser_of(&olga).await;
        let empty = officer.fill(&path, &path, &[("colour", "red"), ("expires_on", "2020-01-01")]).await;
        assert_eq!((empty.status, empty.all("#problems li").len()), (422, 2), "{}", empty.text());
        assert_eq!(empty.field("expires_on").as_deref(), Some("2020-01-01"), "what was typed stays");
        let raised =
            officer.fill(&path, &path, &[("colour", "red"), ("reason", "The report never came.")]).await;
        assert_eq!(raised.location.as_deref(), Some(path.as_str()), "{}", raised.text());
        assert!(!bars(&world, id).await, "one word is nothing yet");
        let letters = world.letters("milan@example.org").await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].subject, "A red flag waits for a second person: River Trust");
        assert_eq!(world.letters_to("olga@example.org").await, Vec::<String>::new());
        assert_eq!(world.waits_for(&olga).await, Vec::<String>::new());
        assert_eq!(world.waits_for(&milan).await, ["Decide on the red flag of River Trust"]);

        let one = officer.get(&path).await.attribute("main .list a", "href").unwrap();
        let own = officer.get(&one).await;
        assert_eq!(own.all("main form").len(), 0, "nobody confirms their own");
        let id_of: FlagId = one.rsplit('/').next().unwrap().parse().unwrap();
        let alone = actions::decide(&world.state, &olga, id_of, Decision::Confirm, "I say so.").await;
        assert!(matches!(&alone, Err(AppError::Forbidden(p)) if p.key == "flags-second-person"), "{alone:?}");
        let manager = world.browser_of(&milan).await;
        let decision = format!("{one}/decision");
        let silent = manager.fill(&one, &decision, &[("decision", "confirm"), ("reason", "")]).await;
        assert_eq!((silent.status, silent.all("#problems li").len()), (422, 1), "{}", silent.text());
        let typed = [("decision", "confirm"), ("reason", "The ministry says so.")];
        assert_eq!(manager.fill(&one, &decision, &typed).await.status, 303);
        assert!(bars(&world, id).await);
        let again = manager.send(&manager.get(&path).await, &decision, &typed).await;
        assert!(again.text().contains("This flag is in force. Nothing was changed."), "{}", again.text());

        let letters = world.letters("ana@example.org").await;
        let last = letters.last().unwrap();
        assert_eq!(last.subject, "River Trust cannot join new applications");
        assert!(last.body.contains("The report never came.") && last.body.contains(&path), "{}", last.body);
        assert!(!last.body.contains("Olga") && !last.body.contains("Milan"), "no names: {}", last.body);
        let members = world.browser_of(&ana).await;
        let told = members.get(&path).await;
        assert!(told.text().contains("The report never came."), "{}", told.text());
        assert!(!told.text().contains("The ministry says so."), "{}", told.text());
        assert_eq!(members.get(&one).await.status, 404);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn what_does_not_bar_is_for_staff_and_what_has_ended_stays_in_the_history() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let (eve, _) = registered(&world, "Eve", "Valley Trust").await;
        let olga = staff(&world, "Olga", Role::GrantsOfficer).await;
        let milan = staff(&world, "Milan", Role::ProgrammeManager).await;
        let auditor = staff(&world, "Aron", Role::Auditor).await;
        let until = NewFlag {
            colour: Colour::Yellow,
            reason: "Came late twice.".into(),
            expires_on: "2026-02-03".parse().ok(),
        };
        actions::raise(&world.state, &olga, id, until).await.unwrap();
        let path = format!("/organisations/{id}/flags");
        assert_eq!(world.browser_of(&eve).await.get(&path).await.status, 404);
        let members = world.browser_of(&ana).await.get(&path).await;
        assert!(!members.text().contains("Came late twice."), "{}", members.text());
        let reads = world.browser_of(&auditor).await;
        let page = reads.get(&path).await;
        assert!(page.text().contains("Came late twice.") && page.all("main form").is_empty());
        assert!(page.all("section[aria-labelledby=flags-now]")[0].contains("Came late twice."));
        world.at("2026-02-03T22:59:59Z");
        let reads = world.browser_of(&auditor).await;
        let page = reads.get(&path).await;
        assert!(
            page.all("section[aria-labelledby=flags-now]")[0].contains("Came late twice."),
            "its last day"
        );
        world.at("2026-02-03T23:00:00Z");
        let past = reads.get(&path).await.all("section[aria-labelledby=flags-past]");
        assert!(past[0].contains("Came late twice.") && past[0].contains("expired"), "{past:?}");

        let flag = confirmed(&world, &olga, &milan, id).await;
        let alone = actions::lift(&world.state, &olga, flag, "All is well.").await;
        assert!(matches!(&alone, Err(AppError::Forbidden(_))), "{alone:?}");
        actions::lift(&world.state, &milan, flag, "The report has come.").await.unwrap();
        assert!(!bars(&world, id).await);
        let last = world.letters("ana@example.org").await.pop().unwrap();
        assert_eq!(last.subject, "River Trust can join new applications again");
        let twice = actions::lift(&world.state, &milan, flag, "Once more.").await;
        assert_eq!(refused(twice), ["flags-not-now"]);
        let past = reads.get(&path).await.all("section[aria-labelledby=flags-past] li");
        assert_eq!(past.len(), 2, "nothing is deleted: {past:?}");
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn nobody_decides_on_flags_of_an_organisation_that_they_belong_to() {
    run(async {
        let world = country().await;
        let (_, id) = registered(&world, "Ana", "River Trust").await;
        let olga = staff(&world, "Olga", Role::GrantsOfficer).await;
        let milan = staff(&world, "Milan", Role::ProgrammeManager).await;
        let flag = actions::raise(&world.state, &olga, id, red("The report never came.")).await.unwrap();
        let scope = cogrant::people::accounts::Scope::Organisation(id);
        let milan = crate::organisations::join(&world, &milan, Role::Viewer, scope).await;
        let decides = actions::decide(&world.state, &milan, flag, Decision::Dismiss, "No.").await;
        assert!(matches!(decides, Err(AppError::NotFound)), "{decides:?}");
        let raises = actions::raise(&world.state, &milan, id, red("So.")).await;
        assert!(matches!(&raises, Err(AppError::Forbidden(p)) if p.key == "flags-own"), "{raises:?}");
        assert_eq!(world.waits_for(&milan).await, Vec::<String>::new());
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_program_raises_reads_and_decides_as_the_pages_do() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let olga = staff(&world, "Olga", Role::GrantsOfficer).await;
        let milan = staff(&world, "Milan", Role::ProgrammeManager).await;
        let (officer, manager) = (world.program_of(&olga).await, world.program_of(&milan).await);
        let path = format!("/organisations/{id}/flags");
        let wrong = officer.post(&path, json!({ "colour": "red", "reason": "" })).await;
        assert_eq!((wrong.status, wrong.text("/errors/0/pointer")), (422, "/reason"), "{}", wrong.json);
        let raised = officer.post(&path, json!({ "colour": "red", "reason": "So." })).await;
        assert_eq!(raised.text("/done"), "done-flags-raised", "{}", raised.json);
        let flags = manager.get(&path).await;
        let one = format!("/flags/{}", flags.text("/items/0/id"));
        assert_eq!(flags.text("/items/0/status"), "escalated");
        assert_eq!(manager.get(&one).await.json["may_decide"], true);
        assert_eq!(officer.get(&one).await.json["may_decide"], false);
        let decided = manager
            .post(&format!("{one}/decision"), json!({ "decision": "confirm", "reason": "Yes." }))
            .await;
        assert_eq!(decided.text("/done"), "done-flags-decided", "{}", decided.json);
        let members = world.program_of(&ana).await.get(&path).await;
        assert_eq!(members.json["items"][0]["raised_by"], json!(null), "members read no names");
        assert_eq!(members.text("/items/0/reason"), "So.");
        let lifted = manager.post(&format!("{one}/lifting"), json!({ "reason": "Done." })).await;
        assert_eq!(lifted.text("/done"), "done-flags-lifted", "{}", lifted.json);
        let person = world.person("Nobody", Language::English).await;
        assert_eq!(world.program_of(&person).await.get(&path).await.status, 404);
        world.any_letters().await;
        world.close().await;
    });
}
