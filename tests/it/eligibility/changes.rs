//! What changes in the rules when something around an application does: before and after.

use cogrant::cycle::applications::actions::{Invitee, remove, take_lead};
use serde_json::json;

use super::*;
use crate::world::run;

impl Scene {
    /// What the draft's page says of changes in the rules.
    async fn changes_of_draft(&self, member: &Member, id: ApplicationId) -> String {
        let browser = self.world.browser_of(&member.who).await;
        let page = browser.get(&format!("/applications/{id}")).await;
        assert_eq!(page.status, 200);
        page.all("aside .card")
            .into_iter()
            .find(|one| one.contains("What changed in the rules"))
            .unwrap_or_default()
    }
}

#[test]
fn what_a_partner_the_lead_and_the_register_change_in_the_rules_stands_on_the_drafts_page() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let state = &scene.world.state;
        let id = scene.draft("Clean river", &lead, &partner, true).await;
        let joined = scene.changes_of_draft(&lead, id).await;
        assert!(joined.contains("Because a partner joined"), "{joined}");
        assert!(joined.contains("R10"), "{joined}");

        // What is written changes rules too, but that is no surprise to who writes it.
        let longer = Answers::default().number("duration_months", 99);
        let seen = scene.one(&format!("select version from application_parts where application_id = '{id}' and organisation_id is null")).await;
        let _ = applications::save_common(state, &lead.who, id, seen.parse().unwrap_or(2), longer).await;
        let still = scene.changes_of_draft(&lead, id).await;
        assert!(still.contains("Because a partner joined") && !still.contains("R20"), "{still}");

        let same = Declared::Declared { communities: vec!["one".into()] };
        organisations::declare(state, &partner.who, partner.organisation, same).await.unwrap();
        let register = scene.changes_of_draft(&lead, id).await;
        assert!(register.contains("Because the register of an organisation"), "{register}");
        assert!(register.contains("R11") && register.contains("Nothing else changed"), "{register}");
        assert!(
            !register.contains("First") && !register.contains("Second"),
            "no community is named: {register}"
        );
        let stored = scene.one("select changes::text || findings::text from application_judgements").await;
        assert!(
            !stored.contains("\"one\"") && !stored.contains("\"two\""),
            "none is stored either: {stored}"
        );

        let program = scene.world.program_of(&lead.who).await;
        let read = program.get(&format!("/applications/{id}")).await.json;
        let change = &read["rule_changes"]["changes"][0];
        assert_eq!((&read["rule_changes"]["cause"], &change["rule"]), (&json!("register"), &json!("R11")));
        assert_ne!(change["before"]["outcome"], change["after"]["outcome"]);

        let place = |of: OrganisationId| {
            format!(
                "select id from application_partners where application_id = '{id}' and organisation_id = '{of}'"
            )
        };
        let of_partner = scene.one(&place(partner.organisation)).await.parse().unwrap();
        applications::offer_lead(state, &lead.who, id, of_partner).await.unwrap();
        take_lead(state, &partner.who, id, of_partner).await.unwrap();
        let led = scene.changes_of_draft(&lead, id).await;
        assert!(led.contains("Because another organisation leads"), "{led}");
        let of_lead = scene.one(&place(lead.organisation)).await.parse().unwrap();
        remove(state, &partner.who, id, of_lead).await.unwrap();
        let browser = scene.world.browser_of(&partner.who).await;
        let page = browser.get(&format!("/applications/{id}")).await.text();
        assert!(page.contains("Sepse u hoq një partner"), "in the reader's language: {page}");
        let again =
            applications::invite(state, &partner.who, id, Invitee::Organisation(lead.organisation)).await;
        applications::accept(state, &lead.who, id, again.unwrap(), By::Organisation).await.unwrap();
        let back = scene.one(&place(lead.organisation)).await;
        assert!(!back.is_empty());
        scene.close().await;
    });
}

#[test]
fn what_a_later_run_found_otherwise_stands_on_the_page_in_the_answer_and_in_the_letter() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        let id = scene.submitted("Clean river", &lead, &partner, false).await;
        let page = format!("/applications/{id}/eligibility");
        let applicant = scene.world.browser_of(&lead.who).await;
        let first = applicant.get(&page).await.text();
        assert!(!first.contains("What changed since the run before"), "there was none before");
        scene.close_call().await;
        let state = &scene.world.state;
        let finding = scene.finding(id, "R14").await;
        actions::open_cure(state, &scene.officer, finding, "Please send it.").await.unwrap();
        let signed_by = vec![lead.organisation, partner.organisation];
        let answer = Answer { upload: pdf(&scene.world).await, signed_by };
        scene.world.at("2026-03-27T17:00:00Z");
        assert!(actions::answer_cure(state, &lead.who, id, answer).await.unwrap());
        for reader in [&lead.who, &scene.officer] {
            let browser = scene.world.browser_of(reader).await;
            let shown = browser.get(&page).await.all("section[aria-labelledby=\"changes\"]").join(" ");
            assert!(shown.contains("R14 Memorandum signed by all") && shown.contains("Now:"), "{shown}");
            assert!(!shown.contains("R10") && shown.contains("Nothing else changed"), "{shown}");
        }
        let read = scene.world.program_of(&scene.officer).await.get(&page).await.json;
        let changes = read["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 1, "{read}");
        assert_eq!(
            (&changes[0]["before"]["outcome"], &changes[0]["after"]["outcome"]),
            (&json!("cure"), &json!("pass"))
        );
        let letters = scene.world.letters("third.bridge@example.org").await;
        let letter = letters.iter().find(|one| one.kind == "eligibility-cure-checked").unwrap();
        assert!(
            letter.body.contains("R14 ") && letter.body.contains("Asgjë tjetër nuk ndryshoi"),
            "{}",
            letter.body
        );
        let officers = scene.world.letters("officer@example.org").await;
        let told = officers.iter().find(|one| one.kind == "eligibility-cure-answered").unwrap();
        assert!(told.body.contains("Nothing else changed"), "{}", told.body);
        scene.close().await;
    });
}
