//! What the world sees, and where everybody begins: the home page, the guides, how decisions are made and
//! the award register.

mod api;
pub mod guides;
mod handlers;
mod pages;
mod register;

pub use api::endpoints;

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![
        get("/", handlers::home),
        get("/help", handlers::help),
        get("/help/{guide}", handlers::guide),
        get("/decisions", handlers::decisions),
        get("/awards", handlers::awards),
    ]
}
