//! What is counted, and how it is written for Prometheus.

use std::time::Instant;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use prometheus::{
    Encoder, Gauge, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGaugeVec, Opts, Registry,
    TextEncoder,
};

use crate::base::db::PoolUse;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::notices::Counts;

/// From what nobody notices to what nobody waits for, in seconds.
const BUCKETS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// The counters of one process, shared by all its web workers.
#[derive(Clone)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    durations: HistogramVec,
    pool: IntGaugeVec,
    statements: IntCounter,
    letters: IntGaugeVec,
    oldest_letter: Gauge,
    unscanned: IntGaugeVec,
}

/// What is looked up at the moment that somebody asks.
pub struct Seen {
    pub pool: PoolUse,
    /// None where the database did not answer.
    pub letters: Option<Counts>,
    /// Files that wait for the scanner; the same.
    pub unscanned: Option<i64>,
    pub now: Timestamp,
}

impl Metrics {
    pub fn new() -> anyhow::Result<Self> {
        let by_route = ["route", "method"];
        let took = HistogramOpts::new("cogrant_http_request_duration_seconds", "How long requests took.");
        let metrics = Self {
            registry: Registry::new(),
            requests: IntCounterVec::new(
                Opts::new("cogrant_http_requests_total", "Requests that were answered."),
                &["route", "method", "status"],
            )?,
            durations: HistogramVec::new(took.buckets(BUCKETS.to_vec()), &by_route)?,
            pool: IntGaugeVec::new(
                Opts::new("cogrant_database_connections", "Connections of the pool, by use."),
                &["state"],
            )?,
            statements: IntCounter::new(
                "cogrant_database_statements_total",
                "Statements that were sent to the database.",
            )?,
            letters: IntGaugeVec::new(Opts::new("cogrant_letters", "Letters of the outbox."), &["state"])?,
            unscanned: IntGaugeVec::new(
                Opts::new("cogrant_files_waiting_for_scan", "Uploaded files that no scanner has judged yet."),
                &[],
            )?,
            oldest_letter: Gauge::new(
                "cogrant_oldest_waiting_letter_seconds",
                "The age of the oldest letter that waits; 0 where none does.",
            )?,
        };
        let build = Opts::new("cogrant_build_info", "The version that runs.");
        let build = IntGaugeVec::new(build, &["version"])?;
        build.with_label_values(&[env!("CARGO_PKG_VERSION")]).set(1);
        let registry = &metrics.registry;
        registry.register(Box::new(metrics.requests.clone()))?;
        registry.register(Box::new(metrics.durations.clone()))?;
        registry.register(Box::new(metrics.pool.clone()))?;
        registry.register(Box::new(metrics.statements.clone()))?;
        registry.register(Box::new(metrics.letters.clone()))?;
        registry.register(Box::new(metrics.oldest_letter.clone()))?;
        registry.register(Box::new(metrics.unscanned.clone()))?;
        registry.register(Box::new(build))?;
        Ok(metrics)
    }

    fn answered(&self, route: &str, method: &str, status: StatusCode, seconds: f64) {
        self.requests.with_label_values(&[route, method, class(status)]).inc();
        self.durations.with_label_values(&[route, method]).observe(seconds);
    }

    /// Everything as Prometheus reads it. What could not be looked up is left out, not told as nought.
    pub fn text(&self, seen: &Seen) -> Result<Vec<u8>, AppError> {
        self.pool.with_label_values(&["in_use"]).set(seen.pool.in_use);
        self.pool.with_label_values(&["idle"]).set(seen.pool.idle);
        self.statements.inc_by(seen.pool.statements.saturating_sub(self.statements.get()));
        if let Some(letters) = &seen.letters {
            let counts = [("waiting", letters.waiting), ("sent", letters.sent), ("failed", letters.failed)];
            for (state, count) in counts {
                self.letters.with_label_values(&[state]).set(count);
            }
            let age = letters.oldest_waiting.map_or(0.0, |since| (seen.now - since).as_seconds_f64());
            self.oldest_letter.set(age.max(0.0));
        } else {
            self.letters.reset();
            self.oldest_letter.set(f64::NAN);
        }
        match seen.unscanned {
            Some(count) => self.unscanned.with_label_values::<&str>(&[]).set(count),
            None => self.unscanned.reset(),
        }
        let mut text = Vec::new();
        TextEncoder::new()
            .encode(&self.registry.gather(), &mut text)
            .map_err(|error| AppError::Unknown(error.into()))?;
        Ok(text)
    }
}

/// Middleware around every route: counts what was answered.
pub async fn count(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let Some(metrics) = request.app_data::<Data<Metrics>>().cloned() else { return next.call(request).await };
    let route = request.match_pattern().unwrap_or_else(|| "none".to_owned());
    let method = known(request.method());
    let began = Instant::now();
    let response = next.call(request).await;
    let status = match &response {
        Ok(response) => response.status(),
        Err(error) => error.as_response_error().status_code(),
    };
    metrics.answered(&route, method, status, began.elapsed().as_secs_f64());
    response
}

/// A stranger may invent methods; each would be a new line.
fn known(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

fn class(status: StatusCode) -> &'static str {
    match status.as_u16() {
        ..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        500.. => "5xx",
    }
}
