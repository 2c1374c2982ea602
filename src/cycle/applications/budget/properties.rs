//! Whatever is typed, every sum of a budget comes out to the cent.

use proptest::prelude::*;

use super::tests::stands;
use super::*;
use crate::base::kernel::translated::Translated;
use crate::cycle::forms::OwnHeading;

/// Some headings of a call; more than one counts as the same.
fn call() -> Headings {
    let own = [Heading::Services, Heading::HumanResources, Heading::Services];
    let own = (1..).zip(own).map(|(at, counts_as)| OwnHeading {
        code: format!("h_{at}"),
        name: Translated::default(),
        counts_as,
    });
    Headings(own.collect())
}

/// Under Annex B's headings, those of a call, and one that it does not have.
fn under() -> impl Strategy<Value = Under> {
    let gone = Under { counts_as: Heading::Travel, own: Some("h_9".into()) };
    let all = Heading::direct().map(Under::from).chain(call().typed()).chain([gone]);
    prop::sample::select(all.collect::<Vec<_>>())
}

fn quantity() -> impl Strategy<Value = Quantity> {
    let years = prop::collection::vec(0_i64..1_000_000, 1..5);
    years.prop_map(|years| Quantity::by_year(years.into_iter().map(|year| Decimal::new(year, 4))))
}

fn row() -> impl Strategy<Value = LineInput> {
    (under(), quantity(), 1_i64..100_000_000).prop_map(|(under, quantity, cents)| LineInput {
        heading: under.counts_as,
        own_heading: under.own,
        description: "Work".into(),
        unit: "day".into(),
        quantity,
        rate: Amount::new(Decimal::new(cents, 2)).unwrap(),
    })
}

fn share() -> impl Strategy<Value = Option<FlatRate>> {
    prop::option::of(
        (1_i64..=100_000_000).prop_map(|millionths| FlatRate::try_from(Decimal::new(millionths, 6)).unwrap()),
    )
}

fn brought() -> impl Strategy<Value = ContributionInput> {
    (0..Source::ALL.len(), 1_i64..1_000_000).prop_map(|(kind, cents)| ContributionInput {
        kind: Source::ALL[kind],
        source: "Somebody".into(),
        amount: Amount::new(Decimal::new(cents, 2)).unwrap(),
    })
}

fn input() -> impl Strategy<Value = BudgetInput> {
    let rows = (prop::collection::vec(row(), 0..12), prop::collection::vec(brought(), 0..4));
    (rows, share(), share()).prop_map(|((lines, contributions), indirect, contingency)| {
        let lines = lines.into_iter().filter(|line| line.problems().is_empty()).collect();
        BudgetInput { lines, contributions, rates: FlatRates { indirect, contingency } }
    })
}

/// The joint budget of organisations that typed this.
fn joint(inputs: &[(OrganisationId, BudgetInput)]) -> JointBudget {
    let mut budget = JointBudget::default();
    for (id, input) in inputs {
        budget.lines.extend(input.rows().unwrap().iter().map(|row| stands(*id, row)));
        budget.contributions.extend(input.contributions.iter().map(|one| Contribution {
            id: ContributionId::new(),
            organisation: *id,
            kind: one.kind,
            source: one.source.clone(),
            amount: one.amount,
        }));
        budget.rates.insert(*id, input.rates);
    }
    budget
}

fn sum(amounts: impl IntoIterator<Item = Result<Amount, MoneyError>>) -> Amount {
    Amount::total(amounts.into_iter().map(Result::unwrap)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_joint_budget_is_the_sum_of_its_partners_headings_and_sources(
        inputs in prop::collection::vec(input(), 1..4),
    ) {
        let inputs: Vec<_> = inputs.into_iter().map(|input| (OrganisationId::new(), input)).collect();
        let partners: Vec<OrganisationId> = inputs.iter().map(|(id, _)| *id).collect();
        let budget = joint(&inputs);
        let total = budget.total().unwrap();
        prop_assert_eq!(sum(partners.iter().map(|p| budget.total_of(*p))), total);
        prop_assert_eq!(sum(Heading::ALL.iter().map(|h| budget.total_of_heading(*h))), total);
        for headings in [Headings::default(), call()] {
            let used = budget.used(&headings);
            let direct = sum(used.iter().map(|under| budget.total_at(under, None)));
            prop_assert_eq!(direct, budget.direct().unwrap(), "each line stands under one heading");
            for heading in Heading::direct() {
                let counted = used.iter().filter(|under| under.counts_as == heading);
                let counted = sum(counted.map(|under| budget.total_at(under, None)));
                prop_assert_eq!(counted, budget.total_of_heading(heading).unwrap());
            }
            for under in &used {
                let across = sum(partners.iter().map(|p| budget.total_at(under, Some(*p))));
                prop_assert_eq!(across, budget.total_at(under, None).unwrap());
            }
        }
        for heading in Heading::ALL {
            let across = sum(partners.iter().map(|p| budget.total_under(*heading, *p)));
            prop_assert_eq!(across, budget.total_of_heading(*heading).unwrap());
        }
        let annex_b = [budget.direct(), budget.indirect(), budget.contingency()];
        prop_assert_eq!(sum(annex_b), total);
        prop_assert_eq!(sum([budget.eligible(), budget.contingency()]), total);
        prop_assert_eq!(sum(partners.iter().map(|p| budget.direct_of(*p))), budget.direct().unwrap());
        prop_assert_eq!(sum(partners.iter().map(|p| budget.eligible_of(*p))), budget.eligible().unwrap());

        let own = budget.own_contribution().unwrap();
        prop_assert_eq!(sum(partners.iter().map(|p| budget.brought_by(*p))), own);
        prop_assert_eq!(sum(Source::ALL.iter().map(|s| budget.from_source(*s, None))), own);
        for partner in &partners {
            let theirs = Source::ALL.iter().map(|s| budget.from_source(*s, Some(*partner)));
            prop_assert_eq!(sum(theirs), budget.brought_by(*partner).unwrap());
        }
        prop_assert_eq!(budget.requested().unwrap().plus(own).unwrap(), total);
    }

    #[test]
    fn the_years_of_a_partner_add_up_to_what_it_spends(input in input(), years in 1_usize..6) {
        let id = OrganisationId::new();
        let budget = joint(&[(id, input)]);
        let by_year = budget.by_year(id, years).unwrap();
        prop_assert_eq!(by_year.len(), years);
        prop_assert!(by_year.iter().all(|amount| !amount.is_negative()), "{:?}", by_year);
        prop_assert_eq!(Amount::total(by_year).unwrap(), budget.total_of(id).unwrap());
    }

    #[test]
    fn what_is_reckoned_never_passes_its_rate_and_misses_it_by_less_than_a_cent(
        inputs in prop::collection::vec(input(), 1..4), most in share(),
    ) {
        let inputs: Vec<_> = inputs.into_iter().map(|input| (OrganisationId::new(), input)).collect();
        let budget = joint(&inputs);
        for (id, input) in &inputs {
            let direct = budget.direct_of(*id).unwrap();
            for heading in [Heading::Indirect, Heading::Contingency] {
                let exact = input.rates.of(heading).map_or(Decimal::ZERO, |rate| rate.of(direct));
                let short = exact - budget.total_under(heading, *id).unwrap().decimal();
                prop_assert!(short >= Decimal::ZERO && short < Decimal::new(1, 2), "{}", short);
            }
        }
        // So a cap that holds for each holds for all together.
        if let Some(most) = most && inputs.iter().all(|(_, one)| one.rates.indirect.is_none_or(|rate| rate <= most)) {
            prop_assert!(budget.indirect().unwrap().decimal() <= most.of(budget.direct().unwrap()));
        }
    }

    #[test]
    fn what_was_typed_is_read_again_and_kept_the_same(input in input()) {
        let id = OrganisationId::new();
        let again = joint(&[(id, input.clone())]).input_of(id);
        prop_assert_eq!(&again, &input);
        prop_assert_eq!(again.fingerprint(), input.fingerprint());
        let kept = serde_json::to_value(&input).unwrap();
        prop_assert_eq!(serde_json::from_value::<BudgetInput>(kept).unwrap().with_rates(), input);
    }
}
