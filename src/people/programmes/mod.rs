//! Programmes: who gives the money, how much there is, and who works for it.

pub mod links;
mod store;

pub use store::{Programme, find};
