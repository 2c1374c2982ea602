//! Answers as the forms room has them: what is asked stands in the form of the call, what the house itself
//! asks in [`crate::cycle::forms::standard`].

pub use crate::cycle::forms::{Answer, Answers};
