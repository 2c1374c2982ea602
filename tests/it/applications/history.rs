//! Nothing that was written is lost: who changed what, word by word, and back again.

use cogrant::base::kernel::ids::ApplicationId;
use cogrant::cycle::applications::actions;
use cogrant::people::accounts::Role;

use super::scene::*;
use crate::world::{Visitor, run};

/// The addresses of the changes, the latest first.
async fn changes(browser: &Visitor, scene: &Scene, id: ApplicationId) -> Vec<String> {
    browser.get(&format!("/applications/{id}/history")).await;
    let ids = format!(
        "select id::text from application_revisions where application_id = '{id}' order by content_version desc, id desc"
    );
    let ids = scene.world.database.query(&ids).await;
    ids.into_iter().map(|one| format!("/applications/{id}/history/{one}")).collect()
}

async fn need(scene: &Scene, id: ApplicationId, by: &Member, text: &str) {
    let common = scene.whole(id).await.common;
    let answers = common.answers.clone().text("need", text);
    actions::save_common(&scene.world.state, &by.who, id, common.version, answers).await.unwrap();
}

#[test]
fn a_change_is_told_word_by_word_and_what_stood_before_can_be_brought_back() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.world.at("2026-02-01T10:00:00Z");
        need(&scene, id, &lead, "The old park needs trees.").await;
        scene.world.at("2026-02-01T10:30:00Z");
        need(&scene, id, &partner, "The park needs trees and benches.").await;
        let browser = scene.world.browser_of(&lead.who).await;
        let list = browser.get(&format!("/applications/{id}/history")).await;
        assert!(list.text().contains("River, ") && list.text().contains("Linden, "), "{}", list.text());
        let all = changes(&browser, &scene, id).await;
        let page = browser.get(&all[0]).await;
        assert_eq!(page.all("main del"), ["[gone:] old", "[gone:] trees."]);
        assert_eq!(page.all("main ins"), ["[new:] trees and benches."]);
        assert!(page.text().contains("This is how it stands now."));
        let before = browser.get(&all[1]).await;
        let back = browser.send(&before, &format!("{}/restoration", all[1]), &[]).await;
        assert_eq!(back.location, Some(format!("/applications/{id}/history")), "{}", back.text());
        assert_eq!(scene.whole(id).await.common.answers.text_of("need"), "The old park needs trees.");
        assert_eq!(changes(&browser, &scene, id).await.len(), all.len() + 1, "what came between stays");
        scene.close().await;
    });
}

#[test]
fn who_types_on_makes_one_change_and_nothing_that_was_consented_to_is_replaced() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        scene.world.at("2026-02-01T10:00:00Z");
        need(&scene, id, &lead, "A park").await;
        let begun = changes(&browser, &scene, id).await.len();
        need(&scene, id, &lead, "A park for").await;
        need(&scene, id, &lead, "A park for all").await;
        assert_eq!(changes(&browser, &scene, id).await.len(), begun, "typing on is one change");
        need(&scene, id, &lead, "A park").await;
        assert_eq!(changes(&browser, &scene, id).await.len(), begun + 1, "taking away is another");
        scene.consent(id, &partner).await.unwrap();
        need(&scene, id, &lead, "A park for both banks").await;
        assert_eq!(changes(&browser, &scene, id).await.len(), begun + 2, "a consent stands between");
        scene.close().await;
    });
}

#[test]
fn a_consent_that_is_asked_for_again_shows_what_changed_since() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        need(&scene, id, &lead, "The park needs trees.").await;
        scene.consent(id, &partner).await.unwrap();
        scene.world.at("2026-02-02T10:00:00Z");
        need(&scene, id, &lead, "The park needs benches.").await;
        actions::rename(&scene.world.state, &lead.who, id, "One park").await.unwrap();
        let browser = scene.world.browser_of(&partner.who).await;
        let page = browser.get(&format!("/applications/{id}/consent")).await;
        assert!(page.text().contains("What changed since the last consent"), "{}", page.text());
        assert_eq!(page.all("main ins"), ["[new:] One", "[new:] benches."]);
        assert_eq!(page.all("main del"), ["[gone:] Clean river, one", "[gone:] trees."]);
        let told = scene.world.program_of(&partner.who).await;
        let told = told.get(&format!("/applications/{id}/consent")).await.json;
        let changes = told["changed_since"][0]["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 2, "the title and the common part: {told}");
        scene.close().await;
    });
}

#[test]
fn only_who_writes_an_application_reads_its_history_and_sees_who_is_there() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let officer = scene.staff("Olga", Role::GrantsOfficer).await;
        let stranger = scene.member("Stranger").await;
        let (first, second) =
            (scene.world.browser_of(&lead.who).await, scene.world.browser_of(&partner.who).await);
        let path = format!("/applications/{id}/parts/common");
        assert_eq!(first.get(&path).await.all(".here"), [""], "nobody else is there");
        let page = second.get(&path).await;
        assert_eq!(page.all(".here"), ["Here in the last five minutes: Linden (10:00)"]);
        let ask = format!("{path}/presence");
        assert_eq!(first.get(&ask).await.html, "Here in the last five minutes: River (10:00)");
        let tasks = first.get(&format!("/applications/{id}")).await;
        assert!(tasks.text().contains("Here in the last five minutes: River (10:00)"), "{}", tasks.text());
        scene.world.at("2026-02-01T09:05:01Z");
        assert_eq!(first.get(&ask).await.html, "", "after five minutes nobody counts as there");
        let all = changes(&first, &scene, id).await;
        for who in [&officer, &stranger.who] {
            let browser = scene.world.browser_of(who).await;
            for path in [&ask, &all[0], &format!("/applications/{id}/history")] {
                assert_eq!(browser.get(path).await.status, 404, "{path}");
            }
        }
        scene.close().await;
    });
}
