//! The JSON face of eligibility.

mod applicant;
mod bodies;
mod officer;

use bodies::{CureAnswer, CureRequest, LateArrival, NewRuling, Submission};

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
    ]
}

fn officer_endpoints() -> Vec<Endpoint> {
    use handlers::{list, officer as pages};
    vec![
        read(
            "/applications/{application}/eligibility",
            "What the rules found and was decided",
            officer::show,
        ),
        act("/applications/{application}/conclusion", DECIDE, "Conclude eligibility", pages::conclude),
        read("/calls/{call}/eligibility", "Where the applications of a call stand", officer::list)
            .asks::<officer::Filter>(),
        read("/calls/{call}/rehearsal", "The rules on an earlier call's applications", rehearsal::read)
            .asks::<rehearsal::AskedByProgram>(),
        act("/calls/{call}/closing", DECIDE, "Close a call after its deadline", list::close),
        read("/calls/{call}/late-arrivals/new", "What could be recorded as come late", officer::late)
            .asks::<crate::web::api::Paging>(),
        act("/calls/{call}/late-arrivals", DECIDE, "Record an application that came late", list::record_late)
            .takes::<LateArrival>(),
        act("/findings/{finding}/decision", DECIDE, "Decide what a rule leaves open", pages::decide)
            .takes::<NewRuling>(),
        act("/findings/{finding}/override", DECIDE, "Decide otherwise than a rule", pages::override_finding)
            .takes::<NewRuling>(),
        act("/findings/{finding}/cure", DECIDE, "Give time to put something right", pages::open_cure)
            .takes::<CureRequest>(),
    ]
}
