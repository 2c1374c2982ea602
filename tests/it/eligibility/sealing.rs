//! What organisations declare of their communities stands sealed, with the register and with every check.

use cogrant::app;
use cogrant::base::kernel::clock::Clock;
use cogrant::base::state::{HandedIn, State};
use cogrant::cycle::eligibility::replay;
use cogrant::people::organisations;

use super::*;
use crate::world::{SECRET, played, run};

const OTHER: &str = "another secret for tests, as long as the first";

/// A community whose code stands nowhere by chance.
const CODE: &str = "unmistakable-folk";

async fn scene() -> (Scene, Member, Member) {
    let scene = Scene::open().await;
    let known = format!(
        r#"insert into communities (code, names, position) values ('{CODE}', '{{"en": "The Folk"}}', 3)"#
    );
    scene.world.database.execute(&known).await;
    let lead = scene.organisation("River Trust", Language::English, &["one"]).await;
    let partner = scene.organisation("Shoqata Lumi", Language::Albanian, &[CODE]).await;
    (scene, lead, partner)
}

impl Scene {
    /// The same installation started again under other keys.
    fn started_with(&self, key: &str, former: &[&str]) -> State {
        let mut settings = (*self.world.state.settings).clone();
        settings.storage.sealing_key = key.into();
        settings.storage.former_sealing_keys = former.iter().map(|key| (*key).into()).collect();
        State::new(settings, self.world.state.db.clone(), Clock::System, HandedIn::default()).unwrap()
    }

    async fn declared(&self, state: &State, of: &Member) -> Result<Vec<String>, AppError> {
        let mut conn = state.db.conn().await?;
        let found = organisations::declared_communities(&mut conn, &state.seal, &[of.organisation]).await?;
        Ok(found.into_values().flatten().collect())
    }
}

#[test]
fn what_an_organisation_declares_cannot_be_read_in_the_database() {
    run(async {
        let (scene, lead, partner) = scene().await;
        scene.submitted("Clean river", &lead, &partner, true).await;
        let tables = "select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'communities'";
        for table in scene.world.database.query(tables).await {
            let found = format!(
                "select count(*)::text from {table} t where t::text ilike '%{CODE}%'
                    or t::text ilike '%' || encode('{CODE}', 'hex') || '%'"
            );
            assert_eq!(scene.one(&found).await, "0", "{table}");
        }
        assert_eq!(scene.declared(&scene.world.state, &partner).await.unwrap(), [CODE]);
        scene.close().await;
    });
}

#[test]
fn a_declaration_says_when_it_was_given_and_to_what_text() {
    run(async {
        let (scene, _, partner) = scene().await;
        let browser = scene.world.browser_of(&partner.who).await;
        let path = format!("/organisations/{}", partner.organisation);
        let form = browser.get(&format!("{path}/communities")).await;
        let agreed = form.all(".notice p");
        assert_eq!(agreed.len(), 5);
        let shown = browser.get(&path).await;
        assert_eq!(shown.all("details p"), agreed, "the very text that was agreed to, in its language");
        assert!(shown.text().contains("Shoqata Lumi u përgjigj më"), "{}", shown.text());
        let withheld = [("declaration", "withheld")];
        browser.send(&form, &format!("{path}/communities"), &withheld).await;
        assert!(
            browser.get(&path).await.all("details p").is_empty(),
            "who declares nothing agrees to nothing"
        );
        scene.close().await;
    });
}

#[test]
fn what_stood_in_the_open_is_sealed_at_the_next_start_and_nothing_of_it_stays() {
    run(async {
        let (scene, lead, partner) = scene().await;
        let id = scene.submitted("Clean river", &lead, &partner, true).await;
        // As a database of before, once its migrations have run.
        let (a, b) = (lead.organisation, partner.organisation);
        let before = format!(
            r#"insert into unsealed_communities values ('{a}', 'one'), ('{b}', '{CODE}');
            update organisations set sealed_communities = null;
            update eligibility_checks set sealed_declarations = null, unsealed_declarations =
                '{{"{a}": {{"declared": ["one"]}}, "{b}": {{"declared": ["{CODE}"]}}}}'"#
        );
        scene.world.database.execute(&before).await;
        app::settle(&scene.world.state).await.unwrap();
        assert_eq!(scene.declared(&scene.world.state, &partner).await.unwrap(), [CODE]);
        assert_eq!(scene.one("select count(*)::text from unsealed_communities").await, "0");
        assert_eq!(scene.one("select count(unsealed_declarations)::text from eligibility_checks").await, "0");
        let again = replay(&scene.world.state).await.unwrap();
        assert_eq!((again.same, again.differ.len()), (1, 0), "{id}");
        scene.close().await;
    });
}

#[test]
fn a_new_key_seals_again_what_a_former_one_sealed() {
    run(async {
        let (scene, lead, partner) = scene().await;
        scene.submitted("Clean river", &lead, &partner, true).await;
        app::settle(&scene.started_with(OTHER, &[SECRET])).await.unwrap();
        let anew = scene.started_with(OTHER, &[]);
        app::settle(&anew).await.unwrap();
        assert_eq!(scene.declared(&anew, &partner).await.unwrap(), [CODE]);
        assert_eq!(replay(&anew).await.unwrap().same, 1);
        assert!(
            scene.declared(&scene.world.state, &partner).await.is_err(),
            "the former key opens nothing now"
        );
        scene.close().await;
    });
}

#[test]
fn without_the_key_nothing_starts_and_nothing_is_lost() {
    run(async {
        let (scene, _, partner) = scene().await;
        let lost = app::settle(&scene.started_with(OTHER, &[])).await;
        assert!(format!("{:?}", lost.unwrap_err()).contains("a key that is not in the settings"));
        app::settle(&scene.world.state).await.unwrap();
        assert_eq!(scene.declared(&scene.world.state, &partner).await.unwrap(), [CODE]);
        scene.close().await;
    });
}

#[test]
fn a_declaration_moved_to_another_organisation_does_not_open() {
    run(async {
        let (scene, lead, partner) = scene().await;
        let moved = format!(
            "update organisations set sealed_communities =
                (select sealed_communities from organisations where id = '{}') where id = '{}'",
            partner.organisation, lead.organisation
        );
        scene.world.database.execute(&moved).await;
        assert!(scene.declared(&scene.world.state, &lead).await.is_err());
        scene.close().await;
    });
}

#[test]
fn every_check_of_the_scenario_judged_again_comes_out_the_same_and_a_changed_one_is_named() {
    run(async {
        let world = World::open_on(played().await.after_first_payments.clone_of_it().await).await;
        let all: usize =
            world.database.query("select count(*)::text from eligibility_checks").await[0].parse().unwrap();
        let again = replay(&world.state).await.unwrap();
        assert_eq!((again.same, again.differ.len(), again.other_version), (all, 0, 0));
        assert!(all > 12, "submissions and closings");
        let changed = "select id::text from eligibility_checks order by id limit 1";
        let changed = world.database.query(changed).await[0].clone();
        // As somebody would who owns the database and wants another result.
        let forged = format!(
            "alter table eligibility_checks disable trigger all;
             update eligibility_checks set facts = jsonb_set(facts, '{{duration_months}}', '99') where id = '{changed}';
             alter table eligibility_checks enable trigger all"
        );
        world.database.execute(&forged).await;
        let found: Vec<String> =
            replay(&world.state).await.unwrap().differ.iter().map(ToString::to_string).collect();
        assert_eq!(found, [changed]);
        world.abandon().await;
    });
}
