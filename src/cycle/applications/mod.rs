//! Stage 2, applications: a lead and its partners write one application together, consent to one
//! version of it, and submit it once.

pub mod access;
pub mod actions;
mod api;
pub mod budget;
pub mod completeness;
pub mod content;
pub mod elsewhere;
mod facts;
mod from_register;
pub mod judged;
mod handlers;
pub mod history;
mod letters;
pub mod milestones;
pub mod links;
pub mod model;
mod next;
mod pages;
mod presence;
pub mod questions;
mod sheet;
pub mod status;
mod store;
mod todos;
pub mod whole;

pub use access::may_know_drafts;
pub use actions::{Submitted, audit_refusal, record_late_in, submit_in};
pub use api::{ContentTold, FindingSaid, RuleChange, endpoints};
pub use budget::{BudgetLine, Contribution, Heading, Headings, JointBudget, Under};
pub use facts::{facts, facts_of, vocabulary};
pub use letters::{members_of, people_in, signatories_of};
pub use milestones::{Milestone, Teller, Tellers};
pub use model::{Application, Partner, PartnerStatus, Role, accepted};
pub use status::{Move, Status};
pub use store::durations_of;
pub use store::many::{count_drafts, drafts_in, of_organisations, submitted_ids_in};
pub use store::requests::requested_of_many;
pub use store::{
    budget_of, calls_of, file_of, find, find_for_update, find_many, of_file, partners_of, partners_of_many,
    submitted_in, submitted_in_many,
};
pub use whole::{Whole, headings_of, organisations_of, whole};

pub use pages::WholeText;
pub use todos::todos;

use crate::base::invariants::Invariant;
use crate::web::routes::{Route, get, post};

pub fn routes() -> Vec<Route> {
    use handlers::{
        budget, consent, documents, files, history, list, partners, parts, shares, sheets, show, staff,
    };
    vec![
        get("/applications", list::mine),
        get("/calls/{call}/applications/new", list::start_form),
        post("/calls/{call}/applications", list::start_one),
        get("/calls/{call}/drafts", staff::drafts),
        post("/calls/{call}/corrigenda", staff::publish_corrigendum),
        get("/applications/{application}", show::show),
        post("/applications/{application}/title", show::rename),
        get("/applications/{application}/text", show::text),
        get("/applications/{application}/text/pdf", show::pdf),
        get("/applications/{application}/text/docx", show::docx),
        get("/applications/{application}/shares", shares::list),
        post("/applications/{application}/shares", shares::share),
        post("/applications/{application}/shares/{share}/revocation", shares::revoke),
        get("/shared/{secret}", shares::read),
        get("/shared/{secret}/pdf", shares::pdf),
        get("/shared/{secret}/docx", shares::docx),
        get("/applications/{application}/withdrawal", show::withdrawal_form),
        post("/applications/{application}/withdrawal", show::withdraw),
        get("/applications/{application}/parts/common", parts::common_form),
        post("/applications/{application}/parts/common", parts::save_common),
        get("/applications/{application}/parts/{organisation}", parts::own_form),
        post("/applications/{application}/parts/{organisation}", parts::save_own),
        get("/applications/{application}/parts/common/presence", parts::common_presence),
        get("/applications/{application}/parts/{organisation}/presence", parts::own_presence),
        post("/applications/{application}/parts/{part}/files/{question}", files::put),
        post("/applications/{application}/parts/{part}/files/{question}/removal", files::remove),
        get("/applications/{application}/budget", budget::joint),
        get("/applications/{application}/budget/sheet", sheets::joint),
        get("/applications/{application}/budget/{organisation}", budget::form),
        post("/applications/{application}/budget/{organisation}", budget::save),
        get("/applications/{application}/budget/{organisation}/sheet", sheets::get),
        post("/applications/{application}/budget/{organisation}/sheet", sheets::read),
        get("/applications/{application}/documents", documents::list),
        post("/applications/{application}/documents", documents::add),
        get("/applications/{application}/documents/{document}", documents::get),
        post("/applications/{application}/documents/{document}/removal", documents::remove),
        get("/applications/{application}/partners", partners::list),
        post("/applications/{application}/partners", partners::invite),
        get("/applications/{application}/partners/{partner}", partners::invitation),
        post("/applications/{application}/partners/{partner}/acceptance", partners::accept),
        post("/applications/{application}/partners/{partner}/refusal", partners::decline),
        post("/applications/{application}/partners/{partner}/removal", partners::remove),
        post("/applications/{application}/partners/{partner}/reminder", partners::remind),
        post("/applications/{application}/partners/{partner}/lead", partners::offer_lead),
        post("/applications/{application}/partners/{partner}/lead/acceptance", partners::take_lead),
        post("/applications/{application}/partners/{partner}/lead/refusal", partners::end_lead_offer),
        get("/applications/invitation/{secret}", partners::secret_invitation),
        get("/applications/{application}/history", history::list),
        get("/applications/{application}/history/{revision}", history::show),
        post("/applications/{application}/history/{revision}/restoration", history::restore),
        get("/applications/{application}/consent", consent::form),
        post("/applications/{application}/consent", consent::give),
    ]
}

pub fn invariants() -> Vec<Invariant> {
    let mut all = budget_invariants();
    all.extend(content_invariants());
    all
}

fn content_invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "applications: no consent is to a content that does not exist yet",
            broken_by: "select 'consents ' || c.id as row from consents c
                join applications a on a.id = c.application_id where c.content_version > a.content_version",
        },
        Invariant {
            name: "applications: an open consent is to the content as it stands",
            broken_by: "select 'consents ' || c.id as row from consents c
                join applications a on a.id = c.application_id
                where c.reopened_at is null and c.content_version <> a.content_version",
        },
        Invariant {
            name: "applications: whatever was submitted in time has the consent of all who stand in it",
            broken_by: "select 'applications ' || a.id || ' lacks the consent of ' || p.organisation_id as row
                from applications a join application_partners p on p.application_id = a.id
                where a.status = 'submitted' and a.late_reason is null and p.status = 'accepted'
                and not exists (select from consents c where c.application_id = a.id
                    and c.organisation_id = p.organisation_id
                    and c.content_version = a.content_version and c.reopened_at is null)",
        },
        Invariant {
            name: "applications: each has exactly one lead",
            broken_by: "select 'applications ' || a.id as row from applications a where 1 <>
                (select count(*) from application_partners p where p.application_id = a.id and p.role = 'lead')",
        },
        Invariant {
            name: "applications: whatever is submitted has its time and its fingerprint, late or in time",
            broken_by: "select 'applications ' || a.id as row from applications a join calls c on c.id = a.call_id
                where a.status = 'submitted' and (a.submitted_hash is null
                    or (a.late_reason is null and a.submitted_at > c.deadline))",
        },
    ]
}

fn budget_invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "applications: only those who stand in an application have money in its budget",
            broken_by: "select 'applications ' || b.application_id || ' pays ' || b.organisation_id as row
                from (select application_id, organisation_id from budget_lines
                    union select application_id, organisation_id from contributions) b
                where not exists (select from application_partners p where p.application_id = b.application_id
                    and p.organisation_id = b.organisation_id and p.status = 'accepted')",
        },
        Invariant {
            name: "applications: a budget line is quantity times rate",
            broken_by: "select 'budget_lines ' || id as row from budget_lines
                where amount <> round(quantity * rate, 2)",
        },
        Invariant {
            name: "applications: a budget line stands under a heading of its call and counts as it does",
            broken_by: "select 'budget_lines ' || b.id || ' under ' || b.own_heading as row from budget_lines b
                join applications a on a.id = b.application_id
                where b.own_heading is not null and not exists (select from call_forms f,
                    jsonb_array_elements(f.content->'headings') h
                    where f.call_id = a.call_id and f.published_at is not null
                    and h->>'code' = b.own_heading and h->>'counts_as' = b.heading)",
        },
        Invariant {
            name: "applications: the years of a budget line add up to its quantity",
            broken_by: "select 'budget_lines ' || id as row from budget_lines
                where by_year <> '{}' and quantity <> (select sum(year) from unnest(by_year) year)",
        },
        Invariant {
            name: "applications: what is reckoned in a budget is its rate of the direct costs, rounded down",
            broken_by: "with direct as (select application_id, organisation_id, sum(amount) as costs
                    from budget_lines where heading not in ('indirect', 'contingency') group by 1, 2),
                rates as (select application_id, organisation_id, 'indirect' as heading, indirect as rate
                    from budget_rates where indirect is not null
                    union all select application_id, organisation_id, 'contingency', contingency
                    from budget_rates where contingency is not null)
                select 'budget_rates ' || r.application_id || ' ' || r.organisation_id || ' ' || r.heading as row
                from rates r left join direct d using (application_id, organisation_id)
                where trunc(r.rate * coalesce(d.costs, 0) * 0.01, 2) <> (select coalesce(sum(l.amount), 0)
                    from budget_lines l where l.heading = r.heading and l.application_id = r.application_id
                        and l.organisation_id = r.organisation_id)",
        },
    ]
}
