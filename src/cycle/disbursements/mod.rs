//! Stage 9, disbursements: a tranche is due, requested, prepared, approved by another person, and
//! paid with a bank reference. The grant closes with its last payment.
//!
//! The database itself refuses to pay more than was awarded: a payment takes its amount from what is
//! committed to the grant, and that account cannot go below zero.

pub mod actions;
mod api;
mod close;
mod handlers;
pub mod links;
pub mod model;
mod pages;
mod queue;
pub mod release;
mod standing;
pub mod status;
mod store;
mod todos;

use futures_util::FutureExt;

pub use api::endpoints;
pub use model::{Disbursement, Payment};
pub use release::{TrancheState, WaitsFor, states_of};
pub use standing::{Standing, Sum, standing_of, sums};
pub use status::{Move, Status};
pub use store::{find, of_grants};
pub use todos::todos;

use crate::base::invariants::Invariant;
use crate::notices::worker::Job;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    vec![
        get("/grants/{grant}/disbursements", handlers::show),
        post("/tranches/{tranche}/request", handlers::request),
        get("/programmes/{programme}/disbursements", queue::show),
        post("/disbursements/{disbursement}/preparation", handlers::prepare),
        post("/disbursements/{disbursement}/approval", handlers::approve),
        post("/disbursements/{disbursement}/payment", handlers::pay),
        post("/disbursements/{disbursement}/return", handlers::send_back),
    ]
}

pub fn jobs() -> Vec<Job> {
    vec![Job {
        name: "disbursements.close",
        run: |state| async move { close::close_finished(&state).await }.boxed_local(),
    }]
}

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "disbursements: what a grant was paid is what its books say",
            broken_by: "select 'grants ' || g.id || ' paid ' || coalesce(p.paid, 0) || ', books say '
                    || coalesce(a.balance, 0) as row
                from grants g
                left join (select grant_id, sum(amount) as paid from disbursements where status = 'paid'
                    group by grant_id) p on p.grant_id = g.id
                left join ledger_accounts a on a.owner_id = g.id and a.kind = 'paid'
                where coalesce(p.paid, 0) <> coalesce(a.balance, 0)",
        },
        Invariant {
            name: "disbursements: a payment and its entry in the books belong together",
            broken_by: "select 'disbursements ' || coalesce(d.id, e.subject_id) as row
                from (select id from disbursements where status = 'paid') d
                full join (select subject_id from ledger_entries where what = 'disbursements.pay') e
                    on e.subject_id = d.id
                where d.id is null or e.subject_id is null",
        },
        Invariant {
            name: "disbursements: no tranche is under way or paid twice",
            broken_by: "select 'tranches ' || tranche_id as row from disbursements
                where status <> 'returned' group by tranche_id having count(*) > 1",
        },
        Invariant {
            name: "disbursements: each has its tranche's grant and amount",
            broken_by: "select 'disbursements ' || d.id as row from disbursements d
                join tranches t on t.id = d.tranche_id
                where t.grant_id <> d.grant_id or t.amount <> d.amount",
        },
        Invariant {
            name: "disbursements: tranches are paid in their order",
            broken_by: "select 'tranches ' || earlier.id || ' is not paid, a later one is' as row
                from tranches earlier join tranches later
                    on later.grant_id = earlier.grant_id and later.number > earlier.number
                join disbursements d on d.tranche_id = later.id and d.status = 'paid'
                where not exists (select from disbursements p
                    where p.tranche_id = earlier.id and p.status = 'paid')",
        },
        Invariant {
            name: "disbursements: a closed grant has every tranche paid and its report accepted",
            broken_by: "select 'grants ' || g.id as row from grants g where g.status = 'closed' and (
                exists (select from tranches t where t.grant_id = g.id and not exists (
                    select from disbursements d where d.tranche_id = t.id and d.status = 'paid'))
                or not exists (select from reports r where r.grant_id = g.id and r.kind = 'final'
                    and r.status = 'accepted'))",
        },
        Invariant {
            name: "disbursements: left, committed and paid of a call make its envelope",
            broken_by:
                "select 'calls ' || c.id || ' ' || c.envelope || ' <> ' || l.balance || ' + ' || s.sum as row
                from calls c join ledger_accounts l on l.owner_id = c.id and l.kind = 'left'
                cross join lateral (select coalesce(sum(a.balance), 0) as sum
                    from grants g join ledger_accounts a on a.owner_id = g.id
                    where g.call_id = c.id and a.kind in ('committed', 'paid')) s
                where c.status <> 'draft' and c.envelope <> l.balance + s.sum",
        },
    ]
}
