//! Accounts: sign-up, sign-in, sessions, and which role a person holds where.
//!
//! Others use [`SignedIn`] to learn who asks, [`roles`] to give and take roles, and
//! [`recipients`] to write to whoever holds one.

pub mod actions;
mod api;
mod browsers;
mod guessing;
mod handlers;
pub mod kept;
mod links;
pub mod model;
mod pages;
mod passwords;
pub mod programs;
pub mod recognise;
mod signed_in;
mod store;
pub mod tokens;

use futures_util::FutureExt;

pub use api::{RoleHolder, RoleOffer, endpoints};
pub use model::{Assignment, Role, Roles, Scope};
pub use signed_in::SignedIn;
pub use store::invitations::{Invited, open_invitations};
pub use store::roles::{Staff, administered, holders, members_of, recipients, recipients_anywhere, roles_of};
pub use store::{account_by_email, names_of, recipient};

use crate::notices::worker::Job;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/sign-up", handlers::sign_up_form),
        post("/sign-up", handlers::sign_up),
        get("/sign-up/confirmation", handlers::confirmation_form),
        post("/sign-up/confirmation", handlers::confirm),
        get("/sign-in", handlers::sign_in_form),
        post("/sign-in", handlers::sign_in),
        post("/sign-out", handlers::sign_out),
        get("/password-reset", handlers::reset_request_form),
        post("/password-reset", handlers::request_reset),
        get("/password-reset/new", handlers::reset_form),
        post("/password-reset/new", handlers::reset),
        get("/account", handlers::account),
        post("/account/language", handlers::change_language),
        post("/account/sessions/end", handlers::end_sessions),
        post("/account/sessions/{session}/end", handlers::end_session),
        get("/language/{language}", handlers::choose_language),
        get("/account/tokens", handlers::programs::list),
        post("/account/tokens", handlers::programs::add),
        post("/account/tokens/{token}/revocation", handlers::programs::revoke),
    ]
}

pub fn jobs() -> Vec<Job> {
    vec![Job {
        name: "accounts.forget",
        run: |state| async move { actions::forget_old(&state).await }.boxed_local(),
    }]
}
