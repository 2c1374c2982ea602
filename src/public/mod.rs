//! What the world sees, and where everybody begins: the home page.

mod handlers;

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![get("/", handlers::home)]
}
