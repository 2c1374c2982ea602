//! A manager proposes the whole award of a call, or awards from its reserve list; an approver may send
//! it back.

use serde_json::json;

use super::{allow, refuse_barred, refuse_unless_open_to};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{CallId, ProposalId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::awards::envelope::envelope;
use crate::cycle::awards::letters;
use crate::cycle::awards::model::{
    Decided, Decision, Grounds, Outcome, Proposal, ProposalKind, ProposalStatus, Reason,
};
use crate::cycle::awards::proposal::{check, complete, deviations};
use crate::cycle::awards::standing::standing_for;
use crate::cycle::awards::store::proposals as store;
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};

/// The longest reason or note, in characters.
const LONGEST_TEXT: usize = 2000;

/// Lets those through who propose awards: the programme's managers.
pub fn may_propose(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    allow(who, call, Role::ProgrammeManager, "awards-only-manager-proposes")
}

/// Proposes what becomes of every ranked application of a closed call. Refused while another
/// proposal is open and with every problem that [`check`] finds.
pub async fn propose(
    state: &State,
    who: &SignedIn,
    call: CallId,
    decisions: Vec<Decision>,
) -> Result<ProposalId, AppError> {
    put_forward(state, who, call, ProposalKind::Award, decisions).await
}

/// Proposes awards from the reserve list of a decided call. Whoever is not named stays on the list.
pub async fn propose_reserve(
    state: &State,
    who: &SignedIn,
    call: CallId,
    decisions: Vec<Decision>,
) -> Result<ProposalId, AppError> {
    put_forward(state, who, call, ProposalKind::Reserve, decisions).await
}

async fn put_forward(
    state: &State,
    who: &SignedIn,
    call: CallId,
    kind: ProposalKind,
    decisions: Vec<Decision>,
) -> Result<ProposalId, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = calls::find_for_update(conn, call).await?;
            may_propose(who, &call)?;
            refuse_unless_open_to(&call, kind)?;
            let is_long = |d: &Decision| d.own_reason().is_some_and(|r| r.chars().count() > LONGEST_TEXT);
            if decisions.iter().any(is_long) {
                return Err(AppError::refused(Phrase::new("error-too-long").with("max", LONGEST_TEXT)));
            }
            if store::is_one_open(conn, call.id).await? {
                return Err(AppError::refused(Phrase::new("awards-proposal-open")));
            }
            let decisions = settled(conn, &call, kind, &decisions).await?;
            refuse_barred(conn, &decisions, now).await?;
            let proposal = Proposal {
                id: ProposalId::new(),
                call: call.id,
                kind,
                status: ProposalStatus::Proposed,
                proposed_by: who.account,
                proposed_at: now,
                decided_by: None,
                decided_at: None,
                note: String::new(),
            };
            store::insert(conn, &proposal, &decisions).await?;
            let lines: Vec<_> = decisions
                .iter()
                .map(|d| json!({ "application": d.application, "outcome": d.outcome, "amount": d.amount, "reason": d.reason }))
                .collect();
            let act = Act::new("awards.propose", "award_proposal", proposal.id).in_call(call.id);
            let act = act.with(json!({ "kind": kind, "decisions": lines }));
            audit::record(conn, &who.actor(), act, now).await?;
            letters::proposed(conn, state, &call, &proposal, &decisions).await?;
            Ok(proposal.id)
        })
        .await
}

/// The decisions in the order of their list, once nothing stands against them, each with its reason as
/// it is now. Of a reserve list only those that change something are kept: who is drawn, and who is
/// passed over.
async fn settled(
    conn: &mut Conn,
    call: &Call,
    kind: ProposalKind,
    decisions: &[Decision],
) -> Result<Vec<Decided>, AppError> {
    let Some(standing) = standing_for(conn, call, kind).await? else {
        return Err(AppError::refused(Phrase::new("awards-panel-open")));
    };
    let left = envelope(conn, call.id).await?.left;
    let problems = check(decisions, &standing.candidates, left, kind)?;
    if !problems.is_empty() {
        return Err(AppError::Refused(problems.iter().map(|p| standing.in_words(p, call)).collect()));
    }
    let all = complete(decisions, &standing.candidates, kind);
    let mut kept = Vec::with_capacity(decisions.len());
    let mut before = left;
    for candidate in &standing.candidates {
        let Some(decision) = all.iter().find(|d| d.application == candidate.application) else { continue };
        let departs = !deviations(decision, &all, &standing.candidates, left, kind)?.is_empty();
        if kind == ProposalKind::Award || decision.outcome == Outcome::Awarded || departs {
            let usual = || Reason::Usual(Grounds::of(candidate, call, kind, before));
            let reason = decision.own_reason().map_or_else(usual, |said| Reason::Own(said.to_owned()));
            let Decision { application, outcome, amount, .. } = *decision;
            kept.push(Decided { application, outcome, amount, reason });
            before = before.minus(amount.unwrap_or(Amount::ZERO))?;
        }
    }
    Ok(kept)
}

/// Sends an open proposal back to the manager with a note; another can then be made.
pub async fn return_proposal(
    state: &State,
    who: &SignedIn,
    proposal: ProposalId,
    note: &str,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = store::find(conn, proposal).await?.call;
            let call = calls::find_for_update(conn, call).await?;
            allow(who, &call, Role::Approver, "awards-only-approver-decides")?;
            let proposal = store::find_for_update(conn, proposal).await?;
            if proposal.proposed_by == who.account {
                return Err(AppError::Forbidden(Phrase::new("awards-not-your-own")));
            }
            if proposal.status != ProposalStatus::Proposed {
                return Err(AppError::refused(Phrase::new("awards-proposal-decided")));
            }
            let note = note.trim();
            if note.is_empty() || note.chars().count() > LONGEST_TEXT {
                return Err(AppError::refused(Phrase::new("awards-note-needed").with("max", LONGEST_TEXT)));
            }
            store::decide(conn, proposal.id, ProposalStatus::Returned, who.account, note, now).await?;
            let act = Act::new("awards.return", "award_proposal", proposal.id).in_call(call.id);
            audit::record(conn, &who.actor(), act.with(json!({ "note": note })), now).await?;
            letters::returned(conn, state, &call, &proposal, note).await
        })
        .await
}
