//! The three addresses that machines ask.

use std::net::IpAddr;
use std::time::Duration;

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use prometheus::TEXT_FORMAT;
use serde_json::json;
use tokio::time::timeout;

use super::metrics::{Metrics, Seen};
use crate::attachments;
use crate::base::db::Schema;
use crate::base::error::AppError;
use crate::base::files;
use crate::base::state::State;
use crate::notices;
use crate::web::place::certain_address;
use crate::web::replies::Reply;

/// Whoever asks wants an answer while it is still of use.
const PATIENCE: Duration = Duration::from_secs(3);

/// The process answers; nothing else is looked at.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().json(json!({ "healthy": true }))
}

/// Whether requests can be served: the database answers and has this version's schema.
pub async fn readyz(state: Data<State>) -> HttpResponse {
    let reason = match timeout(PATIENCE, state.db.schema()).await {
        Ok(Ok(Schema::Ours)) => {
            // Requests are served without it: files that come in wait.
            return HttpResponse::Ok().json(match attachments::scanner_answers(&state).await {
                None => json!({ "ready": true }),
                Some(answers) => json!({ "ready": true, "scanner": answers }),
            });
        }
        Ok(Ok(Schema::Other)) => "the database is not on this version's schema",
        Ok(Err(error)) => {
            tracing::warn!(%error, "not ready");
            "the database does not answer"
        }
        Err(_) => "the database does not answer in time",
    };
    HttpResponse::ServiceUnavailable().json(json!({ "ready": false, "reason": reason }))
}

/// Prometheus text, for this machine and the addresses that the settings name; nobody else learns of it.
pub async fn metrics(state: Data<State>, metrics: Data<Metrics>, request: HttpRequest) -> Reply {
    let server = &state.settings.server;
    let asks = certain_address(&request, &server.trusted_proxies);
    if !asks.is_some_and(|asks| may_read(asks, &server.metrics_readers)) {
        return Err(AppError::NotFound);
    }
    let pool = state.db.pool();
    let (letters, unscanned) = match timeout(PATIENCE, counted(&state)).await {
        Ok(Ok((letters, unscanned))) => (Some(letters), Some(unscanned)),
        Ok(Err(error)) => {
            tracing::warn!(%error, "letters and files cannot be counted");
            (None, None)
        }
        Err(_) => (None, None),
    };
    let text = metrics.text(&Seen { pool, letters, unscanned, now: state.now() })?;
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, TEXT_FORMAT)).body(text))
}

async fn counted(state: &State) -> Result<(notices::Counts, i64), AppError> {
    let mut conn = state.db.conn().await?;
    Ok((notices::counts(&mut conn).await?, files::count_waiting(&mut conn).await?))
}

fn may_read(asks: IpAddr, readers: &[IpAddr]) -> bool {
    asks.to_canonical().is_loopback() || readers.iter().any(|one| one.to_canonical() == asks.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::may_read;

    #[test]
    fn metrics_are_for_this_machine_and_for_those_who_are_named() {
        let ip = |text: &str| text.parse().unwrap();
        let named = [ip("10.0.0.9")];
        for (asks, may) in [
            ("127.0.0.1", true),
            ("::1", true),
            ("::ffff:127.0.0.1", true),
            ("10.0.0.9", true),
            ("::ffff:10.0.0.9", true),
            ("10.0.0.8", false),
            ("203.0.113.5", false),
            ("2001:db8::1", false),
        ] {
            assert_eq!(may_read(ip(asks), &named), may, "{asks}");
        }
        assert!(!may_read(ip("10.0.0.9"), &[]));
    }
}
