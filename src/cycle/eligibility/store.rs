//! The results that end the stage for each application.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::schema::eligibility_results;
use crate::cycle::applications;

/// The call's submitted and not withdrawn applications that were found eligible, by number.
pub async fn eligible_in(conn: &mut Conn, call: CallId) -> Result<Vec<ApplicationId>, AppError> {
    let ids: Vec<ApplicationId> =
        applications::submitted_in(conn, call).await?.into_iter().map(|a| a.id).collect();
    let eligible: Vec<ApplicationId> = eligibility_results::table
        .filter(eligibility_results::application_id.eq_any(&ids))
        .filter(eligibility_results::eligible)
        .select(eligibility_results::application_id)
        .load(conn)
        .await?;
    Ok(ids.into_iter().filter(|id| eligible.contains(id)).collect())
}

/// Whether every submitted application of the call has its result.
pub async fn all_concluded(conn: &mut Conn, call: CallId) -> Result<bool, AppError> {
    let ids: Vec<ApplicationId> =
        applications::submitted_in(conn, call).await?.into_iter().map(|a| a.id).collect();
    let concluded: i64 = eligibility_results::table
        .filter(eligibility_results::application_id.eq_any(&ids))
        .count()
        .get_result(conn)
        .await?;
    Ok(usize::try_from(concluded).is_ok_and(|concluded| concluded == ids.len()))
}
