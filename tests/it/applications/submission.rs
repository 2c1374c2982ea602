//! Consent, submission, the deadline, and withdrawal.

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
fn what_is_missing_leads_to_where_one_gives_it_oneself() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        let state = &scene.world.state;
        let asked = actions::invite(state, &lead.who, id, Invitee::Organisation(partner.organisation)).await;
        actions::accept(state, &partner.who, id, asked.unwrap(), By::Organisation).await.unwrap();
        let browser = scene.world.browser_of(&lead.who).await;
        let check = browser.get(&format!("/applications/{id}/check")).await;
        let missing = "section[aria-labelledby=missing] li";
        let links = check.attributes(&format!("{missing} a"), "href");
        let of_others = check.all(missing).iter().filter(|line| line.starts_with("River")).count();
        assert_eq!(links.len() + of_others, check.all(missing).len(), "{links:?}");
        for kind in ["/parts/common#summary", "#experience", "/budget/", "/consent"] {
            assert_eq!(links.iter().filter(|link| link.contains(kind)).count(), 1, "{kind}: {links:?}");
        }
        for link in links {
            let (page, at) = link.split_once('#').unwrap_or((&link, "main"));
            let page = browser.get(page).await;
            assert_eq!((page.status, page.all(&format!("#{at}")).len()), (200, 1), "{link}");
        }
        scene.close().await;
    });
}

#[test]
fn a_joint_application_goes_in_only_complete_and_with_every_consent() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        let place =
            actions::invite(&scene.world.state, &lead.who, id, Invitee::Organisation(partner.organisation))
                .await
                .unwrap();
        let until = "By Friday 27 March 2026, 16:00 (Europe/Belgrade time)";
        let waits = scene.world.waits_for(&partner.who).await;
        assert!(waits[0].starts_with("Answer the invitation to") && waits[0].ends_with(until), "{waits:?}");
        let waits = scene.world.waits_for(&lead.who).await;
        assert!(
            waits[0].starts_with("Lead applicant: write what is missing in “Clean river, one park”"),
            "{waits:?}"
        );
        let open = keys(scene.submit(id, &lead.who).await);
        assert!(open.contains(&"applications-missing-answer".into()), "an open invitation blocks: {open:?}");
        actions::accept(&scene.world.state, &partner.who, id, place, By::Organisation).await.unwrap();
        scene.write_common(id, &partner).await;
        scene.write_own(id, &lead).await;
        let lacking = keys(scene.submit(id, &lead.who).await);
        let own = ["applications-missing-of"; 3].map(String::from);
        assert_eq!(lacking[..3], own, "the partner owes two answers and a budget line");
        assert_eq!(lacking[3..], ["applications-missing-consent-of"; 2].map(String::from));

        scene.write_own(id, &partner).await;
        scene.consent(id, &lead).await.unwrap();
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-missing-consent-of"]);
        scene.consent(id, &partner).await.unwrap();
        let partner_submits = scene.submit(id, &partner.who).await;
        assert!(matches!(partner_submits, Err(AppError::Forbidden(_))), "only the lead submits");
        let submitted = scene.submit(id, &lead.who).await.unwrap();
        assert_eq!(submitted.application.status, Status::Submitted);
        assert_eq!(submitted.facts.budget.total.to_string(), "6012.00");
        assert_eq!(submitted.facts.budget.requested.to_string(), "5812.00");
        assert_eq!(submitted.facts.organisations[0].appearances.as_lead, 1);
        assert_eq!(scene.world.waits_for(&lead.who).await, Vec::<String>::new());
        let hash = submitted.application.submitted_hash.clone().unwrap();
        assert_eq!(hash, scene.whole(id).await.hash());

        let refused = "select count(*) from audit_entries where act = 'applications.submit_refused'";
        assert_eq!(scene.world.database.query(refused).await, ["3"], "who may not submit is not asked why");
        let letters = scene.world.letters("river@example.org").await;
        let receipt = letters.iter().find(|l| l.kind == "applications-submitted").unwrap();
        assert!(receipt.body.contains("C-1/001") && receipt.body.contains(&hash[..12]), "{}", receipt.body);
        assert!(receipt.body.contains("Sunday 1 February 2026, 10:00"), "{}", receipt.body);
        scene.close().await;
    });
}

#[test]
fn any_change_opens_every_consent_again_and_says_what_changed() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        scene.write_common(id, &lead).await;
        assert!(
            scene.whole(id).await.consent_of(lead.organisation).is_some(),
            "nothing changed, nothing reopens"
        );

        let state = &scene.world.state;
        let seen_before = scene.whole(id).await.application.content_version;
        let input = budget("13", "250.50");
        actions::save_budget(state, &partner.who, id, partner.organisation, input, None).await.unwrap();
        let whole = scene.whole(id).await;
        assert!(whole.consent_of(lead.organisation).is_none() && whole.was_reopened(lead.organisation));
        let letters = scene.world.letters("linden@example.org").await;
        let letter = letters.iter().find(|l| l.kind == "applications-consent-reopened").unwrap();
        assert!(letter.body.contains("the budget") && letter.body.contains("River"), "{}", letter.body);

        let stale = ConsentInput {
            organisation: lead.organisation,
            name: "Linden".into(),
            capacity: "Chair".into(),
            content_version: seen_before,
        };
        let refused = actions::consent(state, &lead.who, id, stale).await;
        assert_eq!(keys(refused), ["applications-consent-changed"]);
        scene.consent(id, &lead).await.unwrap();
        assert_eq!(keys(scene.consent(id, &lead).await), ["applications-consent-given"]);
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-missing-consent-of"]);
        scene.close().await;
    });
}

#[test]
fn of_two_submissions_at_the_same_moment_one_counts_and_one_receipt_is_written() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        let (one, two) = tokio::join!(scene.submit(id, &lead.who), scene.submit(id, &lead.who));
        assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1);
        let refused = if one.is_err() { one } else { two };
        assert_eq!(keys(refused), ["applications-submitted-already"]);
        for address in ["linden@example.org", "river@example.org"] {
            let letters = scene.world.letters(address).await;
            assert_eq!(letters.iter().filter(|l| l.kind == "applications-submitted").count(), 1);
        }
        let late = scene.whole(id).await;
        let save =
            actions::save_common(&scene.world.state, &lead.who, id, late.common.version, Answers::default());
        assert_eq!(keys(save.await), ["applications-no-draft"], "what is submitted stays as it is");
        scene.close().await;
    });
}

#[test]
fn the_deadline_s_own_second_is_in_time_and_the_next_is_not() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        let officer = scene.staff("Officer", Role::GrantsOfficer).await;
        scene.world.at("2026-03-27T15:00:01Z");
        let browser = scene.world.browser_of(&officer).await;
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-late"]);
        let reasons =
            "select details->>'reasons' from audit_entries where act = 'applications.submit_refused'";
        assert_eq!(scene.world.database.query(reasons).await, [r#"["applications-late"]"#]);
        let withdraw = actions::withdraw(&scene.world.state, &lead.who, id).await;
        assert_eq!(keys(withdraw), ["applications-call-closed"]);
        let drafts = browser.get(&format!("/calls/{}/drafts", scene.call)).await.text();
        assert!(drafts.contains("C-1/001") && drafts.contains("Linden"), "{drafts}");

        let state = &scene.world.state;
        let record = async |received: &str, reason: &str| {
            let (received, now) = (instant(received), state.now());
            let act = state.db.transaction(async |conn| {
                applications::record_late_in(conn, state, &officer, id, received, reason, now).await
            });
            act.await
        };
        assert_eq!(keys(record("2026-03-27T15:00:00Z", "A power cut").await), ["applications-late-when"]);
        assert_eq!(keys(record("2026-03-27T15:00:01Z", "").await), ["applications-late-reason"]);
        scene.world.at("2026-03-27T15:00:00Z");
        let submitted = scene.submit(id, &lead.who).await.unwrap();
        assert_eq!(submitted.application.submitted_at, Some(instant("2026-03-27T15:00:00Z")));
        let twice = record("2026-03-27T15:00:00Z", "A power cut").await;
        assert_eq!(keys(twice), ["applications-move-refused"]);
        scene.close().await;
    });
}

#[test]
fn a_late_arrival_stands_in_the_list_and_fails_the_deadline_s_rule_alone() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        scene.join(id, &lead, &partner).await;
        let officer = scene.staff("Officer", Role::GrantsOfficer).await;
        let auditor = scene.staff("Auditor", Role::Auditor).await;
        scene.world.at("2026-03-28T09:00:00Z");
        let state = &scene.world.state;
        let record = async |who: &SignedIn| {
            let (received, now) = (instant("2026-03-27T15:10:00Z"), state.now());
            let act = state.db.transaction(async |conn| {
                applications::record_late_in(conn, state, who, id, received, "A power cut", now).await
            });
            act.await
        };
        assert!(matches!(record(&auditor).await, Err(AppError::Forbidden(_))));
        assert!(matches!(record(&lead.who).await, Err(AppError::NotFound)));
        let recorded = record(&officer).await.unwrap();
        let rules = assess(&recorded.call.rules, &recorded.facts);
        let r01 = rules.iter().find(|f| f.rule == RuleId::R01).unwrap();
        assert_eq!(r01.outcome, Outcome::Fail);
        assert_eq!(recorded.facts.organisations[0].appearances.as_lead, 1, "it counts for itself");
        let letters = scene.world.letters("river@example.org").await;
        assert!(
            letters.iter().any(|l| l.kind == "applications-late-recorded" && l.body.contains("A power cut"))
        );
        scene.close().await;
    });
}

#[test]
fn the_lead_withdraws_until_the_deadline_and_everybody_is_told() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let state = &scene.world.state;
        assert!(matches!(actions::withdraw(state, &partner.who, id).await, Err(AppError::Forbidden(_))));
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/withdrawal");
        assert_eq!(browser.fill(&path, &path, &[]).await.status, 303);
        assert!(browser.get(&format!("/applications/{id}")).await.text().contains("withdrawn"));
        let letters = scene.world.letters("river@example.org").await;
        assert!(letters.iter().any(|l| l.kind == "applications-withdrawn"));
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-move-refused"]);
        scene.close().await;
    });
}
