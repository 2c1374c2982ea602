//! What an organisation declared of its communities, for programs: to its members, and once to an officer who looks.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::organisations::handlers;
use crate::people::organisations::model::{Consented, Declaration};
use crate::people::places::CodeAndNames;
use crate::web::api::Answer;
use crate::web::forms::{Button, Posted};
use crate::web::ui::Ui;

/// Who gave the declaration that stands.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct ConsentOf {
    by: String,
    at: Timestamp,
    /// The text that it was given to, a paragraph a line; empty where nothing was declared.
    text: String,
    /// Whether that text says that chairs of panels see counts; where it does not, this one is not counted for them.
    names_chairs: bool,
}

impl From<Consented> for ConsentOf {
    fn from(given: Consented) -> Self {
        Self { by: given.by, at: given.at, text: given.text, names_chairs: given.names_chairs }
    }
}

/// What an organisation declared, and what it could declare.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct DeclarationOf {
    declaration: Declaration,
    /// The codes that were declared.
    communities: Vec<String>,
    /// All that can be declared.
    known: Vec<CodeAndNames>,
}

pub(super) async fn declared(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
) -> Answer<Json<DeclarationOf>> {
    let shown = handlers::communities_page(&state, &ui, &who, *id, None).await?;
    let ticked = shown.all.iter().filter(|one| shown.form.has("communities", &one.code));
    Ok(Json(DeclarationOf {
        declaration: shown.organisation.declaration,
        communities: ticked.map(|one| one.code.clone()).collect(),
        known: shown.all.into_iter().map(CodeAndNames::from).collect(),
    }))
}

/// What an officer sees once.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Looked {
    declaration: Declaration,
    communities: Vec<CodeAndNames>,
}

pub(super) async fn looked(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    _: Posted<Button>,
) -> Answer<Json<Looked>> {
    let seen = handlers::looked(&state, &ui, &who, *id).await?;
    Ok(Json(Looked {
        declaration: seen.organisation.declaration,
        communities: seen.communities.into_iter().map(CodeAndNames::from).collect(),
    }))
}
