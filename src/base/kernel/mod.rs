//! Plain types that every room speaks: pure, no I/O.

pub mod clock;
mod columns;
pub mod ids;
pub mod language;
pub mod money;
pub mod phrase;
pub(crate) mod schemas;
pub mod script;
pub mod text;
pub mod translated;

pub(crate) use columns::{json_column, text_enum};
