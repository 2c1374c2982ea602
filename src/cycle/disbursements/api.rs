//! The JSON face of disbursements.

use actix_web::web::{Data, Json, Path, Query};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::actions::waiting_for;
use super::pages::{Card, PaymentsPage};
use super::queue;
use super::release::TrancheState;
use super::standing::Sum;
use super::{handlers, store};
use crate::base::audit::Entry;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{CallId, DisbursementId, GrantId, ProgrammeId, TrancheId};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::text::Iban;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::calls::Condition;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, Limit, List, Paging, Said, Tagged, TokenScope, Written, act, read};
use crate::web::paging::Part;
use crate::web::ui::Ui;

const PAY: TokenScope = TokenScope::Pay;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/grants/{grant}/disbursements", "The tranches of a grant and their payments", payments),
        act("/tranches/{tranche}/request", PAY, "Request a tranche", handlers::request),
        read("/programmes/{programme}/disbursements", "The tranches of a programme", tranches)
            .asks::<Sought>(),
        read("/disbursements/{disbursement}", "A disbursement, with its version to move it by", payment),
        act("/disbursements/{disbursement}/preparation", PAY, "Prepare a disbursement", handlers::prepare)
            .guarded("version"),
        act("/disbursements/{disbursement}/approval", PAY, "Approve a disbursement", handlers::approve)
            .guarded("version"),
        act("/disbursements/{disbursement}/payment", PAY, "Record what the bank paid", handlers::pay)
            .takes::<Paid>()
            .guarded("version"),
        act("/disbursements/{disbursement}/return", PAY, "Send a disbursement back", handlers::send_back)
            .takes::<Return>()
            .guarded("version"),
    ]
}

/// Where a tranche stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
enum Standing {
    Waiting,
    Due,
    Requested,
    Prepared,
    Approved,
    Paid,
}

impl From<TrancheState> for Standing {
    fn from(state: TrancheState) -> Self {
        match state {
            TrancheState::Waiting(_) => Self::Waiting,
            TrancheState::Due => Self::Due,
            TrancheState::Requested => Self::Requested,
            TrancheState::Prepared => Self::Prepared,
            TrancheState::Approved => Self::Approved,
            TrancheState::Paid => Self::Paid,
        }
    }
}

/// What the bank did.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Paid {
    bank_reference: String,
    /// The day on which the bank paid, in the zone of the call.
    paid_on: Written<NaiveDate>,
}

/// Why a disbursement is sent back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Return {
    reason: String,
}

/// The payments of one grant.
#[derive(Debug, Serialize, JsonSchema)]
struct Payments {
    grant: GrantId,
    title: String,
    #[schemars(example = &"GRANT-2026-01")]
    reference: String,
    zone: Zone,
    currency: Currency,
    awarded: Amount,
    /// Awarded and not yet paid.
    committed: Amount,
    paid: Amount,
    /// When its last tranche was paid.
    closed_at: Option<Timestamp>,
    tranches: Vec<Tranche>,
}

/// A tranche and what the reader can do about it now.
#[derive(Debug, Serialize, JsonSchema)]
struct Tranche {
    id: TrancheId,
    number: i32,
    share: Share,
    amount: Amount,
    condition: Condition,
    state: Standing,
    /// Of a waiting one.
    waits_for: Option<Said>,
    /// The one under way, or paid.
    disbursement: Option<Disbursement>,
    /// Why earlier requests were sent back.
    returned: Vec<String>,
    history: Vec<Done>,
    may_request: bool,
    may_prepare: bool,
    may_approve: bool,
    may_pay: bool,
    may_return: bool,
    /// The reader prepared it, so that another approver must approve it.
    needs_another: bool,
}

/// What the lead is paid.
#[derive(Debug, Serialize, JsonSchema)]
struct Disbursement {
    id: DisbursementId,
    /// The lead's account as it was when the tranche was requested.
    iban: Iban,
    paid_on: Option<NaiveDate>,
    bank_reference: Option<String>,
}

/// What was done, by whom and when.
#[derive(Debug, Serialize, JsonSchema)]
struct Done {
    #[schemars(example = &"disbursements.prepare")]
    act: String,
    actor: String,
    at: Timestamp,
}

impl From<Entry> for Done {
    fn from(entry: Entry) -> Self {
        Self { act: entry.act, actor: entry.actor, at: entry.at }
    }
}

async fn payments(state: Data<State>, ui: Ui, who: SignedIn, grant: Path<GrantId>) -> Answer<Json<Payments>> {
    let contents = handlers::read(&mut *state.db.conn().await?, &who, *grant).await?;
    let PaymentsPage { dossier, cards, committed, paid, .. } = PaymentsPage::new(&ui, &who, contents, None)?;
    Ok(Json(Payments {
        grant: dossier.grant.id,
        title: dossier.application.title,
        reference: dossier.call.reference,
        zone: dossier.call.zone,
        currency: dossier.grant.currency,
        awarded: dossier.grant.amount,
        committed,
        paid,
        closed_at: dossier.grant.closed_at,
        tranches: cards.into_iter().map(|card| tranche(&ui, card)).collect(),
    }))
}

fn tranche(ui: &Ui, card: Card) -> Tranche {
    let waits_for = match card.state {
        TrancheState::Waiting(waits_for) => Some(Said::new(ui, &waiting_for(waits_for))),
        _ => None,
    };
    Tranche {
        id: card.tranche.id,
        number: card.tranche.number,
        share: card.tranche.share,
        amount: card.tranche.amount,
        condition: card.tranche.condition,
        state: card.state.into(),
        waits_for,
        disbursement: card.current.map(|one| Disbursement {
            id: one.id,
            iban: one.iban,
            paid_on: one.paid_on,
            bank_reference: one.bank_reference,
        }),
        returned: card.returned.into_iter().filter_map(|one| one.return_reason).collect(),
        history: card.history.into_iter().map(Done::from).collect(),
        may_request: card.requests,
        may_prepare: card.prepares,
        may_approve: card.approves,
        may_pay: card.pays,
        may_return: card.returns,
        needs_another: card.needs_another,
    }
}

/// A disbursement under way or paid, with its tranche.
#[derive(Debug, Serialize, JsonSchema)]
struct Payment {
    grant: GrantId,
    currency: Currency,
    tranche: Tranche,
}

async fn payment(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<DisbursementId>,
) -> Answer<Tagged<Payment>> {
    let mut conn = state.db.conn().await?;
    let found = store::find(&mut conn, *id).await?;
    let contents = handlers::read(&mut conn, &who, found.grant).await?;
    let page = PaymentsPage::new(&ui, &who, contents, None)?;
    let mut cards = page.cards.into_iter();
    let card = cards.find(|card| card.current.as_ref().is_some_and(|one| one.id == *id));
    let card = card.ok_or(AppError::NotFound)?;
    let version = card.current.as_ref().map_or(0, |one| one.version);
    Ok(Tagged::new(
        version,
        Payment {
            grant: page.dossier.grant.id,
            currency: page.dossier.grant.currency,
            tranche: tranche(&ui, card),
        },
    ))
}

/// Which tranches of a programme.
#[derive(Debug, Deserialize, JsonSchema)]
struct Sought {
    /// Only those that stand here.
    #[serde(default)]
    state: Option<Standing>,
    /// Only those of this call.
    #[serde(default)]
    call: Option<CallId>,
    /// The `next` of the page before; without it, the list begins.
    #[serde(default)]
    after: Option<uuid::Uuid>,
    /// How many at most, from 1 to 200; 50 unless told.
    #[serde(default)]
    limit: Option<Limit>,
}

/// The tranches that were looked for, and where the money of their calls stands.
#[derive(Debug, Serialize, JsonSchema)]
struct Queue {
    tranches: List<Line>,
    /// Of all states, whichever was looked for.
    sums: Vec<Sum>,
    envelopes: Vec<Money>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Line {
    tranche: TrancheId,
    number: i32,
    state: Standing,
    amount: Amount,
    currency: Currency,
    grant: GrantId,
    title: String,
    lead: Translated,
    /// The reference of its call.
    reference: String,
}

/// The envelope of a published call.
#[derive(Debug, Serialize, JsonSchema)]
struct Money {
    call: CallId,
    reference: String,
    currency: Currency,
    envelope: Amount,
    committed: Amount,
    paid: Amount,
    left: Amount,
}

async fn tranches(
    state: Data<State>,
    who: SignedIn,
    id: Path<ProgrammeId>,
    sought: Query<Sought>,
) -> Answer<Json<Queue>> {
    let fits = |state: TrancheState| sought.state.is_none_or(|wanted| wanted == state.into());
    let part = Part::Read(Paging::of(sought.after, sought.limit));
    let found = queue::found(&state, &who, *id, (sought.call, fits), part).await?;
    let line = |row: super::pages::Row| Line {
        tranche: row.tranche.id,
        number: row.tranche.number,
        state: row.state.into(),
        amount: row.tranche.amount,
        currency: row.currency,
        grant: row.grant,
        title: row.title,
        lead: row.lead,
        reference: row.reference,
    };
    let envelopes = found.envelopes.into_iter().map(|(call, money)| Money {
        call: call.id,
        reference: call.reference,
        currency: call.currency,
        envelope: money.envelope,
        committed: money.committed,
        paid: money.paid,
        left: money.left,
    });
    Ok(Json(Queue {
        tranches: found.rows.map(line).into(),
        sums: found.sums,
        envelopes: envelopes.collect(),
    }))
}
