//! A panel from the first declaration to the frozen ranking.

mod assessing;
mod chairing;
mod deadline;
mod documents;
pub mod panel;
mod results;
