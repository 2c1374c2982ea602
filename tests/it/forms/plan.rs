//! Work plan and logical framework: tables that know the months, places and partners of their application.

use cogrant::cycle::applications::actions;
use serde_json::{Value, json};

use super::answering::{asking, joint, section};
use super::{question, said};
use crate::world::{World, run};

/// The house's own question as a program takes it into a form.
async fn house(code: &str) -> Value {
    let standard = cogrant::cycle::forms::standard::find(code).expect("a standard question");
    serde_json::to_value(standard.question()).unwrap()
}

#[test]
fn a_work_plan_names_partners_places_and_months_and_waits_for_what_no_longer_fits() {
    run(async {
        // A standard question stands in the section of the common part.
        let (scene, _) = asking(vec![section("s_1", "common", vec![house("work_plan").await])]).await;
        let (id, lead, partner) = joint(&scene).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/parts/common");
        let (us, them) = (lead.organisation.to_string(), partner.organisation.to_string());
        let send = async |fields: &[(&str, &str)]| {
            let page = browser.get(&path).await;
            let shown = page.field("shown").unwrap();
            let fields: Vec<_> = fields.iter().copied().chain([("shown", shown.as_str())]).collect();
            browser.send(&page, &path, &fields).await
        };
        let row = |from: &'static str, until: &'static str| {
            [
                ("duration_months", "6"),
                ("work_plan-activity-0", "Planting trees together"),
                ("work_plan-from-0", from),
                ("work_plan-until-0", until),
                ("work_plan-place-0", "north-bank"),
            ]
        };
        let ours = |from, until| [row(from, until).as_slice(), &[("work_plan-partner-0", &*us)]].concat();

        let beyond = send(&ours("5", "7")).await;
        assert_eq!(beyond.status, 422);
        assert!(beyond.text().contains("the project lasts 6 months."), "{}", beyond.text());
        let turned = send(&ours("5", "4")).await;
        assert!(turned.text().contains("this month lies before the first one."), "{}", turned.text());
        let stranger = scene.member("Stranger").await.organisation.to_string();
        let not_theirs = send(&[&row("1", "2")[..], &[("work_plan-partner-0", &stranger)]].concat()).await;
        assert!(
            not_theirs.text().contains("choose one of the organisations that apply together."),
            "{}",
            not_theirs.text()
        );

        assert_eq!(send(&row("2", "4")).await.status, 303, "a draft may lack something");
        let check = browser.get(&format!("/applications/{id}/check")).await.text();
        assert!(check.contains("“Work plan”: one field is still empty"), "{check}");
        assert_eq!(send(&[&row("2", "4")[..], &[("work_plan-partner-0", &them)]].concat()).await.status, 303);
        let check = browser.get(&format!("/applications/{id}/check")).await.text();
        assert!(!check.contains("“Work plan”"), "{check}");
        let read = browser.get(&format!("/applications/{id}/text")).await;
        let cells = ["Planting trees together", "2", "4", "north-bank sq / north-bank sr", "River"];
        let shown = read.all("td");
        assert!(cells.iter().all(|cell| shown.iter().any(|td| td == cell)), "{shown:?}");
        assert!(read.all("th").contains(&"Months 1 to 6".to_owned()));
        assert_eq!(read.attributes("svg.span rect", "x"), ["1"]);
        assert_eq!(read.attributes("svg.span rect", "width"), ["3"]);

        // Whoever was named leaves: nothing is deleted, and nobody submits a plan without them unseen.
        let partners =
            cogrant::cycle::applications::partners_of(&mut scene.world.state.db.conn().await.unwrap(), id)
                .await
                .unwrap();
        let them = partners.iter().find(|one| one.organisation == Some(partner.organisation)).unwrap().id;
        actions::remove(&scene.world.state, &lead.who, id, them).await.unwrap();
        let check = browser.get(&format!("/applications/{id}/check")).await.text();
        assert!(check.contains("“Work plan”: something in it no longer fits"), "{check}");
        let kept = scene.world.program_of(&lead.who).await.get(&path).await.json;
        assert_eq!(kept["work_plan"][0]["activity"], "Planting trees together");
        scene.close().await;
    });
}

#[test]
fn a_logical_framework_is_written_row_by_row_and_told_in_words_of_the_reader() {
    run(async {
        let (scene, _) = asking(vec![section("s_1", "common", vec![house("logframe").await])]).await;
        let (id, lead, _) = joint(&scene).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/parts/common");
        let page = browser.get(&path).await;
        let shown = page.field("shown").unwrap();
        let cells = [
            ("level", "outcome"),
            ("result", "Young people of both banks know one another"),
            ("indicator", "How many meet again on their own"),
            ("baseline", "0"),
            ("target", "60"),
            ("by", "sex"),
            ("by", "age"),
            ("source", "Attendance lists"),
        ];
        let mut fields: Vec<(String, &str)> =
            cells.iter().map(|(column, text)| (format!("logframe-{column}-0"), *text)).collect();
        fields.push(("shown".into(), &shown));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        let saved = browser.send(&page, &path, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        let again = browser.get(&path).await;
        assert_eq!(again.attributes("input[name=logframe-by-0][checked]", "value"), ["sex", "age"]);

        let read = browser.get(&format!("/applications/{id}/text")).await.all("td");
        assert!(read.contains(&"sex, age".to_owned()), "{read:?}");
        assert!(read.contains(&"Specific objective (outcome)".to_owned()), "{read:?}");
        browser.get("/language/sr-Cyrl?back=/").await;
        let read = browser.get(&format!("/applications/{id}/text")).await.all("td");
        assert!(read.contains(&"полу, старости".to_owned()), "{read:?}");

        let program = scene.world.program_of(&lead.who).await;
        let told = program.get(&path).await;
        assert_eq!(told.json["logframe"][0]["by"], "sex age");
        let mut wrong = told.json["logframe"].clone();
        wrong[0]["by"] = json!("sex height");
        let refused = program.rewrite(&path, json!({ "logframe": wrong })).await;
        assert_eq!(refused.status, 422, "{}", refused.json);
        assert_eq!(refused.json["errors"][0]["pointer"], "/logframe/0/by", "{}", refused.json);
        scene.close().await;
    });
}

#[test]
fn a_call_s_own_table_may_hold_choices_and_must_name_what_can_be_chosen() {
    run(async {
        let column = |options: Value| json!({ "code": "c_1", "name": said("Risk"), "holds": "choice", "options": options });
        let table = |options| json!({ "type": "table", "most_rows": 3, "columns": [column(options)] });
        let option = |code: &str| json!({ "code": code, "name": said(code) });
        let asked = question("q_risk", &table(json!([option("low"), option("high")])));
        let (scene, _) = asking(vec![section("s_1", "common", vec![asked])]).await;
        let (id, lead, _) = joint(&scene).await;
        let page =
            scene.world.browser_of(&lead.who).await.get(&format!("/applications/{id}/parts/common")).await;
        assert_eq!(page.all("select[name=q_risk-c_1-0] option"), ["Choose …", "low", "high"]);
        scene.close().await;

        let world = World::open().await;
        let office = crate::calls::Office::open(&world, "45000").await;
        let manager = world.program_of(&office.manager).await;
        let draft = office.draft(&world).await;
        let path = format!("/calls/{draft}/form/draft");
        let mut form = manager.get(&path).await.json;
        let nothing = question("q_risk", &table(json!([])));
        form["sections"].as_array_mut().unwrap().push(section("s_1", "common", vec![nothing]));
        let refused = manager.rewrite(&path, form).await;
        assert_eq!(refused.status, 422, "{}", refused.json);
        let at = refused.json["errors"][0]["pointer"].as_str().unwrap();
        assert!(at.ends_with("/kind/columns/0/options"), "{at}");
        world.any_letters().await;
        world.close().await;
    });
}
