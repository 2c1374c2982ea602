//! Pages of reviews: the assessors' in `handlers/assessing.rs`, the chair's in `handlers/chairing.rs`,
//! what both read in `handlers/reading.rs`, what came of it in `handlers/results.rs`.

pub mod assessing;
pub mod chairing;
pub mod reading;
pub mod results;

use actix_web::web::Data;

use super::actions::not_at_work;
use super::board::Board;
use super::pages::{self, MyPanel, Task, TaskState};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::state::State;
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// What waits for this person, in every panel they work in.
pub async fn queue(state: Data<State>, ui: Ui, who: SignedIn) -> Reply {
    page(&pages::Queue { ui: &ui, panels: my_panels(&state, &who).await? })
}

pub(super) async fn my_panels(state: &State, who: &SignedIn) -> Result<Vec<MyPanel>, AppError> {
    let mut conn = state.db.conn().await?;
    let mut panels = Vec::new();
    for call in calls::find_many(&mut conn, &who.roles.calls()).await? {
        panels.push(my_panel(&mut conn, who, call, state.now()).await?);
    }
    Ok(panels)
}

async fn my_panel(conn: &mut Conn, who: &SignedIn, call: Call, now: Timestamp) -> Result<MyPanel, AppError> {
    let rests = not_at_work(conn, &call, now).await?;
    let is_assessor = who.in_call(call.id, &[Role::Assessor]);
    let is_chair = who.in_call(call.id, &[Role::PanelChair]);
    let board = Board::load(conn, call).await?;
    let undeclared =
        board.applications.iter().filter(|a| board.declared(a.id, who.account).is_none()).count();
    let mut tasks = Vec::new();
    for assignment in board.assignments.iter().filter(|a| a.account == who.account) {
        let application = board.application(assignment.application)?;
        tasks.push(Task {
            assignment: assignment.id,
            reference: board.reference(application),
            title: application.title.clone(),
            state: TaskState::of(assignment),
        });
    }
    let is_open = rests.is_none() && tasks.iter().any(|task| task.state != TaskState::Submitted);
    let by = board.by().filter(|_| is_open);
    Ok(MyPanel { call: board.call, is_chair, is_assessor, rests, undeclared, tasks, by })
}
