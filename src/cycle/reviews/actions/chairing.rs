//! The chair's acts: opening, assigning, releasing, closing.

use std::collections::{BTreeMap, HashSet};

use serde_json::json;

use super::{about, at_work, because};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId, CallId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::reviews::assignment::{Proposal, Wanting, propose};
use crate::cycle::reviews::board::{self, Board};
use crate::cycle::reviews::model::{Assignment, Given, THIRD};
use crate::cycle::reviews::ranking::{Ranked, Scored, rank};
use crate::cycle::reviews::scoring::Progress;
use crate::cycle::reviews::store::assessments;
use crate::cycle::reviews::{links, rights, store};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{self, Role, Scope, SignedIn};

/// The most characters of a reason.
const LONGEST_REASON: usize = 2000;

/// Asks every assessor of the call to declare conflicts of interest. Doing it again writes only to
/// those who were added since.
pub async fn open_panel(state: &State, who: &SignedIn, call: CallId) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let board = at_work(conn, who, call, rights::chair, now).await?;
            let readers = accounts::recipients(conn, Scope::Call(call), &[Role::Assessor]).await?;
            if readers.is_empty() {
                return Err(AppError::refused(Phrase::new("reviews-no-assessors")));
            }
            let act = Act::new("reviews.open_panel", "call", call)
                .in_call(call)
                .with(json!({ "assessors": readers.len(), "applications": board.applications.len() }));
            audit::record(conn, &who.actor(), act, now).await?;
            let notice = Notice::new("reviews-conflicts-wanted", call)
                .with("call", &board.call.title)
                .with("count", board.applications.len())
                .link(links::conflicts(call));
            Ok(enqueue(conn, state, &notice, &readers).await?)
        })
        .await
}

/// Says until when the assessments are wanted, and tells every assessor. One that comes later is taken
/// all the same: the chair closes the panel, not the clock.
///
/// # Errors
/// Refused where it has passed already.
pub async fn set_deadline(
    state: &State,
    who: &SignedIn,
    call: CallId,
    deadline: Timestamp,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let board = at_work(conn, who, call, rights::chair, now).await?;
            if deadline <= now {
                return Err(AppError::refused(Phrase::new("reviews-deadline-passed")));
            }
            if board.deadline == Some(deadline) {
                return Ok(());
            }
            store::set_deadline(conn, call, deadline, who.account, now).await?;
            let act = Act::new("reviews.set_deadline", "call", call)
                .in_call(call)
                .with(json!({ "deadline": deadline, "deadline_before": board.deadline }));
            audit::record(conn, &who.actor(), act, now).await?;
            let readers: Vec<_> = board.assessors.iter().map(accounts::Staff::recipient).collect();
            let mut notice = Notice::new("reviews-deadline", call)
                .with("call", &board.call.title)
                .with("deadline", (deadline, board.call.zone))
                .link(links::queue());
            notice.once = format!("{call} {deadline}");
            Ok(enqueue(conn, state, &notice, &readers).await?)
        })
        .await
}

/// Fills every free place of the first assessments as evenly as conflicts allow. Says which
/// applications stay short. A third assessor is for the chair to choose.
pub async fn assign_automatically(state: &State, who: &SignedIn, call: CallId) -> Result<Proposal, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let board = at_work(conn, who, call, rights::chair, now).await?;
            let released: HashSet<_> = store::released_of(conn, &board.ids()).await?.into_iter().collect();
            let proposal = proposal_for(&board, &released);
            if proposal.assignments.is_empty() {
                let key = if proposal.short.is_empty() {
                    "reviews-nothing-to-assign"
                } else {
                    "reviews-nobody-to-assign"
                };
                return Err(AppError::refused(Phrase::new(key)));
            }
            let new = placed(&board, &proposal.assignments, now);
            store::insert_assignments(conn, &new, who.account).await?;
            let pairs: Vec<_> =
                new.iter().map(|a| json!({ "application": a.application, "assessor": a.account })).collect();
            let act = Act::new("reviews.assign_automatically", "call", call)
                .in_call(call)
                .with(json!({ "assigned": pairs, "short": proposal.short.len() }));
            audit::record(conn, &who.actor(), act, now).await?;
            tell_assigned(conn, state, &board, &new).await?;
            Ok(proposal)
        })
        .await
}

/// Whoever was taken off an application once is not put back on it by a machine.
fn proposal_for(board: &Board, released: &HashSet<(ApplicationId, AccountId)>) -> Proposal {
    let people: Vec<AccountId> = board.assessors.iter().map(|a| a.account).collect();
    let wanting: Vec<Wanting> = board
        .applications
        .iter()
        .map(|a| Wanting {
            application: a.id,
            has: board.assigned(a.id).map(|assignment| assignment.account).collect(),
        })
        .collect();
    let is_barred = |application, account| {
        board.ties.bar(application, account).is_some() || released.contains(&(application, account))
    };
    propose(&people, &wanting, is_barred, board.first_places().count())
}

/// Gives each new assignment the lowest free place of its application.
fn placed(board: &Board, pairs: &[(ApplicationId, AccountId)], now: Timestamp) -> Vec<Assignment> {
    let mut new: Vec<Assignment> = Vec::with_capacity(pairs.len());
    for (application, account) in pairs {
        let is_taken = |place: i32| {
            let given = new.iter().filter(|a| a.application == *application);
            board.assigned(*application).chain(given).any(|a| a.ordinal == place)
        };
        if let Some(ordinal) = board.first_places().find(|place| !is_taken(*place)) {
            new.push(fresh(*application, *account, ordinal, now));
        }
    }
    new
}

fn fresh(application: ApplicationId, account: AccountId, ordinal: i32, now: Timestamp) -> Assignment {
    let id = AssignmentId::new();
    Assignment { id, application, account, ordinal, assigned_at: now, saved_at: None, submitted_at: None }
}

/// One letter to each assessor, however many applications they got.
async fn tell_assigned(
    conn: &mut Conn,
    state: &State,
    board: &Board,
    new: &[Assignment],
) -> Result<(), AppError> {
    let mut by_person: BTreeMap<AccountId, Vec<&Assignment>> = BTreeMap::new();
    for assignment in new {
        by_person.entry(assignment.account).or_default().push(assignment);
    }
    for (account, theirs) in by_person {
        let (Some(assessor), Some(first)) = (board.assessor(account), theirs.first()) else { continue };
        let notice = Notice::new("reviews-assigned", first.id)
            .with("call", &board.call.title)
            .with("count", theirs.len())
            .link(links::queue());
        enqueue(conn, state, &notice, &[assessor.recipient()]).await?;
    }
    Ok(())
}

/// Assigns one assessor by hand: to a free first place, or as third where the totals call one.
pub async fn assign(
    state: &State,
    who: &SignedIn,
    application: ApplicationId,
    account: AccountId,
) -> Result<AssignmentId, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let call = applications::find(conn, application).await?.call;
            let board = at_work(conn, who, call, rights::chair, now).await?;
            board.application(application)?;
            let given = assessments::totals_of(conn, &[application]).await?;
            let ordinal = place_for(&board, application, account, &given)?;
            let new = fresh(application, account, ordinal, now);
            store::insert_assignments(conn, std::slice::from_ref(&new), who.account).await?;
            let act = Act::new("reviews.assign", "application", application).in_call(call).with(
                json!({ "assessor": account, "place": ordinal, "is_third": is_third(&board, ordinal) }),
            );
            audit::record(conn, &who.actor(), act, now).await?;
            tell_assigned(conn, state, &board, std::slice::from_ref(&new)).await?;
            Ok(new.id)
        })
        .await
}

fn is_third(board: &Board, ordinal: i32) -> bool {
    ordinal == THIRD && !board.first_places().contains(&THIRD)
}

fn place_for(
    board: &Board,
    application: ApplicationId,
    account: AccountId,
    given: &[Given],
) -> Result<i32, AppError> {
    if board.assessor(account).is_none() {
        return Err(AppError::refused(Phrase::new("reviews-not-an-assessor")));
    }
    if board.assigned(application).any(|a| a.account == account) {
        return Err(AppError::refused(Phrase::new("reviews-already-assigned")));
    }
    if let Some(bar) = board.ties.bar(application, account) {
        return Err(AppError::refused(because(bar)));
    }
    board.free_place(application, given).map_err(AppError::refused)
}

/// Takes an assignment back, with a reason, before its assessment is in.
pub async fn release(state: &State, who: &SignedIn, id: AssignmentId, reason: &str) -> Result<(), AppError> {
    let reason = cleaned(reason);
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let application = store::assignment_of(conn, id).await?.application;
            let call = applications::find(conn, application).await?.call;
            let board = at_work(conn, who, call, rights::chair, now).await?;
            let assignment = board.assignment(id)?;
            if assignment.submitted_at.is_some() {
                return Err(AppError::refused(Phrase::new("reviews-release-too-late")));
            }
            if reason.is_empty() || reason.chars().count() > LONGEST_REASON {
                let phrase = Phrase::new("reviews-reason-needed").with("max", LONGEST_REASON);
                return Err(AppError::refused(phrase));
            }
            store::release(conn, id, &reason, now).await?;
            let act = Act::new("reviews.release", "application", application).in_call(call).with(
                json!({ "assessor": assignment.account, "place": assignment.ordinal, "reason": reason }),
            );
            audit::record(conn, &who.actor(), act, now).await?;
            let mut notice = about(&board, "reviews-released", application)?
                .with("reason", reason.as_str())
                .link(links::queue());
            notice.once = id.to_string();
            // Somebody who is no assessor any more has nothing left to do and gets no letter.
            let reader = board.assessor(assignment.account).map(accounts::Staff::recipient);
            Ok(enqueue(conn, state, &notice, reader.as_slice()).await?)
        })
        .await
}

/// Closes the panel: only when every eligible application has its score. The ranking is frozen as it
/// stands, and the managers of the programme are told.
pub async fn close_panel(state: &State, who: &SignedIn, call: CallId) -> Result<Vec<Ranked>, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let board = at_work(conn, who, call, rights::chair, now).await?;
            let given = assessments::totals_of(conn, &board.ids()).await?;
            let ranking = rank(all_scored(&board, &given)?, board.call.scoring.threshold);
            store::insert_panel(conn, call, who.account, &ranking, now).await?;
            let act = Act::new("reviews.close_panel", "call", call)
                .in_call(call)
                .with(json!({ "ranking": ranking, "threshold": board.call.scoring.threshold }));
            audit::record(conn, &who.actor(), act, now).await?;
            let managers = [Role::ProgrammeManager];
            let readers =
                accounts::recipients(conn, Scope::Programme(board.call.programme), &managers).await?;
            let notice = Notice::new("reviews-panel-closed", call)
                .with("call", &board.call.title)
                .with("count", ranking.len())
                .link(links::ranking(call));
            enqueue(conn, state, &notice, &readers).await?;
            Ok(ranking)
        })
        .await
}

/// The final score of every application, or one reason for each that has none.
fn all_scored(board: &Board, given: &[Given]) -> Result<Vec<Scored>, AppError> {
    let mut scored = Vec::with_capacity(board.applications.len());
    let mut open = Vec::new();
    for application in &board.applications {
        let unfinished = match board.progress(application.id, given) {
            Progress::Scored(score) => {
                scored.push(Scored {
                    application: application.id,
                    number: application.number,
                    totals: board::totals(application.id, given),
                    score,
                });
                continue;
            }
            Progress::Waiting(missing) => Phrase::new("reviews-still-waiting").with("missing", missing),
            Progress::ThirdWanted => Phrase::new("reviews-still-third"),
        };
        open.push(unfinished.with("application", board.reference(application)));
    }
    if open.is_empty() { Ok(scored) } else { Err(AppError::Refused(open)) }
}
