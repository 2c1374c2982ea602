//! The JSON face of what the world sees, and of what waits for somebody.

use actix_web::web::{Data, Json, Query};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::{handlers, register};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{CallId, GrantId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::awards::GrantStatus;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, List, Paging, Said, read};
use crate::web::todo::{By, Todo};
use crate::web::ui::Ui;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/awards", "Every grant that came into force", awards).public().asks::<Paging>(),
        read("/todos", "What waits for you", todos),
    ]
}

/// A grant as it stands in the award register.
#[derive(Debug, Serialize, JsonSchema)]
struct Line {
    grant: GrantId,
    call: CallId,
    call_title: Translated,
    title: String,
    /// The names of its organisations, the lead first.
    organisations: Vec<Translated>,
    /// In which its agreement came into force.
    year: i32,
    amount: Amount,
    paid: Amount,
    currency: Currency,
    status: GrantStatus,
}

impl From<register::Line> for Line {
    fn from(one: register::Line) -> Self {
        Self {
            grant: one.grant.id,
            call: one.call.id,
            call_title: one.call.title,
            title: one.title,
            organisations: one.organisations,
            year: one.year,
            amount: one.grant.amount,
            paid: one.paid,
            currency: one.grant.currency,
            status: one.grant.status,
        }
    }
}

async fn awards(state: Data<State>, paging: Query<Paging>) -> Answer<Json<List<Line>>> {
    let mut conn = state.db.conn().await?;
    let after = paging.after.map(GrantId);
    let lines = register::after(&mut conn, after, paging.limit() + 1).await?;
    let lines = lines.into_iter().map(Line::from).collect();
    Ok(Json(List::of_read(&paging, lines, |line| line.grant.into())))
}

/// What waits for somebody: what has an end first, the nearest on top.
#[derive(Debug, Serialize, JsonSchema)]
struct Todos {
    items: Vec<Task>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Task {
    what: Said,
    /// The page where its first step is.
    page: String,
    until: Option<Until>,
    /// Less than three days are left.
    is_near: bool,
    is_over: bool,
}

/// Up to and with this instant, or this day, in a zone.
#[derive(Debug, Serialize, JsonSchema)]
struct Until {
    at: Option<Timestamp>,
    day: Option<NaiveDate>,
    zone: Zone,
}

impl From<By> for Until {
    fn from(by: By) -> Self {
        match by {
            By::Instant(at, zone) => Self { at: Some(at), day: None, zone },
            By::Day(day, zone) => Self { at: None, day: Some(day), zone },
        }
    }
}

async fn todos(state: Data<State>, ui: Ui, who: SignedIn) -> Answer<Json<Todos>> {
    let todos = handlers::todos(&mut *state.db.conn().await?, &who, ui.now).await?;
    let task = |todo: Todo| Task {
        what: Said::new(&ui, &todo.said),
        page: todo.link,
        is_near: todo.by.is_some_and(|by| by.is_near(ui.now)),
        is_over: todo.by.is_some_and(|by| by.is_over(ui.now)),
        until: todo.by.map(Until::from),
    };
    Ok(Json(Todos { items: todos.into_iter().map(task).collect() }))
}
