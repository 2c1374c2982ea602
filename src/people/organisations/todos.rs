//! What waits for the administrators of organisations, and for whoever verifies them.

use super::model::Standing;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::{Role, SignedIn};
use crate::web::todo::Todo;

pub async fn todos(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    let mut todos = Vec::new();
    let own = who.roles.organisations_as(Role::OrganisationAdministrator);
    for organisation in store::find_many(conn, &own).await? {
        let key = match organisation.standing {
            Standing::Registered => "organisations-todo-submit",
            Standing::Returned => "organisations-todo-returned",
            Standing::Submitted | Standing::Verified | Standing::Merged => continue,
        };
        let said = Phrase::new(key).with("name", organisation.names.clone());
        todos.push(Todo::new(said, links::show(organisation.id)));
    }
    if who.roles.held.iter().any(|held| held.role == Role::GrantsOfficer) {
        let waiting = store::register::count(conn, Standing::Submitted).await?;
        if waiting > 0 {
            let said = Phrase::new("organisations-todo-verify").with("count", waiting);
            todos.push(Todo::new(said, links::WAITING));
        }
    }
    Ok(todos)
}
