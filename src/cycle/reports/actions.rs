//! What a person can do with a final report.

use chrono::NaiveDate;
use serde_json::json;

use super::completeness::{self, Missing};
use super::dossier::Dossier;
use super::model::{
    Counted, LONGEST_ANSWER, LONGEST_NOTE, LONGEST_REASON, MOST_PERSONS, Narrative, Question, Report, Spent,
    Stamp, due_on,
};
use super::status::{Move, Status};
use super::{links, store};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{BudgetLineId, GrantId, OrganisationId, ReportId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::awards;
use crate::cycle::calls::Condition;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{self, Role, Scope, SignedIn};
use crate::people::places;

/// Who reads reports for the programme, and sends them back or accepts them.
pub const READERS: [Role; 2] = [Role::GrantsOfficer, Role::ProgrammeManager];

/// Lets those through who write for one of the partners.
pub fn need_writer(dossier: &Dossier, who: &SignedIn) -> Result<(), AppError> {
    if dossier.may_write(who) {
        Ok(())
    } else {
        Err(AppError::Forbidden(Phrase::new("reports-writers-only")))
    }
}

/// Lets those through who write for just this partner.
pub fn need_writer_for(
    dossier: &Dossier,
    who: &SignedIn,
    organisation: OrganisationId,
) -> Result<(), AppError> {
    if !dossier.partners.iter().any(|partner| partner.id == organisation) {
        return Err(AppError::NotFound);
    }
    if dossier.may_write_for(who, organisation) {
        return Ok(());
    }
    Err(AppError::Forbidden(Phrase::new("reports-own-spending-only")))
}

/// Saves the answers of the narrative. With `seen`, only if nobody else saved it since.
///
/// Anybody who writes for one of the partners may; the report is opened by its first save.
pub async fn save_narrative(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    narrative: Narrative,
    seen: Option<&Stamp>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let dossier = Dossier::open_for_update(conn, who, grant).await?;
            need_writer(&dossier, who)?;
            let report = opened(conn, &dossier, now).await?;
            refuse_if_changed(seen, &Stamp::of(&report.narrative)?)?;
            let long =
                Question::ALL.iter().filter(|q| narrative.answer(**q).chars().count() > LONGEST_ANSWER);
            let too_long: Vec<Phrase> = long
                .map(|q| {
                    Phrase::new("reports-answer-too-long")
                        .with("question", Fact::Word(question_word(*q)))
                        .with("max", LONGEST_ANSWER)
                })
                .collect();
            if !too_long.is_empty() {
                return Err(AppError::Refused(too_long));
            }
            store::save_narrative(conn, &report, &narrative).await?;
            let act = Act::new("reports.save_narrative", "report", report.id).in_call(dossier.call.id);
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

/// Saves what one organisation spent: budget line, amount and note. It takes the place of all that
/// the organisation had said before. Only its own writers may.
pub async fn save_spending(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    organisation: OrganisationId,
    lines: Vec<(BudgetLineId, Amount, String)>,
    seen: Option<&Stamp>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let dossier = Dossier::open_for_update(conn, who, grant).await?;
            need_writer_for(&dossier, who, organisation)?;
            let report = opened(conn, &dossier, now).await?;
            let budget = applications::budget_of(conn, dossier.application.id).await?;
            let own: Vec<BudgetLineId> =
                budget.lines.iter().filter(|l| l.organisation == organisation).map(|l| l.id).collect();
            let stored = own_spending(store::spending_of(conn, report.id).await?, &own);
            refuse_if_changed(seen, &Stamp::of(&stored)?)?;
            let spending = checked_spending(lines, &own)?;
            store::replace_spending(conn, &report, &own, &spending).await?;
            let total = Amount::total(spending.iter().map(|spent| spent.amount))?;
            let act = Act::new("reports.save_spending", "report", report.id)
                .in_call(dossier.call.id)
                .by_organisation(organisation)
                .with(json!({ "total": total, "lines": spending.len() }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

/// One organisation's part of the spending.
pub fn own_spending(spending: Vec<Spent>, own: &[BudgetLineId]) -> Vec<Spent> {
    spending.into_iter().filter(|spent| own.contains(&spent.line)).collect()
}

fn checked_spending(
    lines: Vec<(BudgetLineId, Amount, String)>,
    own: &[BudgetLineId],
) -> Result<Vec<Spent>, AppError> {
    let mut spending: Vec<Spent> = Vec::with_capacity(lines.len());
    for (line, amount, note) in lines {
        // A line of another partner, or of another application, is none that this one can spend on.
        if !own.contains(&line) || spending.iter().any(|spent| spent.line == line) {
            return Err(AppError::NotFound);
        }
        if amount.is_negative() {
            return Err(AppError::refused(Phrase::new("reports-spent-negative")));
        }
        if note.chars().count() > LONGEST_NOTE {
            return Err(AppError::refused(Phrase::new("reports-note-too-long").with("max", LONGEST_NOTE)));
        }
        spending.push(Spent { line, amount, note });
    }
    Ok(spending)
}

/// Saves how many took part, in place of all that stood there. Any partner's writers may.
pub async fn save_participants(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    counted: Vec<Counted>,
    seen: Option<&Stamp>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let dossier = Dossier::open_for_update(conn, who, grant).await?;
            need_writer(&dossier, who)?;
            let report = opened(conn, &dossier, now).await?;
            refuse_if_changed(seen, &Stamp::of(&store::participants_of(conn, report.id).await?)?)?;
            refuse_wrong_counts(&counted, &places::communities(conn).await?)?;
            store::replace_participants(conn, &report, &counted).await?;
            let persons: i64 = counted.iter().map(|count| i64::from(count.persons)).sum();
            let act = Act::new("reports.save_participants", "report", report.id)
                .in_call(dossier.call.id)
                .with(json!({ "persons": persons }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

fn refuse_wrong_counts(counted: &[Counted], known: &[places::Community]) -> Result<(), AppError> {
    for (at, count) in counted.iter().enumerate() {
        if !(1..=MOST_PERSONS).contains(&count.persons) {
            return Err(AppError::refused(Phrase::new("reports-persons-range").with("max", MOST_PERSONS)));
        }
        if count.community.as_ref().is_some_and(|code| !known.iter().any(|k| k.code == *code)) {
            return Err(AppError::refused(Phrase::new("reports-community-unknown")));
        }
        let same = |other: &Counted| {
            (&other.community, other.sex, other.age) == (&count.community, count.sex, count.age)
        };
        if counted.iter().skip(at + 1).any(same) {
            return Err(AppError::refused(Phrase::new("reports-counted-twice")));
        }
    }
    Ok(())
}

/// Hands the report in: a signatory of the lead, and only when nothing is missing. With `version`,
/// only if nothing was changed since it was read.
pub async fn submit(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let dossier = Dossier::open_for_update(conn, who, grant).await?;
            if !dossier.signs_for_lead(who) {
                return Err(AppError::Forbidden(Phrase::new("reports-signatory-only")));
            }
            let report = begun(conn, &dossier).await?;
            let next = report.status.after(Move::Submit)?;
            refuse_other_version(version, report.version)?;
            let budget = applications::budget_of(conn, dossier.application.id).await?;
            let spending = store::spending_of(conn, report.id).await?;
            let missing =
                completeness::missing(&report.narrative, &dossier.partner_ids(), &budget, &spending);
            if !missing.is_empty() {
                return Err(AppError::Refused(missing.iter().map(|m| said(m, &dossier)).collect()));
            }
            store::save_submission(conn, &report, next, who.account, now).await?;
            let spent = Amount::total(spending.iter().map(|s| s.amount))?;
            let act = act_of_lead("reports.submit", &report, &dossier)
                .with(json!({ "spent": spent, "version": report.version }));
            audit::record(conn, &who.actor(), act, now).await?;
            let officers =
                accounts::recipients(conn, Scope::Programme(dossier.call.programme), &READERS).await?;
            let notice = letter("reports-submitted", &report, &dossier);
            Ok(enqueue(conn, state, &notice, &officers).await?)
        })
        .await
}

/// Sends a submitted report back with a reason. Nothing that was written is lost.
pub async fn send_back(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    reason: &str,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let (dossier, report) = to_decide(conn, who, grant).await?;
            let next = report.status.after(Move::SendBack)?;
            refuse_other_version(version, report.version)?;
            if reason.trim().is_empty() || reason.chars().count() > LONGEST_REASON {
                return Err(AppError::refused(
                    Phrase::new("reports-reason-needed").with("max", LONGEST_REASON),
                ));
            }
            store::save_decision(conn, &report, (next, Some(reason)), who.account, now).await?;
            let act = act("reports.send_back", &report, &dossier).with(json!({ "reason": reason }));
            audit::record(conn, &who.actor(), act, now).await?;
            let members = applications::members_of(conn, dossier.application.id).await?;
            let notice = letter("reports-sent-back", &report, &dossier).with("reason", reason);
            Ok(enqueue(conn, state, &notice, &members).await?)
        })
        .await
}

/// Accepts a submitted report, which releases the tranche that waits for it.
pub async fn accept(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let (dossier, report) = to_decide(conn, who, grant).await?;
            let next = report.status.after(Move::Accept)?;
            refuse_other_version(version, report.version)?;
            store::save_decision(conn, &report, (next, None), who.account, now).await?;
            audit::record(conn, &who.actor(), act("reports.accept", &report, &dossier), now).await?;
            let members = applications::members_of(conn, dossier.application.id).await?;
            let tranches = awards::tranches_of(conn, grant).await?;
            let waiting = tranches.iter().find(|t| t.condition == Condition::FinalReportAccepted);
            let notice = match waiting {
                Some(tranche) => letter("reports-accepted", &report, &dossier)
                    .with("number", tranche.number)
                    .with("amount", (tranche.amount, dossier.grant.currency)),
                None => letter("reports-accepted-alone", &report, &dossier),
            };
            Ok(enqueue(conn, state, &notice, &members).await?)
        })
        .await
}

async fn to_decide(conn: &mut Conn, who: &SignedIn, grant: GrantId) -> Result<(Dossier, Report), AppError> {
    let dossier = Dossier::open_for_update(conn, who, grant).await?;
    if !dossier.acts_as(who, &READERS) {
        return Err(AppError::Forbidden(Phrase::new("reports-officers-only")));
    }
    let report = begun(conn, &dossier).await?;
    Ok((dossier, report))
}

/// The report, locked and still open; opened now if this is its first save.
async fn opened(conn: &mut Conn, dossier: &Dossier, now: Timestamp) -> Result<Report, AppError> {
    if !dossier.takes_report() {
        return Err(AppError::refused(Phrase::new("reports-not-in-force")));
    }
    if let Some(report) = store::find_for_update(conn, dossier.grant.id).await? {
        if report.status.is_open() {
            return Ok(report);
        }
        let word = Fact::Word(report.status.word().into());
        return Err(AppError::refused(Phrase::new("reports-not-open").with("status", word)));
    }
    let due_on = due(conn, dossier).await?.unwrap_or_else(|| dossier.call.zone.day(now));
    let report = Report {
        id: ReportId::new(),
        grant: dossier.grant.id,
        status: Status::Draft,
        narrative: Narrative::default(),
        opened_at: now,
        due_on,
        submitted_at: None,
        decided_at: None,
        decision_reason: None,
        version: 1,
    };
    store::insert(conn, &report).await?;
    Ok(report)
}

/// The report, locked; refused where nobody has begun it.
async fn begun(conn: &mut Conn, dossier: &Dossier) -> Result<Report, AppError> {
    let report = store::find_for_update(conn, dossier.grant.id).await?;
    report.ok_or_else(|| AppError::refused(Phrase::new("reports-not-begun")))
}

/// The last day for a report that nobody has begun; none before the agreement is in force.
pub async fn due(conn: &mut Conn, dossier: &Dossier) -> Result<Option<NaiveDate>, AppError> {
    let months = applications::durations_of(conn, &[dossier.application.id]).await?;
    let months = months.first().map(|(_, months)| *months);
    Ok(dossier.grant.in_force_at.and_then(|at| due_on(dossier.call.zone.day(at), months)))
}

fn refuse_if_changed(seen: Option<&Stamp>, stored: &Stamp) -> Result<(), AppError> {
    if seen.is_none_or(|seen| seen == stored) { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

fn refuse_other_version(read: Option<i32>, stored: i32) -> Result<(), AppError> {
    if read.is_none_or(|read| read == stored) { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

fn act(name: &'static str, report: &Report, dossier: &Dossier) -> Act {
    Act::new(name, "report", report.id).in_call(dossier.call.id)
}

/// For the lead, whose signatory hands the report in.
fn act_of_lead(name: &'static str, report: &Report, dossier: &Dossier) -> Act {
    let act = act(name, report, dossier);
    match dossier.lead() {
        Some(lead) => act.by_organisation(lead.id),
        None => act,
    }
}

/// A letter about this turn of the report: each turn is a letter of its own.
fn letter(kind: &'static str, report: &Report, dossier: &Dossier) -> Notice {
    Notice::new(kind, format!("{}:{}", report.id, report.version))
        .with("title", dossier.application.title.as_str())
        .with("lead", dossier.lead().map(|lead| lead.names.clone()).unwrap_or_default())
        .link(links::show(dossier.grant.id))
}

/// What is missing, in words.
pub fn said(missing: &Missing, dossier: &Dossier) -> Phrase {
    match missing {
        Missing::Answer(question) => {
            Phrase::new("reports-missing-answer").with("question", Fact::Word(question_word(*question)))
        }
        Missing::Spending(organisation, lines) => {
            let partner = dossier.partners.iter().find(|partner| partner.id == *organisation);
            Phrase::new("reports-missing-spending")
                .with("organisation", partner.map(|p| p.names.clone()).unwrap_or_default())
                .with("lines", *lines)
        }
    }
}

const fn question_word(question: Question) -> std::borrow::Cow<'static, str> {
    std::borrow::Cow::Borrowed(match question {
        Question::Done => "reports-question-done",
        Question::Changed => "reports-question-changed",
        Question::Results => "reports-question-results",
        Question::Cooperation => "reports-question-cooperation",
    })
}
