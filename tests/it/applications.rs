//! Applying together: writing, inviting, consenting, submitting, as the organisations live it.

pub mod barred;
mod budget;
mod copying;
mod history;
mod lead;
mod leads_section;
mod next;
pub mod papers;
mod partners;
mod races;
mod rights;
pub mod scene;
mod shares;
pub mod sheets;
mod submission;
mod writing;
