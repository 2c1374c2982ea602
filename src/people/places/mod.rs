//! Places and communities: reference data that an installation brings itself. No name of either is
//! built into the code. The system administrator adds them and gives them their names; nothing is
//! ever deleted, because organisations and calls may name it.

pub mod actions;
mod api;
mod handlers;
pub mod links;
mod pages;
mod store;

pub use api::{CodeAndNames, endpoints};
pub use store::{Community, Place, communities, places, save_community, save_place};

use crate::base::kernel::translated::Translated;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/administration", handlers::administration),
        get("/administration/places", handlers::place_form),
        post("/administration/places", handlers::save_place),
        get("/administration/communities", handlers::community_form),
        post("/administration/communities", handlers::save_community),
    ]
}

/// The names of places by code, in the order of the codes; a code that is unknown stands for itself.
pub fn names_of(all: &[Place], codes: &[String]) -> Vec<Translated> {
    codes
        .iter()
        .map(|code| {
            all.iter().find(|place| place.code == *code).map_or_else(
                || Translated::of(crate::base::kernel::language::Language::English, code.clone()),
                |place| place.names.clone(),
            )
        })
        .collect()
}
