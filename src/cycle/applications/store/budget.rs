//! The budget's tables.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, BudgetLineId, ContributionId, OrganisationId};
use crate::base::kernel::money::Amount;
use crate::base::schema::{budget_lines, contributions};
use crate::cycle::applications::budget::{BudgetInput, BudgetLine, Contribution, Heading, JointBudget};

type LineColumns =
    (ApplicationId, (BudgetLineId, OrganisationId, Heading, String, String, Decimal, Amount, Amount));

pub async fn budget_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<JointBudget> {
    Ok(budgets_of_many(conn, &[id]).await?.remove(&id).unwrap_or_default())
}

/// The budgets of several applications in two queries; one without a row is not among them.
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
                budget_lines::heading,
                budget_lines::description,
                budget_lines::unit,
                budget_lines::quantity,
                budget_lines::rate,
                budget_lines::amount,
            ),
        ))
        .load(conn)
        .await?;
    let brought: Vec<(ApplicationId, ContributionId, OrganisationId, String, Amount)> = contributions::table
        .filter(contributions::application_id.eq_any(ids))
        .order((contributions::position, contributions::id))
        .select((
            contributions::application_id,
            contributions::id,
            contributions::organisation_id,
            contributions::source,
            contributions::amount,
        ))
        .load(conn)
        .await?;
    let mut budgets: HashMap<ApplicationId, JointBudget> = HashMap::new();
    for (of, (id, organisation, heading, description, unit, quantity, rate, amount)) in lines {
        let line = BudgetLine { id, organisation, heading, description, unit, quantity, rate, amount };
        budgets.entry(of).or_default().lines.push(line);
    }
    for (of, id, organisation, source, amount) in brought {
        let contribution = Contribution { id, organisation, source, amount };
        budgets.entry(of).or_default().contributions.push(contribution);
    }
    Ok(budgets)
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
    for (line, position) in input.lines.iter().zip(0_i32..) {
        lines.push((
            budget_lines::id.eq(BudgetLineId::new()),
            budget_lines::application_id.eq(application),
            budget_lines::organisation_id.eq(organisation),
            budget_lines::position.eq(position),
            budget_lines::heading.eq(line.heading),
            budget_lines::description.eq(&line.description),
            budget_lines::unit.eq(&line.unit),
            budget_lines::quantity.eq(line.quantity),
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
                contributions::source.eq(&brought.source),
                contributions::amount.eq(brought.amount),
            )
        })
        .collect();
    diesel::insert_into(contributions::table).values(brought).execute(conn).await?;
    Ok(())
}
