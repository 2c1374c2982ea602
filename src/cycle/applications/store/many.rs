//! Applications by their organisations.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::schema::application_partners;
use crate::cycle::applications::model::PartnerStatus;

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
