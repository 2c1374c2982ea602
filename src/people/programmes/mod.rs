//! Programmes: who gives the money, how much there is, and who works for it.

mod access;
pub mod links;
mod store;

pub use access::require;
pub use store::{Programme, find, find_for_update};
