//! The tables of partner searches and of who wrote to them.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;
use serde_json::Value;

use super::model::PartnerSearch;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, OrganisationId, PartnerSearchId};
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;
use crate::base::schema::{partner_messages, partner_searches};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = partner_searches, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: PartnerSearchId,
    organisation_id: OrganisationId,
    wanted: Translated,
    themes: Value,
    places: Value,
    languages: Value,
    published_at: Timestamp,
    expires_on: NaiveDate,
    withdrawn_at: Option<Timestamp>,
    version: i32,
}

impl TryFrom<Row> for PartnerSearch {
    type Error = AppError;
    fn try_from(row: Row) -> Result<Self, AppError> {
        Ok(Self {
            id: row.id,
            organisation: row.organisation_id,
            wanted: row.wanted,
            themes: serde_json::from_value(row.themes)?,
            places: serde_json::from_value(row.places)?,
            languages: serde_json::from_value(row.languages)?,
            published_at: row.published_at,
            expires_on: row.expires_on,
            withdrawn_at: row.withdrawn_at,
            version: row.version,
        })
    }
}

/// What somebody looks for among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The code of a place.
    pub place: Option<String>,
    /// A part of a theme, in any script.
    pub theme: String,
    pub language: Option<Language>,
}

/// Those that stand on this day and fit, the latest first, each with its organisation.
pub async fn keys(
    conn: &mut Conn,
    wanted: &Wanted,
    today: NaiveDate,
) -> QueryResult<Vec<(PartnerSearchId, OrganisationId)>> {
    let mut query = partner_searches::table
        .filter(partner_searches::withdrawn_at.is_null())
        .filter(partner_searches::expires_on.ge(today))
        .order((partner_searches::published_at.desc(), partner_searches::id.desc()))
        .select((partner_searches::id, partner_searches::organisation_id))
        .into_boxed();
    if let Some(place) = &wanted.place {
        query = query.filter(sql::<Bool>("places ? ").bind::<Text, _>(place.clone()));
    }
    if let Some(language) = wanted.language {
        query = query.filter(sql::<Bool>("languages ? ").bind::<Text, _>(language.as_str().to_owned()));
    }
    if !wanted.theme.is_empty() {
        let has_it = sql::<Bool>(
            "exists (select from jsonb_array_elements_text(themes) as theme where position(plain_text(",
        )
        .bind::<Text, _>(wanted.theme.clone())
        .sql(") in plain_text(theme)) > 0)");
        query = query.filter(has_it);
    }
    query.load(conn).await
}

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[PartnerSearchId]) -> Result<Vec<PartnerSearch>, AppError> {
    let rows: Vec<Row> = partner_searches::table
        .filter(partner_searches::id.eq_any(ids))
        .select(Row::as_select())
        .load(conn)
        .await?;
    rows.into_iter().map(PartnerSearch::try_from).collect()
}

pub async fn find(conn: &mut Conn, id: PartnerSearchId) -> Result<PartnerSearch, AppError> {
    let row: Row = partner_searches::table.find(id).select(Row::as_select()).first(conn).await?;
    row.try_into()
}

/// What an organisation has published, whether it stands or not.
pub async fn of_organisation(conn: &mut Conn, id: OrganisationId) -> Result<Option<PartnerSearch>, AppError> {
    let row: Option<Row> = partner_searches::table
        .filter(partner_searches::organisation_id.eq(id))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    row.map(PartnerSearch::try_from).transpose()
}

/// Keeps what an organisation publishes first.
pub async fn insert(conn: &mut Conn, one: &PartnerSearch) -> Result<(), AppError> {
    let row = Row {
        id: one.id,
        organisation_id: one.organisation,
        wanted: one.wanted.clone(),
        themes: serde_json::to_value(&one.themes)?,
        places: serde_json::to_value(&one.places)?,
        languages: serde_json::to_value(&one.languages)?,
        published_at: one.published_at,
        expires_on: one.expires_on,
        withdrawn_at: one.withdrawn_at,
        version: one.version,
    };
    let made = diesel::insert_into(partner_searches::table)
        .values(row)
        .on_conflict(partner_searches::organisation_id)
        .do_nothing()
        .execute(conn)
        .await?;
    if made == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// Saves it as it stands now, unless somebody else changed it since it was read.
pub async fn save(conn: &mut Conn, read: &PartnerSearch, now: &PartnerSearch) -> Result<(), AppError> {
    let unchanged = partner_searches::table.find(read.id).filter(partner_searches::version.eq(read.version));
    let rows = diesel::update(unchanged)
        .set((
            partner_searches::wanted.eq(&now.wanted),
            partner_searches::themes.eq(serde_json::to_value(&now.themes)?),
            partner_searches::places.eq(serde_json::to_value(&now.places)?),
            partner_searches::languages.eq(serde_json::to_value(&now.languages)?),
            partner_searches::published_at.eq(now.published_at),
            partner_searches::expires_on.eq(now.expires_on),
            partner_searches::withdrawn_at.eq(now.withdrawn_at),
            partner_searches::version.eq(read.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// Lets one message of a person at a time be counted and sent.
pub async fn lock_sender(conn: &mut Conn, who: AccountId) -> QueryResult<()> {
    diesel::sql_query("select pg_advisory_xact_lock(hashtextextended('partner_messages:' || $1, 0))")
        .bind::<Text, _>(who.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// To which searches a person has written since an instant.
pub async fn written_since(
    conn: &mut Conn,
    who: AccountId,
    since: Timestamp,
) -> QueryResult<Vec<PartnerSearchId>> {
    partner_messages::table
        .filter(partner_messages::sent_by.eq(who))
        .filter(partner_messages::sent_at.gt(since))
        .select(partner_messages::search_id)
        .load(conn)
        .await
}

/// Notes that somebody wrote; what they wrote stands only in the letters.
pub async fn note_message(
    conn: &mut Conn,
    search: PartnerSearchId,
    who: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(partner_messages::table)
        .values((
            partner_messages::search_id.eq(search),
            partner_messages::sent_by.eq(who),
            partner_messages::sent_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
