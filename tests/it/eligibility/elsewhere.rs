//! What organisations did and owe elsewhere: the rules look at it, staff read which it was, applicants how many.

use cogrant::base::kernel::clock::Timestamp;
use cogrant::cycle::reports;

use super::*;
use crate::granted::Granted;
use crate::world::{instant, run};

/// A grant in force of 16,000 since January 2026, “Clean river” of the call C-1; and an open call C-2 with these
/// rules, in which its lead and an organisation that has no grant apply together.
struct Later {
    granted: Granted,
    call: CallId,
}

impl Later {
    async fn open(deadline: &str, rules: &str) -> Self {
        let granted = Granted::open().await;
        let (call, programme) = (CallId::new(), granted.programme);
        let deadline: Timestamp = instant(deadline);
        let sql = format!(
            r#"insert into places (code, names, position) values ('here', '{{"en": "Here"}}', 8), ('there', '{{"en": "There"}}', 9);
            insert into communities (code, names, position) values ('one', '{{"en": "First"}}', 8), ('two', '{{"en": "Second"}}', 9);
            insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency, envelope,
                    time_zone, deadline, places, themes, rules, scoring, tranches, status, published_at, created_at)
                values ('{call}', '{programme}', 'C-2', '{{"en": "Again"}}', '{{}}', '{{}}', '["en", "sq"]', 'EUR', 50000,
                    'Europe/Belgrade', '{deadline}', '["here", "there"]', '[]', '{rules}',
                    '{{"scale": "100", "criteria": [{{"code": "a", "name": {{"en": "A"}}, "maximum": "100"}}],
                       "assessors": 2, "third_if_gap_over": "0.30", "threshold": "60"}}',
                    '[{{"share": "1", "condition": "agreement_in_force"}}]', 'published', '2026-01-15T09:00:00Z', now())"#
        );
        granted.world.database.execute(&sql).await;
        open_books(&granted.world, call).await;
        for role in ["organisation_administrator", "signatory"] {
            let has = format!(
                "select count(*) from role_assignments r join accounts a on a.id = r.account_id
                where a.name = 'Sami Signs' and role = '{role}'"
            );
            if granted.world.database.query(&has).await == ["0"] {
                granted.gives("Sami Signs", role, "organisation_id", &granted.lead.to_string()).await;
            }
        }
        Self { granted, call }
    }

    /// The same as a scene of eligibility, the lead of the grant, and somebody without any.
    async fn scene(self) -> (Scene, Member, Member, Granted2) {
        let who = self.granted.who("Sami Signs").await;
        let lead = Member { organisation: self.granted.lead, who };
        let officer = self.granted.who("Olga Officer").await;
        let Granted { world, programme, grant, partner, lines, lead: id, .. } = self.granted;
        let scene = Scene { world, call: self.call, programme, officer };
        let other = scene.organisation("Third Bridge", Language::English, &["two"]).await;
        (scene, lead, other, Granted2 { grant, lead: id, partner, lines })
    }
}

/// What stays of the grant when its world is a scene's.
struct Granted2 {
    grant: cogrant::base::kernel::ids::GrantId,
    lead: OrganisationId,
    partner: OrganisationId,
    lines: [cogrant::base::kernel::ids::BudgetLineId; 3],
}

/// What the check page says of a draft's rules.
async fn live(scene: &Scene, id: ApplicationId, who: &SignedIn) -> String {
    scene.world.browser_of(who).await.get(&format!("/applications/{id}/check")).await.text()
}

/// Everything that somebody is told of an application: pages, JSON and letters.
async fn everything_told(scene: &Scene, id: ApplicationId, who: &SignedIn) -> String {
    let browser = scene.world.browser_of(who).await;
    let program = scene.world.program_of(who).await;
    let mut told = String::new();
    for path in ["", "/eligibility", "/receipt", "/text"] {
        told += &browser.get(&format!("/applications/{id}{path}")).await.text();
        told += &program.get(&format!("/applications/{id}{path}")).await.json.to_string();
    }
    for letter in scene.world.letters(who.email.as_str()).await {
        told += &format!("{} {}", letter.subject, letter.body);
    }
    told
}

#[test]
fn a_report_that_is_overdue_bars_until_it_is_handed_in() {
    run(async {
        let later = Later::open("2026-09-30T14:00:00Z", r#"{"R35": {}}"#).await;
        let (scene, lead, other, old) = later.scene().await;
        let id = scene.draft("Park", &lead, &other, false).await;
        scene.world.at("2026-08-31T21:59:59Z");
        let on_its_last_day = live(&scene, id, &other.who).await;
        assert!(on_its_last_day.contains("Linden owes no report"), "{on_its_last_day}");
        scene.world.at("2026-08-31T22:00:00Z");
        let later = live(&scene, id, &other.who).await;
        assert!(later.contains("31 August 2026"), "{later}");
        assert!(!later.contains("Clean river"), "which report it is, only its lead and staff know");

        let state = &scene.world.state;
        let (lena, rita) = (
            scene.world.again("lena.lead@example.org").await,
            scene.world.again("rita.river@example.org").await,
        );
        let [a, b, c] = old.lines;
        let amount = |text: &str| text.parse().unwrap();
        reports::actions::save_narrative(state, &lena, old.grant, Granted::narrative(), None).await.unwrap();
        let own = vec![(a, amount("9000"), String::new()), (b, amount("1000"), String::new())];
        reports::actions::save_spending(state, &lena, old.grant, old.lead, own, None).await.unwrap();
        let own = vec![(c, amount("6000"), String::new())];
        reports::actions::save_spending(state, &rita, old.grant, old.partner, own, None).await.unwrap();
        reports::actions::save_participants(state, &rita, old.grant, vec![], None).await.unwrap();
        reports::actions::submit(state, &lead.who, old.grant, None).await.unwrap();
        let handed_in = live(&scene, id, &other.who).await;
        assert!(handed_in.contains("Linden owes no report"), "{handed_in}");
        scene.close().await;
    });
}

#[test]
fn one_grant_a_year_is_enough_and_another_year_has_another() {
    run(async {
        let rules = r#"{"R36": {"max_grants": 1, "per": "year"}}"#;
        let later = Later::open("2026-11-30T14:00:00Z", rules).await;
        let (scene, lead, other, _) = later.scene().await;
        let id = scene.draft("Park", &lead, &other, false).await;
        scene.world.at("2026-11-30T13:00:00Z");
        actions::submit(&scene.world.state, &lead.who, id).await.unwrap();
        assert_eq!(scene.outcomes(id, "R36").await, ["fail", "pass"], "the lead has one, the partner none");

        let next_year =
            format!("update calls set deadline = '2027-01-15T14:00:00Z' where id = '{}'", scene.call);
        scene.world.database.execute(&next_year).await;
        scene.world.at("2027-01-15T15:00:00Z");
        actions::close_call(&scene.world.state, &scene.officer, scene.call).await.unwrap();
        assert_eq!(scene.outcomes(id, "R36").await, ["pass", "pass"]);
        scene.close().await;
    });
}

#[test]
fn what_a_lead_receives_over_the_years_is_capped_whatever_its_name_was() {
    run(async {
        // Two thousand are asked for now.
        let rules = r#"{"R37": {"max_total": "18000.00", "years": 2}}"#;
        let later = Later::open("2026-11-30T14:00:00Z", rules).await;
        let (scene, lead, other, _) = later.scene().await;
        let id = scene.draft("Park", &lead, &other, false).await;
        let heir = scene.organisation("Linden Trust", Language::English, &["one"]).await;
        let second = scene.draft("Pond", &heir, &other, false).await;
        scene.world.at("2026-11-30T13:00:00Z");
        actions::submit(&scene.world.state, &lead.who, id).await.unwrap();
        actions::submit(&scene.world.state, &heir.who, second).await.unwrap();
        assert_eq!(scene.outcomes(id, "R37").await, ["pass", "pass"], "at the cap");
        assert_eq!(scene.outcomes(second, "R37").await, ["pass", "pass"]);

        let lower = r#"{"R37": {"max_total": "17999.99", "years": 2}}"#;
        let change = format!(
            "update calls set rules = '{lower}' where id = '{}';
             update organisations set standing = 'merged', standing_reason = 'The same.', merged_into = '{}'
                where id = '{}'",
            scene.call, heir.organisation, lead.organisation
        );
        scene.world.database.execute(&change).await;
        scene.world.at("2026-11-30T15:00:00Z");
        actions::close_call(&scene.world.state, &scene.officer, scene.call).await.unwrap();
        assert_eq!(scene.outcomes(id, "R37").await, ["fail", "pass"], "a cent over it");
        assert_eq!(
            scene.outcomes(second, "R37").await,
            ["fail", "pass"],
            "who took it over has its grants too"
        );
        scene.close().await;
    });
}

#[test]
fn staff_read_which_others_they_are_and_applicants_only_how_many() {
    run(async {
        let rules = r#"{"R13": {"max_as_lead": 1, "max_as_partner": 1},
            "R36": {"max_grants": 1, "per": "year"}, "R37": {"max_total": "17000.00", "years": 3}}"#;
        let later = Later::open("2026-03-27T15:00:00Z", rules).await;
        let (scene, lead, other, _) = later.scene().await;
        let id = scene.submitted("Park", &lead, &other, false).await;
        let third = scene.organisation("Night Owl", Language::English, &["one"]).await;
        let second = scene.submitted("Secret pond", &lead, &third, false).await;
        scene.close_call().await;
        assert_eq!(scene.outcomes(id, "R13").await, ["fail", "pass"]);
        assert_eq!(scene.outcomes(id, "R36").await, ["fail", "pass"]);
        assert_eq!(scene.outcomes(id, "R37").await, ["fail", "pass"]);

        let told = everything_told(&scene, id, &other.who).await;
        for hidden in ["Secret pond", "C-2/002", "Night Owl", "Clean river", "C-1/001", &second.to_string()] {
            assert!(!told.contains(hidden), "a partner reads of {hidden}: {told}");
        }
        assert!(told.contains("as lead applicant 2, as partner 0"), "but how many there are: {told}");

        let browser = scene.world.browser_of(&scene.officer).await;
        let page = browser.get(&format!("/applications/{id}/eligibility")).await;
        for shown in ["C-2/002 Secret pond", "C-1/001 Clean river"] {
            assert!(page.text().contains(shown), "{shown}: {}", page.text());
        }
        let links = page.attributes("main a", "href");
        assert!(links.contains(&format!("/applications/{second}/eligibility")), "{links:?}");
        let json = scene.world.program_of(&scene.officer).await;
        let json = json.get(&format!("/applications/{id}/eligibility")).await.json;
        let others = |rule: &str| {
            let rules = json["rules"].as_array().unwrap().clone();
            let found = rules.into_iter().find(|one| one["rule"] == rule).unwrap();
            found["findings"][0]["others"].clone()
        };
        assert_eq!(others("R13")[0]["title"], "Secret pond");
        assert_eq!(others("R36")[0]["reference"], "C-1/001");
        assert_eq!(others("R37")[0]["may_read"], true);
        scene.close().await;
    });
}
