//! The seven stages of a grant, in the order in which paper and money move. A stage uses only those
//! before it. Progress counts and the log tells of all of them.

pub mod forms;
pub mod calls;
pub mod applications;
pub mod clarifications;
pub mod eligibility;
pub mod reviews;
pub mod awards;
pub mod reports;
pub mod disbursements;
pub mod progress;
pub mod log;
