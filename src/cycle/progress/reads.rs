//! Gathers what the rooms of all stages hold of some calls, in a fixed number of queries.

use std::collections::HashSet;

use super::model::{Counts, Progress};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::cycle::awards::{self, Grant, GrantStatus};
use crate::cycle::calls::{self, Call, Status};
use crate::cycle::disbursements::{self, TrancheState};
use crate::cycle::{applications, eligibility, reviews};
use crate::people::accounts::SignedIn;

/// A call that this person has a part in as staff of its programme.
///
/// # Errors
/// Not found for everybody else.
pub(super) async fn of_call(conn: &mut Conn, who: &SignedIn, id: CallId) -> Result<Progress, AppError> {
    let call = calls::find(conn, id).await?;
    if !who.is_staff(call.programme) {
        return Err(AppError::NotFound);
    }
    of_calls(conn, who, vec![call]).await?.pop().ok_or(AppError::NotFound)
}

/// Those of the calls of somebody's programmes that are under way, the latest deadline first.
pub async fn of_running_calls(
    conn: &mut Conn,
    who: &SignedIn,
    most: usize,
) -> Result<Vec<Progress>, AppError> {
    let programmes = who.roles.programmes();
    if programmes.is_empty() {
        return Ok(Vec::new());
    }
    let mut calls = calls::list_of_programmes(conn, &programmes).await?;
    calls.retain(|call| !matches!(call.status, Status::Draft | Status::Archived));
    calls.sort_by_key(|call| std::cmp::Reverse(call.deadline));
    calls.truncate(most);
    of_calls(conn, who, calls).await
}

async fn of_calls(conn: &mut Conn, who: &SignedIn, calls: Vec<Call>) -> Result<Vec<Progress>, AppError> {
    let ids: Vec<CallId> = calls.iter().map(|call| call.id).collect();
    let drafts = applications::count_drafts(conn, &ids).await?;
    let submitted = applications::submitted_in_many(conn, &ids).await?;
    let all: Vec<ApplicationId> = submitted.iter().map(|(_, application)| *application).collect();
    let eligible = eligibility::results_of(conn, &all).await?;
    let assessed = reviews::assessed_of(conn, &calls, &submitted).await?;
    let grants = awards::grants_of_calls(conn, &ids).await?;
    let mut envelopes = awards::envelopes(conn, &ids).await?;
    let stand = disbursements::standing_of(conn, &grants).await?;
    let accepted: HashSet<_> =
        stand.iter().filter(|one| one.report_accepted).map(|one| one.grant.id).collect();
    let paid: HashSet<_> =
        stand.iter().filter(|one| one.state == TrancheState::Paid).map(|one| one.grant.id).collect();
    let mut told = Vec::with_capacity(calls.len());
    for call in calls {
        let of_call = |grants: &mut dyn Iterator<Item = &Grant>| grants.filter(|g| g.call == call.id).count();
        let in_call: Vec<ApplicationId> =
            submitted.iter().filter(|(id, _)| *id == call.id).map(|(_, application)| *application).collect();
        let results: Vec<bool> = in_call.iter().filter_map(|id| eligible.get(id)).copied().collect();
        let in_force = |grant: &&Grant| matches!(grant.status, GrantStatus::InForce | GrantStatus::Closed);
        let counts = Counts {
            drafts: applications::may_know_drafts(who, &call)
                .then(|| drafts.get(&call.id).copied().unwrap_or(0)),
            submitted: in_call.len(),
            concluded: results.len(),
            eligible: results.iter().filter(|eligible| **eligible).count(),
            assessed: in_call.iter().filter(|id| assessed.contains(id)).count(),
            is_decided: matches!(call.status, Status::Decided | Status::Archived),
            awarded: of_call(&mut grants.iter()),
            refused: of_call(&mut grants.iter().filter(|g| g.status == GrantStatus::Refused)),
            in_force: of_call(&mut grants.iter().filter(in_force)),
            paid: of_call(&mut grants.iter().filter(|g| paid.contains(&g.id))),
            reported: of_call(&mut grants.iter().filter(|g| accepted.contains(&g.id))),
            closed: of_call(&mut grants.iter().filter(|g| g.status == GrantStatus::Closed)),
        };
        told.push(Progress {
            lines: counts.lines(),
            envelope: envelopes.remove(&call.id).ok_or(AppError::NotFound)?,
            tranches: disbursements::sums(stand.iter().filter(|one| one.grant.call == call.id))?,
            call,
        });
    }
    Ok(told)
}
