//! Questions that wait for those who answer.

use super::actions::ANSWERERS;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls;
use crate::people::accounts::SignedIn;
use crate::web::todo::{By, Todo};

pub async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let programmes: Vec<_> = ANSWERERS.iter().flat_map(|role| who.roles.programmes_as(*role)).collect();
    if programmes.is_empty() {
        return Ok(Vec::new());
    }
    let mut calls = calls::list_of_programmes(conn, &programmes).await?;
    calls.retain(|call| call.accepts_at(now));
    let ids: Vec<_> = calls.iter().map(|call| call.id).collect();
    let waiting = store::waiting(conn, &ids).await?;
    let mut todos = Vec::new();
    for call in calls {
        let Some((_, count)) = waiting.iter().find(|(id, _)| *id == call.id) else { continue };
        let said = Phrase::new("clarifications-todo").with("count", *count).with("call", call.title.clone());
        let todo = Todo::new(said, links::queue(call.id));
        todos.push(match call.questions {
            Some(time) => todo.by(By::Instant(time.answered_until, call.zone)),
            None => todo,
        });
    }
    Ok(todos)
}
