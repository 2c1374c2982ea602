//! An officer decides whether organisation and list entry are the same.

use serde_json::json;

use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::SanctionsMatchId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, SignedIn, members_of, recipients_anywhere};
use crate::people::organisations;
use crate::people::sanctions::model::{Decision, PossibleMatch};
use crate::people::sanctions::rights::Rights;
use crate::people::sanctions::status::{Move, Outcome, Status};
use crate::people::sanctions::{links, store};

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 2000;

/// What an officer decided, on the match as it was read at `version`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    pub outcome: Outcome,
    pub reason: String,
    pub version: i32,
}

impl Decided {
    /// What is wrong with a reason.
    pub fn problem_with(reason: &str) -> Option<Phrase> {
        if reason.trim().is_empty() {
            return Some(Phrase::new("sanctions-reason-needed"));
        }
        let is_long = reason.chars().count() > LONGEST_REASON;
        is_long.then(|| Phrase::new("error-too-long").with("max", LONGEST_REASON))
    }
}

/// Keeps the decision. A confirmed match is told to the other officers and the managers; whether and how the
/// organisation learns of it, people decide.
pub async fn decide(
    state: &State,
    who: &SignedIn,
    id: SanctionsMatchId,
    decided: Decided,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who)?;
    state
        .db
        .transaction(async |conn| {
            let read = store::matches::find_for_update(conn, id).await?;
            rights.need_sight_of(read.organisation)?;
            rights.need_decision()?;
            if read.version != decided.version {
                return Err(AppError::ChangedMeanwhile);
            }
            if let Some(problem) = Decided::problem_with(&decided.reason) {
                return Err(AppError::refused(problem));
            }
            let decision = Decision {
                outcome: decided.outcome,
                reason: decided.reason,
                decided_by: who.account,
                decided_at: now,
                own_name: read.likeness.own_name.clone(),
                listed_name: read.likeness.listed_name.clone(),
                score: read.likeness.score,
                revision: read.revision,
            };
            let next = read.status.after(Move::Decide(decision.outcome));
            store::matches::decide(conn, &read, next, &decision).await?;
            let details = json!({
                "entry": read.likeness.entry, "before": read.status, "after": next, "reason": decision.reason,
                "own_name": decision.own_name, "listed_name": decision.listed_name,
                "revision": decision.revision,
            });
            let act = Act::new("sanctions.decide", "sanctions_match", id);
            let act = act.by_organisation(read.organisation).with(details);
            audit::record(conn, &who.actor(), act, now).await?;
            if next == Status::Confirmed {
                tell_colleagues(conn, state, who, &read).await?;
            }
            Ok(())
        })
        .await
}

async fn tell_colleagues(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    confirmed: &PossibleMatch,
) -> Result<(), AppError> {
    let members = members_of(conn, &[confirmed.organisation]).await?;
    let mut readers = recipients_anywhere(conn, &[Role::GrantsOfficer, Role::ProgrammeManager]).await?;
    readers.retain(|reader| {
        reader.account != Some(who.account)
            && members.iter().all(|(_, member)| reader.account != Some(*member))
    });
    let organisation = organisations::find(conn, confirmed.organisation).await?;
    let entries = store::entries_of(conn, &[confirmed.likeness.entry]).await?;
    let reference = entries.first().map(|kept| kept.entry.reference.clone()).unwrap_or_default();
    let notice = Notice::new("sanctions-confirmed", format!("{}:{}", confirmed.id, confirmed.version))
        .with("name", organisation.names)
        .with("reference", reference)
        .with("by", who.name.as_str())
        .link(links::show(confirmed.id));
    Ok(enqueue(conn, state, &notice, &readers).await?)
}
