//! What waits for assessors and for the chair.

use super::actions::not_at_work;
use super::board::Board;
use super::links;
use super::scoring::Progress;
use super::store::assessments;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::{self, Status};
use crate::people::accounts::{Role, SignedIn};
use crate::web::todo::Todo;

/// Of every panel at work in which they sit; a fixed number of queries for each.
pub async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let calls = calls::find_many(conn, &who.roles.calls()).await?;
    let mut todos = Vec::new();
    for call in calls.into_iter().filter(|call| call.status == Status::Closed) {
        if not_at_work(conn, &call, now).await?.is_some() {
            continue;
        }
        let board = Board::load(conn, call).await?;
        if who.in_call(board.call.id, &[Role::Assessor]) {
            todos.extend(of_assessor(&board, who));
        }
        if who.in_call(board.call.id, &[Role::PanelChair]) {
            todos.push(of_chair(conn, &board).await?);
        }
    }
    Ok(todos)
}

fn of_assessor(board: &Board, who: &SignedIn) -> Vec<Todo> {
    let mut todos = Vec::new();
    let open = board.applications.iter().filter(|a| board.declared(a.id, who.account).is_none()).count();
    if open > 0 {
        let said =
            Phrase::new("reviews-todo-declare").with("call", board.call.title.clone()).with("count", open);
        todos.push(Todo::new(said, links::conflicts(board.call.id)));
    }
    for application in &board.applications {
        let mut own = board.assigned(application.id).filter(|a| a.account == who.account);
        if let Some(assignment) = own.find(|a| a.submitted_at.is_none()) {
            let said = Phrase::new("reviews-todo-assess").with("title", application.title.as_str());
            let todo = Todo::new(said, links::assignment(assignment.id));
            todos.push(match board.by() {
                Some(by) => todo.by(by),
                None => todo,
            });
        }
    }
    todos
}

async fn of_chair(conn: &mut Conn, board: &Board) -> Result<Todo, AppError> {
    let given = assessments::totals_of(conn, &board.ids()).await?;
    let scored = |id| matches!(board.progress(id, &given), Progress::Scored(_));
    let done = board.applications.iter().filter(|a| scored(a.id)).count();
    let all = board.applications.len();
    let key = if done == all { "reviews-todo-close" } else { "reviews-todo-chair" };
    let said = Phrase::new(key).with("call", board.call.title.clone()).with("done", done).with("all", all);
    Ok(Todo::new(said, links::chair(board.call.id)))
}
