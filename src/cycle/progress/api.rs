//! The JSON face of a call's progress.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Line, Stage};
use super::reads;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::CallId;
use crate::base::kernel::money::Currency;
use crate::base::state::State;
use crate::cycle::awards::Envelope;
use crate::cycle::calls::Status;
use crate::cycle::disbursements::Sum;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, read};

pub fn endpoints() -> Vec<Endpoint> {
    vec![read("/calls/{call}/progress", "How far the applications of a call have come", show)]
}

/// A call's applications by stage, and where its money stands.
#[derive(Debug, Serialize, JsonSchema)]
struct Progress {
    call: CallId,
    #[schemars(example = &"GRANT-2026-01")]
    reference: String,
    status: Status,
    deadline: Timestamp,
    zone: Zone,
    /// In the order of the cycle; whoever may not know of drafts is told of none.
    stages: Vec<Counted>,
    currency: Currency,
    envelope: Envelope,
    tranches: Vec<Sum>,
}

/// How many applications have come as far as this.
#[derive(Debug, Serialize, JsonSchema)]
struct Counted {
    stage: Stage,
    reached: usize,
    /// Of these, how many wait here for the next step.
    waiting: usize,
    /// Of these, how many end here: not eligible, not awarded, agreement refused.
    ended: usize,
}

impl From<Line> for Counted {
    fn from(Line { stage, reached, waiting, ended }: Line) -> Self {
        Self { stage, reached, waiting, ended }
    }
}

async fn show(state: Data<State>, who: SignedIn, id: Path<CallId>) -> Answer<Json<Progress>> {
    let told = reads::of_call(&mut *state.db.conn().await?, &who, *id).await?;
    Ok(Json(Progress {
        call: told.call.id,
        reference: told.call.reference,
        status: told.call.status,
        deadline: told.call.deadline,
        zone: told.call.zone,
        stages: told.lines.into_iter().map(Counted::from).collect(),
        currency: told.call.currency,
        envelope: told.envelope,
        tranches: told.tranches,
    }))
}
