//! The award of a call as its staff see it: ranking, proposal, decisions, grants.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::envelope::{Envelope, envelope};
use super::model::{Decision, Grant, Outcome, Proposal, ProposalStatus};
use super::proposal::{Deviation, deviations, suggest};
use super::standing::{Standing, standing, usual_reason};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};
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
    pub deviations: Vec<Deviation>,
    /// What is left of the envelope after this line.
    pub left_after: Amount,
    pub grant: Option<Grant>,
}

pub struct Ranked {
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
    pub proposal: Option<Proposal>,
    pub proposed_by: String,
    pub decided_by: String,
    pub awarded: Amount,
}

/// A fixed number of queries, however many applications there are.
pub async fn overview(conn: &mut Conn, call: Call, language: Language) -> Result<Overview, AppError> {
    let envelope = envelope(conn, call.id).await?;
    let proposal = store::proposals::latest(conn, call.id).await?;
    let mut overview = Overview {
        call,
        envelope,
        rows: None,
        proposal,
        proposed_by: String::new(),
        decided_by: String::new(),
        awarded: Amount::ZERO,
    };
    let Some(standing) = standing(conn, &overview.call).await? else { return Ok(overview) };
    let mut decided = Vec::new();
    if let Some(proposal) = &overview.proposal {
        decided = store::proposals::decisions_of(conn, proposal.id).await?;
        overview.proposed_by = accounts::recipient(conn, proposal.proposed_by).await?.name;
        if let Some(by) = proposal.decided_by {
            overview.decided_by = accounts::recipient(conn, by).await?.name;
        }
    }
    let is_settled = overview.proposal.as_ref().is_some_and(|p| p.status != ProposalStatus::Returned);
    let decisions =
        if is_settled { decided } else { draft(&overview.call, envelope, &standing, decided, language)? };
    overview.awarded = Amount::total(decisions.iter().filter_map(|d| d.amount))?;
    let known = Known::load(conn, &overview.call, &decisions, language).await?;
    overview.rows = Some(rows(decisions, &standing, envelope, &known)?);
    Ok(overview)
}

/// What follows from ranking and envelope alone, as the proposal's form begins with; nothing while
/// the panel works.
pub async fn suggestion(conn: &mut Conn, id: CallId, language: Language) -> Result<Vec<Decision>, AppError> {
    let call = calls::find(conn, id).await?;
    let Some(standing) = standing(conn, &call).await? else { return Ok(Vec::new()) };
    let envelope = envelope(conn, id).await?;
    draft(&call, envelope, &standing, Vec::new(), language)
}

/// What the form begins with: the returned proposal where there is one, else what follows from
/// ranking and envelope.
fn draft(
    call: &Call,
    envelope: Envelope,
    standing: &Standing,
    returned: Vec<Decision>,
    language: Language,
) -> Result<Vec<Decision>, AppError> {
    let suggested = suggest(&standing.candidates, envelope.left)?;
    Ok(standing
        .candidates
        .iter()
        .zip(suggested)
        .map(|(candidate, suggestion)| {
            returned.iter().find(|d| d.application == candidate.application).cloned().unwrap_or_else(|| {
                Decision {
                    application: candidate.application,
                    outcome: suggestion.outcome,
                    amount: suggestion.amount,
                    reason: usual_reason(language, candidate, suggestion.outcome, call),
                }
            })
        })
        .collect())
}

/// What the rows show of other rooms' records.
struct Known {
    applications: HashMap<ApplicationId, Application>,
    organisations: HashMap<ApplicationId, Vec<String>>,
    grants: HashMap<ApplicationId, Grant>,
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
        Ok(Self { applications, organisations, grants })
    }
}

fn rows(
    decisions: Vec<Decision>,
    standing: &Standing,
    envelope: Envelope,
    known: &Known,
) -> Result<Vec<Row>, AppError> {
    let mut left = envelope.envelope;
    let mut rows = Vec::with_capacity(decisions.len());
    for decision in &decisions {
        left = left.minus(decision.amount.unwrap_or(Amount::ZERO))?;
        let id = decision.application;
        let application = known.applications.get(&id);
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
            deviations: deviations(decision, &decisions, &standing.candidates, envelope.envelope)?,
            decision: decision.clone(),
            left_after: left,
            grant: known.grants.get(&id).cloned(),
        });
    }
    Ok(rows)
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
