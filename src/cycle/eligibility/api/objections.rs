//! What is read of objections to a result.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use super::officer::FirstResult;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, FindingId, ObjectionId};
use crate::base::state::State;
use crate::cycle::eligibility::handlers::objections::objection_page;
use crate::cycle::eligibility::objections::{Answered, Stands};
use crate::cycle::eligibility::pages::{ObjectionTold, PointTold};
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Said};
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// The objections to a result, and what you may do about it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ObjectionsShown {
    application: ApplicationId,
    reference: String,
    title: String,
    zone: Zone,
    /// Whether it is eligible as it stands; null until that is concluded.
    eligible: Option<bool>,
    concluded_at: Option<Timestamp>,
    first_result: Option<FirstResult>,
    /// The first first; at most one is not withdrawn.
    objections: Vec<Told>,
    /// Until when somebody may object, up to and with this second.
    may_object_until: Option<Timestamp>,
    /// Why nobody may, if so.
    closed_because: Option<Said>,
    /// What can be objected to: the findings that are not met.
    contestable: Vec<Contestable>,
    /// Whether you may object, withdraw the open one, or decide it.
    may_object: bool,
    may_withdraw: bool,
    may_decide: bool,
    /// How many officers had no part in the result and can decide.
    free_officers: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Told {
    id: ObjectionId,
    state: Stands,
    /// The name of the organisation that made it.
    organisation: String,
    grounds: String,
    made_at: Timestamp,
    withdrawn_at: Option<Timestamp>,
    decided_at: Option<Timestamp>,
    /// Only staff read who it was.
    decided_by: Option<String>,
    findings: Vec<Contested>,
}

/// A finding that an objection is about.
#[derive(Debug, Serialize, JsonSchema)]
struct Contested {
    finding: FindingId,
    #[schemars(example = &"R05 Seat in the area: Green Yard")]
    about: String,
    outcome: Option<Answered>,
    reason: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Contestable {
    finding: FindingId,
    about: String,
    found: Said,
}

impl From<PointTold> for Contested {
    fn from(one: PointTold) -> Self {
        let (outcome, reason) = one.answer.unzip();
        Self { finding: one.finding, about: one.about, outcome, reason }
    }
}

impl From<ObjectionTold> for Told {
    fn from(one: ObjectionTold) -> Self {
        Self {
            id: one.id,
            state: one.stands,
            organisation: one.organisation,
            grounds: one.grounds,
            made_at: one.made_at,
            withdrawn_at: one.withdrawn_at,
            decided_at: one.decided_at,
            decided_by: one.decided_by,
            findings: one.points.into_iter().map(Contested::from).collect(),
        }
    }
}

pub async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<ObjectionsShown>> {
    let mut conn = state.db.conn().await?;
    let read = objection_page(&mut conn, &ui, &who, *id, Form::default()).await?;
    let contestable = read.contestable.into_iter().map(|(finding, about, found)| Contestable {
        finding,
        about,
        found: Said::new(&ui, &found),
    });
    Ok(Json(ObjectionsShown {
        application: read.application.id,
        reference: read.application.reference(&read.call),
        title: read.application.title,
        zone: read.call.zone,
        eligible: read.concluded.map(|one| one.eligible),
        concluded_at: read.concluded.map(|one| one.at),
        first_result: read.first.map(FirstResult::from),
        may_object_until: read.until.as_ref().ok().copied(),
        closed_because: read.until.as_ref().err().map(|phrase| Said::new(&ui, phrase)),
        objections: read.objections.into_iter().map(Told::from).collect(),
        contestable: contestable.collect(),
        may_object: read.may_object,
        may_withdraw: read.may_withdraw,
        may_decide: read.may_decide,
        free_officers: read.free,
    }))
}
