//! Stage 2, applications: a lead and its partners write one application together, consent to one
//! version of it, and submit it once.

pub mod access;
pub mod actions;
pub mod budget;
pub mod completeness;
pub mod content;
mod facts;
mod letters;
pub mod links;
pub mod model;
mod people;
pub mod questions;
pub mod status;
mod store;
pub mod whole;

pub use actions::{Submitted, audit_refusal, record_late_in, submit_in};
pub use budget::{BudgetLine, Contribution, Heading, JointBudget};
pub use facts::{facts, facts_of};
pub use letters::{members_of, signatories_of};
pub use model::{Application, Partner, PartnerStatus, Role};
pub use people::organisations_of;
pub use status::{Move, Status};
pub use store::many::of_organisations;
pub use store::requests::requested_of_many;
pub use store::{
    budget_of, durations_of, find, find_for_update, find_many, partners_of, partners_of_many, submitted_in,
};
pub use whole::{Whole, whole};
