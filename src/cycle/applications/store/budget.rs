//! The budget's tables.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, BudgetLineId, ContributionId, OrganisationId};
use crate::base::kernel::money::Amount;
use crate::base::schema::{budget_lines, contributions};
use crate::cycle::applications::budget::{BudgetInput, BudgetLine, Contribution, Heading, JointBudget};

type LineColumns = (BudgetLineId, OrganisationId, Heading, String, String, Decimal, Amount, Amount);

pub async fn budget_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<JointBudget> {
    let lines: Vec<LineColumns> = budget_lines::table
        .filter(budget_lines::application_id.eq(id))
        .order((budget_lines::position, budget_lines::id))
        .select((
            budget_lines::id,
            budget_lines::organisation_id,
            budget_lines::heading,
            budget_lines::description,
            budget_lines::unit,
            budget_lines::quantity,
            budget_lines::rate,
            budget_lines::amount,
        ))
        .load(conn)
        .await?;
    let brought: Vec<(ContributionId, OrganisationId, String, Amount)> = contributions::table
        .filter(contributions::application_id.eq(id))
        .order((contributions::position, contributions::id))
        .select((
            contributions::id,
            contributions::organisation_id,
            contributions::source,
            contributions::amount,
        ))
        .load(conn)
        .await?;
    Ok(JointBudget {
        lines: lines
            .into_iter()
            .map(|(id, organisation, heading, description, unit, quantity, rate, amount)| BudgetLine {
                id,
                organisation,
                heading,
                description,
                unit,
                quantity,
                rate,
                amount,
            })
            .collect(),
        contributions: brought
            .into_iter()
            .map(|(id, organisation, source, amount)| Contribution { id, organisation, source, amount })
            .collect(),
    })
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
