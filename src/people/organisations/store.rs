//! The register's tables; documents stand in `store/documents.rs`, the list in `store/register.rs`.

pub mod communities;
pub mod documents;
pub mod duplicates;
pub mod merging;
pub mod register;
pub mod turnovers;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;

use super::model::{Declaration, LegalForm, Organisation, Profile, Standing};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::text::{Email, Iban};
use crate::base::kernel::translated::Translated;
use crate::base::schema::organisations;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = organisations, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: OrganisationId,
    names: Translated,
    legal_form: LegalForm,
    registration_number: String,
    registered_on: NaiveDate,
    seat: String,
    address: String,
    representative: String,
    iban: Iban,
    email: Email,
    declaration: Declaration,
    standing: Standing,
    standing_reason: Option<String>,
    standing_since: Timestamp,
    version: i32,
    merged_into: Option<OrganisationId>,
}

impl From<Row> for Organisation {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            names: row.names,
            legal_form: row.legal_form,
            registration_number: row.registration_number,
            registered_on: row.registered_on,
            seat: row.seat,
            address: row.address,
            representative: row.representative,
            iban: row.iban,
            email: row.email,
            declaration: row.declaration,
            standing: row.standing,
            standing_reason: row.standing_reason,
            standing_since: row.standing_since,
            version: row.version,
            merged_into: row.merged_into,
        }
    }
}

pub async fn find(conn: &mut Conn, id: OrganisationId) -> QueryResult<Organisation> {
    organisations::table.find(id).select(Row::as_select()).first(conn).await.map(Organisation::from)
}

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[OrganisationId]) -> QueryResult<Vec<Organisation>> {
    let rows = organisations::table
        .filter(organisations::id.eq_any(ids))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

/// The same, and nobody else changes it until this transaction ends.
pub async fn find_for_update(conn: &mut Conn, id: OrganisationId) -> QueryResult<Organisation> {
    organisations::table
        .find(id)
        .select(Row::as_select())
        .for_update()
        .first(conn)
        .await
        .map(Organisation::from)
}

/// Lets only one transaction at a time register this number, so that a form sent twice is seen.
pub async fn lock_number(conn: &mut Conn, number: &str) -> QueryResult<()> {
    diesel::sql_query(
        "select pg_advisory_xact_lock(hashtextextended('organisations:' || plain_number($1), 0))",
    )
    .bind::<diesel::sql_types::Text, _>(number)
    .execute(conn)
    .await?;
    Ok(())
}

/// All with this registration number, whatever blanks and hyphens it was written with.
pub async fn with_number(conn: &mut Conn, number: &str) -> QueryResult<Vec<Organisation>> {
    let same = sql::<Bool>("plain_number(registration_number) = plain_number(")
        .bind::<Text, _>(number.to_owned())
        .sql(")");
    let rows = organisations::table
        .filter(same)
        .order(organisations::id)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

pub async fn insert(
    conn: &mut Conn,
    id: OrganisationId,
    profile: Profile,
    now: Timestamp,
) -> QueryResult<()> {
    let row = Row {
        id,
        names: profile.names,
        legal_form: profile.legal_form,
        registration_number: profile.registration_number,
        registered_on: profile.registered_on,
        seat: profile.seat,
        address: profile.address,
        representative: profile.representative,
        iban: profile.iban,
        email: profile.email,
        declaration: Declaration::NotGiven,
        standing: Standing::Registered,
        standing_reason: None,
        standing_since: now,
        version: 1,
        merged_into: None,
    };
    diesel::insert_into(organisations::table)
        .values((row, organisations::created_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Saves a profile, unless somebody else saved one since it was read.
pub async fn save_profile(conn: &mut Conn, read: &Organisation, new: &Profile) -> Result<(), AppError> {
    let rows = diesel::update(organisations::table.find(read.id))
        .filter(organisations::version.eq(read.version))
        .set((
            organisations::names.eq(&new.names),
            organisations::legal_form.eq(new.legal_form),
            organisations::registration_number.eq(&new.registration_number),
            organisations::registered_on.eq(new.registered_on),
            organisations::seat.eq(&new.seat),
            organisations::address.eq(&new.address),
            organisations::representative.eq(&new.representative),
            organisations::iban.eq(&new.iban),
            organisations::email.eq(&new.email),
            organisations::version.eq(read.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// Saves a move; the row must be locked. The profile's version stays: a move changes nothing in it.
pub async fn save_standing(
    conn: &mut Conn,
    id: OrganisationId,
    standing: Standing,
    reason: Option<&str>,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::update(organisations::table.find(id))
        .set((
            organisations::standing.eq(standing),
            organisations::standing_reason.eq(reason),
            organisations::standing_since.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether a name in any language has this part, in whatever script and with or without diacritics.
fn is_named(part: &str) -> Box<dyn BoxableExpression<organisations::table, Pg, SqlType = Bool>> {
    let has_it = sql::<Bool>("exists (select from jsonb_each_text(names) as n where position(plain_text(")
        .bind::<Text, _>(part.to_owned())
        .sql(") in plain_text(n.value)) > 0)");
    Box::new(has_it)
}

/// Organisations with this part of a name in any language, so that a lead can choose whom to invite;
/// those that an officer sent back or merged are not among them.
pub async fn named_like(conn: &mut Conn, part: &str, limit: i64) -> QueryResult<Vec<Organisation>> {
    let rows = organisations::table
        .filter(is_named(part))
        .filter(organisations::standing.ne_all([Standing::Returned, Standing::Merged]))
        .order(organisations::id)
        .limit(limit)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}
