//! Closing a call: the rules are run again, those across applications for good.

use serde_json::json;

use super::judge;
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::CallId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call, Move};
use crate::cycle::eligibility::model::{Occasion, Record};
use crate::cycle::eligibility::rules::standing_of;
use crate::cycle::eligibility::{access, letters, store};
use crate::people::accounts::SignedIn;

/// Closes a call after its deadline, by an officer; says how many applications were judged.
///
/// Only now is it known who stands in how many applications (R13), so that every application is judged
/// again and its members learn the results so far.
pub async fn close_call(state: &State, who: &SignedIn, id: CallId) -> Result<usize, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let call = calls::find_for_update(conn, id).await?;
            access::officer_of(who, &call)?;
            let next = call.status.after(Move::Close)?;
            if now <= call.deadline {
                let early = Phrase::new("eligibility-closing-too-early")
                    .with("deadline", (call.deadline, call.zone))
                    .with("now", (now, call.zone));
                return Err(AppError::refused(early));
            }
            calls::save_move(conn, &call, next, now).await?;
            let call = calls::find(conn, id).await?;
            let submitted = applications::submitted_in(conn, id).await?;
            for application in &submitted {
                judge_for_good(conn, state, &call, application, now).await?;
            }
            let act = Act::new("eligibility.close_call", "call", id)
                .in_call(id)
                .with(json!({ "applications": submitted.len() }));
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(submitted.len())
        })
        .await
}

async fn judge_for_good(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    application: &Application,
    now: Timestamp,
) -> Result<(), AppError> {
    // A cure that is being answered must be in the facts.
    let application = &applications::find_for_update(conn, application.id).await?;
    let facts = applications::facts(conn, state, call, application, now).await?;
    let check = judge(conn, state, (call, application.id), &facts, Occasion::Closing, now).await?;
    let once = check.id;
    let earlier = store::record(conn, application.id).await?;
    let record = Record {
        decisions: earlier.as_ref().map(|r| r.decisions.clone()).unwrap_or_default(),
        cures: earlier.map(|r| r.cures).unwrap_or_default(),
        ..Record::of(check)
    };
    let letter = letters::about("eligibility-result-so-far", once, application, call);
    let readers = applications::members_of(conn, application.id).await?;
    letters::send_with_rules(conn, state, letter, (&standing_of(&record, now), &facts, call.zone), &readers)
        .await
}
