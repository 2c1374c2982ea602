//! Flags: what staff know of an organisation that others should know before they decide. An observation
//! informs, a yellow flag warns, a red one bars from new applications and awards. A red flag counts only once
//! a second person has confirmed it; every flag has a reason, may expire, and stays in the history.

mod access;
pub mod actions;
mod api;
mod handlers;
pub mod links;
pub mod model;
mod pages;
pub mod status;
mod store;
mod todos;

pub use api::endpoints;
pub use model::{Colour, Flag, NewFlag};
pub use store::{barred, bars};
pub use todos::todos;

use crate::base::invariants::Invariant;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/organisations/{organisation}/flags", handlers::list),
        post("/organisations/{organisation}/flags", handlers::raise),
        get("/flags/{flag}", handlers::show),
        post("/flags/{flag}/decision", handlers::decide),
        post("/flags/{flag}/lifting", handlers::lift),
    ]
}

pub fn invariants() -> Vec<Invariant> {
    vec![Invariant {
        name: "flags: no red flag stands on one person's word",
        broken_by:
            "select 'organisation_flags ' || id as row from organisation_flags
            where colour = 'red' and status <> 'escalated' and (decided_by is null or decided_by = raised_by)",
    }]
}
