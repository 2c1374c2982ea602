//! The assessors' acts: declaring conflicts, assessing.

use serde_json::json;

use super::{about, at_work, because, chairs};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, AssignmentId, CallId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::reviews::board::Board;
use crate::cycle::reviews::model::{Assessment, AssessmentInput, Assignment, Declaration, THIRD};
use crate::cycle::reviews::scoring::{self, Progress};
use crate::cycle::reviews::store::assessments;
use crate::cycle::reviews::{links, rights, sheet, store};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::SignedIn;

/// The most characters of a reason.
const LONGEST_REASON: usize = 2000;

/// Declares "no conflict" (`None`) or a conflict with its reason about one application.
pub async fn declare(
    state: &State,
    who: &SignedIn,
    application: ApplicationId,
    conflict: Option<String>,
) -> Result<(), AppError> {
    let call = {
        let mut conn = state.db.conn().await?;
        applications::find(&mut conn, application).await?.call
    };
    declare_all(state, who, call, vec![(application, conflict)]).await
}

/// The same about several applications of one call: all of them, or none.
///
/// A conflict stays once declared. One that turns up later takes back an assignment whose
/// assessment is not in yet, and the chair is told.
pub async fn declare_all(
    state: &State,
    who: &SignedIn,
    call: CallId,
    said: Vec<(ApplicationId, Option<String>)>,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let board = at_work(conn, who, call, rights::assessor, now).await?;
            let mut new = Vec::new();
            for (application, conflict) in said {
                let reason = conflict.as_deref().map(cleaned);
                if let Some(declaration) = judged(&board, who, application, reason, now)? {
                    new.push(declaration);
                }
            }
            if new.is_empty() {
                return Ok(());
            }
            store::declare(conn, &new).await?;
            for declaration in &new {
                let act = Act::new("reviews.declare", "application", declaration.application)
                    .in_call(call)
                    .with(json!({ "conflict": declaration.conflict, "reason": declaration.reason }));
                audit::record(conn, &who.actor(), act, now).await?;
                let own = board.assigned(declaration.application).find(|a| a.account == who.account);
                if let Some(assignment) = own.filter(|_| declaration.conflict) {
                    step_back(conn, state, who, &board, assignment, &declaration.reason).await?;
                }
            }
            Ok(())
        })
        .await
}

/// The declaration to keep; none where it says what was said before.
fn judged(
    board: &Board,
    who: &SignedIn,
    application: ApplicationId,
    conflict: Option<String>,
    now: Timestamp,
) -> Result<Option<Declaration>, AppError> {
    let found = board.application(application)?;
    let refused = |phrase: Phrase| Err(AppError::refused(phrase));
    let before = board.declared(application, who.account).map(|d| d.conflict);
    match (before, &conflict) {
        (Some(false), None) | (Some(true), Some(_)) => return Ok(None),
        (Some(true), None) => {
            return refused(
                Phrase::new("reviews-conflict-stays").with("application", board.reference(found)),
            );
        }
        (_, None) if board.ties.is_member(application, who.account) => {
            return refused(
                Phrase::new("reviews-you-are-a-member").with("application", board.reference(found)),
            );
        }
        (_, Some(reason)) if reason.is_empty() || reason.chars().count() > LONGEST_REASON => {
            return refused(Phrase::new("reviews-reason-needed").with("max", LONGEST_REASON));
        }
        _ => {}
    }
    let is_in = board.assigned(application).any(|a| a.account == who.account && a.submitted_at.is_some());
    if is_in {
        return refused(Phrase::new("reviews-conflict-too-late").with("application", board.reference(found)));
    }
    Ok(Some(Declaration {
        application,
        account: who.account,
        conflict: conflict.is_some(),
        reason: conflict.unwrap_or_default(),
        declared_at: now,
    }))
}

async fn step_back(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    board: &Board,
    assignment: &Assignment,
    reason: &str,
) -> Result<(), AppError> {
    let now = state.now();
    store::release(conn, assignment.id, reason, now).await?;
    let act = Act::new("reviews.step_back", "application", assignment.application)
        .in_call(board.call.id)
        .with(json!({ "assessor": assignment.account, "place": assignment.ordinal, "reason": reason }));
    audit::record(conn, &who.actor(), act, now).await?;
    let mut notice =
        about(board, "reviews-stepped-back", assignment.application)?.with("assessor", who.name.as_str());
    notice.once = assignment.id.to_string();
    let readers = chairs(conn, board.call.id).await?;
    Ok(enqueue(conn, state, &notice, &readers).await?)
}

/// Saves a score sheet as a draft, or submits it for good. `version` is that of the sheet as it was
/// read, 0 if there was none. Returns the sheet as it is kept.
///
/// # Errors
/// Not found for anybody but the one assigned; forbidden without a declaration of no conflict; refused
/// once submitted, and with every reason while marks or words are missing.
pub async fn save_assessment(
    state: &State,
    who: &SignedIn,
    id: AssignmentId,
    input: AssessmentInput,
    version: i32,
    submit: bool,
) -> Result<Assessment, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let assignment = store::assignment_of(conn, id).await?;
            if assignment.account != who.account {
                return Err(AppError::NotFound);
            }
            let call = applications::find(conn, assignment.application).await?.call;
            let board = at_work(conn, who, call, rights::assessor, now).await?;
            // Read anew under the lock: it may have been released meanwhile.
            let application = board.assignment(id)?.application;
            if let Some(bar) = board.ties.bar(application, who.account) {
                return Err(AppError::Forbidden(because(bar)));
            }
            let kept = assessments::sheet(conn, id).await?;
            if kept.as_ref().is_some_and(|sheet| sheet.submitted_at.is_some()) {
                return Err(AppError::refused(Phrase::new("reviews-submitted-is-final")));
            }
            if kept.map_or(0, |sheet| sheet.version) != version {
                return Err(AppError::ChangedMeanwhile);
            }
            let sheet = written(&board, id, input, version, submit.then_some(now), now)?;
            assessments::save(conn, &sheet, version).await?;
            if submit {
                let act = Act::new("reviews.submit_assessment", "application", application)
                    .in_call(call)
                    .with(json!({ "assignment": id, "total": sheet.total }));
                audit::record(conn, &who.actor(), act, now).await?;
                tell_chair(conn, state, &board, application).await?;
            } else {
                let act = Act::new("reviews.save_assessment", "application", application).in_call(call);
                audit::record(conn, &who.actor(), act.with(json!({ "assignment": id })), now).await?;
            }
            Ok(sheet)
        })
        .await
}

fn written(
    board: &Board,
    id: AssignmentId,
    input: AssessmentInput,
    version: i32,
    submitted_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<Assessment, AppError> {
    let rules = &board.call.scoring;
    let submit = submitted_at.is_some();
    let problems = sheet::problems(rules, &input, submit);
    if !problems.is_empty() {
        return Err(AppError::Refused(problems.into_iter().map(|(_, phrase)| phrase).collect()));
    }
    let is_known = |code: &String| rules.criteria.iter().any(|c| c.code == *code);
    Ok(Assessment {
        assignment: id,
        total: scoring::total(rules, &input.marks).ok().filter(|_| submit),
        marks: input.marks,
        comments: input.comments.into_iter().filter(|(code, _)| is_known(code)).collect(),
        overall: input.overall,
        saved_at: now,
        submitted_at,
        version: version + 1,
    })
}

/// After a submission: whether it calls a third assessor, or was the last one missing.
async fn tell_chair(
    conn: &mut Conn,
    state: &State,
    board: &Board,
    application: ApplicationId,
) -> Result<(), AppError> {
    let given = assessments::totals_of(conn, &board.ids()).await?;
    let has_third = board.assigned(application).any(|a| a.ordinal == THIRD);
    if board.progress(application, &given) == Progress::ThirdWanted && !has_third {
        let notice = about(board, "reviews-third-wanted", application)?;
        let readers = chairs(conn, board.call.id).await?;
        enqueue(conn, state, &notice, &readers).await?;
    }
    let is_scored = |id| matches!(board.progress(id, &given), Progress::Scored(_));
    if board.applications.iter().all(|a| is_scored(a.id)) {
        let notice = Notice::new("reviews-all-in", board.call.id)
            .with("call", &board.call.title)
            .link(links::chair(board.call.id));
        let readers = chairs(conn, board.call.id).await?;
        enqueue(conn, state, &notice, &readers).await?;
    }
    Ok(())
}
