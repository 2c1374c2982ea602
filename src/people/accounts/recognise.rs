//! Finds out who asks, once for each request, from the session's cookie or an API token,
//! and leaves the answer with the request.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{AUTHORIZATION, CONTENT_TYPE};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage};

use super::model::{Account, Role, Roles};
use super::programs::Scopes;
use super::signed_in::SignedIn;
use super::{store, tokens};
use crate::base::error::AppError;
use crate::base::kernel::ids::SessionId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::web::api::TokenScope;
use crate::web::ui::{FLASH_COOKIE, Face};
use crate::web::visitor::{Reach, Visitor, language_of};

pub const SESSION_COOKIE: &str = "cogrant_session";
/// A stranger's visit, so that forms before sign-in have a token too.
const VISIT_COOKIE: &str = "cogrant_visit";

/// Middleware around every route.
pub async fn recognise(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let state = request.app_data::<Data<State>>().cloned();
    let Some(state) = state.filter(|_| !request.path().starts_with("/assets/")) else {
        return Ok(next.call(request).await?.map_into_boxed_body());
    };
    if Face::of(request.request()) == Face::Program {
        return program(&state, request, next).await;
    }
    let session_secret = request.cookie(SESSION_COOKIE).map(|c| c.value().to_owned());
    let known = match who(&state, session_secret.as_deref()).await {
        Ok(known) => known,
        Err(error) => return Ok(request.error_response(error)),
    };
    let visit = request.cookie(VISIT_COOKIE).map(|c| c.value().to_owned()).filter(|v| v.len() == 64);
    let new_visit = (known.is_none() && visit.is_none()).then(tokens::new_secret);
    let form_key =
        known.as_ref().and(session_secret).or(visit).or_else(|| new_visit.clone()).unwrap_or_default();
    let language = language_of(request.request(), known.as_ref().map(|k| k.language));
    let visitor = visitor(known.as_ref(), language, form_key);
    request.extensions_mut().insert(visitor);
    if let Some(known) = known {
        request.extensions_mut().insert(known);
    }
    if !came_from_here(&request) {
        return Ok(request.error_response(AppError::Forbidden(Phrase::new("error-stale-form"))));
    }
    let had_message = request.cookie(FLASH_COOKIE).is_some();
    let mut response = next.call(request).await?.map_into_boxed_body();
    let is_page =
        response.headers().get(CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
    let secure = state.settings.server.secure_cookies;
    if let Some(visit) = new_visit.filter(|_| is_page) {
        response.response_mut().add_cookie(&cookie(VISIT_COOKIE, visit, secure))?;
    }
    if had_message && is_page {
        response.response_mut().add_removal_cookie(&Cookie::build(FLASH_COOKIE, "").path("/").finish())?;
    }
    Ok(response)
}

pub fn cookie(name: &'static str, value: String, secure: bool) -> Cookie<'static> {
    Cookie::build(name, value).path("/").http_only(true).secure(secure).same_site(SameSite::Lax).finish()
}

async fn who(state: &State, session_secret: Option<&str>) -> Result<Option<SignedIn>, AppError> {
    let Some(secret) = session_secret else { return Ok(None) };
    let hours = state.settings.accounts.session_hours;
    let mut conn = state.db.conn().await?;
    match store::session_account(&mut conn, &tokens::hash(secret), state.now(), hours).await? {
        Some((session, account)) => Ok(Some(signed_in(&mut conn, account, Some(session)).await?)),
        None => Ok(None),
    }
}

/// The same for the JSON face. A program shows its token with each request and keeps no cookies, so no
/// other site can make it do anything; a token that counts no more is told so everywhere.
async fn program(
    state: &State,
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    if let Some(shown) = request.headers().get(AUTHORIZATION) {
        let token = shown.to_str().ok().and_then(|shown| shown.strip_prefix("Bearer ")).unwrap_or_default();
        match by_token(state, token.trim()).await {
            Ok(Some((who, scopes))) => {
                let language = language_of(request.request(), Some(who.language));
                request.extensions_mut().insert(visitor(Some(&who), language, String::new()));
                request.extensions_mut().insert(Scopes(scopes));
                request.extensions_mut().insert(who);
            }
            Ok(None) => return Ok(request.error_response(AppError::SignInNeeded)),
            Err(error) => return Ok(request.error_response(error)),
        }
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

async fn by_token(state: &State, token: &str) -> Result<Option<(SignedIn, Vec<TokenScope>)>, AppError> {
    let mut conn = state.db.conn().await?;
    let found = store::programs::token_account(&mut conn, &tokens::hash(token), state.now()).await?;
    let Some((account, scopes)) = found else { return Ok(None) };
    Ok(Some((signed_in(&mut conn, account, None).await?, scopes)))
}

/// Everything that actions need to know of a person.
pub async fn signed_in(
    conn: &mut crate::base::db::Conn,
    account: Account,
    session: Option<SessionId>,
) -> Result<SignedIn, AppError> {
    let roles = store::roles::roles_of(conn, &account).await?;
    Ok(SignedIn {
        account: account.id,
        name: account.name,
        email: account.email,
        language: account.language,
        session,
        roles,
    })
}

/// What every page must know of whoever looks at it.
pub fn visitor(known: Option<&SignedIn>, language: Language, form_key: String) -> Visitor {
    Visitor {
        account: known.map(|k| k.account),
        name: known.map(|k| k.name.clone()),
        language,
        reach: known.map(|k| reach(&k.roles)).unwrap_or_default(),
        form_key,
    }
}

fn reach(roles: &Roles) -> Reach {
    let holds = |of: &[Role]| roles.holds_anywhere(of);
    Reach {
        organisations: holds(&Role::OF_ORGANISATIONS),
        programmes: holds(&Role::OF_PROGRAMMES) || roles.system_administrator,
        reviews: holds(&Role::OF_CALLS),
        administration: roles.system_administrator,
    }
}

/// Browsers say where a form was sent from. One from elsewhere is refused before it is read;
/// whoever says nothing still needs the form's token.
fn came_from_here(request: &ServiceRequest) -> bool {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let site = request.headers().get("Sec-Fetch-Site").and_then(|v| v.to_str().ok());
    site.is_none_or(|site| matches!(site, "same-origin" | "none"))
}
