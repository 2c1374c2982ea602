//! What the world sees, and where everybody begins: the home page and the award register.

mod handlers;
mod pages;
mod register;

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![get("/", handlers::home), get("/awards", handlers::awards)]
}
