//! The joint budget: what each partner spends and what the partners bring themselves.

mod input;
mod quantity;
mod rates;
mod years;

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(super) mod tests;

use std::collections::HashMap;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::base::kernel::ids::{BudgetLineId, ContributionId, OrganisationId};
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::text_enum;
pub use crate::cycle::forms::{Heading, Headings, Under};

pub use input::{
    BudgetInput, ContributionInput, LineInput, MOST_CONTRIBUTIONS, MOST_LINES, parse_percent, parse_quantity,
    too_many,
};
pub(super) use input::{brought_json, line_json};
pub use quantity::{MOST_YEARS, Quantity};
pub use rates::{FlatRate, FlatRates};
pub use years::years_of;

text_enum! {
    /// Where co-financing comes from.
    pub enum Source {
        OwnFunds = "own_funds",
        PublicBudget = "public_budget",
        OtherDonor = "other_donor",
        ProjectIncome = "project_income",
        InKind = "in_kind",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetLine {
    pub id: BudgetLineId,
    pub organisation: OrganisationId,
    /// What it counts as.
    pub heading: Heading,
    /// The call's own heading that it stands under; none under Annex B's.
    pub own_heading: Option<String>,
    pub description: String,
    pub unit: String,
    pub quantity: Quantity,
    pub rate: Amount,
    /// Quantity × rate, rounded to the cent.
    pub amount: Amount,
}

/// What a partner brings from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    pub id: ContributionId,
    pub organisation: OrganisationId,
    pub kind: Source,
    /// What the partner calls it.
    pub source: String,
    pub amount: Amount,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JointBudget {
    pub lines: Vec<BudgetLine>,
    pub contributions: Vec<Contribution>,
    /// At what rates the computed lines were reckoned. Those of budgets older than these rates were typed.
    pub rates: HashMap<OrganisationId, FlatRates>,
}

impl BudgetLine {
    pub fn under(&self) -> Under {
        Under { counts_as: self.heading, own: self.own_heading.clone() }
    }
}

impl JointBudget {
    /// The headings of direct costs under which something stands: the call's in its order, then any that it does not
    /// have.
    pub fn used(&self, headings: &Headings) -> Vec<Under> {
        headings.used(self.lines.iter().map(BudgetLine::under))
    }

    /// What stands under one heading, of one organisation or of all.
    pub fn total_at(
        &self,
        under: &Under,
        organisation: Option<OrganisationId>,
    ) -> Result<Amount, MoneyError> {
        self.sum(|line| line.under() == *under && organisation.is_none_or(|id| line.organisation == id))
    }

    /// The rows, from 1 and as an organisation typed them, that stand under no heading of the call.
    pub fn rows_astray(&self, organisation: OrganisationId, headings: &Headings) -> Vec<usize> {
        let typed = self.lines_of(organisation).filter(|line| !line.heading.is_computed());
        (1..).zip(typed).filter(|(_, line)| !headings.have(&line.under())).map(|(row, _)| row).collect()
    }

    fn sum(&self, counts: impl Fn(&BudgetLine) -> bool) -> Result<Amount, MoneyError> {
        Amount::total(self.lines.iter().filter(|line| counts(line)).map(|line| line.amount))
    }

    pub fn direct(&self) -> Result<Amount, MoneyError> {
        self.sum(|line| !line.heading.is_computed())
    }

    pub fn indirect(&self) -> Result<Amount, MoneyError> {
        self.total_of_heading(Heading::Indirect)
    }

    pub fn contingency(&self) -> Result<Amount, MoneyError> {
        self.total_of_heading(Heading::Contingency)
    }

    /// Direct and indirect costs: all but what is set aside.
    pub fn eligible(&self) -> Result<Amount, MoneyError> {
        self.sum(|line| line.heading != Heading::Contingency)
    }

    pub fn total(&self) -> Result<Amount, MoneyError> {
        self.sum(|_| true)
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
        Ok(percent_of(self.requested()?, self.total()?))
    }

    pub fn total_of(&self, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        self.sum(|line| line.organisation == organisation)
    }

    pub fn direct_of(&self, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        self.sum(|line| line.organisation == organisation && !line.heading.is_computed())
    }

    pub fn eligible_of(&self, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        self.sum(|line| line.organisation == organisation && line.heading != Heading::Contingency)
    }

    pub fn total_under(&self, heading: Heading, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        self.sum(|line| line.heading == heading && line.organisation == organisation)
    }

    pub fn brought_by(&self, organisation: OrganisationId) -> Result<Amount, MoneyError> {
        let brought = self.contributions.iter().filter(|c| c.organisation == organisation);
        Amount::total(brought.map(|c| c.amount))
    }

    /// What comes from sources of one kind, by one organisation or by all.
    pub fn from_source(
        &self,
        kind: Source,
        organisation: Option<OrganisationId>,
    ) -> Result<Amount, MoneyError> {
        let counts = |c: &&Contribution| c.kind == kind && organisation.is_none_or(|id| c.organisation == id);
        Amount::total(self.contributions.iter().filter(counts).map(|c| c.amount))
    }

    pub fn total_of_heading(&self, heading: Heading) -> Result<Amount, MoneyError> {
        self.sum(|line| line.heading == heading)
    }

    pub fn lines_of(&self, organisation: OrganisationId) -> impl Iterator<Item = &BudgetLine> {
        self.lines.iter().filter(move |l| l.organisation == organisation)
    }

    pub fn contributions_of(&self, organisation: OrganisationId) -> impl Iterator<Item = &Contribution> {
        self.contributions.iter().filter(move |c| c.organisation == organisation)
    }

    /// One organisation's rows as somebody would type them, and the rates.
    pub fn input_of(&self, organisation: OrganisationId) -> BudgetInput {
        let brought =
            |c: &Contribution| ContributionInput { kind: c.kind, source: c.source.clone(), amount: c.amount };
        let input = BudgetInput {
            lines: self.lines_of(organisation).map(LineInput::from).collect(),
            contributions: self.contributions_of(organisation).map(brought).collect(),
            rates: self.rates.get(&organisation).copied().unwrap_or_default(),
        };
        input.with_rates()
    }
}

/// A part in percent of a whole with two decimals, for readers; none of nothing.
pub fn percent_of(part: Amount, whole: Amount) -> Option<Decimal> {
    let percent = (part.decimal() * Decimal::ONE_HUNDRED).checked_div(whole.decimal())?;
    Some(percent.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}
