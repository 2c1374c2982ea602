//! What pages and programs read: the same for both, with the same rights.

use std::collections::HashMap;

use super::model::{Decision, Import, Kept, PossibleMatch};
use super::rights::Rights;
use super::status::Status;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, OrganisationId, SanctionsMatchId};
use crate::base::kernel::translated::Translated;
use crate::people::accounts::{SignedIn, names_of};
use crate::people::organisations::{self, Organisation};
use crate::people::places;
use crate::web::paging::{Paged, Part};

/// One line of the queue.
#[derive(Debug)]
pub struct Row {
    pub found: PossibleMatch,
    pub names: Translated,
    pub listed: Kept,
}

/// What there is to decide and what was decided, and how far screening has come.
#[derive(Debug)]
pub struct Queue {
    pub import: Option<Import>,
    pub organisations: i64,
    /// How many of them were screened as they are now.
    pub screened: i64,
    pub rows: Paged<Row>,
}

impl Queue {
    pub fn waiting(&self) -> i64 {
        self.organisations.saturating_sub(self.screened)
    }
}

pub async fn queue(
    conn: &mut Conn,
    who: &SignedIn,
    status: Option<Status>,
    part: Part<'_>,
) -> Result<Queue, AppError> {
    let rights = Rights::of(who)?;
    let import = store::latest(conn).await?;
    let screened = match &import {
        Some(import) => store::screened(conn, import.id).await?,
        None => 0,
    };
    let keys = store::matches::keys(conn, status, &rights.own).await?;
    let keys = part.of(keys, |id| (*id).into());
    let found = store::matches::find_many(conn, &keys).await?;
    let rows = rows(conn, found).await?;
    Ok(Queue {
        import,
        organisations: store::organisations(conn).await?,
        screened,
        rows: keys.filled(rows, |row| row.found.id),
    })
}

async fn rows(conn: &mut Conn, found: Vec<PossibleMatch>) -> Result<Vec<Row>, AppError> {
    let ids: Vec<OrganisationId> = found.iter().map(|one| one.organisation).collect();
    let by_id = organisations::find_many(conn, &ids).await?.into_iter().map(|one| (one.id, one.names));
    let by_id: HashMap<OrganisationId, Translated> = by_id.collect();
    let numbers: Vec<i64> = found.iter().map(|one| one.likeness.entry).collect();
    let listed = store::entries_of(conn, &numbers).await?.into_iter().map(|kept| (kept.entry.data_id, kept));
    let listed: HashMap<i64, Kept> = listed.collect();
    let row = |found: PossibleMatch| {
        let names = by_id.get(&found.organisation)?.clone();
        let listed = listed.get(&found.likeness.entry)?.clone();
        Some(Row { found, names, listed })
    };
    Ok(found.into_iter().filter_map(row).collect())
}

/// One possible match with everything beside it.
#[derive(Debug)]
pub struct Seen {
    pub found: PossibleMatch,
    pub organisation: Organisation,
    pub seat: Translated,
    pub listed: Kept,
    /// When the organisation was screened last, and of which version of its profile.
    pub screened: Option<(Timestamp, i32)>,
    /// The latest first.
    pub decisions: Vec<Decision>,
    names: Vec<(AccountId, String)>,
    pub rights: Rights,
}

impl Seen {
    pub fn name_of(&self, account: AccountId) -> &str {
        self.names.iter().find(|(id, _)| *id == account).map_or("", |(_, name)| name)
    }

    /// Whether the organisation has changed since it was screened.
    pub fn is_unscreened(&self) -> bool {
        self.screened.is_none_or(|(_, version)| version != self.organisation.version)
    }
}

pub async fn one(conn: &mut Conn, who: &SignedIn, id: SanctionsMatchId) -> Result<Seen, AppError> {
    let rights = Rights::of(who)?;
    let found = store::matches::find(conn, id).await?;
    rights.need_sight_of(found.organisation)?;
    let organisation = organisations::find(conn, found.organisation).await?;
    let places = places::places(conn).await?;
    let seat = places::names_of(&places, std::slice::from_ref(&organisation.seat)).pop().unwrap_or_default();
    let listed = store::entries_of(conn, &[found.likeness.entry]).await?.pop().ok_or(AppError::NotFound)?;
    let decisions = store::matches::decisions(conn, id).await?;
    let officers: Vec<AccountId> = decisions.iter().map(|decision| decision.decided_by).collect();
    Ok(Seen {
        screened: store::screening_of(conn, organisation.id).await?,
        names: names_of(conn, &officers).await?,
        found,
        organisation,
        seat,
        listed,
        decisions,
        rights,
    })
}
