//! The tables of this stage.

mod bulk;
mod cures;
mod decided;
mod declarations;
mod objections;

use std::collections::{HashMap, HashSet};

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Check, Concluded, Kept, NewCheck, Occasion, Record};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CheckId, FindingId, OrganisationId};
use crate::base::schema::{eligibility_checks, eligibility_decisions, eligibility_findings};
use crate::base::seal::Seal;
use crate::rulebook::{self, Change, Finding, Outcome, Reason, RuleId, changes};

pub use bulk::{answered_since, bulk_acts_of, find_bulk, insert_bulk, last_done, note_done, undo};
use cures::cures_of;
pub use cures::{answer_cure, insert_cure, open_cures};
pub use decided::{concluded_of, insert_concluded, save_decision};
use decided::{decisions_of, first_of};
pub use declarations::{community_counts, forget_old_rows, judged_after, latest_judged, seal_all};
pub use objections::{
    decide_objection, hands_in, insert_objection, note_told, objections_of, told, withdraw_objection,
};

/// Keeps a run of the rules with everything that it looked at; the declarations of community sealed.
pub async fn insert_check(conn: &mut Conn, seal: &Seal, check: &NewCheck) -> Result<(), AppError> {
    let sealed = seal.close(&check.facts.declarations(), check.id.into())?;
    let outcome = rulebook::overall(check.findings.iter().map(|kept| &kept.finding));
    diesel::insert_into(eligibility_checks::table)
        .values((
            eligibility_checks::id.eq(check.id),
            eligibility_checks::application_id.eq(check.application),
            eligibility_checks::occasion.eq(check.occasion),
            eligibility_checks::rulebook_version.eq(rulebook::VERSION),
            eligibility_checks::rules.eq(&check.rules),
            eligibility_checks::facts.eq(&check.facts),
            eligibility_checks::sealed_declarations.eq(sealed),
            eligibility_checks::declared_to_chairs.eq(&check.declared_to_chairs),
            eligibility_checks::outcome.eq(outcome),
            eligibility_checks::judged_at.eq(check.judged_at),
        ))
        .execute(conn)
        .await?;
    let rows: Vec<_> = check
        .findings
        .iter()
        .zip(0_i32..)
        .map(|(kept, position)| {
            (
                eligibility_findings::id.eq(kept.id),
                eligibility_findings::check_id.eq(check.id),
                eligibility_findings::application_id.eq(check.application),
                eligibility_findings::position.eq(position),
                eligibility_findings::rule.eq(kept.finding.rule),
                eligibility_findings::organisation_id.eq(kept.finding.organisation),
                eligibility_findings::outcome.eq(kept.finding.outcome),
                eligibility_findings::because.eq(kept.finding.because.clone()),
            )
        })
        .collect();
    diesel::insert_into(eligibility_findings::table).values(rows).execute(conn).await?;
    Ok(())
}

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = eligibility_checks, check_for_backend(diesel::pg::Pg))]
struct CheckRow {
    id: CheckId,
    application_id: ApplicationId,
    occasion: Occasion,
    rulebook_version: String,
    outcome: Outcome,
    judged_at: Timestamp,
}

type FindingColumns = (CheckId, FindingId, RuleId, Option<OrganisationId>, Outcome, Reason);

/// The facts that a check looked at, without the declarations of community.
pub async fn facts_of(conn: &mut Conn, id: CheckId) -> QueryResult<rulebook::Facts> {
    eligibility_checks::table.find(id).select(eligibility_checks::facts).first(conn).await
}

/// Whose finding this is.
pub async fn application_of(conn: &mut Conn, id: FindingId) -> QueryResult<ApplicationId> {
    eligibility_findings::table.find(id).select(eligibility_findings::application_id).first(conn).await
}

/// All that is known of these applications in this stage, in a fixed number of queries. One that the
/// rules were never run over is not among them.
pub async fn records(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<HashMap<ApplicationId, Record>> {
    let concluded = concluded_of(conn, ids).await?;
    read(conn, ids, ids, Findings::All, concluded).await
}

/// The same with no more than decides where each application stands: of what is concluded the conclusion,
/// else what the rules did not find met, or what people decided on.
pub async fn outlines(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<HashMap<ApplicationId, Record>> {
    let concluded = concluded_of(conn, ids).await?;
    let done: HashSet<ApplicationId> = concluded.iter().map(|one| one.application).collect();
    let open: Vec<ApplicationId> = ids.iter().copied().filter(|id| !done.contains(id)).collect();
    read(conn, ids, &open, Findings::Telling, concluded).await
}

/// The same of everything, concluded or not.
pub async fn tellings(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<HashMap<ApplicationId, Record>> {
    let concluded = concluded_of(conn, ids).await?;
    read(conn, ids, ids, Findings::Telling, concluded).await
}

/// The records of all of these; what was found and done only of the ones that are told.
async fn read(
    conn: &mut Conn,
    ids: &[ApplicationId],
    told: &[ApplicationId],
    which: Findings,
    concluded: Vec<Concluded>,
) -> QueryResult<HashMap<ApplicationId, Record>> {
    let rows: Vec<CheckRow> = eligibility_checks::table
        .filter(eligibility_checks::application_id.eq_any(ids))
        .distinct_on(eligibility_checks::application_id)
        .order((
            eligibility_checks::application_id,
            eligibility_checks::judged_at.desc(),
            eligibility_checks::id.desc(),
        ))
        .select(CheckRow::as_select())
        .load(conn)
        .await?;
    let mut found = HashMap::new();
    let checks: Vec<CheckId> = rows.iter().map(|row| row.id).collect();
    let mut findings = findings_of(conn, &checks, told, which).await?;
    for row in rows {
        let mut kept = findings.remove(&row.id).unwrap_or_default();
        for one in &mut kept {
            let across = one.finding.rule.across_applications();
            one.finding.provisional = across && row.occasion.is_before_closing();
        }
        let record = Record::of(check_of(row, kept));
        found.insert(record.check.application, record);
    }
    for (application, decision) in decisions_of(conn, told).await? {
        if let Some(record) = found.get_mut(&application) {
            record.decisions.push(decision);
        }
    }
    for cure in cures_of(conn, told).await? {
        if let Some(record) = found.get_mut(&cure.application) {
            record.cures.push(cure);
        }
    }
    for concluded in concluded {
        if let Some(record) = found.get_mut(&concluded.application) {
            record.concluded = Some(concluded);
        }
    }
    for first in first_of(conn, ids).await? {
        if let Some(record) = found.get_mut(&first.application) {
            record.first = Some(first);
        }
    }
    for objection in objections_of(conn, ids).await? {
        if let Some(record) = found.get_mut(&objection.application) {
            record.objections.push(objection);
        }
    }
    Ok(found)
}

fn check_of(row: CheckRow, findings: Vec<Kept>) -> Check {
    Check {
        id: row.id,
        application: row.application_id,
        occasion: row.occasion,
        rulebook_version: row.rulebook_version,
        outcome: row.outcome,
        judged_at: row.judged_at,
        findings,
    }
}

/// Which findings are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Findings {
    All,
    /// Those from which one knows where an application stands: all others are met.
    Telling,
}

async fn findings_of(
    conn: &mut Conn,
    checks: &[CheckId],
    applications: &[ApplicationId],
    which: Findings,
) -> QueryResult<HashMap<CheckId, Vec<Kept>>> {
    let mut query = eligibility_findings::table
        .filter(eligibility_findings::check_id.eq_any(checks))
        .filter(eligibility_findings::application_id.eq_any(applications))
        .into_boxed();
    if which == Findings::Telling {
        let decided = eligibility_decisions::table
            .filter(eligibility_decisions::application_id.eq(eligibility_findings::application_id));
        query = query.filter(eligibility_findings::outcome.ne(Outcome::Pass).or(exists(decided)));
    }
    load_findings(conn, query).await
}

/// Everything that these checks found, in the order of the rules.
pub async fn all_findings_of(
    conn: &mut Conn,
    checks: &[CheckId],
) -> QueryResult<HashMap<CheckId, Vec<Kept>>> {
    load_findings(
        conn,
        eligibility_findings::table.filter(eligibility_findings::check_id.eq_any(checks)).into_boxed(),
    )
    .await
}

async fn load_findings(
    conn: &mut Conn,
    asked: eligibility_findings::BoxedQuery<'_, diesel::pg::Pg>,
) -> QueryResult<HashMap<CheckId, Vec<Kept>>> {
    let rows: Vec<FindingColumns> = asked
        .order((eligibility_findings::check_id, eligibility_findings::position))
        .select((
            eligibility_findings::check_id,
            eligibility_findings::id,
            eligibility_findings::rule,
            eligibility_findings::organisation_id,
            eligibility_findings::outcome,
            eligibility_findings::because,
        ))
        .load(conn)
        .await?;
    let mut found: HashMap<CheckId, Vec<Kept>> = HashMap::new();
    for (check, id, rule, organisation, outcome, because) in rows {
        let finding = Finding { rule, organisation, outcome, because, provisional: false };
        found.entry(check).or_default().push(Kept { id, finding });
    }
    Ok(found)
}

/// What the latest of these runs, the first first, found otherwise than the one before it; none if there was none.
pub async fn changes_of(conn: &mut Conn, runs: &[Check]) -> QueryResult<Option<Vec<Change>>> {
    let [.., before, latest] = runs else { return Ok(None) };
    let found = all_findings_of(conn, &[before.id, latest.id]).await?;
    let findings = |id: CheckId| -> Vec<Finding> {
        found.get(&id).into_iter().flatten().map(|kept| kept.finding.clone()).collect()
    };
    Ok(Some(changes(&findings(before.id), &findings(latest.id))))
}

/// One application's record; none if the rules were never run over it.
pub async fn record(conn: &mut Conn, id: ApplicationId) -> QueryResult<Option<Record>> {
    Ok(records(conn, &[id]).await?.remove(&id))
}

/// Every run of the rules over an application, the first first, without its findings.
pub async fn checks_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<Vec<Check>> {
    let rows: Vec<CheckRow> = eligibility_checks::table
        .filter(eligibility_checks::application_id.eq(id))
        .order((eligibility_checks::judged_at, eligibility_checks::id))
        .select(CheckRow::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|row| check_of(row, Vec::new())).collect())
}
