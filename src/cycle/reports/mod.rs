//! Stage 8, reports: what was done, for whom, and with what money.
//!
//! The partners of a grant write one final report together. It is sent back with a reason or
//! accepted; acceptance releases the tranche that waits for it.

pub mod actions;
mod api;
pub mod completeness;
pub mod dossier;
mod elsewhere;
pub mod figures;
mod handlers;
pub mod links;
pub mod model;
mod pages;
mod remind;
pub mod status;
mod store;
mod todos;
pub mod totals;

use futures_util::FutureExt;

pub use api::endpoints;
pub use dossier::Dossier;
pub use elsewhere::overdue;
pub use model::{Age, Counted, Narrative, Question, Report, Sex, Spent, Stamp};
pub use status::{Move, Status};
pub use store::{accepted_among, final_reports_of, find as final_report, participants_of, spending_of};
pub use todos::todos;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::invariants::Invariant;
use crate::base::kernel::ids::GrantId;
use crate::notices::worker::Job;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/grants/{grant}/report", handlers::show),
        post("/grants/{grant}/report/narrative", handlers::save_narrative),
        post("/grants/{grant}/report/spending/{organisation}", handlers::save_spending),
        post("/grants/{grant}/report/participants", handlers::save_participants),
        post("/grants/{grant}/report/submission", handlers::submit),
        post("/grants/{grant}/report/acceptance", handlers::accept),
        post("/grants/{grant}/report/return", handlers::send_back),
    ]
}

pub fn jobs() -> Vec<Job> {
    vec![Job {
        name: "reports.remind",
        run: |state| async move { remind::remind(&state).await }.boxed_local(),
    }]
}

/// Whether the grant's final report has been accepted.
pub async fn final_report_accepted(conn: &mut Conn, grant: GrantId) -> Result<bool, AppError> {
    Ok(final_report(conn, grant).await?.is_some_and(|report| report.status == Status::Accepted))
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "reports: spending stands on a budget line of the grant's own application",
            broken_by: "select 'report_spending ' || s.report_id || ' ' || s.budget_line_id as row
                from report_spending s join reports r on r.id = s.report_id join grants g on g.id = r.grant_id
                join budget_lines b on b.id = s.budget_line_id where b.application_id <> g.application_id",
        },
        Invariant {
            name: "reports: a decision has its person and time, and sending back its reason",
            broken_by: "select 'reports ' || id || ' ' || status as row from reports
                where status in ('accepted', 'sent_back') and (decided_by is null or decided_at is null
                    or (status = 'sent_back' and coalesce(decision_reason, '') = ''))",
        },
        Invariant {
            name: "reports: a submitted report names the spending on every budget line of every partner",
            broken_by: "select 'reports ' || r.id || ' lacks budget line ' || b.id as row
                from reports r join grants g on g.id = r.grant_id
                join budget_lines b on b.application_id = g.application_id
                join application_partners p on p.application_id = g.application_id
                    and p.organisation_id = b.organisation_id and p.status = 'accepted'
                left join report_spending s on s.report_id = r.id and s.budget_line_id = b.id
                where r.status in ('submitted', 'accepted') and s.report_id is null",
        },
    ]
}
