//! What an organisation says of its communities, and who looks.

use serde_json::json;

use super::act;
use crate::base::audit;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::organisations::model::{CONSENT, Declaration, Declared};
use crate::people::organisations::rights::Rights;
use crate::people::organisations::store;
use crate::people::organisations::store::communities::{self as kept, Given};
use crate::people::places;
use crate::web::words;

/// Says which communities the organisation belongs to, or that it prefers not to say. The whole
/// declaration is replaced, and the text that it was given to is kept beside it. The log tells that it
/// changed and never what was declared.
pub async fn declare(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    declared: Declared,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            store::find_for_update(conn, id).await?;
            Rights::need(rights.declares, "organisations-declarers-only")?;
            let (declaration, communities) = match declared {
                Declared::Declared { mut communities } => {
                    communities.sort();
                    communities.dedup();
                    (Declaration::Declared, Some(communities))
                }
                Declared::Withheld => (Declaration::Withheld, None),
            };
            if communities.as_ref().is_some_and(Vec::is_empty) {
                return Err(AppError::refused(Phrase::new("organisations-none-ticked")));
            }
            let known = places::communities(conn).await?;
            let is_known = |code: &String| known.iter().any(|community| community.code == *code);
            if !communities.iter().flatten().all(is_known) {
                return Err(AppError::refused(Phrase::new("organisations-community-unknown")));
            }
            // Whoever prefers not to say agrees to nothing.
            let consent = communities
                .as_ref()
                .map(|_| CONSENT.map(|key| words::say(who.language, &Phrase::new(key))).join("\n"));
            let given = Given {
                declaration,
                communities: communities.as_deref(),
                by: who.account,
                at: now,
                consent: &consent.unwrap_or_default(),
            };
            kept::save_declaration(conn, &state.seal, id, given).await?;
            let act = act("organisations.declare", id).with(json!({ "declaration": declaration }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

/// The communities that an organisation declared, by their codes, for an officer. The look is
/// audited, whatever it finds.
pub async fn look_at_communities(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
) -> Result<Vec<String>, AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            store::find(conn, id).await?;
            Rights::need(rights.looks, "organisations-lookers-only")?;
            audit::record(conn, &who.actor(), act("organisations.look_at_communities", id), now).await?;
            Ok(kept::declared_communities(conn, &state.seal, &[id]).await?.remove(&id).unwrap_or_default())
        })
        .await
}

/// Seals the declarations that do not stand sealed with the present key: those of before there was one,
/// and those of a former key. Gives how many.
pub async fn seal_declarations(state: &State) -> Result<usize, AppError> {
    state.db.transaction(async |conn| kept::seal_all(conn, &state.seal).await).await
}
