//! What somebody may not know of answers like what never was: in words, and in time.

use std::time::{Duration, Instant};

use cogrant::demo::cast;
use uuid::Uuid;

use super::NOW;
use crate::world::{World, played, run};

const STEP: Duration = Duration::from_millis(200);

#[test]
fn what_one_may_not_know_of_and_what_never_was_answer_in_the_same_words_at_the_same_time() {
    run(async {
        let played = played().await;
        let clone = played.after_first_payments.clone_of_it().await;
        let step = u64::try_from(STEP.as_millis()).unwrap();
        let world = World::set(clone, |settings| settings.server.not_found_milliseconds = step).await;
        world.at(NOW);
        let browser = world.browser_with("tall@example.org", cast::PASSWORD).await;
        let program = world.program_of(&world.again("tall@example.org").await).await;
        let nobodys = Uuid::from_u128(7).to_string();
        let kept = [
            ("applications", played.applications["A01"].to_string()),
            ("grants", played.grants["A01"].to_string()),
            ("organisations", played.organisations["linden"].to_string()),
        ];
        for (room, id) in kept {
            let mut pages = Vec::new();
            let mut answers = Vec::new();
            for id in [&id, &nobodys] {
                let asked = Instant::now();
                let page = browser.get(&format!("/{room}/{id}")).await;
                assert!(asked.elapsed() >= STEP, "/{room}/… came at once");
                assert_eq!(page.status, 404, "/{room}/{id}");
                pages.push(page.all("main p"));
                let asked = Instant::now();
                let mut answer = program.get(&format!("/{room}/{id}")).await;
                assert!(asked.elapsed() >= STEP, "/api/v1/{room}/… came at once");
                assert_eq!(answer.status, 404, "/api/v1/{room}/{id}");
                answer.json.as_object_mut().unwrap().remove("request");
                answers.push(answer.json);
            }
            assert_eq!(pages[0][0], pages[1][0], "/{room}");
            assert_eq!(answers[0], answers[1], "/api/v1/{room}");
        }
        world.any_letters().await;
        world.close().await;
    });
}
