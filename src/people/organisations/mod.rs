//! The register of organisations: profile, declarations, documents, members, standing.
//!
//! An organisation registers itself; a grants officer verifies it or returns it with a reason. What
//! was verified and then changed waits for an officer again. Communities are self-declared,
//! voluntary and shown to few; every look by staff is audited.

pub mod actions;
mod api;
mod completeness;
mod documents;
mod forms;
mod handlers;
pub mod links;
mod lists;
mod members;
pub mod model;
mod pages;
mod papers;
mod reminders;
mod rights;
pub mod status;
mod store;
mod todos;
mod turnovers;

pub use actions::seal_declarations;
pub use api::endpoints;
pub use model::{Declaration, Declared, DocumentKind, LegalForm, Organisation, Profile, Standing, Turnover};
pub use papers::{Details, Document, NewDocument};
pub use rights::{is_register_staff, reads_profile};
pub use store::communities::{declared_communities, declared_to_chairs};
pub use store::documents::{documents_of_many, of_file};
pub use store::merging::same_as;
pub use store::turnovers::turnovers_of;
pub use store::{find, find_many, named_like};
pub use todos::todos;

use futures_util::FutureExt;

use crate::base::invariants::Invariant;
use crate::notices::worker::Job;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/organisations", lists::list),
        get("/organisations/new", handlers::new_form),
        post("/organisations", handlers::register),
        get("/organisations/{organisation}", handlers::show),
        get("/organisations/{organisation}/profile", handlers::profile_form),
        post("/organisations/{organisation}/profile", handlers::change),
        get("/organisations/{organisation}/turnovers", turnovers::list),
        post("/organisations/{organisation}/turnovers", turnovers::keep),
        post("/organisations/{organisation}/turnovers/{year}/removal", turnovers::remove),
        get("/organisations/{organisation}/communities", handlers::communities_form),
        post("/organisations/{organisation}/communities", handlers::declare),
        post("/organisations/{organisation}/communities/look", handlers::look),
        post("/organisations/{organisation}/documents", documents::add),
        get("/organisations/{organisation}/documents/{document}", documents::download),
        get("/organisations/{organisation}/documents/{document}/details", documents::form),
        post("/organisations/{organisation}/documents/{document}/details", documents::correct),
        post("/organisations/{organisation}/documents/{document}/removal", documents::remove),
        post("/organisations/{organisation}/submission", handlers::submit),
        post("/organisations/{organisation}/verification", handlers::verify),
        post("/organisations/{organisation}/return", handlers::send_back),
        post("/organisations/{organisation}/merging", handlers::merge),
        get("/organisations/{organisation}/members", members::list),
        post("/organisations/{organisation}/members", members::add),
        post("/organisations/{organisation}/members/{account}/roles/{role}/removal", members::remove_role),
        post("/organisations/{organisation}/leaving", members::leave),
        post("/organisations/{organisation}/administration", members::hand_over),
        post("/organisations/{organisation}/invitations/{invitation}/letter", members::invite_again),
        post("/organisations/{organisation}/invitations/{invitation}/removal", members::withdraw),
    ]
}

pub fn jobs() -> Vec<Job> {
    vec![Job {
        name: "organisations.remind",
        run: |state| async move { reminders::remind(&state).await }.boxed_local(),
    }]
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "organisations: communities stand exactly where they were declared",
            broken_by: "select 'organisations ' || o.id || ' ' || o.declaration as row from organisations o
                where (o.declaration = 'declared') <> (o.sealed_communities is not null)
                    or (o.declaration = 'not_given') <> (o.declared_at is null)",
        },
        Invariant {
            name: "organisations: no declaration lies in the open",
            broken_by: "select distinct 'organisations ' || organisation_id as row from unsealed_communities",
        },
        Invariant {
            name: "organisations: whatever was returned or merged has a reason, and nothing else has one",
            broken_by: "select 'organisations ' || id || ' ' || standing as row from organisations
                where (standing in ('returned', 'merged')) <> (coalesce(standing_reason, '') <> '')",
        },
    ]
}
