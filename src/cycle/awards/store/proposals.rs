//! Proposals and what they decide.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, ProposalId};
use crate::base::kernel::money::Amount;
use crate::base::schema::{award_decisions, award_proposals};
use crate::cycle::awards::model::{
    Approved, Decided, Grounds, Outcome, Proposal, ProposalKind, ProposalStatus, Reason,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = award_proposals, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ProposalId,
    call_id: CallId,
    kind: ProposalKind,
    status: ProposalStatus,
    proposed_by: AccountId,
    proposed_at: Timestamp,
    decided_by: Option<AccountId>,
    decided_at: Option<Timestamp>,
    note: String,
}

impl From<Row> for Proposal {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            call: row.call_id,
            kind: row.kind,
            status: row.status,
            proposed_by: row.proposed_by,
            proposed_at: row.proposed_at,
            decided_by: row.decided_by,
            decided_at: row.decided_at,
            note: row.note,
        }
    }
}

pub async fn find(conn: &mut Conn, id: ProposalId) -> QueryResult<Proposal> {
    award_proposals::table.find(id).select(Row::as_select()).first(conn).await.map(Proposal::from)
}

/// The proposal, locked until the transaction ends.
pub async fn find_for_update(conn: &mut Conn, id: ProposalId) -> QueryResult<Proposal> {
    award_proposals::table
        .find(id)
        .for_update()
        .select(Row::as_select())
        .first(conn)
        .await
        .map(Proposal::from)
}

/// The latest proposal of one kind for a call, whatever became of it.
pub async fn latest(conn: &mut Conn, call: CallId, kind: ProposalKind) -> QueryResult<Option<Proposal>> {
    award_proposals::table
        .filter(award_proposals::call_id.eq(call))
        .filter(award_proposals::kind.eq(kind))
        .order((award_proposals::proposed_at.desc(), award_proposals::id.desc()))
        .select(Row::as_select())
        .first(conn)
        .await
        .map(Proposal::from)
        .optional()
}

/// The proposals of one kind for a call that stand at this status, the earliest first.
pub async fn standing_at(
    conn: &mut Conn,
    call: CallId,
    kind: ProposalKind,
    status: ProposalStatus,
) -> QueryResult<Vec<Proposal>> {
    let rows: Vec<Row> = award_proposals::table
        .filter(award_proposals::call_id.eq(call))
        .filter(award_proposals::kind.eq(kind))
        .filter(award_proposals::status.eq(status))
        .order((award_proposals::decided_at, award_proposals::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Proposal::from).collect())
}

/// Whether a proposal of whatever kind waits for the approver.
pub async fn is_one_open(conn: &mut Conn, call: CallId) -> QueryResult<bool> {
    let open = award_proposals::table
        .filter(award_proposals::call_id.eq(call))
        .filter(award_proposals::status.eq(ProposalStatus::Proposed));
    diesel::select(diesel::dsl::exists(open)).get_result(conn).await
}

/// Keeps a proposal with its decisions, in the order in which they are given.
pub async fn insert(conn: &mut Conn, proposal: &Proposal, decisions: &[Decided]) -> QueryResult<()> {
    diesel::insert_into(award_proposals::table)
        .values((
            award_proposals::id.eq(proposal.id),
            award_proposals::call_id.eq(proposal.call),
            award_proposals::kind.eq(proposal.kind),
            award_proposals::status.eq(proposal.status),
            award_proposals::proposed_by.eq(proposal.proposed_by),
            award_proposals::proposed_at.eq(proposal.proposed_at),
        ))
        .execute(conn)
        .await?;
    let rows: Vec<_> = (1i32..)
        .zip(decisions)
        .map(|(position, decision)| {
            let (own, grounds) = match decision.reason.clone() {
                Reason::Own(said) => (Some(said), None),
                Reason::Usual(grounds) => (None, Some(grounds)),
            };
            (
                award_decisions::proposal_id.eq(proposal.id),
                award_decisions::application_id.eq(decision.application),
                award_decisions::outcome.eq(decision.outcome),
                award_decisions::amount.eq(decision.amount),
                award_decisions::position.eq(position),
                award_decisions::reason.eq(own),
                award_decisions::grounds.eq(grounds),
            )
        })
        .collect();
    diesel::insert_into(award_decisions::table).values(rows).execute(conn).await?;
    Ok(())
}

type ReasonColumns = (Option<String>, Option<Grounds>);
type DecisionColumns = (ProposalId, ApplicationId, Outcome, Option<Amount>, ReasonColumns);

/// The database has one of the two.
fn reason(columns: ReasonColumns) -> Reason {
    match columns {
        (None, Some(grounds)) => Reason::Usual(grounds),
        (own, _) => Reason::Own(own.unwrap_or_default()),
    }
}

/// What a proposal decides, in the order of the ranking.
pub async fn decisions_of(conn: &mut Conn, proposal: ProposalId) -> QueryResult<Vec<Decided>> {
    let found = decisions_of_many(conn, &[proposal]).await?;
    Ok(found.into_iter().map(|(_, decision)| decision).collect())
}

/// What several proposals decide, in one query.
pub async fn decisions_of_many(
    conn: &mut Conn,
    proposals: &[ProposalId],
) -> QueryResult<Vec<(ProposalId, Decided)>> {
    let rows: Vec<DecisionColumns> = award_decisions::table
        .filter(award_decisions::proposal_id.eq_any(proposals))
        .order((award_decisions::proposal_id, award_decisions::position))
        .select((
            award_decisions::proposal_id,
            award_decisions::application_id,
            award_decisions::outcome,
            award_decisions::amount,
            (award_decisions::reason, award_decisions::grounds),
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(proposal, application, outcome, amount, columns)| {
            (proposal, Decided { application, outcome, amount, reason: reason(columns) })
        })
        .collect())
}

/// Ends an open proposal; refused where somebody else was faster.
pub async fn decide(
    conn: &mut Conn,
    id: ProposalId,
    status: ProposalStatus,
    by: AccountId,
    note: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    let open = award_proposals::table.find(id).filter(award_proposals::status.eq(ProposalStatus::Proposed));
    let rows = diesel::update(open)
        .set((
            award_proposals::status.eq(status),
            award_proposals::decided_by.eq(by),
            award_proposals::decided_at.eq(now),
            award_proposals::note.eq(note),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

/// What was approved of these applications, the earliest first: an award from the reserve list follows
/// upon the place on it. Nothing before approval, or of what was never ranked.
pub async fn approved_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Approved>> {
    let rows: Vec<(ApplicationId, Outcome, ReasonColumns, Option<Timestamp>)> = award_decisions::table
        .inner_join(award_proposals::table.on(award_proposals::id.eq(award_decisions::proposal_id)))
        .filter(award_decisions::application_id.eq_any(ids))
        .filter(award_proposals::status.eq(ProposalStatus::Approved))
        .order((award_proposals::decided_at, award_proposals::id))
        .select((
            award_decisions::application_id,
            award_decisions::outcome,
            (award_decisions::reason, award_decisions::grounds),
            award_proposals::decided_at,
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(application, outcome, columns, at)| {
            at.map(|at| Approved { application, outcome, reason: reason(columns), at })
        })
        .collect())
}

/// The proposals for these calls that nobody has decided on.
pub async fn open_in(conn: &mut Conn, calls: &[CallId]) -> QueryResult<Vec<Proposal>> {
    let rows = award_proposals::table
        .filter(award_proposals::call_id.eq_any(calls))
        .filter(award_proposals::status.eq(ProposalStatus::Proposed))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Proposal::from).collect())
}
