//! The JSON face of eligibility.

mod applicant;
mod bodies;
mod bulk;
mod list;
mod objections;
mod officer;

use bodies::{Answers, BulkPlan, CureAnswer, CureRequest, LateArrival, NewObjection, NewRuling, Submission};

use super::{handlers, rehearsal};
use crate::web::api::{Endpoint, TokenScope, act, read};

const APPLY: TokenScope = TokenScope::Apply;
const DECIDE: TokenScope = TokenScope::Decide;

pub fn endpoints() -> Vec<Endpoint> {
    [applicant_endpoints(), officer_endpoints()].into_iter().flatten().collect()
}

fn applicant_endpoints() -> Vec<Endpoint> {
    use handlers::applicant as pages;
    vec![
        read(
            "/applications/{application}/check",
            "What is missing and what the rules find",
            applicant::check,
        ),
        act("/applications/{application}/submission", APPLY, "Submit an application", pages::submit)
            .takes::<Submission>(),
        read("/applications/{application}/receipt", "The receipt of a submission", applicant::receipt),
        read("/applications/{application}/cure", "What may be put right, and until when", applicant::cure),
        act("/applications/{application}/cure", APPLY, "Put something right", pages::cure)
            .uploads::<CureAnswer>(&["file"]),
        read("/applications/{application}/objection", "Objections to a result", objections::show),
        act(
            "/applications/{application}/objection",
            APPLY,
            "Object to a result",
            handlers::objections::object,
        )
        .takes::<NewObjection>(),
        act(
            "/applications/{application}/objection/withdrawal",
            APPLY,
            "Withdraw an objection",
            handlers::objections::withdraw,
        ),
        act(
            "/applications/{application}/objection/decision",
            DECIDE,
            "Decide an objection",
            handlers::objections::decide,
        )
        .takes::<Answers>(),
    ]
}

fn officer_endpoints() -> Vec<Endpoint> {
    use handlers::officer as pages;
    vec![
        read(
            "/applications/{application}/eligibility",
            "What the rules found and was decided",
            officer::show,
        ),
        act("/applications/{application}/conclusion", DECIDE, "Conclude eligibility", pages::conclude),
        read("/calls/{call}/eligibility", "Where the applications of a call stand", list::list)
            .asks::<list::Filter>(),
        act("/calls/{call}/bulk-acts", DECIDE, "Plan one act on many applications", handlers::bulk::plan)
            .takes::<BulkPlan>(),
        read("/bulk-acts/{bulk}", "An act on many applications", bulk::show),
        act("/bulk-acts/{bulk}/confirmation", DECIDE, "Do what was planned", handlers::bulk::confirm),
        act("/bulk-acts/{bulk}/undoing", DECIDE, "Undo it as a whole", handlers::bulk::undo),
        read("/calls/{call}/rehearsal", "The rules on an earlier call's applications", rehearsal::read)
            .asks::<rehearsal::AskedByProgram>(),
        act("/calls/{call}/closing", DECIDE, "Close a call after its deadline", handlers::list::close),
        read("/calls/{call}/late-arrivals/new", "What could be recorded as come late", officer::late)
            .asks::<crate::web::api::Paging>(),
        act(
            "/calls/{call}/late-arrivals",
            DECIDE,
            "Record an application that came late",
            handlers::list::record_late,
        )
        .takes::<LateArrival>(),
        act("/findings/{finding}/decision", DECIDE, "Decide what a rule leaves open", pages::decide)
            .takes::<NewRuling>(),
        act("/findings/{finding}/override", DECIDE, "Decide otherwise than a rule", pages::override_finding)
            .takes::<NewRuling>(),
        act("/findings/{finding}/cure", DECIDE, "Give time to put something right", pages::open_cure)
            .takes::<CureRequest>(),
    ]
}
