//! The JSON face of awards: here proposals and the award of a call; grants in `api/grants.rs`.

mod grants;

use actix_web::web::{Data, Json, Path};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::envelope::Envelope;
use super::handlers::{self, proposing};
use super::model::{Outcome, ProposalKind, ProposalStatus};
use super::overview::{Later, Overview, Proposed, Row};
use super::pages::May;
use super::proposal::Deviation;
use super::status::GrantStatus;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId, GrantId, ProposalId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::state::State;
use crate::cycle::calls::Status;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, Laid, Paging, TokenScope, Written, act, read};
use crate::web::ui::Ui;

const APPLY: TokenScope = TokenScope::Apply;
const DECIDE: TokenScope = TokenScope::Decide;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/calls/{call}/awards", "The award of a call as its staff see it", award),
        act("/calls/{call}/award-proposals", DECIDE, "Propose the award of a call", proposing::propose)
            .takes_laid(laid),
        act(
            "/calls/{call}/reserve-proposals",
            DECIDE,
            "Propose awards from the reserve list",
            proposing::propose_reserve,
        )
        .takes_laid(laid),
        act("/award-proposals/{proposal}/approval", DECIDE, "Approve a proposal", proposing::approve),
        act("/award-proposals/{proposal}/return", DECIDE, "Send a proposal back", proposing::return_proposal)
            .takes::<Note>(),
        read("/grants", "The grants of your organisations and programmes", grants::list).asks::<Paging>(),
        read("/grants/{grant}", "A grant with its agreement", grants::show),
        act("/grants/{grant}/acceptances", APPLY, "Accept an agreement", handlers::accept)
            .takes::<grants::Signing>(),
        act("/grants/{grant}/refusal", APPLY, "Refuse an agreement", handlers::refuse)
            .takes::<grants::Refusing>(),
    ]
}

/// A decision on each application that is named.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Decisions {
    decisions: Vec<Decision>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Decision {
    application: ApplicationId,
    outcome: Outcome,
    /// Wanted exactly where it is awarded.
    #[serde(default)]
    amount: Option<Written<Amount>>,
    /// Wanted where the decision departs from ranking, envelope or request.
    #[serde(default)]
    reason: Option<String>,
}

fn laid(body: Decisions) -> Laid {
    body.decisions.into_iter().enumerate().fold(Laid::default(), |laid, (at, one)| {
        let (row, id) = (format!("/decisions/{at}"), one.application);
        laid.with(format!("outcome-{id}"), one.outcome, format!("{row}/outcome"))
            .with(
                format!("amount-{id}"),
                one.amount.map(|amount| amount.to_string()).unwrap_or_default(),
                format!("{row}/amount"),
            )
            .with(format!("reason-{id}"), one.reason.unwrap_or_default(), format!("{row}/reason"))
    })
}

/// Why a proposal is sent back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Note {
    note: String,
}

/// Ranking, proposal, decisions, grants and reserve list of a call.
#[derive(Debug, Serialize, JsonSchema)]
struct Award {
    call: CallId,
    status: Status,
    currency: Currency,
    zone: Zone,
    money: Envelope,
    may: May,
    /// Whether the reader made the open proposal, and so must leave it to another.
    is_own: bool,
    /// The latest one.
    proposal: Option<Proposal>,
    /// As decided, as proposed, or as ranking and envelope suggest; null while the panel works.
    decisions: Option<Vec<Decided>>,
    /// The sum of these decisions.
    awarded: Amount,
    /// Null before the call is decided.
    reserve: Option<Reserve>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Proposal {
    id: ProposalId,
    kind: ProposalKind,
    status: ProposalStatus,
    /// Who made it.
    proposed_by: String,
    proposed_at: Timestamp,
    decided_by: Option<String>,
    decided_at: Option<Timestamp>,
    /// Why it was returned.
    note: Option<String>,
}

/// What was, or could be, decided of one application.
#[derive(Debug, Serialize, JsonSchema)]
struct Decided {
    application: ApplicationId,
    /// Its number within the call.
    number: i32,
    title: String,
    /// The names of its organisations, the lead first.
    organisations: Vec<String>,
    /// Null if it withdrew after it was decided on.
    ranked: Option<Ranked>,
    outcome: Outcome,
    amount: Option<Amount>,
    /// In the reader's language.
    reason: String,
    /// What the reason would be without one of its own.
    usual_reason: String,
    deviations: Vec<Deviation>,
    /// What is left of the envelope after this decision.
    left_after: Amount,
    grant: Option<GrantLine>,
    /// What was approved of it later, from the reserve list.
    later: Vec<Drawn>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Ranked {
    /// On the reserve list, the place there.
    rank: u32,
    score: Decimal,
    requested: Amount,
    is_above_threshold: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct GrantLine {
    id: GrantId,
    status: GrantStatus,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Drawn {
    at: Timestamp,
    /// Null for whoever was passed over.
    amount: Option<Amount>,
    reason: String,
}

/// Who waits on the reserve list.
#[derive(Debug, Serialize, JsonSchema)]
struct Reserve {
    /// The latest proposal to draw on it.
    proposal: Option<Proposal>,
    waiting: Vec<Waiting>,
    /// What the reader can propose or has before them as a proposal; else null.
    decisions: Option<Vec<Decided>>,
    awarded: Option<Amount>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Waiting {
    application: ApplicationId,
    number: i32,
    title: String,
    ranked: Option<Ranked>,
}

async fn award(state: Data<State>, ui: Ui, who: SignedIn, call: Path<CallId>) -> Answer<Json<Award>> {
    let proposing::Seen { overview, may, is_own } = proposing::seen(&state, ui.language, &who, *call).await?;
    let is_told = may == May::Draw || overview.is_draw();
    let Overview { call, envelope, rows, proposal, awarded, reserve } = overview;
    Ok(Json(Award {
        call: call.id,
        status: call.status,
        currency: call.currency,
        zone: call.zone,
        money: envelope,
        may,
        is_own,
        proposal: proposal.map(Proposal::from),
        decisions: rows.map(|rows| rows.into_iter().map(Decided::from).collect()),
        awarded,
        reserve: reserve.map(|reserve| Reserve {
            proposal: reserve.proposal.map(Proposal::from),
            waiting: reserve.rows.iter().map(Waiting::from).collect(),
            awarded: is_told.then_some(reserve.awarded),
            decisions: is_told.then(|| reserve.rows.into_iter().map(Decided::from).collect()),
        }),
    }))
}

impl From<Proposed> for Proposal {
    fn from(one: Proposed) -> Self {
        let note = one.is_returned().then(|| one.proposal.note.clone());
        let Proposed { proposal, by, decided_by } = one;
        Self {
            id: proposal.id,
            kind: proposal.kind,
            status: proposal.status,
            proposed_by: by,
            proposed_at: proposal.proposed_at,
            decided_by: proposal.decided_by.map(|_| decided_by),
            decided_at: proposal.decided_at,
            note,
        }
    }
}

impl From<&super::overview::Ranked> for Ranked {
    fn from(one: &super::overview::Ranked) -> Self {
        Self {
            rank: one.rank,
            score: one.score.normalize(),
            requested: one.requested,
            is_above_threshold: one.above_threshold,
        }
    }
}

impl From<&Row> for Waiting {
    fn from(row: &Row) -> Self {
        Self {
            application: row.application,
            number: row.number,
            title: row.title.clone(),
            ranked: row.ranked.as_ref().map(Ranked::from),
        }
    }
}

impl From<Row> for Decided {
    fn from(row: Row) -> Self {
        let drawn = |later: Later| Drawn { at: later.at, amount: later.amount, reason: later.reason };
        Self {
            application: row.application,
            number: row.number,
            title: row.title,
            organisations: row.organisations,
            ranked: row.ranked.as_ref().map(Ranked::from),
            outcome: row.decision.outcome,
            amount: row.decision.amount,
            reason: row.reason,
            usual_reason: row.usual,
            deviations: row.deviations,
            left_after: row.left_after,
            grant: row.grant.map(|grant| GrantLine { id: grant.id, status: grant.status }),
            later: row.later.into_iter().map(drawn).collect(),
        }
    }
}
