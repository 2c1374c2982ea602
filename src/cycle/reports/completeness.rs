//! What a report still lacks before it can go in.

use super::model::{Narrative, Question, Spent};
use crate::base::kernel::ids::OrganisationId;
use crate::cycle::applications::JointBudget;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Answer(Question),
    /// A partner has not said what some of its budget lines cost; how many.
    Spending(OrganisationId, usize),
}

/// Every question must be answered, and every partner must say what each of its budget lines cost;
/// nothing spent is said with a nought. Participants may be none.
pub fn missing(
    narrative: &Narrative,
    partners: &[OrganisationId],
    budget: &JointBudget,
    spending: &[Spent],
) -> Vec<Missing> {
    let answers = Question::ALL.iter().filter(|question| narrative.answer(**question).is_empty());
    let unsaid = partners.iter().filter_map(|partner| {
        let own = budget.lines.iter().filter(|line| line.organisation == *partner);
        let open = own.filter(|line| !spending.iter().any(|spent| spent.line == line.id)).count();
        (open > 0).then_some(Missing::Spending(*partner, open))
    });
    answers.map(|question| Missing::Answer(*question)).chain(unsaid).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::kernel::ids::BudgetLineId;
    use crate::base::kernel::money::Amount;
    use crate::cycle::applications::{BudgetLine, Heading};

    fn line(organisation: OrganisationId) -> BudgetLine {
        BudgetLine {
            id: BudgetLineId::new(),
            organisation,
            heading: Heading::Travel,
            own_heading: None,
            description: "Bus".into(),
            unit: "day".into(),
            quantity: 1.into(),
            rate: Amount::ZERO,
            amount: Amount::ZERO,
        }
    }

    #[test]
    fn a_report_is_whole_with_every_answer_and_every_line_of_every_partner() {
        let (lead, partner) = (OrganisationId::new(), OrganisationId::new());
        let budget =
            JointBudget { lines: vec![line(lead), line(lead), line(partner)], ..JointBudget::default() };
        let spent =
            |at: usize| Spent { line: budget.lines[at].id, amount: Amount::ZERO, note: String::new() };
        let whole = Question::ALL.iter().fold(Narrative::default(), |n, q| n.with(*q, "x"));
        let partners = [lead, partner];

        assert_eq!(missing(&whole, &partners, &budget, &[spent(0), spent(1), spent(2)]), []);
        assert_eq!(
            missing(&whole, &partners, &budget, &[spent(0)]),
            [Missing::Spending(lead, 1), Missing::Spending(partner, 1)]
        );
        let half = Narrative::default().with(Question::Done, "x");
        assert_eq!(
            missing(&half, &partners, &budget, &[spent(0), spent(1), spent(2)]),
            [Question::Changed, Question::Results, Question::Cooperation].map(Missing::Answer)
        );
    }
}
