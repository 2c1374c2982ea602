//! Stage 4, reviews: the ranking as the closed panel left it.

mod ranking;
mod store;

pub use ranking::Ranked;
pub use store::ranking_of;
