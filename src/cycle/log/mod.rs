//! The log of a programme in words: who did what when, for which organisation, with the facts of the
//! act. It stands behind all stages, because it names things of each of them.
//!
//! What an entry holds is shown only where `details.rs` lists it: a fact that nobody listed, a
//! community before all, stays in the database.

mod api;
mod details;
mod handlers;
mod known;
mod pages;

pub use api::endpoints;

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![get("/programmes/{programme}/log", handlers::show)]
}
