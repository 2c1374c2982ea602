//! Roles for people by their address: given at once to whoever has an account, offered to whoever
//! has none yet and taken up when they come.

use serde_json::json;

use super::{as_recipient, role_act};
use crate::base::audit::{self, Actor};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{AccountId, InvitationId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text::Email;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::notices::{Notice, Recipient, enqueue};
use crate::people::accounts::SignedIn;
use crate::people::accounts::links;
use crate::people::accounts::model::{Account, Assignment, Role, Scope};
use crate::people::accounts::store::{self, invitations, roles};

/// What became of a role for an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenOrInvited {
    /// There is such an account; it holds the role now.
    Given(AccountId),
    /// There is none whose address is confirmed: whoever comes with this address gets the role.
    Invited(InvitationId),
}

/// Gives a role to the account of this address, or offers it to the address, in the caller's
/// transaction. Either way a letter says so; `link` is the page that it leads to. Doing it twice
/// changes nothing. Who may do so is for the scope's room to say.
///
/// An account whose address is not confirmed is treated as none: it may be a stranger's.
pub async fn give_or_invite(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    email: &Email,
    role: Role,
    scope: Scope,
    scope_name: Translated,
    link: &str,
) -> Result<GivenOrInvited, AppError> {
    if !role.fits(scope) {
        return Err(AppError::refused(Phrase::new("error-choice")));
    }
    let now = state.now();
    let assignment = Assignment { role, scope };
    let known = store::account_by_email(conn, email).await?.filter(|account| account.confirmed);
    let (kind, once, reader, link, outcome) = if let Some(account) = known {
        let outcome = GivenOrInvited::Given(account.id);
        if !roles::give_role(conn, account.id, assignment, Some(who.account), now).await? {
            return Ok(outcome);
        }
        let act = role_act("accounts.give_role", account.id, role, scope);
        audit::record(conn, &who.actor(), act, now).await?;
        let once = format!("{}:{role}:{scope:?}:{}", account.id, now.timestamp_micros());
        ("accounts-role-given", once, as_recipient(&account), link, outcome)
    } else {
        let id = offer(conn, who, email, assignment, now).await?;
        // A letter that was lost can be sent again, but not more often than once a day.
        let once = format!("{id}:{}", Zone::BELGRADE.day(now));
        let reader = Recipient {
            account: None,
            name: email.to_string(),
            email: email.clone(),
            language: who.language,
        };
        ("accounts-role-invited", once, reader, links::SIGN_UP, GivenOrInvited::Invited(id))
    };
    let notice = Notice::new(kind, once)
        .with("by", who.name.as_str())
        .with("role", word_of(role))
        .with("scope", scope_name)
        .link(link);
    enqueue(conn, state, &notice, &[reader]).await?;
    Ok(outcome)
}

/// A role's name in the reader's language.
fn word_of(role: Role) -> Fact {
    Fact::Word(format!("accounts-role-{role}").replace('_', "-").into())
}

async fn offer(
    conn: &mut Conn,
    who: &SignedIn,
    email: &Email,
    assignment: Assignment,
    now: Timestamp,
) -> Result<InvitationId, AppError> {
    if let Some(open) = invitations::open_offer(conn, email, assignment).await? {
        return Ok(open);
    }
    let id = InvitationId::new();
    invitations::insert(conn, id, email, assignment, who.account, now).await?;
    audit::record(conn, &who.actor(), offer_act("accounts.invite", id, assignment, email), now).await?;
    Ok(id)
}

/// An act on an offer. Like one on a role, it stands in the log of what the role is for.
fn offer_act(name: &'static str, id: InvitationId, assignment: Assignment, email: &Email) -> audit::Act {
    let act = match assignment.scope {
        Scope::Call(call) => audit::Act::new(name, "invitation", id).in_call(call),
        Scope::Organisation(organisation) => {
            audit::Act::new(name, "invitation", id).by_organisation(organisation)
        }
        Scope::Programme(programme) => audit::Act::new(name, "programme", programme),
    };
    act.with(json!({ "role": assignment.role, "email": email, "invitation": id }))
}

/// Takes up every role that was offered to this account's address, in the caller's transaction.
/// Only for an account whose address is confirmed; says how many there were.
pub async fn take_up_invitations(
    conn: &mut Conn,
    account: &Account,
    now: Timestamp,
) -> Result<usize, AppError> {
    let offers = invitations::accept(conn, &account.email, now).await?;
    let actor = Actor { id: Some(account.id), name: account.name.clone() };
    for (assignment, by) in &offers {
        if roles::give_role(conn, account.id, *assignment, Some(*by), now).await? {
            let act = role_act("accounts.take_up_role", account.id, assignment.role, assignment.scope);
            audit::record(conn, &actor, act, now).await?;
        }
    }
    Ok(offers.len())
}

/// Takes an open offer back, in the caller's transaction. Who may do so is for the scope's room
/// to say.
pub async fn withdraw_invitation(
    conn: &mut Conn,
    by: &Actor,
    id: InvitationId,
    scope: Scope,
    now: Timestamp,
) -> Result<(), AppError> {
    let Some((email, role)) = invitations::withdraw(conn, id, scope).await? else {
        return Err(AppError::NotFound);
    };
    let act = offer_act("accounts.withdraw_invitation", id, Assignment { role, scope }, &email);
    audit::record(conn, by, act, now).await?;
    Ok(())
}
