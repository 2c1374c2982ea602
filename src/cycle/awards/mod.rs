//! Stage 5, awards: a manager proposes who gets how much, a different person approves it, every
//! organisation accepts the agreement, and the grant is cut into tranches. When money is left or comes
//! back, the reserve list is drawn on in the same way.
//!
//! Later stages use [`find_grant`], [`tranches_of`] and the other reads, [`close_grant`] when all is
//! reported and paid, and [`envelope`] with the card in `pages/envelope.html`.

pub mod actions;
mod api;
mod agreement;
mod envelope;
mod handlers;
mod invariants;
mod letters;
pub mod links;
mod elsewhere;
mod milestones;
pub mod model;
mod overview;
mod pages;
mod parties;
pub mod proposal;
mod reasons;
mod standing;
pub mod status;
mod store;
mod todos;
pub mod tranches;

pub use actions::close_grant;
pub use api::endpoints;
pub use elsewhere::grants_elsewhere;
pub use envelope::{Bar, Envelope, envelope, envelopes};
pub use invariants::invariants;
pub use milestones::milestones;
pub use model::{Acceptance, Approved, Decision, Grant, Outcome, Reason, Signature, Tranche};
pub use overview::suggestion;
pub use parties::{grants_of_organisations, in_force_for, lead_of, partner_organisations};
pub use status::{GrantStatus, Move};
pub use store::grants::{
    acceptances_of, agreement_of, find_grant, find_grant_for_update, find_tranche, grant_of_application,
    grants_in_force, grants_in_register, grants_in_register_after, grants_of_call, grants_of_calls,
    tranches_of, tranches_of_many,
};
pub use store::proposals::approved_of;
pub use todos::todos;

use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/calls/{call}/awards", handlers::proposing::awards),
        post("/calls/{call}/award-proposals", handlers::proposing::propose),
        post("/calls/{call}/reserve-proposals", handlers::proposing::propose_reserve),
        post("/award-proposals/{proposal}/approval", handlers::proposing::approve),
        post("/award-proposals/{proposal}/return", handlers::proposing::return_proposal),
        get("/grants", handlers::grants),
        get("/grants/{grant}", handlers::grant),
        post("/grants/{grant}/acceptances", handlers::accept),
        post("/grants/{grant}/refusal", handlers::refuse),
    ]
}
