//! Time to put something right: an officer opens it, the lead answers within it.

use serde_json::json;

use super::bulk::Hold;
use super::{Desk, judge, refuse_unless_said};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::Upload;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CureId, FindingId, OrganisationId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications::access::Seat;
use crate::cycle::applications::actions::{DocumentInput, keep_document};
use crate::cycle::applications::model::DocumentKind;
use crate::cycle::applications::{self, Application, Status};
use crate::cycle::calls::{self, Call};
use crate::cycle::eligibility::access::Sight;
use crate::cycle::eligibility::model::{Cure, Kept, Occasion, Record};
use crate::cycle::eligibility::rules::{Effective, Standing, standing_of};
use crate::cycle::eligibility::{OFFICERS, letters, links, store};
use crate::people::accounts::{self, Scope, SignedIn};
use crate::rulebook::{Outcome, RuleId, cure_until};

/// Gives the applicants time to put a finding right, from now on: the days that the call's rule sets, to
/// the same local time of day. Once for each rule and what it is about.
pub async fn open_cure(
    state: &State,
    officer: &SignedIn,
    finding: FindingId,
    request: &str,
) -> Result<Cure, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let (desk, kept, _) = Desk::open_finding(conn, officer, finding, now).await?;
            give_time(conn, state, officer, (&desk, &kept, request, None), now).await
        })
        .await
}

/// Gives time for one finding of what lies on the desk.
pub(super) async fn give_time(
    conn: &mut Conn,
    state: &State,
    officer: &SignedIn,
    (desk, kept, request, hold): (&Desk, &Kept, &str, Option<Hold>),
    now: Timestamp,
) -> Result<Cure, AppError> {
    refuse_unless_said(request)?;
    let days = desk.call.rules.cure_days(kept.finding.rule);
    let Some(days) = days.filter(|_| kept.finding.outcome == Outcome::Cure) else {
        return Err(AppError::refused(Phrase::new("eligibility-nothing-to-cure")));
    };
    if desk.record.cures.iter().any(|cure| cure.about == kept.about()) {
        return Err(AppError::refused(Phrase::new("eligibility-cure-once")));
    }
    let cure = Cure {
        id: CureId::new(),
        application: desk.application.id,
        finding: kept.id,
        about: kept.about(),
        because: kept.finding.because.clone(),
        opened_by: officer.account,
        opened_at: now,
        last_instant: cure_until(days, now, desk.call.zone),
        request: request.trim().to_owned(),
        answered_at: None,
        bulk: hold.map(|hold| hold.by),
    };
    store::insert_cure(conn, &cure).await?;
    let act = desk.act("eligibility.open_cure").with(json!({
        "finding": kept.id, "rule": kept.finding.rule, "last_instant": cure.last_instant,
        "request": cure.request,
    }));
    audit::record(conn, &officer.actor(), act, now).await?;
    let letter = letters::about("eligibility-cure-opened", cure.id, &desk.application, &desk.call)
        .with("until", (cure.last_instant, desk.call.zone))
        .with("request", cure.request.as_str())
        .link(links::cure(desk.application.id));
    let readers = applications::members_of(conn, desk.application.id).await?;
    let effective = Effective::CureOpen(cure.last_instant);
    let standing = Standing { kept, decision: None, cure: Some(&cure), effective };
    let facts = store::facts_of(conn, desk.record.check.id).await?;
    let told = (&[standing][..], &facts, desk.call.zone);
    letters::send_with_rules(conn, state, letters::held(letter, hold), told, &readers).await?;
    Ok(cure)
}

/// Which of the cures is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Any of them.
    Any,
    /// The memorandum.
    Memorandum,
    /// This one.
    One(CureId),
}

/// What the lead hands in.
#[derive(Debug, Clone)]
pub struct Answer {
    pub upload: Upload,
    /// Who has signed it, of the organisations in the application.
    pub signed_by: Vec<OrganisationId>,
}

/// Whether somebody may hand something in now: the right first, then whether time runs.
pub async fn may_answer_cure(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    which: Which,
) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    let application = applications::find(&mut conn, id).await?;
    let call = calls::find(&mut conn, application.call).await?;
    lead_seat(&mut conn, who, &application, &call).await?;
    let record = store::record(&mut conn, id).await?.ok_or(AppError::NotFound)?;
    let now = state.now();
    open_one(&record.as_told(now), &call, which, now).map(|_| ())
}

/// Hands in the memorandum within the time given, by whoever writes or signs for the lead. The last
/// instant itself is in time. All rules are run again at once; gives whether R14 is met now.
pub async fn answer_cure(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    answer: Answer,
) -> Result<bool, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Answering::open(conn, who, id, Which::Memorandum, now).await?;
            let place = (&desk.application, desk.seat.organisation);
            keep_memorandum(conn, who, place, answer, now).await?;
            desk.judge_again(conn, state, who, now).await
        })
        .await
}

/// Says that the register has by now what was asked for: all rules are run again at once; gives whether the
/// rule is met now. What is to be put right there, each organisation writes itself.
pub async fn answer_by_register(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    cure: CureId,
) -> Result<bool, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Answering::open(conn, who, id, Which::One(cure), now).await?;
            if desk.cure.about.0 == RuleId::R14 {
                return Err(AppError::refused(Phrase::new("eligibility-memorandum-needed")));
            }
            desk.judge_again(conn, state, who, now).await
        })
        .await
}

/// A locked application before whoever puts something right for its lead.
struct Answering {
    application: Application,
    call: Call,
    seat: Seat,
    cure: Cure,
}

impl Answering {
    async fn open(
        conn: &mut Conn,
        who: &SignedIn,
        id: ApplicationId,
        which: Which,
        now: Timestamp,
    ) -> Result<Self, AppError> {
        let application = applications::find_for_update(conn, id).await?;
        let call = calls::find(conn, application.call).await?;
        let seat = lead_seat(conn, who, &application, &call).await?;
        if application.status != Status::Submitted {
            return Err(AppError::refused(Phrase::new("eligibility-not-submitted")));
        }
        let record = store::record(conn, id).await?.ok_or(AppError::NotFound)?;
        let cure = open_one(&record.as_told(now), &call, which, now)?;
        Ok(Self { application, call, seat, cure })
    }

    async fn judge_again(
        &self,
        conn: &mut Conn,
        state: &State,
        who: &SignedIn,
        now: Timestamp,
    ) -> Result<bool, AppError> {
        let Self { application, call, cure, .. } = self;
        let facts = applications::facts(conn, state, call, application, now).await?;
        let check = judge(conn, state, (call, application.id), &facts, Occasion::Cure, now).await?;
        store::answer_cure(conn, cure.id, who.account, now).await?;
        let is_met = |kept: &Kept| kept.about() == cure.about && kept.finding.outcome == Outcome::Pass;
        let met = check.findings.iter().any(is_met);
        let act = Act::new("eligibility.answer_cure", "application", application.id)
            .in_call(call.id)
            .by_organisation(self.seat.organisation)
            .with(json!({ "cure": cure.id, "check": check.id, "met": met }));
        audit::record(conn, &who.actor(), act, now).await?;
        let state_now = if met { Effective::Met } else { Effective::CureOpen(cure.last_instant) };
        let letter = letters::about("eligibility-cure-answered", check.id, application, call)
            .with("state", Fact::Word(state_now.word().into()));
        let runs = store::checks_of(conn, application.id).await?;
        let changes = store::changes_of(conn, &runs).await?.unwrap_or_default();
        let told = (changes.as_slice(), &facts);
        let readers = accounts::recipients(conn, Scope::Programme(call.programme), &OFFICERS).await?;
        letters::send_with_changes(conn, state, letter, told, &readers).await?;
        let letter = letters::about("eligibility-cure-checked", check.id, application, call)
            .with("state", Fact::Word(state_now.word().into()));
        let readers = applications::members_of(conn, application.id).await?;
        letters::send_with_changes(conn, state, letter, told, &readers).await?;
        Ok(met)
    }
}

/// The place of somebody who puts things right for the lead.
async fn lead_seat(
    conn: &mut Conn,
    who: &SignedIn,
    application: &Application,
    call: &Call,
) -> Result<Seat, AppError> {
    let sight = Sight::of(conn, who, application, call).await?;
    let seat = sight.seat.filter(|_| sight.answers_for_the_lead());
    seat.ok_or_else(|| AppError::Forbidden(Phrase::new("eligibility-lead-answers")))
}

async fn keep_memorandum(
    conn: &mut Conn,
    who: &SignedIn,
    (application, organisation): (&Application, OrganisationId),
    answer: Answer,
    now: Timestamp,
) -> Result<(), AppError> {
    let partners = applications::partners_of(conn, application.id).await?;
    let input = DocumentInput {
        organisation,
        kind: DocumentKind::Memorandum,
        signed_by: answer.signed_by,
        upload: answer.upload,
    };
    keep_document(conn, who, (application.id, &partners), &input, now).await?;
    Ok(())
}

/// The cure whose time still runs; else why there is none.
fn open_one(record: &Record, call: &Call, which: Which, now: Timestamp) -> Result<Cure, AppError> {
    if record.concluded.is_some() {
        return Err(AppError::refused(Phrase::new("eligibility-already-concluded")));
    }
    let is_meant = |standing: &Standing<'_>| match which {
        Which::Any => standing.cure.is_some(),
        Which::Memorandum => standing.kept.finding.rule == RuleId::R14,
        Which::One(id) => standing.cure.is_some_and(|cure| cure.id == id),
    };
    let meant: Vec<_> = standing_of(record, now).into_iter().filter(is_meant).collect();
    let mut open = meant.iter().filter(|one| matches!(one.effective, Effective::CureOpen(_)));
    if let Some(cure) = open.find_map(|one| one.cure) {
        return Ok(cure.clone());
    }
    let lapsed = meant.iter().find_map(|one| match one.effective {
        Effective::CureLapsed(until) => Some(until),
        _ => None,
    });
    Err(AppError::refused(match lapsed {
        Some(until) => Phrase::new("eligibility-cure-too-late")
            .with("until", (until, call.zone))
            .with("now", (now, call.zone)),
        None => Phrase::new("eligibility-no-cure"),
    }))
}
