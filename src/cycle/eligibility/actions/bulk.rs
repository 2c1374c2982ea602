//! One act on many applications: planned, confirmed, undone as a whole.

use std::collections::HashMap;

use serde_json::json;

use super::chair::tell_if_ready;
use super::conclusion::conclude_one;
use super::cures::give_time;
use super::{Desk, refuse_unless_said};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, BulkActId, CallId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::seats;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call, Status};
use crate::cycle::eligibility::access::officer_of;
use crate::cycle::eligibility::bulk::{BulkAct, Came, Item, MOST, UNDONE_WITHIN, What, curable, foresee};
use crate::cycle::eligibility::store;
use crate::notices;
use crate::people::accounts::SignedIn;

/// Letters of an act that can be undone wait until then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    pub by: BulkActId,
    pub until: Timestamp,
}

/// Plans an act on these applications of a closed call; nothing is done yet.
pub async fn plan_bulk(
    state: &State,
    officer: &SignedIn,
    id: CallId,
    (applications, what): (Vec<ApplicationId>, What),
) -> Result<BulkActId, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let call = calls::find(conn, id).await?;
            officer_of(officer, &call)?;
            refuse_unless_closed(&call)?;
            if let What::Cure { rule, request } = &what {
                refuse_unless_said(request)?;
                if call.rules.cure_days(*rule).is_none() {
                    return Err(AppError::refused(Phrase::new("eligibility-nothing-to-cure")));
                }
            }
            let mut ids = applications;
            ids.sort();
            ids.dedup();
            if !(1..=MOST).contains(&ids.len()) {
                return Err(AppError::refused(Phrase::new("eligibility-bulk-choose").with("max", MOST)));
            }
            let items = foreseen(conn, officer, (&call, &what), &ids, now).await?;
            if items.len() < ids.len() {
                return Err(AppError::refused(Phrase::new("eligibility-bulk-unknown")));
            }
            let act = BulkAct {
                id: BulkActId::new(),
                call: id,
                what,
                planned_by: officer.account,
                planned_at: now,
                done_at: None,
                undone_at: None,
                items,
            };
            store::insert_bulk(conn, &act).await?;
            Ok(act.id)
        })
        .await
}

fn refuse_unless_closed(call: &Call) -> Result<(), AppError> {
    if call.status == Status::Closed {
        return Ok(());
    }
    Err(AppError::refused(Phrase::new("eligibility-call-not-closed")))
}

/// What the act would come to now for each of these that were submitted to this call.
async fn foreseen(
    conn: &mut Conn,
    officer: &SignedIn,
    (call, what): (&Call, &What),
    ids: &[ApplicationId],
    now: Timestamp,
) -> Result<Vec<Item>, AppError> {
    let records = store::records(conn, ids).await?;
    let mut partners: HashMap<ApplicationId, Vec<_>> = HashMap::new();
    for partner in applications::partners_of_many(conn, ids).await? {
        partners.entry(partner.application).or_default().push(partner);
    }
    let found: Vec<Application> = applications::find_many(conn, ids).await?;
    let of_call = found.into_iter().filter(|application| application.call == call.id);
    Ok(of_call
        .filter_map(|application| {
            let record = records.get(&application.id)?;
            let belongs = partners.get(&application.id).is_some_and(|all| !seats(officer, all).is_empty());
            Some(foresee(what, record, (application.id, application.status), belongs, now))
        })
        .collect())
}

/// The act of whoever planned it; nobody else confirms or undoes it.
async fn own(conn: &mut Conn, officer: &SignedIn, id: BulkActId) -> Result<(BulkAct, Call), AppError> {
    let call = store::find_bulk(conn, id).await?.call;
    let call = calls::find_for_update(conn, call).await?;
    officer_of(officer, &call)?;
    let act = store::find_bulk(conn, id).await?;
    if act.planned_by != officer.account {
        return Err(AppError::Forbidden(Phrase::new("eligibility-bulk-own")));
    }
    Ok((act, call))
}

/// Does what was planned, each with its own entry and letters; what has changed since is left as it is. Gives how
/// many were done and how many had changed.
pub async fn confirm_bulk(
    state: &State,
    officer: &SignedIn,
    id: BulkActId,
) -> Result<(usize, usize), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let (mut act, call) = own(conn, officer, id).await?;
            refuse_unless_closed(&call)?;
            if act.done_at.is_some() {
                return Err(AppError::refused(Phrase::new("eligibility-bulk-done-already")));
            }
            let hold = Hold { by: id, until: now + UNDONE_WITHIN };
            let ids: Vec<ApplicationId> = act.items.iter().map(|item| item.application).collect();
            for id in &ids {
                applications::find_for_update(conn, *id).await?;
            }
            let current = foreseen(conn, officer, (&call, &act.what), &ids, now).await?;
            for item in &mut act.items {
                item.came = Some(if !item.foreseen.is_done() {
                    Came::Left
                } else if current.iter().any(|now| Item { came: None, ..item.clone() } == *now) {
                    do_one(conn, state, officer, (&act.what, item.application, hold), now).await?;
                    Came::Done
                } else {
                    Came::Changed
                });
            }
            store::note_done(conn, &act, now).await?;
            let count = |came: Came| act.items.iter().filter(|item| item.came == Some(came)).count();
            let (done, changed) = (count(Came::Done), count(Came::Changed));
            let entry = Act::new("eligibility.bulk", "call", call.id)
                .in_call(call.id)
                .with(json!({ "bulk": id, "applications": done, "left_out": changed }));
            audit::record(conn, &officer.actor(), entry, now).await?;
            tell_if_ready(conn, state, &call, now).await?;
            Ok((done, changed))
        })
        .await
}

async fn do_one(
    conn: &mut Conn,
    state: &State,
    officer: &SignedIn,
    (what, id, hold): (&What, ApplicationId, Hold),
    now: Timestamp,
) -> Result<(), AppError> {
    let desk = Desk::open(conn, officer, id, now).await?;
    match what {
        What::Conclude => {
            conclude_one(conn, state, officer, (&desk, Some(hold)), now).await?;
        }
        What::Cure { rule, request } => {
            for kept in curable(&desk.record, *rule, now) {
                give_time(conn, state, officer, (&desk, &kept, request, Some(hold)), now).await?;
            }
        }
    }
    Ok(())
}

/// Undoes an act as a whole while its letters wait. What somebody has acted on since cannot be undone.
pub async fn undo_bulk(state: &State, officer: &SignedIn, id: BulkActId) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let (act, call) = own(conn, officer, id).await?;
            if !act.may_be_undone(now) {
                let Some(until) = act.undone_until().filter(|_| act.undone_at.is_none()) else {
                    return Err(AppError::refused(Phrase::new("eligibility-bulk-nothing-to-undo")));
                };
                let late = Phrase::new("eligibility-bulk-too-late").with("until", (until, call.zone));
                return Err(AppError::refused(late));
            }
            refuse_what_was_acted_on(conn, &act, &call).await?;
            if !notices::take_back(conn, id.into(), now).await? {
                return Err(AppError::refused(Phrase::new("eligibility-bulk-letters-gone")));
            }
            store::undo(conn, id, officer.account, now).await?;
            for item in act.done() {
                let entry = Act::new("eligibility.undo", "application", item.application)
                    .in_call(call.id)
                    .with(json!({ "bulk": id }));
                audit::record(conn, &officer.actor(), entry, now).await?;
            }
            let entry = Act::new("eligibility.undo_bulk", "call", call.id)
                .in_call(call.id)
                .with(json!({ "bulk": id, "applications": act.done().count() }));
            audit::record(conn, &officer.actor(), entry, now).await?;
            Ok(())
        })
        .await
}

/// Names each application on which somebody has acted since: an objection, an answer, a conclusion.
async fn refuse_what_was_acted_on(conn: &mut Conn, act: &BulkAct, call: &Call) -> Result<(), AppError> {
    let ids: Vec<ApplicationId> = act.done().map(|item| item.application).collect();
    for id in &ids {
        applications::find_for_update(conn, *id).await?;
    }
    let answered = store::answered_since(conn, act.id).await?;
    let objections = store::objections_of(conn, &ids).await?;
    let concluded = store::concluded_of(conn, &ids).await?;
    let gives_time = matches!(act.what, What::Cure { .. });
    let mut refused = Vec::new();
    for application in applications::find_many(conn, &ids).await? {
        let id = application.id;
        let acted = answered.contains_key(&id)
            || objections.iter().any(|one| one.application == id)
            || gives_time && concluded.iter().any(|one| one.application == id);
        if acted {
            let phrase =
                Phrase::new("eligibility-bulk-acted-on").with("reference", application.reference(call));
            refused.push(phrase.with("title", application.title.as_str()));
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(AppError::Refused(refused)) }
}
