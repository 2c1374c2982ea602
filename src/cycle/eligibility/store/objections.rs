//! Objections, with the findings that they are about and what was decided of each.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{
    AccountId, ApplicationId, CallId, FindingId, ObjectionId, OrganisationId, ResultId,
};
use crate::base::schema::{
    cure_windows, eligibility_decisions, eligibility_findings, eligibility_panels_told, eligibility_results,
    objection_findings, objections,
};
use crate::cycle::eligibility::objections::{Answered, Objection, Point};
use crate::rulebook::RuleId;

type Columns = (
    (ObjectionId, ApplicationId, ResultId, OrganisationId, String),
    (AccountId, Timestamp),
    (Option<Timestamp>, Option<AccountId>, Option<Timestamp>),
);

/// Every objection of these applications, the first first.
pub async fn objections_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Objection>> {
    let rows: Vec<Columns> = objections::table
        .filter(objections::application_id.eq_any(ids))
        .order((objections::made_at, objections::id))
        .select((
            (
                objections::id,
                objections::application_id,
                objections::result_id,
                objections::organisation_id,
                objections::grounds,
            ),
            (objections::made_by, objections::made_at),
            (objections::withdrawn_at, objections::decided_by, objections::decided_at),
        ))
        .load(conn)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<ObjectionId> = rows.iter().map(|row| row.0.0).collect();
    let mut points = points_of(conn, &found).await?;
    Ok(rows
        .into_iter()
        .map(|((id, application, result, organisation, grounds), (by, at), ended)| Objection {
            id,
            application,
            result,
            organisation,
            grounds,
            by,
            at,
            withdrawn_at: ended.0,
            decided: ended.1.zip(ended.2),
            points: points.remove(&id).unwrap_or_default(),
        })
        .collect())
}

async fn points_of(conn: &mut Conn, ids: &[ObjectionId]) -> QueryResult<HashMap<ObjectionId, Vec<Point>>> {
    type Row = (ObjectionId, FindingId, RuleId, Option<OrganisationId>, Option<Answered>, Option<String>);
    let rows: Vec<Row> = objection_findings::table
        .inner_join(
            eligibility_findings::table.on(eligibility_findings::id.eq(objection_findings::finding_id)),
        )
        .filter(objection_findings::objection_id.eq_any(ids))
        .order((objection_findings::objection_id, eligibility_findings::position))
        .select((
            objection_findings::objection_id,
            objection_findings::finding_id,
            eligibility_findings::rule,
            eligibility_findings::organisation_id,
            objection_findings::outcome,
            objection_findings::reason,
        ))
        .load(conn)
        .await?;
    let mut found: HashMap<ObjectionId, Vec<Point>> = HashMap::new();
    for (objection, finding, rule, organisation, outcome, reason) in rows {
        let point = Point { finding, about: (rule, organisation), answer: outcome.zip(reason) };
        found.entry(objection).or_default().push(point);
    }
    Ok(found)
}

pub async fn insert_objection(conn: &mut Conn, objection: &Objection) -> QueryResult<()> {
    diesel::insert_into(objections::table)
        .values((
            objections::id.eq(objection.id),
            objections::application_id.eq(objection.application),
            objections::result_id.eq(objection.result),
            objections::organisation_id.eq(objection.organisation),
            objections::grounds.eq(&objection.grounds),
            objections::made_by.eq(objection.by),
            objections::made_at.eq(objection.at),
        ))
        .execute(conn)
        .await?;
    let rows: Vec<_> = objection
        .points
        .iter()
        .map(|point| {
            (
                objection_findings::objection_id.eq(objection.id),
                objection_findings::finding_id.eq(point.finding),
            )
        })
        .collect();
    diesel::insert_into(objection_findings::table).values(rows).execute(conn).await?;
    Ok(())
}

pub async fn withdraw_objection(
    conn: &mut Conn,
    id: ObjectionId,
    by: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::update(objections::table.find(id))
        .set((objections::withdrawn_by.eq(by), objections::withdrawn_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Keeps what was decided of an objection, for good.
pub async fn decide_objection(
    conn: &mut Conn,
    id: ObjectionId,
    answers: &[(FindingId, Answered, String)],
    by: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    for (finding, outcome, reason) in answers {
        diesel::update(objection_findings::table.find((id, *finding)))
            .set((objection_findings::outcome.eq(*outcome), objection_findings::reason.eq(reason)))
            .execute(conn)
            .await?;
    }
    diesel::update(objections::table.find(id))
        .set((objections::decided_by.eq(by), objections::decided_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Who had a part in the results of these applications: who decided a finding, gave time or concluded.
pub async fn hands_in(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> QueryResult<HashMap<ApplicationId, HashSet<AccountId>>> {
    let mut all: Vec<(ApplicationId, AccountId)> = eligibility_decisions::table
        .filter(eligibility_decisions::application_id.eq_any(ids))
        .select((eligibility_decisions::application_id, eligibility_decisions::decided_by))
        .load(conn)
        .await?;
    let given: Vec<(ApplicationId, AccountId)> = cure_windows::table
        .filter(cure_windows::application_id.eq_any(ids))
        .select((cure_windows::application_id, cure_windows::opened_by))
        .load(conn)
        .await?;
    let concluded: Vec<(ApplicationId, AccountId)> = eligibility_results::table
        .filter(eligibility_results::application_id.eq_any(ids))
        .select((eligibility_results::application_id, eligibility_results::decided_by))
        .load(conn)
        .await?;
    all.extend(given);
    all.extend(concluded);
    let mut found: HashMap<ApplicationId, HashSet<AccountId>> = HashMap::new();
    for (application, account) in all {
        found.entry(application).or_default().insert(account);
    }
    Ok(found)
}

/// Notes that the chair of a call knows that the panel can begin; false if that was noted before.
pub async fn note_told(conn: &mut Conn, call: CallId, now: Timestamp) -> QueryResult<bool> {
    let rows = diesel::insert_into(eligibility_panels_told::table)
        .values((eligibility_panels_told::call_id.eq(call), eligibility_panels_told::told_at.eq(now)))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(rows == 1)
}

/// Which of these calls' chairs know it.
pub async fn told(conn: &mut Conn, calls: &[CallId]) -> QueryResult<Vec<CallId>> {
    eligibility_panels_told::table
        .filter(eligibility_panels_told::call_id.eq_any(calls))
        .select(eligibility_panels_told::call_id)
        .load(conn)
        .await
}
