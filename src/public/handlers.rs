//! The home page: to a stranger what cogrant is, to everybody else what waits for them. And the pages
//! that anybody may read.

use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::{guides, pages, register};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::state::State;
use crate::cycle::calls::{self, Call};
use crate::cycle::progress::{self, Progress};
use crate::cycle::{applications, awards, clarifications, disbursements, eligibility, reports, reviews};
use crate::people::accounts::SignedIn;
use crate::people::{flags, organisations, programmes, sanctions};
use crate::rulebook::RuleId;
use crate::web::paging::{After, Paged};
use crate::web::replies::{Reply, page};
use crate::web::todo::{Todo, sorted};
use crate::web::ui::Ui;

/// Open calls on the home page; the list of calls has all.
const FEW: i64 = 10;

/// Calls whose stages stand on the home page of staff; the programme's page has all.
const RUNNING: usize = 3;

#[derive(Template)]
#[template(path = "public/pages/home.html")]
struct Home<'a> {
    ui: &'a Ui,
    open: Vec<Call>,
    /// How many are open in all.
    all_open: usize,
}

#[derive(Template)]
#[template(path = "public/pages/desk.html")]
struct Desk<'a> {
    ui: &'a Ui,
    who: &'a SignedIn,
    todos: Paged<Todo, String>,
    /// For staff: the latest calls of their programmes.
    running: Vec<Progress>,
    open: Vec<Call>,
    /// How many are open in all.
    all_open: usize,
}

impl Desk<'_> {
    /// Whether this person belongs nowhere yet.
    fn is_new(&self) -> bool {
        self.who.roles.held.is_empty() && !self.who.roles.system_administrator
    }

    fn is_near(&self, todo: &Todo) -> bool {
        todo.by.is_some_and(|by| by.is_near(self.ui.now))
    }

    fn is_over(&self, todo: &Todo) -> bool {
        todo.by.is_some_and(|by| by.is_over(self.ui.now))
    }
}

pub async fn home(state: Data<State>, ui: Ui, who: Option<SignedIn>, query: Query<After>) -> Reply {
    let mut conn = state.db.conn().await?;
    let (open, all_open) = calls::nearest(&mut conn, ui.now, FEW).await?;
    let Some(who) = who else { return page(&Home { ui: &ui, open, all_open }) };
    let todos = todos(&mut conn, &who, ui.now).await?;
    let todos = Paged::after(todos, &query.after, |todo| todo.link.clone());
    let running = progress::of_running_calls(&mut conn, &who, RUNNING).await?;
    page(&Desk { ui: &ui, who: &who, todos, running, open, all_open })
}

pub async fn help(ui: Ui) -> Reply {
    let guides = guides::all(ui.language).collect();
    page(&pages::Help { ui: &ui, guides })
}

pub async fn guide(ui: Ui, name: Path<String>) -> Reply {
    let guide = guides::all(ui.language).find(|guide| guide.name == *name).ok_or(AppError::NotFound)?;
    page(&pages::GuidePage { ui: &ui, guide })
}

pub async fn decisions(ui: Ui) -> Reply {
    let guide = guides::find(guides::DECISIONS, ui.language).ok_or(AppError::NotFound)?;
    page(&pages::Decisions { ui: &ui, guide, rules: RuleId::ALL })
}

#[derive(Debug, Deserialize)]
pub struct Which {
    page: Option<u32>,
}

/// A page beyond the last one does not exist; the first always does.
pub async fn awards(state: Data<State>, ui: Ui, query: Query<Which>) -> Reply {
    let number = query.page.unwrap_or(1).max(1);
    let mut conn = state.db.conn().await?;
    let register = register::register(&mut conn, number).await?;
    if register.lines.is_empty() && number > 1 {
        return Err(AppError::NotFound);
    }
    page(&pages::Awards { ui: &ui, register, page: number })
}

/// Of every stage, what is due first before the rest.
pub(super) async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let mut todos = programmes::todos(conn, who).await?;
    todos.extend(organisations::todos(conn, who, now).await?);
    todos.extend(flags::todos(conn, who).await?);
    todos.extend(sanctions::todos(conn, who).await?);
    todos.extend(calls::todos(conn, who, now).await?);
    todos.extend(applications::todos(conn, who, now).await?);
    todos.extend(clarifications::todos(conn, who, now).await?);
    todos.extend(eligibility::todos(conn, who, now).await?);
    todos.extend(reviews::todos(conn, who, now).await?);
    todos.extend(awards::todos(conn, who).await?);
    todos.extend(reports::todos(conn, who).await?);
    todos.extend(disbursements::todos(conn, who).await?);
    Ok(sorted(todos))
}
