//! Stage 2, applications: a lead and its partners write one application together, consent to one
//! version of it, and submit it once.

pub mod access;
pub mod budget;
pub mod links;
pub mod model;
pub mod status;
mod store;

pub use access::{members_of, organisations_of};
pub use budget::{BudgetLine, Contribution, Heading, JointBudget};
pub use model::{Application, Partner, PartnerStatus, Role};
pub use status::{Move, Status};
pub use store::{
    budget_of, durations_of, find, find_for_update, find_many, partners_of, partners_of_many, submitted_in,
};
