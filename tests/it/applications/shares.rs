//! A link for a reader outside: it shows words and figures, ends, and every partner may end it.

use chrono::TimeDelta;
use cogrant::people::accounts::Role;
use serde_json::json;

use super::scene::Scene;
use crate::world::program::Program;
use crate::world::{Visitor, run};

/// The address of a link on the page that shows it once, without the server's name.
fn path_of(link: &str) -> String {
    link[link.find("/shared/").expect("a link")..].to_owned()
}

async fn make(browser: &Visitor, page: &str, reader: &str, days: &str) -> String {
    let made = browser.fill(page, page, &[("reader", reader), ("days", days)]).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let [link] = made.all(".secret code").try_into().expect("one link");
    path_of(&link)
}

#[test]
fn somebody_outside_reads_a_draft_by_a_link_until_it_ends_or_a_partner_ends_it() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let page = format!("/applications/{id}/shares");
        let ours = scene.world.browser_of(&lead.who).await;
        let wrong = ours.fill(&page, &page, &[("reader", " "), ("days", "91")]).await;
        assert_eq!((wrong.status, wrong.field("days").as_deref()), (422, Some("91")));
        let link = make(&ours, &page, "Our accountant", "14").await;

        // The partners learn of it, and whoever is outside needs no account.
        let letters = scene.world.letters(partner.who.email.as_str()).await;
        let told = letters.iter().find(|letter| letter.body.contains("Our accountant")).expect("a letter");
        assert!(told.body.contains(&page) && !told.body.contains(&link), "it does not carry the secret");
        let outside = Visitor::new(&scene.world.address);
        let read = outside.get(&link).await;
        assert_eq!(read.status, 200, "{}", read.text());
        let whole = scene.whole(id).await;
        assert!(read.text().contains(&whole.application.title), "{}", read.text());
        assert!(read.text().contains("lets you read this application"));
        let to_files = read.attributes("a", "href").into_iter().filter(|href| href.contains("/documents/"));
        assert_eq!(to_files.count(), 0, "files stay inside");
        for path in [format!("/applications/{id}/text"), format!("/applications/{id}/text/pdf")] {
            assert_ne!(outside.get(&path).await.status, 200, "{path}");
        }
        let twin = Program::new(&scene.world.address, None).get(&link).await;
        assert_eq!((twin.status, &twin.json["title"]), (200, &json!(whole.application.title)));
        assert!(ours.get(&page).await.text().contains("Last opened"));

        // Any partner ends it at once.
        let theirs = scene.world.browser_of(&partner.who).await;
        let shown = theirs.get(&page).await;
        let end = shown.attribute("form[action$=revocation]", "action").expect("a button");
        assert_eq!(theirs.send(&shown, &end, &[]).await.status, 303);
        assert_eq!(theirs.send(&shown, &end, &[]).await.status, 303, "twice is as good as once");
        assert_eq!(outside.get(&link).await.status, 404);
        assert_eq!(Program::new(&scene.world.address, None).get(&link).await.status, 404);

        // Another one ends by itself.
        let short = make(&ours, &page, "The municipality", "1").await;
        let made_at = scene.world.state.now();
        scene.world.state.clock.move_to(made_at + TimeDelta::days(1) - TimeDelta::seconds(1));
        assert_eq!(outside.get(&short).await.status, 200);
        scene.world.state.clock.move_to(made_at + TimeDelta::days(1));
        assert_eq!(outside.get(&short).await.status, 404);
        assert_eq!(outside.get(&format!("/shared/{}", "0".repeat(64))).await.status, 404);
        scene.close().await;
    });
}

#[test]
fn only_those_who_write_make_links_and_nobody_else_learns_of_them() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let page = format!("/applications/{id}/shares");
        let reader = scene.colleague("Reader", lead.organisation, &[Role::Viewer]).await;
        let browser = scene.world.browser_of(&reader).await;
        let shown = browser.get(&page).await;
        assert_eq!((shown.status, shown.field("reader")), (200, None), "no form for whoever cannot write");
        let refused = browser.send(&shown, &page, &[("reader", "Me"), ("days", "3")]).await;
        assert_eq!(refused.status, 403, "{}", refused.text());
        let officer = scene.staff("Officer", Role::GrantsOfficer).await;
        let stranger = scene.member("Stranger").await;
        for who in [&officer, &stranger.who] {
            let program = scene.world.program_of(who).await;
            assert_eq!(program.get(&page).await.status, 404);
            let tried = program.post(&page, json!({ "reader": "Me", "days": 3 })).await;
            assert_eq!(tried.status, 404, "{}", tried.json);
        }
        let program = scene.world.program_of(&lead.who).await;
        let wrong = program.post(&page, json!({ "reader": "", "days": 3 })).await;
        assert_eq!((wrong.status, wrong.wrong()), (422, vec!["/reader"]), "{}", wrong.json);
        let made = program.post(&page, json!({ "reader": "Our accountant", "days": 3 })).await;
        assert_eq!(made.status, 200, "{}", made.json);
        let link = path_of(made.text("/link"));
        assert_eq!(Visitor::new(&scene.world.address).get(&link).await.status, 200);
        let listed = program.get(&page).await.json;
        assert_eq!(listed["items"][0]["reader"], "Our accountant");
        assert!(!listed.to_string().contains(link.rsplit('/').next().unwrap()), "no secret is told twice");
        scene.close().await;
    });
}

#[test]
fn what_was_withdrawn_is_read_by_nobody_outside() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let page = format!("/applications/{id}/shares");
        let browser = scene.world.browser_of(&lead.who).await;
        let link = make(&browser, &page, "Our accountant", "14").await;
        cogrant::cycle::applications::actions::withdraw(&scene.world.state, &lead.who, id).await.unwrap();
        assert_eq!(Visitor::new(&scene.world.address).get(&link).await.status, 404);
        let again = browser.fill(&page, &page, &[("reader", "Another"), ("days", "3")]).await;
        assert_eq!(again.status, 422);
        assert!(again.text().contains("The application was withdrawn"), "{}", again.text());
        scene.close().await;
    });
}
