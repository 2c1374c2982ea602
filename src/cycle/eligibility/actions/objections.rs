//! Objections to a result: applicants make and withdraw them, somebody who had no part in it decides.

use std::collections::HashSet;

use serde_json::json;

use super::chair::tell_if_ready;
use super::conclusion::not_met;
use super::refuse_unless_said;
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, FindingId, ObjectionId, OrganisationId, ResultId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::{Seat, seats};
use crate::cycle::applications::{self, Application, Status};
use crate::cycle::calls::{self, Call};
use crate::cycle::eligibility::access::{Sight, had_part, may_decide};
use crate::cycle::eligibility::model::{Concluded, Decision, DecisionKind, Record, Verdict};
use crate::cycle::eligibility::objections::{Answered, LONGEST_GROUNDS, Objection, Point, may_object};
use crate::cycle::eligibility::rules::{Overall, Standing, overall, standing_of};
use crate::cycle::eligibility::{OFFICERS, letters, store};
use crate::notices::enqueue;
use crate::people::accounts::{self, Scope, SignedIn};

/// What applicants say: which findings are wrong, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protest {
    pub findings: Vec<FindingId>,
    pub grounds: String,
}

/// What is decided of one finding, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub finding: FindingId,
    pub answer: Answered,
    pub reason: String,
}

/// An application before its result is contested, locked after its call: one act after the other.
struct Contested {
    application: Application,
    call: Call,
    record: Record,
}

impl Contested {
    async fn open(conn: &mut Conn, id: ApplicationId) -> Result<Self, AppError> {
        let call = applications::find(conn, id).await?.call;
        let call = calls::find_for_update(conn, call).await?;
        let application = applications::find_for_update(conn, id).await?;
        let record = store::record(conn, id).await?.ok_or(AppError::NotFound)?;
        Ok(Self { application, call, record })
    }

    fn act(&self, name: &'static str) -> Act {
        Act::new(name, "application", self.application.id).in_call(self.call.id)
    }

    fn refuse_unless_submitted(&self) -> Result<(), AppError> {
        if self.application.status == Status::Submitted {
            return Ok(());
        }
        Err(AppError::refused(Phrase::new("eligibility-not-submitted")))
    }
}

/// Objects to a result within its time, for one of the application's organisations. All members are told, and
/// those who decide.
pub async fn object(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    protest: Protest,
) -> Result<Objection, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let contested = Contested::open(conn, id).await?;
            let seat = deciding_seat(conn, who, &contested.application, &contested.call, None).await?;
            contested.refuse_unless_submitted()?;
            let Contested { application, call, record } = &contested;
            let record = &record.clone().as_told(now);
            may_object(record, (call.status, call.zone), now).map_err(AppError::refused)?;
            let concluded = record.concluded.ok_or(AppError::NotFound)?;
            let points = points(&standing_of(record, now), &protest.findings)?;
            let objection = Objection {
                id: ObjectionId::new(),
                application: id,
                result: concluded.id,
                organisation: seat.organisation,
                grounds: said(&protest.grounds)?,
                by: who.account,
                at: now,
                withdrawn_at: None,
                decided: None,
                points,
            };
            store::insert_objection(conn, &objection).await?;
            let rules: Vec<&str> = objection.points.iter().map(|point| point.about.0.as_str()).collect();
            let act = contested.act("eligibility.object").by_organisation(seat.organisation).with(json!({
                "objection": objection.id, "contested": rules, "grounds": objection.grounds,
            }));
            audit::record(conn, &who.actor(), act, now).await?;
            let facts = store::facts_of(conn, record.check.id).await?;
            let told = (&objection, &facts);
            let members = applications::members_of(conn, id).await?;
            let made = letters::objection("eligibility-objection-made", &objection, application, call);
            letters::send_with_points(conn, state, made, told, &members).await?;
            let officers = accounts::recipients(conn, Scope::Programme(call.programme), &OFFICERS).await?;
            let came = letters::objection("eligibility-objection-came", &objection, application, call);
            letters::send_with_points(conn, state, came, told, &officers).await?;
            Ok(objection)
        })
        .await
}

/// Takes an objection back before it is decided; whoever may object for the organisation that made it.
pub async fn withdraw_objection(state: &State, who: &SignedIn, id: ApplicationId) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let contested = Contested::open(conn, id).await?;
            let open = contested.record.open_objection().cloned();
            let of = open.as_ref().map(|objection| objection.organisation);
            let seat = deciding_seat(conn, who, &contested.application, &contested.call, of).await?;
            let Some(objection) = open else {
                return Err(AppError::refused(Phrase::new("eligibility-objection-not-open")));
            };
            store::withdraw_objection(conn, objection.id, who.account, now).await?;
            let act = contested
                .act("eligibility.withdraw_objection")
                .by_organisation(seat.organisation)
                .with(json!({ "objection": objection.id }));
            audit::record(conn, &who.actor(), act, now).await?;
            let (application, call) = (&contested.application, &contested.call);
            let letter = letters::objection("eligibility-objection-withdrawn", &objection, application, call);
            let mut readers = applications::members_of(conn, id).await?;
            readers.extend(accounts::recipients(conn, Scope::Programme(call.programme), &OFFICERS).await?);
            enqueue(conn, state, &letter, &readers).await?;
            tell_if_ready(conn, state, call, now).await
        })
        .await
}

/// Decides an objection, finding by finding, by an officer who had no part in the result; concludes the application
/// anew. Gives whether it is eligible now.
pub async fn decide_objection(
    state: &State,
    officer: &SignedIn,
    id: ApplicationId,
    replies: Vec<Reply>,
) -> Result<bool, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let contested = Contested::open(conn, id).await?;
            may_decide(conn, officer, &contested.application, &contested.call).await?;
            let Some(objection) = contested.record.open_objection().cloned() else {
                return Err(AppError::refused(Phrase::new("eligibility-objection-not-open")));
            };
            if had_part(conn, &contested.application).await?.contains(&officer.account) {
                return Err(AppError::Forbidden(Phrase::new("eligibility-objection-had-part")));
            }
            let answers = answered(&objection, replies)?;
            store::decide_objection(conn, objection.id, &answers, officer.account, now).await?;
            let decided = Decided { objection, answers };
            conclude_anew(conn, state, officer, (&contested, decided), now).await
        })
        .await
}

/// An objection with what was decided of each of its findings.
struct Decided {
    objection: Objection,
    answers: Vec<(FindingId, Answered, String)>,
}

impl Decided {
    fn rules(&self, answer: Answered) -> Vec<&'static str> {
        let of = |finding: FindingId| self.objection.points.iter().find(|point| point.finding == finding);
        let such = self.answers.iter().filter(|one| one.1 == answer);
        such.filter_map(|one| Some(of(one.0)?.about.0.as_str())).collect()
    }
}

async fn conclude_anew(
    conn: &mut Conn,
    state: &State,
    officer: &SignedIn,
    (contested, decided): (&Contested, Decided),
    now: Timestamp,
) -> Result<bool, AppError> {
    let Contested { application, call, record } = contested;
    let mut record = record.clone();
    for decision in upheld(&record, &decided, officer, now) {
        store::save_decision(conn, application.id, &decision).await?;
        record.decisions.push(decision);
    }
    let standings = standing_of(&record, now);
    let eligible = overall(&standings) == Overall::Met;
    let concluded = Concluded {
        id: ResultId::new(),
        application: application.id,
        eligible,
        check: record.check.id,
        by: officer.account,
        at: now,
        objection_until: None,
        objection: Some(decided.objection.id),
        bulk: None,
    };
    store::insert_concluded(conn, &concluded).await?;
    let act = contested.act("eligibility.decide_objection").with(json!({
        "objection": decided.objection.id, "upheld": decided.rules(Answered::Upheld),
        "dismissed": decided.rules(Answered::Dismissed), "eligible": eligible, "not_met": not_met(&standings),
    }));
    audit::record(conn, &officer.actor(), act, now).await?;
    let mut objection = decided.objection;
    for (finding, answer, reason) in decided.answers {
        if let Some(point) = objection.points.iter_mut().find(|point| point.finding == finding) {
            point.answer = Some((answer, reason));
        }
    }
    let letter = letters::objection_decided(&objection, eligible, application, call);
    let facts = store::facts_of(conn, record.check.id).await?;
    let readers = applications::members_of(conn, application.id).await?;
    let told = (standings.as_slice(), &facts, call.zone);
    letters::send_decided(conn, state, letter, (&objection, told), &readers).await?;
    tell_if_ready(conn, state, call, now).await?;
    Ok(eligible)
}

/// What was upheld counts as met from now on, by a decision that names the objection.
fn upheld(record: &Record, decided: &Decided, officer: &SignedIn, now: Timestamp) -> Vec<Decision> {
    let such = decided.answers.iter().filter(|one| one.1 == Answered::Upheld);
    such.filter_map(|(finding, _, reason)| {
        let kept = record.check.findings.iter().find(|kept| kept.id == *finding)?;
        Some(Decision {
            finding: *finding,
            about: kept.about(),
            found: kept.finding.outcome,
            because: kept.finding.because.clone(),
            kind: DecisionKind::Objection,
            outcome: Verdict::Pass,
            reason: reason.clone(),
            by: officer.account,
            at: now,
            objection: Some(decided.objection.id),
        })
    })
    .collect()
}

/// One answer with its reason to each finding of this very objection.
fn answered(
    objection: &Objection,
    replies: Vec<Reply>,
) -> Result<Vec<(FindingId, Answered, String)>, AppError> {
    let named: HashSet<FindingId> = replies.iter().map(|reply| reply.finding).collect();
    let asked: HashSet<FindingId> = objection.points.iter().map(|point| point.finding).collect();
    if named != asked || replies.len() != asked.len() {
        return Err(AppError::refused(Phrase::new("eligibility-objection-changed")));
    }
    let mut answers = Vec::new();
    for reply in replies {
        refuse_unless_said(&reply.reason)?;
        answers.push((reply.finding, reply.answer, reply.reason.trim().to_owned()));
    }
    Ok(answers)
}

/// The place of somebody who decides for an organisation of the application, or for this one.
async fn deciding_seat(
    conn: &mut Conn,
    who: &SignedIn,
    application: &Application,
    call: &Call,
    of: Option<OrganisationId>,
) -> Result<Seat, AppError> {
    Sight::of(conn, who, application, call).await?;
    let partners = applications::partners_of(conn, application.id).await?;
    let mut own = seats(who, &partners).into_iter().filter(Seat::may_decide);
    let seat = own.find(|seat| of.is_none_or(|of| of == seat.organisation));
    let why = if of.is_some() { "eligibility-object-own" } else { "eligibility-object-deciders" };
    seat.ok_or_else(|| AppError::Forbidden(Phrase::new(why)))
}

/// The findings that are contested: each not met, and of the latest run.
fn points(standings: &[Standing<'_>], findings: &[FindingId]) -> Result<Vec<Point>, AppError> {
    if findings.is_empty() {
        return Err(AppError::refused(Phrase::new("eligibility-object-which")));
    }
    let mut points: Vec<Point> = Vec::new();
    for finding in findings {
        let found = standings.iter().find(|s| s.kept.id == *finding && !s.effective.is_met());
        let Some(found) = found else {
            return Err(AppError::refused(Phrase::new("eligibility-object-not-met-only")));
        };
        if !points.iter().any(|point| point.finding == *finding) {
            points.push(Point { finding: *finding, about: found.kept.about(), answer: None });
        }
    }
    Ok(points)
}

fn said(grounds: &str) -> Result<String, AppError> {
    let grounds = grounds.trim();
    if (1..=LONGEST_GROUNDS).contains(&grounds.chars().count()) {
        return Ok(grounds.to_owned());
    }
    Err(AppError::refused(Phrase::new("eligibility-object-grounds-needed").with("max", LONGEST_GROUNDS)))
}

/// Lets those through who may object for an organisation of the application.
pub async fn may_contest(state: &State, who: &SignedIn, id: ApplicationId) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    let application = applications::find(&mut conn, id).await?;
    let call = calls::find(&mut conn, application.call).await?;
    deciding_seat(&mut conn, who, &application, &call, None).await.map(|_| ())
}
