//! A call has budget headings of its own: its manager gives them, budgets stand under them, a corrigendum adds one.

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::{ApplicationId, CallId};
use cogrant::cycle::applications::Heading;
use cogrant::cycle::applications::budget::LineInput;
use cogrant::cycle::calls::actions;
use serde_json::{Value, json};

use super::answering::joint;
use super::{building, in_all, said};
use crate::applications::papers::{taken, words_of};
use crate::applications::scene::{Member, Scene, budget};
use crate::applications::sheets::{fetched, sheet};
use crate::calls::{Office, form};
use crate::world::{Page, World, run};

fn own(code: &str, name: &str, counts_as: &str) -> Value {
    json!({ "code": code, "name": said(name), "counts_as": counts_as })
}

fn three() -> Value {
    json!([
        own("h_1", "Personnel", "human_resources"),
        own("h_2", "Youth activities", "services"),
        own("h_3", "Publications", "services"),
    ])
}

/// A published call with these headings.
async fn published(world: &World, office: &Office, reference: &str, headings: Value) -> CallId {
    let done = office.sends(world, &form(&[("reference", reference)])).await;
    let management = done.location.unwrap();
    let call = management.split('/').nth(2).unwrap().parse().unwrap();
    let program = world.program_of(&office.manager).await;
    let path = format!("/calls/{call}/form/draft");
    let mut form = program.get(&path).await.json;
    form["headings"] = headings;
    let done = program.rewrite(&path, form).await;
    assert_eq!(done.status, 200, "{}", done.json);
    actions::publish(&world.state, &office.manager, call).await.unwrap();
    call
}

async fn opened(headings: Value) -> (Scene, Office) {
    let world = World::open().await;
    let office = Office::open(&world, "90000").await;
    let north = r#"insert into places (code, names, position) values ('north', '{"en": "North"}', 9)"#;
    world.database.execute(north).await;
    let call = published(&world, &office, "T-2026-1", headings).await;
    (Scene { world, call, programme: office.programme }, office)
}

/// The fields of a budget's rows: heading, description, rate.
fn typed(seen: &str, rows: &[[&str; 3]]) -> Vec<(String, String)> {
    let head = [("seen", seen.to_owned()), ("lines", rows.len().to_string()), ("brought", "0".into())];
    let mut fields: Vec<(String, String)> = head.map(|(name, value)| (name.to_owned(), value)).into();
    for (at, [heading, description, rate]) in rows.iter().enumerate() {
        for (column, value) in
            [("heading", heading), ("description", description), ("quantity", &"2"), ("rate", rate)]
        {
            fields.push((format!("{column}-{at}"), (*value).to_owned()));
        }
    }
    fields
}

async fn writes(scene: &Scene, id: ApplicationId, member: &Member, rows: &[[&str; 3]]) -> Page {
    let browser = scene.world.browser_of(&member.who).await;
    let path = format!("/applications/{id}/budget/{}", member.organisation);
    let page = browser.get(&path).await;
    let fields = typed(&page.field("seen").unwrap(), rows);
    let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    browser.send(&page, &path, &fields).await
}

/// What is chosen in a list.
fn chosen(page: &Page, name: &str) -> Option<String> {
    page.attribute(&format!("select[name={name}] option[selected]"), "value")
}

#[test]
fn a_manager_gives_a_call_headings_in_every_language() {
    run(async {
        let world = World::open().await;
        let (office, id, builder) = building(&world).await;
        let list = builder.browser.get(&builder.draft).await;
        assert!(list.text().contains("The standard headings apply"), "{}", list.text());
        let begun = builder.browser.get(&format!("{}/headings?begin=annex_b", builder.draft)).await;
        assert_eq!(begun.field("heading-1-sq").as_deref(), Some("Udhëtimet"));
        assert_eq!(chosen(&begun, "heading-5-as").as_deref(), Some("other"));
        let list = builder.browser.get(&builder.draft).await;
        assert!(list.text().contains("The standard headings apply"), "nothing is saved by looking");

        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut wrong = in_all("heading-0", "Personnel");
        wrong.extend(in_all("heading-2", "Youth"));
        wrong.extend([field("heading-0-as", "human_resources"), field("heading-2-sq", "Personnel sq")]);
        let refused = builder.sends("/headings", wrong).await;
        assert_eq!((refused.status, refused.field("heading-2-en").as_deref()), (422, Some("Youth en")));
        let said = refused.all("#problems a");
        assert!(said[0].contains("choose one of the headings of direct costs"), "{said:?}");

        let mut twice = in_all("heading-0", "Personnel");
        twice.extend(in_all("heading-2", "Youth").into_iter().filter(|(name, _)| name != "heading-2-en"));
        twice.extend([field("heading-0-as", "human_resources"), field("heading-2-as", "services")]);
        let same = |(name, value): (String, String)| {
            if name == "heading-2-sq" { (name, "personnel  EN".to_owned()) } else { (name, value) }
        };
        let refused = builder.sends("/headings", twice.clone().into_iter().map(same).collect()).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.attributes("#problems a", "href") == ["#heading-2-sq"], "{}", refused.text());

        assert_eq!(builder.sends("/headings", twice.clone()).await.status, 303);
        let kept = actions::publish(&world.state, &office.manager, id).await;
        let Err(AppError::Refused(why)) = kept else { panic!("{kept:?}") };
        assert!(why.iter().any(|phrase| phrase.key == "forms-lacks-language"), "{why:?}");
        let list = builder.browser.get(&builder.draft).await;
        assert_eq!(list.all("#languages ~ ul details a"), ["Youth sq"], "in English");
        twice.push(field("heading-2-en", "Youth"));
        twice.extend([field("heading-0-code", "h_1"), field("heading-2-code", "h_2")]);
        assert_eq!(builder.sends("/headings", twice).await.status, 303);
        let up = [field("act", "up"), field("code", "h_2")].to_vec();
        assert_eq!(builder.sends("", up).await.status, 303);
        let list = builder.browser.get(&builder.draft).await;
        assert_eq!(list.attributes("#headings ~ ol > li", "id"), ["h_2", "h_1"]);
        assert!(list.text().contains("counts as: Services"), "{}", list.text());
        let preview = builder.browser.get(&format!("/calls/{id}/form/preview")).await;
        assert_eq!(preview.all("#headings ~ ul li"), ["Youth", "Personnel en"]);
        actions::publish(&world.state, &office.manager, id).await.unwrap();
        let public = world.visitor().get(&format!("/calls/{id}/form")).await;
        assert_eq!(public.all("#headings ~ ul li"), ["Youth", "Personnel en"]);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn two_organisations_write_their_budget_under_the_headings_of_the_call() {
    run(async {
        let (scene, _) = opened(three()).await;
        let (id, lead, partner) = joint(&scene).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let page = browser.get(&path).await;
        let offered = page.all("select[name=heading-0] option");
        assert_eq!(offered, ["Personnel", "Youth activities", "Publications"]);
        let wrong = writes(&scene, id, &lead, &[["services", "Concert", "10"]]).await;
        assert_eq!((wrong.status, wrong.field("description-0").as_deref()), (422, Some("Concert")));
        let known = "choose one of this call’s headings: Personnel, Youth activities, Publications";
        assert!(wrong.all("#problems a")[0].contains(known), "{:?}", wrong.all("#problems a"));
        let done = writes(&scene, id, &lead, &[["h_3", "Book", "50"], ["h_1", "Editor", "100"]]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        assert_eq!(writes(&scene, id, &partner, &[["h_2", "Concert", "10.25"]]).await.status, 303);
        assert_eq!(chosen(&browser.get(&path).await, "heading-0").as_deref(), Some("h_3"));

        let shown = browser.get(&format!("/applications/{id}/budget")).await;
        let rows = shown.all("table:first-of-type tbody th");
        assert_eq!(rows, ["Personnel", "Youth activities", "Publications"], "in the order of the call");
        let cells = shown.all("table:first-of-type tbody td");
        assert_eq!(cells[6..], ["100.00", "0.00", "100.00"], "publications");
        browser.get("/language/sr-Latn?back=/").await;
        let serbian = browser.get(&format!("/applications/{id}/budget")).await;
        assert!(
            serbian.all("table:first-of-type tbody th").contains(&"Personnel sr".to_owned()),
            "{}",
            serbian.text()
        );
        browser.get("/language/en?back=/").await;
        let text = browser.get(&format!("/applications/{id}/text")).await.text();
        assert!(text.contains("Publications") && !text.contains("Services"), "{text}");
        let history = browser.get(&format!("/applications/{id}/history")).await;
        assert_eq!(history.status, 200);

        let (_, _, docx) = taken(&browser, &format!("/applications/{id}/text/docx")).await;
        let words = words_of(&docx);
        assert!(words.contains("Publications") && !words.contains("Services"), "{words}");
        let (_, _, workbook) = fetched(&browser, &format!("/applications/{id}/budget/sheet")).await;
        let costs = sheet(&workbook, "Costs");
        let column: Vec<String> = (4..7).map(|row| costs.get_value((row, 1)).unwrap().to_string()).collect();
        assert_eq!(column, ["Publications", "Personnel", "Youth activities"]);

        let program = scene.world.program_of(&lead.who).await;
        let told = program.get(&format!("/applications/{id}/budget")).await.json;
        let heading = &told["headings"][2];
        assert_eq!(
            (&heading["own_heading"], &heading["heading"]),
            (&json!("h_3"), &json!("services")),
            "{told}"
        );
        let rows = program.get(&path).await.json;
        assert_eq!(rows["lines"][0]["heading"], "h_3", "{rows}");
        let mut foreign = rows.clone();
        foreign["lines"][1]["heading"] = json!("travel");
        let refused = program.rewrite(&path, foreign).await;
        assert_eq!((refused.status, refused.wrong()), (422, vec!["/lines/1/heading"]), "{}", refused.json);
        assert_eq!(program.rewrite(&path, rows).await.status, 200, "read, sent again");
        let totals = scene.whole(id).await.budget.total_of_heading(Heading::Services).unwrap();
        assert_eq!(totals.to_string(), "120.50", "two headings count as one");
        scene.close().await;
    });
}

#[test]
fn a_corrigendum_adds_a_heading_and_takes_none_away() {
    run(async {
        let (scene, office) = opened(three()).await;
        let (id, lead, _) = joint(&scene).await;
        let program = scene.world.program_of(&office.manager).await;
        let path = format!("/calls/{}/form/draft", scene.call);
        let corrigenda = format!("/calls/{}/corrigenda", scene.call);
        let explanation = json!({ "explanation": said("One more heading."), "form": true });
        for headings in [
            json!([]),
            json!([own("h_2", "Youth activities", "services"), own("h_3", "Publications", "services")]),
            json!([
                own("h_1", "Personnel", "other"),
                own("h_2", "Youth activities", "services"),
                own("h_3", "Publications", "services"),
            ]),
        ] {
            let mut form = program.get(&path).await.json;
            form["headings"] = headings;
            assert_eq!(program.rewrite(&path, form).await.status, 200);
            let refused = program.post(&corrigenda, explanation.clone()).await;
            assert_eq!(refused.status, 422, "{}", refused.json);
            assert!(refused.codes().iter().all(|code| *code == "forms-keeps-heading"), "{}", refused.json);
        }
        let page = scene.world.browser_of(&office.manager).await.get(&path).await;
        assert!(page.text().contains("“Personnel” must stay and count as before"), "{}", page.text());

        let mut form = program.get(&path).await.json;
        form["headings"] = three();
        form["headings"][1]["name"] = said("Activities with young people");
        form["headings"].as_array_mut().unwrap().push(own("h_4", "Travel", "travel"));
        assert_eq!(program.rewrite(&path, form).await.status, 200);
        let done = program.post(&corrigenda, explanation).await;
        assert_eq!(done.text("/done"), "done-applications-corrigendum", "{}", done.json);
        let browser = scene.world.browser_of(&lead.who).await;
        let page = browser.get(&format!("/applications/{id}/budget/{}", lead.organisation)).await;
        let offered = page.all("select[name=heading-0] option");
        assert_eq!(offered, ["Personnel", "Activities with young people", "Publications", "Travel"]);
        scene.close().await;
    });
}

#[test]
fn what_is_copied_from_annex_b_and_fits_nowhere_is_named() {
    run(async {
        let (scene, office) = opened(json!([])).await;
        let lead = scene.member("Linden").await;
        let earlier = scene.start(&lead).await;
        let mut rows = budget("12", "250.50");
        let staff = LineInput { heading: Heading::HumanResources, ..rows.lines[0].clone() };
        rows.lines.push(staff);
        let state = &scene.world.state;
        cogrant::cycle::applications::actions::save_budget(
            state,
            &lead.who,
            earlier,
            lead.organisation,
            rows,
            None,
        )
        .await
        .unwrap();
        let call = published(&scene.world, &office, "T-2026-2", three()).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let start = format!("/calls/{call}/applications");
        let page = browser.get(&format!("{start}/new")).await;
        let (organisation, from) = (lead.organisation.to_string(), earlier.to_string());
        let fields =
            [("organisation", &*organisation), ("title", "Once more"), ("language", "en"), ("from", &*from)];
        let begun = browser.send(&page, &start, &fields).await;
        assert_eq!(begun.status, 303, "{}", begun.text());
        let id: ApplicationId = begun.location.unwrap().rsplit('/').next().unwrap().parse().unwrap();

        let lines = scene.whole(id).await.budget.lines;
        let stands: Vec<_> = lines.iter().map(|line| (line.heading, line.own_heading.as_deref())).collect();
        assert_eq!(stands, [(Heading::Services, None), (Heading::HumanResources, Some("h_1"))]);
        let draft = browser.get(&format!("/applications/{id}")).await;
        assert!(draft.text().contains("a heading of this call for row 1 of the budget"), "{}", draft.text());
        let link = format!("/applications/{id}/budget/{organisation}#heading-0");
        assert!(
            browser.get(&format!("/applications/{id}/check")).await.attributes("a", "href").contains(&link)
        );
        let shown = browser.get(&format!("/applications/{id}/budget")).await;
        assert!(shown.text().contains("Services (not in this call)"), "{}", shown.text());
        let form = browser.get(&link).await;
        assert_eq!(chosen(&form, "heading-0").as_deref(), Some("services"), "no other is chosen for anybody");
        assert_eq!(form.all("select[name=heading-0] option").len(), 4);
        assert_eq!(form.all("select[name=heading-1] option").len(), 3);

        // It may wait, and another line may not stand so.
        let waits = [["services", "Planting", "250.50"], ["h_1", "Staff", "5"]];
        assert_eq!(writes(&scene, id, &lead, &waits).await.status, 303);
        let another = [["services", "Planting", "250.50"], ["travel", "Bus", "5"]];
        assert_eq!(writes(&scene, id, &lead, &another).await.status, 422);
        let chosen = [["h_2", "Planting", "250.50"], ["h_1", "Staff", "5"]];
        assert_eq!(writes(&scene, id, &lead, &chosen).await.status, 303);
        let draft = browser.get(&format!("/applications/{id}")).await.text();
        assert!(!draft.contains("a heading of this call for row"), "{draft}");
        assert_eq!(writes(&scene, id, &lead, &waits).await.status, 422, "it stood so, and does no more");
        scene.close().await;
    });
}
