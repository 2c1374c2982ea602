//! What waits for applicants who may put something right, and for officers.

use super::objections::Objection;
use super::{OFFICERS, links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications;
use crate::cycle::calls::{self, Status};
use crate::people::accounts::SignedIn;
use crate::web::todo::{By, Todo};

pub async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let mut todos = of_applicants(conn, who, now).await?;
    todos.extend(of_officers(conn, who, now).await?);
    Ok(todos)
}

/// Three queries.
async fn of_applicants(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let own = applications::of_organisations(conn, &who.roles.organisations_acted_for()).await?;
    let open = store::open_cures(conn, &own, now).await?;
    let ids: Vec<_> = open.iter().map(|(application, _)| *application).collect();
    let applications = applications::find_many(conn, &ids).await?;
    let ids: Vec<_> = applications.iter().map(|application| application.call).collect();
    let calls = calls::find_many(conn, &ids).await?;
    let mut todos = Vec::new();
    for (id, last_instant) in open {
        let Some(application) = applications.iter().find(|application| application.id == id) else {
            continue;
        };
        let Some(call) = calls.iter().find(|call| call.id == application.call) else { continue };
        let said = Phrase::new("eligibility-todo-cure").with("title", application.title.as_str());
        todos.push(Todo::new(said, links::cure(id)).by(By::Instant(last_instant, call.zone)));
    }
    Ok(todos)
}

/// A fixed number of queries, however many calls and applications there are.
async fn of_officers(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let mut programmes = who.roles.programmes();
    programmes.retain(|programme| who.in_programme(*programme, &OFFICERS));
    let calls = calls::list_of_programmes(conn, &programmes).await?;
    let closed: Vec<_> = calls.iter().filter(|c| c.status == Status::Closed).map(|c| c.id).collect();
    let submitted = applications::submitted_in_many(conn, &closed).await?;
    let ids: Vec<_> = submitted.iter().map(|(_, application)| *application).collect();
    let concluded = store::concluded_of(conn, &ids).await?;
    let mut todos = of_objections(conn, who, &ids).await?;
    for call in &calls {
        let title = || call.title.clone();
        if call.status == Status::Published && call.deadline < now {
            let said = Phrase::new("eligibility-todo-close").with("call", title());
            todos.push(Todo::new(said, links::list(call.id)));
        }
        let open = submitted.iter().filter(|(of, id)| {
            *of == call.id && !concluded.iter().any(|concluded| concluded.application == *id)
        });
        let open = open.count();
        if open > 0 {
            let said = Phrase::new("eligibility-todo-conclude").with("call", title()).with("count", open);
            let todo = Todo::new(said, links::list(call.id));
            todos.push(match call.concluded_by() {
                Some(due) => todo.by(By::Instant(due, call.zone)),
                None => todo,
            });
        }
    }
    Ok(todos)
}

/// Open objections, for whoever had no part in the result. What somebody with a place in the application or who
/// recorded it late may not decide either is said on its page.
async fn of_objections(
    conn: &mut Conn,
    who: &SignedIn,
    ids: &[ApplicationId],
) -> Result<Vec<Todo>, AppError> {
    let mut open = store::objections_of(conn, ids).await?;
    open.retain(Objection::is_open);
    let of: Vec<ApplicationId> = open.iter().map(|objection| objection.application).collect();
    let hands = store::hands_in(conn, &of).await?;
    let mut todos = Vec::new();
    for application in applications::find_many(conn, &of).await? {
        if hands.get(&application.id).is_some_and(|hands| hands.contains(&who.account)) {
            continue;
        }
        let said = Phrase::new("eligibility-todo-objection").with("title", application.title.as_str());
        todos.push(Todo::new(said, links::objection(application.id)));
    }
    Ok(todos)
}
