//! The budget's tables.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, BudgetLineId, ContributionId, OrganisationId};
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::schema::{budget_lines, budget_rates, contributions};
use crate::cycle::applications::budget::{
    BudgetInput, BudgetLine, Contribution, FlatRate, FlatRates, Heading, JointBudget, Quantity, Source,
};

/// The quantity, and how it is spread over the years; over none if all of it falls into the first.
type QuantityColumns = (Decimal, Vec<Decimal>);

/// What a line counts as, and the call's own heading that it stands under.
type HeadingColumns = (Heading, Option<String>);

type LineColumns = (
    ApplicationId,
    (BudgetLineId, OrganisationId, HeadingColumns, String, String, QuantityColumns, Amount, Amount),
);

fn quantity_of((whole, by_year): QuantityColumns) -> Quantity {
    if by_year.is_empty() { whole.into() } else { Quantity::by_year(by_year) }
}

fn by_year_of(quantity: &Quantity) -> &[Decimal] {
    if quantity.reaches() > 1 { quantity.years() } else { &[] }
}

pub async fn budget_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<JointBudget> {
    Ok(budgets_of_many(conn, &[id]).await?.remove(&id).unwrap_or_default())
}

/// The budgets of several applications in three queries; one without a row is not among them.
pub async fn budgets_of_many(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> QueryResult<HashMap<ApplicationId, JointBudget>> {
    let lines: Vec<LineColumns> = budget_lines::table
        .filter(budget_lines::application_id.eq_any(ids))
        .order((budget_lines::position, budget_lines::id))
        .select((
            budget_lines::application_id,
            (
                budget_lines::id,
                budget_lines::organisation_id,
                (budget_lines::heading, budget_lines::own_heading),
                budget_lines::description,
                budget_lines::unit,
                (budget_lines::quantity, budget_lines::by_year),
                budget_lines::rate,
                budget_lines::amount,
            ),
        ))
        .load(conn)
        .await?;
    let brought: Vec<(ApplicationId, ContributionId, OrganisationId, Source, String, Amount)> =
        contributions::table
            .filter(contributions::application_id.eq_any(ids))
            .order((contributions::position, contributions::id))
            .select((
                contributions::application_id,
                contributions::id,
                contributions::organisation_id,
                contributions::kind,
                contributions::source,
                contributions::amount,
            ))
            .load(conn)
            .await?;
    let mut budgets: HashMap<ApplicationId, JointBudget> = HashMap::new();
    for (of, (id, organisation, heading, description, unit, quantity, rate, amount)) in lines {
        let quantity = quantity_of(quantity);
        let (heading, own_heading) = heading;
        let line =
            BudgetLine { id, organisation, heading, own_heading, description, unit, quantity, rate, amount };
        budgets.entry(of).or_default().lines.push(line);
    }
    for (of, id, organisation, kind, source, amount) in brought {
        let contribution = Contribution { id, organisation, kind, source, amount };
        budgets.entry(of).or_default().contributions.push(contribution);
    }
    for (of, organisation, rates) in rates_of(conn, ids).await? {
        budgets.entry(of).or_default().rates.insert(organisation, rates);
    }
    Ok(budgets)
}

async fn rates_of(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> QueryResult<Vec<(ApplicationId, OrganisationId, FlatRates)>> {
    type Columns = (ApplicationId, OrganisationId, Option<Decimal>, Option<Decimal>);
    let rows: Vec<Columns> = budget_rates::table
        .filter(budget_rates::application_id.eq_any(ids))
        .select((
            budget_rates::application_id,
            budget_rates::organisation_id,
            budget_rates::indirect,
            budget_rates::contingency,
        ))
        .load(conn)
        .await?;
    let share = |stored: Option<Decimal>| stored.map(FlatRate::try_from).transpose();
    let rates = |(application, organisation, indirect, contingency): Columns| {
        let rates = FlatRates { indirect: share(indirect)?, contingency: share(contingency)? };
        Ok((application, organisation, rates))
    };
    let read: Result<Vec<_>, MoneyError> = rows.into_iter().map(rates).collect();
    read.map_err(|error| diesel::result::Error::DeserializationError(error.into()))
}

/// Puts these rows in the place of all that one organisation had.
pub async fn replace_budget(
    conn: &mut Conn,
    application: ApplicationId,
    organisation: OrganisationId,
    input: &BudgetInput,
) -> Result<(), AppError> {
    let old = budget_lines::table
        .filter(budget_lines::application_id.eq(application))
        .filter(budget_lines::organisation_id.eq(organisation));
    diesel::delete(old).execute(conn).await?;
    let old = contributions::table
        .filter(contributions::application_id.eq(application))
        .filter(contributions::organisation_id.eq(organisation));
    diesel::delete(old).execute(conn).await?;
    let mut lines = Vec::new();
    let rows = input.rows()?;
    for (line, position) in rows.iter().zip(0_i32..) {
        lines.push((
            budget_lines::id.eq(BudgetLineId::new()),
            budget_lines::application_id.eq(application),
            budget_lines::organisation_id.eq(organisation),
            budget_lines::position.eq(position),
            budget_lines::heading.eq(line.heading),
            budget_lines::own_heading.eq(&line.own_heading),
            budget_lines::description.eq(&line.description),
            budget_lines::unit.eq(&line.unit),
            budget_lines::quantity.eq(line.quantity.total()),
            budget_lines::by_year.eq(by_year_of(&line.quantity)),
            budget_lines::rate.eq(line.rate),
            budget_lines::amount.eq(line.amount()?),
        ));
    }
    diesel::insert_into(budget_lines::table).values(lines).execute(conn).await?;
    let brought: Vec<_> = input
        .contributions
        .iter()
        .zip(0_i32..)
        .map(|(brought, position)| {
            (
                contributions::id.eq(ContributionId::new()),
                contributions::application_id.eq(application),
                contributions::organisation_id.eq(organisation),
                contributions::position.eq(position),
                contributions::kind.eq(brought.kind),
                contributions::source.eq(&brought.source),
                contributions::amount.eq(brought.amount),
            )
        })
        .collect();
    diesel::insert_into(contributions::table).values(brought).execute(conn).await?;
    Ok(replace_rates(conn, application, organisation, input.rates).await?)
}

async fn replace_rates(
    conn: &mut Conn,
    application: ApplicationId,
    organisation: OrganisationId,
    rates: FlatRates,
) -> QueryResult<()> {
    diesel::delete(budget_rates::table.find((application, organisation))).execute(conn).await?;
    if !rates.is_none() {
        diesel::insert_into(budget_rates::table)
            .values((
                budget_rates::application_id.eq(application),
                budget_rates::organisation_id.eq(organisation),
                budget_rates::indirect.eq(rates.indirect.map(FlatRate::percent)),
                budget_rates::contingency.eq(rates.contingency.map(FlatRate::percent)),
            ))
            .execute(conn)
            .await?;
    }
    Ok(())
}
