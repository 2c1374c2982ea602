//! The letters of this room, and whom they go to.

use super::links;
use super::model::{Application, Partner, accepted};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::cycle::calls::Call;
use crate::notices::{Notice, Recipient};
use crate::people::accounts::{self, Role, Scope};

/// Those of an organisation who write an application or sign it.
pub const WORKERS: [Role; 3] = [Role::OrganisationAdministrator, Role::Editor, Role::Signatory];

/// Everybody with one of these roles in any of these organisations, each once.
pub async fn people_of(
    conn: &mut Conn,
    organisations: &[OrganisationId],
    roles: &[Role],
) -> Result<Vec<Recipient>, AppError> {
    let mut found: Vec<Recipient> = Vec::new();
    for organisation in organisations {
        for person in accounts::recipients(conn, Scope::Organisation(*organisation), roles).await? {
            if !found.iter().any(|known| known.account == person.account) {
                found.push(person);
            }
        }
    }
    Ok(found)
}

/// The writers and signatories of every organisation that stands in, or is invited to, an application of the
/// call that was not withdrawn, each once.
pub async fn people_in(conn: &mut Conn, call: CallId) -> Result<Vec<Recipient>, AppError> {
    let ids: Vec<ApplicationId> = store::alive_in(conn, call).await?.into_iter().map(|a| a.id).collect();
    let partners = store::partners_of_many(conn, &ids).await?;
    let mut organisations: Vec<OrganisationId> =
        partners.iter().filter(|p| p.is_in() || p.is_asked()).filter_map(|p| p.organisation).collect();
    organisations.sort();
    organisations.dedup();
    people_of(conn, &organisations, &WORKERS).await
}

/// Everybody with one of these roles at the lead or at a partner who accepted.
pub async fn people_at(
    conn: &mut Conn,
    partners: &[Partner],
    roles: &[Role],
) -> Result<Vec<Recipient>, AppError> {
    people_of(conn, &accepted(partners).collect::<Vec<_>>(), roles).await
}

/// All members of the lead and of the partners who accepted.
pub async fn members_of(conn: &mut Conn, application: ApplicationId) -> Result<Vec<Recipient>, AppError> {
    let partners = store::partners_of(conn, application).await?;
    people_at(conn, &partners, &Role::OF_ORGANISATIONS).await
}

/// The signatories of the lead and of the partners who accepted.
pub async fn signatories_of(conn: &mut Conn, application: ApplicationId) -> Result<Vec<Recipient>, AppError> {
    let partners = store::partners_of(conn, application).await?;
    people_at(conn, &partners, &[Role::Signatory]).await
}

/// Those of the lead who work on the application.
pub async fn lead_of(conn: &mut Conn, partners: &[Partner]) -> Result<Vec<Recipient>, AppError> {
    let lead: Vec<OrganisationId> =
        partners.iter().filter(|p| p.is_lead()).filter_map(|p| p.organisation).collect();
    people_of(conn, &lead, &WORKERS).await
}

/// A letter about an application, with its title, its reference and its call.
pub fn about(kind: &'static str, once: impl ToString, application: &Application, call: &Call) -> Notice {
    Notice::new(kind, once)
        .with("title", application.title.as_str())
        .with("reference", application.reference(call))
        .with("call", call.title.clone())
        .link(links::show(application.id))
}
