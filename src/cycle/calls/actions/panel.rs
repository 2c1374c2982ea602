//! Who sits on a call's panel.

use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, CallId, InvitationId};
use crate::base::kernel::phrase::Fact;
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::cycle::calls::access::require_staffing;
use crate::cycle::calls::{links, store};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::actions::{self as accounts, GivenOrInvited};
use crate::people::accounts::{Role, Scope, SignedIn, holders};

/// Makes somebody the panel's chair or an assessor, or offers it to an address that nobody has come
/// with yet; a programme manager or a grants officer does that.
pub async fn add_panel_member(
    state: &State,
    who: &SignedIn,
    id: CallId,
    email: &Email,
    role: Role,
) -> Result<GivenOrInvited, AppError> {
    state
        .db
        .transaction(async |conn| {
            let call = store::find(conn, id).await?;
            require_staffing(who, &call)?;
            let link = links::show(id);
            accounts::give_or_invite(conn, state, who, email, role, Scope::Call(id), call.title, &link).await
        })
        .await
}

/// Takes a role on the panel away and tells whoever held it.
pub async fn remove_panel_member(
    state: &State,
    who: &SignedIn,
    id: CallId,
    account: AccountId,
    role: Role,
) -> Result<(), AppError> {
    let (now, scope) = (state.now(), Scope::Call(id));
    state
        .db
        .transaction(async |conn| {
            let call = store::find(conn, id).await?;
            require_staffing(who, &call)?;
            let members = holders(conn, scope).await?;
            let held = members.iter().find(|member| member.account == account && member.role == role);
            let reader = held.ok_or(AppError::NotFound)?.recipient();
            accounts::take_role(conn, &who.actor(), account, role, scope, now).await?;
            let notice = Notice::new("calls-role-taken", format!("{id}:{role}:{}", now.timestamp_micros()))
                .with("role", Fact::Word(format!("accounts-role-{role}").replace('_', "-").into()))
                .with("call", call.title);
            Ok(enqueue(conn, state, &notice, &[reader]).await?)
        })
        .await
}

/// Takes an offer back that nobody has taken up.
pub async fn withdraw_invitation(
    state: &State,
    who: &SignedIn,
    id: CallId,
    invitation: InvitationId,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = store::find(conn, id).await?;
            require_staffing(who, &call)?;
            accounts::withdraw_invitation(conn, &who.actor(), invitation, Scope::Call(id), now).await
        })
        .await
}
