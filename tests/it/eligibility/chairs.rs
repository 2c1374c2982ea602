//! What the chair of a panel learns of communities: counts, of what was judged, from those who were told so.

use serde_json::json;

use super::*;
use crate::world::run;

/// Two applications of different pairs, the second with a partner who answered before the text named chairs; both
/// concluded as eligible.
async fn concluded() -> (Scene, [ApplicationId; 2], [Member; 4]) {
    let scene = Scene::open().await;
    let (green, bridge) = scene.pair().await;
    let roof = scene.organisation("Shared Roof", Language::English, &["one"]).await;
    let copper = scene.organisation("Copper", Language::English, &["two"]).await;
    let earlier = format!(
        "update organisations set consent_edition = 1, consent_text = 'Auditors see only how many.'
         where id = '{}'",
        copper.organisation
    );
    scene.world.database.execute(&earlier).await;
    let first = scene.submitted("Clean river", &green, &bridge, true).await;
    let second = scene.submitted("Old crafts", &roof, &copper, true).await;
    scene.close_call().await;
    for id in [first, second] {
        assert!(actions::conclude(&scene.world.state, &scene.officer, id).await.unwrap());
    }
    (scene, [first, second], [green, bridge, roof, copper])
}

impl Scene {
    /// Somebody with this role in the call or its programme.
    async fn somebody(&self, name: &str, role: Role, scope: Scope) -> SignedIn {
        let who = self.world.person(name, Language::English).await;
        self.give(who.account, role, scope).await;
        self.world.again(who.email.as_str()).await
    }

    fn panel(&self) -> String {
        format!("/calls/{}/panel", self.call)
    }
}

#[test]
fn a_chair_sees_how_many_communities_were_judged_and_never_which() {
    run(async {
        let (scene, [first, second], [_, bridge, _, copper]) = concluded().await;
        let chair = scene.somebody("Chair", Role::PanelChair, Scope::Call(scene.call)).await;
        let looks =
            "select count(*)::text from audit_entries where act = 'organisations.look_at_communities'";
        let browser = scene.world.browser_of(&chair).await;
        let all = "Organisations: 2; of these, communities declared: 2; different communities: 2";
        let one = "Organisations: 2; of these, communities declared: 1; different communities: 1";
        let page = browser.get(&scene.panel()).await;
        assert!(page.text().contains(all) && page.text().contains(one), "{}", page.text());
        let cards = page.all(".card").join(" ");
        assert!(cards.contains(all) && !cards.contains("First") && !cards.contains("Second"), "{cards}");

        // Answered anew, to the text that names chairs: nothing of it was judged.
        let state = &scene.world.state;
        let again = Declared::Declared { communities: vec!["two".into()] };
        organisations::declare(state, &copper.who, copper.organisation, again).await.unwrap();
        organisations::declare(state, &bridge.who, bridge.organisation, Declared::Withheld).await.unwrap();
        let page = browser.get(&scene.panel()).await;
        assert!(page.text().contains(all) && page.text().contains(one), "{}", page.text());
        let told = scene.world.program_of(&chair).await.get(&scene.panel()).await;
        let counts = |id: ApplicationId| {
            let all = told.json["applications"].as_array().unwrap();
            let found = all.iter().find(|one| one["application"] == id.to_string()).unwrap();
            found["communities"].clone()
        };
        assert_eq!(counts(first), json!({ "organisations": 2, "declared": 2, "communities": 2 }));
        assert_eq!(counts(second), json!({ "organisations": 2, "declared": 1, "communities": 1 }));
        assert_eq!(scene.one(looks).await, "0", "a count is no look");
        scene.close().await;
    });
}

#[test]
fn nobody_else_sees_these_counts_nor_a_chair_who_may_not_read_the_application() {
    run(async {
        let (scene, [first, _], [green, ..]) = concluded().await;
        let (call, programme) = (Scope::Call(scene.call), Scope::Programme(scene.programme));
        let auditor = scene.somebody("Auditor", Role::Auditor, programme).await;
        let manager = scene.somebody("Manager", Role::ProgrammeManager, programme).await;
        for who in [&auditor, &manager, &scene.officer] {
            let page = scene.world.browser_of(who).await.get(&scene.panel()).await;
            assert!(
                page.text().contains("Clean river") && !page.text().contains("communities"),
                "{}",
                who.name
            );
            let told = scene.world.program_of(who).await.get(&scene.panel()).await;
            assert!(told.json["applications"][0]["communities"].is_null(), "{}", told.json);
        }
        let assessor = scene.somebody("Assessor", Role::Assessor, call).await;
        assert_eq!(scene.world.browser_of(&assessor).await.get(&scene.panel()).await.status, 403);
        let other = ProgrammeId::new();
        let elsewhere = format!(
            r#"insert into programmes (id, code, names, currency, envelope, time_zone, contact, created_at)
                values ('{other}', 'Q', '{{"en": "Other"}}', 'EUR', 1, 'Europe/Belgrade', 'q@example.org', now())"#
        );
        scene.world.database.execute(&elsewhere).await;
        let officer = scene.somebody("Other officer", Role::GrantsOfficer, Scope::Programme(other)).await;
        assert_eq!(scene.world.browser_of(&officer).await.get(&scene.panel()).await.status, 404);

        scene.give(green.who.account, Role::PanelChair, call).await;
        let own = scene.world.again(green.who.email.as_str()).await;
        let told = scene.world.program_of(&own).await.get(&scene.panel()).await;
        for one in told.json["applications"].as_array().unwrap() {
            assert_eq!(one["communities"].is_null(), one["application"] == first.to_string(), "{one}");
        }
        scene.close().await;
    });
}

#[test]
fn whoever_answered_to_the_earlier_text_is_shown_that_the_answer_is_not_counted_for_chairs() {
    run(async {
        let (scene, _, [green, _, _, copper]) = concluded().await;
        let said = "Your answer is not counted for them.";
        let now = scene.world.browser_of(&green.who).await;
        let page = now.get(&format!("/organisations/{}", green.organisation)).await;
        assert!(page.text().contains("The chair of a panel sees only how many"), "{}", page.text());
        assert!(!page.text().contains(said));
        let earlier = scene.world.browser_of(&copper.who).await;
        let address = format!("/organisations/{}", copper.organisation);
        let page = earlier.get(&address).await;
        assert_eq!(page.all("details p"), ["Auditors see only how many."], "the text of then");
        assert!(page.text().contains(said), "{}", page.text());
        let form = earlier.get(&format!("{address}/communities")).await;
        let again = [("declaration", "declared"), ("communities", "two")];
        earlier.send(&form, &format!("{address}/communities"), &again).await;
        assert!(!earlier.get(&address).await.text().contains(said));
        scene.close().await;
    });
}

#[test]
fn declarations_that_do_not_open_keep_a_chair_from_nothing_else() {
    run(async {
        let (scene, [first, _], _) = concluded().await;
        let chair = scene.somebody("Chair", Role::PanelChair, Scope::Call(scene.call)).await;
        // As after a restore beside settings that lack the key, or a hand in the database.
        let changed = format!(
            "alter table eligibility_checks disable trigger all;
             update eligibility_checks set sealed_declarations = 'something else' where application_id = '{first}';
             alter table eligibility_checks enable trigger all"
        );
        scene.world.database.execute(&changed).await;
        let page = scene.world.browser_of(&chair).await.get(&scene.panel()).await;
        assert_eq!(page.status, 200);
        let cards = page.all(".card");
        let unreadable = "How many communities stand behind this application cannot be said";
        let counted = "Organisations: 2; of these, communities declared: 1";
        assert!(cards[0].contains(unreadable) && cards[1].contains(counted), "{cards:?}");
        let told = scene.world.program_of(&chair).await.get(&scene.panel()).await;
        let of_first = |one: &&serde_json::Value| one["application"] == first.to_string();
        let first = told.json["applications"].as_array().unwrap().iter().find(of_first).unwrap();
        assert!(first["communities"].is_null(), "{first}");
        scene.close().await;
    });
}
