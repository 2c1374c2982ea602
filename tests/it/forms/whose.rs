//! Whose a section is: all together, the lead alone, or each organisation for itself.

use cogrant::cycle::applications::actions;
use cogrant::cycle::applications::questions::Answers;
use serde_json::json;

use super::answering::{asking, joint, section};
use super::{building, in_all, question};
use crate::world::{World, run};

fn named(title: &str, belongs: &str) -> Vec<(String, String)> {
    in_all("title", title).into_iter().chain([("belongs".to_owned(), belongs.to_owned())]).collect()
}

#[test]
fn a_manager_says_whose_a_section_is_and_changes_it_later() {
    run(async {
        let world = World::open().await;
        let (_, id, builder) = building(&world).await;
        assert_eq!(builder.sends("/sections/new", named("Answerable", "lead")).await.status, 303);
        let page = builder.browser.get(&format!("{}/sections/s_2", builder.draft)).await;
        assert_eq!(page.attributes("input[name=belongs][checked]", "value"), ["lead"]);
        let house = builder.browser.get(&format!("{}/sections/common", builder.draft)).await;
        assert_eq!(
            house.all("input[name=belongs]"),
            Vec::<String>::new(),
            "that of the house stays with all"
        );

        // A standard question stands in it as well as in common.
        let need = builder.browser.get(&format!("{}/questions/need", builder.draft)).await;
        let offered = need.all("select[name=section] option");
        assert_eq!(offered, ["The common part", "Answerable en (Lead applicant)"]);
        let moved = vec![("section".to_owned(), "s_2".to_owned()), ("required".to_owned(), "yes".to_owned())];
        assert_eq!(builder.sends("/questions/need", moved).await.status, 303);
        let preview = builder.browser.get(&format!("/calls/{id}/form/preview")).await.text();
        let said = "Answerable en The lead applicant answers alone; the partners read it.";
        assert!(preview.contains(said), "{preview}");

        let own = builder.sends("/sections/s_2", named("Answerable", "each_partner")).await;
        assert_eq!(own.status, 422);
        let wrong = own.all("#problems li");
        assert!(wrong[0].contains("must stay in its part"), "{wrong:?}");
        assert_eq!(own.attributes("input[name=belongs][checked]", "value"), ["each_partner"]);
        for belongs in ["common", "lead"] {
            let done = builder.sends("/sections/s_2", named("Answerable", belongs)).await;
            assert_eq!(done.status, 303, "{belongs}: {}", done.text());
        }
        // An empty one may pass to anybody.
        assert_eq!(builder.sends("/sections/s_1", named("Partnership", "lead")).await.status, 303);
        let list = builder.browser.get(&builder.draft).await;
        let told = list.all("section#s_1 > p.small, section#s_2 > p.small");
        assert_eq!(told, ["The lead applicant answers alone; the partners read it."; 2]);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_corrigendum_passes_a_section_from_all_to_the_lead_and_back_and_no_answer_is_lost() {
    run(async {
        let short = json!({ "type": "short_text", "most": 40 });
        let sections = vec![section("s_1", "common", vec![question("q_1", &short)])];
        let (scene, manager) = asking(sections).await;
        let (id, lead, partner) = joint(&scene).await;
        let state = &scene.world.state;
        let save = async |who, text: &str| {
            let common = scene.whole(id).await.common;
            let answers = common.answers.text("q_1", text);
            actions::save_common(state, who, id, common.version, answers).await.map(|_| ())
        };
        save(&partner.who, "All of us.").await.unwrap();
        let program = scene.world.program_of(&manager).await;
        let draft = format!("/calls/{}/form/draft", scene.call);
        let passes = async |belongs: &str| {
            let mut form = program.get(&draft).await.json;
            form["sections"][2]["belongs"] = json!(belongs);
            assert_eq!(program.rewrite(&draft, form).await.status, 200);
            let said = json!({ "explanation": super::said("Whose it is."), "form": true });
            program.post(&format!("/calls/{}/corrigenda", scene.call), said).await
        };
        let done = passes("lead").await;
        assert_eq!(done.status, 200, "{}", done.json);
        assert!(save(&partner.who, "Ours.").await.is_err());
        assert_eq!(scene.whole(id).await.common.answers, Answers::default().text("q_1", "All of us."));
        save(&lead.who, "The lead.").await.unwrap();

        let refused = passes("each_partner").await;
        assert_eq!((refused.status, refused.codes()), (422, vec!["forms-keeps-part"]), "{}", refused.json);
        let done = passes("common").await;
        assert_eq!(done.status, 200, "{}", done.json);
        assert_eq!(scene.whole(id).await.common.answers.text_of("q_1"), "The lead.");
        save(&partner.who, "All again.").await.unwrap();
        scene.close().await;
    });
}

#[test]
fn a_rule_finds_its_answer_in_a_section_of_the_lead_too() {
    run(async {
        let short = json!({ "type": "short_text", "most": 40 });
        let (scene, manager) = asking(vec![section("s_1", "lead", vec![question("q_1", &short)])]).await;
        let (id, lead, partner) = joint(&scene).await;
        let program = scene.world.program_of(&manager).await;
        let draft = format!("/calls/{}/form/draft", scene.call);
        let mut form = program.get(&draft).await.json;
        let common = form["sections"][0]["questions"].as_array_mut().unwrap();
        let at = common.iter().position(|one| one["code"] == "duration_months").unwrap();
        let moved = common.remove(at);
        form["sections"][2]["questions"].as_array_mut().unwrap().push(moved);
        assert_eq!(program.rewrite(&draft, form).await.status, 200);
        let said = json!({ "explanation": super::said("The lead says how long."), "form": true });
        let done = program.post(&format!("/calls/{}/corrigenda", scene.call), said).await;
        assert_eq!(done.status, 200, "{}", done.json);

        let lasts = async |who, months| {
            let common = scene.whole(id).await.common;
            let answers = common.answers.number("duration_months", months);
            actions::save_common(&scene.world.state, who, id, common.version, answers).await.map(|_| ())
        };
        let found = async || {
            let told = scene.world.program_of(&lead.who).await.get(&format!("/applications/{id}")).await.json;
            let findings = told["findings"].as_array().unwrap().clone();
            findings.into_iter().find(|one| one["rule"] == "R20").unwrap()["outcome"].clone()
        };
        assert_eq!(found().await, "fail");
        assert!(lasts(&partner.who, 6).await.is_err());
        lasts(&lead.who, 6).await.unwrap();
        assert_eq!(found().await, "pass");
        scene.close().await;
    });
}
