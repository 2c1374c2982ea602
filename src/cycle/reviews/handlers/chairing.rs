//! Running and watching a panel.

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId, CallId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};
use crate::cycle::eligibility;
use crate::cycle::reviews::actions::{self, not_at_work};
use crate::cycle::reviews::board::{self, Board};
use crate::cycle::reviews::model::{Given, THIRD};
use crate::cycle::reviews::pages::TaskState;
use crate::cycle::reviews::pages::panel::{
    AssessorRow, Line, Panel, RankingPage, Row, Seat, Standing, account_field, line_cuts_a_tie,
};
use crate::cycle::reviews::ranking::{Ranked, along_envelope};
use crate::cycle::reviews::scoring::{Progress, final_score};
use crate::cycle::reviews::store::assessments;
use crate::cycle::reviews::{links, rights, store};
use crate::people::accounts::{self, Role, SignedIn};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::{After, Part};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::times;
use crate::web::ui::{Face, Ui};

/// A panel as its chair and the programme's staff may see it.
pub(in crate::cycle::reviews) struct Watched {
    pub call: Call,
    pub rests: Option<Phrase>,
    pub is_chair: bool,
    pub is_closed: bool,
    /// Until when the assessments are wanted, if the chair said it.
    pub deadline: Option<Timestamp>,
    pub rows: Vec<Row>,
    pub assessors: Vec<AssessorRow>,
}

async fn panel_page<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    call: CallId,
    after: &str,
) -> Result<Panel<'a>, AppError> {
    let Watched { call, rests, is_chair, is_closed, deadline, rows, assessors } =
        watched(state, who, call, ui.now).await?;
    let has_unassigned = rows.iter().any(|row| row.standing == Standing::Unassigned);
    let is_complete = rows.iter().all(|row| row.standing == Standing::Scored);
    let rows = Part::Shown(after).of(rows, |row| row.application.into());
    let form = Form::default();
    Ok(Panel {
        ui,
        form,
        call,
        rests,
        is_chair,
        is_closed,
        rows,
        has_unassigned,
        is_complete,
        deadline,
        assessors,
    })
}

pub(in crate::cycle::reviews) async fn watched(
    state: &State,
    who: &SignedIn,
    call: CallId,
    now: Timestamp,
) -> Result<Watched, AppError> {
    let conn = &mut *state.db.conn().await?;
    let call = calls::find(conn, call).await?;
    rights::reader(who, &call)?;
    let rests = not_at_work(conn, &call, now).await?;
    let is_closed = store::is_closed(conn, call.id).await?;
    let is_chair = who.in_call(call.id, &[Role::PanelChair]);
    let mut board = Board::load(conn, call).await?;
    if rests.is_some() && !is_closed {
        board.applications.clear();
        board.assignments.clear();
    }
    let given = assessments::totals_of(conn, &board.ids()).await?;
    let shown = assessments::totals_shown_to(conn, &board.ids(), who.account).await?;
    let names = names_of(conn, &board).await?;
    let mut rows: Vec<Row> =
        board.applications.iter().map(|a| row(&board, a, &names, &given, &shown)).collect();
    if is_chair {
        // As with an auditor, a count is no look at which communities they are, and is not audited.
        let mut counts = eligibility::community_counts(conn, &state.seal, &board.ids()).await?;
        for row in rows.iter_mut().filter(|row| board.bar_of_chair(who, row.application).is_none()) {
            row.communities = counts.remove(&row.application);
        }
    }
    let assessors = board.assessors.iter().map(|a| assessor_row(&board, a)).collect();
    let deadline = board.deadline;
    Ok(Watched { call: board.call, rests, is_chair, is_closed, deadline, rows, assessors })
}

/// The names of everybody who is assigned, also of those who are assessors no more.
async fn names_of(conn: &mut Conn, board: &Board) -> Result<HashMap<AccountId, String>, AppError> {
    let mut names: HashMap<AccountId, String> =
        board.assessors.iter().map(|a| (a.account, a.name.clone())).collect();
    let assigned = board.assignments.iter().map(|assignment| assignment.account);
    let former: Vec<AccountId> = assigned.filter(|account| !names.contains_key(account)).collect();
    names.extend(accounts::names_of(conn, &former).await?);
    Ok(names)
}

fn row(
    board: &Board,
    application: &Application,
    names: &HashMap<AccountId, String>,
    given: &[Given],
    shown: &[Given],
) -> Row {
    let id = application.id;
    let seats: Vec<Seat> = board
        .assigned(id)
        .map(|a| Seat {
            assignment: a.id,
            ordinal: a.ordinal,
            name: names.get(&a.account).cloned().unwrap_or_default(),
            state: TaskState::of(a),
            total: shown.iter().find(|g| g.application == id && g.ordinal == a.ordinal).map(|g| g.total),
        })
        .collect();
    let has_third = seats.iter().any(|seat| seat.ordinal == THIRD);
    let standing = match board.progress(id, given) {
        Progress::Scored(_) => Standing::Scored,
        Progress::ThirdWanted if !has_third => Standing::ThirdWanted,
        Progress::Waiting(_) if board.free_place(id, given).is_ok() => Standing::Unassigned,
        Progress::ThirdWanted | Progress::Waiting(_) => Standing::Assessing,
    };
    let may_take = |account: AccountId| {
        board.ties.bar(id, account).is_none() && board.assigned(id).all(|a| a.account != account)
    };
    let candidates = board.assessors.iter().filter(|a| may_take(a.account));
    Row {
        application: id,
        reference: board.reference(application),
        title: application.title.clone(),
        organisations: board.organisations(id).to_vec(),
        score: final_score(&board.call.scoring, &board::totals(id, shown)),
        candidates: candidates.map(|a| (a.account, a.name.clone())).collect(),
        seats,
        standing,
        communities: None,
    }
}

fn assessor_row(board: &Board, assessor: &accounts::Staff) -> AssessorRow {
    let account = assessor.account;
    let conflicts = board.applications.iter().filter_map(|a| {
        let declared = board.declared(a.id, account).filter(|d| d.conflict)?;
        Some((board.reference(a), declared.reason.clone()))
    });
    let theirs = || board.assignments.iter().filter(|a| a.account == account);
    AssessorRow {
        name: assessor.name.clone(),
        undeclared: board.applications.iter().filter(|a| board.declared(a.id, account).is_none()).count(),
        conflicts: conflicts.collect(),
        assigned: theirs().count(),
        submitted: theirs().filter(|a| a.submitted_at.is_some()).count(),
    }
}

pub async fn panel(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    query: Query<After>,
) -> Reply {
    page(&panel_page(&state, &ui, &who, *call, &query.after).await?)
}

/// The panel again, with what is wrong.
async fn panel_again(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    call: CallId,
    fields: Fields,
    errors: &Errors,
) -> Reply {
    let mut shown = panel_page(state, ui, who, call, "").await?;
    shown.form = Form::wrong(ui, fields, errors)?;
    form_again(&shown)
}

/// Back to the panel with a word, or the panel again with the reasons why not.
async fn answer<T>(
    done: Result<T, AppError>,
    message: impl FnOnce(&T) -> &'static str,
    (state, ui, who): (&State, &Ui, &SignedIn),
    call: CallId,
    fields: Fields,
) -> Reply {
    match done {
        Ok(done) => see_other(links::chair(call), message(&done)),
        Err(error) => panel_again(state, ui, who, call, fields, &refusals(error)?).await,
    }
}

pub async fn open(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let done = actions::open_panel(&state, &who, *call).await;
    answer(done, |()| "done-reviews-opened", (&state, &ui, &who), *call, posted.fields).await
}

pub async fn set_deadline(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let found = calls::find(&mut *state.db.conn().await?, *call).await?;
    rights::chair(&who, &found)?;
    let mut errors = Errors::default();
    let typed = posted.fields.get("deadline");
    let Some(deadline) = times::read(&mut errors, "deadline", &typed, found.zone) else {
        return panel_again(&state, &ui, &who, *call, posted.fields, &errors).await;
    };
    let done = actions::set_deadline(&state, &who, *call, deadline).await;
    answer(done, |()| "done-reviews-deadline", (&state, &ui, &who), *call, posted.fields).await
}

pub async fn assign_automatically(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let done = actions::assign_automatically(&state, &who, *call).await;
    let message = |proposal: &actions::Proposal| {
        if proposal.short.is_empty() { "done-reviews-assigned" } else { "done-reviews-assigned-in-part" }
    };
    answer(done, message, (&state, &ui, &who), *call, posted.fields).await
}

pub async fn close(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::close_panel(&state, &who, *call).await {
        Ok(_) => see_other(links::ranking(*call), "done-reviews-closed"),
        Err(error) => panel_again(&state, &ui, &who, *call, posted.fields, &refusals(error)?).await,
    }
}

#[derive(Debug, Deserialize)]
pub struct AssignForm {
    #[serde(default)]
    account: String,
}

/// The call of an application, for the chair of its panel, before any form is read.
async fn call_of(state: &State, who: &SignedIn, application: ApplicationId) -> Result<CallId, AppError> {
    let mut conn = state.db.conn().await?;
    let application = applications::find(&mut conn, application).await?;
    let call = calls::find(&mut conn, application.call).await?;
    rights::chair(who, &call)?;
    Ok(call.id)
}

pub async fn assign(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    application: Path<ApplicationId>,
    posted: Posted<AssignForm>,
) -> Reply {
    let call = call_of(&state, &who, *application).await?;
    let mut errors = Errors::default();
    let field = match ui.face {
        Face::Person => account_field(*application),
        Face::Program => "account".to_owned(),
    };
    let parsed = posted.form.account.parse::<AccountId>().map_err(|_| Phrase::new("error-choice"));
    let Some(account) = errors.take(&field, parsed) else {
        return panel_again(&state, &ui, &who, call, posted.fields, &errors).await;
    };
    let done = actions::assign(&state, &who, *application, account).await;
    answer(done, |_| "done-reviews-assigned", (&state, &ui, &who), call, posted.fields).await
}

#[derive(Debug, Deserialize)]
pub struct ReleaseForm {
    #[serde(default)]
    reason: String,
}

pub async fn release(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<AssignmentId>,
    posted: Posted<ReleaseForm>,
) -> Reply {
    let application = {
        let mut conn = state.db.conn().await?;
        store::assignment_of(&mut conn, *id).await?.application
    };
    let call = call_of(&state, &who, application).await?;
    let done = actions::release(&state, &who, *id, &posted.form.reason).await;
    answer(done, |()| "done-reviews-released", (&state, &ui, &who), call, posted.fields).await
}

pub async fn ranking(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    query: Query<After>,
) -> Reply {
    let (call, lines) = ranked(&state, &who, *call).await?;
    let line_cuts_a_tie = lines.as_deref().is_some_and(line_cuts_a_tie);
    let part = Part::Shown(&query.after);
    let lines = lines.map(|lines| part.of(lines, |line| line.application.into()));
    page(&RankingPage { ui: &ui, call, lines, line_cuts_a_tie })
}

/// The frozen ranking beside the money; none while the panel is at work.
pub(in crate::cycle::reviews) async fn ranked(
    state: &State,
    who: &SignedIn,
    call: CallId,
) -> Result<(Call, Option<Vec<Line>>), AppError> {
    let mut conn = state.db.conn().await?;
    let call = calls::find(&mut conn, call).await?;
    rights::reader(who, &call)?;
    let lines = match store::ranking(&mut conn, call.id).await? {
        Some(ranking) => Some(lines_of(&mut conn, &call, &ranking).await?),
        None => None,
    };
    Ok((call, lines))
}

async fn lines_of(conn: &mut Conn, call: &Call, ranking: &[Ranked]) -> Result<Vec<Line>, AppError> {
    let ids: Vec<ApplicationId> = ranking.iter().map(|r| r.application).collect();
    let submitted = applications::submitted_in(conn, call.id).await?;
    let requested = applications::requested_of_many(conn, &ids).await?;
    let mut organisations = board::organisations_of(conn, &ids).await?;
    let find = |id: ApplicationId| submitted.iter().find(|a| a.id == id);
    // What was withdrawn after the panel takes no money.
    let asked = |id| match find(id) {
        Some(_) => requested.get(&id).copied().unwrap_or(Amount::ZERO),
        None => Amount::ZERO,
    };
    let placed = along_envelope(ranking, call.envelope, asked)?;
    let line = |(ranked, placed): (&Ranked, crate::cycle::reviews::ranking::Placed)| {
        let application = find(ranked.application);
        Line {
            rank: ranked.rank,
            application: ranked.application,
            reference: application.map(|a| a.reference(call)).unwrap_or_default(),
            title: application.map(|a| a.title.clone()).unwrap_or_default(),
            organisations: organisations.remove(&ranked.application).unwrap_or_default(),
            totals: ranked.totals.clone(),
            score: ranked.score,
            place: placed.place,
            asked: placed.asked,
            left: placed.left,
            tied: placed.tied,
            is_last_within: placed.is_last_within,
            is_withdrawn: application.is_none(),
        }
    };
    Ok(ranking.iter().zip(placed).map(line).collect())
}
