//! Stage 1, calls: what is asked, from whom, by when, judged how.

pub mod links;
pub mod model;
pub mod status;
mod store;

pub use model::{Call, Condition, Criterion, Scoring, Theme, TranchePlan};
pub use status::{Move, Status};
pub use store::lists::list_of_programmes;
pub use store::{find, find_for_update, save_move};
