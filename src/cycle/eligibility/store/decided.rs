//! What people decided: of findings, and at the end of applications.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{
    AccountId, ApplicationId, BulkActId, CheckId, FindingId, ObjectionId, OrganisationId, ResultId,
};
use crate::base::schema::{eligibility_decisions, eligibility_findings, eligibility_results};
use crate::cycle::eligibility::model::{Concluded, Decision, DecisionKind, Verdict};
use crate::rulebook::{Outcome, Reason, RuleId};

/// The rule, the organisation, the outcome and the reason of the finding that something is about.
type FoundColumns = (RuleId, Option<OrganisationId>, Outcome, Reason);
type DecisionColumns =
    ((ApplicationId, FindingId, DecisionKind, Verdict), (String, AccountId, Timestamp, Option<ObjectionId>));

pub(super) async fn decisions_of(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> QueryResult<Vec<(ApplicationId, Decision)>> {
    let rows: Vec<(DecisionColumns, FoundColumns)> = eligibility_decisions::table
        .inner_join(
            eligibility_findings::table.on(eligibility_findings::id.eq(eligibility_decisions::finding_id)),
        )
        .filter(eligibility_decisions::application_id.eq_any(ids))
        .order((eligibility_decisions::decided_at, eligibility_decisions::id))
        .select((
            (
                (
                    eligibility_decisions::application_id,
                    eligibility_decisions::finding_id,
                    eligibility_decisions::kind,
                    eligibility_decisions::outcome,
                ),
                (
                    eligibility_decisions::reason,
                    eligibility_decisions::decided_by,
                    eligibility_decisions::decided_at,
                    eligibility_decisions::objection_id,
                ),
            ),
            (
                eligibility_findings::rule,
                eligibility_findings::organisation_id,
                eligibility_findings::outcome,
                eligibility_findings::because,
            ),
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(((application, finding, kind, outcome), (reason, by, at, objection)), found)| {
            let (rule, organisation, found, because) = found;
            let about = (rule, organisation);
            let decision =
                Decision { finding, about, found, because, kind, outcome, reason, by, at, objection };
            (application, decision)
        })
        .collect())
}

/// Keeps a decision; the latest holds, and those before it stay.
pub async fn save_decision(
    conn: &mut Conn,
    application: ApplicationId,
    decision: &Decision,
) -> QueryResult<()> {
    diesel::insert_into(eligibility_decisions::table)
        .values((
            eligibility_decisions::id.eq(uuid::Uuid::now_v7()),
            eligibility_decisions::finding_id.eq(decision.finding),
            eligibility_decisions::application_id.eq(application),
            eligibility_decisions::kind.eq(decision.kind),
            eligibility_decisions::outcome.eq(decision.outcome),
            eligibility_decisions::reason.eq(&decision.reason),
            eligibility_decisions::decided_by.eq(decision.by),
            eligibility_decisions::decided_at.eq(decision.at),
            eligibility_decisions::objection_id.eq(decision.objection),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = eligibility_results, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ResultId,
    application_id: ApplicationId,
    eligible: bool,
    check_id: CheckId,
    decided_by: AccountId,
    decided_at: Timestamp,
    objection_until: Option<Timestamp>,
    objection_id: Option<ObjectionId>,
    bulk_act_id: Option<BulkActId>,
}

impl From<Row> for Concluded {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            application: row.application_id,
            eligible: row.eligible,
            check: row.check_id,
            by: row.decided_by,
            at: row.decided_at,
            objection_until: row.objection_until,
            objection: row.objection_id,
            bulk: row.bulk_act_id,
        }
    }
}

/// How these were concluded: after an objection if there was one, else as it was first.
pub async fn concluded_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Concluded>> {
    let rows: Vec<Row> = eligibility_results::table
        .filter(eligibility_results::application_id.eq_any(ids))
        .filter(eligibility_results::undone_at.is_null())
        .distinct_on(eligibility_results::application_id)
        .order((eligibility_results::application_id, eligibility_results::objection_id.asc().nulls_last()))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Concluded::from).collect())
}

/// The first results of those that were concluded anew after an objection.
pub(super) async fn first_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Concluded>> {
    let anew = diesel::alias!(eligibility_results as anew);
    let again = anew
        .filter(anew.field(eligibility_results::application_id).eq(eligibility_results::application_id))
        .filter(anew.field(eligibility_results::objection_id).is_not_null());
    let rows: Vec<Row> = eligibility_results::table
        .filter(eligibility_results::application_id.eq_any(ids))
        .filter(eligibility_results::objection_id.is_null())
        .filter(eligibility_results::undone_at.is_null())
        .filter(diesel::dsl::exists(again))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Concluded::from).collect())
}

pub async fn insert_concluded(conn: &mut Conn, concluded: &Concluded) -> QueryResult<()> {
    diesel::insert_into(eligibility_results::table)
        .values((
            eligibility_results::id.eq(concluded.id),
            eligibility_results::application_id.eq(concluded.application),
            eligibility_results::eligible.eq(concluded.eligible),
            eligibility_results::check_id.eq(concluded.check),
            eligibility_results::decided_by.eq(concluded.by),
            eligibility_results::decided_at.eq(concluded.at),
            eligibility_results::objection_until.eq(concluded.objection_until),
            eligibility_results::objection_id.eq(concluded.objection),
            eligibility_results::bulk_act_id.eq(concluded.bulk),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
