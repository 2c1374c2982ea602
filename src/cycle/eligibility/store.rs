//! The tables of this stage.

mod cures;
mod declarations;

use std::collections::{HashMap, HashSet};

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Check, Concluded, Decision, DecisionKind, Kept, NewCheck, Occasion, Record, Verdict};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CheckId, FindingId, OrganisationId};
use crate::base::schema::{
    eligibility_checks, eligibility_decisions, eligibility_findings, eligibility_results,
};
use crate::base::seal::Seal;
use crate::rulebook::{self, Finding, Outcome, Reason, RuleId};

use cures::cures_of;
pub use cures::{answer_cure, insert_cure, open_cures};
pub use declarations::{forget_old_rows, judged_after, latest_judged, seal_all};

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
        let record = Record { check: check_of(row, kept), decisions: vec![], cures: vec![], concluded: None };
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

/// The rule, the organisation, the outcome and the reason of the finding that something is about.
type FoundColumns = (RuleId, Option<OrganisationId>, Outcome, Reason);
type DecisionColumns = (ApplicationId, FindingId, DecisionKind, Verdict, String, AccountId, Timestamp);

async fn decisions_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<(ApplicationId, Decision)>> {
    let rows: Vec<(DecisionColumns, FoundColumns)> = eligibility_decisions::table
        .inner_join(
            eligibility_findings::table.on(eligibility_findings::id.eq(eligibility_decisions::finding_id)),
        )
        .filter(eligibility_decisions::application_id.eq_any(ids))
        .order((eligibility_decisions::decided_at, eligibility_decisions::finding_id))
        .select((
            (
                eligibility_decisions::application_id,
                eligibility_decisions::finding_id,
                eligibility_decisions::kind,
                eligibility_decisions::outcome,
                eligibility_decisions::reason,
                eligibility_decisions::decided_by,
                eligibility_decisions::decided_at,
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
        .map(|((application, finding, kind, outcome, reason, by, at), found)| {
            let (rule, organisation, found, because) = found;
            let about = (rule, organisation);
            (application, Decision { finding, about, found, because, kind, outcome, reason, by, at })
        })
        .collect())
}

/// Keeps a decision; one that replaces another is an override, and the audit log keeps the earlier.
pub async fn save_decision(
    conn: &mut Conn,
    application: ApplicationId,
    decision: &Decision,
) -> QueryResult<()> {
    let said = (
        eligibility_decisions::kind.eq(decision.kind),
        eligibility_decisions::outcome.eq(decision.outcome),
        eligibility_decisions::reason.eq(&decision.reason),
        eligibility_decisions::decided_by.eq(decision.by),
        eligibility_decisions::decided_at.eq(decision.at),
    );
    diesel::insert_into(eligibility_decisions::table)
        .values((
            eligibility_decisions::finding_id.eq(decision.finding),
            eligibility_decisions::application_id.eq(application),
            said,
        ))
        .on_conflict(eligibility_decisions::finding_id)
        .do_update()
        .set(said)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn concluded_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Concluded>> {
    let rows: Vec<(ApplicationId, bool, CheckId, AccountId, Timestamp)> = eligibility_results::table
        .filter(eligibility_results::application_id.eq_any(ids))
        .select((
            eligibility_results::application_id,
            eligibility_results::eligible,
            eligibility_results::check_id,
            eligibility_results::decided_by,
            eligibility_results::decided_at,
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(application, eligible, check, by, at)| Concluded { application, eligible, check, by, at })
        .collect())
}

pub async fn insert_concluded(conn: &mut Conn, concluded: &Concluded) -> QueryResult<()> {
    diesel::insert_into(eligibility_results::table)
        .values((
            eligibility_results::application_id.eq(concluded.application),
            eligibility_results::eligible.eq(concluded.eligible),
            eligibility_results::check_id.eq(concluded.check),
            eligibility_results::decided_by.eq(concluded.by),
            eligibility_results::decided_at.eq(concluded.at),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
