//! What waits for the system administrator where nothing is there yet.

use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::SignedIn;
use crate::web::todo::Todo;

pub async fn todos(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    if !who.roles.system_administrator || store::is_any(conn).await? {
        return Ok(Vec::new());
    }
    Ok(vec![Todo::new(Phrase::new("programmes-todo-first"), links::NEW.to_owned())])
}
