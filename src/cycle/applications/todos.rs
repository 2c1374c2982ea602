//! What waits for organisations while they write.

use super::access::{Seat, seats};
use super::model::{Application, Partner};
use super::next::{Next, next};
use super::status::Status;
use super::whole::{Whole, wholes_of};
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::{self, Call};
use crate::people::accounts::SignedIn;
use crate::web::todo::{By, Todo};

/// Invitations to answer and the next step of drafts in open calls, where it is for this person: as
/// many queries for many drafts as for one.
pub async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let places = store::memberships(conn, &who.roles.organisations_acted_for()).await?;
    let ids: Vec<_> = places.iter().map(|place| place.application).collect();
    let mut applications = store::find_many(conn, &ids).await?;
    applications.retain(|application| application.status == Status::Draft);
    let ids: Vec<_> = applications.iter().map(|application| application.call).collect();
    let calls = calls::find_many(conn, &ids).await?;
    let call_of = |application: &Application| {
        calls.iter().find(|call| call.id == application.call && call.accepts_at(now))
    };
    applications.retain(|application| call_of(application).is_some());
    let mut todos = Vec::new();
    for whole in wholes_of(conn, applications).await? {
        let Some(call) = call_of(&whole.application) else { continue };
        let Some((key, link)) = step(&whole, call, who, &places) else { continue };
        let said =
            Phrase::new(key).with("title", whole.application.title.as_str()).with("call", call.title.clone());
        todos.push(Todo::new(said, link).by(By::Instant(call.deadline, call.zone)));
    }
    Ok(todos)
}

/// What this person does next in a draft, and where; none while it is for others.
fn step(whole: &Whole, call: &Call, who: &SignedIn, places: &[Partner]) -> Option<(&'static str, String)> {
    let id = whole.application.id;
    let mut of_it = places.iter().filter(|place| place.application == id);
    let seats = seats(who, &whole.partners);
    if !of_it.clone().any(Partner::is_in) {
        let asked = of_it.next()?;
        return Some(("applications-todo-answer", links::invitation(id, asked.id)));
    }
    let is_offered = |seat: &Seat| {
        let of = |one: &Partner| one.organisation == Some(seat.organisation) && one.lead_offered_at.is_some();
        seat.may_decide() && whole.partners.iter().any(of)
    };
    if seats.iter().any(is_offered) {
        return Some(("applications-todo-lead-offered", links::partners(id)));
    }
    let next = next(whole, call, &seats, who.language);
    let key = match next {
        Next::Write if seats.iter().any(|seat| seat.is_lead) => "applications-todo-lead",
        Next::Write => "applications-todo-partner",
        Next::Invite => "applications-todo-invite",
        Next::Consent => "applications-todo-consent",
        Next::Submit => "applications-todo-submit",
        Next::Wait(_) => return None,
    };
    Some((key, next.link(id)?))
}
