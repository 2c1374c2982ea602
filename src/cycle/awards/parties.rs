//! Who stands behind a grant.

use super::model::Grant;
use super::status::GrantStatus;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{GrantId, OrganisationId};
use crate::cycle::applications::{self, Application, PartnerStatus};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::people::organisations::Organisation;

/// A grant's call, application and organisations, the lead first.
pub struct Parties {
    pub call: Call,
    pub application: Application,
    pub organisations: Vec<Organisation>,
}

impl Parties {
    pub fn organisation(&self, id: OrganisationId) -> Option<&Organisation> {
        self.organisations.iter().find(|o| o.id == id)
    }
}

/// Four queries.
pub async fn parties_of(conn: &mut Conn, grant: &Grant) -> Result<Parties, AppError> {
    let call = calls::find(conn, grant.call).await?;
    let application = applications::find(conn, grant.application).await?;
    let mut known = applications::organisations_of(conn, &[grant.application]).await?;
    let partners = known.remove(&grant.application).unwrap_or_default();
    Ok(Parties { call, application, organisations: partners.into_iter().map(|(_, o)| o).collect() })
}

/// The organisations that hold a grant together, the lead first.
pub async fn partner_organisations(conn: &mut Conn, grant: GrantId) -> Result<Vec<OrganisationId>, AppError> {
    let grant = store::grants::find_grant(conn, grant).await?;
    let partners = applications::partners_of(conn, grant.application).await?;
    Ok(partners
        .into_iter()
        .filter(|p| p.status == PartnerStatus::Accepted)
        .filter_map(|p| p.organisation)
        .collect())
}

/// The lead of a grant: whoever asks for its money and answers for its reports.
pub async fn lead_of(conn: &mut Conn, grant: GrantId) -> Result<OrganisationId, AppError> {
    partner_organisations(conn, grant).await?.into_iter().next().ok_or(AppError::NotFound)
}

/// The grants that these organisations hold as lead or partner, the earliest first.
pub async fn grants_of_organisations(
    conn: &mut Conn,
    organisations: &[OrganisationId],
) -> Result<Vec<Grant>, AppError> {
    let applications = applications::of_organisations(conn, organisations).await?;
    store::grants::grants_of_applications(conn, &applications).await
}

/// The grants in force that somebody deals with: those of these organisations, and of the programmes in
/// which they hold one of these roles. Each once.
pub async fn in_force_for(
    conn: &mut Conn,
    who: &SignedIn,
    organisations: &[OrganisationId],
    roles: &[Role],
) -> Result<Vec<Grant>, AppError> {
    let mut programmes = who.roles.programmes();
    programmes.retain(|programme| who.in_programme(*programme, roles));
    let calls = calls::ids_of_programmes(conn, &programmes).await?;
    let mut grants = grants_of_organisations(conn, organisations).await?;
    let others = store::grants::grants_of_calls(conn, &calls).await?;
    let known: Vec<_> = grants.iter().map(|grant| grant.id).collect();
    grants.extend(others.into_iter().filter(|grant| !known.contains(&grant.id)));
    grants.retain(|grant| grant.status == GrantStatus::InForce);
    Ok(grants)
}
