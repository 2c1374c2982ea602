use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_xlsxwriter::{Format, Workbook};

use super::cells::{Value, Workbook as Opened};
use super::*;
use crate::base::files::container;
use crate::base::kernel::money::Amount;
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::budget::{ContributionInput, FlatRate, FlatRates, LineInput, Quantity};
use crate::cycle::forms::OwnHeading;

/// Of a call with Annex B's headings.
fn read(bytes: Vec<u8>, of: Of) -> Result<BudgetInput, Unread> {
    super::read(bytes, of, &Headings::default())
}

fn of() -> Of {
    Of { application: ApplicationId::new(), organisation: OrganisationId::new() }
}

fn filled(of: Of, language: Language, years: usize, input: BudgetInput) -> Filled {
    let (title, about) = ("=1+1".to_owned(), "A park".to_owned());
    let headings = Headings::default();
    Filled { of, language, title, about, currency: "EUR".into(), years, headings, input }
}

fn line(heading: Heading, description: &str, years: &[&str], rate: &str) -> LineInput {
    LineInput {
        heading,
        own_heading: None,
        description: description.into(),
        unit: "day".into(),
        quantity: Quantity::by_year(years.iter().map(|year| year.parse().unwrap())),
        rate: rate.parse().unwrap(),
    }
}

fn rates(indirect: i64, contingency: i64) -> FlatRates {
    let share = |percent| FlatRate::try_from(Decimal::from(percent)).ok();
    FlatRates { indirect: share(indirect), contingency: share(contingency) }
}

fn sample() -> BudgetInput {
    BudgetInput {
        lines: vec![
            line(Heading::Travel, "=HYPERLINK(\"x\")", &["2.5", "1"], "1250.50"),
            line(Heading::Other, "Чај", &["0", "0.0001"], "100"),
        ],
        contributions: vec![ContributionInput {
            kind: Source::InKind,
            source: "@Members".into(),
            amount: "99.99".parse().unwrap(),
        }],
        rates: rates(7, 5),
    }
}

#[test]
fn what_is_written_is_read_again_in_every_language() {
    for language in Language::ALL {
        let of = of();
        let bytes = write(&filled(of, *language, 2, sample())).unwrap();
        assert_eq!(read(bytes, of), Ok(sample()), "{language}");
    }
    let of = of();
    let empty = write(&filled(of, Language::English, 1, BudgetInput::default())).unwrap();
    assert_eq!(read(empty, of), Ok(BudgetInput::default()));
}

/// Names that a spreadsheet could take for patterns, formulas or codes; in some languages they have none.
fn headings_of_a_call() -> Headings {
    let names = ["=Staff", "Bus *", ">5 chairs?", "h_1", "Services", "~Другo"];
    let own = (1..).zip(names.into_iter().zip(Heading::direct()));
    let own = own.map(|(at, (name, counts_as))| OwnHeading {
        code: format!("h_{at}"),
        name: Translated::of(Language::SerbianCyrillic, name).with(Language::Albanian, format!("{name} sq")),
        counts_as,
    });
    Headings(own.collect())
}

#[test]
fn a_heading_that_the_call_does_not_know_is_a_bad_cell_that_names_those_it_has() {
    let of = of();
    let input = BudgetInput { lines: vec![line(Heading::Travel, "Bus", &["1"], "5")], ..sample() };
    let written = filled(of, Language::English, 1, input);
    let bytes = write(&Filled { headings: headings_of_a_call(), ..written }).unwrap();
    let Err(Unread::Cells(cells)) = super::read(bytes, of, &headings_of_a_call()) else { panic!("taken") };
    let [cell] = cells.as_slice() else { panic!("{cells:?}") };
    assert_eq!((cell.cell.as_str(), cell.found.as_str()), ("A5", "Travel (not in this call)"));
    let needed = say(Language::Albanian, &cell.needed);
    assert!(needed.contains("=Staff sq, Bus * sq, >5 chairs? sq"), "{needed}");
}

#[test]
fn the_sums_by_heading_are_those_of_the_call() {
    let of = of();
    let own = |under: usize, rate: &str| {
        line(Heading::Travel, "x", &["1"], rate).put_under(headings_of_a_call().typed().remove(under))
    };
    let lines = vec![own(1, "5"), own(2, "7"), own(1, "0.50"), line(Heading::Travel, "Bus", &["1"], "11")];
    let written = filled(of, Language::SerbianCyrillic, 1, BudgetInput { lines, ..BudgetInput::default() });
    let bytes = write(&Filled { headings: headings_of_a_call(), ..written }).unwrap();
    let mut book = Opened::open(bytes).unwrap();
    let totals = book.sheets().get(2).cloned().unwrap();
    let totals = book.cells(&totals).unwrap();
    let said =
        |row: u32| [0, 2].map(|column| totals.get(&(row, column)).map(Value::said).unwrap_or_default());
    assert_eq!(said(5), ["Bus *", "5.5"]);
    assert_eq!(said(6), [">5 chairs?", "7"]);
    assert_eq!(said(10), ["Путовања (није у овом позиву)", "11"], "nothing is left out of a sum");
    assert_eq!(said(11)[1], "23.5");
}

#[test]
fn the_sums_stand_in_it_before_any_spreadsheet_reckons_them() {
    let of = of();
    let mut book = Opened::open(write(&filled(of, Language::English, 2, sample())).unwrap()).unwrap();
    assert_eq!(book.sheets(), ["Costs", "Co-financing", "Totals", "How to fill this in", "cogrant"]);
    let costs = book.cells("Costs").unwrap();
    assert_eq!(costs.get(&(0, 0)), Some(&Value::Text("=1+1".into())), "a text and no formula");
    assert_eq!(costs.get(&(4, 6)).unwrap().said(), "4376.75");
    let totals = book.cells("Totals").unwrap();
    let said = |row: u32| {
        let at = |column| totals.get(&(row, column)).map(Value::said).unwrap_or_default();
        [at(0), at(1), at(2)]
    };
    let sums: Vec<[String; 3]> = (10..17).map(said).collect();
    let expected = [
        ["Subtotal direct costs", "", "4376.76"],
        ["Indirect costs", "7", "306.37"],
        ["Total eligible costs", "", "4683.13"],
        ["Contingency reserve", "5", "218.83"],
        ["Total costs", "", "4901.96"],
        ["Own contribution", "", "99.99"],
        ["Requested from the programme", "", "4801.97"],
    ];
    assert_eq!(sums, expected);
    assert_eq!(said(5)[2], "4376.75", "travel");
}

/// A workbook as somebody made it: the hidden sheet, and what `put` writes on the three others.
fn made(of: Of, put: impl Fn(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    put(&mut book);
    let key = book.add_worksheet();
    key.set_name(KEY).unwrap();
    let known = [
        (MARK, "1".to_owned()),
        ("", of.application.to_string()),
        ("", of.organisation.to_string()),
        ("", "1".into()),
        ("", "A".into()),
        ("", "B".into()),
        ("", "C".into()),
    ];
    for (row, (what, value)) in (0..).zip(known) {
        key.write_string(row, 0, what).unwrap().write_string(row, 1, value).unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// Three sheets, the first with these rows from the second on.
fn with_rows(of: Of, put: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    made(of, |book| {
        let costs = book.add_worksheet();
        costs.set_name("A").unwrap().write_string(0, 0, "категорија").unwrap();
        put(costs);
        book.add_worksheet().set_name("B").unwrap().write_string(0, 0, "Burimi").unwrap();
        let totals = book.add_worksheet();
        totals
            .set_name("C")
            .unwrap()
            .write_string(0, 0, "indirect")
            .unwrap()
            .write_string(0, 1, "6,5 %")
            .unwrap();
        let percent = Format::new().set_num_format("0.0%");
        totals.write_string(1, 0, "CONTINGENCY").unwrap();
        totals.write_number_with_format(1, 1, 0.045, &percent).unwrap();
        book.add_worksheet().set_name("Own notes").unwrap().write_string(0, 0, "x").unwrap();
    })
}

#[test]
fn what_is_clearly_meant_is_taken_however_it_was_typed() {
    let of = of();
    let bytes = with_rows(of, |sheet| {
        let row = ["  uDHËTIMET ", "Bus", "", "2,5", "1.250,50"];
        for (column, text) in (0..).zip(row) {
            sheet.write_string(1, column, text).unwrap();
        }
        sheet.write_string(3, 0, "putovanja").unwrap();
        sheet.write_string(5, 0, "Other").unwrap().write_number(5, 1, 2024).unwrap();
        let percent = Format::new().set_num_format("0%");
        sheet.write_string(7, 0, "travel").unwrap().write_string(7, 1, "Half").unwrap();
        sheet.write_number_with_format(7, 3, 0.5, &percent).unwrap().write_number(7, 4, 3).unwrap();
        let reckoned = rust_xlsxwriter::Formula::new("=0.1+0.2").set_result("0.30000000000000004");
        sheet.write_formula(5, 3, reckoned).unwrap().write_number(5, 4, 10).unwrap();
        sheet.write_string(60, 0, " ").unwrap().write_string(60, 4, "  ").unwrap();
    });
    let bus = LineInput { unit: String::new(), ..line(Heading::Travel, "Bus", &["2.5"], "1250.50") };
    let other = LineInput { unit: String::new(), ..line(Heading::Other, "2024", &["0.3"], "10") };
    let half = LineInput { unit: String::new(), ..line(Heading::Travel, "Half", &["0.5"], "3") };
    let indirect = FlatRate::try_from(Decimal::new(65, 1)).ok();
    let contingency = FlatRate::try_from(Decimal::new(45, 1)).ok();
    let rates = FlatRates { indirect, contingency };
    assert_eq!(
        read(bytes, of),
        Ok(BudgetInput { lines: vec![bus, other, half], contributions: vec![], rates })
    );
}

#[test]
fn every_cell_that_is_wrong_is_named_at_once() {
    let of = of();
    let bytes = with_rows(of, |sheet| {
        let date = Format::new().set_num_format("dd.mm.yyyy");
        let rows: [[&str; 5]; 6] = [
            ["Travel", "Bus", "", "many", "5"],
            ["Journey", "Bus", "", "1", "1.2345"],
            ["Indirect costs", "Office", "", "1", "5"],
            ["Travel", "", "", "-1", "5"],
            ["Travel", "Bus", "", "0.00001", "0"],
            ["Travel", "Bus", "", "", ""],
        ];
        for (row, texts) in (1..).zip(rows) {
            for (column, text) in (0..).zip(texts) {
                sheet.write_string(row, column, text).unwrap();
            }
        }
        sheet.write_number_with_format(6, 3, 46349, &date).unwrap();
        let error = rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!");
        sheet.write_formula(6, 4, error).unwrap();
        sheet.write_string(7, 0, "Travel").unwrap().write_boolean(7, 1, true).unwrap();
        sheet.write_number(7, 3, 1).unwrap().write_number(7, 4, 0.005).unwrap();
    });
    let Err(Unread::Cells(cells)) = read(bytes, of) else { panic!("nothing wrong") };
    let told: Vec<(&str, &str, &str)> =
        cells.iter().map(|one| (one.cell.as_str(), one.found.as_str(), one.needed.key.as_ref())).collect();
    let expected = [
        ("D2", "many", "applications-budget-quantity"),
        ("A3", "Journey", "applications-heading-unknown"),
        ("E3", "1.2345", "applications-budget-too-fine"),
        ("A4", "Indirect costs", "applications-budget-reckoned"),
        ("B5", "", "error-required"),
        ("D5", "-1", "applications-budget-quantity"),
        ("D6", "0.00001", "applications-budget-quantity"),
        ("E6", "0", "applications-budget-positive"),
        ("D7", "2026-11-23", "applications-budget-quantity"),
        ("E7", "#DIV/0!", "error-amount"),
        ("B8", "TRUE", "applications-sheet-text"),
        ("E8", "0.005", "applications-budget-too-fine"),
    ];
    assert_eq!(told, expected);
    assert!(cells.iter().all(|one| one.sheet == "A"));
}

#[test]
fn what_is_not_this_budget_s_sheet_is_refused() {
    let (of, other) = (of(), of());
    let key = |bytes: Vec<u8>| match read(bytes, of) {
        Err(Unread::Refused(phrase)) => phrase.key.to_string(),
        read => panic!("{read:?}"),
    };
    let bytes = write(&filled(other, Language::English, 1, sample())).unwrap();
    assert_eq!(key(bytes.clone()), "applications-sheet-other-budget");
    assert_eq!(key(Workbook::new().save_to_buffer().unwrap()), "applications-sheet-other");
    assert_eq!(key(made(of, |_| {})), "applications-sheet-other", "a sheet is gone");
    for none in [&b""[..], b"PK\x03\x04", b"heading;description", &bytes[..bytes.len() / 2]] {
        assert_eq!(key(none.to_vec()), "applications-sheet-none");
    }
}

#[test]
fn a_sheet_with_one_cell_far_away_is_no_huge_sheet() {
    let of = of();
    let bytes = with_rows(of, |sheet| {
        sheet.write_string(1_048_575, 16_383, "far").unwrap();
    });
    assert!(read(bytes, of).unwrap().lines.is_empty());
}

#[test]
fn a_cell_is_called_as_people_call_it() {
    let called =
        [(0, 0), (13, 3), (0, 25), (0, 26), (9, 701), (0, 702)].map(|(row, column)| cell(row, column));
    assert_eq!(called, ["A1", "D14", "Z1", "AA1", "ZZ10", "AAA1"]);
}

fn text() -> impl Strategy<Value = String> {
    let any = "[ -~ëçšđčћжљ’€=+@_x0D<&\"'-]{1,40}";
    prop_oneof![any, "(_x000D_|[=+@-]|\u{1F600}|_x0041_){1,3}"]
        .prop_map(|text: String| crate::base::kernel::text::cleaned(&text))
        .prop_filter("something", |text| !text.is_empty())
}

fn any_line() -> impl Strategy<Value = LineInput> {
    let years = prop::collection::vec(0_i64..1_000_000_000_000, 1..4);
    ((0..6_usize, text(), text()), years, 1_i64..100_000_000_000).prop_map(
        |((at, description, unit), years, cents)| LineInput {
            heading: Heading::ALL[at],
            own_heading: None,
            description,
            unit,
            quantity: Quantity::by_year(years.into_iter().map(|year| Decimal::new(year, 4))),
            rate: Amount::new(Decimal::new(cents, 2)).unwrap(),
        },
    )
}

fn any_brought() -> impl Strategy<Value = ContributionInput> {
    (0..Source::ALL.len(), text(), 1_i64..100_000_000_000).prop_map(|(kind, source, cents)| {
        ContributionInput {
            kind: Source::ALL[kind],
            source,
            amount: Amount::new(Decimal::new(cents, 2)).unwrap(),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_was_typed_comes_back_from_its_sheet(
        lines in prop::collection::vec(any_line(), 0..6),
        contributions in prop::collection::vec(any_brought(), 0..4),
        shares in (0_i64..=100_000_000, 0_i64..=100_000_000),
        language in 0..Language::ALL.len(),
    ) {
        let share = |millionths| FlatRate::try_from(Decimal::new(millionths, 6)).ok();
        let rates = FlatRates { indirect: share(shares.0), contingency: share(shares.1) };
        let lines = lines.into_iter().filter(|line| line.problems().is_empty()).collect();
        let input = BudgetInput { lines, contributions, rates };
        prop_assume!(input.problems().is_empty());
        let of = of();
        let bytes = write(&filled(of, Language::ALL[language], 3, input.clone())).unwrap();
        prop_assert_eq!(read(bytes, of), Ok(input.clone()));

        // The same under the headings of a call, each line under one that counts as before.
        let headings = headings_of_a_call();
        let own = |line: LineInput| {
            let under = headings.typed().into_iter().find(|under| under.counts_as == line.heading).unwrap();
            line.put_under(under)
        };
        let input = BudgetInput { lines: input.lines.into_iter().map(own).collect(), ..input };
        let filled = filled(of, Language::ALL[language], 3, input.clone());
        let bytes = write(&Filled { headings: headings.clone(), ..filled }).unwrap();
        prop_assert_eq!(super::read(bytes, of, &headings), Ok(input));
    }

    #[test]
    fn no_broken_file_breaks_its_reader(
        broken in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let of = of();
        let mut bytes = write(&filled(of, Language::English, 1, sample())).unwrap();
        for (at, byte) in broken {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = read(bytes, of);
    }
}

#[test]
fn more_rows_than_a_budget_has_are_refused() {
    let of = of();
    let bytes = with_rows(of, |sheet| {
        for row in 1..=151 {
            sheet.write_string(row, 0, "Travel").unwrap().write_string(row, 1, "Bus").unwrap();
        }
    });
    let Err(Unread::Refused(phrase)) = read(bytes, of) else { panic!("taken") };
    assert_eq!(phrase.key, "applications-budget-rows");
}

#[test]
fn what_unpacks_to_more_than_it_may_is_not_opened() {
    let bytes = write(&filled(of(), Language::English, 1, sample())).unwrap();
    let small = u64::try_from(bytes.len()).unwrap();
    assert!(container::unpacks_within(&bytes, 1024 * 1024));
    assert!(!container::unpacks_within(&bytes, small), "it is packed");
    let with_second_directory = [&b"PK\x06\x07"[..], &bytes].concat();
    assert!(!container::unpacks_within(&with_second_directory, u64::MAX - 1));
    for none in [&b""[..], b"PK\x05\x06", &bytes[1..], &bytes[..bytes.len() - 1]] {
        assert!(!container::unpacks_within(none, u64::MAX - 1));
    }
}
