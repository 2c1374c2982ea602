//! What this stage knows of organisations: the grants in which they stand.

use futures_util::future::LocalBoxFuture;

use super::status::GrantStatus;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::cycle::applications::elsewhere::{Known, What};
use crate::cycle::applications::{self, Role};

/// Every grant that was offered and not refused: three queries.
pub fn grants_elsewhere<'a>(
    conn: &'a mut Conn,
    organisations: &'a [OrganisationId],
    _: Timestamp,
) -> LocalBoxFuture<'a, Result<Vec<Known>, AppError>> {
    Box::pin(async move {
        let ids = applications::of_organisations(conn, organisations).await?;
        let mut grants = store::grants::grants_of_applications(conn, &ids).await?;
        grants.retain(|grant| grant.status != GrantStatus::Refused);
        let won: Vec<ApplicationId> = grants.iter().map(|grant| grant.application).collect();
        let partners = applications::partners_of_many(conn, &won).await?;
        let mut known = Vec::new();
        for grant in &grants {
            let here = partners.iter().filter(|one| one.application == grant.application && one.is_in());
            for partner in here {
                let Some(organisation) = partner.organisation.filter(|id| organisations.contains(id)) else {
                    continue;
                };
                let what = What::Grant {
                    as_lead: partner.role == Role::Lead,
                    amount: grant.amount,
                    currency: grant.currency,
                    awarded_at: grant.offered_at,
                };
                known.push(Known { organisation, application: grant.application, call: grant.call, what });
            }
        }
        Ok(known)
    })
}
