//! Applications by their organisations, and how many drafts there are.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::find_many;
use crate::base::db::Conn;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::schema::{application_partners, applications};
use crate::cycle::applications::model::{Application, PartnerStatus};
use crate::cycle::applications::status::Status;
use crate::web::paging::{Paged, Part};

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

/// Which applications of a call stand so, by number.
async fn standing_so(conn: &mut Conn, call: CallId, status: Status) -> QueryResult<Vec<ApplicationId>> {
    applications::table
        .filter(applications::call_id.eq(call))
        .filter(applications::status.eq(status))
        .order(applications::number)
        .select(applications::id)
        .load(conn)
        .await
}

/// The submitted and not withdrawn applications of a call, by number.
pub async fn submitted_ids_in(conn: &mut Conn, call: CallId) -> QueryResult<Vec<ApplicationId>> {
    standing_so(conn, call, Status::Submitted).await
}

/// Part of the drafts of a call, by number.
pub async fn drafts_in(conn: &mut Conn, call: CallId, part: Part<'_>) -> QueryResult<Paged<Application>> {
    let part = part.of(standing_so(conn, call, Status::Draft).await?, |id| (*id).into());
    let drafts = find_many(conn, &part).await?;
    Ok(part.filled(drafts, |draft| draft.id))
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
