//! The budget as a spreadsheet: to take along, to fill in, to send back.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use cogrant::cycle::applications::budget::Heading;
use cogrant::people::accounts::Role;
use reqwest::Method;
use rust_xlsxwriter::Workbook;
use serde_json::json;

use super::scene::*;
use crate::world::{Visitor, run};

pub async fn fetched(browser: &Visitor, path: &str) -> (u16, String, Vec<u8>) {
    let response = browser.request(Method::GET, path).send().await.unwrap();
    let named = response.headers().get("content-disposition").map(|name| name.to_str().unwrap().to_owned());
    let status = response.status().as_u16();
    (status, named.unwrap_or_default(), response.bytes().await.unwrap().to_vec())
}

pub fn sheet(bytes: &[u8], name: &str) -> Range<Data> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    book.worksheet_range(name).unwrap()
}

/// The same workbook with other cells of the costs: its hidden sheet is copied as it is.
fn with_costs(bytes: &[u8], rows: &[[&str; 5]]) -> Vec<u8> {
    let mut book = Workbook::new();
    for name in ["Costs", "Co-financing", "Totals", "cogrant"] {
        let page = book.add_worksheet();
        page.set_name(name).unwrap();
        for (row, column, value) in sheet(bytes, name).used_cells() {
            let at = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            if name != "Costs" || row < 4 {
                page.write_string(at.0, at.1, value.to_string()).unwrap();
            }
        }
        if name == "Costs" {
            for (row, cells) in (4..).zip(rows) {
                for (column, cell) in (0..).zip(cells) {
                    page.write_string(row, column, *cell).unwrap();
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_sheet_is_filled_in_elsewhere_looked_through_here_and_saved_by_the_form() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let form = browser.get(&path).await;
        assert!(form.text().contains("Download the sheet (XLSX)"), "{}", form.text());
        let (status, name, bytes) = fetched(&browser, &format!("{path}/sheet")).await;
        assert_eq!(status, 200);
        assert!(name.starts_with("attachment; filename=\"budget-C-1-001.xlsx\""), "{name}");
        let costs = sheet(&bytes, "Costs");
        let row: Vec<String> =
            (0..6).map(|column| costs.get_value((4, column)).unwrap().to_string()).collect();
        assert_eq!(row, ["Services", "Planting", "day", "12", "250.5", "3006"]);

        let filled = with_costs(
            &bytes,
            &[["Travel", "=Bus", "trip", "2,5", "1.250,50"], ["Shërbimet", "Tea", "", "1", "3"]],
        );
        let shown =
            browser.upload(&form, &format!("{path}/sheet"), &[], ("file", "mine.xlsx", &filled)).await;
        assert_eq!(shown.status, 200, "{}", shown.text());
        assert!(shown.text().contains("Nothing is saved yet"), "{}", shown.text());
        assert_eq!(shown.field("description-0").as_deref(), Some("=Bus"));
        assert_eq!(
            (shown.field("rate-0"), shown.field("source-0")),
            (Some("1,250.50".into()), Some("Members".into()))
        );
        assert_eq!(shown.field("seen"), form.field("seen"), "of what stands");
        let direct = scene.whole(id).await.budget.direct_of(lead.organisation).unwrap();
        assert_eq!(direct.to_string(), "3006.00", "nothing is saved");

        let seen = shown.field("seen").unwrap();
        let fields = [
            ("seen", seen.as_str()),
            ("lines", "1"),
            ("brought", "0"),
            ("heading-0", "travel"),
            ("description-0", "=Bus"),
            ("quantity-0", "2.5"),
            ("rate-0", "1,250.50"),
        ];
        assert_eq!(browser.send(&shown, &path, &fields).await.status, 303);
        let direct = scene.whole(id).await.budget.direct_of(lead.organisation).unwrap();
        assert_eq!(direct.to_string(), "3126.25");
        assert_eq!(browser.send(&shown, &path, &fields).await.status, 409, "the same form a second time");

        let (_, _, bytes) = fetched(&browser, &format!("/applications/{id}/budget/sheet")).await;
        let joint = sheet(&bytes, "Joint budget");
        let total = joint.rows().find(|row| row[0] == Data::String("Total costs".into())).unwrap();
        assert_eq!(total[3].to_string(), "6132.25", "{total:?}");
        let lines = sheet(&bytes, "Costs");
        let described: Vec<String> =
            (4..8).filter_map(|row| lines.get_value((row, 2))).map(ToString::to_string).collect();
        assert_eq!(described, ["=Bus", "Planting"], "of all organisations");
        scene.close().await;
    });
}

#[test]
fn a_sheet_with_bad_cells_is_told_of_every_one_and_changes_nothing() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let to = format!("{path}/sheet");
        let form = browser.get(&path).await;
        let (_, _, bytes) = fetched(&browser, &to).await;
        let filled =
            with_costs(&bytes, &[["Journey", "Bus", "", "many", "5"], ["Travel", "", "", "1", "0.0055"]]);
        let wrong = browser.upload(&form, &to, &[], ("file", "mine.xlsx", &filled)).await;
        assert_eq!((wrong.status, wrong.all("h1")), (422, vec!["The sheet could not be read".to_owned()]));
        assert!(wrong.text().contains("4 cells to correct"), "{}", wrong.text());
        let expected = [
            "A5CostsJourneyChoose one of this call’s headings: Human resources, Travel, Equipment and supplies, Local office, Services, Other.",
            "D5CostsmanyEnter a quantity above zero, with at most four decimals, such as 2.5.",
            "B6CostsNothingPlease fill this in.",
        ];
        let cells = wrong.all("tbody tr");
        assert_eq!((&cells[..3], cells.len()), (&expected.map(str::to_owned)[..], 4), "{cells:?}");

        let program = scene.world.program_of(&lead.who).await;
        let told = program.upload(&to, &[], ("mine.xlsx", &filled)).await;
        assert_eq!((told.status, &told.json["rows"]), (200, &json!(null)), "{}", told.json);
        let told: Vec<&str> =
            (0..4).map(|at| told.text(&format!("/wrong/{at}/cell")).to_owned().leak() as &str).collect();
        assert_eq!(told, ["A5", "D5", "B6", "E6"]);
        let good = program.upload(&to, &[], ("mine.xlsx", &bytes)).await;
        assert_eq!(good.json["rows"], program.get(&path).await.json);
        let saved = program.rewrite(&path, good.json["rows"].clone()).await;
        assert_eq!(saved.status, 200, "{}", saved.json);

        let theirs = format!("/applications/{id}/budget/{}", partner.organisation);
        let (status, _, other) = fetched(&browser, &format!("{theirs}/sheet")).await;
        assert_eq!(status, 200, "partners read each other's rows");
        for (file, said) in [
            (&other[..], "belongs to the budget of another application"),
            (b"heading;description", "This file cannot be taken"),
            (&Workbook::new().save_to_buffer().unwrap(), "is not the sheet of this budget"),
            (b"%PDF-1.7 signed", "not a workbook that can be read"),
        ] {
            let refused = browser.upload(&form, &to, &[], ("file", "mine.xlsx", file)).await;
            assert_eq!((refused.status, refused.field("description-0").as_deref()), (422, Some("Planting")));
            let problems = refused.all("#problems a").concat();
            assert!(problems.starts_with("Completed sheet: "), "{problems}");
            assert!(problems.contains(said) || said.starts_with("This file"), "{problems}");
            let told = program.upload(&to, &[], ("mine.xlsx", file)).await;
            assert_eq!((told.status, told.wrong()), (422, vec!["/file"]), "{}", told.json);
        }
        let refused =
            browser.upload(&form, &format!("{theirs}/sheet"), &[], ("file", "x.xlsx", &other)).await;
        assert_eq!(refused.status, 403, "nobody writes another's rows");
        let stranger = scene.member("Stone").await;
        let stranger = scene.world.browser_of(&stranger.who).await;
        for path in [&to, &format!("/applications/{id}/budget/sheet")] {
            assert_eq!(fetched(&stranger, path).await.0, 404);
        }
        assert_eq!(
            scene.whole(id).await.budget.total_of_heading(Heading::Travel).unwrap().to_string(),
            "0.00"
        );
        scene.close().await;
    });
}

#[test]
fn a_small_file_that_unpacks_to_a_huge_one_is_refused() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let to = format!("/applications/{id}/budget/{}/sheet", lead.organisation);
        let form = browser.get(&to.replace("/sheet", "")).await;
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        for row in 0..1200_u32 {
            page.write_string(row, 0, format!("{row}{}", "x".repeat(32_000))).unwrap();
        }
        let bytes = book.save_to_buffer().unwrap();
        assert!(bytes.len() < 500_000, "{}", bytes.len());
        let refused = browser.upload(&form, &to, &[], ("file", "mine.xlsx", &bytes)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("not a workbook that can be read"), "{}", refused.text());
        scene.close().await;
    });
}
