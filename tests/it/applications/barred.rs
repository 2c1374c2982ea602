//! What a red flag closes: beginning an application, joining one, submitting one.

use cogrant::base::kernel::ids::OrganisationId;
use cogrant::cycle::applications::actions::{self, By, Invitee};
use cogrant::cycle::{applications, calls};
use cogrant::people::accounts::{Role, SignedIn};
use cogrant::people::organisations::actions as organisations;

use super::scene::*;
use crate::world::{Database, run};

/// A red flag that two people agreed on, who have nothing else to do with this story.
pub async fn flag(database: &Database, organisation: OrganisationId) {
    database
        .execute(&format!(
            "with two as (select array_agg(id order by id) as ids from accounts)
             insert into organisation_flags (id, organisation_id, colour, status, reason, raised_by, raised_at,
                decided_by, decided_at, decided_because, expires_on)
             select gen_random_uuid(), '{organisation}', 'red', 'in_force', 'The report never came.', ids[1], now(),
                ids[2], now(), 'So it is.', '2026-03-10' from two"
        ))
        .await;
}

#[test]
fn a_red_flag_closes_new_applications_until_its_last_day_is_over() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let (third, fourth) = (scene.member("Third").await, scene.member("Fourth").await);
        let begun = scene.start(&third).await;
        let state = &scene.world.state;
        let to_partner = Invitee::Organisation(partner.organisation);
        let asked = actions::invite(state, &third.who, begun, to_partner).await.unwrap();
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        flag(&scene.world.database, partner.organisation).await;
        flag(&scene.world.database, fourth.organisation).await;

        let browser = scene.world.browser_of(&fourth.who).await;
        let new = format!("/calls/{}/applications/new", scene.call);
        let page = browser.get(&new).await;
        let organisation = fourth.organisation.to_string();
        let fields = [("organisation", organisation.as_str()), ("title", "Two bridges"), ("language", "en")];
        let begins = browser.send(&page, &page.attribute("main form", "action").unwrap(), &fields).await;
        assert_eq!(begins.status, 422, "{}", begins.text());
        assert!(begins.text().contains("Fourth can join no new application at present"), "{}", begins.text());
        assert_eq!(begins.field("title").as_deref(), Some("Two bridges"), "what was typed stays");
        let joins = actions::accept(state, &partner.who, begun, asked, By::Organisation).await;
        assert_eq!(keys(joins), ["applications-barred"]);
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-barred"]);

        scene.world.at("2026-03-10T23:00:00Z");
        assert!(scene.submit(id, &lead.who).await.is_ok(), "the day after its last one");
        scene.close().await;
    });
}

#[test]
fn one_that_stood_twice_in_the_register_counts_once_for_both_and_begins_nothing_under_the_old_name() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        scene.submit(id, &lead.who).await.unwrap();
        let (again, other) = (scene.member("Linden again").await, scene.member("Other").await);
        let second = scene.start(&again).await;
        scene.join(second, &again, &other).await;
        let as_lead = async || {
            let state = &scene.world.state;
            let mut conn = state.db.conn().await.unwrap();
            let whole = applications::whole(&mut conn, second).await.unwrap();
            let call = calls::find(&mut conn, scene.call).await.unwrap();
            let facts = applications::facts_of(&mut conn, state, &call, &whole, state.now()).await.unwrap();
            facts.organisations.iter().find(|one| one.is_lead).unwrap().appearances.as_lead
        };
        assert_eq!(as_lead().await, 1);
        let sql = format!(
            "update organisations set standing = 'merged', standing_reason = 'The same.', merged_into = '{}'
             where id = '{}'",
            again.organisation, lead.organisation
        );
        scene.world.database.execute(&sql).await;
        assert_eq!(as_lead().await, 2, "what it did under its old name counts");
        let new = actions::Start {
            organisation: lead.organisation,
            title: "Two bridges".into(),
            language: cogrant::base::kernel::language::Language::English,
        };
        let begins = actions::start(&scene.world.state, &lead.who, scene.call, new).await;
        assert_eq!(keys(begins), ["applications-merged"]);
        scene.close().await;
    });
}

/// An officer of the register finds that both are one.
async fn merge(scene: &Scene, officer: &SignedIn, old: &Member, into: &Member) {
    let (old, into) = (old.organisation, into.organisation);
    organisations::merge(&scene.world.state, officer, old, into, "The same certificate.").await.unwrap();
}

#[test]
fn a_merge_shortly_before_the_deadline_stops_no_application_that_is_under_way() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let other = scene.member("Other").await;
        let officer = scene.staff("Olga", Role::GrantsOfficer).await;
        merge(&scene, &officer, &lead, &other).await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        flag(&scene.world.database, other.organisation).await;
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-barred"], "under either name");
        scene.world.database.execute("update organisation_flags set expires_on = '2026-02-01'").await;
        scene.world.at("2026-02-02T09:00:00Z");
        assert!(scene.submit(id, &lead.who).await.is_ok(), "it goes in under the name it was written under");
        scene.world.any_letters().await;
        scene.close().await;
    });
}

#[test]
fn two_entries_of_one_organisation_are_no_partnership() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let (again, old) = (scene.member("Linden again").await, scene.member("Older still").await);
        let officer = scene.staff("Olga", Role::GrantsOfficer).await;
        let state = &scene.world.state;
        let asked = actions::invite(state, &lead.who, id, Invitee::Organisation(again.organisation)).await;
        merge(&scene, &officer, &lead, &again).await;
        merge(&scene, &officer, &old, &again).await;
        let joins = actions::accept(state, &again.who, id, asked.unwrap(), By::Organisation).await;
        assert_eq!(keys(joins), ["applications-invited-already"], "it is in under its other name");
        let invites = actions::invite(state, &lead.who, id, Invitee::Organisation(old.organisation)).await;
        assert_eq!(keys(invites), ["applications-merged"]);

        // Both were in before anybody saw that they are one.
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}");
        let page = browser.get(&path).await.text();
        assert!(!page.contains("More than once in the application"), "{page}");
        merge(&scene, &officer, &partner, &again).await;
        let page = browser.get(&path).await.text();
        assert!(page.contains("More than once in the application: Linden, River"), "{page}");
        scene.world.any_letters().await;
        scene.close().await;
    });
}
