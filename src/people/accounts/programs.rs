//! What stands around every request of a program: whether its token may be used for this, and that a
//! request which comes twice is done once.

use actix_web::body::{BoxBody, MessageBody, to_bytes};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpMessage, HttpResponse};
use sha2::{Digest, Sha256};

use super::signed_in::SignedIn;
use super::store::programs::{self as store, Before, KeptAnswer};
use crate::base::error::AppError;
use crate::base::kernel::ids::AccountId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::web::api::TokenScope;
use crate::web::api::answers::told;
use crate::web::errors::explained;

const KEY: &str = "Idempotency-Key";
const LONGEST_KEY: usize = 200;
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// What the token of a request may be used for; `recognise` leaves it with the request.
#[derive(Debug, Clone)]
pub struct Scopes(pub Vec<TokenScope>);

/// What one method of an address asks of a token.
#[derive(Debug, Clone)]
pub struct Need {
    pub method: Method,
    pub scope: Option<TokenScope>,
    /// Its answer is not kept for the same request sent again.
    pub is_unkept: bool,
}

/// That of all methods: an address may be read and acted on.
#[derive(Debug, Clone, Default)]
pub struct Needs(pub Vec<Need>);

impl Needs {
    fn of(request: &ServiceRequest) -> Option<Need> {
        let needs = request.app_data::<Self>().cloned().unwrap_or_default();
        needs.0.into_iter().find(|need| need.method == request.method())
    }
}

/// Middleware around every address of the JSON face.
pub async fn guard(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    if let Err(error) = may(&request) {
        return Ok(explained(request.error_response(error)));
    }
    let who = request.extensions().get::<SignedIn>().map(|who| who.account);
    let is_unkept = Needs::of(&request).is_some_and(|need| need.is_unkept);
    let may_come_twice =
        request.method() == Method::POST && request.headers().contains_key(KEY) && !is_unkept;
    match who.filter(|_| may_come_twice) {
        Some(who) => once(request, next, who).await,
        None => Ok(answered(next.call(request).await?)),
    }
}

fn answered(response: ServiceResponse<impl MessageBody + 'static>) -> ServiceResponse<BoxBody> {
    let mut response = explained(told(response.map_into_boxed_body()));
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        let needs = response.request().app_data::<Needs>().cloned().unwrap_or_default();
        let methods: Vec<String> = needs.0.iter().map(|need| need.method.to_string()).collect();
        if let Ok(allowed) = HeaderValue::from_str(&methods.join(", ")) {
            response.headers_mut().insert(ALLOW, allowed);
        }
    }
    response
}

fn may(request: &ServiceRequest) -> Result<(), AppError> {
    let Some(need) = Needs::of(request).and_then(|need| need.scope) else { return Ok(()) };
    let held = request.extensions().get::<Scopes>().cloned().ok_or(AppError::SignInNeeded)?;
    if held.0.contains(&need) {
        return Ok(());
    }
    Err(AppError::Forbidden(Phrase::new("error-token-scope").with("scope", need.as_str())))
}

/// Answers a request that carries a key: as before, if it came before.
async fn once(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    who: AccountId,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let key =
        request.headers().get(KEY).and_then(|key| key.to_str().ok()).unwrap_or_default().trim().to_owned();
    if key.is_empty() || key.len() > LONGEST_KEY {
        let error = AppError::BadRequest(Phrase::new("error-idempotency-key").with("max", LONGEST_KEY));
        return Ok(explained(request.error_response(error)));
    }
    let Some(state) = request.app_data::<Data<State>>().cloned() else {
        return Ok(answered(next.call(request).await?));
    };
    let hash = match fingerprint(&mut request).await {
        Ok(hash) => hash,
        Err(error) => return Ok(explained(request.error_response(error))),
    };
    let before = async {
        let mut conn = state.db.conn().await?;
        Ok::<_, AppError>(store::begin_answer(&mut conn, (who, &key), &hash, state.now()).await?)
    };
    match before.await {
        Ok(Before::Never) => {}
        Ok(Before::Answered(answer)) => return Ok(request.into_response(again(answer))),
        Ok(Before::Other) => {
            let error = AppError::refused(Phrase::new("error-idempotency-other"));
            return Ok(explained(request.error_response(error)));
        }
        Ok(Before::Unanswered) => {
            let error = AppError::Busy(Phrase::new("error-idempotency-unanswered"));
            return Ok(explained(request.error_response(error)));
        }
        Err(error) => return Ok(explained(request.error_response(error))),
    }
    let response = answered(next.call(request).await?);
    Ok(kept(&state, (who, &key), response).await)
}

/// What makes two requests the same: address and body. The body of a form with files is cut up anew by
/// each client, so there the address alone counts.
async fn fingerprint(request: &mut ServiceRequest) -> Result<String, AppError> {
    let mut hash = Sha256::new();
    hash.update(request.path().as_bytes());
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/") {
        let body = request.extract::<Bytes>().await.map_err(|_| AppError::TooLarge)?;
        hash.update([0]);
        hash.update(&body);
        request.set_payload(body.into());
    }
    Ok(hex::encode(hash.finalize()))
}

fn again(answer: KeptAnswer) -> HttpResponse {
    let status = u16::try_from(answer.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    let mut reply = HttpResponse::build(status.unwrap_or(StatusCode::OK));
    reply.insert_header((REPLAYED, "true"));
    if let Some(kind) = answer.media_type {
        reply.insert_header((CONTENT_TYPE, kind));
    }
    if let Some(location) = answer.location {
        reply.insert_header((LOCATION, location));
    }
    reply.body(answer.body)
}

/// Keeps the answer, so that it can be given again. If nothing was done for a fault of ours, or because
/// others were in the way, the request may come again.
async fn kept(
    state: &State,
    who_and_key: (AccountId, &str),
    response: ServiceResponse<BoxBody>,
) -> ServiceResponse<BoxBody> {
    let status = response.status();
    let in_vain = status.is_server_error() || matches!(status, StatusCode::TOO_MANY_REQUESTS);
    let (request, response) = response.into_parts();
    let (head, body) = response.into_parts();
    let body = to_bytes(body).await.unwrap_or_default();
    let text = |name| head.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let answer = KeptAnswer {
        status: i16::try_from(status.as_u16()).unwrap_or(200),
        media_type: text(CONTENT_TYPE),
        location: text(LOCATION),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    let stored = async {
        let mut conn = state.db.conn().await?;
        let stored = if in_vain {
            store::forget_answer(&mut conn, who_and_key).await
        } else {
            store::keep_answer(&mut conn, who_and_key, &answer).await
        };
        Ok::<_, AppError>(stored?)
    };
    if let Err(error) = stored.await {
        // The act itself stands; whoever sends it again is told that its outcome is not known.
        tracing::error!(%error, "an answer could not be kept");
    }
    ServiceResponse::new(request, head.set_body(body).map_into_boxed_body())
}
