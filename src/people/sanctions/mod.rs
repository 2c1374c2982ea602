//! Screening: whether the UN consolidated list names an organisation or its legal representative.
//!
//! Whoever runs the service imports the list; every import screens all organisations, and a job whoever
//! registered or changed since. What resembles a list entry goes to grants officers, who decide; no machine
//! says that somebody is on the list, and no organisation learns of it here
//! ([decision 12](../../../docs/decisions/0012-sanctions-screening.md)).

pub mod actions;
mod api;
pub mod folding;
mod handlers;
pub mod links;
pub mod list_file;
pub mod matching;
pub mod model;
mod pages;
mod reading;
mod rights;
pub mod rules;
pub mod screening;
pub mod status;
mod store;
mod todos;

use std::collections::HashSet;

use futures_util::FutureExt;

pub use api::endpoints;
pub use todos::todos;

use status::Status;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::invariants::Invariant;
use crate::base::kernel::ids::OrganisationId;
use crate::notices::worker::Job;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/sanctions", handlers::list),
        get("/sanctions/{match}", handlers::show),
        post("/sanctions/{match}/decision", handlers::decide),
    ]
}

pub fn jobs() -> Vec<Job> {
    vec![Job {
        name: "sanctions.screen",
        run: |state| async move { actions::screen_due(&state).await }.boxed_local(),
    }]
}

/// Which of these organisations an officer found to be on the list.
pub async fn confirmed(
    conn: &mut Conn,
    organisations: &[OrganisationId],
) -> Result<HashSet<OrganisationId>, AppError> {
    Ok(store::matches::having(conn, organisations, Status::Confirmed).await?.into_iter().collect())
}

/// Which of these organisations have a possible match that waits for an officer.
pub async fn open(
    conn: &mut Conn,
    organisations: &[OrganisationId],
) -> Result<HashSet<OrganisationId>, AppError> {
    Ok(store::matches::having(conn, organisations, Status::Open).await?.into_iter().collect())
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "sanctions: a decided match has its person, time and reason, and an open one has none",
            broken_by: "select 'sanctions_matches ' || id || ' ' || status as row from sanctions_matches
                where case when status = 'open'
                    then decided_by is not null or decided_at is not null or reason is not null
                    else decided_by is null or decided_at is null or coalesce(trim(reason), '') = '' end",
        },
        Invariant {
            name: "sanctions: a decided match stands as it was decided last",
            broken_by:
                "select 'sanctions_matches ' || m.id || ' ' || m.status as row from sanctions_matches m
                where m.status <> 'open' and m.status is distinct from (
                    select d.outcome from sanctions_decisions d where d.match_id = m.id
                    order by d.decided_at desc, d.id desc limit 1)",
        },
        Invariant {
            name: "sanctions: nobody decided on an organisation that they belonged to",
            broken_by: "select 'sanctions_decisions ' || d.id as row from sanctions_decisions d
                join sanctions_matches m on m.id = d.match_id
                join role_assignments r on r.account_id = d.decided_by
                    and r.organisation_id = m.organisation_id and r.assigned_at < d.decided_at",
        },
        Invariant {
            name: "sanctions: what the last import left out is marked as gone, and nothing else",
            broken_by: "select 'sanctions_imports ' || i.id || ' has ' || i.entries as row
                from (select * from sanctions_imports order by imported_at desc, id desc limit 1) i
                where i.entries <> (select count(*) from sanctions_entries where gone_in is null)",
        },
    ]
}
