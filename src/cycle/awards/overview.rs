//! The award of a call as its staff see it: ranking, proposal, decisions, grants, reserve list.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::envelope::{Envelope, envelope};
use super::model::{Decided, Decision, Grant, Grounds, Outcome, Proposal, ProposalKind, ProposalStatus};
use super::proposal::{Deviation, Suggestion, complete, deviations, suggest};
use super::standing::{Standing, reserve_list, standing};
use super::{reasons, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, ProposalId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call, Status};
use crate::people::accounts;

/// One application in the table.
pub struct Row {
    pub application: ApplicationId,
    pub number: i32,
    pub title: String,
    /// The names of its organisations, the lead first.
    pub organisations: Vec<String>,
    /// None if it withdrew after it was decided on.
    pub ranked: Option<Ranked>,
    pub decision: Decision,
    /// In the reader's language; empty for whoever just stays on the reserve list.
    pub reason: String,
    /// What the reason would be without one of its own, for the form.
    pub usual: String,
    pub deviations: Vec<Deviation>,
    /// What is left of the envelope after this line.
    pub left_after: Amount,
    pub grant: Option<Grant>,
    /// What was approved of it later, from the reserve list.
    pub later: Vec<Later>,
}

/// An award from the reserve list, or why somebody was passed over on it.
pub struct Later {
    pub at: Timestamp,
    /// None for whoever was passed over.
    pub amount: Option<Amount>,
    pub reason: String,
}

pub struct Ranked {
    /// On the reserve list, the place there.
    pub rank: u32,
    pub score: Decimal,
    pub requested: Amount,
    pub above_threshold: bool,
}

pub struct Overview {
    pub call: Call,
    pub envelope: Envelope,
    /// None while the panel works.
    pub rows: Option<Vec<Row>>,
    pub proposal: Option<Proposed>,
    pub awarded: Amount,
    /// None before the call is decided.
    pub reserve: Option<Reserve>,
}

/// A proposal with the names of whoever made it and decided on it.
pub struct Proposed {
    pub proposal: Proposal,
    pub by: String,
    pub decided_by: String,
}

/// Who waits on the reserve list, with what is proposed or suggested for them.
pub struct Reserve {
    pub rows: Vec<Row>,
    /// The latest proposal to draw on the list.
    pub proposal: Option<Proposed>,
    pub awarded: Amount,
}

/// A fixed number of queries, however many applications there are.
pub async fn overview(conn: &mut Conn, call: Call, language: Language) -> Result<Overview, AppError> {
    let envelope = envelope(conn, call.id).await?;
    let proposal = Proposed::latest(conn, call.id, ProposalKind::Award).await?;
    let mut overview =
        Overview { call, envelope, rows: None, proposal, awarded: Amount::ZERO, reserve: None };
    let Some(standing) = standing(conn, &overview.call).await? else { return Ok(overview) };
    let sheet = award_sheet(conn, &overview, &standing).await?;
    overview.awarded = sheet.awarded()?;
    let known = Known::load(conn, &overview.call, &sheet.decisions, language).await?;
    overview.rows = Some(rows(&sheet, &overview.call, &known)?);
    if matches!(overview.call.status, Status::Decided | Status::Archived) {
        overview.reserve = Some(reserve(conn, &overview, &known).await?);
    }
    Ok(overview)
}

/// Decisions on one list, made or suggested.
struct Sheet<'a> {
    standing: &'a Standing,
    decisions: Vec<Decision>,
    /// What of it was proposed, with its reasons.
    decided: Vec<Decided>,
    /// The money before the first of them.
    before: Amount,
}

impl Sheet<'_> {
    fn awarded(&self) -> Result<Amount, MoneyError> {
        Amount::total(self.decisions.iter().filter_map(|d| d.amount))
    }
}

/// What stands in the proposal of the award, or what a new one would begin with.
async fn award_sheet<'a>(
    conn: &mut Conn,
    overview: &Overview,
    standing: &'a Standing,
) -> Result<Sheet<'a>, AppError> {
    let mut decided = Vec::new();
    if let Some(made) = &overview.proposal {
        decided = store::proposals::decisions_of(conn, made.proposal.id).await?;
    }
    let decisions = if overview.proposal.as_ref().is_some_and(|p| !p.is_returned()) {
        decided.iter().map(Decided::decision).collect()
    } else {
        draft(standing, overview.envelope.left, &decided)?
    };
    Ok(Sheet { standing, decisions, decided, before: overview.envelope.envelope })
}

async fn reserve(conn: &mut Conn, overview: &Overview, known: &Known) -> Result<Reserve, AppError> {
    let list = reserve_list(conn, &overview.call).await?;
    let proposal = Proposed::latest(conn, overview.call.id, ProposalKind::Reserve).await?;
    let before = overview.envelope.left;
    let mut decided = Vec::new();
    // An approved one is history: its decisions stand in the rows of the award.
    if let Some(made) = proposal.as_ref().filter(|p| !p.is_approved()) {
        decided = store::proposals::decisions_of(conn, made.proposal.id).await?;
    }
    let decisions = if decided.is_empty() {
        draft(&list, before, &[])?
    } else {
        let chosen: Vec<Decision> = decided.iter().map(Decided::decision).collect();
        let mut all = complete(&chosen, &list.candidates, ProposalKind::Reserve);
        all.sort_by_key(|d| list.candidate(d.application).map(|c| c.rank));
        all
    };
    let sheet = Sheet { standing: &list, decisions, decided, before };
    let awarded = sheet.awarded()?;
    Ok(Reserve { rows: rows(&sheet, &overview.call, known)?, proposal, awarded })
}

impl Proposed {
    async fn latest(conn: &mut Conn, call: CallId, kind: ProposalKind) -> Result<Option<Self>, AppError> {
        let Some(proposal) = store::proposals::latest(conn, call, kind).await? else { return Ok(None) };
        let by = accounts::recipient(conn, proposal.proposed_by).await?.name;
        let decided_by = match proposal.decided_by {
            Some(account) => accounts::recipient(conn, account).await?.name,
            None => String::new(),
        };
        Ok(Some(Self { proposal, by, decided_by }))
    }

    pub fn is_open(&self) -> bool {
        self.proposal.status == ProposalStatus::Proposed
    }

    pub fn is_approved(&self) -> bool {
        self.proposal.status == ProposalStatus::Approved
    }

    pub fn is_returned(&self) -> bool {
        self.proposal.status == ProposalStatus::Returned
    }

    pub fn is_by(&self, account: AccountId) -> bool {
        self.proposal.proposed_by == account
    }
}

impl Overview {
    /// The proposal that waits for the approver, of whatever kind.
    pub fn open(&self) -> Option<&Proposed> {
        let reserve = self.reserve.as_ref().and_then(|r| r.proposal.as_ref());
        [self.proposal.as_ref(), reserve].into_iter().flatten().find(|p| p.is_open())
    }

    /// Whether the open proposal draws on the reserve list.
    pub fn is_draw(&self) -> bool {
        self.open().is_some_and(|p| p.proposal.kind == ProposalKind::Reserve)
    }

    /// Whether somebody waits in reserve and there is money for a part of what they asked for.
    pub fn can_be_drawn(&self) -> bool {
        self.call.status == Status::Decided
            && self.envelope.left.is_positive()
            && self.reserve.as_ref().is_some_and(|r| !r.rows.is_empty())
    }
}

/// What follows from ranking and envelope alone, as the proposal's form begins with; nothing while
/// the panel works.
pub async fn suggestion(conn: &mut Conn, id: CallId) -> Result<Vec<Decision>, AppError> {
    let call = calls::find(conn, id).await?;
    let Some(standing) = standing(conn, &call).await? else { return Ok(Vec::new()) };
    let left = envelope(conn, id).await?.left;
    Ok(draft(&standing, left, &[])?)
}

/// What the form begins with: the returned proposal where there is one, else what follows from the
/// list and the money.
fn draft(standing: &Standing, left: Amount, returned: &[Decided]) -> Result<Vec<Decision>, MoneyError> {
    let suggested = suggest(&standing.candidates, left)?.into_iter();
    let chosen = suggested.map(|suggestion| {
        let Suggestion { application, outcome, amount } = suggestion;
        let returned = returned.iter().find(|d| d.application == application);
        returned.map_or(Decision { application, outcome, amount, reason: None }, Decided::decision)
    });
    Ok(chosen.collect())
}

/// What the rows show of other rooms' records.
struct Known {
    applications: HashMap<ApplicationId, Application>,
    organisations: HashMap<ApplicationId, Vec<String>>,
    grants: HashMap<ApplicationId, Grant>,
    /// What was approved from the reserve list, the earliest first.
    drawn: Vec<(Timestamp, Decided)>,
    language: Language,
}

impl Known {
    async fn load(
        conn: &mut Conn,
        call: &Call,
        decisions: &[Decision],
        language: Language,
    ) -> Result<Self, AppError> {
        let ids: Vec<ApplicationId> = decisions.iter().map(|d| d.application).collect();
        let applications =
            applications::find_many(conn, &ids).await?.into_iter().map(|a| (a.id, a)).collect();
        let organisations = applications::organisations_of(conn, &ids)
            .await?
            .into_iter()
            .map(|(id, of)| (id, of.iter().map(|(_, o)| o.names.in_language(language)).collect()))
            .collect();
        let grants = store::grants::grants_of_call(conn, call.id)
            .await?
            .into_iter()
            .map(|grant| (grant.application, grant))
            .collect();
        let drawn = drawn(conn, call.id).await?;
        Ok(Self { applications, organisations, grants, drawn, language })
    }
}

async fn drawn(conn: &mut Conn, call: CallId) -> Result<Vec<(Timestamp, Decided)>, AppError> {
    let (kind, status) = (ProposalKind::Reserve, ProposalStatus::Approved);
    let rounds = store::proposals::standing_at(conn, call, kind, status).await?;
    let ids: Vec<ProposalId> = rounds.iter().map(|p| p.id).collect();
    let decisions = store::proposals::decisions_of_many(conn, &ids).await?;
    let of = |round: &Proposal| {
        let (id, at) = (round.id, round.decided_at?);
        let made = decisions.iter().filter(move |(proposal, _)| *proposal == id);
        Some(made.map(move |(_, decision)| (at, decision.clone())))
    };
    Ok(rounds.iter().filter_map(of).flatten().collect())
}

fn rows(sheet: &Sheet<'_>, call: &Call, known: &Known) -> Result<Vec<Row>, AppError> {
    let Sheet { standing, decisions, before, .. } = sheet;
    let suggested = suggest(&standing.candidates, *before)?;
    let mut left = *before;
    let mut rows = Vec::with_capacity(decisions.len());
    for decision in decisions {
        let id = decision.application;
        let usual = usual(known.language, call, standing, &suggested, id, left);
        left = left.minus(decision.amount.unwrap_or(Amount::ZERO))?;
        let application = known.applications.get(&id);
        let made = sheet.decided.iter().find(|d| d.application == id);
        let reason = match made {
            Some(made) => reasons::in_words(known.language, made.outcome, &made.reason),
            None if standing.kind == ProposalKind::Award => usual.clone(),
            None => String::new(),
        };
        rows.push(Row {
            application: id,
            number: application.map_or(0, |a| a.number),
            title: application.map(|a| a.title.clone()).unwrap_or_default(),
            organisations: known.organisations.get(&id).cloned().unwrap_or_default(),
            ranked: standing.candidate(id).map(|c| Ranked {
                rank: c.rank,
                score: c.score,
                requested: c.requested,
                above_threshold: c.above_threshold,
            }),
            deviations: deviations(decision, decisions, &standing.candidates, *before, standing.kind)?,
            decision: decision.clone(),
            reason,
            usual,
            left_after: left,
            grant: known.grants.get(&id).cloned(),
            later: later(known, id),
        });
    }
    Ok(rows)
}

/// The reason that stands where nothing departs: on the reserve list, that of an award of all that was
/// asked for, and none where the money does not reach for that.
fn usual(
    language: Language,
    call: &Call,
    standing: &Standing,
    suggested: &[Suggestion],
    id: ApplicationId,
    left: Amount,
) -> String {
    let Some(candidate) = standing.candidate(id) else { return String::new() };
    let outcome = match standing.kind {
        ProposalKind::Reserve if candidate.requested > left => return String::new(),
        ProposalKind::Reserve => Outcome::Awarded,
        ProposalKind::Award => {
            suggested.iter().find(|s| s.application == id).map_or(Outcome::Rejected, |s| s.outcome)
        }
    };
    reasons::usual(language, outcome, &Grounds::of(candidate, call, standing.kind, left))
}

fn later(known: &Known, id: ApplicationId) -> Vec<Later> {
    let of_it = known.drawn.iter().filter(|(_, decided)| decided.application == id);
    of_it
        .map(|(at, decided)| Later {
            at: *at,
            amount: decided.amount,
            reason: reasons::in_words(known.language, decided.outcome, &decided.reason),
        })
        .collect()
}

impl Row {
    pub fn is_awarded(&self) -> bool {
        self.decision.outcome == Outcome::Awarded
    }

    /// The class of the tag that names the outcome.
    pub fn tag(&self) -> &'static str {
        match self.decision.outcome {
            Outcome::Awarded => "good",
            Outcome::Reserve => "wait",
            Outcome::Rejected => "bad",
        }
    }
}
