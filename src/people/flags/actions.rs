//! What staff do with flags: raise, decide as the second person, lift.

use serde_json::json;

use super::access::{Access, JUDGES, need_second};
use super::model::{Colour, Decision, Flag, NewFlag, Word, reason_problem};
use super::status::{Move, Status};
use super::{links, store};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{FlagId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::notices::{Notice, Recipient, enqueue};
use crate::people::accounts::{Role, Scope, SignedIn, recipients, recipients_anywhere};
use crate::people::organisations;

/// Raises a flag. A red one counts only once somebody else has confirmed it; they are asked by letter.
pub async fn raise(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    new: NewFlag,
) -> Result<FlagId, AppError> {
    let now = state.now();
    let access = Access::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            let organisation = organisations::find(conn, id).await?;
            access.need_judge()?;
            let wrong: Vec<Phrase> =
                new.problems(Zone::BELGRADE.day(now)).into_iter().map(|(_, phrase)| phrase).collect();
            if !wrong.is_empty() {
                return Err(AppError::Refused(wrong));
            }
            let flag = Flag {
                id: FlagId::new(),
                organisation: id,
                colour: new.colour,
                status: Status::of_new(new.colour),
                reason: new.reason,
                raised_by: who.account,
                raised_at: now,
                expires_on: new.expires_on,
                decided: None,
                lifted: None,
            };
            store::insert(conn, &flag).await?;
            let details =
                json!({ "colour": flag.colour, "reason": flag.reason, "expires_on": flag.expires_on });
            audit::record(conn, &who.actor(), act("flags.raise", &flag).with(details), now).await?;
            if flag.status == Status::Escalated {
                let letter = about("flags-escalated", &flag, &organisation)
                    .link(links::show(flag.id))
                    .with("who", who.name.as_str())
                    .with("reason", flag.reason.as_str());
                let mut others = recipients_anywhere(conn, &JUDGES).await?;
                others.retain(|judge| judge.account != Some(who.account));
                enqueue(conn, state, &letter, &others).await?;
            }
            Ok(flag.id)
        })
        .await
}

/// Confirms or dismisses a red flag: somebody else than who raised it, with a reason. The organisation learns
/// of a confirmed one, for it is barred from now on.
pub async fn decide(
    state: &State,
    who: &SignedIn,
    id: FlagId,
    decision: Decision,
    because: &str,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let flag = opened(conn, who, id).await?;
            need_second(who, &flag)?;
            let next = flag.status.after(match decision {
                Decision::Confirm => Move::Confirm,
                Decision::Dismiss => Move::Dismiss,
            })?;
            let word = word(who, because, now)?;
            store::save_decision(conn, id, next, &word).await?;
            let details = json!({ "decision": decision, "reason": word.because });
            audit::record(conn, &who.actor(), act("flags.decide", &flag).with(details), now).await?;
            let organisation = organisations::find(conn, flag.organisation).await?;
            if next == Status::InForce {
                let kind =
                    if flag.expires_on.is_some() { "flags-confirmed-until" } else { "flags-confirmed" };
                let mut letter = about(kind, &flag, &organisation).with("reason", flag.reason.as_str());
                if let Some(last) = flag.expires_on {
                    letter = letter.with("until", last);
                }
                let readers = members(conn, flag.organisation).await?;
                enqueue(conn, state, &letter, &readers).await?;
            }
            Ok(())
        })
        .await
}

/// Lifts a flag that stands, with a reason. A red one is lifted by somebody else than who raised it; the
/// organisation learns that it may apply again.
pub async fn lift(state: &State, who: &SignedIn, id: FlagId, because: &str) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let flag = opened(conn, who, id).await?;
            if flag.colour == Colour::Red {
                need_second(who, &flag)?;
            }
            let next = flag.status.after(Move::Lift)?;
            let word = word(who, because, now)?;
            store::save_lifting(conn, id, next, &word).await?;
            let details = json!({ "colour": flag.colour, "reason": word.because });
            audit::record(conn, &who.actor(), act("flags.lift", &flag).with(details), now).await?;
            if flag.bars(Zone::BELGRADE.day(now)) {
                let organisation = organisations::find(conn, flag.organisation).await?;
                let letter = about("flags-lifted", &flag, &organisation);
                let readers = members(conn, flag.organisation).await?;
                enqueue(conn, state, &letter, &readers).await?;
            }
            Ok(())
        })
        .await
}

/// The flag, locked, before somebody who may decide on it.
async fn opened(conn: &mut Conn, who: &SignedIn, id: FlagId) -> Result<Flag, AppError> {
    let flag = store::find_for_update(conn, id).await?;
    Access::of(who, flag.organisation)?.not_of_members()?.need_judge()?;
    Ok(flag)
}

fn word(who: &SignedIn, because: &str, now: Timestamp) -> Result<Word, AppError> {
    match reason_problem(because) {
        Some(problem) => Err(AppError::refused(problem)),
        None => Ok(Word { by: who.account, at: now, because: because.to_owned() }),
    }
}

fn act(name: &'static str, flag: &Flag) -> Act {
    Act::new(name, "flag", flag.id).by_organisation(flag.organisation)
}

fn about(kind: &'static str, flag: &Flag, organisation: &organisations::Organisation) -> Notice {
    Notice::new(kind, flag.id).with("name", organisation.names.clone()).link(links::list(flag.organisation))
}

async fn members(conn: &mut Conn, id: OrganisationId) -> Result<Vec<Recipient>, AppError> {
    Ok(recipients(conn, Scope::Organisation(id), &Role::OF_ORGANISATIONS).await?)
}
