//! The joint budget: what each partner spends and what the partners bring themselves.

use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::content::fingerprint;
use crate::base::kernel::ids::{BudgetLineId, ContributionId, OrganisationId};
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text_enum;

text_enum! {
    /// The usual headings of EU grant budgets (Annex B), with indirect costs last.
    pub enum Heading {
        HumanResources = "human_resources",
        Travel = "travel",
        Equipment = "equipment",
        LocalOffice = "local_office",
        Services = "services",
        Other = "other",
        Indirect = "indirect",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetLine {
    pub id: BudgetLineId,
    pub organisation: OrganisationId,
    pub heading: Heading,
    pub description: String,
    pub unit: String,
    pub quantity: Decimal,
    pub rate: Amount,
    /// Quantity × rate, rounded to the cent.
    pub amount: Amount,
}

/// What a partner brings from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    pub id: ContributionId,
    pub organisation: OrganisationId,
    pub source: String,
    pub amount: Amount,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JointBudget {
    pub lines: Vec<BudgetLine>,
    pub contributions: Vec<Contribution>,
}

impl JointBudget {
    pub fn direct(&self) -> Result<Amount, MoneyError> {
        Amount::total(self.lines.iter().filter(|l| l.heading != Heading::Indirect).map(|l| l.amount))
    }

    pub fn indirect(&self) -> Result<Amount, MoneyError> {
        Amount::total(self.lines.iter().filter(|l| l.heading == Heading::Indirect).map(|l| l.amount))
    }

    pub fn total(&self) -> Result<Amount, MoneyError> {
        Amount::total(self.lines.iter().map(|l| l.amount))
    }

    pub fn own_contribution(&self) -> Result<Amount, MoneyError> {
        Amount::total(self.contributions.iter().map(|c| c.amount))
    }

    /// What is asked from the programme: the total less what the partners bring.
    pub fn requested(&self) -> Result<Amount, MoneyError> {
        self.total()?.minus(self.own_contribution()?)
    }

    /// What is asked, in percent of the total with two decimals; none of nothing. For readers: rules
    /// compare without rounding.
    pub fn requested_percent(&self) -> Result<Option<Decimal>, MoneyError> {
        let part = self.requested()?.decimal() * Decimal::ONE_HUNDRED;
        let percent = part.checked_div(self.total()?.decimal());
        Ok(percent.map(|p| p.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)))
    }

    pub fn total_of(&self, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        Amount::total(self.lines.iter().filter(|l| l.organisation == organisation).map(|l| l.amount))
    }

    pub fn total_under(&self, heading: Heading, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        let lines = self.lines.iter().filter(|l| l.heading == heading && l.organisation == organisation);
        Amount::total(lines.map(|l| l.amount))
    }

    pub fn brought_by(&self, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        let brought = self.contributions.iter().filter(|c| c.organisation == organisation);
        Amount::total(brought.map(|c| c.amount))
    }

    pub fn total_of_heading(&self, heading: Heading) -> Result<Amount, MoneyError> {
        Amount::total(self.lines.iter().filter(|l| l.heading == heading).map(|l| l.amount))
    }

    pub fn lines_of(&self, organisation: OrganisationId) -> impl Iterator<Item = &BudgetLine> {
        self.lines.iter().filter(move |l| l.organisation == organisation)
    }

    pub fn contributions_of(&self, organisation: OrganisationId) -> impl Iterator<Item = &Contribution> {
        self.contributions.iter().filter(move |c| c.organisation == organisation)
    }

    /// One organisation's rows as somebody would type them.
    pub fn input_of(&self, organisation: OrganisationId) -> BudgetInput {
        let line = |l: &BudgetLine| LineInput {
            heading: l.heading,
            description: l.description.clone(),
            unit: l.unit.clone(),
            quantity: l.quantity.normalize(),
            rate: l.rate,
        };
        let brought = |c: &Contribution| ContributionInput { source: c.source.clone(), amount: c.amount };
        BudgetInput {
            lines: self.lines_of(organisation).map(line).collect(),
            contributions: self.contributions_of(organisation).map(brought).collect(),
        }
    }
}

/// One row as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineInput {
    pub heading: Heading,
    pub description: String,
    pub unit: String,
    pub quantity: Decimal,
    pub rate: Amount,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContributionInput {
    pub source: String,
    pub amount: Amount,
}

/// All rows of one organisation, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetInput {
    pub lines: Vec<LineInput>,
    pub contributions: Vec<ContributionInput>,
}

/// More rows than these are no budget of a project but a ledger.
pub const MOST_LINES: usize = 150;
pub const MOST_CONTRIBUTIONS: usize = 30;
const MOST_DESCRIPTION: usize = 300;
const MOST_UNIT: usize = 60;
const MOST_SOURCE: usize = 200;

/// Quantities stay below 10^8 and amounts below 10^10, so that a product is exact.
const MOST_QUANTITY: i64 = 100_000_000;
const MOST_RATE: i64 = 10_000_000_000;

/// A quantity as people type it, with a point or a comma and at most four decimals.
pub fn parse_quantity(typed: &str) -> Result<Decimal, MoneyError> {
    let compact: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace(',', ".");
    let plain = !compact.is_empty() && compact.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if !plain || compact.len() > 20 {
        return Err(MoneyError::NotANumber);
    }
    let quantity = Decimal::from_str(&compact).map_err(|_| MoneyError::NotANumber)?.normalize();
    if quantity.scale() > 4 { Err(MoneyError::TooFine) } else { Ok(quantity) }
}

fn range() -> Phrase {
    Phrase::new("error-amount-range")
}

/// More rows than a budget has.
pub fn too_many() -> Phrase {
    Phrase::new("applications-budget-rows")
        .with("lines", MOST_LINES)
        .with("contributions", MOST_CONTRIBUTIONS)
}

fn length(text: &str, most: usize, may_be_empty: bool) -> Option<Phrase> {
    if text.is_empty() && !may_be_empty {
        return Some(Phrase::new("error-required"));
    }
    (text.chars().count() > most).then(|| Phrase::new("error-too-long").with("max", most))
}

impl LineInput {
    /// Quantity × rate, rounded to the cent as the database rounds it.
    pub fn amount(&self) -> Result<Amount, MoneyError> {
        let exact = self.quantity.checked_mul(self.rate.decimal()).ok_or(MoneyError::TooLarge)?;
        Amount::rounded(exact)
    }

    /// What is wrong, by the name of the column.
    pub fn problems(&self) -> Vec<(&'static str, Phrase)> {
        let mut found = Vec::new();
        found.extend(length(&self.description, MOST_DESCRIPTION, false).map(|p| ("description", p)));
        found.extend(length(&self.unit, MOST_UNIT, true).map(|p| ("unit", p)));
        let fine = self.quantity.normalize().scale() <= 4;
        if !fine || self.quantity <= Decimal::ZERO || self.quantity >= Decimal::from(MOST_QUANTITY) {
            found.push(("quantity", Phrase::new("applications-budget-quantity")));
        }
        if !self.rate.is_positive() || self.rate.decimal() >= Decimal::from(MOST_RATE) {
            found.push(("rate", Phrase::new("applications-budget-positive")));
        }
        if found.is_empty() {
            match self.amount() {
                Ok(amount) if amount.is_zero() => {
                    found.push(("rate", Phrase::new("applications-budget-below-cent")));
                }
                Ok(amount) if amount.decimal() < Decimal::from(MOST_RATE) => {}
                _ => found.push(("rate", range())),
            }
        }
        found
    }
}

impl ContributionInput {
    pub fn problems(&self) -> Vec<(&'static str, Phrase)> {
        let mut found = Vec::new();
        found.extend(length(&self.source, MOST_SOURCE, false).map(|p| ("source", p)));
        if !self.amount.is_positive() || self.amount.decimal() >= Decimal::from(MOST_RATE) {
            found.push(("amount", Phrase::new("applications-budget-positive")));
        }
        found
    }
}

impl BudgetInput {
    /// Everything that is wrong, each with the field `<column>-<row>` that it stands in; rows from 0,
    /// contributions as `source-0` and `amount-0`.
    pub fn problems(&self) -> Vec<(String, Phrase)> {
        let lines = self.lines.iter().map(LineInput::problems).enumerate();
        let brought = self.contributions.iter().map(ContributionInput::problems).enumerate();
        let mut found: Vec<(String, Phrase)> = lines
            .chain(brought)
            .flat_map(|(row, problems)| problems.into_iter().map(move |(c, p)| (format!("{c}-{row}"), p)))
            .collect();
        if self.lines.len() > MOST_LINES || self.contributions.len() > MOST_CONTRIBUTIONS {
            found.push((String::new(), too_many()));
        }
        found
    }

    /// A fingerprint of the rows, by which a form finds out whether they changed under it.
    pub fn fingerprint(&self) -> String {
        fingerprint(&json!({
            "lines": self.lines.iter().map(line_json).collect::<Vec<_>>(),
            "contributions": self.contributions.iter().map(brought_json).collect::<Vec<_>>(),
        }))
    }
}

/// A row in one form, whatever noughts somebody typed.
pub(super) fn line_json(line: &LineInput) -> Value {
    json!([
        line.heading,
        line.description,
        line.unit,
        line.quantity.normalize().to_string(),
        line.rate.to_string()
    ])
}

pub(super) fn brought_json(brought: &ContributionInput) -> Value {
    json!([brought.source, brought.amount.to_string()])
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub fn line(organisation: OrganisationId, heading: Heading, quantity: &str, rate: &str) -> BudgetLine {
        let (quantity, rate) = (quantity.parse().unwrap(), rate.parse().unwrap());
        let typed = LineInput { heading, description: "Work".into(), unit: "day".into(), quantity, rate };
        BudgetLine {
            id: BudgetLineId::new(),
            organisation,
            heading,
            description: typed.description.clone(),
            unit: typed.unit.clone(),
            quantity,
            rate,
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
    fn each_row_says_what_is_wrong_in_which_column() {
        let row = |description: &str, quantity: &str, rate: &str| LineInput {
            heading: Heading::Travel,
            description: description.into(),
            unit: String::new(),
            quantity: quantity.parse().unwrap(),
            rate: rate.parse().unwrap(),
        };
        let input = BudgetInput {
            lines: vec![row("Bus", "2", "80"), row("", "0", "-5"), row("Dust", "0.001", "1")],
            contributions: vec![ContributionInput { source: String::new(), amount: Amount::ZERO }],
        };
        let fields: Vec<String> = input.problems().into_iter().map(|p| p.0).collect();
        assert_eq!(fields, ["description-1", "quantity-1", "rate-1", "rate-2", "source-0", "amount-0"]);
    }

    proptest! {
        #[test]
        fn the_joint_budget_is_the_sum_of_its_partners_and_of_its_headings(
            rows in prop::collection::vec((0_usize..3, 0_usize..7, 1_u32..100_000, 1_u32..1_000_000), 0..30),
            brought in prop::collection::vec((0_usize..3, 1_u32..1_000_000), 0..6),
        ) {
            let partners = [OrganisationId::new(), OrganisationId::new(), OrganisationId::new()];
            let budget = JointBudget {
                lines: rows.iter().map(|(o, h, quantity, cents)| {
                    let quantity = Decimal::new(i64::from(*quantity), 4).to_string();
                    let rate = Decimal::new(i64::from(*cents), 2).to_string();
                    line(partners[*o], Heading::ALL[*h], &quantity, &rate)
                }).collect(),
                contributions: brought.iter().map(|(o, cents)| Contribution {
                    id: ContributionId::new(),
                    organisation: partners[*o],
                    source: "Own".into(),
                    amount: Amount::new(Decimal::new(i64::from(*cents), 2)).unwrap(),
                }).collect(),
            };
            let total = budget.total().unwrap();
            prop_assert_eq!(Amount::total(partners.map(|p| budget.total_of(p).unwrap())).unwrap(), total);
            let by_heading = Heading::ALL.iter().map(|h| budget.total_of_heading(*h).unwrap());
            prop_assert_eq!(Amount::total(by_heading).unwrap(), total);
            for heading in Heading::ALL {
                let across = partners.map(|p| budget.total_under(*heading, p).unwrap());
                prop_assert_eq!(Amount::total(across).unwrap(), budget.total_of_heading(*heading).unwrap());
            }
            prop_assert_eq!(budget.direct().unwrap().plus(budget.indirect().unwrap()).unwrap(), total);
            let own = Amount::total(partners.map(|p| budget.brought_by(p).unwrap())).unwrap();
            prop_assert_eq!(budget.requested().unwrap().plus(own).unwrap(), total);
        }
    }
}
