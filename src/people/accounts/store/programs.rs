//! Tokens of programs, and what they were answered.

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::AccountRow;
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApiTokenId};
use crate::base::schema::{accounts, api_tokens, idempotency_keys};
use crate::people::accounts::model::Account;
use crate::web::api::TokenScope;

/// How long an answer is kept for the same request to come again.
const ANSWERS_KEPT: TimeDelta = TimeDelta::hours(24);
/// A token's last use is told to the hour: nothing is written for the requests between.
const USE_NOTED_EVERY: TimeDelta = TimeDelta::hours(1);

/// A token as its owner sees it; the secret itself is kept nowhere.
#[derive(Debug, Clone)]
pub struct ApiToken {
    pub id: ApiTokenId,
    pub name: String,
    pub scopes: Vec<TokenScope>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

/// Words that are no scope (any more) give no right.
fn scopes(words: Vec<String>) -> Vec<TokenScope> {
    words.iter().filter_map(|word| word.parse().ok()).collect()
}

pub async fn insert_token(
    conn: &mut Conn,
    owner: AccountId,
    hash: &str,
    token: &ApiToken,
) -> QueryResult<()> {
    let words: Vec<&str> = token.scopes.iter().map(|scope| scope.as_str()).collect();
    diesel::insert_into(api_tokens::table)
        .values((
            api_tokens::id.eq(token.id),
            api_tokens::token_hash.eq(hash),
            api_tokens::account_id.eq(owner),
            api_tokens::name.eq(&token.name),
            api_tokens::created_at.eq(token.created_at),
            api_tokens::expires_at.eq(token.expires_at),
            api_tokens::scopes.eq(words),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Whose token this is, if it still counts, and what it may be used for.
pub async fn token_account(
    conn: &mut Conn,
    hash: &str,
    now: Timestamp,
) -> QueryResult<Option<(Account, Vec<TokenScope>)>> {
    let found: Option<(ApiTokenId, Option<Timestamp>, Vec<String>, AccountRow)> = api_tokens::table
        .inner_join(accounts::table.on(accounts::id.eq(api_tokens::account_id)))
        .filter(api_tokens::token_hash.eq(hash))
        .filter(api_tokens::revoked_at.is_null())
        .filter(api_tokens::expires_at.gt(now))
        .select((api_tokens::id, api_tokens::used_at, api_tokens::scopes, AccountRow::as_select()))
        .first(conn)
        .await
        .optional()?;
    let Some((id, used_at, words, account)) = found else { return Ok(None) };
    if used_at.is_none_or(|used| now - used >= USE_NOTED_EVERY) {
        diesel::update(api_tokens::table.find(id)).set(api_tokens::used_at.eq(now)).execute(conn).await?;
    }
    Ok(Some((account.into(), scopes(words))))
}

/// The tokens of a person that still count, the newest first.
pub async fn tokens_of(conn: &mut Conn, owner: AccountId, now: Timestamp) -> QueryResult<Vec<ApiToken>> {
    type Row = (ApiTokenId, String, Vec<String>, Timestamp, Timestamp, Option<Timestamp>);
    let rows: Vec<Row> = api_tokens::table
        .filter(api_tokens::account_id.eq(owner))
        .filter(api_tokens::revoked_at.is_null())
        .filter(api_tokens::expires_at.gt(now))
        .order(api_tokens::id.desc())
        .select((
            api_tokens::id,
            api_tokens::name,
            api_tokens::scopes,
            api_tokens::created_at,
            api_tokens::expires_at,
            api_tokens::used_at,
        ))
        .load(conn)
        .await?;
    let token = |(id, name, words, created_at, expires_at, used_at)| ApiToken {
        id,
        name,
        scopes: scopes(words),
        created_at,
        expires_at,
        used_at,
    };
    Ok(rows.into_iter().map(token).collect())
}

/// Whether there was such a token to revoke.
pub async fn revoke_token(
    conn: &mut Conn,
    owner: AccountId,
    id: ApiTokenId,
    now: Timestamp,
) -> QueryResult<bool> {
    let own = api_tokens::table.find(id).filter(api_tokens::account_id.eq(owner));
    let living = own.filter(api_tokens::revoked_at.is_null());
    Ok(diesel::update(living).set(api_tokens::revoked_at.eq(now)).execute(conn).await? > 0)
}

/// An answer as it went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAnswer {
    pub status: i16,
    pub media_type: Option<String>,
    pub location: Option<String>,
    pub body: String,
}

/// What is known of a request that came with a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Before {
    /// It comes for the first time, and is noted now.
    Never,
    /// The same key came with another request.
    Other,
    /// It is being answered, or died over it.
    Unanswered,
    Answered(KeptAnswer),
}

type KeptRow = (String, Option<i16>, Option<String>, Option<String>, Option<String>);

pub async fn begin_answer(
    conn: &mut Conn,
    (owner, key): (AccountId, &str),
    request_sha256: &str,
    now: Timestamp,
) -> QueryResult<Before> {
    let added = diesel::insert_into(idempotency_keys::table)
        .values((
            idempotency_keys::account_id.eq(owner),
            idempotency_keys::key.eq(key),
            idempotency_keys::request_sha256.eq(request_sha256),
            idempotency_keys::created_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if added == 1 {
        return Ok(Before::Never);
    }
    let (hash, status, media_type, location, body): KeptRow = idempotency_keys::table
        .find((owner, key))
        .select((
            idempotency_keys::request_sha256,
            idempotency_keys::status,
            idempotency_keys::media_type,
            idempotency_keys::location,
            idempotency_keys::body,
        ))
        .first(conn)
        .await?;
    Ok(match status.zip(body) {
        _ if hash != request_sha256 => Before::Other,
        None => Before::Unanswered,
        Some((status, body)) => Before::Answered(KeptAnswer { status, media_type, location, body }),
    })
}

pub async fn keep_answer(
    conn: &mut Conn,
    (owner, key): (AccountId, &str),
    answer: &KeptAnswer,
) -> QueryResult<()> {
    diesel::update(idempotency_keys::table.find((owner, key)))
        .set((
            idempotency_keys::status.eq(answer.status),
            idempotency_keys::media_type.eq(&answer.media_type),
            idempotency_keys::location.eq(&answer.location),
            idempotency_keys::body.eq(&answer.body),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Nothing was done: the same request may come again.
pub async fn forget_answer(conn: &mut Conn, (owner, key): (AccountId, &str)) -> QueryResult<()> {
    diesel::delete(idempotency_keys::table.find((owner, key))).execute(conn).await?;
    Ok(())
}

pub async fn forget_answers(conn: &mut Conn, now: Timestamp) -> QueryResult<()> {
    let old = idempotency_keys::table.filter(idempotency_keys::created_at.lt(now - ANSWERS_KEPT));
    diesel::delete(old).execute(conn).await?;
    Ok(())
}
