//! Questions about a call: asked by one person, answered for all, with nobody's name.

mod news;
mod times;

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::ClarificationId;
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::cycle::clarifications::Words;
use cogrant::cycle::clarifications::actions::{ask, correct, decline, join, publish, save};
use cogrant::people::accounts::{Role, SignedIn};

use crate::applications::scene::{Scene, keys};
use crate::world::run;

/// The scene with a call that takes questions in all four languages, and somebody who answers them.
async fn scene() -> (Scene, SignedIn) {
    let scene = Scene::open().await;
    let sql = r#"update calls set questions_until = '2026-03-06T15:00:00Z', answers_until = '2026-03-16T15:00:00Z',
        languages = '["en", "sq", "sr-Cyrl", "sr-Latn"]'"#;
    scene.world.database.execute(sql).await;
    let olga = scene.staff("Olga", Role::GrantsOfficer).await;
    (scene, olga)
}

fn all(question: &str, answer: &str) -> Words {
    let text = |said: &str| {
        Translated::of(Language::English, said)
            .with(Language::Albanian, format!("{said} sq"))
            .with(Language::SerbianCyrillic, format!("{said} ћ"))
    };
    Words { question: text(question), answer: text(answer) }
}

/// A question that is complete and waits to be published.
async fn ready(scene: &Scene, who: &SignedIn, olga: &SignedIn, text: &str) -> ClarificationId {
    let state = &scene.world.state;
    let id = ask(state, who, scene.call, Language::English, text).await.unwrap();
    save(state, olga, id, 1, all(&format!("{text} anew"), &format!("{text} answered"))).await.unwrap();
    id
}

#[test]
fn a_question_is_worded_anew_answered_and_published_in_every_language_without_a_name() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, call) = (&scene.world, scene.call);
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let application = scene.start(&lead).await;
        scene.join(application, &lead, &partner).await;
        world.any_letters().await;
        let bora = world.person("Bora Bean", Language::Albanian).await;
        let (questions, queue) =
            (format!("/calls/{call}/questions"), format!("/calls/{call}/questions/queue"));

        let stranger = world.visitor();
        let public = stranger.get(&format!("/calls/{call}")).await;
        assert!(public.text().contains("Questions may be asked until Friday 6 March 2026, 16:00"));
        assert!(public.attributes("main a", "href").contains(&questions));
        let draft = world.browser_of(&lead.who).await.get(&format!("/applications/{application}")).await;
        assert!(draft.attributes("main a", "href").contains(&questions), "the draft leads there too");

        let browser = world.browser_of(&bora).await;
        let typed = [("text", "May Bora Bean’s club apply?"), ("language", "sq")];
        let asked = browser.fill(&questions, &questions, &typed).await;
        assert_eq!(asked.location.as_deref(), Some(questions.as_str()), "{}", asked.text());
        let own = browser.get(&questions).await;
        assert!(own.text().contains("Bora Bean’s club") && own.text().contains("pret përgjigje"));
        assert!(!stranger.get(&questions).await.html.contains("Bora"), "nobody else reads it");
        assert_eq!(
            world.waits_for(&olga).await,
            ["Answer 1 question about “Together” By Monday 16 March 2026, 16:00 (Europe/Belgrade time)"]
        );

        let officer = world.browser_of(&olga).await;
        let listed = officer.get(&queue).await;
        assert!(listed.text().contains("Bora Bean") && listed.text().contains("43 days are left"));
        let one = listed.attribute("#unanswered ~ ul a", "href").unwrap();
        let id = one.strip_prefix("/questions/").unwrap().to_owned();
        let page = officer.get(&one).await;
        assert_eq!(page.field("question-sq").as_deref(), Some("May Bora Bean’s club apply?"));
        let words = [("version", "1"), ("question-en", "May a club apply?"), ("answer-en", "It may.")];
        let saved = officer.send(&page, &format!("{one}/answer"), &words).await;
        assert_eq!(saved.location.as_deref(), Some(queue.as_str()), "{}", saved.text());
        let listed = officer.get(&queue).await;
        let early = officer
            .send(&listed, &format!("/calls/{call}/questions/publication"), &[("clarifications", &id)])
            .await;
        assert_eq!(early.status, 422);
        assert!(early.text().contains("the answer is missing in Shqip"), "{}", early.text());
        let page = officer.get(&one).await;
        let words = [
            ("version", "2"),
            ("question-en", "May a club apply?"),
            ("question-sq", "A mund të aplikojë një klub?"),
            ("question-sr-Cyrl", "Може ли да се пријави клуб?"),
            ("answer-en", "It may."),
            ("answer-sq", "Mundet."),
            ("answer-sr-Cyrl", "Може."),
        ];
        assert_eq!(officer.send(&page, &format!("{one}/answer"), &words).await.status, 303);

        // Another question is complete, and a third asks the same: all go out together.
        let ana = world.person("Ana", Language::SerbianLatin).await;
        let second = ready(&scene, &ana, &olga, "How long").await;
        let third = ask(&world.state, &lead.who, call, Language::English, "How long is it?").await.unwrap();
        join(&world.state, &olga, third, second).await.unwrap();
        let listed = officer.get(&queue).await;
        assert!(listed.text().contains("1 other question shares its answer"), "{}", listed.text());
        let second = second.to_string();
        let chosen = [("clarifications", id.as_str()), ("clarifications", second.as_str())];
        let done = officer.send(&listed, &format!("/calls/{call}/questions/publication"), &chosen).await;
        assert_eq!(done.location.as_deref(), Some(queue.as_str()), "{}", done.text());

        assert_eq!(world.letters_to("bora.bean@example.org").await, ["2 përgjigje të reja: Together"]);
        assert_eq!(world.letters_to("ana@example.org").await, ["2 nova odgovora: Together"]);
        for name in ["linden", "river"] {
            let subjects = world.letters_to(&format!("{name}@example.org")).await;
            let about: Vec<_> = subjects.iter().filter(|subject| subject.contains("answers")).collect();
            assert_eq!(about, ["2 new answers: Together"], "{name} gets one letter about both");
        }
        for (language, question, answer) in [
            ("en", "May a club apply?", "It may."),
            ("sq", "A mund të aplikojë një klub?", "Mundet."),
            ("sr-Cyrl", "Може ли да се пријави клуб?", "Може."),
            ("sr-Latn", "Može li da se prijavi klub?", "Može."),
        ] {
            stranger.get(&format!("/language/{language}")).await;
            let page = stranger.get(&questions).await;
            assert!(page.text().contains(question) && page.text().contains(answer), "{}", page.text());
            for name in ["Bora", "Ana", "Linden", "Olga", &bora.account.to_string()] {
                assert!(!page.html.contains(name), "{language} shows {name}");
            }
        }
        let own = browser.get(&questions).await;
        assert!(own.text().contains("me përgjigje"), "{}", own.text());
        assert_eq!(world.waits_for(&olga).await, Vec::<String>::new());
        scene.close().await;
    });
}

#[test]
fn the_last_second_is_in_time_and_a_late_question_is_refused_with_words() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, questions) = (&scene.world, format!("/calls/{}/questions", scene.call));
        let bora = world.person("Bora", Language::English).await;
        world.at("2026-03-06T15:00:00Z");
        let browser = world.browser_of(&bora).await;
        let page = browser.get(&questions).await;
        let sent = browser.send(&page, &questions, &[("text", "In time?"), ("language", "en")]).await;
        assert_eq!(sent.location.as_deref(), Some(questions.as_str()), "{}", sent.text());
        world.at("2026-03-06T15:00:01Z");
        let late = browser.send(&page, &questions, &[("text", "Too late?"), ("language", "en")]).await;
        assert_eq!(late.status, 422);
        let why = "Questions could be asked until Friday 6 March 2026, 16:00";
        assert!(late.text().contains(why) && late.text().contains("Too late?"), "{}", late.text());
        assert!(late.all("textarea").is_empty(), "there is nothing to send any more");

        // An answer after its own deadline is of use; after that of the call there is none.
        let id = scene.world.database.query("select id from clarifications").await.remove(0).parse().unwrap();
        world.at("2026-03-27T15:00:00Z");
        save(&world.state, &olga, id, 1, all("In time?", "Yes.")).await.unwrap();
        publish(&world.state, &olga, scene.call, &[id]).await.unwrap();
        world.at("2026-03-27T15:00:01Z");
        let after = correct(&world.state, &olga, id, 3, all("In time?", "No.")).await;
        assert_eq!(keys(after), ["clarifications-call-over"]);

        world.database.execute("update calls set questions_until = null, answers_until = null").await;
        let none = ask(&world.state, &bora, scene.call, Language::English, "Why?").await;
        assert_eq!(keys(none), ["clarifications-not-taken"]);
        scene.close().await;
    });
}

#[test]
fn only_those_who_answer_for_the_programme_act_and_no_other_programme_knows() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, state) = (&scene.world, &scene.world.state);
        let bora = world.person("Bora", Language::English).await;
        let vera = scene.staff("Vera", Role::Auditor).await;
        let other = world.person("Otto", Language::English).await;
        let programme = cogrant::base::kernel::ids::ProgrammeId::new();
        let sql = format!(
            r#"insert into programmes (id, code, names, currency, envelope, time_zone, contact, created_at)
               values ('{programme}', 'Q', '{{"en": "Other"}}', 'EUR', 1, 'Europe/Belgrade', 'q@example.org', now())"#
        );
        world.database.execute(&sql).await;
        scene
            .give(other.account, Role::GrantsOfficer, cogrant::people::accounts::Scope::Programme(programme))
            .await;
        let other = world.again("otto@example.org").await;
        let id = ready(&scene, &bora, &olga, "May we?").await;
        let (queue, one) = (format!("/calls/{}/questions/queue", scene.call), format!("/questions/{id}"));
        for (who, means) in [(&olga, 200), (&vera, 200), (&other, 404), (&bora, 404)] {
            let browser = world.browser_of(who).await;
            for path in [&queue, &one] {
                assert_eq!(browser.get(path).await.status, means, "{path} to {}", who.name);
            }
        }
        let acts = async |who: &SignedIn| {
            let words = all("May we?", "Yes.");
            vec![
                save(state, who, id, 2, words.clone()).await,
                publish(state, who, scene.call, &[id]).await,
                decline(state, who, id, "No.").await,
                join(state, who, id, id).await,
                correct(state, who, id, 2, words).await,
            ]
        };
        for act in acts(&vera).await {
            assert!(matches!(act, Err(AppError::Forbidden(_))), "{act:?}");
        }
        for act in acts(&other).await {
            assert!(matches!(act, Err(AppError::NotFound)), "{act:?}");
        }
        let read = world.browser_of(&vera).await.get(&one).await;
        assert!(read.text().contains("Bora") && read.all("main form").is_empty(), "{}", read.text());
        scene.close().await;
    });
}

#[test]
fn two_who_write_one_answer_lose_nothing() {
    run(async {
        let (scene, olga) = scene().await;
        let world = &scene.world;
        let bora = world.person("Bora", Language::English).await;
        let mira = scene.staff("Mira", Role::ProgrammeManager).await;
        let id = ask(&world.state, &bora, scene.call, Language::English, "May we?").await.unwrap();
        let (one, to) = (format!("/questions/{id}"), format!("/questions/{id}/answer"));
        let (first, second) = (world.browser_of(&olga).await, world.browser_of(&mira).await);
        let (page, other) = (first.get(&one).await, second.get(&one).await);
        let sent = first.send(&page, &to, &[("version", "1"), ("answer-en", "Olga says yes.")]).await;
        assert_eq!(sent.status, 303);
        let clash = second.send(&other, &to, &[("version", "1"), ("answer-en", "Mira says no.")]).await;
        assert_eq!(clash.status, 422);
        assert!(clash.text().contains("Somebody else has saved since you began."), "{}", clash.text());
        assert!(clash.text().contains("Olga says yes."), "what is kept is shown");
        assert_eq!(clash.field("answer-en").as_deref(), Some("Mira says no."), "and what was typed");
        let version = clash.field("version").unwrap();
        let again = [("version", version.as_str()), ("answer-en", "Both say maybe.")];
        assert_eq!(second.send(&clash, &to, &again).await.status, 303);
        assert_eq!(first.get(&one).await.field("answer-en").as_deref(), Some("Both say maybe."));
        scene.close().await;
    });
}

#[test]
fn a_question_is_declined_for_its_asker_alone_and_a_correction_keeps_what_stood_before() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, state, call) = (&scene.world, &scene.world.state, scene.call);
        let (bora, ana) =
            (world.person("Bora", Language::English).await, world.person("Ana", Language::English).await);
        let declined = ask(state, &bora, call, Language::English, "Who will win?").await.unwrap();
        assert_eq!(keys(decline(state, &olga, declined, "").await), ["error-length"]);
        decline(state, &olga, declined, "Nobody knows yet.").await.unwrap();
        let letters = world.letters("bora@example.org").await;
        assert!(letters[0].body.contains("Nobody knows yet."), "{}", letters[0].body);
        let questions = format!("/calls/{call}/questions");
        assert!(world.browser_of(&bora).await.get(&questions).await.text().contains("Nobody knows yet."));
        let others = world.browser_of(&ana).await.get(&questions).await;
        assert!(!others.html.contains("Nobody knows yet.") && !others.html.contains("Who will win"));
        assert_eq!(keys(publish(state, &olga, call, &[declined]).await)[0], "clarifications-lacks");
        assert_eq!(keys(save(state, &olga, declined, 2, all("a", "b")).await), ["clarifications-not-now"]);

        let id = ready(&scene, &ana, &olga, "May we?").await;
        publish(state, &olga, call, &[id]).await.unwrap();
        assert_eq!(keys(publish(state, &olga, call, &[id]).await), ["clarifications-not-now"], "once only");
        // Who asks the same after that is told at once.
        let late = ask(state, &bora, call, Language::English, "May we, too?").await.unwrap();
        join(state, &olga, late, id).await.unwrap();
        assert_eq!(world.letters_to("bora@example.org").await[1], "Your question is answered: Together");
        let same = world.browser_of(&bora).await.get(&questions).await;
        assert_eq!(same.attributes("#own ~ ul a", "href"), ["#question-1"]);

        assert_eq!(
            keys(correct(state, &olga, id, 3, all("May we? anew", "May we? answered")).await),
            ["clarifications-nothing-new"]
        );
        world.at("2026-02-03T09:00:00Z");
        correct(state, &olga, id, 3, all("May we? anew", "No longer.")).await.unwrap();
        assert!(matches!(
            correct(state, &olga, id, 3, all("May we?", "Lost?")).await,
            Err(AppError::ChangedMeanwhile)
        ));
        let page = world.visitor().get(&questions).await;
        assert!(
            page.text().contains("No longer.") && page.text().contains("Corrected Tuesday 3 February 2026")
        );
        let earlier = page.all("details").join(" ");
        assert!(
            earlier.contains("As published Sunday 1 February 2026") && earlier.contains("May we? answered")
        );
        assert_eq!(
            world.letters_to("ana@example.org").await.last().unwrap(),
            "Answer 1 is corrected: Together"
        );
        assert_eq!(world.letters_to("bora@example.org").await.len(), 3, "and so does who shares the answer");
        scene.close().await;
    });
}

#[test]
fn nobody_floods_a_call_and_a_form_that_is_sent_twice_asks_once() {
    run(async {
        let (scene, _) = scene().await;
        let (world, state, call) = (&scene.world, &scene.world.state, scene.call);
        let bora = world.person("Bora", Language::English).await;
        let asks = async |text: &str| ask(state, &bora, call, Language::English, text).await;
        let first = asks("Question 1").await.unwrap();
        assert_eq!(asks("Question 1").await.unwrap(), first);
        for n in 2..=5 {
            asks(&format!("Question {n}")).await.unwrap();
        }
        assert_eq!(keys(asks("Question 6").await), ["clarifications-too-many"]);
        world.at("2026-02-02T09:00:00Z");
        asks("Question 6").await.unwrap();
        assert_eq!(keys(asks(&"x".repeat(1001)).await), ["error-length"]);
        let french = ask(state, &bora, call, Language::English, "").await;
        assert_eq!(keys(french), ["error-length"]);
        scene.close().await;
    });
}

#[test]
fn staff_are_reminded_once_on_the_last_day_while_something_waits() {
    run(async {
        let (scene, olga) = scene().await;
        let (world, state) = (&scene.world, &scene.world.state);
        let bora = world.person("Bora", Language::English).await;
        let id = ask(state, &bora, scene.call, Language::English, "May we?").await.unwrap();
        let remind =
            cogrant::app::jobs().into_iter().find(|job| job.name == "clarifications.remind").unwrap();
        let reminded = async |at: &str| {
            world.at(at);
            let local = tokio::task::LocalSet::new();
            local.run_until((remind.run)(state.clone())).await.unwrap();
            world.letters_to("olga@example.org").await.len()
        };
        let before = reminded("2026-03-15T14:59:59Z").await;
        assert_eq!(reminded("2026-03-15T15:00:00Z").await, before + 1);
        assert_eq!(reminded("2026-03-16T14:00:00Z").await, before + 1, "once is enough");
        let letters = world.letters("olga@example.org").await;
        assert_eq!(letters.last().unwrap().subject, "1 question waits: Together");
        assert!(letters.last().unwrap().body.contains("Monday 16 March 2026, 16:00"));
        decline(state, &olga, id, "No.").await.unwrap();
        world.database.execute("update calls set answers_until = '2026-03-17T15:00:00Z'").await;
        assert_eq!(reminded("2026-03-17T10:00:00Z").await, before + 1, "nothing waits any more");
        scene.close().await;
    });
}
