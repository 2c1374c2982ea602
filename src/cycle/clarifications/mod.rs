//! Questions about a call and their answers: anybody with an account asks while the call takes questions,
//! staff word the question anew so that it names nobody and answer it, and both are published for everybody
//! in every language of the call. Nobody's name stands beside a question, and nobody learns more than others.
//!
//! It stands behind the applications, because whoever has begun one gets a letter.

pub mod actions;
mod api;
mod handlers;
mod letters;
pub mod links;
pub mod model;
mod news;
mod pages;
mod remind;
pub mod rules;
pub mod status;
mod store;
mod todos;

use futures_util::FutureExt;

pub use api::endpoints;
pub use model::{Clarification, Edition, Published, Words};
pub use status::Status;
pub use todos::todos;

use crate::base::invariants::Invariant;
use crate::notices::worker::Job;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/calls/{call}/questions", handlers::list),
        post("/calls/{call}/questions", handlers::ask),
        get("/calls/{call}/questions/queue", handlers::queue),
        post("/calls/{call}/questions/publication", handlers::publish),
        get("/questions/{clarification}", handlers::show),
        post("/questions/{clarification}/answer", handlers::save),
        post("/questions/{clarification}/joining", handlers::join),
        post("/questions/{clarification}/separation", handlers::separate),
        post("/questions/{clarification}/refusal", handlers::decline),
        post("/questions/{clarification}/correction", handlers::correct),
    ]
}

pub fn jobs() -> Vec<Job> {
    vec![
        Job {
            name: "clarifications.tell",
            run: |state| async move { news::tell(&state).await }.boxed_local(),
        },
        Job {
            name: "clarifications.remind",
            run: |state| async move { remind::remind(&state).await }.boxed_local(),
        },
    ]
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "clarifications: what is published has its text, and nothing else has one",
            broken_by: "select 'clarifications ' || c.id as row from clarifications c
                where (c.status = 'published') <>
                    exists (select from clarification_texts t where t.clarification_id = c.id)",
        },
        Invariant {
            name: "clarifications: questions share an answer within one call, and never in a chain",
            broken_by: "select 'clarifications ' || c.id as row from clarifications c
                join clarifications o on o.id = c.joined_to
                where o.call_id <> c.call_id or o.status = 'joined'",
        },
        Invariant {
            name: "clarifications: the published ones of a call are counted without a gap",
            broken_by: "select 'calls ' || call_id as row from clarifications where number is not null
                group by call_id having max(number) <> count(*)",
        },
    ]
}
