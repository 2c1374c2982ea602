//! Grants and their agreements.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId, GrantId, OrganisationId, TrancheId};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::awards::agreement::Agreement;
use crate::cycle::awards::handlers;
use crate::cycle::awards::model::{Acceptance, Tranche};
use crate::cycle::awards::pages::{Listed, Party};
use crate::cycle::awards::status::GrantStatus;
use crate::cycle::calls::Condition;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, List, Paging, Written};
use crate::web::paging;
use crate::web::ui::Ui;

/// A grant in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Line {
    id: GrantId,
    title: String,
    /// The names of its organisations, the lead first.
    organisations: Vec<String>,
    status: GrantStatus,
    amount: Amount,
    currency: Currency,
}

impl From<Listed> for Line {
    fn from(one: Listed) -> Self {
        Self {
            id: one.grant.id,
            title: one.title,
            organisations: one.organisations,
            status: one.grant.status,
            amount: one.grant.amount,
            currency: one.grant.currency,
        }
    }
}

pub(super) async fn list(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    paging: Query<Paging>,
) -> Answer<Json<List<Line>>> {
    let listed = handlers::listed(&state, &ui, &who, paging::Part::Read(*paging)).await?;
    Ok(Json(listed.map(Line::from).into()))
}

/// A grant, its agreement and who accepted that.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Grant {
    id: GrantId,
    call: CallId,
    #[schemars(example = &"GRANT-2026-01")]
    reference: String,
    zone: Zone,
    application: ApplicationId,
    title: String,
    status: GrantStatus,
    amount: Amount,
    currency: Currency,
    offered_at: Timestamp,
    in_force_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    /// As it was worded when the grant was offered.
    agreement: Agreement,
    /// The fingerprint of the agreement: send it with an acceptance.
    fingerprint: String,
    /// The lead first.
    organisations: Vec<Signer>,
    tranches: Vec<Part>,
    /// The organisations for which the reader can still accept.
    signs_for: Vec<OrganisationId>,
    may_refuse: bool,
}

/// An organisation under the agreement.
#[derive(Debug, Serialize, JsonSchema)]
struct Signer {
    organisation: OrganisationId,
    names: Translated,
    is_lead: bool,
    acceptance: Option<Signed>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Signed {
    name: String,
    capacity: String,
    accepted_at: Timestamp,
    /// The fingerprint of what was accepted.
    agreement: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Part {
    id: TrancheId,
    number: i32,
    share: Share,
    amount: Amount,
    condition: Condition,
}

pub(super) async fn show(state: Data<State>, who: SignedIn, id: Path<GrantId>) -> Answer<Json<Grant>> {
    let shown = handlers::shown(&state, &who, *id).await?;
    Ok(Json(Grant {
        id: shown.grant.id,
        call: shown.call.id,
        reference: shown.call.reference,
        zone: shown.call.zone,
        application: shown.application.id,
        title: shown.application.title,
        status: shown.grant.status,
        amount: shown.grant.amount,
        currency: shown.grant.currency,
        offered_at: shown.grant.offered_at,
        in_force_at: shown.grant.in_force_at,
        closed_at: shown.grant.closed_at,
        agreement: shown.frozen.agreement,
        fingerprint: shown.frozen.sha256,
        organisations: shown.parties.into_iter().map(Signer::from).collect(),
        tranches: shown.tranches.into_iter().map(Part::from).collect(),
        signs_for: shown.signs_for.into_iter().map(|(id, _)| id).collect(),
        may_refuse: shown.may_refuse,
    }))
}

impl From<Party> for Signer {
    fn from(party: Party) -> Self {
        let signed = |one: Acceptance| Signed {
            name: one.signatory,
            capacity: one.capacity,
            accepted_at: one.accepted_at,
            agreement: one.agreement,
        };
        Self {
            organisation: party.id,
            names: party.names,
            is_lead: party.is_lead,
            acceptance: party.acceptance.map(signed),
        }
    }
}

impl From<Tranche> for Part {
    fn from(one: Tranche) -> Self {
        Self {
            id: one.id,
            number: one.number,
            share: one.share,
            amount: one.amount,
            condition: one.condition,
        }
    }
}

/// An acceptance for one organisation.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Signing {
    organisation: Written<OrganisationId>,
    /// The name of whoever signs.
    name: String,
    capacity: String,
    /// The `fingerprint` of the agreement that was read.
    agreement: String,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Refusing {
    reason: String,
}
