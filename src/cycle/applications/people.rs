//! The organisations behind an application, and whom to write to about it.

use std::collections::HashMap;

use super::model::{Partner, PartnerStatus};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::notices::Recipient;
use crate::people::accounts::{self, Role, Scope};
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

/// Everybody in the lead's and the accepted partners' organisations, each once.
pub async fn members_of(conn: &mut Conn, id: ApplicationId) -> Result<Vec<Recipient>, AppError> {
    people_of(conn, id, &Role::OF_ORGANISATIONS).await
}

/// Whoever may sign for the lead or an accepted partner, each once.
pub async fn signatories_of(conn: &mut Conn, id: ApplicationId) -> Result<Vec<Recipient>, AppError> {
    people_of(conn, id, &[Role::Signatory]).await
}

async fn people_of(conn: &mut Conn, id: ApplicationId, roles: &[Role]) -> Result<Vec<Recipient>, AppError> {
    let mut found: Vec<Recipient> = Vec::new();
    for partner in store::partners_of(conn, id).await? {
        let Some(organisation) = partner.organisation.filter(|_| partner.status == PartnerStatus::Accepted)
        else {
            continue;
        };
        for person in accounts::recipients(conn, Scope::Organisation(organisation), roles).await? {
            if !found.iter().any(|known| known.account == person.account) {
                found.push(person);
            }
        }
    }
    Ok(found)
}
