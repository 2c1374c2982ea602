//! Giving programs a token, and taking it back.

use chrono::TimeDelta;

use super::super::signed_in::SignedIn;
use super::super::store::programs::{self as store, ApiToken};
use super::super::tokens;
use crate::base::audit::{self, Act, Actor};
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, ApiTokenId};
use crate::base::state::State;
use crate::web::api::TokenScope;

/// What tells a token from other secrets when it turns up where it should not.
const PREFIX: &str = "cg_";

#[derive(Debug, Clone)]
pub struct NewToken {
    pub name: String,
    pub scopes: Vec<TokenScope>,
    pub days: u16,
}

impl NewToken {
    /// A token with all the rights of its owner.
    pub fn of_everything(name: &str, days: u16) -> Self {
        Self { name: name.to_owned(), scopes: TokenScope::ALL.to_vec(), days }
    }
}

/// Makes a token for whoever asks; its secret is told just this once.
pub async fn add_own_token(state: &State, who: &SignedIn, new: NewToken) -> Result<String, AppError> {
    add(state, &who.actor(), who.account, new).await
}

/// Makes a token for somebody else: the command line's way.
pub async fn add_api_token(state: &State, account: AccountId, new: NewToken) -> Result<String, AppError> {
    add(state, &Actor::program("user token"), account, new).await
}

async fn add(state: &State, by: &Actor, account: AccountId, new: NewToken) -> Result<String, AppError> {
    let secret = format!("{PREFIX}{}", tokens::new_secret());
    let now = state.now();
    let token = ApiToken {
        id: ApiTokenId::new(),
        name: new.name,
        scopes: new.scopes,
        created_at: now,
        expires_at: now + TimeDelta::days(new.days.into()),
        used_at: None,
    };
    let act = Act::new("accounts.add_token", "account", account).with(serde_json::json!({
        "name": token.name, "scopes": token.scopes, "expires": token.expires_at,
    }));
    let added = state.db.transaction(async |conn| {
        store::insert_token(conn, account, &tokens::hash(&secret), &token).await?;
        audit::record(conn, by, act, now).await?;
        Ok(())
    });
    added.await?;
    Ok(secret)
}

/// From now on nobody gets in with this token.
pub async fn revoke_token(state: &State, who: &SignedIn, id: ApiTokenId) -> Result<(), AppError> {
    let now = state.now();
    let revoked = state.db.transaction(async |conn| {
        if !store::revoke_token(conn, who.account, id, now).await? {
            return Err(AppError::NotFound);
        }
        let act = Act::new("accounts.revoke_token", "account", who.account)
            .with(serde_json::json!({ "token": id }));
        audit::record(conn, &who.actor(), act, now).await?;
        Ok(())
    });
    revoked.await
}
