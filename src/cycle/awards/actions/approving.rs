//! A different person approves: the money is committed and everybody is told.

use serde_json::json;

use super::{allow, refuse_barred, refuse_unless_open_to};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, GrantId, ProposalId, TrancheId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::awards::agreement::compose;
use crate::cycle::awards::envelope::envelope;
use crate::cycle::awards::letters;
use crate::cycle::awards::model::{
    Decided, Decision, Grant, Proposal, ProposalKind, ProposalStatus, Tranche,
};
use crate::cycle::awards::proposal::check;
use crate::cycle::awards::standing::{Standing, standing_for};
use crate::cycle::awards::status::GrantStatus;
use crate::cycle::awards::store;
use crate::cycle::awards::tranches::{NotDivisible, split};
use crate::cycle::calls::{self, Call, Move};
use crate::ledger::{self, Entry, Kind, Line};
use crate::people::accounts::{Role, SignedIn};

/// Approves a proposal: every award becomes an offered grant whose money is committed, and every
/// member of every application that it names gets a letter with the reasons. With its award the call
/// is decided.
pub async fn approve(state: &State, who: &SignedIn, proposal: ProposalId) -> Result<Vec<Grant>, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = store::proposals::find(conn, proposal).await?.call;
            let call = calls::find_for_update(conn, call).await?;
            allow(who, &call, Role::Approver, "awards-only-approver-decides")?;
            let proposal = store::proposals::find_for_update(conn, proposal).await?;
            refuse_to_decide(who, &call, &proposal)?;
            let decisions = store::proposals::decisions_of(conn, proposal.id).await?;
            let standing = stands_still(conn, &call, proposal.kind, &decisions).await?;
            refuse_barred(conn, &decisions, now).await?;
            store::proposals::decide(conn, proposal.id, ProposalStatus::Approved, who.account, "", now)
                .await?;
            if proposal.kind == ProposalKind::Award {
                calls::save_move(conn, &call, call.status.after(Move::Decide)?, now).await?;
            }
            let mut grants = Vec::new();
            for decision in &decisions {
                if let Some(amount) = decision.amount {
                    grants.push(offer(conn, who, &call, decision.application, amount, now).await?);
                }
            }
            let awarded = Amount::total(grants.iter().map(|g| g.amount))?;
            let act = Act::new("awards.approve", "award_proposal", proposal.id).in_call(call.id).with(
                json!({ "kind": proposal.kind, "proposed_by": proposal.proposed_by, "awarded": awarded }),
            );
            audit::record(conn, &who.actor(), act, now).await?;
            letters::decided(conn, state, &call, proposal.id, &standing, &decisions, &grants).await?;
            Ok(grants)
        })
        .await
}

fn refuse_to_decide(who: &SignedIn, call: &Call, proposal: &Proposal) -> Result<(), AppError> {
    if proposal.proposed_by == who.account {
        return Err(AppError::Forbidden(Phrase::new("awards-not-your-own")));
    }
    if proposal.status != ProposalStatus::Proposed {
        return Err(AppError::refused(Phrase::new("awards-proposal-decided")));
    }
    refuse_unless_open_to(call, proposal.kind)
}

/// Whether what was proposed is still possible: nobody withdrew or got a grant meanwhile, and the money
/// is still there.
async fn stands_still(
    conn: &mut Conn,
    call: &Call,
    kind: ProposalKind,
    decisions: &[Decided],
) -> Result<Standing, AppError> {
    for decision in decisions {
        // Locked, so that nobody withdraws while the money is committed.
        applications::find_for_update(conn, decision.application).await?;
    }
    let Some(standing) = standing_for(conn, call, kind).await? else {
        return Err(AppError::refused(Phrase::new("awards-panel-open")));
    };
    let left = envelope(conn, call.id).await?.left;
    let chosen: Vec<Decision> = decisions.iter().map(Decided::decision).collect();
    let problems = check(&chosen, &standing.candidates, left, kind)?;
    if problems.is_empty() {
        return Ok(standing);
    }
    let mut said = vec![Phrase::new("awards-proposal-outdated")];
    said.extend(problems.iter().map(|problem| standing.in_words(problem, call)));
    Err(AppError::Refused(said))
}

async fn offer(
    conn: &mut Conn,
    who: &SignedIn,
    call: &Call,
    application: ApplicationId,
    amount: Amount,
    now: Timestamp,
) -> Result<Grant, AppError> {
    let grant = Grant {
        id: GrantId::new(),
        application,
        call: call.id,
        amount,
        currency: call.currency,
        status: GrantStatus::Offered,
        offered_at: now,
        in_force_at: None,
        closed_at: None,
        version: 1,
    };
    let tranches = tranches_for(&grant, call)?;
    store::grants::insert(conn, &grant, &tranches).await.map_err(|e| {
        AppError::from(e).on_constraint("grants_once", || Phrase::new("awards-granted-already"))
    })?;
    let agreement = compose(conn, &grant, &tranches).await?;
    store::grants::insert_agreement(conn, grant.id, &agreement).await?;
    ledger::open(conn, grant.id.into(), &[Kind::Committed, Kind::Paid], grant.currency).await?;
    let entry = Entry {
        what: "awards.commit",
        subject: grant.id.into(),
        by: Some(who.account),
        lines: vec![Line::from(call.id, Kind::Left, amount), Line::to(grant.id, Kind::Committed, amount)],
    };
    ledger::post(conn, &entry, now).await.map_err(|e| {
        AppError::from(e).on_constraint(ledger::OVERDRAWN, || {
            Phrase::new("awards-envelope-overdrawn").with("amount", (amount, call.currency))
        })
    })?;
    let act = Act::new("awards.offer", "grant", grant.id)
        .in_call(call.id)
        .with(json!({ "application": application, "amount": amount, "agreement": agreement.sha256 }));
    audit::record(conn, &who.actor(), act, now).await?;
    Ok(grant)
}

fn tranches_for(grant: &Grant, call: &Call) -> Result<Vec<Tranche>, AppError> {
    let amounts = split(grant.amount, &call.tranches).map_err(|error| match error {
        NotDivisible::Money(money) => money.into(),
        NotDivisible::NoTranche | NotDivisible::TooSmall => AppError::refused(
            Phrase::new("awards-tranches-impossible")
                .with("amount", (grant.amount, grant.currency))
                .with("tranches", call.tranches.len()),
        ),
    })?;
    Ok((1i32..)
        .zip(call.tranches.iter().zip(amounts))
        .map(|(number, (plan, amount))| Tranche {
            id: TrancheId::new(),
            grant: grant.id,
            number,
            share: plan.share,
            amount,
            condition: plan.condition,
        })
        .collect())
}
