//! What many applications ask, in two queries.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::money::Amount;
use crate::base::schema::{budget_lines, contributions};

/// What each of these applications asks from the programme: its budget's total less what the
/// partners bring. An application without a budget asks nothing.
pub async fn requested_of_many(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Amount>, AppError> {
    let costs: Vec<(ApplicationId, Amount)> = budget_lines::table
        .filter(budget_lines::application_id.eq_any(ids))
        .select((budget_lines::application_id, budget_lines::amount))
        .load(conn)
        .await?;
    let brought: Vec<(ApplicationId, Amount)> = contributions::table
        .filter(contributions::application_id.eq_any(ids))
        .select((contributions::application_id, contributions::amount))
        .load(conn)
        .await?;
    let mut requested: HashMap<ApplicationId, Amount> = ids.iter().map(|id| (*id, Amount::ZERO)).collect();
    let lines = costs.into_iter().chain(brought.into_iter().map(|(id, amount)| (id, amount.negated())));
    for (id, amount) in lines {
        let sum = requested.entry(id).or_insert(Amount::ZERO);
        *sum = sum.plus(amount)?;
    }
    Ok(requested)
}
