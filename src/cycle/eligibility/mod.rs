//! Stage 3, eligibility: what the rules found and what officers decided of it.

mod store;

pub use store::{all_concluded, eligible_in};
