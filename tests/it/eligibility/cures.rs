//! Time to put right what the register lacks, beside the memorandum's.

use cogrant::people::organisations::DocumentKind as Paper;

use super::*;
use crate::world::run;

async fn adds(scene: &Scene, member: &Member, kind: Paper) {
    organisations::add_document(
        &scene.world.state,
        &member.who,
        member.organisation,
        kind,
        pdf(&scene.world).await,
    )
    .await
    .unwrap();
}

#[test]
fn what_the_register_lacks_is_put_right_there_and_checked_again_within_the_time() {
    run(async {
        let scene = Scene::open().await;
        let rules = format!(
            r#"update calls set rules = '{{"R14": {{"cure_days": 3}}, "R31": {{"documents": ["bank_confirmation"]}},
                "R32": {{"documents": ["statute"], "cure_days": 5}}}}' where id = '{}'"#,
            scene.call
        );
        scene.world.database.execute(&rules).await;
        let (lead, partner) = scene.pair().await;
        adds(&scene, &partner, Paper::Statute).await;
        let id = scene.submitted("Clean river", &lead, &partner, false).await;
        assert_eq!(scene.outcomes(id, "R32").await, ["cure", "pass"]);
        scene.close_call().await;
        let state = &scene.world.state;
        let core = scene.finding(id, "R31").await;
        let never = actions::open_cure(state, &scene.officer, core, "Please.").await;
        assert_eq!(refused(never), ["eligibility-nothing-to-cure"], "a core document is not asked for later");

        let page = format!("/applications/{id}/eligibility");
        let desk = scene.world.browser_of(&scene.officer).await;
        let finding = scene.finding(id, "R32").await;
        let shown = desk.get(&page).await;
        let asked = desk
            .send(&shown, &format!("/findings/{finding}/cure"), &[("request", "Your statute, please.")])
            .await;
        assert_eq!(asked.status, 303, "{}", asked.text());
        let memorandum = scene.finding(id, "R14").await;
        actions::open_cure(state, &scene.officer, memorandum, "And the memorandum.").await.unwrap();

        let cure = format!("/applications/{id}/cure");
        let browser = scene.world.browser_of(&lead.who).await;
        let form = browser.get(&cure).await;
        assert!(form.text().contains("Your statute, please.") && form.text().contains("And the memorandum."));
        assert!(form.text().contains("1 April 2026"), "five days from the notice: {}", form.text());
        let register = format!("/organisations/{}#documents", lead.organisation);
        assert!(form.attributes("main a", "href").contains(&register), "{}", form.text());
        let named = form.field("cure").unwrap();
        let again = [("cure", named.as_str())];
        let nothing = ("nothing", "", b"".as_slice());
        let not_yet = browser.upload(&form, &cure, &again, nothing).await;
        assert_eq!(
            (not_yet.status, scene.outcomes(id, "R32").await),
            (303, vec!["cure".into(), "pass".into()])
        );

        let by_partner = actions::answer_by_register(state, &partner.who, id, named.parse().unwrap()).await;
        assert!(matches!(by_partner, Err(AppError::Forbidden(_))), "the lead answers");
        let no_file = scene.one("select id from cure_windows where rule = 'R14'").await.parse().unwrap();
        let no_file = actions::answer_by_register(state, &lead.who, id, no_file).await;
        assert_eq!(refused(no_file), ["eligibility-memorandum-needed"]);
        adds(&scene, &lead, Paper::Statute).await;
        scene.world.at("2026-04-01T15:00:00Z");
        // Nobody stays signed in for so many days.
        let browser = scene.world.browser_of(&lead.who).await;
        let form = browser.get(&cure).await;
        let done = browser.upload(&form, &cure, &again, nothing).await;
        assert_eq!(done.status, 303, "the last second is in time: {}", done.text());
        assert_eq!(scene.outcomes(id, "R32").await, ["pass", "pass"]);
        let told = scene.world.letters("officer@example.org").await;
        assert!(told.iter().any(|letter| letter.subject.starts_with("Answered: Clean river")));

        let late = Answer {
            upload: pdf(&scene.world).await,
            signed_by: vec![lead.organisation, partner.organisation],
        };
        let late = actions::answer_cure(state, &lead.who, id, late).await;
        assert_eq!(refused(late), ["eligibility-cure-too-late"], "the memorandum had three days");
        scene.close().await;
    });
}

#[test]
fn a_detail_that_cannot_be_compared_is_completed_within_the_days_that_the_call_sets() {
    run(async {
        let scene = Scene::open().await;
        let rules = |days: &str| {
            format!(
                r#"update calls set rules = '{{"R12": {{"same_representative": "fail", "same_account": "review",
                    "same_registration_number": "fail"{days}}}}}' where id = '{}'"#,
                scene.call
            )
        };
        let (lead, partner) = scene.pair().await;
        let number = async |said: &str| {
            let sql = format!(
                "update organisations set registration_number = '{said}', iban = 'GB29NWBK60161331926819'
                 where id = '{}'",
                partner.organisation
            );
            scene.world.database.execute(&sql).await;
        };
        number("-").await;
        // Without days it is said that it can be put right, and no time can be given.
        scene.world.database.execute(&rules("")).await;
        let id = scene.submitted("Clean river", &lead, &partner, false).await;
        assert_eq!(scene.outcomes(id, "R12").await, ["cure"]);
        let check = format!("/applications/{id}/eligibility");
        let browser = scene.world.browser_of(&lead.who).await;
        let told = browser.get(&check).await;
        assert!(told.text().contains("No registration number given: Third Bridge."), "{}", told.text());
        assert!(!told.text().contains("from then on there are"), "{}", told.text());
        scene.world.database.execute(&rules(r#", "cure_days": 5"#)).await;
        let call = browser.get(&format!("/calls/{}", scene.call)).await;
        let said = "If a detail is missing in the register, you are told and have 5 days to complete it.";
        assert!(call.text().contains(said), "{}", call.text());

        scene.close_call().await;
        let desk = scene.world.browser_of(&scene.officer).await;
        let shown = desk.get(&check).await;
        assert!(shown.text().contains("from then on there are 5 days"), "{}", shown.text());
        let finding = scene.finding(id, "R12").await;
        let asked = [("request", "Your number, please.")];
        let asked = desk.send(&shown, &format!("/findings/{finding}/cure"), &asked).await;
        assert_eq!(asked.status, 303, "{}", asked.text());

        let cure = format!("/applications/{id}/cure");
        let browser = scene.world.browser_of(&lead.who).await;
        let form = browser.get(&cure).await;
        assert!(form.text().contains("Your number, please."), "{}", form.text());
        assert!(form.text().contains("1 April 2026"), "five days from the notice: {}", form.text());
        number("5100099").await;
        let again = [("cure", form.field("cure").unwrap())];
        let again = [(again[0].0, again[0].1.as_str())];
        let done = browser.upload(&form, &cure, &again, ("nothing", "", b"".as_slice())).await;
        assert_eq!(done.status, 303, "{}", done.text());
        assert_eq!(scene.outcomes(id, "R12").await, ["pass"]);
        let replayed = cogrant::cycle::eligibility::replay(&scene.world.state).await.unwrap();
        assert_eq!((replayed.same, replayed.differ.len()), (3, 0), "each check comes out as it was kept");
        scene.close().await;
    });
}

#[test]
fn without_days_no_time_is_given_for_a_detail_that_cannot_be_compared() {
    run(async {
        let scene = Scene::open().await;
        let rules = r#"{"R12": {"same_representative": "fail", "same_account": "review",
            "same_registration_number": "fail"}}"#;
        scene.world.database.execute(&format!("update calls set rules = '{rules}'")).await;
        let (lead, partner) = scene.pair().await;
        let lacks = format!(
            "update organisations set registration_number = '-', iban = 'GB29NWBK60161331926819' where id = '{}'",
            partner.organisation
        );
        scene.world.database.execute(&lacks).await;
        let id = scene.submitted("Clean river", &lead, &partner, false).await;
        scene.close_call().await;
        let finding = scene.finding(id, "R12").await;
        let page = scene.world.browser_of(&scene.officer).await;
        let page = page.get(&format!("/applications/{id}/eligibility")).await;
        assert!(!page.html.contains(&format!("/findings/{finding}/cure")), "no form that only refuses");
        let never = actions::open_cure(&scene.world.state, &scene.officer, finding, "Please.").await;
        assert_eq!(refused(never), ["eligibility-nothing-to-cure"]);
        scene.close().await;
    });
}
