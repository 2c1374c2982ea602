//! Stage 1, calls: what is asked, from whom, by when, judged how.
//!
//! A manager writes a draft, publishes it, and from then on changes it only by numbered corrigenda
//! ([`corrigendum`]), which the applications room takes because it knows whom to tell. Closing is an
//! act of the eligibility room, deciding one of the awards room; both use [`save_move`].

mod access;
pub mod actions;
mod api;
mod builder;
pub mod corrigendum;
pub mod form;
mod handlers;
pub mod links;
pub mod model;
mod pages;
mod rules;
pub mod status;
mod store;
mod todos;
mod trial;
mod words;

pub use access::{require_manager, require_sight, require_staff};
pub use api::endpoints;
pub use model::{Call, CallInput, Condition, Criterion, QuestionTime, Scoring, Theme, TranchePlan};
pub use rules::problems;
pub use status::{Move, Status};
pub use store::{
    closed_ids, corrigenda_of, find, find_for_update, find_many, ids_of_programmes, list_of_programmes,
    nearest, save_move,
};
pub use todos::todos;

use crate::base::invariants::Invariant;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get(links::LIST, handlers::list),
        get("/calls/{call}", handlers::show),
        get("/programmes/{programme}", handlers::programme::show),
        get("/programmes/{programme}/profile", handlers::programme::change_form),
        post("/programmes/{programme}/profile", handlers::programme::change),
        get("/programmes/{programme}/calls/new", handlers::draft::new_form),
        post("/programmes/{programme}/calls", handlers::draft::create),
        get("/calls/{call}/draft", handlers::draft::form),
        post("/calls/{call}/draft", handlers::draft::change),
        get("/calls/{call}/management", handlers::management::show),
        post("/calls/{call}/publication", handlers::management::publish),
        post("/calls/{call}/archiving", handlers::management::archive),
        post("/calls/{call}/panel-members", handlers::management::add_panel_member),
        post(
            "/calls/{call}/panel-members/{account}/roles/{role}/removal",
            handlers::management::remove_panel_member,
        ),
        post("/calls/{call}/invitations/{invitation}/removal", handlers::management::withdraw_invitation),
        get("/calls/{call}/rules", trial::show),
        post("/calls/{call}/rules", handlers::draft::try_rules),
        get("/calls/{call}/form", builder::handlers::show),
        get("/calls/{call}/form/preview", builder::handlers::preview),
        get("/calls/{call}/form/draft", builder::handlers::draft),
        post("/calls/{call}/form/draft", builder::handlers::change),
        get("/calls/{call}/form/draft/sections/{section}", builder::handlers::section),
        get("/calls/{call}/form/draft/questions/{question}", builder::handlers::question),
        get("/calls/{call}/form/draft/headings", builder::handlers::headings),
        get("/calls/{call}/corrigenda/new", handlers::management::corrigendum_form),
    ]
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "calls: the books hold the envelope of every published call",
            broken_by: "select 'calls ' || c.id || ' has ' || c.envelope || ', its source '
                    || coalesce(a.balance::text, 'nothing') as row
                from calls c left join ledger_accounts a on a.owner_id = c.id and a.kind = 'source'
                where c.status <> 'draft' and a.balance is distinct from -c.envelope",
        },
        Invariant {
            name: "calls: the criteria of a published call sum to its scale",
            broken_by: "select 'calls ' || id as row from calls
                where status <> 'draft' and (scoring->>'scale')::numeric is distinct from
                    (select sum((c->>'maximum')::numeric) from jsonb_array_elements(scoring->'criteria') c)",
        },
        Invariant {
            name: "calls: the tranches of a published call sum to the whole",
            broken_by: "select 'calls ' || id as row from calls
                where status <> 'draft' and 1 is distinct from
                    (select sum((t->>'share')::numeric) from jsonb_array_elements(tranches) t)",
        },
        Invariant {
            name: "calls: the published calls of a programme hold no more than its envelope",
            broken_by: "select 'programmes ' || p.id || ' has ' || p.envelope || ', its calls '
                    || sum(c.envelope) as row
                from programmes p join calls c on c.programme_id = p.id and c.status <> 'draft'
                group by p.id having sum(c.envelope) > p.envelope",
        },
        Invariant {
            name: "calls: every corrigendum is kept under its number",
            broken_by:
                "select 'calls ' || c.id as row from calls c left join corrigenda k on k.call_id = c.id
                group by c.id
                having c.corrigendum <> count(k.id) or c.corrigendum <> coalesce(max(k.number), 0)",
        },
    ]
}
