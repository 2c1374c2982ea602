//! What waits for grants officers.

use super::rights::Rights;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::SignedIn;
use crate::web::todo::Todo;

pub async fn todos(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    let Some(rights) = Rights::of(who).ok().filter(|rights| rights.decides) else { return Ok(Vec::new()) };
    let open = store::matches::count_open(conn, &rights.own).await?;
    if open == 0 {
        return Ok(Vec::new());
    }
    let said = Phrase::new("sanctions-todo-decide").with("count", open);
    Ok(vec![Todo::new(said, links::OPEN)])
}
