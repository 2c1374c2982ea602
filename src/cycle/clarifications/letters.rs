//! The letters of this room, and whom they go to.

use super::model::Clarification;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::AccountId;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::calls::Call;
use crate::notices::{Notice, Recipient, enqueue};
use crate::people::accounts;

/// Those who asked these, each once.
pub async fn askers(conn: &mut Conn, asked: &[Clarification]) -> Result<Vec<Recipient>, AppError> {
    let mut ids: Vec<AccountId> = asked.iter().map(|one| one.asked_by).collect();
    ids.sort();
    ids.dedup();
    let mut found = Vec::new();
    for id in ids {
        found.push(accounts::recipient(conn, id).await?);
    }
    Ok(found)
}

/// Writes to those who asked and to everybody who works on an application of the call: one letter to each.
pub async fn tell_all(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    asked: &[Clarification],
    letter: &Notice,
) -> Result<(), AppError> {
    let mut readers = applications::people_in(conn, call.id).await?;
    for asker in askers(conn, asked).await? {
        if !readers.iter().any(|known| known.account == asker.account) {
            readers.push(asker);
        }
    }
    Ok(enqueue(conn, state, letter, &readers).await?)
}
