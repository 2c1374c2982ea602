//! What happens at the same moment: each act waits its turn, and nothing is half of both.

use std::time::Duration;

use cogrant::cycle::applications::Status;
use cogrant::cycle::applications::actions;
use cogrant::cycle::applications::questions::Answers;
use futures_util::future::join_all;

use super::scene::{Scene, keys};
use crate::world::run;

#[test]
fn in_the_deadline_s_own_second_a_submission_and_a_change_never_both_count() {
    run(async {
        let scene = Scene::open().await;
        let mut ready = Vec::new();
        for round in 0..6u64 {
            let of = |name: &str| format!("{name} {round}");
            let (id, lead, partner) = scene.written_by(&of("Linden"), &of("River")).await;
            scene.consent(id, &lead).await.unwrap();
            scene.consent(id, &partner).await.unwrap();
            ready.push((round, id, lead, partner, scene.whole(id).await));
        }
        scene.world.at("2026-03-27T15:00:00Z");
        let state = &scene.world.state;
        let race = ready.iter().map(async |(round, id, lead, partner, consented)| {
            let changed = Answers::default().text("need", "Something that nobody consented to.");
            let version = consented.common.version;
            let save = async {
                // Together, a little later, later still: either may be first.
                tokio::time::sleep(Duration::from_millis(round % 3 * 4)).await;
                actions::save_common(state, &partner.who, *id, version, changed).await
            };
            let (sent, saved) = tokio::join!(scene.submit(*id, &lead.who), save);
            let now = scene.whole(*id).await;
            match (sent, saved) {
                (Ok(_), refused) => {
                    assert_eq!(keys(refused), ["applications-no-draft"]);
                    assert_eq!(now.application.status, Status::Submitted);
                    assert_eq!(
                        now.application.submitted_hash,
                        Some(consented.hash()),
                        "what was consented went in"
                    );
                }
                (refused, Ok(_)) => {
                    assert!(keys(refused).contains(&"applications-missing-consent-of".to_owned()));
                    assert_eq!(now.application.status, Status::Draft);
                }
                (sent, saved) => panic!("both were refused: {sent:?} {saved:?}"),
            }
            now.application.status
        });
        let ends = join_all(race).await;
        let submitted = ends.iter().filter(|end| **end == Status::Submitted).count();
        let told = "select count(*) from audit_entries where act = 'applications.submit'";
        assert_eq!(scene.world.database.query(told).await, [submitted.to_string()]);

        // A second later nothing goes in any more, however many try.
        scene.world.at("2026-03-27T15:00:01Z");
        let late = ready.iter().zip(&ends).filter(|(_, end)| **end == Status::Draft);
        let late = join_all(late.map(|((_, id, lead, ..), _)| scene.submit(*id, &lead.who))).await;
        assert!(late.into_iter().all(|refused| keys(refused).contains(&"applications-late".to_owned())));
        scene.close().await;
    });
}

#[test]
fn of_editors_who_save_the_same_part_at_the_same_moment_one_is_first_and_all_texts_are_kept() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let path = format!("/applications/{id}/parts/common");
        let mut editors = Vec::new();
        for who in [&lead.who, &partner.who, &lead.who, &partner.who] {
            let browser = scene.world.browser_of(who).await;
            let page = browser.get(&path).await;
            editors.push((browser, page));
        }
        let texts: Vec<String> = (1..=editors.len()).map(|n| format!("The text of editor {n}.")).collect();
        let saves = editors.iter().zip(&texts).map(async |((browser, page), text)| {
            let version = page.field("shown").unwrap();
            browser.send(page, &path, &[("shown", &version), ("need", text)]).await
        });
        let answers = join_all(saves).await;
        let first: Vec<usize> =
            answers.iter().enumerate().filter(|(_, a)| a.status == 303).map(|(n, _)| n).collect();
        assert_eq!(
            first.len(),
            1,
            "one of them saved: {:?}",
            answers.iter().map(|a| a.status).collect::<Vec<_>>()
        );
        let kept = &texts[first[0]];
        assert_eq!(scene.whole(id).await.common.answers.text_of("need"), kept.as_str());
        for (n, clash) in answers.iter().enumerate().filter(|(n, _)| *n != first[0]) {
            assert_eq!(clash.status, 409);
            assert_eq!(clash.field("need"), Some(texts[n].clone()), "their own text is still in the form");
            assert!(clash.text().contains(kept.as_str()), "the text that was first stands beside it");
        }
        scene.close().await;
    });
}
