//! What this stage knows of organisations: the reports that they owe as lead, who answers for them.

use futures_util::future::LocalBoxFuture;

use super::remind::still_due;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::cycle::applications::elsewhere::{Known, What};
use crate::cycle::applications::{self, Partner};
use crate::cycle::awards::{self, GrantStatus};
use crate::cycle::calls;

/// Every report that was due before today, where its call is, and is not handed in.
pub fn overdue<'a>(
    conn: &'a mut Conn,
    organisations: &'a [OrganisationId],
    now: Timestamp,
) -> LocalBoxFuture<'a, Result<Vec<Known>, AppError>> {
    Box::pin(async move {
        let mut grants = awards::grants_of_organisations(conn, organisations).await?;
        grants.retain(|grant| grant.status == GrantStatus::InForce);
        let ids: Vec<_> = grants.iter().map(|grant| grant.id).collect();
        let reports = store::final_reports_of(conn, &ids).await?;
        let applied: Vec<ApplicationId> = grants.iter().map(|grant| grant.application).collect();
        let durations = applications::durations_of(conn, &applied).await?;
        let partners = applications::partners_of_many(conn, &applied).await?;
        let of: Vec<_> = grants.iter().map(|grant| grant.call).collect();
        let calls = calls::find_many(conn, &of).await?;
        let mut known = Vec::new();
        for grant in &grants {
            let is_lead = |one: &&Partner| one.application == grant.application && one.is_lead();
            let lead = partners.iter().find(is_lead).and_then(|lead| lead.organisation);
            let Some(organisation) = lead.filter(|id| organisations.contains(id)) else { continue };
            let Some(call) = calls.iter().find(|call| call.id == grant.call) else { continue };
            let report = reports.iter().find(|report| report.grant == grant.id);
            let months = durations.iter().find(|(id, _)| *id == grant.application).map(|(_, months)| *months);
            let due = still_due(grant, call, report, months);
            if let Some(since) = due.filter(|due| *due < call.zone.day(now)) {
                let (application, call) = (grant.application, grant.call);
                known.push(Known { organisation, application, call, what: What::Overdue { since } });
            }
        }
        Ok(known)
    })
}
