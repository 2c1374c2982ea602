//! Partners are reminded, and the lead is handed on.

use cogrant::cycle::applications::actions::{self, Invitee};

use super::scene::*;
use crate::world::run;

/// The kinds of the letters to an address, the newest first.
async fn kinds(scene: &Scene, email: &str) -> Vec<String> {
    scene.world.letters(email).await.into_iter().map(|letter| letter.kind.to_string()).collect()
}

#[test]
fn the_lead_is_handed_on_only_to_a_partner_who_takes_it() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        let place = scene.whole(id).await.partners[1].id;
        let (leads, takes) =
            (scene.world.browser_of(&lead.who).await, scene.world.browser_of(&partner.who).await);
        let (partners, path) =
            (format!("/applications/{id}/partners"), format!("/applications/{id}/partners/{place}/lead"));

        let page = takes.get(&partners).await;
        assert_eq!(
            takes.send(&page, &path, &[]).await.status,
            403,
            "a partner does not make itself the lead"
        );
        let early = takes.send(&page, &format!("{path}/acceptance"), &[]).await;
        assert_eq!(early.status, 422, "nobody has offered it: {}", early.text());
        let page = leads.get(&partners).await;
        assert_eq!(leads.send(&page, &path, &[]).await.status, 303);
        assert_eq!(scene.whole(id).await.lead(), Some(lead.organisation), "it is only offered");
        assert!(kinds(&scene, "river@example.org").await.contains(&"applications-lead-offered".to_owned()));
        let itself = leads.send(&page, &format!("{path}/acceptance"), &[]).await;
        assert_eq!(itself.status, 403, "the lead does not accept for the partner");

        let waits = scene.world.waits_for(&partner.who).await;
        assert!(waits.iter().any(|todo| todo.contains("Take the lead of")), "{waits:?}");
        let page = takes.get(&partners).await;
        assert!(page.text().contains("The lead applicant submits for all"), "{}", page.text());
        assert_eq!(takes.send(&page, &format!("{path}/refusal"), &[]).await.status, 303);
        assert!(kinds(&scene, "linden@example.org").await.contains(&"applications-lead-declined".to_owned()));
        let page = takes.get(&partners).await;
        assert_eq!(
            takes.send(&page, &format!("{path}/acceptance"), &[]).await.status,
            422,
            "it was declined"
        );

        let page = leads.get(&partners).await;
        assert_eq!(leads.send(&page, &path, &[]).await.status, 303);
        assert!(scene.whole(id).await.consent_of(lead.organisation).is_some());
        let page = takes.get(&partners).await;
        assert_eq!(takes.send(&page, &format!("{path}/acceptance"), &[]).await.status, 303);
        let whole = scene.whole(id).await;
        assert_eq!(whole.lead(), Some(partner.organisation));
        assert_eq!(
            whole.accepted().collect::<Vec<_>>(),
            [partner.organisation, lead.organisation],
            "the lead first"
        );
        assert!(whole.consent_of(lead.organisation).is_none(), "it was given to another lead");
        assert_eq!(leads.send(&page, &path, &[]).await.status, 403, "who led is a partner now");

        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        assert!(scene.submit(id, &lead.who).await.is_err(), "only the lead submits");
        scene.submit(id, &partner.who).await.unwrap();
        let late = takes.send(&page, &format!("{path}/refusal"), &[]).await;
        assert!([404, 422].contains(&late.status), "nothing changes after submission: {}", late.status);
        let history = takes.get(&format!("/applications/{id}/history")).await;
        assert_eq!(history.status, 200);
        scene.world.any_letters().await;
        scene.close().await;
    });
}

#[test]
fn an_offer_of_the_lead_ends_when_the_partner_leaves() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let state = &scene.world.state;
        let place = scene.whole(id).await.partners[1].id;
        actions::offer_lead(state, &lead.who, id, place).await.unwrap();
        actions::remove(state, &lead.who, id, place).await.unwrap();
        assert!(actions::take_lead(state, &partner.who, id, place).await.is_err());
        scene.join(id, &lead, &partner).await;
        let again =
            scene.whole(id).await.partners.iter().find(|one| one.is_in() && !one.is_lead()).unwrap().id;
        assert!(
            actions::take_lead(state, &partner.who, id, again).await.is_err(),
            "nobody offers it anew by that"
        );
        scene.world.any_letters().await;
        scene.close().await;
    });
}

#[test]
fn whoever_owes_something_is_reminded_once_a_day_and_nobody_else() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let place = scene.whole(id).await.partners[1].id;
        let browser = scene.world.browser_of(&lead.who).await;
        let (partners, path) =
            (format!("/applications/{id}/partners"), format!("/applications/{id}/partners/{place}/reminder"));
        let page = browser.get(&partners).await;
        assert_eq!(browser.send(&page, &path, &[]).await.status, 303);
        let letter = scene
            .world
            .letters("river@example.org")
            .await
            .into_iter()
            .find(|l| l.kind == "applications-owed");
        assert!(letter.unwrap().body.contains("still owes one thing"), "its consent");
        let again = browser.send(&page, &path, &[]).await;
        assert_eq!(again.status, 422);
        assert!(again.text().contains("less than a day ago"), "{}", again.text());
        scene.world.at("2026-02-02T09:00:01Z");
        scene.consent(id, &partner).await.unwrap();
        let browser = scene.world.browser_of(&lead.who).await;
        let none = browser.send(&browser.get(&partners).await, &path, &[]).await;
        assert!(none.text().contains("owes nothing just now"), "{}", none.text());
        let theirs = scene.world.browser_of(&partner.who).await;
        let page = theirs.get(&partners).await;
        assert_eq!(theirs.send(&page, &path, &[]).await.status, 403);
        scene.world.any_letters().await;
        scene.close().await;
    });
}

#[test]
fn an_invitation_is_sent_again_with_a_new_link_and_nobody_is_pestered() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let state = &scene.world.state;
        let new = || Invitee::Email("new@example.org".parse().unwrap());
        let place = actions::invite(state, &lead.who, id, new()).await.unwrap();
        assert!(actions::remind(state, &lead.who, id, place).await.is_err(), "they were asked just now");
        scene.world.at("2026-02-02T09:00:01Z");
        actions::remind(state, &lead.who, id, place).await.unwrap();
        let letters = scene.world.letters("new@example.org").await;
        assert_eq!(letters.len(), 2);
        let link = |body: &str| body.lines().find(|line| line.starts_with("http")).unwrap().to_owned();
        let links: Vec<String> = letters.iter().map(|letter| link(&letter.body)).collect();
        let visitor = scene.world.visitor();
        let mut opened = Vec::new();
        for link in &links {
            opened.push(visitor.get(link).await.status);
        }
        opened.sort_unstable();
        assert_eq!(opened, [200, 404], "the earlier link has ended");

        for _ in 0..2 {
            let place = scene.whole(id).await.partners.iter().find(|one| one.is_asked()).unwrap().id;
            actions::remove(state, &lead.who, id, place).await.unwrap();
            actions::invite(state, &lead.who, id, new()).await.unwrap();
        }
        let place = scene.whole(id).await.partners.iter().find(|one| one.is_asked()).unwrap().id;
        actions::remove(state, &lead.who, id, place).await.unwrap();
        assert!(actions::invite(state, &lead.who, id, new()).await.is_err(), "three times is often enough");
        scene.world.any_letters().await;
        scene.close().await;
    });
}
