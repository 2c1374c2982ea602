//! One organisation that stood in the register twice.

use serde_json::json;

use super::{LONGEST_REASON, act, notice};
use crate::base::audit;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::notices::enqueue;
use crate::people::accounts::actions::give_role;
use crate::people::accounts::{Role, Scope, SignedIn, holders, recipients};
use crate::people::organisations::model::Standing;
use crate::people::organisations::rights::Rights;
use crate::people::organisations::status::Move;
use crate::people::organisations::store::{self, merging};

/// Merges one organisation into another that it is. What it did stays under its name and its members keep what
/// they see; they get the same roles in the other, and under the old name nothing new begins. A grants officer
/// who belongs to neither may, with a reason that the members of both read.
pub async fn merge(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    into: OrganisationId,
    reason: &str,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    Rights::need(!rights.member, "organisations-own")?;
    Rights::need(rights.judges, "organisations-officers-only")?;
    Rights::need(!Rights::of(who, into)?.member, "organisations-own")?;
    state
        .db
        .transaction(async |conn| {
            if id == into || store::find_many(conn, &[into]).await?.is_empty() {
                return Err(AppError::refused(Phrase::new("organisations-merge-not-there")));
            }
            // Always in the same order, so that two merges do not wait for each other.
            let (first, second) = if id < into { (id, into) } else { (into, id) };
            let locked =
                [store::find_for_update(conn, first).await?, store::find_for_update(conn, second).await?];
            let [one, other] = if id < into {
                locked
            } else {
                let [other, one] = locked;
                [one, other]
            };
            if other.standing == Standing::Merged {
                return Err(AppError::refused(Phrase::new("organisations-merge-not-there")));
            }
            one.standing.after(Move::Merge)?;
            if !(1..=LONGEST_REASON).contains(&reason.chars().count()) {
                let length = Phrase::new("error-length").with("min", 1).with("max", LONGEST_REASON);
                return Err(AppError::refused(length));
            }
            merging::save(conn, id, into, reason, now).await?;
            let details = json!({ "into": into, "names": one.names, "number": one.registration_number,
                "other_names": other.names, "other_number": other.registration_number, "reason": reason });
            audit::record(conn, &who.actor(), act("organisations.merge", id).with(details), now).await?;
            for held in holders(conn, Scope::Organisation(id)).await? {
                give_role(conn, &who.actor(), held.account, held.role, Scope::Organisation(into), now)
                    .await?;
            }
            // The members of the one are members of the other by now.
            let letter = notice("organisations-merged", &other, now)
                .with("old", one.names.clone())
                .with("reason", reason);
            let readers = recipients(conn, Scope::Organisation(into), &Role::OF_ORGANISATIONS).await?;
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}
