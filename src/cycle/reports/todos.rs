//! What waits for partners who report, and for those who read their reports.

use super::actions::READERS;
use super::model::due_on;
use super::status::Status;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::{applications, awards, calls};
use crate::people::accounts::SignedIn;
use crate::web::todo::{By, Todo};

/// A fixed number of queries, however many grants there are.
pub async fn todos(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    let organisations = who.roles.organisations_acted_for();
    let own = awards::grants_of_organisations(conn, &organisations).await?;
    let is_own = |id| own.iter().any(|grant| grant.id == id);
    let grants = awards::in_force_for(conn, who, &organisations, &READERS).await?;
    let ids: Vec<_> = grants.iter().map(|grant| grant.id).collect();
    let reports = store::final_reports_of(conn, &ids).await?;
    let applied: Vec<_> = grants.iter().map(|grant| grant.application).collect();
    let titles = applications::find_many(conn, &applied).await?;
    let durations = applications::durations_of(conn, &applied).await?;
    let ids: Vec<_> = grants.iter().map(|grant| grant.call).collect();
    let calls = calls::find_many(conn, &ids).await?;
    let mut todos = Vec::new();
    for grant in &grants {
        let Some(call) = calls.iter().find(|call| call.id == grant.call) else { continue };
        let Some(application) = titles.iter().find(|one| one.id == grant.application) else { continue };
        let report = reports.iter().find(|report| report.grant == grant.id);
        let key = match (is_own(grant.id), report.map(|report| report.status)) {
            (true, None | Some(Status::Draft)) => "reports-todo-write",
            (true, Some(Status::SentBack)) => "reports-todo-sent-back",
            (false, Some(Status::Submitted)) => "reports-todo-read",
            _ => continue,
        };
        let mut todo =
            Todo::new(Phrase::new(key).with("title", application.title.as_str()), links::show(grant.id));
        if is_own(grant.id) {
            let months = durations.iter().find(|(id, _)| *id == grant.application).map(|(_, months)| *months);
            let usual = || due_on(call.zone.day(grant.in_force_at?), months);
            if let Some(day) = report.map(|report| report.due_on).or_else(usual) {
                todo = todo.by(By::Day(day, call.zone));
            }
        }
        todos.push(todo);
    }
    Ok(todos)
}
