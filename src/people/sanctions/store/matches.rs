//! Possible matches and what was decided of them.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, OrganisationId, SanctionsDecisionId, SanctionsMatchId};
use crate::base::schema::{sanctions_decisions, sanctions_matches};
use crate::people::sanctions::model::{Decision, Likeness, Manner, Part, PossibleMatch};
use crate::people::sanctions::status::{Outcome, Status};

#[derive(Queryable, Selectable)]
#[diesel(table_name = sanctions_matches, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: SanctionsMatchId,
    organisation_id: OrganisationId,
    entry: i64,
    part: Part,
    own_name: String,
    listed_name: String,
    score: i32,
    manner: Manner,
    revision: i32,
    status: Status,
    found_at: Timestamp,
    lapsed_at: Option<Timestamp>,
    decided_by: Option<AccountId>,
    decided_at: Option<Timestamp>,
    reason: Option<String>,
    version: i32,
}

impl From<Row> for PossibleMatch {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            organisation: row.organisation_id,
            likeness: Likeness {
                entry: row.entry,
                part: row.part,
                own_name: row.own_name,
                listed_name: row.listed_name,
                score: row.score,
                manner: row.manner,
            },
            revision: row.revision,
            status: row.status,
            found_at: row.found_at,
            lapsed_at: row.lapsed_at,
            decided_by: row.decided_by,
            decided_at: row.decided_at,
            reason: row.reason,
            version: row.version,
        }
    }
}

pub async fn find(conn: &mut Conn, id: SanctionsMatchId) -> QueryResult<PossibleMatch> {
    let row: Row = sanctions_matches::table.find(id).select(Row::as_select()).first(conn).await?;
    Ok(row.into())
}

/// The same, and nobody else changes it until this transaction ends.
pub async fn find_for_update(conn: &mut Conn, id: SanctionsMatchId) -> QueryResult<PossibleMatch> {
    let row: Row =
        sanctions_matches::table.find(id).select(Row::as_select()).for_update().first(conn).await?;
    Ok(row.into())
}

pub async fn find_many(conn: &mut Conn, ids: &[SanctionsMatchId]) -> QueryResult<Vec<PossibleMatch>> {
    let rows: Vec<Row> = sanctions_matches::table
        .filter(sanctions_matches::id.eq_any(ids))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(PossibleMatch::from).collect())
}

/// All of these organisations; nobody else changes them until this transaction ends.
pub async fn of_organisations(
    conn: &mut Conn,
    organisations: &[OrganisationId],
) -> QueryResult<Vec<PossibleMatch>> {
    let rows: Vec<Row> = sanctions_matches::table
        .filter(sanctions_matches::organisation_id.eq_any(organisations))
        .order(sanctions_matches::id)
        .select(Row::as_select())
        .for_update()
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(PossibleMatch::from).collect())
}

/// Which of them stand so, of any organisation but these. What is open comes first, the most alike on top;
/// then what was decided, the latest on top.
pub async fn keys(
    conn: &mut Conn,
    status: Option<Status>,
    but: &[OrganisationId],
) -> QueryResult<Vec<SanctionsMatchId>> {
    use sanctions_matches as m;
    let mut query = m::table.select(m::id).filter(m::organisation_id.ne_all(but)).into_boxed();
    if let Some(status) = status {
        query = query.filter(m::status.eq(status));
    }
    query.order((m::decided_at.desc().nulls_first(), m::score.desc(), m::found_at, m::id)).load(conn).await
}

/// How many wait for an officer, of any organisation but these.
pub async fn count_open(conn: &mut Conn, but: &[OrganisationId]) -> QueryResult<i64> {
    sanctions_matches::table
        .filter(sanctions_matches::status.eq(Status::Open))
        .filter(sanctions_matches::organisation_id.ne_all(but))
        .count()
        .get_result(conn)
        .await
}

/// Which of these organisations have a match that stands so.
pub async fn having(
    conn: &mut Conn,
    organisations: &[OrganisationId],
    status: Status,
) -> QueryResult<Vec<OrganisationId>> {
    sanctions_matches::table
        .filter(sanctions_matches::organisation_id.eq_any(organisations))
        .filter(sanctions_matches::status.eq(status))
        .select(sanctions_matches::organisation_id)
        .distinct()
        .load(conn)
        .await
}

pub async fn insert(
    conn: &mut Conn,
    id: SanctionsMatchId,
    organisation: OrganisationId,
    (likeness, revision): (&Likeness, i32),
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(sanctions_matches::table)
        .values((
            sanctions_matches::id.eq(id),
            sanctions_matches::organisation_id.eq(organisation),
            sanctions_matches::entry.eq(likeness.entry),
            sanctions_matches::part.eq(likeness.part),
            sanctions_matches::own_name.eq(&likeness.own_name),
            sanctions_matches::listed_name.eq(&likeness.listed_name),
            sanctions_matches::score.eq(likeness.score),
            sanctions_matches::manner.eq(likeness.manner),
            sanctions_matches::revision.eq(revision),
            sanctions_matches::status.eq(Status::Open),
            sanctions_matches::found_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Saves what a screening made of a match; the row is locked.
pub async fn save(conn: &mut Conn, saved: &PossibleMatch) -> QueryResult<()> {
    let likeness = &saved.likeness;
    diesel::update(sanctions_matches::table.find(saved.id))
        .set((
            sanctions_matches::part.eq(likeness.part),
            sanctions_matches::own_name.eq(&likeness.own_name),
            sanctions_matches::listed_name.eq(&likeness.listed_name),
            sanctions_matches::score.eq(likeness.score),
            sanctions_matches::manner.eq(likeness.manner),
            sanctions_matches::revision.eq(saved.revision),
            sanctions_matches::status.eq(saved.status),
            sanctions_matches::found_at.eq(saved.found_at),
            sanctions_matches::lapsed_at.eq(saved.lapsed_at),
            sanctions_matches::decided_by.eq(saved.decided_by),
            sanctions_matches::decided_at.eq(saved.decided_at),
            sanctions_matches::reason.eq(&saved.reason),
            sanctions_matches::version.eq(saved.version + 1),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Keeps a decision with what it was decided on, unless the match changed since it was read.
pub async fn decide(
    conn: &mut Conn,
    read: &PossibleMatch,
    next: Status,
    decision: &Decision,
) -> Result<(), AppError> {
    let rows = diesel::update(sanctions_matches::table.find(read.id))
        .filter(sanctions_matches::version.eq(read.version))
        .set((
            sanctions_matches::status.eq(next),
            sanctions_matches::decided_by.eq(decision.decided_by),
            sanctions_matches::decided_at.eq(decision.decided_at),
            sanctions_matches::reason.eq(&decision.reason),
            sanctions_matches::version.eq(read.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows != 1 {
        return Err(AppError::ChangedMeanwhile);
    }
    diesel::insert_into(sanctions_decisions::table)
        .values((
            sanctions_decisions::id.eq(SanctionsDecisionId::new()),
            sanctions_decisions::match_id.eq(read.id),
            sanctions_decisions::outcome.eq(decision.outcome),
            sanctions_decisions::reason.eq(&decision.reason),
            sanctions_decisions::decided_by.eq(decision.decided_by),
            sanctions_decisions::decided_at.eq(decision.decided_at),
            sanctions_decisions::own_name.eq(&decision.own_name),
            sanctions_decisions::listed_name.eq(&decision.listed_name),
            sanctions_decisions::score.eq(decision.score),
            sanctions_decisions::revision.eq(decision.revision),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = sanctions_decisions, check_for_backend(diesel::pg::Pg))]
struct DecisionRow {
    outcome: Outcome,
    reason: String,
    decided_by: AccountId,
    decided_at: Timestamp,
    own_name: String,
    listed_name: String,
    score: i32,
    revision: i32,
}

/// Every decision on a match, the latest first.
pub async fn decisions(conn: &mut Conn, id: SanctionsMatchId) -> QueryResult<Vec<Decision>> {
    let rows: Vec<DecisionRow> = sanctions_decisions::table
        .filter(sanctions_decisions::match_id.eq(id))
        .order((sanctions_decisions::decided_at.desc(), sanctions_decisions::id.desc()))
        .select(DecisionRow::as_select())
        .load(conn)
        .await?;
    let decision = |row: DecisionRow| Decision {
        outcome: row.outcome,
        reason: row.reason,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
        own_name: row.own_name,
        listed_name: row.listed_name,
        score: row.score,
        revision: row.revision,
    };
    Ok(rows.into_iter().map(decision).collect())
}
