//! What waits for a second person.

use super::access::{Access, is_judge};
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::SignedIn;
use crate::people::organisations;
use crate::web::todo::Todo;

pub async fn todos(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    if !is_judge(who) {
        return Ok(Vec::new());
    }
    let mut flags = store::escalated(conn).await?;
    flags.retain(|flag| flag.raised_by != who.account);
    flags.retain(|flag| Access::of(who, flag.organisation).is_ok_and(|access| access.judges));
    let ids: Vec<_> = flags.iter().map(|flag| flag.organisation).collect();
    let known = organisations::find_many(conn, &ids).await?;
    let mut todos = Vec::new();
    for flag in flags {
        let Some(of) = known.iter().find(|one| one.id == flag.organisation) else { continue };
        let said = Phrase::new("flags-todo-decide").with("name", of.names.clone());
        todos.push(Todo::new(said, links::show(flag.id)));
    }
    Ok(todos)
}
