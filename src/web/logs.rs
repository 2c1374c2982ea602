//! What the log tells of a request: its id, its route by template, the status and the time it took. Never
//! what somebody sent: addresses carry the secrets of letters, headers and forms those of people.

use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest};
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};

/// Programs ask every few seconds, and every page has its style sheet.
const QUIET: [&str; 4] = ["/assets/", "/healthz", "/readyz", "/metrics"];

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The span of a request; everything that is logged while it is answered carries its id.
pub struct RequestSpan;

struct Began(Instant);

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        request.extensions_mut().insert(Began(Instant::now()));
        let route = request.match_pattern().unwrap_or_else(|| "none".to_owned());
        let id = id_of(request.request());
        tracing::info_span!("request", id, method = %request.method(), route)
    }

    fn on_request_end<B: MessageBody>(_: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        match outcome {
            Ok(response) => {
                let request = response.request();
                let milliseconds =
                    request.extensions().get::<Began>().map(|Began(at)| at.elapsed().as_secs_f64() * 1000.0);
                let status = response.status().as_u16();
                if QUIET.iter().any(|quiet| request.path().starts_with(quiet)) && status < 400 {
                    tracing::debug!(status, milliseconds, "answered");
                } else {
                    tracing::info!(status, milliseconds, "answered");
                }
            }
            Err(error) => told(error.as_response_error().status_code()),
        }
    }
}

fn told(status: StatusCode) {
    tracing::info!(status = status.as_u16(), "answered");
}

/// The id by which the log names a request; empty before it has one.
pub fn id_of(request: &HttpRequest) -> String {
    request.extensions().get::<RequestId>().map(ToString::to_string).unwrap_or_default()
}

/// Middleware around every route: tells whoever asked under which id the log has it.
pub async fn tell_id(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = HeaderValue::from_str(&id_of(request.request()));
    let mut response = next.call(request).await?;
    if let Ok(id) = id {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    Ok(response)
}
