//! Roles for people by their address: given at once to whoever has an account, offered to whoever
//! has none yet and taken up when they come.

use chrono::TimeDelta;
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
use crate::notices::{Notice, Recipient, enqueue, written_since};
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
        // The form may be sent again, but writes not more often than once a day.
        let once = format!("{id}:{}", Zone::BELGRADE.day(now));
        let outcome = GivenOrInvited::Invited(id);
        (INVITED, once, not_here_yet(email, who), links::SIGN_UP, outcome)
    };
    let notice = letter(kind, once, who, role, scope_name).link(link);
    enqueue(conn, state, &notice, &[reader]).await?;
    Ok(outcome)
}

/// The kind of an invitation's letter.
const INVITED: &str = "accounts-role-invited";

fn letter(kind: &'static str, once: String, who: &SignedIn, role: Role, scope: Translated) -> Notice {
    Notice::new(kind, once).with("by", who.name.as_str()).with("role", word_of(role)).with("scope", scope)
}

/// Somebody without an account, to whom one writes in the language of whoever invites.
fn not_here_yet(email: &Email, who: &SignedIn) -> Recipient {
    Recipient { account: None, name: email.to_string(), email: email.clone(), language: who.language }
}

/// Writes the letter of an open offer once more, in the caller's transaction. Like other letters that
/// somebody can have sent to an address, it goes out only so often within an hour. Who may do so is for
/// the scope's room to say.
pub async fn invite_again(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    id: InvitationId,
    scope: Scope,
    scope_name: Translated,
) -> Result<(), AppError> {
    let now = state.now();
    let Some((email, role)) = invitations::lock(conn, id, scope).await? else {
        return Err(AppError::NotFound);
    };
    let most = state.settings.accounts.letters_per_hour;
    if written_since(conn, &email, &[INVITED], now - TimeDelta::hours(1)).await? >= i64::from(most) {
        let phrase = Phrase::new("accounts-invited-often").with("email", email.as_str()).with("most", most);
        return Err(AppError::refused(phrase));
    }
    invitations::sent_again(conn, id, now).await?;
    let assignment = Assignment { role, scope };
    audit::record(conn, &who.actor(), offer_act("accounts.invite_again", id, assignment, &email), now)
        .await?;
    let once = format!("{id}:{}", now.timestamp_micros());
    let notice = letter(INVITED, once, who, role, scope_name).link(links::SIGN_UP);
    Ok(enqueue(conn, state, &notice, &[not_here_yet(&email, who)]).await?)
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
