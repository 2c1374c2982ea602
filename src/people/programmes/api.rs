//! The JSON face of programmes; a programme's own page and its profile stand in the calls room.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::handlers;
use super::store::Programme;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::text::Email;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::{Role, RoleHolder, RoleOffer, SignedIn};
use crate::web::api::{Answer, Endpoint, List, Paging, TokenScope, Written, act, read};
use crate::web::forms::Form;
use crate::web::ui::Ui;

const MANAGE: TokenScope = TokenScope::Manage;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/programmes", "The programmes that you work for", list).asks::<Paging>(),
        act("/programmes/new", MANAGE, "Set up a programme", handlers::create).takes::<NewProgramme>(),
        read("/programmes/{programme}/staff", "Who works for a programme", staff),
        act("/programmes/{programme}/staff", MANAGE, "Give a role in a programme", handlers::add_staff)
            .takes::<StaffRole>(),
        act(
            "/programmes/{programme}/staff/{account}/roles/{role}/removal",
            MANAGE,
            "Take away a role in a programme",
            handlers::remove_staff,
        ),
        act(
            "/programmes/{programme}/invitations/{invitation}/removal",
            MANAGE,
            "Take back the offer of a role",
            handlers::withdraw_invitation,
        ),
    ]
}

/// A programme in a list.
#[derive(Debug, Serialize, JsonSchema)]
struct ProgrammeLine {
    id: ProgrammeId,
    #[schemars(example = &"RIVER")]
    code: String,
    names: Translated,
    envelope: Amount,
    currency: Currency,
}

impl From<Programme> for ProgrammeLine {
    fn from(one: Programme) -> Self {
        Self { id: one.id, code: one.code, names: one.names, envelope: one.envelope, currency: one.currency }
    }
}

async fn list(state: Data<State>, who: SignedIn, paging: Query<Paging>) -> Answer<Json<List<ProgrammeLine>>> {
    let known = handlers::known(&state, &who).await?;
    let lines = known.into_iter().map(ProgrammeLine::from).collect();
    Ok(Json(List::of_all(&paging, lines, |line| line.id.into())))
}

/// A programme that is to be set up. Its code and currency never change.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewProgramme {
    /// Capitals, digits and hyphens, at most twenty.
    #[schemars(example = &"RIVER")]
    code: String,
    name: Translated,
    currency: Written<Currency>,
    envelope: Written<Amount>,
    zone: Written<Zone>,
    contact: Written<Email>,
}

/// Everybody with a role in a programme, and everybody who was offered one.
#[derive(Debug, Serialize, JsonSchema)]
struct ProgrammeStaff {
    staff: Vec<RoleHolder>,
    invited: Vec<RoleOffer>,
    /// Whether you may give and take roles.
    may_change: bool,
}

async fn staff(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
) -> Answer<Json<ProgrammeStaff>> {
    let read = handlers::staff_read(&state, &ui, &who, *id, Form::default()).await?;
    Ok(Json(ProgrammeStaff {
        staff: read.staff.into_iter().map(RoleHolder::from).collect(),
        invited: read.invited.into_iter().map(RoleOffer::from).collect(),
        may_change: read.may_change,
    }))
}

/// A role in a programme, for whoever has this address.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct StaffRole {
    email: Written<Email>,
    role: Role,
}
