//! How far the applications of a call have come, for its staff: one line for each stage with what waits
//! there, the call's money, and its tranches by where they stand. It stands behind all stages, because it
//! counts what each of them holds.

mod api;
mod handlers;
pub mod links;
pub mod model;
mod pages;
mod reads;

pub use api::endpoints;
pub use model::{Line, Progress, Stage};
pub use reads::of_running_calls;

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![get("/calls/{call}/progress", handlers::show)]
}
