//! What waits for the managers of programmes in this stage.

use super::status::Status;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::{Role, SignedIn};
use crate::web::todo::{By, Todo};

pub async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let managed = who.roles.programmes_as(Role::ProgrammeManager);
    let calls = store::list_of_programmes(conn, &managed).await?;
    let drafts = calls.into_iter().filter(|call| call.status == Status::Draft);
    Ok(drafts
        .map(|call| {
            let said = Phrase::new("calls-todo-publish").with("call", call.title.clone());
            let todo = Todo::new(said, links::manage(call.id));
            if call.deadline > now { todo.by(By::Instant(call.deadline, call.zone)) } else { todo }
        })
        .collect())
}
