//! The demonstration: an invented call played through the rooms' own actions, and the letters that
//! it sends, to be read without a mail server.

mod mail;
pub mod scenario;

use crate::web::routes::{Route, get};

pub fn routes() -> Vec<Route> {
    vec![get("/demo/mail", mail::list), get("/demo/mail/{letter}", mail::show)]
}
