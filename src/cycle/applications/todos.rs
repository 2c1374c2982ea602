//! What waits for organisations while they write.

use super::status::Status;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls;
use crate::people::accounts::SignedIn;
use crate::web::todo::{By, Todo};

/// Invitations to answer and drafts to finish, in open calls: three queries.
pub async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let places = store::memberships(conn, &who.roles.organisations_acted_for()).await?;
    let ids: Vec<_> = places.iter().map(|place| place.application).collect();
    let mut applications = store::find_many(conn, &ids).await?;
    applications.retain(|application| application.status == Status::Draft);
    let ids: Vec<_> = applications.iter().map(|application| application.call).collect();
    let calls = calls::find_many(conn, &ids).await?;
    let mut todos = Vec::new();
    for application in &applications {
        let Some(call) = calls.iter().find(|call| call.id == application.call && call.accepts_at(now)) else {
            continue;
        };
        let by = By::Instant(call.deadline, call.zone);
        let (mut own, mut asked) = (None, None);
        for place in places.iter().filter(|place| place.application == application.id) {
            if place.is_in() { own = Some(place) } else { asked = Some(place) }
        }
        let (key, link) = match (own, asked) {
            (Some(place), _) if place.is_lead() => ("applications-todo-lead", links::show(application.id)),
            (Some(_), _) => ("applications-todo-partner", links::show(application.id)),
            (None, Some(place)) => ("applications-todo-answer", links::invitation(application.id, place.id)),
            (None, None) => continue,
        };
        let said =
            Phrase::new(key).with("title", application.title.as_str()).with("call", call.title.clone());
        todos.push(Todo::new(said, link).by(by));
    }
    Ok(todos)
}
