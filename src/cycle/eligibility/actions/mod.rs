//! What people do in this stage. Each act is one transaction that locks what it changes, decides,
//! saves, records who did it, and writes the letters.

mod bulk;
mod chair;
mod closing;
mod conclusion;
mod cures;
mod decisions;
mod objections;
mod submission;

pub use bulk::{Hold, confirm_bulk, plan_bulk, undo_bulk};
pub use chair::tell_chairs;
pub use closing::close_call;
pub use conclusion::conclude;
pub use cures::{Answer, Which, answer_by_register, answer_cure, may_answer_cure, open_cure};
pub use decisions::{Ruling, decide, override_finding};
pub use objections::{Protest, Reply, decide_objection, may_contest, object, withdraw_objection};
pub use submission::{record_late, submit};

use super::access;
use super::model::{Check, Kept, NewCheck, Occasion, Record};
use super::rules::{Effective, standing_of};
use super::store;
use crate::base::audit::Act;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CheckId, FindingId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::SignedIn;
use crate::people::organisations;
use crate::rulebook::{self, Facts};

/// Runs the rules of the call over these facts and keeps what they found with all that they looked at.
async fn judge(
    conn: &mut Conn,
    state: &State,
    (call, application): (&Call, ApplicationId),
    facts: &Facts,
    occasion: Occasion,
    now: Timestamp,
) -> Result<Check, AppError> {
    let findings: Vec<Kept> = rulebook::assess(&call.rules, facts)
        .into_iter()
        .map(|finding| Kept { id: FindingId::new(), finding })
        .collect();
    let outcome = rulebook::overall(findings.iter().map(|kept| &kept.finding));
    let applying: Vec<OrganisationId> = facts.organisations.iter().map(|one| one.id).collect();
    let new = NewCheck {
        id: CheckId::new(),
        application,
        occasion,
        rules: call.rules.clone(),
        facts: facts.clone(),
        findings,
        judged_at: now,
        declared_to_chairs: organisations::declared_to_chairs(conn, &applying).await?,
    };
    store::insert_check(conn, &state.seal, &new).await?;
    Ok(Check {
        id: new.id,
        application,
        occasion,
        rulebook_version: rulebook::VERSION.to_owned(),
        outcome,
        judged_at: now,
        findings: new.findings,
    })
}

/// A locked application before an officer who may decide on it and has not concluded it yet.
struct Desk {
    application: Application,
    call: Call,
    record: Record,
}

impl Desk {
    async fn open(
        conn: &mut Conn,
        who: &SignedIn,
        id: ApplicationId,
        now: Timestamp,
    ) -> Result<Self, AppError> {
        let application = applications::find_for_update(conn, id).await?;
        let call = calls::find(conn, application.call).await?;
        access::may_decide(conn, who, &application, &call).await?;
        // Until the deadline applicants may still withdraw, and others may still come.
        if now <= call.deadline {
            let early = Phrase::new("eligibility-too-early").with("deadline", (call.deadline, call.zone));
            return Err(AppError::refused(early));
        }
        let record = store::record(conn, id).await?.ok_or(AppError::NotFound)?;
        if record.concluded.is_some() {
            return Err(AppError::refused(Phrase::new("eligibility-already-concluded")));
        }
        Ok(Self { application, call, record })
    }

    /// The same by one of its findings, which must be of the latest run and no longer provisional.
    async fn open_finding(
        conn: &mut Conn,
        who: &SignedIn,
        finding: FindingId,
        now: Timestamp,
    ) -> Result<(Self, Kept, Effective), AppError> {
        let id = store::application_of(conn, finding).await?;
        let desk = Self::open(conn, who, id, now).await?;
        let found = standing_of(&desk.record, now)
            .into_iter()
            .find(|s| s.kept.id == finding)
            .map(|s| (s.kept.clone(), s.effective));
        let Some((kept, effective)) = found else {
            return Err(AppError::refused(Phrase::new("eligibility-finding-outdated")));
        };
        if kept.finding.provisional {
            return Err(AppError::refused(Phrase::new("eligibility-still-provisional")));
        }
        Ok((desk, kept, effective))
    }

    fn act(&self, name: &'static str) -> Act {
        Act::new(name, "application", self.application.id).in_call(self.call.id)
    }
}

/// The longest reason or request.
pub const LONGEST_REASON: usize = 2000;

/// Refuses a reason that says nothing, or too much to be read.
fn refuse_unless_said(text: &str) -> Result<(), AppError> {
    if (1..=LONGEST_REASON).contains(&text.trim().chars().count()) {
        Ok(())
    } else {
        let phrase = Phrase::new("eligibility-reason-needed").with("max", LONGEST_REASON);
        Err(AppError::refused(phrase))
    }
}

/// Seals the declarations beside the facts of checks that do not stand sealed with the present key, and takes
/// what stood in the open out of the table's file. Gives how many.
pub async fn seal_declarations(state: &State) -> Result<usize, AppError> {
    let (open, former) = state.db.transaction(async |conn| store::seal_all(conn, &state.seal).await).await?;
    if open > 0 {
        let mut conn = state.db.conn().await?;
        store::forget_old_rows(&mut conn).await?;
    }
    Ok(open + former)
}
