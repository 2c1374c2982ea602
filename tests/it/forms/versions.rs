//! What was published stays; a corrigendum carries a form on, and a new call begins with the form of an earlier one.

use cogrant::people::accounts::Role;
use serde_json::json;

use super::said;
use crate::applications::scene::Scene;
use crate::calls::{Office, form};
use crate::world::{World, run};

#[test]
fn a_new_version_reaches_drafts_and_not_what_was_submitted() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        let (sent, lead, partner) = scene.written().await;
        scene.consent(sent, &lead).await.unwrap();
        scene.consent(sent, &partner).await.unwrap();
        scene.submit(sent, &lead.who).await.unwrap();
        let (draft, writer, _) = scene.written_by("Stone", "Birch").await;

        let manager = scene.staff("Mira", Role::ProgrammeManager).await;
        let program = world.program_of(&manager).await;
        let path = format!("/calls/{}/form/draft", scene.call);
        let mut form = program.get(&path).await.json;
        form["sections"][0]["questions"].as_array_mut().unwrap().push(json!({
            "code": "q_1", "text": { "en": "Who keeps the keys?", "sq": "Kush i mban çelësat?" },
            "kind": { "type": "short_text", "most": 50 }, "required": true,
        }));
        assert_eq!(program.rewrite(&path, form.clone()).await.status, 200);
        let browser = world.browser_of(&writer.who).await;
        let part = format!("/applications/{draft}/parts/common");
        assert!(!browser.get(&part).await.html.contains("Who keeps the keys?"), "not before it is published");
        let corrigenda = format!("/calls/{}/corrigenda", scene.call);
        let explanation = json!({ "explanation": { "en": "One more question." }, "form": true });
        let refused = program.post(&corrigenda, explanation.clone()).await;
        assert_eq!(
            (refused.status, refused.codes()),
            (422, vec!["forms-keeps-optional"]),
            "{}",
            refused.json
        );

        form["sections"][0]["questions"][9]["required"] = json!(false);
        form["sections"][0]["questions"].as_array_mut().unwrap().remove(5);
        assert_eq!(program.rewrite(&path, form.clone()).await.status, 200);
        let page = world.browser_of(&manager).await.get(&path).await;
        assert!(page.text().contains("must stay: somebody may have answered it"), "{}", page.text());
        let standard = program.get(&format!("/calls/{}/form?version=1", scene.call)).await.json;
        let need = standard["form"]["sections"][0]["questions"][5].clone();
        assert_eq!(need["code"], "need");
        form["sections"][0]["questions"].as_array_mut().unwrap().insert(5, need);
        assert_eq!(program.rewrite(&path, form).await.status, 200);
        let done = program.post(&corrigenda, explanation).await;
        assert_eq!(done.text("/done"), "done-applications-corrigendum", "{}", done.json);
        assert_eq!(program.get(&format!("/calls/{}/form", scene.call)).await.json["version"], 2);

        assert!(browser.get(&part).await.html.contains("Who keeps the keys?"));
        assert!(
            scene.whole(draft).await.application.is_open(
                &cogrant::cycle::calls::find(&mut world.state.db.conn().await.unwrap(), scene.call)
                    .await
                    .unwrap(),
                world.state.now()
            )
        );
        let reader = world.browser_of(&lead.who).await;
        let text = reader.get(&format!("/applications/{sent}/text")).await;
        assert!(!text.html.contains("Who keeps the keys?"), "it was not asked when this was submitted");
        assert_eq!(scene.whole(sent).await.form_number, 1);
        assert_eq!(scene.whole(draft).await.form_number, 2);
        scene.close().await;
    });
}

#[test]
fn a_call_begins_with_the_form_of_an_earlier_one() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "90000").await;
        let earlier = office.draft(&world).await;
        let program = world.program_of(&office.manager).await;
        let path = format!("/calls/{earlier}/form/draft");
        let mut built = program.get(&path).await.json;
        built["sections"].as_array_mut().unwrap().push(json!({
            "code": "s_1", "title": said("Keys"), "belongs": "common", "questions": [{
                "code": "q_1", "text": said("Who keeps the keys?"), "kind": { "type": "short_text", "most": 50 },
            }],
        }));
        assert_eq!(program.rewrite(&path, built.clone()).await.status, 200);
        let done = office.sends(&world, &form(&[("reference", "T-2026-2")])).await;
        let management = done.location.unwrap();
        let draft = management.replace("/management", "/form/draft");
        let browser = world.browser_of(&office.manager).await;
        let page = browser.get(&draft).await;
        let (edition, other) = (page.field("edition").unwrap(), earlier.to_string());
        let copied =
            browser.send(&page, &draft, &[("act", "copy"), ("edition", &edition), ("call", &other)]).await;
        assert_eq!(copied.status, 303, "{}", copied.text());
        assert!(browser.get(&draft).await.text().contains("Who keeps the keys?"));
        assert_eq!(program.get(&draft).await.json, program.get(&path).await.json);

        // A stranger's draft is none that could be copied.
        let elsewhere = browser
            .send(
                &page,
                &draft,
                &[("act", "copy"), ("edition", "1"), ("call", &office.programme.to_string())],
            )
            .await;
        assert_eq!(elsewhere.status, 404);

        // A rule reads how long a project lasts, so the form must ask it.
        let mut without = program.get(&draft).await.json;
        without["sections"][0]["questions"]
            .as_array_mut()
            .unwrap()
            .retain(|q| q["code"] != "duration_months");
        let refused = program.rewrite(&draft, without).await;
        assert_eq!(refused.status, 422, "{}", refused.json);
        assert!(refused.json.to_string().contains("Duration in months"), "{}", refused.json);
        world.any_letters().await;
        world.close().await;
    });
}
