//! The table of flags.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Colour, Flag, Word};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, FlagId, OrganisationId};
use crate::base::schema::organisation_flags;
use crate::people::organisations;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = organisation_flags, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: FlagId,
    organisation_id: OrganisationId,
    colour: Colour,
    status: Status,
    reason: String,
    raised_by: AccountId,
    raised_at: Timestamp,
    expires_on: Option<NaiveDate>,
    decided_by: Option<AccountId>,
    decided_at: Option<Timestamp>,
    decided_because: Option<String>,
    lifted_by: Option<AccountId>,
    lifted_at: Option<Timestamp>,
    lifted_because: Option<String>,
}

fn decided(by: Option<AccountId>, at: Option<Timestamp>, because: Option<String>) -> Option<Word> {
    Some(Word { by: by?, at: at?, because: because? })
}

impl From<Row> for Flag {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            organisation: row.organisation_id,
            colour: row.colour,
            status: row.status,
            reason: row.reason,
            raised_by: row.raised_by,
            raised_at: row.raised_at,
            expires_on: row.expires_on,
            decided: decided(row.decided_by, row.decided_at, row.decided_because),
            lifted: decided(row.lifted_by, row.lifted_at, row.lifted_because),
        }
    }
}

/// All that were ever raised, the latest first.
pub async fn of_organisation(conn: &mut Conn, id: OrganisationId) -> QueryResult<Vec<Flag>> {
    let rows = organisation_flags::table
        .filter(organisation_flags::organisation_id.eq(id))
        .order((organisation_flags::raised_at.desc(), organisation_flags::id.desc()))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Flag::from).collect())
}

pub async fn find(conn: &mut Conn, id: FlagId) -> QueryResult<Flag> {
    organisation_flags::table.find(id).select(Row::as_select()).first(conn).await.map(Flag::from)
}

/// The same, and nobody else decides on it until this transaction ends.
pub async fn find_for_update(conn: &mut Conn, id: FlagId) -> QueryResult<Flag> {
    organisation_flags::table.find(id).select(Row::as_select()).for_update().first(conn).await.map(Flag::from)
}

/// Red flags that wait for a second person, the oldest first.
pub async fn escalated(conn: &mut Conn) -> QueryResult<Vec<Flag>> {
    let rows = organisation_flags::table
        .filter(organisation_flags::status.eq(Status::Escalated))
        .order((organisation_flags::raised_at, organisation_flags::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Flag::from).collect())
}

/// Which of these organisations a red flag keeps out of new applications and awards on this day, whichever of its
/// names the flag was raised against.
pub async fn barred(
    conn: &mut Conn,
    ids: &[OrganisationId],
    today: NaiveDate,
) -> QueryResult<Vec<OrganisationId>> {
    let same = organisations::same_as(conn, ids).await?;
    let all: Vec<OrganisationId> = same.values().flatten().copied().collect();
    let flagged: HashSet<OrganisationId> =
        bars(conn, &all, today).await?.into_iter().map(|(organisation, _)| organisation).collect();
    let is_barred = |id: &&OrganisationId| same.get(id).into_iter().flatten().any(|n| flagged.contains(n));
    let barred: BTreeSet<OrganisationId> = ids.iter().filter(is_barred).copied().collect();
    Ok(barred.into_iter().collect())
}

/// The red flags in force on this day against any of these, with the last day of each.
pub async fn bars(
    conn: &mut Conn,
    ids: &[OrganisationId],
    today: NaiveDate,
) -> QueryResult<Vec<(OrganisationId, Option<NaiveDate>)>> {
    organisation_flags::table
        .filter(organisation_flags::organisation_id.eq_any(ids))
        .filter(organisation_flags::colour.eq(Colour::Red))
        .filter(organisation_flags::status.eq(Status::InForce))
        .filter(organisation_flags::expires_on.is_null().or(organisation_flags::expires_on.ge(today)))
        .select((organisation_flags::organisation_id, organisation_flags::expires_on))
        .order((organisation_flags::organisation_id, organisation_flags::id))
        .load(conn)
        .await
}

pub async fn insert(conn: &mut Conn, flag: &Flag) -> QueryResult<()> {
    let row = Row {
        id: flag.id,
        organisation_id: flag.organisation,
        colour: flag.colour,
        status: flag.status,
        reason: flag.reason.clone(),
        raised_by: flag.raised_by,
        raised_at: flag.raised_at,
        expires_on: flag.expires_on,
        decided_by: None,
        decided_at: None,
        decided_because: None,
        lifted_by: None,
        lifted_at: None,
        lifted_because: None,
    };
    diesel::insert_into(organisation_flags::table).values(row).execute(conn).await?;
    Ok(())
}

/// Saves a second person's decision; the row must be locked.
pub async fn save_decision(conn: &mut Conn, id: FlagId, status: Status, word: &Word) -> QueryResult<()> {
    diesel::update(organisation_flags::table.find(id))
        .set((
            organisation_flags::status.eq(status),
            organisation_flags::decided_by.eq(word.by),
            organisation_flags::decided_at.eq(word.at),
            organisation_flags::decided_because.eq(&word.because),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Saves that it was lifted; the row must be locked.
pub async fn save_lifting(conn: &mut Conn, id: FlagId, status: Status, word: &Word) -> QueryResult<()> {
    diesel::update(organisation_flags::table.find(id))
        .set((
            organisation_flags::status.eq(status),
            organisation_flags::lifted_by.eq(word.by),
            organisation_flags::lifted_at.eq(word.at),
            organisation_flags::lifted_because.eq(&word.because),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
