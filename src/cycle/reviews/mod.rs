//! Stage 4, reviews: assessors declare conflicts before they see content, assess independently of each
//! other, and a chair closes the panel with one ranking.
//!
//! An assessor is assigned only to applications of which they have said that they have no conflict, and
//! never to one of an organisation they belong to. What others scored stays hidden until one's own
//! assessment is in; the queries of `store/assessments.rs` see to that, not the pages.

pub mod actions;
mod api;
mod assignment;
mod board;
mod conflicts;
mod handlers;
pub mod links;
mod milestones;
pub mod model;
mod pages;
mod ranking;
mod rights;
mod scoring;
mod sheet;
mod store;
mod todos;

pub use api::endpoints;
pub use assignment::Proposal;
pub use board::assessed_of;
pub use milestones::milestones;
pub use model::{Assessment, AssessmentInput, Comments, Opinion};
pub use ranking::{Place, Placed, Ranked, along_envelope};
pub use scoring::{Marks, final_score, needs_third, total};
pub use store::assessments::opinions_of as scores_of;
pub use store::{closed_panels, ranking as ranking_of};
pub use todos::todos;

use crate::base::invariants::Invariant;
use crate::web::routes::{Route, get, post};

use handlers::{assessing, chairing, reading, results};

pub fn routes() -> Vec<Route> {
    vec![
        get("/reviews", handlers::queue),
        get("/calls/{call}/conflicts", assessing::conflicts),
        post("/calls/{call}/conflicts", assessing::declare),
        get("/assignments/{assignment}", assessing::assignment),
        get("/assignments/{assignment}/documents/{document}", reading::document),
        post("/assignments/{assignment}/assessment", assessing::assess),
        get("/calls/{call}/panel", chairing::panel),
        get("/calls/{call}/panel/applications/{application}", reading::application),
        get(
            "/calls/{call}/panel/applications/{application}/documents/{document}",
            reading::document_for_chair,
        ),
        post("/calls/{call}/panel/opening", chairing::open),
        post("/calls/{call}/panel/deadline", chairing::set_deadline),
        post("/calls/{call}/panel/assignment", chairing::assign_automatically),
        post("/calls/{call}/panel/closing", chairing::close),
        post("/applications/{application}/assignments", chairing::assign),
        post("/assignments/{assignment}/release", chairing::release),
        get("/calls/{call}/ranking", chairing::ranking),
        get("/applications/{application}/assessments", results::show),
    ]
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "reviews: a submitted total is the sum of its marks",
            broken_by: "select 'assessments ' || s.assignment_id || ' says ' || s.total as row
                from assessments s
                where s.submitted_at is not null and s.total is distinct from
                    (select sum(m.value::numeric) from jsonb_each_text(s.marks) m)",
        },
        Invariant {
            name: "reviews: an application has at most three assessments",
            broken_by: "select 'applications ' || application_id || ' has ' || count(*) as row
                from assignments where released_at is null group by application_id having count(*) > 3",
        },
        Invariant {
            name: "reviews: whoever submitted an assessment had declared no conflict",
            broken_by: "select 'assignments ' || a.id as row
                from assignments a join assessments s on s.assignment_id = a.id
                where s.submitted_at is not null and not exists (
                    select from conflict_declarations d
                    where d.application_id = a.application_id and d.account_id = a.account_id
                        and not d.conflict)",
        },
        Invariant {
            name: "reviews: what was submitted is not released",
            broken_by: "select 'assignments ' || a.id as row
                from assignments a join assessments s on s.assignment_id = a.id
                where s.submitted_at is not null and a.released_at is not null",
        },
    ]
}
