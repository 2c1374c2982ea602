//! Programmes: who gives the money, how much there is, and who works for it.
//!
//! A programme's own page stands in the calls room, because it shows its calls; here are the list,
//! the form for a new one and the staff.

mod access;
pub mod actions;
mod api;
pub mod form;
mod handlers;
pub mod links;
mod pages;
mod store;
mod todos;

pub use access::{may_look, require};
pub use api::endpoints;
pub use store::{Programme, find, find_for_update, find_many, save_change};
pub use todos::todos;

use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get(links::LIST, handlers::list),
        get(links::NEW, handlers::new_form),
        post(links::NEW, handlers::create),
        get("/programmes/{programme}/staff", handlers::staff),
        post("/programmes/{programme}/staff", handlers::add_staff),
        post("/programmes/{programme}/staff/{account}/roles/{role}/removal", handlers::remove_staff),
        post("/programmes/{programme}/invitations/{invitation}/removal", handlers::withdraw_invitation),
    ]
}
