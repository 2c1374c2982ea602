//! What an officer decides of a finding: a question that the rule left open, or an override.

use serde_json::json;

use super::{Desk, refuse_unless_said};
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, FindingId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::eligibility::model::{Decision, DecisionKind, Kept, Verdict};
use crate::cycle::eligibility::rules::Effective;
use crate::cycle::eligibility::{letters, store};
use crate::notices::enqueue;
use crate::people::accounts::SignedIn;
use crate::rulebook::Outcome;
use crate::rulebook::words::title;

/// What an officer says of a finding, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    pub outcome: Verdict,
    pub reason: String,
}

/// Decides what a rule left to a person. The applicants are told, with the reason.
pub async fn decide(
    state: &State,
    officer: &SignedIn,
    finding: FindingId,
    ruling: Ruling,
) -> Result<ApplicationId, AppError> {
    rule_on(state, officer, finding, ruling, DecisionKind::Review).await
}

/// Decides otherwise than a rule, or than a person before. Needs a reason, which the applicants are told.
pub async fn override_finding(
    state: &State,
    officer: &SignedIn,
    finding: FindingId,
    ruling: Ruling,
) -> Result<ApplicationId, AppError> {
    rule_on(state, officer, finding, ruling, DecisionKind::Override).await
}

async fn rule_on(
    state: &State,
    officer: &SignedIn,
    finding: FindingId,
    ruling: Ruling,
    kind: DecisionKind,
) -> Result<ApplicationId, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let (desk, kept, effective) = Desk::open_finding(conn, officer, finding, now).await?;
            refuse_unless_said(&ruling.reason)?;
            refuse_unless_due(kind, (&kept, effective), ruling.outcome, desk.call.zone)?;
            let decision = Decision {
                finding,
                about: kept.about(),
                found: kept.finding.outcome,
                because: kept.finding.because.clone(),
                kind,
                outcome: ruling.outcome,
                reason: ruling.reason.trim().to_owned(),
                by: officer.account,
                at: now,
                objection: None,
            };
            store::save_decision(conn, desk.application.id, &decision).await?;
            record_act(conn, officer, &desk, &decision, now).await?;
            let readers = applications::members_of(conn, desk.application.id).await?;
            let once = format!("{finding}:{}", now.timestamp_micros());
            let letter = letters::about("eligibility-decided", once, &desk.application, &desk.call)
                .with("number", kept.finding.rule.as_str())
                .with("rule", Fact::Word(title(kept.finding.rule).key))
                .with("outcome", Fact::Word(word_of(ruling.outcome).into()))
                .with("reason", decision.reason.as_str());
            enqueue(conn, state, &letter, &readers).await?;
            Ok(desk.application.id)
        })
        .await
}

/// The log keeps what was found, what held before and what holds now.
async fn record_act(
    conn: &mut Conn,
    officer: &SignedIn,
    desk: &Desk,
    decision: &Decision,
    now: Timestamp,
) -> Result<(), AppError> {
    let name = match decision.kind {
        DecisionKind::Review => "eligibility.decide",
        DecisionKind::Override | DecisionKind::Objection => "eligibility.override",
    };
    let earlier = desk.record.decisions.iter().rev().find(|d| d.about == decision.about);
    let act = desk.act(name).with(json!({
        "finding": decision.finding,
        "rule": decision.about.0,
        "organisation": decision.about.1,
        "found": decision.found,
        "decided_before": earlier.map(|d| d.outcome),
        "outcome": decision.outcome,
        "reason": decision.reason,
    }));
    Ok(audit::record(conn, &officer.actor(), act, now).await?)
}

/// A decision answers an open question; an override changes what holds, and never cuts off the time
/// that somebody was given to put something right.
fn refuse_unless_due(
    kind: DecisionKind,
    (kept, effective): (&Kept, Effective),
    outcome: Verdict,
    zone: Zone,
) -> Result<(), AppError> {
    let refuse = |key: &'static str| {
        let state = Fact::Word(effective.word().into());
        Err(AppError::refused(Phrase::new(key).with("state", state)))
    };
    match (kind, effective, outcome) {
        (DecisionKind::Review, Effective::Undecided, _) if kept.finding.outcome == Outcome::Review => Ok(()),
        (DecisionKind::Review, ..) => refuse("eligibility-no-question-open"),
        (DecisionKind::Override, Effective::Undecided, _) => refuse("eligibility-decide-instead"),
        (DecisionKind::Override, Effective::Met, Verdict::Pass)
        | (DecisionKind::Override, Effective::NotMet, Verdict::Fail) => {
            refuse("eligibility-override-changes-nothing")
        }
        (DecisionKind::Override, Effective::CureOpen(until), Verdict::Fail) => {
            let early = Phrase::new("eligibility-override-during-cure").with("until", (until, zone));
            Err(AppError::refused(early))
        }
        (DecisionKind::Override | DecisionKind::Objection, ..) => Ok(()),
    }
}

const fn word_of(outcome: Verdict) -> &'static str {
    match outcome {
        Verdict::Pass => "eligibility-effective-met",
        Verdict::Fail => "eligibility-effective-not-met",
    }
}
