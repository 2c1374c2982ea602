//! What was contracted and what was spent, by heading and partner.

use super::model::Spent;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::cycle::applications::{BudgetLine, Heading, Headings, JointBudget, Under};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    pub contracted: Amount,
    pub spent: Amount,
    /// Spent less contracted: below zero where money was saved.
    pub variation: Amount,
}

/// One heading: each partner's figures in the order of the partners, then all together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadingTotals {
    pub heading: Under,
    pub partners: Vec<Pair>,
    pub together: Pair,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// Only headings that the budget uses, in the call's order.
    pub headings: Vec<HeadingTotals>,
    pub partners: Vec<Pair>,
    pub together: Pair,
}

/// Sums a report's spending beside the budget. A line that nobody has reported on counts as nothing
/// spent.
pub fn totals(
    (budget, headings): (&JointBudget, &Headings),
    partners: &[OrganisationId],
    spending: &[Spent],
) -> Result<Totals, MoneyError> {
    let sum = |wanted: &dyn Fn(&BudgetLine) -> bool| -> Result<Pair, MoneyError> {
        let lines: Vec<&BudgetLine> = budget.lines.iter().filter(|line| wanted(line)).collect();
        let contracted = Amount::total(lines.iter().map(|line| line.amount))?;
        let said = spending.iter().filter(|spent| lines.iter().any(|line| line.id == spent.line));
        let spent = Amount::total(said.map(|spent| spent.amount))?;
        Ok(Pair { contracted, spent, variation: spent.minus(contracted)? })
    };
    let reckoned = [Heading::Indirect, Heading::Contingency].into_iter();
    let reckoned = reckoned.filter(|one| budget.lines.iter().any(|line| line.heading == *one));
    let used = budget.used(headings).into_iter().chain(reckoned.map(Under::from));
    let headings = used.map(|heading| {
        Ok(HeadingTotals {
            partners: partners
                .iter()
                .map(|p| sum(&|line| line.under() == heading && line.organisation == *p))
                .collect::<Result<_, _>>()?,
            together: sum(&|line| line.under() == heading)?,
            heading,
        })
    });
    Ok(Totals {
        headings: headings.collect::<Result<_, MoneyError>>()?,
        partners: partners.iter().map(|p| sum(&|line| line.organisation == *p)).collect::<Result<_, _>>()?,
        together: sum(&|_| true)?,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;
    use crate::base::kernel::ids::BudgetLineId;

    fn cents(cents: i64) -> Amount {
        Amount::new(Decimal::new(cents, 2)).expect("an amount")
    }

    proptest! {
        #[test]
        fn rows_and_columns_sum_to_the_same_whole(
            lines in prop::collection::vec((0_usize..3, 0_usize..8, 1_i64..1_000_000, prop::option::of(0_i64..1_000_000)), 0..20),
        ) {
            let partners = [OrganisationId::new(), OrganisationId::new(), OrganisationId::new()];
            let mut budget = JointBudget::default();
            let mut spending = Vec::new();
            for (partner, heading, contracted, spent) in lines {
                let id = BudgetLineId::new();
                budget.lines.push(BudgetLine {
                    id, organisation: partners[partner], heading: Heading::ALL[heading], own_heading: None,
                    description: "x".into(), unit: String::new(), quantity: 1.into(),
                    rate: cents(contracted), amount: cents(contracted),
                });
                if let Some(spent) = spent {
                    spending.push(Spent { line: id, amount: cents(spent), note: String::new() });
                }
            }
            let totals = totals((&budget, &Headings::default()), &partners, &spending).expect("small sums");
            let down = Amount::total(totals.headings.iter().map(|h| h.together.spent));
            let across = Amount::total(totals.partners.iter().map(|p| p.spent));
            prop_assert_eq!(down, Ok(totals.together.spent));
            prop_assert_eq!(across, Ok(totals.together.spent));
            prop_assert_eq!(Ok(totals.together.contracted), budget.total());
            prop_assert_eq!(totals.together.contracted.plus(totals.together.variation), Ok(totals.together.spent));
        }
    }
}
