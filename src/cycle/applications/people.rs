//! The organisations behind applications.

use std::collections::HashMap;

use super::model::{Partner, PartnerStatus};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::people::organisations::{self, Organisation};

/// Lead and accepted partners of each application, the lead first. Two queries.
pub async fn organisations_of(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Vec<(Partner, Organisation)>>, AppError> {
    let partners = store::partners_of_many(conn, ids).await?;
    let accepted: Vec<Partner> =
        partners.into_iter().filter(|p| p.status == PartnerStatus::Accepted).collect();
    let wanted: Vec<OrganisationId> = accepted.iter().filter_map(|p| p.organisation).collect();
    let known: HashMap<OrganisationId, Organisation> =
        organisations::find_many(conn, &wanted).await?.into_iter().map(|o| (o.id, o)).collect();
    let mut found: HashMap<ApplicationId, Vec<(Partner, Organisation)>> = HashMap::new();
    for partner in accepted {
        if let Some(organisation) = partner.organisation.and_then(|id| known.get(&id)) {
            found.entry(partner.application).or_default().push((partner, organisation.clone()));
        }
    }
    Ok(found)
}
