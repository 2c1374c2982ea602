//! What a person can do with a call.

mod panel;
mod programme;

use serde_json::json;

pub use super::builder::actions::change_form;
pub use panel::{add_panel_member, remove_panel_member, withdraw_invitation};
pub use programme::change_programme;

use super::access::require_manager;
use super::model::{Call, CallInput};
use super::rules::{self, Means, Problem};
use super::status::{Move, Status};
use super::{builder, links, store};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{CallId, ProgrammeId};
use crate::base::kernel::money::Currency;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::forms;
use crate::ledger::{self, Entry, Kind, Line};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, Scope, SignedIn, recipients};
use crate::people::{places, programmes};

/// Writes the draft of a new call; a programme manager does that.
pub async fn create(
    state: &State,
    who: &SignedIn,
    programme: ProgrammeId,
    input: CallInput,
) -> Result<CallId, AppError> {
    programmes::require(who, programme, &[Role::ProgrammeManager], "calls-only-manager")?;
    match create_new(state, who, programme, &input).await {
        // A form that is sent twice makes one call; the second answer leads to it too.
        Err(refused @ AppError::Refused(_)) => {
            let mut conn = state.db.conn().await?;
            let drafts = store::list_of_programmes(&mut conn, &[programme]).await?;
            let same = |call: &&Call| call.status == Status::Draft && CallInput::from(*call) == input;
            drafts.iter().find(same).map(|call| call.id).ok_or(refused)
        }
        other => other,
    }
}

async fn create_new(
    state: &State,
    who: &SignedIn,
    programme: ProgrammeId,
    input: &CallInput,
) -> Result<CallId, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let programme = programmes::find(conn, programme).await?;
            refuse(problems_in(conn, input, programme.currency).await?)?;
            let id = CallId::new();
            store::insert(conn, id, programme.id, programme.currency, input, now)
                .await
                .map_err(|error| reference_taken(error, input))?;
            let act = Act::new("calls.create", "call", id)
                .in_call(id)
                .with(json!({ "reference": input.reference, "envelope": input.envelope }));
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(id)
        })
        .await
}

/// Changes a draft, unless somebody else did since `version`.
pub async fn change(
    state: &State,
    who: &SignedIn,
    id: CallId,
    version: i32,
    input: CallInput,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = store::find_for_update(conn, id).await?;
            require_manager(who, &call)?;
            require_draft(&call)?;
            refuse(problems_in(conn, &input, call.currency).await?)?;
            store::save_draft(conn, id, version, &input)
                .await
                .map_err(|error| reference_taken(error, &input))?;
            let act = Act::new("calls.change", "call", id).in_call(id).with(json!({
                "version": version + 1, "reference": input.reference, "envelope": input.envelope,
                "deadline": input.deadline, "rules": input.rules, "scoring": input.scoring,
            }));
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(())
        })
        .await
}

/// A published call changes only by a corrigendum.
pub(super) fn require_draft(call: &Call) -> Result<(), AppError> {
    if call.status == Status::Draft {
        return Ok(());
    }
    Err(AppError::refused(
        Phrase::new("calls-no-draft").with("status", Fact::Word(call.status.word().into())),
    ))
}

fn refuse(problems: Vec<Problem>) -> Result<(), AppError> {
    if problems.is_empty() {
        return Ok(());
    }
    Err(AppError::Refused(problems.into_iter().map(|(_, phrase)| phrase).collect()))
}

fn reference_taken(error: AppError, input: &CallInput) -> AppError {
    error.on_constraint("calls_reference_once", || {
        Phrase::new("calls-reference-taken").with("reference", input.reference.as_str())
    })
}

/// What cannot be meant, the places that do not exist among it.
pub(super) async fn problems_in(
    conn: &mut Conn,
    input: &CallInput,
    currency: Currency,
) -> Result<Vec<Problem>, AppError> {
    let mut found = rules::problems(input, currency);
    let known = places::places(conn).await?;
    let unknown = |codes: &[String]| codes.iter().any(|code| !known.iter().any(|place| place.code == *code));
    if unknown(&input.places) {
        found.push(("places".into(), Phrase::new("calls-place-unknown")));
    }
    if input.rules.r05.as_ref().is_some_and(|seats| unknown(&seats.seats)) {
        found.push(("R05-seats".into(), Phrase::new("calls-place-unknown")));
    }
    Ok(found)
}

/// What a draft lacks before it can be published.
pub(super) async fn missing_in(
    conn: &mut Conn,
    call: &Call,
    programme: &programmes::Programme,
    now: Timestamp,
) -> Result<Vec<Phrase>, AppError> {
    let allotted = store::allotted(conn, call.programme).await?;
    let means = Means { currency: call.currency, envelope: programme.envelope, allotted };
    let mut missing = rules::missing(&CallInput::from(call), means, now);
    let form = forms::draft(conn, call.id).await?.form.with_needed(&call.rules);
    missing.extend(builder::actions::gaps(call, &form));
    Ok(missing)
}

/// Publishes a draft: from now on everybody sees it, its envelope stands in the books, and it changes
/// only by corrigenda.
pub async fn publish(state: &State, who: &SignedIn, id: CallId) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = store::find_for_update(conn, id).await?;
            require_manager(who, &call)?;
            let next = call.status.after(Move::Publish)?;
            // The lock keeps two calls from taking the same money at the same moment.
            let programme = programmes::find_for_update(conn, call.programme).await?;
            let missing = missing_in(conn, &call, &programme, now).await?;
            if !missing.is_empty() {
                return Err(AppError::Refused(missing));
            }
            store::save_move(conn, &call, next, now).await?;
            builder::actions::publish_first(conn, who, &call, now).await?;
            post_envelope(conn, &call, who, now).await?;
            let act = Act::new("calls.publish", "call", id)
                .in_call(id)
                .with(json!({ "envelope": call.envelope, "deadline": call.deadline }));
            audit::record(conn, &who.actor(), act, now).await?;
            let readers = recipients(conn, Scope::Programme(call.programme), &Role::OF_PROGRAMMES).await?;
            let notice = Notice::new("calls-published", id)
                .with("call", call.title.clone())
                .with("reference", call.reference.as_str())
                .with("envelope", (call.envelope, call.currency))
                .with("deadline", (call.deadline, call.zone))
                .link(links::show(id));
            Ok(enqueue(conn, state, &notice, &readers).await?)
        })
        .await
}

/// The money of a call comes from outside the books and is left until it is awarded.
async fn post_envelope(conn: &mut Conn, call: &Call, who: &SignedIn, now: Timestamp) -> Result<(), AppError> {
    ledger::open(conn, call.id.into(), &[Kind::Source, Kind::Left], call.currency).await?;
    let entry = Entry {
        what: "calls.publish",
        subject: call.id.into(),
        by: Some(who.account),
        lines: vec![
            Line::from(call.id, Kind::Source, call.envelope),
            Line::to(call.id, Kind::Left, call.envelope),
        ],
    };
    ledger::post(conn, &entry, now).await?;
    Ok(())
}

/// Puts a decided call away.
pub async fn archive(state: &State, who: &SignedIn, id: CallId) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = store::find_for_update(conn, id).await?;
            require_manager(who, &call)?;
            let next = call.status.after(Move::Archive)?;
            store::save_move(conn, &call, next, now).await?;
            let act = Act::new("calls.archive", "call", id).in_call(id);
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(())
        })
        .await
}
