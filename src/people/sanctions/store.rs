//! The tables of this room: the list and what was screened; matches stand in `store/matches.rs`.

pub mod matches;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;

use super::matching::METHOD;
use super::model::{Births, Import, Kept, Kind, ListEntry, Names};
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{OrganisationId, SanctionsImportId};
use crate::base::schema::{sanctions_entries, sanctions_imports, sanctions_screenings};

/// Rows in one statement: a statement takes some ten thousand values.
const BATCH: usize = 500;

/// Lets only one transaction at a time import or screen.
pub async fn lock(conn: &mut Conn) -> QueryResult<()> {
    diesel::sql_query("select pg_advisory_xact_lock(hashtextextended('sanctions', 0))").execute(conn).await?;
    Ok(())
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sanctions_imports, check_for_backend(diesel::pg::Pg))]
struct ImportRow {
    id: SanctionsImportId,
    imported_at: Timestamp,
    generated_at: Timestamp,
    sha256: String,
    entries: i32,
    added: i32,
    changed: i32,
    gone: i32,
}

/// The import that counts.
pub async fn latest(conn: &mut Conn) -> QueryResult<Option<Import>> {
    let row: Option<ImportRow> = sanctions_imports::table
        .order((sanctions_imports::imported_at.desc(), sanctions_imports::id.desc()))
        .select(ImportRow::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(|row| Import {
        id: row.id,
        imported_at: row.imported_at,
        generated_at: row.generated_at,
        sha256: row.sha256,
        entries: row.entries,
        added: row.added,
        changed: row.changed,
        gone: row.gone,
    }))
}

pub async fn insert_import(conn: &mut Conn, import: &Import) -> QueryResult<()> {
    let row = ImportRow {
        id: import.id,
        imported_at: import.imported_at,
        generated_at: import.generated_at,
        sha256: import.sha256.clone(),
        entries: import.entries,
        added: import.added,
        changed: import.changed,
        gone: import.gone,
    };
    diesel::insert_into(sanctions_imports::table).values(row).execute(conn).await?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = sanctions_entries, check_for_backend(diesel::pg::Pg))]
struct EntryRow {
    data_id: i64,
    kind: Kind,
    reference: String,
    names: Names,
    births: Births,
    listed_on: Option<NaiveDate>,
    list_type: String,
    version: i32,
    revision: i32,
    gone_at: Option<Timestamp>,
}

impl From<EntryRow> for Kept {
    fn from(row: EntryRow) -> Self {
        Self {
            entry: ListEntry {
                data_id: row.data_id,
                kind: row.kind,
                reference: row.reference,
                names: row.names,
                births: row.births,
                listed_on: row.listed_on,
                list_type: row.list_type,
                version: row.version,
            },
            revision: row.revision,
            gone_at: row.gone_at,
        }
    }
}

/// Everything that stands or stood on the list.
pub async fn entries(conn: &mut Conn) -> QueryResult<Vec<Kept>> {
    let rows: Vec<EntryRow> = sanctions_entries::table
        .order(sanctions_entries::data_id)
        .select(EntryRow::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Kept::from).collect())
}

/// These of them.
pub async fn entries_of(conn: &mut Conn, numbers: &[i64]) -> QueryResult<Vec<Kept>> {
    let rows: Vec<EntryRow> = sanctions_entries::table
        .filter(sanctions_entries::data_id.eq_any(numbers))
        .select(EntryRow::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Kept::from).collect())
}

pub async fn insert_entries(
    conn: &mut Conn,
    entries: &[&ListEntry],
    import: SanctionsImportId,
) -> QueryResult<()> {
    for batch in entries.chunks(BATCH) {
        let rows: Vec<_> = batch
            .iter()
            .map(|entry| {
                (
                    sanctions_entries::data_id.eq(entry.data_id),
                    sanctions_entries::kind.eq(entry.kind),
                    sanctions_entries::reference.eq(&entry.reference),
                    sanctions_entries::names.eq(&entry.names),
                    sanctions_entries::births.eq(&entry.births),
                    sanctions_entries::listed_on.eq(entry.listed_on),
                    sanctions_entries::list_type.eq(&entry.list_type),
                    sanctions_entries::version.eq(entry.version),
                    sanctions_entries::revision.eq(1),
                    sanctions_entries::added_in.eq(import),
                    sanctions_entries::changed_in.eq(import),
                )
            })
            .collect();
        diesel::insert_into(sanctions_entries::table).values(rows).execute(conn).await?;
    }
    Ok(())
}

/// Saves what the list says now of an entry that was known.
pub async fn save_entry(
    conn: &mut Conn,
    entry: &ListEntry,
    revision: i32,
    import: SanctionsImportId,
) -> QueryResult<()> {
    diesel::update(sanctions_entries::table.find(entry.data_id))
        .set((
            sanctions_entries::kind.eq(entry.kind),
            sanctions_entries::reference.eq(&entry.reference),
            sanctions_entries::names.eq(&entry.names),
            sanctions_entries::births.eq(&entry.births),
            sanctions_entries::listed_on.eq(entry.listed_on),
            sanctions_entries::list_type.eq(&entry.list_type),
            sanctions_entries::version.eq(entry.version),
            sanctions_entries::revision.eq(revision),
            sanctions_entries::changed_in.eq(import),
            sanctions_entries::gone_in.eq(None::<SanctionsImportId>),
            sanctions_entries::gone_at.eq(None::<Timestamp>),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Marks entries that stand on the list no more.
pub async fn mark_gone(
    conn: &mut Conn,
    numbers: &[i64],
    import: SanctionsImportId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::update(sanctions_entries::table.filter(sanctions_entries::data_id.eq_any(numbers)))
        .set((sanctions_entries::gone_in.eq(import), sanctions_entries::gone_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}

#[derive(QueryableByName)]
struct Due {
    #[diesel(sql_type = SqlUuid)]
    id: OrganisationId,
}

/// Some of the organisations that were not screened yet as they are now, against the list as it is now.
pub async fn due(conn: &mut Conn, import: SanctionsImportId, most: i32) -> QueryResult<Vec<OrganisationId>> {
    let due: Vec<Due> = diesel::sql_query(
        "select o.id from organisations o left join sanctions_screenings s on s.organisation_id = o.id
            and s.import_id = $1 and s.method = $2 and s.profile_version = o.version
         where s.organisation_id is null order by o.id limit $3",
    )
    .bind::<SqlUuid, _>(import)
    .bind::<Integer, _>(METHOD)
    .bind::<Integer, _>(most)
    .load(conn)
    .await?;
    Ok(due.into_iter().map(|due| due.id).collect())
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// How many organisations there are.
pub async fn organisations(conn: &mut Conn) -> QueryResult<i64> {
    let all: Number =
        diesel::sql_query("select count(*) as number from organisations").get_result(conn).await?;
    Ok(all.number)
}

/// All organisations.
pub async fn everybody(conn: &mut Conn) -> QueryResult<Vec<OrganisationId>> {
    let all: Vec<Due> = diesel::sql_query("select id from organisations order by id").load(conn).await?;
    Ok(all.into_iter().map(|one| one.id).collect())
}

/// Keeps against what these organisations were screened, each as of a version of its profile.
pub async fn save_screenings(
    conn: &mut Conn,
    screened: &[(OrganisationId, i32)],
    import: SanctionsImportId,
    now: Timestamp,
) -> QueryResult<()> {
    use diesel::upsert::excluded;
    use sanctions_screenings as s;
    for batch in screened.chunks(BATCH) {
        let rows: Vec<_> = batch
            .iter()
            .map(|(organisation, version)| {
                (
                    s::organisation_id.eq(organisation),
                    s::import_id.eq(import),
                    s::method.eq(METHOD),
                    s::profile_version.eq(version),
                    s::screened_at.eq(now),
                )
            })
            .collect();
        diesel::insert_into(s::table)
            .values(rows)
            .on_conflict(s::organisation_id)
            .do_update()
            .set((
                s::import_id.eq(excluded(s::import_id)),
                s::method.eq(excluded(s::method)),
                s::profile_version.eq(excluded(s::profile_version)),
                s::screened_at.eq(excluded(s::screened_at)),
            ))
            .execute(conn)
            .await?;
    }
    Ok(())
}

/// How many organisations are screened as they are now, against the list as it is now.
pub async fn screened(conn: &mut Conn, import: SanctionsImportId) -> QueryResult<i64> {
    let screened: Number = diesel::sql_query(
        "select count(*) as number from organisations o join sanctions_screenings s
            on s.organisation_id = o.id and s.import_id = $1 and s.method = $2 and s.profile_version = o.version",
    )
    .bind::<SqlUuid, _>(import)
    .bind::<Integer, _>(METHOD)
    .get_result(conn)
    .await?;
    Ok(screened.number)
}

/// When an organisation was screened last, and of which version of its profile; none if it never was.
pub async fn screening_of(
    conn: &mut Conn,
    organisation: OrganisationId,
) -> QueryResult<Option<(Timestamp, i32)>> {
    sanctions_screenings::table
        .find(organisation)
        .select((sanctions_screenings::screened_at, sanctions_screenings::profile_version))
        .first(conn)
        .await
        .optional()
}
