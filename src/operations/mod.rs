//! For whoever runs the service: does it answer, is it ready, and how does it fare.
//!
//! Nothing here tells of a person, and no label carries an id: a route is named by its template.

mod handlers;
mod metrics;

pub use metrics::{Metrics, count};

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![
        get("/healthz", handlers::healthz),
        get("/readyz", handlers::readyz),
        get("/metrics", handlers::metrics),
    ]
}
