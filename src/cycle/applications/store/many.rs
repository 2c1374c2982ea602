//! Reads over several applications at once.

use std::collections::HashMap;

use diesel::dsl::sum;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;

use super::Row;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::money::Amount;
use crate::base::schema::{application_partners, applications, budget_lines, contributions};
use crate::cycle::applications::model::{Application, PartnerStatus};

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Application>> {
    let rows: Vec<Row> =
        applications::table.filter(applications::id.eq_any(ids)).select(Row::as_select()).load(conn).await?;
    Ok(rows.into_iter().map(Application::from).collect())
}

/// The applications in which one of these organisations is the lead or an accepted partner.
pub async fn of_organisations(
    conn: &mut Conn,
    organisations: &[OrganisationId],
) -> QueryResult<Vec<ApplicationId>> {
    application_partners::table
        .filter(application_partners::organisation_id.eq_any(organisations))
        .filter(application_partners::status.eq(PartnerStatus::Accepted))
        .order(application_partners::application_id)
        .select(application_partners::application_id)
        .distinct()
        .load(conn)
        .await
}

/// What each application asks for: its total less what the partners bring. Two queries.
pub async fn requested_of(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Amount>, AppError> {
    let totals: Vec<(ApplicationId, Option<Decimal>)> = budget_lines::table
        .filter(budget_lines::application_id.eq_any(ids))
        .group_by(budget_lines::application_id)
        .select((budget_lines::application_id, sum(budget_lines::amount)))
        .load(conn)
        .await?;
    let brought: HashMap<ApplicationId, Option<Decimal>> = contributions::table
        .filter(contributions::application_id.eq_any(ids))
        .group_by(contributions::application_id)
        .select((contributions::application_id, sum(contributions::amount)))
        .load::<(ApplicationId, Option<Decimal>)>(conn)
        .await?
        .into_iter()
        .collect();
    totals
        .into_iter()
        .map(|(id, total)| {
            let own = brought.get(&id).copied().flatten().unwrap_or_default();
            Ok((id, Amount::new(total.unwrap_or_default() - own)?))
        })
        .collect()
}
