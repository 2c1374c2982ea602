//! Questions and answers, asked, written and published by programs.

use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::Role;
use serde_json::{Value, json};

use super::shape::shape;
use crate::applications::scene::Scene;
use crate::world::program::Program;
use crate::world::run;

#[test]
fn programs_ask_answer_publish_and_correct_and_everybody_s_program_reads_it_without_a_name() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        let sql = "update calls set questions_until = '2026-03-06T15:00:00Z', answers_until = '2026-03-16T15:00:00Z'";
        world.database.execute(sql).await;
        let bora = world.person("Bora Bean", Language::English).await;
        let olga = scene.staff("Olga", Role::GrantsOfficer).await;
        let (asker, officer) = (world.program_of(&bora).await, world.program_of(&olga).await);
        let stranger = Program::new(&world.address, None);
        let (questions, queue) =
            (format!("/calls/{}/questions", scene.call), format!("/calls/{}/questions/queue", scene.call));

        let french = asker.post(&questions, json!({ "text": "", "language": "sr-Latn" })).await;
        assert_eq!((french.status, french.wrong()), (422, vec!["/text", "/language"]), "{}", french.json);
        let asked = asker.post(&questions, json!({ "text": "May Bora apply?", "language": "en" })).await;
        assert_eq!(asked.text("/done"), "done-clarifications-asked", "{}", asked.json);
        assert_eq!(asker.get(&questions).await.text("/own/0/text"), "May Bora apply?");
        assert_eq!(stranger.get(&questions).await.json["own"], json!([]));
        assert_eq!(asker.get(&queue).await.status, 404);

        let listed = officer.get(&queue).await;
        assert_eq!(listed.text("/items/0/asked_by"), "Bora Bean");
        let id = listed.text("/items/0/id").to_owned();
        let one = format!("/questions/{id}");
        let to = format!("{one}/answer");
        let words = json!({
            "question": { "en": "May a person apply?", "sq": "A mund të aplikojë një person?" },
            "answer": { "en": "No.", "sq": "Jo." },
        });
        let tag = officer.get(&one).await.header("etag").unwrap().to_owned();
        let saved = officer.post_with(&to, &[("If-Match", &tag)], words.clone()).await;
        assert_eq!(saved.status, 200, "{}", saved.json);
        let late = officer.post_with(&to, &[("If-Match", &tag)], words.clone()).await;
        assert_eq!((late.status, late.codes()), (412, vec!["error-changed-meanwhile"]));
        assert_eq!(officer.get(&one).await.json["is_complete"], json!(true));
        let publication = format!("{questions}/publication");
        let done = officer.post(&publication, json!({ "clarifications": [id] })).await;
        assert_eq!(done.text("/done"), "done-clarifications-published", "{}", done.json);

        let mut corrected = words;
        corrected["answer"]["en"] = json!("Only an organisation.");
        let correction = format!("{one}/correction");
        let tag = officer.get(&one).await.header("etag").unwrap().to_owned();
        let done = officer.post_with(&correction, &[("If-Match", &tag)], corrected).await;
        assert_eq!(done.text("/done"), "done-clarifications-corrected", "{}", done.json);
        let read = stranger.get(&questions).await;
        assert!(!read.json.to_string().contains("Bora"), "{}", read.json);
        assert_eq!(read.json["closed"], Value::Null);
        assert_eq!(read.text("/items/0/answer/en"), "Only an organisation.");
        assert_eq!(read.text("/items/0/earlier/0/answer/en"), "No.");
        insta::assert_snapshot!("clarifications_questions", shape(&read.json));
        insta::assert_snapshot!("clarifications_question", shape(&officer.get(&one).await.json));
        let page = world.visitor().get(&questions).await;
        assert!(page.text().contains("Only an organisation."), "{}", page.text());
        scene.close().await;
    });
}
