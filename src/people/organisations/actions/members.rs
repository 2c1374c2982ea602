//! Who belongs to an organisation, and as what.

use serde_json::json;

use super::{act, notice};
use crate::base::audit;
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, InvitationId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::notices::{Recipient, enqueue};
use crate::people::accounts::actions::{self as accounts, GivenOrInvited, give_or_invite};
use crate::people::accounts::{Role, Scope, SignedIn, Staff, account_by_email, holders, recipients};
use crate::people::organisations::rights::Rights;
use crate::people::organisations::{links, store};

const ADMINISTRATOR: Role = Role::OrganisationAdministrator;

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
            if role == ADMINISTRATOR && left == 0 {
                return Err(AppError::refused(Phrase::new("organisations-last-administrator")));
            }
            accounts::take_role(conn, &who.actor(), account, role, scope, now).await
        })
        .await
}

/// Takes all one's own roles away at once. The last administrator hands over first.
pub async fn leave(state: &State, who: &SignedIn, id: OrganisationId) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    state
        .db
        .transaction(async |conn| {
            let organisation = store::find_for_update(conn, id).await?;
            let scope = Scope::Organisation(id);
            let all = holders(conn, scope).await?;
            let (own, others): (Vec<_>, Vec<_>) =
                all.into_iter().partition(|held| held.account == who.account);
            let administers = |held: &Staff| held.role == ADMINISTRATOR;
            if own.iter().any(administers) && !others.iter().any(administers) {
                return Err(AppError::refused(Phrase::new("organisations-hand-over-first")));
            }
            // Whoever has left already, in another window say, has nothing more to give up.
            if own.is_empty() {
                return Err(AppError::NotFound);
            }
            audit::record(conn, &who.actor(), act("organisations.leave", id), now).await?;
            for held in &own {
                accounts::take_role(conn, &who.actor(), who.account, held.role, scope, now).await?;
            }
            let letter = notice("organisations-left", &organisation, now)
                .with("person", who.name.as_str())
                .link(links::members(id));
            let others: Vec<_> =
                others.iter().filter(|held| administers(held)).map(Staff::recipient).collect();
            Ok(enqueue(conn, state, &letter, &others).await?)
        })
        .await
}

/// Gives the administration to the account of an address and gives up one's own. Other roles stay as
/// they are. Whoever has no account yet is invited first: an organisation is not left to a letter.
pub async fn hand_over(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    email: &Email,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    state
        .db
        .transaction(async |conn| {
            let organisation = store::find_for_update(conn, id).await?;
            Rights::need(rights.administers, "organisations-administrators-only")?;
            let refused =
                |key: &'static str| AppError::refused(Phrase::new(key).with("email", email.as_str()));
            let next = account_by_email(conn, email).await?.filter(|account| account.confirmed);
            let next = next.ok_or_else(|| refused("organisations-hand-over-unknown"))?;
            if next.id == who.account {
                return Err(refused("organisations-hand-over-self"));
            }
            let (by, scope) = (who.actor(), Scope::Organisation(id));
            let act = act("organisations.hand_over", id).with(json!({ "account": next.id }));
            audit::record(conn, &by, act, now).await?;
            accounts::give_role(conn, &by, next.id, ADMINISTRATOR, scope, now).await?;
            let mut readers = recipients(conn, scope, &[ADMINISTRATOR]).await?;
            accounts::take_role(conn, &by, who.account, ADMINISTRATOR, scope, now).await?;
            readers.retain(|reader| reader.account != Some(who.account));
            let letter = notice("organisations-handed-over", &organisation, now)
                .with("by", who.name.as_str())
                .with("to", next.name.as_str());
            enqueue(conn, state, &letter, &readers).await?;
            // Whoever hands over may have no other role: the link of the others would lead nowhere.
            let own = notice("organisations-handed-over-own", &organisation, now)
                .with("to", next.name.as_str())
                .link(links::LIST);
            let me = recipient_of(who);
            Ok(enqueue(conn, state, &own, &[me]).await?)
        })
        .await
}

fn recipient_of(who: &SignedIn) -> Recipient {
    Recipient {
        account: Some(who.account),
        name: who.name.clone(),
        email: who.email.clone(),
        language: who.language,
    }
}

/// Writes the letter of an invitation once more.
pub async fn invite_again(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    invitation: InvitationId,
) -> Result<(), AppError> {
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    state
        .db
        .transaction(async |conn| {
            Rights::need(rights.administers, "organisations-administrators-only")?;
            let names = store::find(conn, id).await?.names;
            accounts::invite_again(conn, state, who, invitation, Scope::Organisation(id), names).await
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
