//! What the chair of a panel and the programme's staff see of it.

use actix_web::web::{Data, Json, Path};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Named, content, named};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId, CallId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::state::State;
use crate::cycle::applications::ContentTold;
use crate::cycle::eligibility::{CommunitiesTold, CommunityCounts};
use crate::cycle::reviews::handlers::{chairing, reading};
use crate::cycle::reviews::pages::TaskState;
use crate::cycle::reviews::pages::panel::{AssessorRow, Line, Row, Standing};
use crate::cycle::reviews::ranking::Place;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Said, Written};
use crate::web::ui::Ui;

/// How far a panel is.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Watched {
    call: CallId,
    /// Why nothing can be done, if so.
    rests: Option<Said>,
    /// Whether the reader runs the panel.
    is_chair: bool,
    is_closed: bool,
    /// Until when the chair wants the assessments.
    deadline: Option<Timestamp>,
    zone: Zone,
    /// The eligible ones.
    applications: Vec<Assessed>,
    assessors: Vec<Assessor>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Assessed {
    application: ApplicationId,
    reference: String,
    title: String,
    /// The lead first.
    organisations: Vec<Named>,
    standing: Standing,
    /// Only where the reader may see every total behind it.
    score: Option<Decimal>,
    seats: Vec<Seat>,
    /// Whom the chair could assign by hand now.
    candidates: Vec<Candidate>,
    /// For a chair who may read the application; null for everybody else, and where what was declared does not
    /// open. Of what its last check looked at.
    communities: Option<CommunityCounts>,
}

/// One assessor's place at an application.
#[derive(Debug, Serialize, JsonSchema)]
struct Seat {
    assignment: AssignmentId,
    ordinal: i32,
    assessor: String,
    state: TaskState,
    /// Only where the reader may see it.
    total: Option<Decimal>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Candidate {
    account: AccountId,
    name: String,
}

/// What one assessor declared and did.
#[derive(Debug, Serialize, JsonSchema)]
struct Assessor {
    name: String,
    undeclared: usize,
    conflicts: Vec<Conflict>,
    assigned: usize,
    submitted: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Conflict {
    /// The reference of the application.
    application: String,
    reason: String,
}

/// Somebody for an application.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ByHand {
    account: Written<AccountId>,
}

/// An instant that has not passed.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Deadline {
    deadline: Written<Timestamp>,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Release {
    /// Why; the assessor reads it.
    reason: String,
}

pub(super) async fn watched(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
) -> Answer<Json<Watched>> {
    let found = chairing::watched(&state, &who, *call, ui.now).await?;
    let may_act = found.is_chair && found.rests.is_none();
    Ok(Json(Watched {
        call: found.call.id,
        rests: found.rests.map(|why| Said::new(&ui, &why)),
        is_chair: found.is_chair,
        is_closed: found.is_closed,
        deadline: found.deadline,
        zone: found.call.zone,
        applications: found.rows.into_iter().map(|row| assessed(row, may_act)).collect(),
        assessors: found.assessors.into_iter().map(assessor).collect(),
    }))
}

fn assessed(row: Row, may_act: bool) -> Assessed {
    let may_assign = may_act && row.takes_assessor();
    let seat = |seat: crate::cycle::reviews::pages::panel::Seat| Seat {
        assignment: seat.assignment,
        ordinal: seat.ordinal,
        assessor: seat.name,
        state: seat.state,
        total: seat.total.map(|total| total.normalize()),
    };
    let candidates = row.candidates.into_iter().filter(|_| may_assign);
    Assessed {
        application: row.application,
        reference: row.reference,
        title: row.title,
        organisations: named(row.organisations),
        standing: row.standing,
        score: row.score.map(|score| score.normalize()),
        seats: row.seats.into_iter().map(seat).collect(),
        candidates: candidates.map(|(account, name)| Candidate { account, name }).collect(),
        communities: row.communities.and_then(CommunitiesTold::counts),
    }
}

fn assessor(row: AssessorRow) -> Assessor {
    let conflicts = row.conflicts.into_iter();
    Assessor {
        name: row.name,
        undeclared: row.undeclared,
        conflicts: conflicts.map(|(application, reason)| Conflict { application, reason }).collect(),
        assigned: row.assigned,
        submitted: row.submitted,
    }
}

/// An application with all that was submitted.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Reading {
    application: ApplicationId,
    reference: String,
    title: String,
    content: ContentTold,
}

pub(super) async fn application(
    state: Data<State>,
    who: SignedIn,
    path: Path<(CallId, ApplicationId)>,
) -> Answer<Json<Reading>> {
    let mut conn = state.db.conn().await?;
    let (application, board) = reading::for_chair(&mut conn, &who, (path.0, path.1), state.now()).await?;
    Ok(Json(Reading {
        application: application.id,
        reference: application.reference(&board.call),
        content: content(&mut conn, application.id, &board.call).await?,
        title: application.title,
    }))
}

/// The order of a closed panel beside the money.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Ranking {
    call: CallId,
    envelope: Amount,
    currency: Currency,
    threshold: Decimal,
    /// Null while the panel is at work.
    lines: Option<Vec<Ranked>>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Ranked {
    /// Equal scores share it.
    rank: u32,
    application: ApplicationId,
    reference: String,
    title: String,
    organisations: Vec<Named>,
    /// By assessor, in the order of assignment.
    totals: Vec<Decimal>,
    score: Decimal,
    /// Null for what was withdrawn after the panel.
    place: Option<Place>,
    asked: Amount,
    /// What is left of the envelope after this line.
    left: Amount,
    is_tied: bool,
    /// The funding line runs beneath it.
    is_last_within: bool,
}

pub(super) async fn ranking(state: Data<State>, who: SignedIn, call: Path<CallId>) -> Answer<Json<Ranking>> {
    let (call, lines) = chairing::ranked(&state, &who, *call).await?;
    Ok(Json(Ranking {
        call: call.id,
        envelope: call.envelope,
        currency: call.currency,
        threshold: call.scoring.threshold,
        lines: lines.map(|lines| lines.into_iter().map(ranked).collect()),
    }))
}

fn ranked(line: Line) -> Ranked {
    Ranked {
        rank: line.rank,
        application: line.application,
        reference: line.reference,
        title: line.title,
        organisations: named(line.organisations),
        totals: line.totals.iter().map(Decimal::normalize).collect(),
        score: line.score.normalize(),
        place: (!line.is_withdrawn).then_some(line.place),
        asked: line.asked,
        left: line.left,
        is_tied: line.tied,
        is_last_within: line.is_last_within,
    }
}
