//! Who can be decided on: the frozen ranking without those who withdrew since, and after the award
//! those of it who wait on the reserve list.

use std::collections::{HashMap, HashSet};

use super::model::{Outcome, ProposalKind, ProposalStatus};
use super::proposal::{Candidate, Problem};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::Call;
use crate::cycle::reviews;

/// The ranking or the reserve list with all that a decision needs, best first.
pub struct Standing {
    pub kind: ProposalKind,
    pub candidates: Vec<Candidate>,
    pub applications: HashMap<ApplicationId, Application>,
}

/// None while the panel works. Four queries.
pub async fn standing(conn: &mut Conn, call: &Call) -> Result<Option<Standing>, AppError> {
    let Some(ranking) = reviews::ranking_of(conn, call.id).await? else { return Ok(None) };
    let submitted = applications::submitted_in(conn, call.id).await?;
    let applications: HashMap<ApplicationId, Application> =
        submitted.into_iter().map(|a| (a.id, a)).collect();
    let ids: Vec<ApplicationId> =
        ranking.iter().map(|r| r.application).filter(|id| applications.contains_key(id)).collect();
    let requested = applications::requested_of_many(conn, &ids).await?;
    let candidates = ranking
        .into_iter()
        .filter(|ranked| applications.contains_key(&ranked.application))
        .map(|ranked| Candidate {
            application: ranked.application,
            rank: ranked.rank,
            score: ranked.score,
            above_threshold: ranked.above_threshold,
            requested: requested.get(&ranked.application).copied().unwrap_or(Amount::ZERO),
        })
        .collect();
    Ok(Some(Standing { kind: ProposalKind::Award, candidates, applications }))
}

/// Who waits on the reserve list of a decided call, each in the place that their letter named; who
/// was drawn since or withdrew is not on it any more. Nobody before the award is approved.
pub async fn reserve_list(conn: &mut Conn, call: &Call) -> Result<Standing, AppError> {
    let mut standing =
        Standing { kind: ProposalKind::Reserve, candidates: Vec::new(), applications: HashMap::new() };
    let award =
        store::proposals::standing_at(conn, call.id, ProposalKind::Award, ProposalStatus::Approved).await?;
    let (Some(award), Some(ranked)) = (award.first(), self::standing(conn, call).await?) else {
        return Ok(standing);
    };
    let granted: HashSet<ApplicationId> =
        store::grants::grants_of_call(conn, call.id).await?.into_iter().map(|g| g.application).collect();
    let decisions = store::proposals::decisions_of(conn, award.id).await?;
    let in_reserve = decisions.iter().filter(|d| d.outcome == Outcome::Reserve);
    standing.candidates = (1..)
        .zip(in_reserve)
        .filter(|(_, decision)| !granted.contains(&decision.application))
        .filter_map(|(place, decision)| {
            Some(Candidate { rank: place, ..ranked.candidate(decision.application)?.clone() })
        })
        .collect();
    standing.applications = ranked.applications;
    Ok(standing)
}

/// Who can be decided on by a proposal of this kind; none while the panel works.
pub async fn standing_for(
    conn: &mut Conn,
    call: &Call,
    kind: ProposalKind,
) -> Result<Option<Standing>, AppError> {
    match kind {
        ProposalKind::Award => standing(conn, call).await,
        ProposalKind::Reserve => Ok(Some(reserve_list(conn, call).await?)),
    }
}

impl Standing {
    pub fn candidate(&self, id: ApplicationId) -> Option<&Candidate> {
        self.candidates.iter().find(|c| c.application == id)
    }

    /// A problem in words: which application, what was needed, what to do.
    pub fn in_words(&self, problem: &Problem, call: &Call) -> Phrase {
        let about = |key: &'static str, id: &ApplicationId| {
            let known = self.applications.get(id);
            Phrase::new(key)
                .with("number", known.map_or(0, |a| a.number))
                .with("title", known.map_or("–", |a| a.title.as_str()))
        };
        match problem {
            Problem::Unranked(id) if self.kind == ProposalKind::Reserve => {
                about("awards-problem-not-in-reserve", id)
            }
            Problem::Unranked(id) => about("awards-problem-unranked", id),
            Problem::NotRejectable(id) => about("awards-problem-not-rejectable", id),
            Problem::NobodyDrawn => Phrase::new("awards-problem-nobody-drawn"),
            Problem::Undecided(id) => about("awards-problem-undecided", id),
            Problem::NoAmount(id) => about("awards-problem-no-amount", id),
            Problem::NeedlessAmount(id) => about("awards-problem-needless-amount", id),
            Problem::BelowThreshold(id) => about("awards-problem-below-threshold", id),
            Problem::NoReasonOfItsOwn(id) => about("awards-problem-no-own-reason", id),
            Problem::OverEnvelope { awarded, left } => Phrase::new("awards-problem-over-envelope")
                .with("awarded", (*awarded, call.currency))
                .with("left", (*left, call.currency)),
        }
    }
}
