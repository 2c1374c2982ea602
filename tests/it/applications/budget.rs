//! The budget by Annex B: what is reckoned, the years, and where co-financing comes from.

use cogrant::cycle::applications::actions;
use cogrant::cycle::applications::budget::{
    BudgetInput, ContributionInput, Heading, LineInput, Quantity, Source,
};
use serde_json::json;

use super::scene::*;
use crate::world::{Page, run};

/// Each row of a page's table as its cells, by the words of its caption.
fn table(page: &Page, caption: &str) -> Vec<Vec<String>> {
    let html = scraper::Html::parse_document(&page.html);
    let of = |selector: &str| scraper::Selector::parse(selector).unwrap();
    let text = |one: scraper::ElementRef<'_>| one.text().collect::<String>().trim().to_owned();
    let tables = html.select(&of("table")).collect::<Vec<_>>();
    let found = tables
        .into_iter()
        .find(|table| table.select(&of("caption")).next().is_some_and(|said| text(said).contains(caption)));
    let rows = found.map(|table| table.select(&of("tr")).collect::<Vec<_>>()).unwrap_or_default();
    rows.into_iter().map(|row| row.select(&of("th, td")).map(text).collect()).collect()
}

fn line(heading: Heading, description: &str, quantity: Quantity, rate: &str) -> LineInput {
    LineInput {
        heading,
        own_heading: None,
        description: description.into(),
        unit: "day".into(),
        quantity,
        rate: rate.parse().unwrap(),
    }
}

fn by_year(years: &[i64]) -> Quantity {
    Quantity::by_year(years.iter().map(|year| rust_decimal::Decimal::from(*year)))
}

async fn lasts(scene: &Scene, id: cogrant::base::kernel::ids::ApplicationId, by: &Member, months: u32) {
    let whole = scene.whole(id).await;
    let answers = whole.common.answers.clone().number("duration_months", months);
    actions::save_common(&scene.world.state, &by.who, id, whole.common.version, answers).await.unwrap();
}

#[test]
fn indirect_costs_and_the_reserve_are_reckoned_from_a_percentage() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let rules = r#"jsonb_build_object('R25', '{"max_share_of_direct": "0.07"}'::jsonb)"#;
        scene.world.database.execute(&format!("update calls set rules = rules || {rules}")).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let page = browser.get(&path).await;
        assert!(page.text().contains("This call allows at most 7 %."), "{}", page.text());
        assert!(page.all("select[name=heading-0] option").iter().all(|one| one != "Indirect costs"));
        let seen = page.field("seen").unwrap();
        let row = [
            ("lines", "1"),
            ("brought", "0"),
            ("heading-0", "services"),
            ("description-0", "Planting"),
            ("unit-0", "tree"),
            ("quantity-0", "1000"),
            ("rate-0", "1.15"),
        ];
        let send = async |page: &Page, more: &[(&str, &str)]| {
            let seen = page.field("seen").unwrap();
            let fields = [&[("seen", seen.as_str())][..], &row, more].concat();
            browser.send(page, &path, &fields).await
        };
        let wrong = send(&page, &[("indirect_percent", "seven"), ("contingency_percent", "100.01")]).await;
        let said = wrong.all("#problems a");
        assert_eq!((wrong.status, said.len()), (422, 2), "{said:?}");
        assert!(said[0].starts_with("Indirect costs, % of direct costs: enter a percentage"), "{said:?}");
        assert_eq!(wrong.field("indirect_percent").as_deref(), Some("seven"));
        let typed = send(&page, &[("heading-0", "services"), ("indirect_percent", "6,5")]).await;
        assert_eq!(typed.status, 303, "{}", typed.text());

        let budget = scene.whole(id).await.budget;
        assert_eq!(budget.total_under(Heading::Indirect, lead.organisation).unwrap().to_string(), "74.75");
        let again = browser.get(&path).await;
        assert_ne!(again.field("seen").unwrap(), seen);
        assert_eq!(again.field("indirect_percent").as_deref(), Some("6.5"));
        assert_eq!(again.field("quantity-0").as_deref(), Some("1000"), "not 1,000: that would be read as 1");
        let sums = table(&again, "Sums of this organisation");
        let expected = [
            ["Subtotal direct costs", "1,150.00"],
            ["Indirect costs", "74.75"],
            ["Total eligible costs", "1,224.75"],
            ["Contingency reserve", "0.00"],
            ["Total costs", "1,224.75"],
            ["Own contribution", "0.00"],
        ];
        assert_eq!(sums[1..], expected);
        let more = [("indirect_percent", "6.5"), ("contingency_percent", "5 %")];
        assert_eq!(send(&again, &more).await.status, 303);

        let joint =
            table(&browser.get(&format!("/applications/{id}/budget")).await, "Headings and organisations");
        let column = |at: usize| joint.iter().map(|row| row[at].as_str()).collect::<Vec<_>>();
        assert_eq!(
            column(0),
            [
                "Heading",
                "Services",
                "Subtotal direct costs",
                "Indirect costs",
                "Total eligible costs",
                "Contingency reserve",
                "Total costs",
                "Own contribution",
                "Requested from the programme"
            ]
        );
        assert_eq!(column(1)[1..7], ["1,150.00", "1,150.00", "74.75", "1,224.75", "57.50", "1,282.25"]);
        assert_eq!(column(3)[1..7], ["4,156.00", "4,156.00", "74.75", "4,230.75", "57.50", "4,288.25"]);

        // Nobody types a row there, by whatever way.
        let under = send(&browser.get(&path).await, &[]).await;
        assert_eq!(under.status, 303, "without percentages the computed rows are gone");
        assert!(scene.whole(id).await.budget.indirect().unwrap().is_zero());
        let program = scene.world.program_of(&partner.who).await;
        let theirs = format!("/applications/{id}/budget/{}", partner.organisation);
        program.get(&theirs).await;
        let reckoned =
            json!({ "heading": "contingency", "description": "For rain", "quantity": "1", "rate": "5" });
        let refused = program.rewrite(&theirs, json!({ "lines": [reckoned] })).await;
        assert_eq!((refused.status, refused.codes()), (422, vec!["applications-budget-reckoned"]));
        assert_eq!(refused.wrong(), ["/lines/0/heading"]);
        scene.close().await;
    });
}

#[test]
fn a_percentage_is_consented_to_kept_brought_back_and_taken_along() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let program = scene.world.program_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let rows = |percent: Option<&str>| {
            let line = json!({ "heading": "services", "description": "Planting", "unit": "day", "quantity": "12",
                "rate": "250.50" });
            let brought = json!({ "kind": "own_funds", "source": "Members", "amount": "100.00" });
            json!({ "lines": [line], "brought": [brought], "indirect_percent": percent,
                "contingency_percent": null })
        };
        assert_eq!(program.get(&path).await.json, rows(None));
        scene.consent(id, &partner).await.unwrap();
        let hash = scene.whole(id).await.hash();
        assert_eq!(program.rewrite(&path, rows(Some("7"))).await.status, 200);
        assert_eq!(program.get(&path).await.json, rows(Some("7")));
        let whole = scene.whole(id).await;
        assert_ne!(whole.hash(), hash);
        assert!(whole.was_reopened(partner.organisation), "it is another content");
        let read = program.get(&format!("/applications/{id}/text")).await;
        assert_eq!(read.text("/organisations/0/indirect_percent"), "7");
        assert_eq!(read.text("/organisations/0/lines/1/amount"), "210.42");
        assert_eq!((read.text("/budget/indirect"), read.text("/budget/contingency")), ("210.42", "0.00"));

        let changes = program.get(&format!("/applications/{id}/history")).await;
        let changes = changes.json["items"].as_array().unwrap().clone();
        let budgets = changes.iter().filter(|one| one["about"] == "budget");
        let last = budgets.max_by_key(|one| one["content_version"].as_i64()).unwrap();
        let last = last["id"].as_str().unwrap().to_owned();
        let change = program.get(&format!("/applications/{id}/history/{last}")).await;
        assert!(change.json["differences"].to_string().contains("Indirect costs: 7"), "{}", change.json);
        program.get(&path).await;
        assert_eq!(program.rewrite(&path, rows(None)).await.status, 200);
        let back = program.post(&format!("/applications/{id}/history/{last}/restoration"), json!({})).await;
        assert_eq!(back.status, 200, "{}", back.json);
        assert_eq!(program.get(&path).await.json, rows(Some("7")));

        let body =
            json!({ "organisation": lead.organisation, "title": "Again", "language": "en", "from": id });
        let begun = program.post(&format!("/calls/{}/applications", scene.call), body).await;
        let next = begun.text("/location").strip_prefix("/api/v1").unwrap().to_owned();
        assert_eq!(program.get(&format!("{next}/budget/{}", lead.organisation)).await.json, rows(Some("7")));
        scene.close().await;
    });
}

#[test]
fn what_was_typed_before_there_were_percentages_stays_and_is_read_as_one() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let of = lead.organisation;
        let sql = format!(
            "insert into budget_lines values (gen_random_uuid(), '{id}', '{of}', 1, 'indirect', 'Office', '', 1, 200.39, 200.39)"
        );
        scene.world.database.execute(&sql).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{of}");
        let page = browser.get(&path).await;
        assert_eq!(page.field("description-1").as_deref(), Some(""), "no row of the form");
        let percent = page.field("indirect_percent").unwrap();
        assert_eq!(percent, "6.666334");
        let text = browser.get(&format!("/applications/{id}/text")).await.text();
        assert!(text.contains("Office") && text.contains("200.39"), "it is shown as it stands");
        let seen = page.field("seen").unwrap();
        let fields = [
            ("seen", seen.as_str()),
            ("lines", "1"),
            ("brought", "0"),
            ("heading-0", "services"),
            ("description-0", "Planting"),
            ("unit-0", "day"),
            ("quantity-0", "12"),
            ("rate-0", "250.50"),
            ("indirect_percent", percent.as_str()),
        ];
        assert_eq!(browser.send(&page, &path, &fields).await.status, 303);
        let budget = scene.whole(id).await.budget;
        assert_eq!(
            budget.total_under(Heading::Indirect, of).unwrap().to_string(),
            "200.39",
            "the same cents"
        );
        scene.close().await;
    });
}

#[test]
fn a_quantity_is_given_for_each_year_and_every_year_adds_up() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        assert_eq!(browser.get(&path).await.all("input[name=quantity-0]").len(), 1);
        lasts(&scene, id, &lead, 24).await;
        let page = browser.get(&path).await;
        assert_eq!(page.attributes("input[name=quantity-0]", "value"), ["12", ""]);
        let labels = page.attributes("input[name=quantity-0]", "aria-label");
        assert_eq!(labels, ["Quantity, year 1 1", "Quantity, year 2 1"]);
        let seen = page.field("seen").unwrap();
        let fields = |third: &'static str| {
            vec![
                ("lines", "1"),
                ("brought", "0"),
                ("heading-0", "travel"),
                ("description-0", "Bus"),
                ("unit-0", "trip"),
                ("quantity-0", ""),
                ("quantity-0", third),
                ("rate-0", "0.33"),
                ("indirect_percent", "7"),
            ]
        };
        let with = |mut fields: Vec<(&'static str, &'static str)>, seen: &'static str| {
            fields.push(("seen", seen));
            fields
        };
        let seen: &'static str = seen.leak();
        let wrong = browser.send(&page, &path, &with(fields("many"), seen)).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("input[name=quantity-0]", "value"), ["", "many"]);
        assert!(
            wrong.all("#problems a")[0].starts_with("Quantity, year 1 1: "),
            "{:?}",
            wrong.all("#problems a")
        );
        let saved = browser.send(&page, &path, &with(fields("3,5"), seen)).await;
        assert_eq!(saved.status, 303, "{}", saved.text());

        let rows = BudgetInput {
            lines: vec![line(Heading::Other, "Tea", by_year(&[1, 1]), "0.05")],
            ..BudgetInput::default()
        };
        let state = &scene.world.state;
        actions::save_budget(state, &partner.who, id, partner.organisation, rows, None).await.unwrap();
        let joint = browser.get(&format!("/applications/{id}/budget")).await;
        let expected = [
            ["Year", "Linden", "River", "Together"],
            ["Year 1", "0.00", "0.05", "0.05"],
            ["Year 2", "1.24", "0.05", "1.29"],
            ["Total costs", "1.24", "0.10", "1.34"],
        ];
        assert_eq!(table(&joint, "Costs by year"), expected);
        let told = scene.world.program_of(&lead.who).await;
        let own = told.get(&path).await;
        assert_eq!(own.json["lines"][0]["quantity"], json!(["0", "3.5"]));
        let told = told.get(&format!("/applications/{id}/budget")).await;
        assert_eq!(told.text("/years/1/total"), "1.29");

        // A shorter project drops nothing, and says which row is too long.
        lasts(&scene, id, &lead, 12).await;
        let shorter = browser.get(&path).await;
        assert_eq!(shorter.attributes("input[name=quantity-0]", "value"), ["", "3.5"]);
        assert!(shorter.text().contains("By its duration the project has 1 year."), "{}", shorter.text());
        let draft = browser.get(&format!("/applications/{id}")).await.text();
        assert!(draft.contains("row 1 of the budget within the duration of the project"), "{draft}");
        scene.world.any_letters().await;
        scene.close().await;
    });
}

#[test]
fn co_financing_is_shown_by_where_it_comes_from() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let brought = |kind, source: &str, amount: &str| ContributionInput {
            kind,
            source: source.into(),
            amount: amount.parse().unwrap(),
        };
        let rows = BudgetInput {
            contributions: vec![
                brought(Source::PublicBudget, "Town", "300"),
                brought(Source::InKind, "Hall", "0.50"),
                brought(Source::PublicBudget, "Ministry", "1.20"),
            ],
            ..budget("10", "100")
        };
        let state = &scene.world.state;
        actions::save_budget(state, &partner.who, id, partner.organisation, rows, None).await.unwrap();
        let browser = scene.world.browser_of(&lead.who).await;
        let joint = browser.get(&format!("/applications/{id}/budget")).await;
        let expected = [
            ["Source", "Linden", "River", "Together", "Share of the total costs"],
            ["Own funds", "100.00", "0.00", "100.00", "2.5\u{a0}%"],
            ["Public budget", "0.00", "301.20", "301.20", "7.52\u{a0}%"],
            ["In kind", "0.00", "0.50", "0.50", "0.01\u{a0}%"],
            ["Own contribution", "100.00", "301.70", "401.70", "10.03\u{a0}%"],
        ];
        assert_eq!(table(&joint, "Co-financing by source"), expected);
        let told = scene.world.program_of(&lead.who).await.get(&format!("/applications/{id}/budget")).await;
        assert_eq!(
            (told.text("/sources/1/kind"), told.text("/sources/1/percent")),
            ("public_budget", "7.52")
        );
        let text = browser.get(&format!("/applications/{id}/text")).await.text();
        assert!(text.contains("Own contribution: In kind"), "{text}");
        let history = browser.get(&format!("/applications/{id}/history")).await;
        assert_eq!(history.status, 200);
        scene.close().await;
    });
}
