//! The end of this stage for one application.

use serde_json::json;

use super::Desk;
use super::bulk::Hold;
use super::chair::tell_if_ready;
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, ResultId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::calls::{self, Status};
use crate::cycle::eligibility::model::Concluded;
use crate::cycle::eligibility::objections::window;
use crate::cycle::eligibility::rules::{Overall, Standing, overall, standing_of};
use crate::cycle::eligibility::{letters, store};
use crate::people::accounts::SignedIn;
use crate::rulebook::words::title;

/// Concludes eligibility: eligible if every rule is met, by its finding or by an officer's decision.
///
/// Only once the call is closed, every question decided and no time to put something right still runs.
/// What could have been put right and was not counts as not met. Gives whether it is eligible.
pub async fn conclude(state: &State, officer: &SignedIn, id: ApplicationId) -> Result<bool, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            // One conclusion after the other, so that the last one knows that it is the last.
            let call = applications::find(conn, id).await?.call;
            let call = calls::find_for_update(conn, call).await?;
            let desk = Desk::open(conn, officer, id, now).await?;
            let eligible = conclude_one(conn, state, officer, (&desk, None), now).await?;
            tell_if_ready(conn, state, &call, now).await?;
            Ok(eligible)
        })
        .await
}

/// Concludes what lies on the desk, and tells its members.
pub(super) async fn conclude_one(
    conn: &mut Conn,
    state: &State,
    officer: &SignedIn,
    (desk, hold): (&Desk, Option<Hold>),
    now: Timestamp,
) -> Result<bool, AppError> {
    if desk.call.status != Status::Closed {
        return Err(AppError::refused(Phrase::new("eligibility-call-not-closed")));
    }
    // The letter says what holds from now on.
    let standings: Vec<_> = standing_of(&desk.record, now).into_iter().map(Standing::settled).collect();
    refuse_what_is_open(&standings)?;
    let eligible = overall(&standings) == Overall::Met;
    let concluded = Concluded {
        id: ResultId::new(),
        application: desk.application.id,
        eligible,
        check: desk.record.check.id,
        by: officer.account,
        at: now,
        objection_until: window(desk.call.objection_days, now, desk.call.zone).filter(|_| !eligible),
        objection: None,
        bulk: hold.map(|hold| hold.by),
    };
    store::insert_concluded(conn, &concluded).await?;
    let act = desk.act("eligibility.conclude").with(json!({
        "eligible": eligible, "check": concluded.check, "not_met": not_met(&standings),
    }));
    audit::record(conn, &officer.actor(), act, now).await?;
    let (application, call) = (&desk.application, &desk.call);
    let letter = letters::held(letters::concluded(&concluded, application, call), hold);
    let facts = store::facts_of(conn, concluded.check).await?;
    let readers = applications::members_of(conn, application.id).await?;
    letters::send_with_rules(conn, state, letter, (&standings, &facts, call.zone), &readers).await?;
    Ok(eligible)
}

/// The numbers of the rules that are not met.
pub(super) fn not_met(standings: &[Standing<'_>]) -> Vec<&'static str> {
    standings.iter().filter(|s| !s.effective.is_met()).map(|s| s.kept.finding.rule.as_str()).collect()
}

/// Names every rule on which somebody still has to act.
fn refuse_what_is_open(standings: &[Standing<'_>]) -> Result<(), AppError> {
    let open: Vec<Phrase> = standings
        .iter()
        .filter(|s| s.effective.is_open())
        .map(|s| {
            let rule = s.kept.finding.rule;
            Phrase::new("eligibility-rule-still-open")
                .with("number", rule.as_str())
                .with("rule", Fact::Word(title(rule).key))
                .with("state", Fact::Word(s.effective.word().into()))
        })
        .collect();
    if open.is_empty() { Ok(()) } else { Err(AppError::Refused(open)) }
}
