//! The accounts room's tables; roles and offers of roles stand in `store/`.

pub mod guesses;
pub mod invitations;
pub mod programs;
pub mod roles;

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::Account;
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, SessionId};
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::base::schema::{accounts, email_tokens, sessions, sign_in_failures};
use crate::notices::Recipient;

#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts, check_for_backend(diesel::pg::Pg))]
struct AccountRow {
    id: AccountId,
    email: Email,
    name: String,
    language: Language,
    email_confirmed_at: Option<Timestamp>,
    system_administrator: bool,
}

impl From<AccountRow> for Account {
    fn from(row: AccountRow) -> Self {
        Self {
            id: row.id,
            email: row.email,
            name: row.name,
            language: row.language,
            confirmed: row.email_confirmed_at.is_some(),
            system_administrator: row.system_administrator,
        }
    }
}

pub async fn insert(
    conn: &mut Conn,
    account: &Account,
    password_hash: &str,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(accounts::table)
        .values((
            accounts::id.eq(account.id),
            accounts::email.eq(&account.email),
            accounts::name.eq(&account.name),
            accounts::language.eq(account.language),
            accounts::password_hash.eq(password_hash),
            accounts::email_confirmed_at.eq(account.confirmed.then_some(now)),
            accounts::system_administrator.eq(account.system_administrator),
            accounts::created_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn account_by_email(conn: &mut Conn, email: &Email) -> QueryResult<Option<Account>> {
    let row =
        accounts::table.filter(accounts::email.eq(email)).select(AccountRow::as_select()).first(conn).await;
    Ok(row.optional()?.map(Account::from))
}

pub async fn account(conn: &mut Conn, id: AccountId) -> QueryResult<Account> {
    accounts::table.find(id).select(AccountRow::as_select()).first(conn).await.map(Account::from)
}

pub async fn password_hash(conn: &mut Conn, id: AccountId) -> QueryResult<String> {
    accounts::table.find(id).select(accounts::password_hash).first(conn).await
}

pub async fn set_password(conn: &mut Conn, id: AccountId, hash: &str) -> QueryResult<()> {
    diesel::update(accounts::table.find(id)).set(accounts::password_hash.eq(hash)).execute(conn).await?;
    Ok(())
}

pub async fn set_language(conn: &mut Conn, id: AccountId, language: Language) -> QueryResult<()> {
    diesel::update(accounts::table.find(id)).set(accounts::language.eq(language)).execute(conn).await?;
    Ok(())
}

pub async fn confirm_email(conn: &mut Conn, id: AccountId, now: Timestamp) -> QueryResult<()> {
    diesel::update(accounts::table.find(id).filter(accounts::email_confirmed_at.is_null()))
        .set(accounts::email_confirmed_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}

/// What a link in a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Confirm,
    Reset,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Reset => "reset",
        }
    }
}

pub async fn insert_email_token(
    conn: &mut Conn,
    hash: &str,
    account: AccountId,
    purpose: Purpose,
    expires: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(email_tokens::table)
        .values((
            email_tokens::token_hash.eq(hash),
            email_tokens::account_id.eq(account),
            email_tokens::purpose.eq(purpose.as_str()),
            email_tokens::expires_at.eq(expires),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Uses a link up; none if it is unknown, used or too old.
pub async fn use_email_token(
    conn: &mut Conn,
    hash: &str,
    purpose: Purpose,
    now: Timestamp,
) -> QueryResult<Option<AccountId>> {
    diesel::update(
        email_tokens::table
            .find(hash)
            .filter(email_tokens::purpose.eq(purpose.as_str()))
            .filter(email_tokens::used_at.is_null())
            .filter(email_tokens::expires_at.ge(now)),
    )
    .set(email_tokens::used_at.eq(now))
    .returning(email_tokens::account_id)
    .get_result(conn)
    .await
    .optional()
}

/// A session as its owner sees it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sessions, check_for_backend(diesel::pg::Pg))]
pub struct Session {
    pub id: SessionId,
    pub seen_at: Timestamp,
    pub browser: String,
}

pub async fn insert_session(
    conn: &mut Conn,
    (id, hash): (SessionId, &str),
    account: AccountId,
    browser: &str,
    (now, expires): (Timestamp, Timestamp),
) -> QueryResult<()> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(id),
            sessions::token_hash.eq(hash),
            sessions::account_id.eq(account),
            sessions::created_at.eq(now),
            sessions::seen_at.eq(now),
            sessions::expires_at.eq(expires),
            sessions::browser.eq(browser),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// The account of a live session; it lives on for as long again. The row is written at most once
/// in five minutes, not for every page.
pub async fn session_account(
    conn: &mut Conn,
    hash: &str,
    now: Timestamp,
    hours: u32,
) -> QueryResult<Option<(SessionId, Account)>> {
    let found: Option<(SessionId, Timestamp, AccountRow)> = sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .filter(sessions::token_hash.eq(hash))
        .filter(sessions::expires_at.gt(now))
        .select((sessions::id, sessions::seen_at, AccountRow::as_select()))
        .first(conn)
        .await
        .optional()?;
    let Some((id, seen, row)) = found else { return Ok(None) };
    if now - seen > TimeDelta::minutes(5) {
        diesel::update(sessions::table.find(id))
            .set((sessions::seen_at.eq(now), sessions::expires_at.eq(now + TimeDelta::hours(hours.into()))))
            .execute(conn)
            .await?;
    }
    Ok(Some((id, row.into())))
}

pub async fn sessions_of(conn: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<Vec<Session>> {
    sessions::table
        .filter(sessions::account_id.eq(account))
        .filter(sessions::expires_at.gt(now))
        .order(sessions::seen_at.desc())
        .select(Session::as_select())
        .load(conn)
        .await
}

/// Ends one session of this account, or all of them; says how many ended.
pub async fn end_sessions(conn: &mut Conn, account: AccountId, one: Option<SessionId>) -> QueryResult<usize> {
    let all = diesel::delete(sessions::table.filter(sessions::account_id.eq(account)));
    match one {
        Some(id) => all.filter(sessions::id.eq(id)).execute(conn).await,
        None => all.execute(conn).await,
    }
}

/// Forgets what no longer serves: dead sessions, used and old links, old failures, answers to programs.
pub async fn forget_before(conn: &mut Conn, now: Timestamp) -> QueryResult<()> {
    let long_ago = now - TimeDelta::days(7);
    diesel::delete(sessions::table.filter(sessions::expires_at.lt(now))).execute(conn).await?;
    diesel::delete(email_tokens::table.filter(email_tokens::expires_at.lt(long_ago))).execute(conn).await?;
    diesel::delete(sign_in_failures::table.filter(sign_in_failures::at.lt(long_ago))).execute(conn).await?;
    programs::forget_answers(conn, now).await
}

/// One person to write to.
pub async fn recipient(conn: &mut Conn, id: AccountId) -> QueryResult<Recipient> {
    let account = account(conn, id).await?;
    Ok(Recipient { account: Some(id), name: account.name, email: account.email, language: account.language })
}

/// What people are called who have these accounts; those that are gone are left out.
pub async fn names_of(conn: &mut Conn, ids: &[AccountId]) -> QueryResult<Vec<(AccountId, String)>> {
    accounts::table.filter(accounts::id.eq_any(ids)).select((accounts::id, accounts::name)).load(conn).await
}
