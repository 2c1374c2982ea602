//! The seven stages of a grant, in the order in which paper and money move. A stage uses only those
//! before it.

pub mod calls;
pub mod applications;
pub mod eligibility;
pub mod reviews;
pub mod awards;
pub mod reports;
pub mod disbursements;
