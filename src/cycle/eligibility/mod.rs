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
mod handlers;
pub mod letters;
pub mod links;
mod milestones;
pub mod model;
mod pages;
mod reads;
mod rehearsal;
mod replay;
pub mod rules;
mod store;
mod todos;
mod views;

pub use actions::seal_declarations;
pub use api::endpoints;
pub use milestones::milestones;
pub use model::Verdict;
pub use reads::{all_concluded, eligible_in, open_reviews, result_of, results_of};
pub use replay::{Replayed, replay};
pub use todos::todos;

use crate::base::invariants::Invariant;
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
        get("/calls/{call}/eligibility", handlers::list::list),
        get("/calls/{call}/rehearsal", rehearsal::show),
        post("/calls/{call}/closing", handlers::list::close),
        get("/calls/{call}/late-arrivals/new", handlers::list::late_form),
        post("/calls/{call}/late-arrivals", handlers::list::record_late),
        post("/findings/{finding}/decision", handlers::officer::decide),
        post("/findings/{finding}/override", handlers::officer::override_finding),
        post("/findings/{finding}/cure", handlers::officer::open_cure),
    ]
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "eligibility: a decision is about a finding of its own application",
            broken_by: "select 'eligibility_decisions ' || d.finding_id as row from eligibility_decisions d
                join eligibility_findings f on f.id = d.finding_id
                where f.application_id <> d.application_id",
        },
        Invariant {
            name: "eligibility: a finding stands in a check of its own application",
            broken_by: "select 'eligibility_findings ' || f.id as row from eligibility_findings f
                join eligibility_checks c on c.id = f.check_id where f.application_id <> c.application_id",
        },
        Invariant {
            name: "eligibility: it is concluded only once the call is closed",
            broken_by: "select 'eligibility_results ' || r.application_id as row from eligibility_results r
                join applications a on a.id = r.application_id join calls k on k.id = a.call_id
                where k.closed_at is null or r.decided_at < k.closed_at",
        },
        Invariant {
            name: "eligibility: it is concluded on the latest check",
            broken_by: "select 'eligibility_results ' || r.application_id as row from eligibility_results r
                join eligibility_checks c on c.id = r.check_id
                where c.application_id <> r.application_id
                   or exists (select from eligibility_checks later
                      where later.application_id = r.application_id and later.judged_at > c.judged_at)",
        },
        Invariant {
            name: "eligibility: who is eligible meets every rule",
            broken_by: "select 'eligibility_results ' || r.application_id || ' despite ' || f.rule as row
                from eligibility_results r join eligibility_findings f on f.check_id = r.check_id
                left join lateral (select d.outcome from eligibility_decisions d
                    join eligibility_findings g on g.id = d.finding_id
                    where d.application_id = r.application_id and g.rule = f.rule
                      and g.organisation_id is not distinct from f.organisation_id
                      and g.outcome = f.outcome and g.because = f.because
                    order by d.decided_at desc limit 1) held on true
                where r.eligible and coalesce(held.outcome, f.outcome) <> 'pass'",
        },
    ]
}
