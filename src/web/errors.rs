//! What a person sees when something did not work: their language, plain words, a way on.

use std::time::{Duration, Instant};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, IF_MATCH, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use askama::Template;

use super::api::problems::{self, problem};
use super::logs::id_of;
use super::ui::{Face, Said, Ui};
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;

/// In so many seconds a database that was away or busy is worth another try.
const COME_BACK_AFTER: u32 = 10;

#[derive(Template)]
#[template(path = "web/pages/error.html")]
struct ErrorPage<'a> {
    ui: &'a Ui,
    status: u16,
    reasons: Vec<String>,
    /// What names this request in the log.
    name: Said,
}

/// Sends "not there" only at the next of the moments that the settings allow, counted from the question. What
/// somebody may not know of takes longer to find missing than what never was; nobody is to tell them apart.
pub async fn hold_back(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let asked = Instant::now();
    let step =
        request.app_data::<Data<State>>().map_or(0, |state| state.settings.server.not_found_milliseconds);
    let response = next.call(request).await?.map_into_boxed_body();
    if response.status() == StatusCode::NOT_FOUND {
        tokio::time::sleep(left(asked.elapsed(), Duration::from_millis(step))).await;
    }
    Ok(response)
}

/// How long it is until a whole number of steps is over.
fn left(over: Duration, step: Duration) -> Duration {
    let ended = over.as_nanos().checked_rem(step.as_nanos()).unwrap_or_default();
    if ended == 0 { Duration::ZERO } else { step.saturating_sub(Duration::from_nanos_u128(ended)) }
}

/// Writes the page of every error that a handler or the framework returned.
pub async fn explain(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    Ok(explained(next.call(request).await?.map_into_boxed_body()))
}

/// The answer with words where it was a bare error.
pub fn explained(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    if response.status().is_client_error() || response.status().is_server_error() {
        if response.headers().contains_key(CONTENT_TYPE) && response.response().error().is_none() {
            return response;
        }
        let known = response.response().error().and_then(|e| e.as_error::<AppError>());
        let reply = error_reply(response.request(), response.status(), known);
        return response.into_response(reply);
    }
    response
}

fn error_reply(request: &HttpRequest, status: StatusCode, known: Option<&AppError>) -> HttpResponse {
    if Face::of(request) == Face::Program {
        return problem_reply(request, status, known);
    }
    let ui = Ui::of(request);
    if matches!(known, Some(AppError::SignInNeeded)) {
        let back = serde_html_form::to_string([("back", ui.back)]).unwrap_or_default();
        return HttpResponse::SeeOther().insert_header((LOCATION, format!("/sign-in?{back}"))).finish();
    }
    let reasons: Vec<String> = phrases(status, known).iter().map(|phrase| ui.say(phrase)).collect();
    let mut reply = reply_with(status, known);
    let id = id_of(request);
    let page =
        ErrorPage { ui: &ui, status: status.as_u16(), reasons, name: ui.t("error-name-this").with("id", id) };
    reply
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .body(page.render().unwrap_or_else(|_| status.to_string()))
}

fn phrases(status: StatusCode, known: Option<&AppError>) -> Vec<Phrase> {
    known.map_or_else(|| vec![Phrase::new(general(status))], AppError::phrases)
}

fn reply_with(status: StatusCode, known: Option<&AppError>) -> HttpResponseBuilder {
    let mut reply = HttpResponse::build(status);
    match known {
        Some(AppError::TooMany(seconds)) => {
            reply.insert_header((RETRY_AFTER, (*seconds).max(1)));
        }
        Some(AppError::Unavailable(_)) => {
            reply.insert_header((RETRY_AFTER, COME_BACK_AFTER));
        }
        _ => {}
    }
    reply
}

/// The same for a program. One that named the version it had read learns that this was the matter.
fn problem_reply(request: &HttpRequest, status: StatusCode, known: Option<&AppError>) -> HttpResponse {
    let has_named = request.headers().contains_key(IF_MATCH);
    let status = match known {
        Some(AppError::ChangedMeanwhile) if has_named => StatusCode::PRECONDITION_FAILED,
        _ => status,
    };
    let mut reply = reply_with(status, known);
    if status == StatusCode::UNAUTHORIZED {
        reply.insert_header((WWW_AUTHENTICATE, "Bearer"));
    }
    let problem = problem(request, status, &phrases(status, known), known);
    let body = serde_json::to_string(&problem).unwrap_or_default();
    reply.insert_header((CONTENT_TYPE, problems::MEDIA_TYPE)).body(body)
}

fn general(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "error-not-found",
        StatusCode::METHOD_NOT_ALLOWED => "error-method",
        StatusCode::PAYLOAD_TOO_LARGE => "error-too-large",
        status if status.is_server_error() => "error-unknown",
        _ => "error-broken-form",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn without_a_step_nothing_waits() {
        assert_eq!(left(Duration::from_millis(7), Duration::ZERO), Duration::ZERO);
    }

    proptest! {
        #[test]
        fn what_is_held_back_ends_with_a_whole_number_of_steps(over in 0_u64..10_000_000_000, step in 1_u64..1000) {
            let (over, step) = (Duration::from_nanos(over), Duration::from_millis(step));
            let wait = left(over, step);
            prop_assert!(wait < step);
            prop_assert_eq!((over + wait).as_nanos() % step.as_nanos(), 0);
        }
    }
}
