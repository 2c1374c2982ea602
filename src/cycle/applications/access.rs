//! Who takes part in an application, and whom to write to about it.

use std::collections::HashMap;

use super::model::{Partner, PartnerStatus, Role};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::notices::Recipient;
use crate::people::accounts::{self, Scope};
use crate::people::organisations::{self, Organisation};

/// The lead and the accepted partners of several applications, the lead first, in two queries.
pub async fn organisations_of(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Vec<(Partner, Organisation)>>, AppError> {
    let partners = store::partners_of_many(conn, ids).await?;
    let wanted: Vec<OrganisationId> = partners.iter().filter_map(|p| p.organisation).collect();
    let known = organisations::find_many(conn, &wanted).await?;
    let mut found: HashMap<ApplicationId, Vec<(Partner, Organisation)>> = HashMap::new();
    for partner in partners.into_iter().filter(|p| p.status == PartnerStatus::Accepted) {
        if let Some(organisation) = known.iter().find(|o| Some(o.id) == partner.organisation) {
            found.entry(partner.application).or_default().push((partner, organisation.clone()));
        }
    }
    for partners in found.values_mut() {
        partners.sort_by_key(|(partner, _)| (partner.role != Role::Lead, partner.position));
    }
    Ok(found)
}

/// Every member of the lead and of the accepted partners, each once.
pub async fn members_of(conn: &mut Conn, id: ApplicationId) -> Result<Vec<Recipient>, AppError> {
    let mut found: Vec<Recipient> = Vec::new();
    for partner in store::partners_of(conn, id).await? {
        let Some(organisation) = partner.organisation.filter(|_| partner.status == PartnerStatus::Accepted)
        else {
            continue;
        };
        let roles = accounts::Role::OF_ORGANISATIONS;
        for reader in accounts::recipients(conn, Scope::Organisation(organisation), &roles).await? {
            if !found.iter().any(|known| known.email == reader.email) {
                found.push(reader);
            }
        }
    }
    Ok(found)
}
