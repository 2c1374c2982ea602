//! The end of this stage for one application.

use serde_json::json;

use super::Desk;
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::calls::{self, Call, Status};
use crate::cycle::eligibility::model::Concluded;
use crate::cycle::eligibility::rules::{Overall, Standing, overall, standing_of};
use crate::cycle::eligibility::{letters, links, reads, store};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{self, Role, Scope, SignedIn};
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
            calls::find_for_update(conn, call).await?;
            let desk = Desk::open(conn, officer, id, now).await?;
            if desk.call.status != Status::Closed {
                return Err(AppError::refused(Phrase::new("eligibility-call-not-closed")));
            }
            let standings = standing_of(&desk.record, now);
            refuse_what_is_open(&standings)?;
            let eligible = overall(&standings) == Overall::Met;
            let check = desk.record.check.id;
            let concluded = Concluded { application: id, eligible, check, by: officer.account, at: now };
            store::insert_concluded(conn, &concluded).await?;
            let not_met: Vec<&str> = standings
                .iter()
                .filter(|s| !s.effective.is_met())
                .map(|s| s.kept.finding.rule.as_str())
                .collect();
            let act = desk
                .act("eligibility.conclude")
                .with(json!({ "eligible": eligible, "check": check, "not_met": not_met }));
            audit::record(conn, &officer.actor(), act, now).await?;
            let kind = if eligible {
                "eligibility-concluded-eligible"
            } else {
                "eligibility-concluded-not-eligible"
            };
            let letter = letters::about(kind, check, &desk.application, &desk.call);
            let facts = store::facts_of(conn, check).await?;
            let readers = applications::members_of(conn, id).await?;
            letters::send_with_rules(conn, state, letter, (&standings, &facts), &readers).await?;
            if reads::all_concluded(conn, desk.call.id).await? {
                tell_chair(conn, state, &desk.call).await?;
            }
            Ok(eligible)
        })
        .await
}

/// The panel can begin: that is for its chair to know, and how many applications it has before it.
async fn tell_chair(conn: &mut Conn, state: &State, call: &Call) -> Result<(), AppError> {
    let count = reads::eligible_in(conn, call.id).await?.len();
    let notice = Notice::new("eligibility-all-concluded", call.id)
        .with("call", call.title.clone())
        .with("count", count)
        .link(links::panel(call.id));
    let readers = accounts::recipients(conn, Scope::Call(call.id), &[Role::PanelChair]).await?;
    enqueue(conn, state, &notice, &readers).await?;
    Ok(())
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
