//! The joint budget, for programs.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::told::names;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::budget::{Heading, JointBudget, Source, Under, percent_of};
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;

/// The joint budget.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BudgetTold {
    currency: Currency,
    headings: Vec<HeadingTold>,
    organisations: Vec<ShareTold>,
    direct: Amount,
    indirect: Amount,
    /// Direct and indirect costs.
    eligible: Amount,
    /// What is set aside for what nobody can foresee.
    contingency: Amount,
    total: Amount,
    /// What the organisations bring from elsewhere.
    own_contribution: Amount,
    /// What is asked from the programme: the total less what they bring.
    requested: Amount,
    /// The same in percent of the total, rounded to two decimals; null of nothing.
    #[schemars(example = "96.67")]
    requested_percent: Option<Decimal>,
    /// What is spent in each year; the years add up to the total.
    years: Vec<YearTold>,
    /// Where co-financing comes from; the sources add up to what the organisations bring.
    sources: Vec<SourceTold>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct HeadingTold {
    /// What it counts as.
    heading: Heading,
    /// The call's own heading, by its code in the call's form; null where the call has none of its own.
    own_heading: Option<String>,
    /// What each organisation spends under it.
    each: Vec<AmountOf>,
    total: Amount,
}

#[derive(Debug, Serialize, JsonSchema)]
struct AmountOf {
    organisation: OrganisationId,
    amount: Amount,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ShareTold {
    organisation: OrganisationId,
    names: Translated,
    direct: Amount,
    eligible: Amount,
    total: Amount,
    brought: Amount,
}

#[derive(Debug, Serialize, JsonSchema)]
struct YearTold {
    /// From 1, the first of the project.
    year: usize,
    each: Vec<AmountOf>,
    total: Amount,
}

#[derive(Debug, Serialize, JsonSchema)]
struct SourceTold {
    kind: Source,
    each: Vec<AmountOf>,
    total: Amount,
    /// In percent of the total costs, rounded to two decimals; null of nothing.
    #[schemars(example = "3.33")]
    percent: Option<Decimal>,
}

impl BudgetTold {
    pub fn of(whole: &Whole, call: &Call) -> Result<Self, AppError> {
        let budget = &whole.budget;
        Ok(Self {
            currency: call.currency,
            headings: headings(whole)?,
            organisations: whole.accepted().map(|id| ShareTold::of(whole, id)).collect::<Result<_, _>>()?,
            direct: budget.direct()?,
            indirect: budget.indirect()?,
            eligible: budget.eligible()?,
            contingency: budget.contingency()?,
            total: budget.total()?,
            own_contribution: budget.own_contribution()?,
            requested: budget.requested()?,
            requested_percent: budget.requested_percent()?,
            years: years(whole, call)?,
            sources: sources(whole)?,
        })
    }
}

impl ShareTold {
    fn of(whole: &Whole, id: OrganisationId) -> Result<Self, AppError> {
        let budget: &JointBudget = &whole.budget;
        Ok(Self {
            organisation: id,
            names: names(whole, id),
            direct: budget.direct_of(id)?,
            eligible: budget.eligible_of(id)?,
            total: budget.total_of(id)?,
            brought: budget.brought_by(id)?,
        })
    }
}

fn headings(whole: &Whole) -> Result<Vec<HeadingTold>, AppError> {
    let mut headings = Vec::new();
    let reckoned = [Heading::Indirect, Heading::Contingency].map(Under::from);
    for under in whole.budget.used(&whole.form.headings).into_iter().chain(reckoned) {
        let total = whole.budget.total_at(&under, None)?;
        if !total.is_zero() {
            let amount =
                |id| Ok(AmountOf { organisation: id, amount: whole.budget.total_at(&under, Some(id))? });
            let each = whole.accepted().map(amount).collect::<Result<_, AppError>>()?;
            let Under { counts_as: heading, own: own_heading } = under;
            headings.push(HeadingTold { heading, own_heading, each, total });
        }
    }
    Ok(headings)
}

fn years(whole: &Whole, call: &Call) -> Result<Vec<YearTold>, AppError> {
    let by_year = whole.by_year(call)?;
    let year = |(year, amounts): (usize, Vec<Amount>)| {
        let each = whole.accepted().zip(&amounts);
        let each = each.map(|(organisation, amount)| AmountOf { organisation, amount: *amount }).collect();
        Ok(YearTold { year, each, total: Amount::total(amounts)? })
    };
    (1..).zip(by_year).map(year).collect()
}

fn sources(whole: &Whole) -> Result<Vec<SourceTold>, AppError> {
    let (budget, mut sources) = (&whole.budget, Vec::new());
    for kind in Source::ALL.iter().copied() {
        let total = budget.from_source(kind, None)?;
        if !total.is_zero() {
            let from = |id| Ok(AmountOf { organisation: id, amount: budget.from_source(kind, Some(id))? });
            let each = whole.accepted().map(from).collect::<Result<_, AppError>>()?;
            sources.push(SourceTold { kind, each, total, percent: percent_of(total, budget.total()?) });
        }
    }
    Ok(sources)
}
