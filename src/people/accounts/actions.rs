//! What a person can do with an account.

mod invitations;
mod programs;

use chrono::TimeDelta;

pub use invitations::{
    GivenOrInvited, give_or_invite, invite_again, take_up_invitations, withdraw_invitation,
};
pub use programs::{NewToken, add_api_token, add_own_token, revoke_token};

use super::model::{Account, Assignment, Role, Scope};
use super::signed_in::SignedIn;
use super::store::{self, Purpose};
use super::{guessing, links, passwords, recognise, tokens};
use crate::base::audit::{self, Act, Actor};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, SessionId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::notices::{Notice, Recipient, enqueue, written_since};

/// Letters that anybody can have sent to an address by typing it.
const ASKED_BY_ANYBODY: [&str; 3] = ["accounts-known", "accounts-confirm", "accounts-reset"];

/// Whether an address may be written to once more. Nobody fills another's mailbox by typing its
/// address again and again; who asks does not learn whether a letter was written.
async fn may_write(conn: &mut Conn, state: &State, email: &Email) -> Result<bool, AppError> {
    let since = state.now() - TimeDelta::hours(1);
    let written = written_since(conn, email, &ASKED_BY_ANYBODY, since).await?;
    Ok(written < i64::from(state.settings.accounts.letters_per_hour))
}

/// Somebody who wants an account, parsed.
#[derive(Debug, Clone)]
pub struct NewAccount {
    pub email: Email,
    pub name: String,
    pub language: Language,
    pub password: String,
}

/// Opens an account and sends a link that confirms its address.
///
/// Whether the address has an account already is told only to the address itself.
pub async fn sign_up(state: &State, new: NewAccount) -> Result<(), AppError> {
    let hash = passwords::hash(new.password).await?;
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            if let Some(known) = store::account_by_email(conn, &new.email).await? {
                if !may_write(conn, state, &new.email).await? {
                    return Ok(());
                }
                let notice = Notice::new("accounts-known", now.timestamp_micros()).link(links::SIGN_IN);
                return Ok(enqueue(conn, state, &notice, &[as_recipient(&known)]).await?);
            }
            let account = Account {
                id: AccountId::new(),
                email: new.email.clone(),
                name: new.name.clone(),
                language: new.language,
                confirmed: false,
                system_administrator: false,
            };
            store::insert(conn, &account, &hash, now).await?;
            let actor = Actor { id: Some(account.id), name: account.name.clone() };
            audit::record(conn, &actor, Act::new("accounts.sign_up", "account", account.id), now).await?;
            send_confirmation(conn, state, &account).await
        })
        .await
}

async fn send_confirmation(conn: &mut Conn, state: &State, account: &Account) -> Result<(), AppError> {
    if !may_write(conn, state, &account.email).await? {
        return Ok(());
    }
    let secret = tokens::new_secret();
    let hours = state.settings.accounts.confirm_hours;
    let expires = state.now() + TimeDelta::hours(hours.into());
    store::insert_email_token(conn, &tokens::hash(&secret), account.id, Purpose::Confirm, expires).await?;
    let notice = Notice::new("accounts-confirm", tokens::hash(&secret))
        .with("hours", hours)
        .link(links::confirmation(&secret));
    Ok(enqueue(conn, state, &notice, &[as_recipient(account)]).await?)
}

fn as_recipient(account: &Account) -> Recipient {
    Recipient {
        account: Some(account.id),
        name: account.name.clone(),
        email: account.email.clone(),
        language: account.language,
    }
}

/// Confirms an address with the link that was sent to it.
pub async fn confirm(state: &State, secret: &str) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let account = store::use_email_token(conn, &tokens::hash(secret), Purpose::Confirm, now)
                .await?
                .ok_or_else(|| AppError::refused(Phrase::new("accounts-link-dead")))?;
            store::confirm_email(conn, account, now).await?;
            let account = store::account(conn, account).await?;
            let actor = Actor { id: Some(account.id), name: account.name.clone() };
            audit::record(conn, &actor, Act::new("accounts.confirm", "account", account.id), now).await?;
            take_up_invitations(conn, &account, now).await?;
            Ok(())
        })
        .await
}

/// Somebody at the door.
#[derive(Debug, Clone)]
pub struct Attempt {
    pub email: Option<Email>,
    pub password: String,
    /// Where it comes from, for counting failures.
    pub from: String,
    pub browser: String,
}

/// Opens a session; gives the secret for its cookie. An unknown address costs the same time and
/// gets the same answer as a wrong password.
pub async fn sign_in(state: &State, attempt: Attempt) -> Result<(String, Account), AppError> {
    let now = state.now();
    let noted = guessing::note(state, attempt.email.as_ref(), &attempt.from, now).await?;
    let (known, stored) = {
        let mut conn = state.db.conn().await?;
        let known = match &attempt.email {
            Some(email) => store::account_by_email(&mut conn, email).await?,
            None => None,
        };
        let stored = match &known {
            Some(account) => Some(store::password_hash(&mut conn, account.id).await?),
            None => None,
        };
        (known, stored)
    };
    let right = passwords::fits(attempt.password, stored).await?;
    let Some(account) = known.filter(|_| right) else {
        return Err(AppError::refused(Phrase::new("accounts-sign-in-wrong")));
    };
    guessing::forgive(state, &noted).await?;
    if !account.confirmed {
        state.db.transaction(async |conn| send_confirmation(conn, state, &account).await).await?;
        return Err(AppError::refused(Phrase::new("accounts-not-confirmed")));
    }
    let secret = open_session(state, &account, &attempt.browser).await?;
    Ok((secret, account))
}

async fn open_session(state: &State, account: &Account, browser: &str) -> Result<String, AppError> {
    let secret = tokens::new_secret();
    let now = state.now();
    let expires = now + TimeDelta::hours(state.settings.accounts.session_hours.into());
    let browser: String = browser.chars().take(200).collect();
    state
        .db
        .transaction(async |conn| {
            let session = (SessionId::new(), tokens::hash(&secret));
            store::insert_session(conn, (session.0, &session.1), account.id, &browser, (now, expires))
                .await?;
            let actor = Actor { id: Some(account.id), name: account.name.clone() };
            audit::record(conn, &actor, Act::new("accounts.sign_in", "account", account.id), now).await?;
            take_up_invitations(conn, account, now).await?;
            Ok(())
        })
        .await?;
    Ok(secret)
}

/// Ends the session that this person is using.
pub async fn sign_out(state: &State, who: &SignedIn) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    if let Some(session) = who.session {
        store::end_sessions(&mut conn, who.account, Some(session)).await?;
    }
    Ok(())
}

/// Ends one session of this person, or all of them everywhere.
pub async fn end_sessions(state: &State, who: &SignedIn, one: Option<SessionId>) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let ended = store::end_sessions(conn, who.account, one).await?;
            if ended == 0 {
                return Err(AppError::NotFound);
            }
            let act = Act::new("accounts.end_sessions", "account", who.account)
                .with(serde_json::json!({ "ended": ended }));
            audit::record(conn, &who.actor(), act, state.now()).await?;
            Ok(())
        })
        .await
}

/// Sends a link to choose a new password, if there is such an account.
pub async fn request_reset(state: &State, email: &Email) -> Result<(), AppError> {
    let minutes = state.settings.accounts.reset_minutes;
    state
        .db
        .transaction(async |conn| {
            let Some(account) = store::account_by_email(conn, email).await? else { return Ok(()) };
            if !may_write(conn, state, email).await? {
                return Ok(());
            }
            let secret = tokens::new_secret();
            let expires = state.now() + TimeDelta::minutes(minutes.into());
            store::insert_email_token(conn, &tokens::hash(&secret), account.id, Purpose::Reset, expires)
                .await?;
            let notice = Notice::new("accounts-reset", tokens::hash(&secret))
                .with("minutes", minutes)
                .link(links::reset(&secret));
            Ok(enqueue(conn, state, &notice, &[as_recipient(&account)]).await?)
        })
        .await
}

/// Sets a new password with the link that was sent, and ends every session.
pub async fn reset(state: &State, secret: &str, password: String) -> Result<(), AppError> {
    let hash = passwords::hash(password).await?;
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let id = store::use_email_token(conn, &tokens::hash(secret), Purpose::Reset, now)
                .await?
                .ok_or_else(|| AppError::refused(Phrase::new("accounts-link-dead")))?;
            store::set_password(conn, id, &hash).await?;
            // Whoever reads the letter owns the address.
            store::confirm_email(conn, id, now).await?;
            store::end_sessions(conn, id, None).await?;
            let account = store::account(conn, id).await?;
            let actor = Actor { id: Some(id), name: account.name.clone() };
            audit::record(conn, &actor, Act::new("accounts.reset", "account", id), now).await?;
            let notice = Notice::new("accounts-password-changed", now.timestamp_micros());
            Ok(enqueue(conn, state, &notice, &[as_recipient(&account)]).await?)
        })
        .await
}

pub async fn change_language(state: &State, who: &SignedIn, language: Language) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    Ok(store::set_language(&mut conn, who.account, language).await?)
}

/// Gives a role, in the caller's transaction. Who may do so is for the scope's room to say.
pub async fn give_role(
    conn: &mut Conn,
    by: &Actor,
    account: AccountId,
    role: Role,
    scope: Scope,
    now: Timestamp,
) -> Result<(), AppError> {
    if store::roles::give_role(conn, account, Assignment { role, scope }, by.id, now).await? {
        audit::record(conn, by, role_act("accounts.give_role", account, role, scope), now).await?;
    }
    Ok(())
}

/// Takes a role away, in the caller's transaction.
pub async fn take_role(
    conn: &mut Conn,
    by: &Actor,
    account: AccountId,
    role: Role,
    scope: Scope,
    now: Timestamp,
) -> Result<(), AppError> {
    if !store::roles::take_role(conn, account, Assignment { role, scope }).await? {
        return Err(AppError::NotFound);
    }
    audit::record(conn, by, role_act("accounts.take_role", account, role, scope), now).await?;
    Ok(())
}

/// An act on somebody's role. It stands in the log of what the role is for: a role in a programme is
/// the programme's affair, so the programme is its subject.
fn role_act(name: &'static str, account: AccountId, role: Role, scope: Scope) -> Act {
    let act = match scope {
        Scope::Call(call) => Act::new(name, "account", account).in_call(call),
        Scope::Organisation(organisation) => Act::new(name, "account", account).by_organisation(organisation),
        Scope::Programme(programme) => Act::new(name, "programme", programme),
    };
    act.with(serde_json::json!({ "role": role, "account": account }))
}

/// Opens a confirmed account from the command line or for the demo.
pub async fn add_account(state: &State, new: NewAccount, administrator: bool) -> Result<AccountId, AppError> {
    let hash = passwords::hash(new.password).await?;
    let now = state.now();
    let account = Account {
        id: AccountId::new(),
        email: new.email,
        name: new.name,
        language: new.language,
        confirmed: true,
        system_administrator: administrator,
    };
    state
        .db
        .transaction(async |conn| {
            store::insert(conn, &account, &hash, now).await.map_err(|e| {
                AppError::from(e).on_constraint("accounts_email_once", || Phrase::new("accounts-email-taken"))
            })?;
            let act = Act::new("accounts.add", "account", account.id)
                .with(serde_json::json!({ "system_administrator": administrator }));
            audit::record(conn, &Actor::program("user add"), act, now).await?;
            Ok(account.id)
        })
        .await
}

/// The person behind an account, as if signed in: for commands, jobs and the demo's player.
pub async fn acting_as(state: &State, email: &Email) -> Result<SignedIn, AppError> {
    let mut conn = state.db.conn().await?;
    let account = store::account_by_email(&mut conn, email).await?.ok_or(AppError::NotFound)?;
    recognise::signed_in(&mut conn, account, None).await
}

/// Forgets dead sessions, old links and old failures.
pub async fn forget_old(state: &State) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    Ok(store::forget_before(&mut conn, state.now()).await?)
}
