//! Letters of new questions, and questions that are taken back from a shared answer.

use cogrant::base::kernel::ids::ClarificationId;
use cogrant::cycle::clarifications::actions::separate;

use super::*;
use crate::world::World;

/// The job that tells staff, at this instant; how many letters of it somebody has by now.
async fn told(world: &World, at: &str, address: &str) -> usize {
    let job = cogrant::app::jobs().into_iter().find(|job| job.name == "clarifications.tell").unwrap();
    world.at(at);
    let local = tokio::task::LocalSet::new();
    local.run_until((job.run)(world.state.clone())).await.unwrap();
    let all = world.letters_to(address).await;
    all.iter().filter(|subject| subject.contains("new question")).count()
}

#[test]
fn those_who_answer_get_one_letter_a_day_about_all_that_came() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, state, call) = (&scene.world, &scene.world.state, scene.call);
        let (bora, manager) = (
            world.person("Bora", Language::English).await,
            scene.staff("Mira", Role::ProgrammeManager).await,
        );
        let auditor = scene.staff("Aron", Role::Auditor).await;
        let asks = async |at: &str, text: &str| {
            world.at(at);
            ask(state, &bora, call, Language::English, text).await.unwrap()
        };
        let olga_has = async |at: &str| told(world, at, olga.email.as_str()).await;
        assert_eq!(olga_has("2026-02-02T08:00:00Z").await, 0, "nothing came");
        asks("2026-02-02T09:00:00Z", "May we?").await;
        assert_eq!(olga_has("2026-02-02T09:01:00Z").await, 1, "the first is told at once");
        let first = world.letters(manager.email.as_str()).await.pop().unwrap();
        assert_eq!(first.subject, "1 new question: Together");
        assert!(first.body.contains("Monday 2 February 2026, 10:00"), "{}", first.body);
        assert!(
            first.body.contains(&format!("/calls/{call}/questions/queue")) && !first.body.contains("Bora")
        );

        // Four more within the day, one of which is answered for before anybody is told of it.
        let second = asks("2026-02-02T09:02:00Z", "And we?").await;
        asks("2026-02-02T20:00:00Z", "How long?").await;
        let known = asks("2026-02-03T08:00:00Z", "How long is it?").await;
        join(state, &olga, known, second).await.unwrap();
        assert_eq!(olga_has("2026-02-03T09:00:59Z").await, 1, "not before a day is over");
        assert_eq!(olga_has("2026-02-03T09:01:00Z").await, 2);
        let later = world.letters(olga.email.as_str()).await.pop().unwrap();
        assert_eq!(later.subject, "2 new questions: Together");
        assert!(
            later.body.contains("the first was asked on Monday 2 February 2026, 10:02"),
            "{}",
            later.body
        );
        assert_eq!(olga_has("2026-02-05T09:00:00Z").await, 2, "each is told once");
        assert!(world.letters_to(auditor.email.as_str()).await.is_empty(), "who does not answer gets none");
        assert!(world.letters_to(bora.email.as_str()).await.is_empty());

        // After the deadline nothing is answered any more, and a letter would only vex.
        asks("2026-03-06T15:00:00Z", "The last one?").await;
        world.database.execute("update calls set answers_until = '2026-03-20T15:00:00Z'").await;
        assert_eq!(olga_has("2026-03-27T15:00:01Z").await, 2);
        scene.close().await;
    });
}

#[test]
fn a_question_is_separated_before_an_answer_is_published_and_waits_for_its_own() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, state, call) = (&scene.world, &scene.world.state, scene.call);
        let (ana, bora) =
            (world.person("Ana", Language::English).await, world.person("Bora", Language::English).await);
        let first = ready(&scene, &ana, &olga, "How long").await;
        let second = ask(state, &bora, call, Language::English, "How late?").await.unwrap();
        join(state, &olga, second, first).await.unwrap();

        let officer = world.browser_of(&olga).await;
        let page = officer.get(&format!("/questions/{second}")).await;
        assert!(page.text().contains("Shares the answer to: How long"), "{}", page.text());
        let form = page.attribute("form[action$=separation]", "action").unwrap();
        let done = officer.send(&page, &form, &[]).await;
        assert_eq!((done.status, done.location.as_deref()), (303, Some(&*format!("/questions/{second}"))));
        let page = officer.get(&format!("/questions/{second}")).await;
        assert!(page.text().contains("waits for an answer of its own") && page.field("answer-en").is_some());
        let twice = officer.send(&page, &form, &[]).await;
        assert!(twice.status == 422 && twice.text().contains("shares no answer"), "{}", twice.text());
        assert!(world.letters_to(bora.email.as_str()).await.is_empty(), "nobody had told of the joining");
        for who in [&ana, &bora] {
            let own = world.browser_of(who).await.get(&format!("/calls/{call}/questions")).await;
            assert!(own.text().contains("waits for an answer"), "{}: {}", who.name, own.text());
        }
        let log = officer.get(&format!("/programmes/{}/log", scene.programme)).await;
        assert!(log.text().contains("Question taken back from a shared answer"), "{}", log.text());

        // Each is answered on its own; then they stay apart or together.
        publish(state, &olga, call, &[first]).await.unwrap();
        assert_eq!(world.letters_to(bora.email.as_str()).await.len(), 0);
        let third = ask(state, &bora, call, Language::English, "How long?").await.unwrap();
        let fourth = ready(&scene, &ana, &olga, "How late").await;
        join(state, &olga, third, fourth).await.unwrap();
        publish(state, &olga, call, &[fourth]).await.unwrap();
        assert_eq!(keys(separate(state, &olga, third).await), ["clarifications-separate-published"]);
        let page = officer.get(&format!("/questions/{third}")).await;
        assert!(page.attribute("form[action$=separation]", "action").is_none(), "no form that only refuses");
        scene.close().await;
    });
}

#[test]
fn whoever_was_told_of_a_shared_answer_is_told_that_it_was_not_theirs() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, state, call) = (&scene.world, &scene.world.state, scene.call);
        let (ana, bora) =
            (world.person("Ana", Language::English).await, world.person("Bora", Language::English).await);
        let first = ready(&scene, &ana, &olga, "How long").await;
        publish(state, &olga, call, &[first]).await.unwrap();
        world.at("2026-02-01T10:00:00Z");
        let second = ask(state, &bora, call, Language::English, "How late?").await.unwrap();
        join(state, &olga, second, first).await.unwrap();
        assert!(
            matches!(separate(state, &bora, second).await, Err(AppError::NotFound)),
            "an asker is no staff"
        );
        let auditor = scene.staff("Aron", Role::Auditor).await;
        assert!(matches!(separate(state, &auditor, second).await, Err(AppError::Forbidden(_))));
        separate(state, &olga, second).await.unwrap();
        let ana_has = world.letters_to(ana.email.as_str()).await;
        join(state, &olga, second, first).await.unwrap();
        let told = world.letters_to(bora.email.as_str()).await;
        let answered = "Your question is answered: Together";
        assert_eq!(told, [answered, "Your question gets an answer of its own: Together", answered]);
        assert_eq!(
            world.letters_to(ana.email.as_str()).await,
            ana_has,
            "nothing changes for who asked first"
        );
        let unknown = ClarificationId::new();
        assert!(matches!(separate(state, &olga, unknown).await, Err(AppError::NotFound)));
        scene.close().await;
    });
}
