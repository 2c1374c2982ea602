//! Scenario B: one application on a hard road. A partner is lost two hours before the deadline, consent is asked for
//! again, two people write the same section, an upload is refused, a name resembles one on the sanctions list, and
//! what was returned is put right in the last second.

use cogrant::base::kernel::ids::{ApplicationId, OrganisationId};
use cogrant::base::kernel::language::Language;
use cogrant::cycle::applications::actions as applications;
use cogrant::cycle::eligibility::actions;

use crate::eligibility::{Member, Scene};
use crate::sanctions::{LIST, address_of, decide, imported};
use crate::world::{Page, Visitor, run};

/// What a page's form of these fields holds, some of them changed.
fn filled(page: &Page, codes: &[&str], changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let text = |code: &str| {
        let changed = changes.iter().find(|(name, _)| *name == code).map(|(_, text)| (*text).to_owned());
        changed.or_else(|| page.field(code)).unwrap_or_default()
    };
    codes.iter().map(|code| ((*code).to_owned(), text(code))).collect()
}

async fn sends(by: &Visitor, page: &Page, path: &str, fields: Vec<(String, String)>) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    by.send(page, path, &fields).await
}

const COMMON: [&str; 8] =
    ["shown", "summary", "need", "change", "activities", "cooperation", "duration_months", "places"];

/// Two hours are left: a partner goes, another comes in its place, writes and has its part of the budget.
async fn a_partner_is_replaced(scene: &Scene, id: ApplicationId, lead: &Member, lost: &Member) -> Member {
    let world = &scene.world;
    world.at("2026-03-27T13:00:00Z");
    let (leads, leaves) = (world.browser_of(&lead.who).await, world.browser_of(&lost.who).await);
    let partners = format!("/applications/{id}/partners");
    let place = leads.get(&partners).await.attribute("form[action$=\"/removal\"]", "action").unwrap();
    let page = leaves.get(place.trim_end_matches("/removal")).await;
    let refusal = place.replace("/removal", "/refusal");
    let gone = leaves.send(&page, &refusal, &[("reason", "Our board said no.")]).await;
    assert_eq!(gone.status, 303, "{}", gone.text());
    let told = world.letters(lead.who.email.as_str()).await;
    assert!(told.iter().any(|l| l.kind == "applications-declined" && l.body.contains("Our board said no.")));
    assert!(
        told.iter().any(|l| l.kind == "applications-consent-reopened"),
        "what was consented to is no more"
    );

    let next = scene.organisation("Paper Boat", Language::English, &["two"]).await;
    let found = leads.get(&format!("{partners}?q=paper")).await;
    let asked = [("organisation", next.organisation.to_string())];
    let asked: Vec<_> = asked.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(leads.send(&found, &partners, &asked).await.status, 303);
    let joins = world.browser_of(&next.who).await;
    let invitation = joins.get(&format!("/applications/{id}")).await.location.unwrap();
    let page = joins.get(&invitation).await;
    assert_eq!(joins.send(&page, &format!("{invitation}/acceptance"), &[]).await.status, 303);
    let own = format!("/applications/{id}/parts/{}", next.organisation);
    let page = joins.get(&own).await;
    let words =
        filled(&page, &["shown", "role", "experience"], &[("role", "We row."), ("experience", "Ten boats.")]);
    assert_eq!(sends(&joins, &page, &own, words).await.status, 303);
    let budget = format!("/applications/{id}/budget/{}", next.organisation);
    let page = joins.get(&budget).await;
    let row = [
        ("seen", page.field("seen").unwrap()),
        ("lines", "1".into()),
        ("brought", "0".into()),
        ("heading-0", "travel".into()),
        ("description-0", "Boats".into()),
        ("unit-0", "trip".into()),
        ("quantity-0", "10".into()),
        ("rate-0", "100".into()),
    ];
    let row = row.map(|(name, value): (&str, String)| (name.to_owned(), value)).to_vec();
    assert_eq!(sends(&joins, &page, &budget, row).await.status, 303);
    next
}

/// Two write the same answer and different ones: nothing of either is lost.
async fn two_write_one_section(scene: &Scene, id: ApplicationId, lead: &Member, next: &Member) {
    let path = format!("/applications/{id}/parts/common");
    let (one, two) = (scene.world.browser_of(&lead.who).await, scene.world.browser_of(&next.who).await);
    let (first, second) = (one.get(&path).await, two.get(&path).await);
    let here = one.get(&path).await.text();
    assert!(here.contains("Paper Boat"), "each sees that the other is there: {here}");
    let of_one = filled(
        &first,
        &COMMON,
        &[("need", "A clean river."), ("change", "Children swim."), ("places", "here")],
    );
    assert_eq!(sends(&one, &first, &path, of_one).await.status, 303);
    let of_two =
        filled(&second, &COMMON, &[("need", "A safe river."), ("activities", "We row."), ("places", "here")]);
    let clash = sends(&two, &second, &path, of_two).await;
    assert_eq!((clash.status, clash.all(".notice .prose")), (409, vec!["A clean river.".to_owned()]));
    assert_eq!(clash.field("change").as_deref(), Some("Children swim."));
    let both = filled(&clash, &COMMON, &[("need", "A clean and safe river."), ("places", "here")]);
    assert_eq!(sends(&two, &clash, &path, both).await.status, 303);
    let text = one.get(&format!("/applications/{id}/text")).await.text();
    for words in ["A clean and safe river.", "Children swim.", "We row."] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

/// What only says that it is a PDF is refused, and nothing of it is kept.
async fn an_upload_is_refused(scene: &Scene, id: ApplicationId, lead: &Member) {
    let browser = scene.world.browser_of(&lead.who).await;
    let path = format!("/applications/{id}/documents");
    let page = browser.get(&path).await;
    let fields = [("kind", "other")];
    let refused = browser.upload(&page, &path, &fields, ("file", "plan.pdf", b"MZ\x90\x00 runs")).await;
    assert_eq!(refused.status, 422);
    assert!(!refused.all("#problems li").is_empty(), "{}", refused.text());
    assert_eq!(
        scene
            .one(&format!("select count(*)::text from application_documents where application_id = '{id}'"))
            .await,
        "0"
    );
}

async fn consents(scene: &Scene, id: ApplicationId, by: &Member, shows: &str) {
    let browser = scene.world.browser_of(&by.who).await;
    let path = format!("/applications/{id}/consent");
    let page = browser.get(&path).await;
    assert!(page.text().contains(shows), "{shows}: {}", page.text());
    let (version, organisation) = (page.field("content_version").unwrap(), by.organisation.to_string());
    let fields = [
        ("organisation", organisation.as_str()),
        ("name", "Somebody"),
        ("capacity", "Director"),
        ("content_version", &version),
        ("agreed", "yes"),
    ];
    let done = browser.send(&page, &path, &fields).await;
    assert_eq!(done.status, 303, "{}", done.text());
}

/// The new partner's representative has a name like one on the list; an officer looks and clears it.
async fn a_match_is_cleared(scene: &Scene, next: OrganisationId) {
    let sql = format!("update organisations set representative = 'Žerec Oren' where id = '{next}'");
    scene.world.database.execute(&sql).await;
    let said = imported(&scene.world, LIST).await;
    assert!(said.contains("1 possible match is new") || said.contains("possible matches are new"), "{said}");
    let officer = scene.world.browser_of(&scene.officer).await;
    let address = address_of(&scene.world, next).await;
    let page = officer.get(&address).await;
    assert!(page.text().contains("Likeness"), "{}", page.text());
    let cleared = decide(&officer, &address, "cleared", "Born forty years later; passport seen.").await;
    assert_eq!(cleared.status, 303, "{}", cleared.text());
    let again = imported(&scene.world, LIST).await;
    assert!(!again.contains("1 possible match is new"), "what was cleared stays so: {again}");
}

/// Closed, returned for the memorandum, put right in the very last second, eligible.
async fn what_is_returned_is_cured(scene: &Scene, id: ApplicationId, lead: &Member, next: &Member) {
    let (world, state) = (&scene.world, &scene.world.state);
    scene.close_call().await;
    world.at("2026-03-27T17:00:00Z");
    let finding = scene.finding(id, "R14").await;
    let cure = actions::open_cure(state, &scene.officer, finding, "Please send it.").await.unwrap();
    let path = format!("/applications/{id}/cure");
    world.at(&cure.last_instant.to_rfc3339());
    let browser = world.browser_of(&lead.who).await;
    let page = browser.get(&path).await;
    let (one, two) = (lead.organisation.to_string(), next.organisation.to_string());
    let signed = [("signed_by", one.as_str()), ("signed_by", two.as_str())];
    let sent = browser.upload(&page, &path, &signed, ("file", "m.pdf", b"%PDF-1.7 signed")).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    assert!(actions::conclude(state, &scene.officer, id).await.unwrap(), "eligible");
}

#[test]
fn an_application_on_a_hard_road_arrives() {
    run(async {
        let scene = Scene::open().await;
        let (lead, lost) = scene.pair().await;
        let id = scene.draft("Clean river", &lead, &lost, false).await;
        let next = a_partner_is_replaced(&scene, id, &lead, &lost).await;
        two_write_one_section(&scene, id, &lead, &next).await;
        an_upload_is_refused(&scene, id, &lead).await;
        consents(&scene, id, &lead, "A clean and safe river.").await;
        let waits = applications::withdraw(&scene.world.state, &next.who, id).await;
        assert!(waits.is_err(), "a partner decides nothing for all");
        let early = actions::submit(&scene.world.state, &lead.who, id).await;
        assert!(early.is_err(), "the new partner has not consented");
        consents(&scene, id, &next, "Children swim.").await;
        scene.world.at("2026-03-27T15:00:00Z");
        actions::submit(&scene.world.state, &lead.who, id).await.unwrap();
        a_match_is_cleared(&scene, next.organisation).await;
        what_is_returned_is_cured(&scene, id, &lead, &next).await;
        for member in [&lead, &next] {
            let letters = scene.world.letters(member.who.email.as_str()).await;
            assert!(
                letters.iter().any(|letter| letter.subject.starts_with("Eligible")),
                "{:?}",
                member.who.email
            );
        }
        let letters = scene.world.letters(lost.who.email.as_str()).await;
        assert!(
            !letters.iter().any(|letter| letter.subject.starts_with("Eligible")),
            "who left hears no more of it"
        );
        let left = scene.world.browser_of(&lost.who).await;
        assert_eq!(left.get(&format!("/applications/{id}/text")).await.status, 404);
        scene.close().await;
    });
}
