//! The tables of clarifications.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Clarification, Edition, Published, Words};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, CallId, ClarificationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;
use crate::base::schema::{clarification_texts, clarifications};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = clarifications, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ClarificationId,
    call_id: CallId,
    asked_by: AccountId,
    asked_at: Timestamp,
    language: Language,
    asked: String,
    status: Status,
    question: Translated,
    answer: Translated,
    joined_to: Option<ClarificationId>,
    joined_at: Option<Timestamp>,
    declined_because: Option<String>,
    number: Option<i32>,
    version: i32,
}

impl From<Row> for Clarification {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            call: row.call_id,
            asked_by: row.asked_by,
            asked_at: row.asked_at,
            language: row.language,
            asked: row.asked,
            status: row.status,
            words: Words { question: row.question, answer: row.answer },
            joined_to: row.joined_to,
            joined_at: row.joined_at,
            declined_because: row.declined_because,
            number: row.number,
            version: row.version,
        }
    }
}

impl From<&Clarification> for Row {
    fn from(one: &Clarification) -> Self {
        let one = one.clone();
        Self {
            id: one.id,
            call_id: one.call,
            asked_by: one.asked_by,
            asked_at: one.asked_at,
            language: one.language,
            asked: one.asked,
            status: one.status,
            question: one.words.question,
            answer: one.words.answer,
            joined_to: one.joined_to,
            joined_at: one.joined_at,
            declined_because: one.declined_because,
            number: one.number,
            version: one.version,
        }
    }
}

pub async fn find(conn: &mut Conn, id: ClarificationId) -> QueryResult<Clarification> {
    clarifications::table.find(id).select(Row::as_select()).first(conn).await.map(Clarification::from)
}

/// All of these, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[ClarificationId]) -> QueryResult<Vec<Clarification>> {
    let rows = clarifications::table
        .filter(clarifications::id.eq_any(ids))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Clarification::from).collect())
}

/// All of these, locked until the transaction ends, always in the same order.
pub async fn lock(conn: &mut Conn, ids: &[ClarificationId]) -> QueryResult<Vec<Clarification>> {
    let rows = clarifications::table
        .filter(clarifications::id.eq_any(ids))
        .order(clarifications::id)
        .for_update()
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Clarification::from).collect())
}

/// All questions about a call, the oldest first.
pub async fn of_call(conn: &mut Conn, call: CallId) -> QueryResult<Vec<Clarification>> {
    let rows = clarifications::table
        .filter(clarifications::call_id.eq(call))
        .order((clarifications::asked_at, clarifications::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Clarification::from).collect())
}

/// What one person has asked about a call, the latest first.
pub async fn of_person(conn: &mut Conn, call: CallId, who: AccountId) -> QueryResult<Vec<Clarification>> {
    let rows = clarifications::table
        .filter(clarifications::call_id.eq(call))
        .filter(clarifications::asked_by.eq(who))
        .order((clarifications::asked_at.desc(), clarifications::id.desc()))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Clarification::from).collect())
}

/// How many questions about a call a person has asked since an instant.
pub async fn asked_since(
    conn: &mut Conn,
    call: CallId,
    who: AccountId,
    since: Timestamp,
) -> QueryResult<i64> {
    clarifications::table
        .filter(clarifications::call_id.eq(call))
        .filter(clarifications::asked_by.eq(who))
        .filter(clarifications::asked_at.gt(since))
        .count()
        .get_result(conn)
        .await
}

/// The questions that share the answers of these.
pub async fn joined_to(conn: &mut Conn, ids: &[ClarificationId]) -> QueryResult<Vec<Clarification>> {
    let rows = clarifications::table
        .filter(clarifications::joined_to.eq_any(ids))
        .order(clarifications::id)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Clarification::from).collect())
}

/// How many questions about each of these calls wait for an answer.
pub async fn waiting(conn: &mut Conn, calls: &[CallId]) -> QueryResult<Vec<(CallId, i64)>> {
    clarifications::table
        .filter(clarifications::call_id.eq_any(calls))
        .filter(clarifications::status.eq(Status::Open))
        .group_by(clarifications::call_id)
        .select((clarifications::call_id, diesel::dsl::count_star()))
        .load(conn)
        .await
}

/// The calls in which a question waits.
pub async fn calls_with_waiting(conn: &mut Conn) -> QueryResult<Vec<CallId>> {
    clarifications::table
        .filter(clarifications::status.eq(Status::Open))
        .select(clarifications::call_id)
        .distinct()
        .order(clarifications::call_id)
        .load(conn)
        .await
}

/// The calls to which questions came that those who answer were not told of.
pub async fn calls_with_news(conn: &mut Conn) -> QueryResult<Vec<CallId>> {
    clarifications::table
        .filter(clarifications::told_at.is_null())
        .select(clarifications::call_id)
        .distinct()
        .order(clarifications::call_id)
        .load(conn)
        .await
}

/// When those who answer for a call were last told of questions.
pub async fn last_told(conn: &mut Conn, call: CallId) -> QueryResult<Option<Timestamp>> {
    clarifications::table
        .filter(clarifications::call_id.eq(call))
        .select(diesel::dsl::max(clarifications::told_at))
        .first(conn)
        .await
}

/// What those who answer for a call were not told of; from now on they are.
pub async fn take_news(conn: &mut Conn, call: CallId, now: Timestamp) -> QueryResult<Vec<Clarification>> {
    let untold = clarifications::table
        .filter(clarifications::call_id.eq(call))
        .filter(clarifications::told_at.is_null());
    let rows = diesel::update(untold)
        .set(clarifications::told_at.eq(now))
        .returning(Row::as_returning())
        .get_results(conn)
        .await?;
    Ok(rows.into_iter().map(Clarification::from).collect())
}

/// Since when the answer to a question is public.
pub async fn published_at(conn: &mut Conn, id: ClarificationId) -> QueryResult<Option<Timestamp>> {
    clarification_texts::table
        .filter(clarification_texts::clarification_id.eq(id))
        .select(diesel::dsl::min(clarification_texts::published_at))
        .first(conn)
        .await
}

/// What is published about a call, in the order of its numbers, with all that stood there before.
pub async fn published(conn: &mut Conn, call: CallId) -> Result<Vec<Published>, AppError> {
    type Line = (ClarificationId, Option<i32>, Translated, Translated, Timestamp);
    let lines: Vec<Line> = clarifications::table
        .inner_join(
            clarification_texts::table.on(clarification_texts::clarification_id.eq(clarifications::id)),
        )
        .filter(clarifications::call_id.eq(call))
        .order((clarifications::number, clarification_texts::edition.desc()))
        .select((
            clarifications::id,
            clarifications::number,
            clarification_texts::question,
            clarification_texts::answer,
            clarification_texts::published_at,
        ))
        .load(conn)
        .await?;
    let mut found: BTreeMap<i32, Published> = BTreeMap::new();
    for (id, number, question, answer, at) in lines {
        let (number, edition) =
            (number.unwrap_or_default(), Edition { words: Words { question, answer }, at });
        match found.get_mut(&number) {
            Some(known) => known.earlier.push(edition),
            None => {
                found.insert(number, Published { id, number, now: edition, earlier: Vec::new() });
            }
        }
    }
    Ok(found.into_values().collect())
}

pub async fn insert(conn: &mut Conn, one: &Clarification) -> QueryResult<()> {
    diesel::insert_into(clarifications::table).values(Row::from(one)).execute(conn).await?;
    Ok(())
}

/// Saves what staff made of a question, unless somebody else changed it since it was read.
pub async fn save(conn: &mut Conn, read: &Clarification, now: &Clarification) -> Result<(), AppError> {
    let unchanged = clarifications::table.find(read.id).filter(clarifications::version.eq(read.version));
    let rows = diesel::update(unchanged)
        .set((
            clarifications::status.eq(now.status),
            clarifications::question.eq(&now.words.question),
            clarifications::answer.eq(&now.words.answer),
            clarifications::joined_to.eq(now.joined_to),
            clarifications::joined_at.eq(now.joined_at),
            clarifications::declined_because.eq(&now.declined_because),
            clarifications::number.eq(now.number),
            clarifications::version.eq(read.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// Keeps what is published from now on.
pub async fn add_edition(
    conn: &mut Conn,
    id: ClarificationId,
    words: &Words,
    by: AccountId,
    at: Timestamp,
) -> QueryResult<i32> {
    let of_this = clarification_texts::table.filter(clarification_texts::clarification_id.eq(id));
    let last: Option<i32> =
        of_this.select(diesel::dsl::max(clarification_texts::edition)).first(conn).await?;
    let edition = last.unwrap_or_default() + 1;
    diesel::insert_into(clarification_texts::table)
        .values((
            clarification_texts::clarification_id.eq(id),
            clarification_texts::edition.eq(edition),
            clarification_texts::question.eq(&words.question),
            clarification_texts::answer.eq(&words.answer),
            clarification_texts::published_by.eq(by),
            clarification_texts::published_at.eq(at),
        ))
        .execute(conn)
        .await?;
    Ok(edition)
}

/// The number of the one that was published last.
pub async fn last_number(conn: &mut Conn, call: CallId) -> QueryResult<i32> {
    let of_call = clarifications::table.filter(clarifications::call_id.eq(call));
    let last: Option<i32> = of_call.select(diesel::dsl::max(clarifications::number)).first(conn).await?;
    Ok(last.unwrap_or_default())
}
