//! What the assessors found of one application.

use std::collections::BTreeMap;

use actix_web::web::{Data, Json, Path};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::ids::ApplicationId;
use crate::base::state::State;
use crate::cycle::calls::Criterion;
use crate::cycle::reviews::handlers::results;
use crate::cycle::reviews::pages::results::Assessed;
use crate::people::accounts::SignedIn;
use crate::web::api::Answer;

/// What was found of one application, and how its score came about.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Found {
    application: ApplicationId,
    reference: String,
    title: String,
    score: Decimal,
    rank: u32,
    threshold: Decimal,
    /// The best possible total.
    scale: Decimal,
    criteria: Vec<Criterion>,
    assessments: Vec<Opinion>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Opinion {
    ordinal: i32,
    /// Who assessed; never told to applicants.
    assessor: Option<String>,
    total: Decimal,
    marks: BTreeMap<String, Decimal>,
    comments: BTreeMap<String, String>,
    overall: String,
}

pub(super) async fn found(state: Data<State>, who: SignedIn, id: Path<ApplicationId>) -> Answer<Json<Found>> {
    let found = results::found(&state, &who, *id).await?;
    let opinion = |one: Assessed| Opinion {
        ordinal: one.opinion.ordinal,
        assessor: one.name,
        total: one.opinion.total.normalize(),
        marks: one.opinion.marks.into_iter().map(|(code, mark)| (code, mark.normalize())).collect(),
        comments: one.opinion.comments,
        overall: one.opinion.overall,
    };
    Ok(Json(Found {
        application: found.application.id,
        reference: found.application.reference(&found.call),
        title: found.application.title,
        score: found.ranked.score.normalize(),
        rank: found.ranked.rank,
        threshold: found.call.scoring.threshold,
        scale: found.call.scoring.scale,
        criteria: found.call.scoring.criteria,
        assessments: found.assessed.into_iter().map(opinion).collect(),
    }))
}
