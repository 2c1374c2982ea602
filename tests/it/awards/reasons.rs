//! The usual reason of a decision is frozen as facts and put into words for each reader.

use cogrant::base::kernel::language::Language;
use cogrant::cycle::awards::{Decision, actions};

use super::post;
use super::stage::Stage;
use crate::world::run;

/// The scenario's decisions, none with a reason of its own.
fn as_ranked(stage: &Stage) -> Vec<Decision> {
    stage.decisions().into_iter().map(|decision| Decision { reason: None, ..decision }).collect()
}

async fn reads(stage: &Stage, email: &str, language: Language) {
    let sql = format!("update accounts set language = '{language}' where email = '{email}'");
    stage.world.database.execute(&sql).await;
}

#[test]
fn everybody_reads_the_usual_reason_in_their_own_language() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let (world, state) = (&stage.world, &stage.world.state);
        reads(&stage, "park.one@example.org", Language::Albanian).await;
        reads(&stage, "bridge.one@example.org", Language::SerbianCyrillic).await;
        reads(&stage, "choir.one@example.org", Language::SerbianLatin).await;
        let id = actions::propose(state, &stage.manager, stage.call, as_ranked(&stage)).await.unwrap();
        // What the call says later changes nothing of what was decided.
        let lower = r#"update calls set scoring = jsonb_set(scoring, '{threshold}', '"45"')"#;
        let raise = r#"update calls set scoring = jsonb_set(scoring, '{threshold}', '"60"')"#;
        world.database.execute(lower).await;
        let path = format!("/calls/{}/awards", stage.call);
        let approver = world.browser_of(&stage.approver).await;
        let page = approver.get(&path).await;
        assert!(page.text().contains("Rank 1 with a score of 80; at least 60 was needed"), "{}", page.text());
        world.database.execute(raise).await;
        actions::approve(state, &stage.approver, id).await.unwrap();
        for (address, reason) in [
            ("park.one@example.org", "Arsyeja: Vendi 1 me rezultatin 80; duhej së paku 60"),
            ("park.two@example.org", "The reason: Rank 1 with a score of 80; at least 60 was needed"),
            ("bridge.one@example.org", "Образложење: Место 3, резултат 61"),
            ("choir.one@example.org", "Obrazloženje: Mesto 4, rezultat 50"),
        ] {
            let letter = world.letters(address).await.pop().unwrap();
            assert!(letter.body.contains(reason), "{}", letter.body);
        }
        approver.get(&format!("/language/sq?back={path}")).await;
        let page = approver.get(&path).await;
        assert!(page.text().contains("Vendi 3 me rezultatin 61"), "{}", page.text());
        world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn the_form_shows_the_usual_reason_beside_an_empty_field_and_keeps_one_of_its_own() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let world = &stage.world;
        let path = format!("/calls/{}/awards", stage.call);
        let manager = world.browser_of(&stage.manager).await;
        let page = manager.get(&path).await;
        let ids: Vec<String> = stage.applicants.iter().map(|a| a.id.to_string()).collect();
        let hints = page.all(".hint");
        assert!(hints.iter().any(|h| h.contains("Rank 1 with a score of 80")), "{hints:?}");
        let mut fields: Vec<(String, String)> = Vec::new();
        for (i, id) in ids.iter().enumerate() {
            let outcome = ["awarded", "awarded", "reserve", "rejected"][i];
            fields.push((format!("outcome-{id}"), outcome.into()));
            let amount = page.field(&format!("amount-{id}")).unwrap();
            // Lamp gets less, and the manager says why.
            fields.push((format!("amount-{id}"), if i == 1 { "11,000.00".into() } else { amount }));
            let said = if i == 1 { "One lamp fewer will do." } else { "  " };
            fields.push((format!("reason-{id}"), said.into()));
        }
        let send = format!("/calls/{}/award-proposals", stage.call);
        let done = post(&manager, &page, &send, &fields).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let kept = "select coalesce(reason, 'usual: rank ' || (grounds->>'rank')) from award_decisions
            order by position";
        assert_eq!(
            world.database.query(kept).await,
            ["usual: rank 1", "One lamp fewer will do.", "usual: rank 3", "usual: rank 4"]
        );
        world.any_letters().await;
        stage.world.close().await;
    });
}
