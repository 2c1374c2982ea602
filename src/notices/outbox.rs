//! The letters that wait, were sent, or were given up.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::notice::{Notice, Recipient};
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::NoticeId;
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::base::schema::notices;
use crate::base::state::State;

/// Writes a letter to each recipient, in the caller's transaction. Whoever has it already does
/// not get it twice.
pub async fn enqueue(
    conn: &mut Conn,
    state: &State,
    notice: &Notice,
    readers: &[Recipient],
) -> QueryResult<()> {
    let now = state.now();
    let url = &state.settings.server.public_url;
    let rows: Vec<_> = readers
        .iter()
        .map(|reader| {
            (
                notices::id.eq(NoticeId::new()),
                notices::dedupe_key.eq(format!("{}:{}:{}", notice.kind, notice.once, reader.email)),
                notices::kind.eq(notice.kind),
                notices::account_id.eq(reader.account.map(Uuid::from)),
                notices::to_address.eq(reader.email.clone()),
                notices::to_name.eq(reader.name.clone()),
                notices::language.eq(reader.language),
                notices::subject.eq(notice.subject(reader)),
                notices::body.eq(notice.body(reader, url)),
                notices::created_at.eq(now),
                notices::run_at.eq(notice.held.map_or(now, |(_, until)| until)),
                notices::held_by.eq(notice.held.map(|(by, _)| by)),
            )
        })
        .collect();
    diesel::insert_into(notices::table).values(rows).on_conflict_do_nothing().execute(conn).await?;
    Ok(())
}

/// Takes back every letter that this holds; false, and nothing is to be kept of it, where one has gone or is on its
/// way. What is taken back may be written again.
pub async fn take_back(conn: &mut Conn, by: Uuid, now: Timestamp) -> QueryResult<bool> {
    let held: i64 = notices::table.filter(notices::held_by.eq(by)).count().get_result(conn).await?;
    let taken = diesel::sql_query(
        "update notices set taken_back_at = $2, dedupe_key = dedupe_key || ':taken-back:' || id
         where held_by = $1 and sent_at is null and given_up_at is null and taken_back_at is null
           and attempts = 0 and run_at > $2",
    )
    .bind::<SqlUuid, _>(by)
    .bind::<Timestamptz, _>(now)
    .execute(conn)
    .await?;
    Ok(i64::try_from(taken).is_ok_and(|taken| taken == held))
}

/// How many letters of these kinds were written to an address since an instant.
pub async fn written_since(
    conn: &mut Conn,
    to: &Email,
    kinds: &[&str],
    since: Timestamp,
) -> QueryResult<i64> {
    notices::table
        .filter(notices::to_address.eq(to.as_str()))
        .filter(notices::kind.eq_any(kinds.to_vec()))
        .filter(notices::created_at.gt(since))
        .count()
        .get_result(conn)
        .await
}

/// How the outbox stands.
#[derive(Debug, QueryableByName)]
pub struct Counts {
    #[diesel(sql_type = BigInt)]
    pub waiting: i64,
    #[diesel(sql_type = BigInt)]
    pub sent: i64,
    /// Given up after the last attempt.
    #[diesel(sql_type = BigInt)]
    pub failed: i64,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub oldest_waiting: Option<Timestamp>,
}

pub async fn counts(conn: &mut Conn) -> QueryResult<Counts> {
    diesel::sql_query(
        "select count(*) filter (where sent_at is null and given_up_at is null and taken_back_at is null) as waiting,
            count(*) filter (where sent_at is not null) as sent,
            count(*) filter (where given_up_at is not null) as failed,
            min(created_at) filter (where sent_at is null and given_up_at is null and taken_back_at is null
                and held_by is null) as oldest_waiting
         from notices",
    )
    .get_result(conn)
    .await
}

/// A letter that a worker has claimed for a while.
#[derive(Debug, QueryableByName)]
pub(super) struct Claimed {
    #[diesel(sql_type = SqlUuid)]
    pub id: NoticeId,
    #[diesel(sql_type = Text)]
    pub to_address: String,
    #[diesel(sql_type = Text)]
    pub to_name: String,
    #[diesel(sql_type = Text)]
    pub language: Language,
    #[diesel(sql_type = Text)]
    pub subject: String,
    #[diesel(sql_type = Text)]
    pub body: String,
    #[diesel(sql_type = Integer)]
    pub attempts: i32,
}

/// Claims up to `most` letters that are due. A claim that is not settled runs out by itself, so
/// that a worker that died loses nothing; others pass claimed letters by without waiting.
pub(super) async fn claim(
    conn: &mut Conn,
    now: Timestamp,
    until: Timestamp,
    most: i32,
) -> QueryResult<Vec<Claimed>> {
    diesel::sql_query(
        "with due as (
            select id from notices
            where sent_at is null and given_up_at is null and taken_back_at is null and run_at <= $1
              and (locked_until is null or locked_until <= $1)
            order by run_at, id limit $3 for update skip locked)
         update notices set locked_until = $2, attempts = attempts + 1 from due where notices.id = due.id
         returning notices.id, to_address, to_name, language, subject, body, attempts",
    )
    .bind::<Timestamptz, _>(now)
    .bind::<Timestamptz, _>(until)
    .bind::<Integer, _>(most)
    .load(conn)
    .await
}

/// Ends claims of letters that were not tried.
pub(super) async fn give_back(conn: &mut Conn, untried: &[NoticeId]) -> QueryResult<()> {
    diesel::update(notices::table.filter(notices::id.eq_any(untried)))
        .set((notices::locked_until.eq(None::<Timestamp>), notices::attempts.eq(notices::attempts - 1)))
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn sent(conn: &mut Conn, id: NoticeId, now: Timestamp) -> QueryResult<()> {
    diesel::update(notices::table.find(id))
        .set((
            notices::sent_at.eq(now),
            notices::locked_until.eq(None::<Timestamp>),
            notices::last_error.eq(None::<String>),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Sets a letter back to `again`, or gives it up where that is none.
pub(super) async fn failed(
    conn: &mut Conn,
    id: NoticeId,
    error: &str,
    again: Option<Timestamp>,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::sql_query(
        "update notices set locked_until = null, last_error = $2, run_at = coalesce($3, run_at),
            given_up_at = case when $3 is null then $4 end where id = $1",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(error)
    .bind::<Nullable<Timestamptz>, _>(again)
    .bind::<Timestamptz, _>(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// A letter as the demo's mailbox shows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = notices, check_for_backend(diesel::pg::Pg))]
pub struct Kept {
    pub id: NoticeId,
    pub kind: String,
    pub to_address: String,
    pub to_name: String,
    pub language: Language,
    pub subject: String,
    pub body: String,
    pub created_at: Timestamp,
    pub sent_at: Option<Timestamp>,
}

/// The latest letters, newest first; those to one address if it is named.
pub async fn kept(conn: &mut Conn, to: Option<&str>, limit: i64) -> QueryResult<Vec<Kept>> {
    let mut query = notices::table
        .filter(notices::taken_back_at.is_null())
        .order(notices::id.desc())
        .limit(limit)
        .select(Kept::as_select())
        .into_boxed();
    if let Some(address) = to {
        query = query.filter(notices::to_address.eq(address.to_owned()));
    }
    query.load(conn).await
}

pub async fn find(conn: &mut Conn, id: NoticeId) -> QueryResult<Kept> {
    notices::table.find(id).select(Kept::as_select()).first(conn).await
}
