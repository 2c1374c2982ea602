//! Stage 1, calls: what is asked, from whom, by when, judged how.

pub mod corrigendum;
mod handlers;
pub mod links;
pub mod model;
mod pages;
pub mod status;
mod store;

pub use model::{Call, Condition, Criterion, Scoring, Theme, TranchePlan};
pub use status::{Move, Status};
pub use store::{corrigenda_of, find, find_for_update, save_move};

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![get("/calls/{call}/corrigenda/new", handlers::corrigendum_form)]
}
