//! Submitting once, recording what came late, and withdrawing.

use serde_json::json;

use super::{Desk, forbidden, refuse_barred, refuse_unless_accepting};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications::access::lead_decider;
use crate::cycle::applications::model::Application;
use crate::cycle::applications::status::{Move, Status};
use crate::cycle::applications::store::{self, Receipt};
use crate::cycle::applications::whole::{self, Whole};
use crate::cycle::applications::{completeness, facts, letters, links};
use crate::cycle::calls::{self, Call};
use crate::notices::enqueue;
use crate::people::accounts::{Role, SignedIn};
use crate::rulebook::Facts;

/// An application that was just submitted or recorded, with what the rules judge it by.
#[derive(Debug, Clone)]
pub struct Submitted {
    pub application: Application,
    pub call: Call,
    pub facts: Facts,
}

/// Submits in the caller's transaction: once, complete, with every consent, by the deadline. The lead's
/// signatory or administrator may. The caller keeps what the rules find in the facts.
///
/// `now` must have been read within the transaction. The call is locked before the application, so
/// that a deadline that moves or a call that closes meanwhile is decided one way or the other.
pub async fn submit_in(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    now: Timestamp,
) -> Result<Submitted, AppError> {
    let call = lock_call_of(conn, id).await?;
    let desk = Desk::open(conn, who, id).await?;
    let seat = lead_decider(&desk.seats)?;
    if desk.application.status == Status::Submitted {
        return Err(AppError::refused(Phrase::new("applications-submitted-already")));
    }
    let next = desk.application.status.after(Move::Submit)?;
    if !call.accepts_at(now) {
        let late = Phrase::new("applications-late").with("received", (now, call.zone));
        return Err(AppError::refused(late.with("deadline", (call.deadline, call.zone))));
    }
    let whole = whole::whole_of(conn, desk.application.clone()).await?;
    refuse_barred(conn, &whole.accepted().collect::<Vec<_>>(), now).await?;
    let missing = completeness::missing(&whole, &call);
    if !missing.is_empty() {
        let said = missing.iter().map(|missing| missing.sentence(&whole, who.language)).collect();
        return Err(AppError::Refused(said));
    }
    let hash = whole.hash();
    let receipt =
        Receipt { received_at: now, by: Some(who.account), hash: &hash, form: whole.form_number, late: None };
    let application = store::save_submission(conn, &desk.application, next, receipt).await?;
    let act = desk.act("applications.submit").by_organisation(seat.organisation).with(json!({
        "received_at": now, "deadline": call.deadline, "hash": hash,
        "content_version": application.content_version,
    }));
    audit::record(conn, &who.actor(), act, now).await?;
    let letter = letters::about("applications-submitted", id, &application, &call)
        .with("received", (now, call.zone))
        .with("fingerprint", hash.chars().take(12).collect::<String>())
        .link(links::receipt(id));
    let readers = letters::members_of(conn, id).await?;
    enqueue(conn, state, &letter, &readers).await?;
    judged(conn, state, call, Whole { application, ..whole }, now).await
}

async fn judged(
    conn: &mut Conn,
    state: &State,
    call: Call,
    whole: Whole,
    now: Timestamp,
) -> Result<Submitted, AppError> {
    let facts = facts::facts_of(conn, state, &call, &whole, now).await?;
    Ok(Submitted { application: whole.application, call, facts })
}

async fn lock_call_of(conn: &mut Conn, id: ApplicationId) -> Result<Call, AppError> {
    let read = store::find(conn, id).await?;
    calls::find_for_update(conn, read.call).await
}

/// Records, in the caller's transaction, that a draft arrived after the deadline, with the reason. A
/// grants officer of the programme may. It need be neither complete nor consented to: it stands in the
/// list with what the rules say of it.
pub async fn record_late_in(
    conn: &mut Conn,
    state: &State,
    officer: &SignedIn,
    id: ApplicationId,
    received_at: Timestamp,
    reason: &str,
    now: Timestamp,
) -> Result<Submitted, AppError> {
    let call = lock_call_of(conn, id).await?;
    let application = store::find_for_update(conn, id).await?;
    if !officer.in_programme(call.programme, &[Role::GrantsOfficer]) {
        let staff = officer.is_staff(call.programme);
        return Err(if staff { forbidden("applications-late-officers-only") } else { AppError::NotFound });
    }
    let next = application.status.after(Move::Submit)?;
    refuse_late_record(&call, received_at, reason, now)?;
    let whole = whole::whole_of(conn, application).await?;
    let hash = whole.hash();
    let late = Some((reason, officer.account));
    let receipt = Receipt { received_at, by: None, hash: &hash, form: whole.form_number, late };
    let application = store::save_submission(conn, &whole.application, next, receipt).await?;
    let act = Act::new("applications.record_late", "application", id).in_call(call.id).with(json!({
        "received_at": received_at, "deadline": call.deadline, "reason": reason, "hash": hash,
    }));
    audit::record(conn, &officer.actor(), act, now).await?;
    let letter = letters::about("applications-late-recorded", id, &application, &call)
        .with("received", (received_at, call.zone))
        .with("deadline", (call.deadline, call.zone))
        .with("reason", reason);
    let readers = letters::members_of(conn, id).await?;
    enqueue(conn, state, &letter, &readers).await?;
    judged(conn, state, call, Whole { application, ..whole }, now).await
}

fn refuse_late_record(
    call: &Call,
    received_at: Timestamp,
    reason: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    let mut wrong = Vec::new();
    if !matches!(call.status, calls::Status::Published | calls::Status::Closed) {
        let status = Fact::Word(call.status.word().into());
        wrong.push(Phrase::new("applications-late-call").with("status", status));
    }
    if received_at <= call.deadline || received_at > now {
        let when = Phrase::new("applications-late-when").with("deadline", (call.deadline, call.zone));
        wrong.push(when.with("now", (now, call.zone)));
    }
    if !(1..=1000).contains(&reason.chars().count()) {
        wrong.push(Phrase::new("applications-late-reason"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Refused(wrong)) }
}

/// Keeps a refused submission in the log, in a transaction of its own: the refusal rolled back
/// everything else. Errors that are no refusal are not kept.
pub async fn audit_refusal(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    refused: &AppError,
) -> Result<(), AppError> {
    if !matches!(refused, AppError::Refused(_)) {
        return Ok(());
    }
    // The keys can be counted and searched; the phrases can be read.
    let phrases = refused.phrases();
    let reasons: Vec<String> = phrases.iter().map(|p| p.key.to_string()).collect();
    state
        .db
        .transaction(async |conn| {
            let application = store::find(conn, id).await?;
            let act = Act::new("applications.submit_refused", "application", id)
                .in_call(application.call)
                .with(json!({ "reasons": reasons, "phrases": phrases }));
            Ok(audit::record(conn, &who.actor(), act, state.now()).await?)
        })
        .await
}

/// Withdraws a draft or a submitted application until the deadline; the lead's signatory or
/// administrator may. It cannot be taken back.
pub async fn withdraw(state: &State, who: &SignedIn, id: ApplicationId) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let call = lock_call_of(conn, id).await?;
            let desk = Desk::open(conn, who, id).await?;
            let seat = lead_decider(&desk.seats)?;
            let next = desk.application.status.after(Move::Withdraw)?;
            refuse_unless_accepting(&call, now)?;
            store::save_withdrawal(conn, &desk.application, next, now).await?;
            let act = desk.act("applications.withdraw").by_organisation(seat.organisation);
            let act = act.with(json!({ "was": desk.application.status }));
            audit::record(conn, &who.actor(), act, now).await?;
            let letter = letters::about("applications-withdrawn", id, &desk.application, &call)
                .with("who", who.name.as_str());
            let readers = letters::members_of(conn, id).await?;
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}
