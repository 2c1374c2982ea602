//! Publishing a corrigendum: the call changes, and everybody who works on an application is told.

use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::state::State;
use crate::cycle::applications::{letters, store};
use crate::cycle::calls::corrigendum::{CorrigendumInput, publish_in};
use crate::cycle::calls::links;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, SignedIn};

/// Publishes it, and writes to the writers and signatories of every organisation that stands in, or is
/// invited to, an application of the call that was not withdrawn.
pub async fn publish_corrigendum(
    state: &State,
    who: &SignedIn,
    call: CallId,
    input: CorrigendumInput,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let explanation = input.explanation.clone();
            let (call, number) = publish_in(conn, who, call, input, state.now()).await?;
            let ids: Vec<ApplicationId> =
                store::alive_in(conn, call.id).await?.into_iter().map(|a| a.id).collect();
            let partners = store::partners_of_many(conn, &ids).await?;
            let mut organisations: Vec<OrganisationId> = partners
                .iter()
                .filter(|p| p.is_in() || p.is_asked())
                .filter_map(|p| p.organisation)
                .collect();
            organisations.sort();
            organisations.dedup();
            let roles = [Role::OrganisationAdministrator, Role::Editor, Role::Signatory];
            let readers = letters::people_of(conn, &organisations, &roles).await?;
            let letter = Notice::new("applications-corrigendum", format!("{}:{number}", call.id))
                .with("call", call.title.clone())
                .with("number", number)
                .with("explanation", explanation)
                .with("deadline", (call.deadline, call.zone))
                .link(links::show(call.id));
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}
