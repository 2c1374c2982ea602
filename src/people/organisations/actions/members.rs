//! Who belongs to an organisation, and as what.

use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, InvitationId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::people::accounts::actions::{self as accounts, GivenOrInvited, give_or_invite};
use crate::people::accounts::{Role, Scope, SignedIn, holders};
use crate::people::organisations::rights::Rights;
use crate::people::organisations::{links, store};

/// Gives somebody a role by their address, or invites them to take it up.
pub async fn add_member(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    email: &Email,
    role: Role,
) -> Result<GivenOrInvited, AppError> {
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    state
        .db
        .transaction(async |conn| {
            let organisation = store::find_for_update(conn, id).await?;
            Rights::need(rights.administers, "organisations-administrators-only")?;
            let (scope, link) = (Scope::Organisation(id), links::show(id));
            give_or_invite(conn, state, who, email, role, scope, organisation.names, &link).await
        })
        .await
}

/// Takes a role away: an administrator from anybody, everybody from themselves. The last
/// administrator stays, so that somebody can always let others in.
pub async fn remove_role(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    account: AccountId,
    role: Role,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    state
        .db
        .transaction(async |conn| {
            // The lock lets two administrators not remove each other at once.
            store::find_for_update(conn, id).await?;
            let may = rights.administers || account == who.account;
            Rights::need(may, "organisations-administrators-only")?;
            let scope = Scope::Organisation(id);
            let all = holders(conn, scope).await?;
            let left = all.iter().filter(|held| held.role == role && held.account != account).count();
            if role == Role::OrganisationAdministrator && left == 0 {
                return Err(AppError::refused(Phrase::new("organisations-last-administrator")));
            }
            accounts::take_role(conn, &who.actor(), account, role, scope, now).await
        })
        .await
}

/// Takes an invitation back that nobody has taken up.
pub async fn withdraw_invitation(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    invitation: InvitationId,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    state
        .db
        .transaction(async |conn| {
            Rights::need(rights.administers, "organisations-administrators-only")?;
            let scope = Scope::Organisation(id);
            accounts::withdraw_invitation(conn, &who.actor(), invitation, scope, now).await
        })
        .await
}
