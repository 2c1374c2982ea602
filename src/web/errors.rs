//! What a person sees when something did not work: their language, plain words, a way on.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::logs::id_of;
use super::ui::{Said, Ui};
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;

#[derive(Template)]
#[template(path = "web/pages/error.html")]
struct ErrorPage<'a> {
    ui: &'a Ui,
    status: u16,
    reasons: Vec<String>,
    /// What names this request in the log.
    name: Said,
}

/// Writes the page of every error that a handler or the framework returned.
pub async fn explain(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let response = next.call(request).await?.map_into_boxed_body();
    if response.status().is_client_error() || response.status().is_server_error() {
        if response.headers().contains_key(CONTENT_TYPE) && response.response().error().is_none() {
            return Ok(response);
        }
        let known = response.response().error().and_then(|e| e.as_error::<AppError>());
        let reply = error_reply(response.request(), response.status(), known);
        return Ok(response.into_response(reply));
    }
    Ok(response)
}

fn error_reply(request: &HttpRequest, status: StatusCode, known: Option<&AppError>) -> HttpResponse {
    let ui = Ui::of(request);
    let json = request.path().starts_with("/api/");
    if matches!(known, Some(AppError::SignInNeeded)) && !json {
        let back = serde_html_form::to_string([("back", ui.back)]).unwrap_or_default();
        return HttpResponse::SeeOther().insert_header((LOCATION, format!("/sign-in?{back}"))).finish();
    }
    let phrases = known.map_or_else(|| vec![Phrase::new(general(status))], AppError::phrases);
    let reasons: Vec<String> = phrases.iter().map(|phrase| ui.say(phrase)).collect();
    let mut reply = HttpResponse::build(status);
    if let Some(AppError::TooMany(seconds)) = known {
        reply.insert_header((RETRY_AFTER, (*seconds).max(1)));
    }
    let id = id_of(request);
    if json {
        let problem = serde_json::json!({
            "type": "about:blank", "title": status.canonical_reason(), "status": status.as_u16(),
            "detail": reasons.join(" "), "request": id,
            "codes": phrases.iter().map(|p| p.key.as_ref()).collect::<Vec<_>>(),
        });
        return reply.insert_header((CONTENT_TYPE, "application/problem+json")).body(problem.to_string());
    }
    let page =
        ErrorPage { ui: &ui, status: status.as_u16(), reasons, name: ui.t("error-name-this").with("id", id) };
    reply
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .body(page.render().unwrap_or_else(|_| status.to_string()))
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
