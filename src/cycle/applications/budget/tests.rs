use super::*;

pub fn line(organisation: OrganisationId, heading: Heading, quantity: &str, rate: &str) -> BudgetLine {
    by_year(organisation, heading, &[quantity], rate)
}

pub fn by_year(organisation: OrganisationId, heading: Heading, years: &[&str], rate: &str) -> BudgetLine {
    let quantity = Quantity::by_year(years.iter().map(|year| year.parse().unwrap()));
    let typed = LineInput {
        heading,
        own_heading: None,
        description: "Work".into(),
        unit: "day".into(),
        quantity,
        rate: rate.parse().unwrap(),
    };
    stands(organisation, &typed)
}

/// A row as it stands in the joint budget.
pub fn stands(organisation: OrganisationId, typed: &LineInput) -> BudgetLine {
    BudgetLine {
        id: BudgetLineId::new(),
        organisation,
        heading: typed.heading,
        own_heading: typed.own_heading.clone(),
        description: typed.description.clone(),
        unit: typed.unit.clone(),
        quantity: typed.quantity.clone(),
        rate: typed.rate,
        amount: typed.amount().unwrap(),
    }
}

#[test]
fn a_quantity_is_read_with_a_point_or_a_comma() {
    assert_eq!(parse_quantity("2,5").unwrap().to_string(), "2.5");
    assert_eq!(parse_quantity(" 1 000 ").unwrap(), Decimal::from(1000));
    for wrong in ["", "two", "-1", "1e3", "1.2.3", "1,000.5"] {
        assert_eq!(parse_quantity(wrong), Err(MoneyError::NotANumber), "{wrong}");
    }
    assert_eq!(parse_quantity("0.12345"), Err(MoneyError::TooFine));
}

#[test]
fn a_rate_is_read_in_percent() {
    let read = |typed: &str| parse_percent(typed).map(|share| share.map(|one| one.percent().to_string()));
    for (typed, meant) in [("7", "7"), (" 6,3831 % ", "6.3831"), ("100%", "100"), ("0.0001", "0.0001")] {
        assert_eq!(read(typed), Ok(Some(meant.into())), "{typed}");
    }
    for none in ["", "  ", "0", "0,00"] {
        assert_eq!(read(none), Ok(None), "{none}");
    }
    for wrong in ["seven", "-1", "100.0001", "7.0000001", "1e1", "%7"] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn each_row_says_what_is_wrong_in_which_column() {
    let row = |description: &str, quantity: &str, rate: &str| LineInput {
        heading: Heading::Travel,
        own_heading: None,
        description: description.into(),
        unit: String::new(),
        quantity: quantity.parse().unwrap(),
        rate: rate.parse().unwrap(),
    };
    let typed_as = |heading| LineInput { heading, ..row("Office", "1", "5") };
    let years = |years: &[i64]| Quantity::by_year(years.iter().map(|year| Decimal::from(*year)));
    let input = BudgetInput {
        lines: vec![
            row("Bus", "2", "80"),
            row("", "0", "-5"),
            row("Dust", "0.001", "1"),
            typed_as(Heading::Indirect),
            typed_as(Heading::Contingency),
            LineInput { quantity: years(&[3, -1]), ..row("Back", "1", "5") },
            LineInput { quantity: years(&[1; 11]), ..row("Long", "1", "5") },
        ],
        contributions: vec![ContributionInput {
            kind: Source::OwnFunds,
            source: String::new(),
            amount: Amount::ZERO,
        }],
        rates: FlatRates::default(),
    };
    let fields: Vec<String> = input.problems().into_iter().map(|p| p.0).collect();
    let lines = ["description-1", "quantity-1", "rate-1", "rate-2"];
    let reckoned = ["heading-3", "heading-4", "quantity-5", "quantity-6"];
    assert_eq!(fields, [&lines[..], &reckoned, &["source-0", "amount-0"]].concat());
}

#[test]
fn rows_typed_under_a_reckoned_heading_become_rates_that_give_the_same_cents() {
    let id = OrganisationId::new();
    for (direct, indirect, percent) in [
        ("9300", "651.00", "7"),
        ("9391.59", "657.41", "6.999987"),
        ("7755", "495.00", "6.382979"),
        ("12870", "880.00", "6.837607"),
        ("8370", "630.00", "7.526882"),
    ] {
        let lines = vec![line(id, Heading::Travel, "1", direct), line(id, Heading::Indirect, "1", indirect)];
        let input = JointBudget { lines, ..JointBudget::default() }.input_of(id);
        assert_eq!(input.lines.len(), 1);
        assert_eq!(input.rates.indirect.unwrap().percent().to_string(), percent, "{indirect} of {direct}");
        let rows = input.rows().unwrap();
        assert_eq!((rows[1].heading, rows[1].rate.to_string()), (Heading::Indirect, indirect.to_owned()));
    }
}

#[test]
fn a_state_that_was_kept_before_there_were_rates_years_and_kinds_is_read() {
    let kept = r#"{"lines": [
            {"heading": "travel", "description": "Bus", "unit": "day", "quantity": "2.5", "rate": "40.00"},
            {"heading": "indirect", "description": "Office", "unit": "", "quantity": "1", "rate": "7.00"}],
        "contributions": [{"source": "Members", "amount": "3.00"}]}"#;
    let input = serde_json::from_str::<BudgetInput>(kept).unwrap().with_rates();
    assert_eq!(input.lines[0].quantity, "2.5".parse().unwrap());
    assert_eq!(input.contributions[0].kind, Source::OwnFunds);
    assert_eq!(input.rates.indirect.unwrap().percent(), 7.into());
    assert_eq!(input.problems(), []);
}

#[test]
fn a_project_has_as_many_years_as_its_months_begin() {
    for (months, years) in
        [(None, 1), (Some(0), 1), (Some(12), 1), (Some(13), 2), (Some(36), 3), (Some(999), 10)]
    {
        assert_eq!(years_of(months), years, "{months:?}");
    }
}

#[test]
fn a_line_comes_out_over_its_years_to_the_cent() {
    let id = OrganisationId::new();
    let lines =
        vec![by_year(id, Heading::Travel, &["1", "1", "1"], "0.01"), line(id, Heading::Other, "0.5", "0.01")];
    let budget = JointBudget { lines, ..JointBudget::default() };
    let cents = |years| {
        let by_year = budget.by_year(id, years).unwrap();
        by_year.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(cents(3), ["0.02", "0.01", "0.01"]);
    assert_eq!(cents(2), ["0.02", "0.02"], "what reaches beyond counts to the last");
    assert_eq!(budget.reaches(), 3);
}
