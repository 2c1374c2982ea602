//! Building the form of a call: sections and questions, one change at a time, until the call is published; after
//! that the next version, which a corrigendum publishes.

pub mod actions;
pub mod handlers;
mod pages;
mod parse;

pub use actions::publish_next;
