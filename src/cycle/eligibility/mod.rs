//! Stage 3, eligibility: what the rules found about every application, what officers decided of it,
//! and what was put right.
//!
//! The rules are run live while an application is written, kept when it is submitted, run again when
//! the call closes (only then is it known who stands in how many applications) and after a cure. Every
//! run is frozen with its facts, its parameters and the version of the rules; the latest one counts.
//! An officer decides what a rule leaves open, overrides with a reason, gives time to put something
//! right, and at the end concludes each application. Submission and closing live here and not with
//! applications and calls, because they are the moments at which findings are kept.

pub mod access;
pub mod actions;
mod api;
pub mod bulk;
mod handlers;
mod invariants;
pub mod letters;
pub mod links;
mod milestones;
pub mod model;
pub mod objections;
mod pages;
mod queue;
mod reads;
mod rehearsal;
mod replay;
pub mod rules;
mod store;
mod todos;
mod views;

pub use actions::seal_declarations;
pub use api::endpoints;
pub use invariants::invariants;
pub use milestones::milestones;
pub use model::{CommunitiesTold, CommunityCounts, Verdict};
pub use objections::Waits;
pub use reads::{all_concluded, eligible_in, open_reviews, panel_waits, result_of, results_of};
pub use replay::{Replayed, replay};
pub use store::community_counts;
pub use todos::todos;

use futures_util::FutureExt;

use crate::notices::worker::Job;
use crate::people::accounts::Role;
use crate::web::routes::{Route, get, post};

/// Who decides for a programme in this stage.
pub const OFFICERS: [Role; 2] = [Role::ProgrammeManager, Role::GrantsOfficer];

pub fn routes() -> Vec<Route> {
    vec![
        get("/applications/{application}/check", handlers::applicant::check),
        post("/applications/{application}/submission", handlers::applicant::submit),
        get("/applications/{application}/receipt", handlers::applicant::receipt),
        get("/applications/{application}/eligibility", handlers::officer::show),
        get("/applications/{application}/cure", handlers::applicant::cure_form),
        post("/applications/{application}/cure", handlers::applicant::cure),
        post("/applications/{application}/conclusion", handlers::officer::conclude),
        get("/applications/{application}/objection", handlers::objections::show),
        post("/applications/{application}/objection", handlers::objections::object),
        post("/applications/{application}/objection/withdrawal", handlers::objections::withdraw),
        post("/applications/{application}/objection/decision", handlers::objections::decide),
        get("/calls/{call}/eligibility", handlers::list::list),
        post("/calls/{call}/bulk-acts", handlers::bulk::plan),
        get("/bulk-acts/{bulk}", handlers::bulk::show),
        post("/bulk-acts/{bulk}/confirmation", handlers::bulk::confirm),
        post("/bulk-acts/{bulk}/undoing", handlers::bulk::undo),
        get("/calls/{call}/rehearsal", rehearsal::show),
        post("/calls/{call}/closing", handlers::list::close),
        get("/calls/{call}/late-arrivals/new", handlers::list::late_form),
        post("/calls/{call}/late-arrivals", handlers::list::record_late),
        post("/findings/{finding}/decision", handlers::officer::decide),
        post("/findings/{finding}/override", handlers::officer::override_finding),
        post("/findings/{finding}/cure", handlers::officer::open_cure),
    ]
}

pub fn jobs() -> Vec<Job> {
    vec![Job {
        name: "eligibility.tell_chairs",
        run: |state| async move { actions::tell_chairs(&state).await }.boxed_local(),
    }]
}
