//! Whoever may not do something reads that, whatever they sent; whoever may reads what was wrong.

use cogrant::people::accounts::Role;

use super::scene::Scene;
use crate::world::{Page, run};

/// What an address says to a form with a file that is none at all: no parts, no token.
async fn refusal(visitor: &crate::world::Visitor, path: &str) -> u16 {
    let request = visitor.request(reqwest::Method::POST, path);
    request.header("Content-Type", "multipart/form-data").body("").send().await.unwrap().status().as_u16()
}

#[test]
fn a_file_is_not_read_before_it_is_known_who_may_send_it() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let documents = format!("/applications/{id}/documents");
        let other = scene.member("Tall").await;
        let viewer = scene.colleague("Viewer", lead.organisation, &[Role::Viewer]).await;
        assert_eq!(refusal(&scene.world.visitor(), &documents).await, 303, "a stranger signs in");
        let other = scene.world.browser_of(&other.who).await;
        let viewer = scene.world.browser_of(&viewer).await;
        let writer = scene.world.browser_of(&lead.who).await;
        assert_eq!(refusal(&other, &documents).await, 404);
        assert_eq!(refusal(&viewer, &documents).await, 403);
        assert_eq!(refusal(&writer, &documents).await, 400);
        let large = vec![b'x'; 4_000_000];
        let token = viewer.get("/account").await.token();
        let sent = viewer.post_file(&documents, &[("token", &token)], ("file", "paper.pdf", &large)).await;
        assert_eq!(sent.status, 403, "and whoever sends much reads the answer: {}", sent.html);
        let cure = format!("/applications/{id}/cure");
        assert_eq!(refusal(&other, &cure).await, 404);
        assert_eq!(refusal(&viewer, &cure).await, 403);
        let register = format!("/organisations/{}/documents", lead.organisation);
        assert_eq!(refusal(&other, &register).await, 404);
        assert_eq!(refusal(&viewer, &register).await, 403);
        scene.close().await;
    });
}

#[test]
fn a_viewer_reads_a_draft_and_is_told_that_others_write_it() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let viewer = scene.colleague("Viewer", lead.organisation, &[Role::Viewer]).await;
        let browser = scene.world.browser_of(&viewer).await;
        let page = browser.get(&format!("/applications/{id}")).await;
        assert_eq!(page.status, 200);
        let own = lead.organisation;
        for act in [
            "title".to_owned(),
            "parts/common".to_owned(),
            format!("parts/{own}"),
            format!("budget/{own}"),
            "partners".to_owned(),
            "consent".to_owned(),
            "submission".to_owned(),
            "withdrawal".to_owned(),
        ] {
            let refused = browser.fill("/account", &format!("/applications/{id}/{act}"), &[]).await;
            assert_eq!(refused.status, 403, "{act}: {}", refused.text());
        }
        scene.close().await;
    });
}

#[test]
fn what_was_submitted_is_not_renamed_or_sent_again_and_says_so() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        let browser = scene.world.browser_of(&lead.who).await;
        let check = browser.get(&format!("/applications/{id}/check")).await;
        let submission = format!("/applications/{id}/submission");
        let declared = [("declaration", "yes")];
        assert_eq!(browser.send(&check, &submission, &declared).await.status, 303);

        let again = browser.send(&check, &submission, &declared).await;
        assert_eq!((again.status, problems(&again).len()), (422, 1), "a second click: {}", again.text());
        assert!(problems(&again)[0].contains("submitted already"), "{:?}", problems(&again));
        assert!(again.text().contains("C-1/001"), "the receipt stands below: {}", again.text());
        let renamed = format!("/applications/{id}/title");
        let renamed = browser.send(&check, &renamed, &[("title", "Another river")]).await;
        assert_eq!(renamed.status, 422);
        assert!(problems(&renamed)[0].contains("Only a draft can be changed"), "{:?}", problems(&renamed));
        assert!(renamed.text().contains("Clean river, one park"));
        scene.close().await;
    });
}

fn problems(page: &Page) -> Vec<String> {
    page.all("#problems li")
}
