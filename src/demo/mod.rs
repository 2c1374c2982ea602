//! The demonstration: an invented call played through the rooms' own actions, and the letters that
//! it sends, to be read without a mail server.

pub mod cast;
mod mail;
pub mod player;
pub mod scenario;
mod stage;

pub use stage::{set_up, welcome};

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![get("/demo/mail", mail::list), get("/demo/mail/{letter}", mail::show)]
}
