//! What people do in a panel: the chair in `actions/chairing.rs`, the assessors in
//! `actions/assessing.rs`.

mod assessing;
mod chairing;

pub use super::assignment::Proposal;
pub use assessing::{declare, declare_all, save_assessment};
pub use chairing::{assign, assign_automatically, close_panel, open_panel, release, set_deadline};

use super::board::Board;
use super::conflicts::Bar;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::{self, Call};
use crate::cycle::eligibility::{self, Waits};
use crate::notices::{Notice, Recipient};
use crate::people::accounts::{self, Role, Scope, SignedIn};

/// The board of a call whose panel is at work. The call is locked until the transaction ends, so that
/// acts on one panel come one after the other.
///
/// # Errors
/// Refused before the call is closed and it is settled who is eligible, and once the
/// panel is closed.
async fn at_work(
    conn: &mut Conn,
    who: &SignedIn,
    call: CallId,
    may: fn(&SignedIn, &Call) -> Result<(), AppError>,
    now: Timestamp,
) -> Result<Board, AppError> {
    let call = calls::find_for_update(conn, call).await?;
    may(who, &call)?;
    if let Some(reason) = not_at_work(conn, &call, now).await? {
        return Err(AppError::refused(reason));
    }
    Board::load(conn, call).await
}

/// Why nothing can be done in a panel, if nothing can.
pub(super) async fn not_at_work(
    conn: &mut Conn,
    call: &Call,
    now: Timestamp,
) -> Result<Option<Phrase>, AppError> {
    if store::is_closed(conn, call.id).await? {
        return Ok(Some(Phrase::new("reviews-panel-is-closed")));
    }
    if call.status != calls::Status::Closed {
        return Ok(Some(Phrase::new("reviews-call-not-closed")));
    }
    let waits = eligibility::panel_waits(conn, call.id, now).await?;
    Ok(waits.map(|waits| match waits {
        Waits::Conclusions => Phrase::new("reviews-eligibility-not-concluded"),
        Waits::Objections(count) => Phrase::new("reviews-objections-open").with("count", count),
        Waits::Undoing(until) => Phrase::new("reviews-eligibility-undoing").with("until", (until, call.zone)),
        Waits::Window(until) => Phrase::new("reviews-objections-until").with("until", (until, call.zone)),
    }))
}

/// Why somebody is barred, in words.
pub(super) fn because(bar: Bar) -> Phrase {
    Phrase::new(match bar {
        Bar::NotDeclared => "reviews-bar-not-declared",
        Bar::Conflict => "reviews-bar-conflict",
        Bar::Member => "reviews-bar-member",
    })
}

async fn chairs(conn: &mut Conn, call: CallId) -> Result<Vec<Recipient>, AppError> {
    Ok(accounts::recipients(conn, Scope::Call(call), &[Role::PanelChair]).await?)
}

/// A letter about one application, with a link to the panel.
fn about(board: &Board, kind: &'static str, application: ApplicationId) -> Result<Notice, AppError> {
    let found = board.application(application)?;
    Ok(Notice::new(kind, application)
        .with("application", board.reference(found))
        .with("title", &found.title)
        .link(links::chair(board.call.id)))
}
