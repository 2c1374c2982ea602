//! Applying together: writing, inviting, consenting, submitting, as the organisations live it.

pub mod barred;
mod copying;
mod history;
mod lead;
mod next;
mod partners;
mod races;
mod rights;
pub mod scene;
mod submission;
mod writing;
