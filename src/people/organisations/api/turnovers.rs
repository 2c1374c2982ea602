//! Turnovers of an organisation, for programs.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::organisations::model::Turnover;
use crate::people::organisations::turnovers;
use crate::web::api::{Answer, Written};

/// What an organisation received in one closed financial year.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TurnoverOf {
    year: i32,
    amount: Amount,
    currency: Currency,
}

impl From<Turnover> for TurnoverOf {
    fn from(one: Turnover) -> Self {
        Self { year: one.year, amount: one.amount, currency: one.currency }
    }
}

/// The latest year first.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TurnoversOf {
    turnovers: Vec<TurnoverOf>,
}

/// The turnover of a year; it takes the place of the one that stands there.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTurnover {
    /// A closed financial year.
    year: i32,
    amount: Written<Amount>,
    currency: Written<Currency>,
}

pub async fn list(state: Data<State>, who: SignedIn, id: Path<OrganisationId>) -> Answer<Json<TurnoversOf>> {
    let (_, kept) = turnovers::kept(&state, &who, *id).await?;
    Ok(Json(TurnoversOf { turnovers: kept.into_iter().map(TurnoverOf::from).collect() }))
}
