//! Applications by their organisations, and how many drafts there are.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::schema::{application_partners, applications};
use crate::cycle::applications::model::PartnerStatus;
use crate::cycle::applications::status::Status;

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

/// How many drafts each of these calls has; none where a call is not named.
pub async fn count_drafts(conn: &mut Conn, calls: &[CallId]) -> QueryResult<HashMap<CallId, usize>> {
    let counted: Vec<(CallId, i64)> = applications::table
        .filter(applications::call_id.eq_any(calls))
        .filter(applications::status.eq(Status::Draft))
        .group_by(applications::call_id)
        .select((applications::call_id, count_star()))
        .load(conn)
        .await?;
    Ok(counted.into_iter().map(|(call, many)| (call, usize::try_from(many).unwrap_or(0))).collect())
}
