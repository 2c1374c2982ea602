//! The whole application: every room's routes and jobs, and what stands around each request.

mod api;
pub mod openapi;
mod reference;

use std::net::TcpListener;

use actix_web::dev::Server;
use actix_web::error::QueryPayloadError;
use actix_web::middleware::{Compress, DefaultHeaders, from_fn};
use actix_web::web::{Data, PayloadConfig, QueryConfig, ServiceConfig};
use actix_web::{App, HttpServer};
use tracing_actix_web::TracingLogger;

use crate::base::error::AppError;
use crate::base::invariants::Invariant;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::{HandedIn, State};
use crate::cycle::{
    applications, awards, calls, clarifications, disbursements, eligibility, log, progress, reports, reviews,
};
use crate::notices::worker::Job;
use crate::operations::Metrics;
use crate::people::accounts::kept::keep_typed;
use crate::people::accounts::recognise::recognise;
use crate::people::{accounts, flags, organisations, places, programmes, sanctions, searches};
use crate::web::api::Endpoint;
use crate::web::routes::{Route, get, mount};
use crate::web::ui::Demo;
use crate::web::{assets, errors, logs};
use crate::{attachments, demo, ledger, operations, public};

/// The largest form without files, in bytes.
const LARGEST_FORM: usize = 512 * 1024;

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Every address of the service, room by room.
pub fn routes() -> Vec<Route> {
    let rooms = [
        assets::routes(),
        accounts::routes(),
        places::routes(),
        organisations::routes(),
        flags::routes(),
        sanctions::routes(),
        searches::routes(),
        programmes::routes(),
        calls::routes(),
        applications::routes(),
        clarifications::routes(),
        eligibility::routes(),
        reviews::routes(),
        awards::routes(),
        reports::routes(),
        disbursements::routes(),
        progress::routes(),
        log::routes(),
        public::routes(),
        demo::routes(),
        operations::routes(),
        vec![get("/help/api", reference::show), get("/api/openapi.json", openapi::show)],
    ];
    rooms.into_iter().flatten().collect()
}

/// Every address of the JSON face, by the headings of its reference.
pub fn endpoints() -> Vec<(&'static str, Vec<Endpoint>)> {
    vec![
        ("Accounts", accounts::endpoints()),
        ("Places", places::endpoints()),
        ("Organisations", organisations::endpoints()),
        ("Flags", flags::endpoints()),
        ("Sanctions", sanctions::endpoints()),
        ("Partner searches", searches::endpoints()),
        ("Programmes", programmes::endpoints()),
        ("Calls", calls::endpoints()),
        ("Applications", applications::endpoints()),
        ("Clarifications", clarifications::endpoints()),
        ("Eligibility", eligibility::endpoints()),
        ("Reviews", reviews::endpoints()),
        ("Awards", awards::endpoints()),
        ("Reports", reports::endpoints()),
        ("Disbursements", disbursements::endpoints()),
        ("Progress", progress::endpoints()),
        ("Log", log::endpoints()),
        ("Public", public::endpoints()),
    ]
}

/// Everything that the worker does beside sending letters.
pub fn jobs() -> Vec<Job> {
    let rooms = [
        accounts::jobs(),
        organisations::jobs(),
        sanctions::jobs(),
        clarifications::jobs(),
        eligibility::jobs(),
        reports::jobs(),
        disbursements::jobs(),
        attachments::jobs(),
    ];
    rooms.into_iter().flatten().collect()
}

/// What migrations cannot do, because the database does not have the key: seals what lies in the open, and seals
/// again what a former key sealed. Fails if something was sealed with a key that the settings do not have.
pub async fn settle(state: &State) -> Result<(), AppError> {
    let organisations = organisations::seal_declarations(state).await?;
    let checks = eligibility::seal_declarations(state).await?;
    if organisations + checks > 0 {
        tracing::info!(organisations, checks, "declarations were sealed with the present key");
    }
    Ok(())
}

/// Everything that must always hold.
pub fn invariants() -> Vec<Invariant> {
    let rooms = [
        organisations::invariants(),
        flags::invariants(),
        sanctions::invariants(),
        searches::invariants(),
        ledger::invariants(),
        calls::invariants(),
        applications::invariants(),
        clarifications::invariants(),
        eligibility::invariants(),
        reviews::invariants(),
        awards::invariants(),
        reports::invariants(),
        disbursements::invariants(),
    ];
    rooms.into_iter().flatten().collect()
}

/// What each later stage tells of an application.
fn tellers() -> applications::Tellers {
    applications::Tellers(vec![eligibility::milestones, reviews::milestones, awards::milestones])
}

/// What later rooms tell those before them, wherever something is judged: of it the state knows.
pub fn handed_in() -> HandedIn {
    HandedIn::default()
        .with(applications::elsewhere::Knowers(vec![awards::grants_elsewhere, reports::overdue]))
}

/// Starts answering on a listening socket; `demo` marks every page as the demo's. Signals are the caller's:
/// left to itself the server would drop running requests at Ctrl-C.
pub fn serve(state: State, listener: TcpListener, demo: bool) -> std::io::Result<Server> {
    let workers = state.settings.server.workers;
    let metrics = Metrics::new().map_err(std::io::Error::other)?;
    let server = HttpServer::new(move || {
        App::new()
            .configure(|config| configure(config, &state, demo))
            .app_data(Data::new(metrics.clone()))
            .wrap(from_fn(keep_typed))
            .wrap(from_fn(recognise))
            .wrap(from_fn(errors::explain))
            .wrap(from_fn(errors::hold_back))
            .wrap(headers())
            .wrap(Compress::default())
            .wrap(from_fn(operations::count))
            .wrap(from_fn(logs::tell_id))
            .wrap(TracingLogger::<logs::RequestSpan>::new())
    });
    // An answer is sent at once: else its last part waits for the client's word on the part before.
    let server = server.tcp_nodelay(true);
    Ok(server.workers(workers).shutdown_timeout(10).disable_signals().listen(listener)?.run())
}

fn configure(config: &mut ServiceConfig, state: &State, demo: bool) {
    config.app_data(Data::new(state.clone())).app_data(PayloadConfig::new(LARGEST_FORM));
    config.app_data(Data::new(tellers()));
    config.app_data(QueryConfig::default().error_handler(|error, _| unread_query(&error).into()));
    if demo {
        config.app_data(Data::new(Demo));
    }
    mount(routes(), config);
    api::mount(endpoints(), config);
    config.default_service(actix_web::web::to(|| async { Err::<String, _>(AppError::NotFound) }));
}

/// What stands behind the question mark and is not what an address asks for.
fn unread_query(error: &QueryPayloadError) -> AppError {
    let said = error.to_string();
    // The library says first that it was a query; the text around it does that.
    let said = said.split_once(": ").map_or(said.as_str(), |(_, said)| said);
    AppError::BadRequest(Phrase::new("error-query").with("said", said))
}

fn headers() -> DefaultHeaders {
    DefaultHeaders::new()
        .add(("Content-Security-Policy", CONTENT_SECURITY_POLICY))
        .add(("X-Content-Type-Options", "nosniff"))
        .add(("Referrer-Policy", "same-origin"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add(("Permissions-Policy", "geolocation=(), camera=(), microphone=()"))
        .add(("Cache-Control", "no-store"))
}
