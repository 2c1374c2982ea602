//! Partner searches: an organisation says for everybody that it looks for partners, in its own words, and where
//! and in which languages it works. Whoever finds it writes to it through the service; no address is shown.
//!
//! Nothing here knows of communities: they are no filter, no field, and they change neither the order nor the
//! content of the list.

pub mod actions;
mod api;
mod handlers;
pub mod links;
pub mod model;
mod pages;
mod store;

pub use api::endpoints;
pub use model::{NewSearch, PartnerSearch};

use crate::base::invariants::Invariant;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get(links::LIST, handlers::list),
        get("/partners/{search}", handlers::show),
        post("/partners/{search}/messages", handlers::write),
        get("/organisations/{organisation}/partner-search", handlers::form),
        post("/organisations/{organisation}/partner-search", handlers::publish),
        post("/organisations/{organisation}/partner-search/renewal", handlers::renew),
        post("/organisations/{organisation}/partner-search/withdrawal", handlers::withdraw),
    ]
}

pub fn invariants() -> Vec<Invariant> {
    vec![Invariant {
        name: "partner searches: each says something in at least one language",
        broken_by: "select 'partner_searches ' || id as row from partner_searches where wanted = '{}'::jsonb",
    }]
}
