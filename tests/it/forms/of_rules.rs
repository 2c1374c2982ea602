//! What a rule reads is asked: a manager switches rules on, applicants are asked, and the rules judge the answers.

use cogrant::base::kernel::ids::{ApplicationId, CallId};
use cogrant::base::kernel::language::Language;
use cogrant::cycle::calls::actions;
use cogrant::people::accounts::{Role, SignedIn};
use serde_json::{Value, json};

use crate::applications::scene::{Member, Scene};
use crate::calls::{Office, form};
use crate::world::{World, run};

/// Every rule that reads an answer of its own.
const ON: [(&str, &str); 18] = [
    ("R07", "on"),
    ("R07-years", "2"),
    ("R07-max_turnover", "25.000,00"),
    ("R08", "on"),
    ("R09", "on"),
    ("R15", "on"),
    ("R15-needed", "any-two"),
    ("R17", "on"),
    ("R18", "on"),
    ("R19", "on"),
    ("R19-min_places", "1"),
    ("R21", "on"),
    ("R21-ends_by", "2026-12-31"),
    ("R22", "on"),
    ("R22-min_communities", "2"),
    ("R22-min_each", "5"),
    ("R28", "on"),
    ("R38", "on"),
];

struct Draft {
    world: World,
    office: Office,
    call: CallId,
}

async fn draft() -> Draft {
    let world = World::open().await;
    let office = Office::open(&world, "45000").await;
    let more = "insert into places (code, names, position) values ('north', '{\"en\": \"North\"}', 9);
        insert into communities (code, names, position) values
            ('river', '{\"en\": \"River people\"}', 1), ('hill', '{\"en\": \"Hill people\"}', 2)";
    world.database.execute(more).await;
    let done = office.sends(&world, &form(&ON)).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let path = done.location.unwrap();
    let call = path.strip_prefix("/calls/").unwrap().strip_suffix("/management").unwrap().parse().unwrap();
    Draft { world, office, call }
}

/// The outcomes of a rule in a draft, as a program reads them.
async fn outcomes(scene: &Scene, id: ApplicationId, who: &SignedIn, rule: &str) -> Vec<String> {
    let told = scene.world.program_of(who).await.get(&format!("/applications/{id}")).await.json;
    let findings = told["findings"].as_array().unwrap_or_else(|| panic!("{told}"));
    let of_rule = findings.iter().filter(|finding| finding["rule"] == rule);
    of_rule.map(|finding| finding["outcome"].as_str().unwrap().to_owned()).collect()
}

async fn answers(scene: &Scene, who: &SignedIn, part: &str, more: Value) {
    let program = scene.world.program_of(who).await;
    let mut body = program.get(part).await.json;
    for (code, answer) in more.as_object().unwrap() {
        body[code] = answer.clone();
    }
    let done = program.rewrite(part, body).await;
    assert_eq!(done.status, 200, "{}", done.json);
}

async fn joint(scene: &Scene) -> (ApplicationId, Member, Member) {
    let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
    let id = scene.start(&lead).await;
    scene.join(id, &lead, &partner).await;
    (id, lead, partner)
}

#[test]
fn a_question_of_a_rule_cannot_be_left_out_and_goes_with_its_rule() {
    run(async {
        let Draft { world, office, call } = draft().await;
        let browser = world.browser_of(&office.manager).await;
        let path = format!("/calls/{call}/form/draft");
        let page = browser.get(&path).await;
        let asked = page.attributes("section ol > li", "id");
        for code in ["ways", "turnover", "turnover_before", "exclusion", "exclusion_text", "participants"] {
            assert!(asked.contains(&code.to_owned()), "{code}: {asked:?}");
        }
        assert!(!asked.contains(&"turnover_before_that".to_owned()), "the rule looks two years back");
        let edition = page.field("edition").unwrap();
        let remove = [("act", "remove"), ("code", "exclusion"), ("edition", edition.as_str())];
        let refused = browser.send(&page, &path, &remove).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("A rule of the call reads the answer to"), "{}", refused.text());
        let house = browser.get(&format!("{path}/questions/exclusion")).await.text();
        assert!(house.contains("it is always asked and must be answered"), "{house}");

        let program = world.program_of(&office.manager).await;
        let sections = json!({ "sections": [] });
        let refused = program.rewrite(&path, sections).await;
        assert_eq!(refused.status, 422, "what rules read cannot be left out");

        // A call of other rules begins with this form, and this one with that call's: each is fitted.
        let done = office.sends(&world, &form(&[("reference", "T-2026-2")])).await;
        let other = done.location.unwrap().replace("/management", "");
        let copies = async |from: &str, to: &str| {
            let draft = format!("{to}/form/draft");
            let page = browser.get(&draft).await;
            let edition = page.field("edition").unwrap();
            let from = from.strip_prefix("/calls/").unwrap();
            let done =
                browser.send(&page, &draft, &[("act", "copy"), ("edition", &edition), ("call", from)]).await;
            assert_eq!(done.status, 303, "{}", done.text());
            program.get(&draft).await.json
        };
        let here = format!("/calls/{call}");
        assert!(!copies(&here, &other).await.to_string().contains("exclusion"), "no rule of it reads that");
        let whole = copies(&other, &here).await;
        let codes: Vec<&str> = whole["sections"][0]["questions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|question| question["code"].as_str().unwrap())
            .collect();
        assert!(codes.contains(&"excluded_activities_text"), "it comes back: {codes:?}");

        let off = "update calls set rules = '{\"R01\": {}}'";
        world.database.execute(off).await;
        let page = browser.get(&path).await;
        assert!(page.attributes("section ol > li", "id").iter().all(|code| code != "exclusion"));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn what_is_asked_for_a_rule_is_judged_by_it_and_a_yes_by_a_person() {
    run(async {
        let Draft { world, office, call } = draft().await;
        actions::publish(&world.state, &office.manager, call).await.unwrap();
        let public = world.visitor().get(&format!("/calls/{call}")).await.text();
        for said in ["No ground for exclusion", "At least two ways of working together", "31 December 2026"] {
            assert!(public.contains(said), "{said}: {public}");
        }
        let scene = Scene { world, call, programme: office.programme };
        let (id, lead, partner) = joint(&scene).await;
        for rule in ["R07", "R08", "R09"] {
            assert_eq!(
                outcomes(&scene, id, &lead.who, rule).await,
                ["fail", "fail"],
                "{rule}: not given yet"
            );
        }
        let own = format!("/applications/{id}/parts/{}", lead.organisation);
        let page = scene.world.browser_of(&lead.who).await.get(&own).await;
        assert!(
            page.text().contains("Does a ground for exclusion apply to this organisation?"),
            "{}",
            page.text()
        );
        assert_eq!(page.all("label[for=exclusion_text]"), Vec::<String>::new(), "nobody said yes");

        let said = json!({ "turnover": "25000.00", "turnover_before": "0", "exclusion": "no", "conflict": "yes",
            "conflict_text": "Its treasurer sits in the council." });
        answers(&scene, &lead.who, &own, said).await;
        let common = format!("/applications/{id}/parts/common");
        let said = json!({ "theme": "youth", "places": ["north-bank"], "starts_on": "2026-06-01", "duration_months": 7,
            "ways": ["development", "staffing"], "lead_activities": "We plant.", "contact": "Weekly.",
            "participants": { "river": 5, "hill": 5, "_others": 90 }, "excluded_activities": "no",
            "inadmissible_costs": "no", "other_funding": "yes", "other_funding_text": "The town pays the bus." });
        answers(&scene, &partner.who, &common, said).await;
        let found = [
            ("R07", vec!["pass", "fail"]),
            ("R08", vec!["pass", "fail"]),
            ("R09", vec!["review", "fail"]),
            ("R15", vec!["pass"]),
            ("R17", vec!["review"]),
            ("R18", vec!["pass"]),
            ("R19", vec!["pass"]),
            ("R21", vec!["pass"]),
            ("R22", vec!["pass"]),
            ("R28", vec!["pass"]),
            ("R38", vec!["review"]),
        ];
        for (rule, expected) in found {
            assert_eq!(outcomes(&scene, id, &lead.who, rule).await, expected, "{rule}");
        }

        let others = json!({ "participants": { "river": 5, "_others": 90 }, "starts_on": "2026-06-02" });
        answers(&scene, &lead.who, &common, others).await;
        assert_eq!(outcomes(&scene, id, &lead.who, "R22").await, ["fail"], "others are no community");
        assert_eq!(outcomes(&scene, id, &lead.who, "R21").await, ["fail"], "a day too late");
        answers(&scene, &lead.who, &own, json!({ "turnover": "25000.01" })).await;
        assert_eq!(outcomes(&scene, id, &lead.who, "R07").await, ["fail", "fail"]);
        scene.close().await;
    });
}

#[test]
fn staff_try_a_setting_on_invented_applications_before_anybody_applies() {
    run(async {
        let Draft { world, office, call } = draft().await;
        let path = format!("/calls/{call}/rules");
        let browser = world.browser_of(&office.manager).await;
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text());
        for said in [
            "R13 Applications in this call",
            "Also a rule of: RYCO, RCT.",
            "at least 4 and at most 8 months",
            "If it is not met: an officer decides, not eligible.",
            "A second too late",
            "Organisation 1",
        ] {
            assert!(page.text().contains(said), "{said}: {}", page.text());
        }
        let program = world.program_of(&office.manager).await;
        let found = async |rule: &str, example: &str| {
            let told = program.get(&path).await.json;
            let rules = told["rules"].as_array().unwrap().clone();
            let rule = rules.into_iter().find(|one| one["rule"] == rule).unwrap_or_else(|| panic!("{told}"));
            let found = rule["found"].as_array().unwrap().clone();
            found.into_iter().find(|one| one["example"] == example).unwrap()["outcome"].clone()
        };
        assert_eq!(found("R01", "late").await, "fail");
        for rule in ["R01", "R05", "R07", "R10", "R11", "R12", "R20", "R21", "R22", "R23", "R24", "R25"] {
            assert_eq!(found(rule, "fitting").await, "pass", "{rule}");
        }
        assert_eq!(found("R17", "fitting").await, "review", "a person reads it");
        assert_eq!(found("R11", "one-community").await, "fail");
        assert_eq!(found("R23", "dear").await, "fail");

        // What was only typed is tried too, and stays unsaved.
        let typed = program.get(&format!("/calls/{call}/draft")).await.json;
        let mut lenient = typed.clone();
        lenient["rules"]["R10"] = json!({ "min_organisations": 1, "max_organisations": 4 });
        let told = program.post(&path, lenient.clone()).await;
        assert_eq!(told.status, 200, "{}", told.json);
        let rules = told.json["rules"].as_array().unwrap();
        let r10 = rules.iter().find(|one| one["rule"] == "R10").unwrap()["found"].as_array().unwrap();
        assert_eq!(r10.iter().find(|one| one["example"] == "alone").unwrap()["outcome"], "pass");
        assert_eq!(found("R10", "alone").await, "fail", "nothing was saved");
        let form = browser.get(&format!("/calls/{call}/draft")).await;
        assert_eq!(form.attribute("button[formaction]", "formaction").as_deref(), Some(&*path));
        let input = serde_json::from_value(lenient).unwrap();
        let fields = cogrant::cycle::calls::form::filled(Language::English, &input);
        let fields: Vec<(&str, &str)> = fields.iter().collect();
        let tried = browser.send(&form, &path, &fields).await;
        assert_eq!(tried.status, 200, "{}", tried.text());
        assert!(tried.text().contains("These are the values that you typed."), "{}", tried.text());
        assert!(tried.text().contains("1 organisation"), "{}", tried.text());
        let wrong: Vec<_> = fields.iter().copied().filter(|(name, _)| *name != "reference").collect();
        let refused = browser.send(&form, &path, &wrong).await;
        assert_eq!((refused.status, refused.all("h1").len()), (422, 1), "the form with what is wrong");

        // Another setting, another result.
        let lower = "update calls set rules = jsonb_set(rules, '{R10}', '{\"min_organisations\": 1, \"max_organisations\": 4}')";
        assert_eq!(found("R10", "alone").await, "fail");
        world.database.execute(lower).await;
        assert_eq!(found("R10", "alone").await, "pass");

        let stranger = world.person("Stranger", Language::English).await;
        assert_eq!(world.browser_of(&stranger).await.get(&path).await.status, 404, "a draft is its staff's");
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_turnover_is_kept_in_the_profile_and_an_application_in_the_same_currency_begins_with_it() {
    run(async {
        let Draft { world, office, call } = draft().await;
        actions::publish(&world.state, &office.manager, call).await.unwrap();
        let scene = Scene { world, call, programme: office.programme };
        let (id, lead, partner) = joint(&scene).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let own = format!("/applications/{id}/parts/{}", lead.organisation);
        assert!(browser.get(&own).await.text().contains("Turnovers that stand in the profile"));

        let profile = format!("/organisations/{}", lead.organisation);
        let path = format!("{profile}/turnovers");
        let page = browser.get(&path).await;
        assert_eq!(page.field("year").as_deref(), Some("2025"), "the last year that is over");
        let sends = async |year: &str, amount: &str, currency: &str| {
            let fields = [("year", year), ("amount", amount), ("currency", currency)];
            browser.send(&page, &path, &fields).await
        };
        let wrong = sends("2026", "-1", "euro").await;
        assert_eq!((wrong.status, wrong.field("year").as_deref()), (422, Some("2026")));
        assert_eq!(wrong.attributes("#problems a", "href"), ["#currency"]);
        let wrong = sends("2026", "-1", "EUR").await;
        assert_eq!(wrong.attributes("#problems a", "href"), ["#year", "#amount"], "{}", wrong.text());
        assert!(wrong.text().contains("from 1990 to 2025"), "{}", wrong.text());
        for (year, amount, currency) in
            [("2025", "18.000,00", "eur"), ("2025", "18.500,50", "EUR"), ("2024", "1.000.000,00", "RSD")]
        {
            assert_eq!(sends(year, amount, currency).await.status, 303);
        }
        let audited = scene.world.database.query(
            "select details::text from audit_entries where act = 'organisations.keep_turnover' order by id",
        );
        let audited = audited.await;
        assert!(audited.len() == 3 && audited[1].contains("18000.00") && audited[1].contains("18500.50"));
        let shown = browser.get(&profile).await;
        assert!(shown.text().contains("2025EUR 18,500.50"), "{}", shown.text());
        assert!(shown.text().contains("2024RSD 1,000,000.00"), "{}", shown.text());
        let told = scene.world.program_of(&lead.who).await.get(&path).await;
        let first = json!({ "year": 2025, "amount": "18500.50", "currency": "EUR" });
        assert_eq!(
            (told.json["turnovers"][0].clone(), told.json["turnovers"][1]["year"].clone()),
            (first, json!(2024))
        );

        // The application begins with the year in its own currency, and nothing is kept before it is saved.
        let part = browser.get(&own).await;
        assert!(
            part.text().contains("Filled in from the profile of Linden: turnover of 2025."),
            "{}",
            part.text()
        );
        assert_eq!(part.field("turnover").as_deref(), Some("18,500.50"));
        assert_eq!(part.field("turnover_before").as_deref(), Some(""), "another currency is not converted");
        assert_eq!(outcomes(&scene, id, &lead.who, "R07").await, ["fail", "fail"], "nothing is given yet");
        let shown = part.field("shown").unwrap();
        let fields = [("shown", shown.as_str()), ("turnover", "17,000.00"), ("turnover_before", "0")];
        assert_eq!(browser.send(&part, &own, &fields).await.status, 303);
        let part = browser.get(&own).await;
        assert_eq!(part.field("turnover").as_deref(), Some("17,000.00"), "what was changed here stays");
        assert!(browser.get(&profile).await.text().contains("18,500.50"), "and changes nothing there");
        assert_eq!(outcomes(&scene, id, &lead.who, "R07").await, ["pass", "fail"]);

        let removed = browser.send(&page, &format!("{path}/2024/removal"), &[]).await;
        assert_eq!(removed.status, 303, "{}", removed.text());
        assert!(!browser.get(&profile).await.text().contains("RSD"));

        // What the profile lacks goes there with one button; what it has already is not written over.
        let part = browser.get(&own).await;
        assert_eq!(part.all("#to-profile ~ .actions button"), ["Keep EUR 0.00 for 2024 in the profile"]);
        let of_year = |name: &str| {
            let field = format!("form[action=\"{path}\"] input[name={name}]");
            (name.to_owned(), part.attribute(&field, "value").unwrap())
        };
        let kept = ["year", "amount", "currency"].map(of_year);
        let kept: Vec<_> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(browser.send(&part, &path, &kept).await.status, 303);
        assert!(browser.get(&profile).await.text().contains("2024EUR 0.00"));
        assert!(browser.get(&own).await.all("#to-profile").is_empty());
        let theirs = scene.world.browser_of(&partner.who).await;
        assert_eq!(theirs.get(&path).await.status, 404, "it is no affair of another organisation");
        let viewer = scene.colleague("Viewer", lead.organisation, &[Role::Viewer]).await;
        let viewer = scene.world.browser_of(&viewer).await;
        assert!(viewer.get(&profile).await.text().contains("18,500.50"));
        assert_eq!(viewer.get(&path).await.status, 403);
        scene.close().await;
    });
}
