//! The calls' tables.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use super::corrigendum::{Changes, Corrigendum};
use super::model::{Call, CallInput, QuestionTime, Scoring};
use super::status::Status;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{AccountId, CallId, CorrigendumId, ProgrammeId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::translated::Translated;
use crate::base::schema::{calls, corrigenda};
use crate::rulebook::RuleSet;

#[derive(Queryable, Selectable)]
#[diesel(table_name = calls, check_for_backend(diesel::pg::Pg))]
pub(super) struct Row {
    id: CallId,
    programme_id: ProgrammeId,
    reference: String,
    title: Translated,
    summary: Translated,
    guidance: Translated,
    languages: Value,
    currency: Currency,
    envelope: Amount,
    time_zone: Zone,
    deadline: Timestamp,
    places: Value,
    themes: Value,
    rules: RuleSet,
    scoring: Scoring,
    tranches: Value,
    status: Status,
    published_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    corrigendum: i32,
    version: i32,
    questions_until: Option<Timestamp>,
    answers_until: Option<Timestamp>,
    objection_days: Option<i32>,
    conclusion_days: Option<i32>,
}

impl TryFrom<Row> for Call {
    type Error = AppError;
    fn try_from(row: Row) -> Result<Self, AppError> {
        Ok(Self {
            id: row.id,
            programme: row.programme_id,
            reference: row.reference,
            title: row.title,
            summary: row.summary,
            guidance: row.guidance,
            languages: serde_json::from_value(row.languages)?,
            currency: row.currency,
            envelope: row.envelope,
            zone: row.time_zone,
            deadline: row.deadline,
            questions: row
                .questions_until
                .zip(row.answers_until)
                .map(|(asked_until, answered_until)| QuestionTime { asked_until, answered_until }),
            objection_days: row.objection_days.and_then(|days| u32::try_from(days).ok()),
            conclusion_days: row.conclusion_days.and_then(|days| u32::try_from(days).ok()),
            places: serde_json::from_value(row.places)?,
            themes: serde_json::from_value(row.themes)?,
            rules: row.rules,
            scoring: row.scoring,
            tranches: serde_json::from_value(row.tranches)?,
            status: row.status,
            published_at: row.published_at,
            closed_at: row.closed_at,
            corrigendum: row.corrigendum,
            version: row.version,
        })
    }
}

pub async fn find(conn: &mut Conn, id: CallId) -> Result<Call, AppError> {
    calls::table.find(id).select(Row::as_select()).first(conn).await?.try_into()
}

/// The call, locked until the transaction ends: for acts that change it or depend on its state.
pub async fn find_for_update(conn: &mut Conn, id: CallId) -> Result<Call, AppError> {
    calls::table.find(id).for_update().select(Row::as_select()).first(conn).await?.try_into()
}

/// Saves a move, unless somebody else changed the call since it was read.
pub async fn save_move(conn: &mut Conn, read: &Call, next: Status, now: Timestamp) -> Result<(), AppError> {
    let unchanged = calls::table.find(read.id).filter(calls::version.eq(read.version));
    let common = (calls::status.eq(next), calls::version.eq(read.version + 1));
    let rows = match next {
        Status::Published => {
            diesel::update(unchanged).set((common, calls::published_at.eq(now))).execute(conn).await?
        }
        Status::Closed => {
            diesel::update(unchanged).set((common, calls::closed_at.eq(now))).execute(conn).await?
        }
        Status::Decided => {
            diesel::update(unchanged).set((common, calls::decided_at.eq(now))).execute(conn).await?
        }
        Status::Archived => {
            diesel::update(unchanged).set((common, calls::archived_at.eq(now))).execute(conn).await?
        }
        Status::Draft => 0,
    };
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[CallId]) -> Result<Vec<Call>, AppError> {
    let rows: Vec<Row> =
        calls::table.filter(calls::id.eq_any(ids)).select(Row::as_select()).load(conn).await?;
    rows.into_iter().map(Call::try_from).collect()
}

/// Saves a corrigendum and the call as it stands after it, unless somebody else changed the call
/// since it was read.
pub(super) async fn save_corrigendum(
    conn: &mut Conn,
    read: &Call,
    changed: &Call,
    corrigendum: &Corrigendum,
    by: AccountId,
) -> Result<(), AppError> {
    let rows = diesel::update(calls::table.find(read.id).filter(calls::version.eq(read.version)))
        .set((
            calls::deadline.eq(changed.deadline),
            calls::questions_until.eq(changed.questions.map(|time| time.asked_until)),
            calls::answers_until.eq(changed.questions.map(|time| time.answered_until)),
            calls::title.eq(&changed.title),
            calls::summary.eq(&changed.summary),
            calls::guidance.eq(&changed.guidance),
            calls::corrigendum.eq(changed.corrigendum),
            calls::version.eq(changed.version),
        ))
        .execute(conn)
        .await?;
    if rows != 1 {
        return Err(AppError::ChangedMeanwhile);
    }
    diesel::insert_into(corrigenda::table)
        .values((
            corrigenda::id.eq(corrigendum.id),
            corrigenda::call_id.eq(corrigendum.call),
            corrigenda::number.eq(corrigendum.number),
            corrigenda::explanation.eq(&corrigendum.explanation),
            corrigenda::changes.eq(&corrigendum.changes),
            corrigenda::published_by.eq(by),
            corrigenda::published_at.eq(corrigendum.published_at),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// The corrigenda of a call, the first first.
pub async fn corrigenda_of(conn: &mut Conn, call: CallId) -> QueryResult<Vec<Corrigendum>> {
    let rows: Vec<(CorrigendumId, i32, Translated, Changes, Timestamp)> = corrigenda::table
        .filter(corrigenda::call_id.eq(call))
        .order(corrigenda::number)
        .select((
            corrigenda::id,
            corrigenda::number,
            corrigenda::explanation,
            corrigenda::changes,
            corrigenda::published_at,
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, number, explanation, changes, published_at)| Corrigendum {
            id,
            call,
            number,
            explanation,
            changes,
            published_at,
        })
        .collect())
}

/// The calls that take applications now, as [`Call::accepts_at`] says it of one.
fn open(now: Timestamp) -> calls::BoxedQuery<'static, Pg> {
    let in_time = calls::deadline.ge(now);
    calls::table.filter(calls::status.eq(Status::Published)).filter(in_time).into_boxed()
}

/// The open calls with the nearest deadlines, so many, and how many there are.
pub async fn nearest(conn: &mut Conn, now: Timestamp, most: i64) -> Result<(Vec<Call>, usize), AppError> {
    let all: i64 = open(now).count().get_result(conn).await?;
    let rows: Vec<Row> = open(now)
        .order((calls::deadline, calls::reference.desc()))
        .limit(most)
        .select(Row::as_select())
        .load(conn)
        .await?;
    let nearest = rows.into_iter().map(Call::try_from).collect::<Result<_, _>>()?;
    Ok((nearest, usize::try_from(all).unwrap_or(usize::MAX)))
}

/// Every call that the world may see: open ones first, the nearest deadline first; then those that take no
/// more applications, the latest deadline first.
pub(super) async fn public_ids(conn: &mut Conn, now: Timestamp) -> QueryResult<Vec<CallId>> {
    let nearest = open(now).order((calls::deadline, calls::reference));
    let mut ids: Vec<CallId> = nearest.select(calls::id).load(conn).await?;
    let past: Vec<CallId> = calls::table
        .filter(calls::status.ne(Status::Draft))
        .filter(calls::status.ne(Status::Published).or(calls::deadline.lt(now)))
        .order((calls::deadline.desc(), calls::reference))
        .select(calls::id)
        .load(conn)
        .await?;
    ids.extend(past);
    Ok(ids)
}

/// The calls that are closed and not decided yet.
pub async fn closed_ids(conn: &mut Conn) -> QueryResult<Vec<CallId>> {
    calls::table.filter(calls::status.eq(Status::Closed)).order(calls::id).select(calls::id).load(conn).await
}

/// The ids of all calls of these programmes, drafts too.
pub async fn ids_of_programmes(conn: &mut Conn, programmes: &[ProgrammeId]) -> QueryResult<Vec<CallId>> {
    calls::table.filter(calls::programme_id.eq_any(programmes)).select(calls::id).load(conn).await
}

/// Every call of these programmes, drafts too, the latest deadline first.
pub async fn list_of_programmes(conn: &mut Conn, programmes: &[ProgrammeId]) -> Result<Vec<Call>, AppError> {
    let rows: Vec<Row> = calls::table
        .filter(calls::programme_id.eq_any(programmes))
        .order((calls::deadline.desc(), calls::reference))
        .select(Row::as_select())
        .load(conn)
        .await?;
    rows.into_iter().map(Call::try_from).collect()
}

/// What the published calls of a programme hold of its envelope.
pub(super) async fn allotted(conn: &mut Conn, programme: ProgrammeId) -> Result<Amount, AppError> {
    let envelopes: Vec<Amount> = calls::table
        .filter(calls::programme_id.eq(programme))
        .filter(calls::status.ne(Status::Draft))
        .select(calls::envelope)
        .load(conn)
        .await?;
    Ok(Amount::total(envelopes)?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: CallId,
    programme: ProgrammeId,
    currency: Currency,
    input: &CallInput,
    now: Timestamp,
) -> Result<(), AppError> {
    let fixed = (
        calls::id.eq(id),
        calls::programme_id.eq(programme),
        calls::currency.eq(currency),
        calls::status.eq(Status::Draft),
        calls::created_at.eq(now),
    );
    diesel::insert_into(calls::table).values((fixed, columns(input)?)).execute(conn).await?;
    Ok(())
}

/// Saves what a draft says now, unless somebody else changed it since this version.
pub(super) async fn save_draft(
    conn: &mut Conn,
    id: CallId,
    version: i32,
    input: &CallInput,
) -> Result<(), AppError> {
    let unchanged =
        calls::table.find(id).filter(calls::version.eq(version)).filter(calls::status.eq(Status::Draft));
    let rows = diesel::update(unchanged)
        .set((columns(input)?, calls::version.eq(version + 1)))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

type Eq<Column, Value> = diesel::dsl::Eq<Column, Value>;
type Columns<'a> = (
    (
        Eq<calls::reference, &'a str>,
        Eq<calls::title, &'a Translated>,
        Eq<calls::summary, &'a Translated>,
        Eq<calls::guidance, &'a Translated>,
        Eq<calls::languages, Value>,
    ),
    (
        Eq<calls::envelope, Amount>,
        Eq<calls::time_zone, Zone>,
        Eq<calls::deadline, Timestamp>,
        Eq<calls::questions_until, Option<Timestamp>>,
        Eq<calls::answers_until, Option<Timestamp>>,
        Eq<calls::objection_days, Option<i32>>,
        Eq<calls::conclusion_days, Option<i32>>,
        Eq<calls::places, Value>,
        Eq<calls::themes, Value>,
    ),
    (Eq<calls::rules, &'a RuleSet>, Eq<calls::scoring, &'a Scoring>, Eq<calls::tranches, Value>),
);

fn days(days: Option<u32>) -> Option<i32> {
    days.and_then(|days| i32::try_from(days).ok())
}

/// What stands in the columns for what a manager set.
fn columns(input: &CallInput) -> Result<Columns<'_>, AppError> {
    Ok((
        (
            calls::reference.eq(input.reference.as_str()),
            calls::title.eq(&input.title),
            calls::summary.eq(&input.summary),
            calls::guidance.eq(&input.guidance),
            calls::languages.eq(serde_json::to_value(&input.languages)?),
        ),
        (
            calls::envelope.eq(input.envelope),
            calls::time_zone.eq(input.zone),
            calls::deadline.eq(input.deadline),
            calls::questions_until.eq(input.questions_until),
            calls::answers_until.eq(input.answers_until),
            calls::objection_days.eq(days(input.objection_days)),
            calls::conclusion_days.eq(days(input.conclusion_days)),
            calls::places.eq(serde_json::to_value(&input.places)?),
            calls::themes.eq(serde_json::to_value(&input.themes)?),
        ),
        (
            calls::rules.eq(&input.rules),
            calls::scoring.eq(&input.scoring),
            calls::tranches.eq(serde_json::to_value(&input.tranches)?),
        ),
    ))
}
