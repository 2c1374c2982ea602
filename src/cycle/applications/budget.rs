//! The joint budget: what each partner spends and what the partners bring themselves.

use rust_decimal::Decimal;

use crate::base::kernel::ids::{BudgetLineId, ContributionId, OrganisationId};
use crate::base::kernel::money::{Amount, MoneyError};
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

    pub fn total_of(&self, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        Amount::total(self.lines.iter().filter(|l| l.organisation == organisation).map(|l| l.amount))
    }

    pub fn total_under(&self, heading: Heading, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        let lines = self.lines.iter().filter(|l| l.heading == heading && l.organisation == organisation);
        Amount::total(lines.map(|l| l.amount))
    }
}
