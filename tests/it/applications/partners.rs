//! Who is asked, who joins, who leaves, and who sees nothing.

use cogrant::base::audit::Actor;
use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::{AccountId, ApplicationId, CallId, OrganisationId, PartnerId, ProgrammeId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::cycle::applications::actions::{
    self, By, ConsentInput, Invitee, Start, Submitted, publish_corrigendum,
};
use cogrant::cycle::applications::budget::{BudgetInput, ContributionInput, Heading, LineInput};
use cogrant::cycle::applications::questions::Answers;
use cogrant::cycle::applications::{self, Status};
use cogrant::cycle::calls::corrigendum::CorrigendumInput;
use cogrant::ledger;
use cogrant::people::accounts::actions::give_role;
use cogrant::people::accounts::{Role, Scope, SignedIn};
use cogrant::rulebook::{Outcome, RuleId, assess};

use super::scene::*;
use crate::world::{World, instant, run};

#[test]
fn whoever_has_no_place_in_an_application_does_not_learn_that_it_exists() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let stranger = scene.member("Stone").await;
        let auditor = scene.staff("Auditor", Role::Auditor).await;
        let manager = scene.staff("Manager", Role::ProgrammeManager).await;
        let pages =
            ["", "/text", "/budget", "/partners", "/documents", "/consent", "/parts/common", "/withdrawal"];
        for who in [&stranger.who, &auditor, &manager] {
            let browser = scene.world.browser_of(who).await;
            for page in pages {
                let found = browser.get(&format!("/applications/{id}{page}")).await;
                assert_eq!(found.status, 404, "{} {page}", who.name);
            }
            let found = browser.fill("/account", &format!("/applications/{id}/parts/common"), &[]).await;
            assert_eq!(found.status, 404, "{}", who.name);
        }
        let seated = scene.world.browser_of(&partner.who).await;
        for page in pages.iter().filter(|page| **page != "/withdrawal") {
            let found = seated.get(&format!("/applications/{id}{page}")).await;
            assert_eq!(found.status, 200, "{page}");
            assert!(!found.html.contains("applications-"), "{page} shows a key: {}", found.text());
        }
        let state = &scene.world.state;
        let own = actions::save_own(state, &partner.who, id, lead.organisation, 2, Answers::default()).await;
        assert!(matches!(own, Err(AppError::Forbidden(_))), "a partner does not write the lead's part");
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        scene.submit(id, &lead.who).await.unwrap();
        let reads = scene.world.browser_of(&auditor).await;
        assert_eq!(
            reads.get(&format!("/applications/{id}/text")).await.status,
            200,
            "submitted, staff read it"
        );
        assert_eq!(reads.get(&format!("/applications/{id}/partners")).await.status, 404);
        scene.close().await;
    });
}

#[test]
fn an_invited_organisation_sees_what_it_is_asked_and_answers() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        scene.write_common(id, &lead).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let partners = format!("/applications/{id}/partners");
        let found = browser.get(&format!("{partners}?q=riv")).await;
        assert!(found.text().contains("River"), "{}", found.text());
        let asked = [("organisation", partner.organisation.to_string())];
        let asked: Vec<(&str, &str)> = asked.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(browser.send(&found, &partners, &asked).await.status, 303);
        assert_eq!(browser.send(&found, &partners, &asked).await.status, 422, "nobody is invited twice");

        let invited = scene.world.browser_of(&partner.who).await;
        let led = invited.get(&format!("/applications/{id}")).await;
        assert_eq!(led.status, 303, "an invited organisation is led to its invitation");
        let page = invited.get(&led.location.unwrap()).await;
        assert!(page.text().contains("About the summary.") && !page.text().contains("About the need."));
        assert_eq!(invited.get(&format!("/applications/{id}/text")).await.status, 404);
        assert!(invited.get("/applications").await.text().contains("Clean river, one park"));
        let place = scene.whole(id).await.partners[1].id;
        let path = format!("/applications/{id}/partners/{place}");
        let said = invited.send(&page, &format!("{path}/refusal"), &[("reason", "Too busy")]).await;
        assert_eq!(said.status, 303);
        let letters = scene.world.letters("linden@example.org").await;
        assert!(letters.iter().any(|l| l.kind == "applications-declined" && l.body.contains("Too busy")));
        let again = invited.send(&page, &format!("{path}/acceptance"), &[]).await;
        assert!([404, 422].contains(&again.status), "an answer is given once: {}", again.status);
        scene.join(id, &lead, &partner).await;
        assert_eq!(invited.get(&format!("/applications/{id}")).await.status, 200);
        scene.close().await;
    });
}

#[test]
fn somebody_invited_by_e_mail_answers_with_the_link_for_an_organisation_of_their_own() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        let state = &scene.world.state;
        let email = Invitee::Email("new@example.org".parse().unwrap());
        let place = actions::invite(state, &lead.who, id, email).await.unwrap();
        let letter = scene.world.letters("new@example.org").await.remove(0);
        let link = letter.body.lines().find(|l| l.starts_with("http")).unwrap().to_owned();
        let stranger = scene.world.visitor();
        let page = stranger.get(&link).await;
        assert!(page.status == 200 && page.text().contains("Linden"), "{}", page.text());
        let browser = scene.world.browser_of(&partner.who).await;
        let page = browser.get(&link).await;
        let (secret, organisation) = (page.field("secret").unwrap(), partner.organisation.to_string());
        let path = format!("/applications/{id}/partners/{place}/acceptance");
        let guess = browser.send(&page, &path, &[("secret", "00"), ("organisation", &organisation)]).await;
        assert_eq!(guess.status, 404, "without the secret there is nothing");
        let done = browser.send(&page, &path, &[("secret", &secret), ("organisation", &organisation)]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        assert_eq!(scene.whole(id).await.accepted().count(), 2);
        assert_eq!(stranger.get(&link).await.status, 404, "a link is used once");
        scene.close().await;
    });
}

#[test]
fn a_partner_who_leaves_takes_its_money_out_of_the_joint_budget() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        let place = scene.whole(id).await.partners[1].id;
        let state = &scene.world.state;
        let not_lead = actions::remove(state, &partner.who, id, place).await;
        assert!(matches!(not_lead, Err(AppError::Forbidden(_))));
        actions::remove(state, &lead.who, id, place).await.unwrap();
        let whole = scene.whole(id).await;
        assert_eq!(whole.budget.total().unwrap().to_string(), "3006.00");
        assert!(whole.was_reopened(lead.organisation), "who is in is part of what was consented to");
        let browser = scene.world.browser_of(&partner.who).await;
        assert_eq!(browser.get(&format!("/applications/{id}")).await.status, 404);
        scene.join(id, &lead, &partner).await;
        let back = scene.whole(id).await;
        let words = back.own_of(partner.organisation).unwrap().answers.text_of("role").to_owned();
        assert_eq!(words, "We plant trees.", "its words wait for its return");
        scene.close().await;
    });
}

#[test]
fn a_corrigendum_is_told_to_whoever_works_on_an_application() {
    run(async {
        let scene = Scene::open().await;
        let (_, lead, _) = scene.written().await;
        scene.member("Stone").await;
        let manager = scene.staff("Manager", Role::ProgrammeManager).await;
        let input = CorrigendumInput {
            explanation: Translated::of(Language::English, "A week more."),
            deadline: Some(instant("2026-04-03T14:00:00Z")),
            ..CorrigendumInput::default()
        };
        let state = &scene.world.state;
        let by_lead = publish_corrigendum(state, &lead.who, scene.call, input.clone()).await;
        assert!(by_lead.is_err());
        publish_corrigendum(state, &manager, scene.call, input).await.unwrap();
        for (address, count) in
            [("linden@example.org", 1), ("river@example.org", 1), ("stone@example.org", 0)]
        {
            let letters = scene.world.letters(address).await;
            let told = letters.iter().filter(|l| l.kind == "applications-corrigendum");
            assert_eq!(told.count(), count, "{address}");
        }
        scene.close().await;
    });
}
