//! Applications as assessors and the chair read them.

use actix_web::web::{Data, Path};
use askama::Template;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, AssignmentId, CallId, DocumentId};
use crate::base::state::State;
use crate::cycle::applications::{self, Application, WholeText};
use crate::cycle::calls;
use crate::cycle::reviews::actions::{because, not_at_work};
use crate::cycle::reviews::board::Board;
use crate::cycle::reviews::model::Assignment;
use crate::cycle::reviews::pages::panel::Reading;
use crate::cycle::reviews::{links, rights, store};
use crate::people::accounts::{Role, SignedIn};
use crate::people::places;
use crate::web::replies::{Reply, download, page};
use crate::web::ui::Ui;

/// An assignment with its application, for the one who is assigned and has declared no conflict; for
/// everybody else there is no such assignment.
pub async fn opened(
    conn: &mut Conn,
    who: &SignedIn,
    id: AssignmentId,
) -> Result<(Assignment, Application, Board), AppError> {
    let assignment = store::assignment_of(conn, id).await?;
    if assignment.account != who.account {
        return Err(AppError::NotFound);
    }
    let application = applications::find(conn, assignment.application).await?;
    let call = calls::find(conn, application.call).await?;
    rights::assessor(who, &call)?;
    let board = Board::load(conn, call).await?;
    let application = board.application(application.id)?.clone();
    if let Some(bar) = board.ties.bar(application.id, who.account) {
        return Err(AppError::Forbidden(because(bar)));
    }
    Ok((assignment, application, board))
}

/// An eligible application, for the chair of its call once the eligibility of all is concluded; for
/// everybody else there is none. A chair with a conflict of interest reads no more than an assessor.
pub async fn for_chair(
    conn: &mut Conn,
    who: &SignedIn,
    (call, id): (CallId, ApplicationId),
    now: Timestamp,
) -> Result<(Application, Board), AppError> {
    let call = calls::find(conn, call).await?;
    if !who.in_call(call.id, &[Role::PanelChair]) {
        return Err(AppError::NotFound);
    }
    // Which applications are eligible is not told before the stage is concluded.
    if not_at_work(conn, &call, now).await?.is_some() && !store::is_closed(conn, call.id).await? {
        return Err(AppError::NotFound);
    }
    let board = Board::load(conn, call).await?;
    let application = board.application(id)?.clone();
    match board.bar_of_chair(who, id) {
        Some(bar) => Err(AppError::Forbidden(because(bar))),
        None => Ok((application, board)),
    }
}

/// Everything that was submitted, as part of a page, with its documents below an address of this room.
pub async fn text_of(
    conn: &mut Conn,
    ui: &Ui,
    call: &calls::Call,
    application: ApplicationId,
    documents: String,
) -> Result<String, AppError> {
    let whole = applications::whole(conn, application).await?;
    let places = places::places(conn).await?;
    Ok(WholeText { ui, whole: &whole, call, places: &places, documents }.render()?)
}

pub async fn application(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(CallId, ApplicationId)>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let (application, board) = for_chair(&mut conn, &who, (path.0, path.1), ui.now).await?;
    let documents = links::documents_for_chair(board.call.id, application.id);
    let text = text_of(&mut conn, &ui, &board.call, application.id, documents).await?;
    page(&Reading { ui: &ui, call: board.call, application, text })
}

/// A document of the application that somebody is to assess.
pub async fn document(state: Data<State>, who: SignedIn, path: Path<(AssignmentId, DocumentId)>) -> Reply {
    let mut conn = state.db.conn().await?;
    let (_, application, _) = opened(&mut conn, &who, path.0).await.map_err(hidden)?;
    let file = applications::file_of(&mut conn, application.id, path.1).await?;
    drop(conn);
    download(&state, &file).await
}

/// A document of an application that the chair reads.
pub async fn document_for_chair(
    state: Data<State>,
    who: SignedIn,
    path: Path<(CallId, ApplicationId, DocumentId)>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let (application, _) = for_chair(&mut conn, &who, (path.0, path.1), state.now()).await.map_err(hidden)?;
    let file = applications::file_of(&mut conn, application.id, path.2).await?;
    drop(conn);
    download(&state, &file).await
}

/// Why somebody may not read is told on the page of the application; its documents are just not there.
fn hidden(error: AppError) -> AppError {
    if matches!(error, AppError::Forbidden(_)) { AppError::NotFound } else { error }
}
