//! Starting, the parts, the budget and the documents.

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
use crate::world::{Page, Visitor, World, instant, run};

#[test]
fn whoever_saves_second_sees_both_texts_and_loses_none() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let (first, second) =
            (scene.world.browser_of(&lead.who).await, scene.world.browser_of(&partner.who).await);
        let path = format!("/applications/{id}/parts/common");
        let (page, other) = (first.get(&path).await, second.get(&path).await);
        let version = page.field("shown").unwrap();
        assert_eq!(other.field("shown").unwrap(), version);
        let mine = [("shown", version.as_str()), ("need", "A cleaner river."), ("places", "north")];
        assert_eq!(first.send(&page, &path, &mine).await.status, 303);
        let theirs = [("shown", version.as_str()), ("need", "A new park."), ("places", "south")];
        let clash = second.send(&other, &path, &theirs).await;
        assert_eq!(clash.status, 409);
        assert_eq!(clash.field("need").as_deref(), Some("A new park."));
        assert!(clash.text().contains("A cleaner river."), "what the other saved stands beside it");
        let again = clash.field("shown").unwrap();
        let both = [("shown", again.as_str()), ("need", "A cleaner river and a new park.")];
        assert_eq!(second.send(&clash, &path, &both).await.status, 303);
        assert_eq!(scene.whole(id).await.common.answers.text_of("need"), "A cleaner river and a new park.");

        let long = "ш".repeat(3001);
        let refused = second.send(&clash, &path, &[("shown", &again), ("need", &long)]).await;
        assert_eq!((refused.status, refused.field("need")), (422, Some(long)));
        assert!(refused.text().contains("3,001"), "it says how long it is");
        scene.close().await;
    });
}

#[test]
fn those_who_write_different_answers_of_one_part_stand_in_nobody_s_way() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let path = format!("/applications/{id}/parts/common");
        let (first, second) =
            (scene.world.browser_of(&lead.who).await, scene.world.browser_of(&partner.who).await);
        let (page, other) = (first.get(&path).await, second.get(&path).await);
        let sends = async |by: &Visitor, page: &Page, changes: &[(&str, &str)]| {
            let codes =
                ["shown", "summary", "need", "change", "activities", "cooperation", "duration_months"];
            let kept = codes.map(|code| (code, page.field(code).unwrap()));
            let changed = |code| changes.iter().find(|(name, _)| *name == code).map(|(_, text)| *text);
            let fields = kept.iter().map(|(code, text)| (*code, changed(*code).unwrap_or(text)));
            let fields: Vec<_> = fields.chain([("places", "north"), ("places", "south")]).collect();
            by.send(page, &path, &fields).await
        };
        let saved = sends(&first, &page, &[("need", "Their need."), ("summary", "")]).await;
        assert_eq!(saved.status, 303);
        let saved = sends(&second, &other, &[("change", "My change.")]).await;
        assert_eq!(saved.status, 303);
        let next = second.get(&saved.location.unwrap()).await;
        assert!(next.text().contains("somebody else changed meanwhile"), "{}", next.text());
        let said = async |code: &str| scene.whole(id).await.common.answers.text_of(code).to_owned();
        assert_eq!((said("need").await, said("change").await), ("Their need.".into(), "My change.".into()));
        assert_eq!(said("summary").await, "", "what was taken away stays away");

        // The first page is old by now: of the answer that both changed both texts are shown, and only of that.
        let mixed = [("change", "Their change."), ("activities", "Their activities.")];
        let clash = sends(&first, &page, &mixed).await;
        assert_eq!((clash.status, clash.all(".notice .prose")), (409, vec!["My change.".to_owned()]));
        assert_eq!(clash.field("need").as_deref(), Some("Their need."), "the form has what was saved");
        assert_eq!(clash.field("activities").as_deref(), Some("Their activities."));
        assert_eq!(said("activities").await, "About the activities.", "nothing is half done");
        assert_eq!(sends(&first, &clash, &[("change", "Our change.")]).await.status, 303);
        assert_eq!(said("change").await, "Our change.");
        assert_eq!(said("activities").await, "Their activities.");
        scene.close().await;
    });
}

#[test]
fn a_budget_is_typed_in_rows_with_its_problems_at_their_rows() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let page = browser.get(&path).await;
        assert_eq!(page.field("description-0").as_deref(), Some("Planting"));
        let seen = page.field("seen").unwrap();
        let fields = [
            ("seen", seen.as_str()),
            ("lines", "4"),
            ("brought", "4"),
            ("heading-0", "travel"),
            ("description-0", "Bus"),
            ("unit-0", "trip"),
            ("quantity-0", "2,5"),
            ("rate-0", "1.250,50"),
            ("heading-2", "other"),
            ("description-2", "Tea"),
            ("quantity-2", "many"),
            ("rate-2", "3"),
        ];
        let wrong = browser.send(&page, &path, &fields).await;
        assert_eq!((wrong.status, wrong.field("quantity-2").as_deref()), (422, Some("many")));
        assert!(wrong.all("#problems a")[0].starts_with("Quantity 3: "), "{:?}", wrong.all("#problems a"));
        let saved = browser.send(&page, &path, &fields[..8]).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        let budget = scene.whole(id).await.budget;
        assert_eq!(budget.total_of(lead.organisation).unwrap().to_string(), "3126.25");
        assert_eq!(budget.brought_by(lead.organisation).unwrap().to_string(), "0.00");

        let clash = browser.send(&page, &path, &fields[..8]).await;
        assert_eq!(clash.status, 409, "the rows changed since the page was shown");
        let other = format!("/applications/{id}/budget/{}", partner.organisation);
        assert_eq!(browser.send(&page, &other, &fields[..8]).await.status, 403);
        let table = browser.get(&format!("/applications/{id}/budget")).await.text();
        assert!(table.contains("3,126.25") && table.contains("6,132.25"), "{table}");
        scene.close().await;
    });
}

#[test]
fn a_memorandum_names_who_signed_it_and_can_be_taken_out_again() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&partner.who).await;
        let path = format!("/applications/{id}/documents");
        let page = browser.get(&path).await;
        let (one, two) = (lead.organisation.to_string(), partner.organisation.to_string());
        let fields = [("kind", "memorandum"), ("signed_by", one.as_str()), ("signed_by", two.as_str())];
        let wrong = browser.upload(&page, &path, &fields, ("file", "m.pdf", b"no pdf")).await;
        assert_eq!(wrong.status, 422);
        let added = browser.upload(&page, &path, &fields, ("file", "m.pdf", b"%PDF-1.7 signed")).await;
        assert_eq!(added.status, 303, "{}", added.text());
        let whole = scene.whole(id).await;
        assert_eq!(whole.documents[0].signed_by.len(), 2);
        let link = format!("{path}/{}", whole.documents[0].id);
        let file = browser.get(&link).await;
        assert_eq!((file.kind.as_str(), file.html.as_str()), ("application/pdf", "%PDF-1.7 signed"));
        let stranger = scene.world.browser_of(&scene.member("Stone").await.who).await;
        assert_eq!(stranger.get(&link).await.status, 404);
        let before = whole.hash();
        assert_eq!(browser.send(&page, &format!("{link}/removal"), &[]).await.status, 303);
        let after = scene.whole(id).await;
        assert!(after.documents.is_empty() && after.hash() != before);
        scene.close().await;
    });
}

#[test]
fn starting_takes_one_of_one_s_own_organisations_and_the_next_number() {
    run(async {
        let scene = Scene::open().await;
        let (lead, other) = (scene.member("Linden").await, scene.member("River").await);
        let browser = scene.world.browser_of(&lead.who).await;
        let form = format!("/calls/{}/applications/new", scene.call);
        let path = format!("/calls/{}/applications", scene.call);
        let own = lead.organisation.to_string();
        let wrong = browser
            .fill(&form, &path, &[("organisation", &own), ("title", ""), ("language", "sr-Cyrl")])
            .await;
        assert_eq!((wrong.status, wrong.all("#problems a").len()), (422, 2));
        let fields = [("organisation", own.as_str()), ("title", "A park"), ("language", "sq")];
        let done = browser.fill(&form, &path, &fields).await;
        let first = browser.get(&done.location.unwrap()).await;
        assert!(first.all(".eyebrow")[0].starts_with("C-1/001"), "{:?}", first.all(".eyebrow"));
        let theirs = other.organisation.to_string();
        let fields = [("organisation", theirs.as_str()), ("title", "A park"), ("language", "sq")];
        assert_eq!(browser.fill(&form, &path, &fields).await.status, 404);
        let (one, two) = tokio::join!(scene.start(&lead), scene.start(&other));
        let mut numbers =
            [scene.whole(one).await.application.number, scene.whole(two).await.application.number];
        numbers.sort_unstable();
        assert_eq!(numbers, [2, 3]);
        scene.world.at("2026-03-27T15:00:01Z");
        let late =
            Start { organisation: lead.organisation, title: "Late".into(), language: Language::English };
        let refused = actions::start(&scene.world.state, &lead.who, scene.call, late).await;
        assert_eq!(keys(refused), ["applications-call-closed"]);
        scene.close().await;
    });
}
