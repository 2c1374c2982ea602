//! What something else than its own text changes in the rules of a draft: a partner who comes or goes, another lead,
//! or what the register says. The last such change is kept, before and after.

use super::model::Application;
use super::store::judgements;
use super::{facts, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::text_enum;
use crate::base::state::State;
use crate::cycle::calls::Call;
use crate::people::organisations;
use crate::rulebook::words::Vocabulary;
use crate::rulebook::{Change, ChangeSaid, Finding, assess, changes};

text_enum! {
    /// What changed something in the rules of a draft.
    pub enum Cause {
        Joined = "joined",
        Left = "left",
        Removed = "removed",
        /// Another organisation leads.
        Lead = "lead",
        /// What the register says of an organisation, or what happened elsewhere.
        Register = "register",
    }
}

/// What the rules last found in a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    pub application: ApplicationId,
    pub content_version: i32,
    pub findings: Vec<Finding>,
    pub judged_at: Timestamp,
    /// The last change that did not come from its text.
    pub changed: Option<Changed>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub cause: Cause,
    pub at: Timestamp,
    pub changes: Vec<Change>,
}

/// What the rules find now.
pub async fn live(
    conn: &mut Conn,
    state: &State,
    (call, id): (&Call, ApplicationId),
    now: Timestamp,
) -> Result<Vec<Finding>, AppError> {
    let application = store::find(conn, id).await?;
    judge(conn, state, (call, &application), now).await
}

async fn judge(
    conn: &mut Conn,
    state: &State,
    (call, application): (&Call, &Application),
    now: Timestamp,
) -> Result<Vec<Finding>, AppError> {
    let facts = facts::facts(conn, state, call, application, now).await?;
    Ok(assess(&call.rules, &facts))
}

/// Keeps what an act has changed, in its transaction.
pub async fn keep(
    conn: &mut Conn,
    state: &State,
    (call, id): (&Call, ApplicationId),
    (before, cause): (&[Finding], Cause),
    now: Timestamp,
) -> Result<(), AppError> {
    let application = store::find(conn, id).await?;
    let findings = judge(conn, state, (call, &application), now).await?;
    let changes = changes(before, &findings);
    let judgement = Judgement {
        application: id,
        content_version: application.content_version,
        findings,
        judged_at: now,
        changed: Some(Changed { cause, at: now, changes }),
    };
    judgements::keep(conn, &judgement).await
}

/// The last change of a draft whose rules were just judged. What differs although its text is the same comes from
/// the register or from elsewhere, and is kept as that.
pub async fn seen(
    conn: &mut Conn,
    (application, call): (&Application, &Call),
    findings: &[Finding],
    now: Timestamp,
) -> Result<Option<Changed>, AppError> {
    let kept = judgements::of(conn, application.id).await?;
    let is_current = |one: &Judgement| one.content_version == application.content_version;
    // Time changes words and never by itself an outcome, while the call is open.
    let differs = |one: &Judgement| {
        let outcomes =
            |all: &[Finding]| all.iter().map(|f| (f.rule, f.organisation, f.outcome)).collect::<Vec<_>>();
        outcomes(&one.findings) != outcomes(findings)
    };
    let changed = match &kept {
        Some(one) if !call.accepts_at(now) || (is_current(one) && !differs(one)) => {
            return Ok(one.changed.clone());
        }
        Some(one) if is_current(one) => {
            let mut changes = changes(&one.findings, findings);
            changes.retain(|c| c.before.as_ref().map(|f| f.outcome) != c.after.as_ref().map(|f| f.outcome));
            Some(Changed { cause: Cause::Register, at: now, changes })
        }
        other => other.as_ref().and_then(|one| one.changed.clone()),
    };
    let judgement = Judgement {
        application: application.id,
        content_version: application.content_version,
        findings: findings.to_vec(),
        judged_at: now,
        changed: changed.clone(),
    };
    judgements::keep(conn, &judgement).await?;
    Ok(changed)
}

/// The same in words, with the names of those who are no longer in it.
pub async fn said(
    conn: &mut Conn,
    changed: &Changed,
    words: &Vocabulary,
    language: Language,
) -> Result<Vec<ChangeSaid>, AppError> {
    let mut words = words.clone();
    let named = changed.changes.iter().filter_map(|c| c.before.as_ref().or(c.after.as_ref())?.organisation);
    let gone: Vec<OrganisationId> = named.filter(|id| !words.organisations.contains_key(id)).collect();
    for one in organisations::find_many(conn, &gone).await? {
        words.organisations.insert(one.id, one.names.in_language(language));
    }
    Ok(changed.changes.iter().filter_map(|change| change.said(&words)).collect())
}
