//! Bringing back what stood before.

use serde_json::json;

use super::Desk;
use super::writing::{Rows, Written, rename_in, save_budget_in, save_in};
use crate::base::audit;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId, RevisionId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::budget::BudgetInput;
use crate::cycle::applications::history::{About, Revision};
use crate::cycle::applications::store;
use crate::people::accounts::SignedIn;

/// Saves an earlier state again, as a save of its own: nothing that came after is lost by it. Whoever may write
/// the thing may; what the lead alone answers stays as it stands where somebody else brings back.
pub async fn restore(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    revision: RevisionId,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let earlier = store::revision(conn, id, revision).await?;
            let act = desk
                .act("applications.restore")
                .with(json!({ "about": earlier.about, "content_version": earlier.content_version }));
            match earlier.about {
                About::Title => {
                    let title: String = read(&earlier)?;
                    rename_in(conn, state, who, &desk, &title, now).await?;
                }
                About::Common | About::Own => {
                    let answers = read(&earlier)?;
                    let written = Written { organisation: earlier.organisation, answers, started: None };
                    save_in(conn, state, who, &desk, written, now).await?;
                }
                About::Budget => {
                    let rows: BudgetInput = read(&earlier)?;
                    let (organisation, input) = (owner(&earlier)?, rows.with_rates());
                    let rows = Rows { organisation, input, seen: None, may_stray: true };
                    save_budget_in(conn, state, who, &desk, rows, now).await?;
                }
                About::Documents | About::Partners => {
                    return Err(AppError::refused(Phrase::new("applications-not-restorable")));
                }
            }
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

fn owner(revision: &Revision) -> Result<OrganisationId, AppError> {
    revision.organisation.ok_or(AppError::NotFound)
}

/// What stands in a revision, as it was saved.
fn read<T: serde::de::DeserializeOwned>(revision: &Revision) -> Result<T, AppError> {
    Ok(serde_json::from_value(revision.value.clone()).map_err(anyhow::Error::from)?)
}
