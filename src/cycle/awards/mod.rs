//! Stage 5, awards: the decision, the agreement, the tranches.

pub mod links;
pub mod model;
mod store;

pub use model::{Envelope, Grant, GrantStatus, Tranche};
pub use store::{
    close_grant, envelope, find_grant, find_grant_for_update, find_tranche, grants_in_force, grants_of_calls,
    tranches_of, tranches_of_many,
};
