//! The JSON face of places and communities.

use actix_web::web::{Data, Json};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::handlers;
use super::store::{Community, Place};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, TokenScope, act, read};

const MANAGE: TokenScope = TokenScope::Manage;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/administration", "Places and communities", administration),
        act("/administration/places", MANAGE, "Add or change a place", handlers::save_place).takes::<Entry>(),
        act("/administration/communities", MANAGE, "Add or change a community", handlers::save_community)
            .takes::<Entry>(),
    ]
}

/// A place or a community with its official names.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CodeAndNames {
    #[schemars(example = "north-bank")]
    code: String,
    names: Translated,
    /// Where it stands in lists.
    position: i32,
}

impl From<Place> for CodeAndNames {
    fn from(one: Place) -> Self {
        Self { code: one.code, names: one.names, position: one.position }
    }
}

impl From<Community> for CodeAndNames {
    fn from(one: Community) -> Self {
        Self { code: one.code, names: one.names, position: one.position }
    }
}

/// What the installation brought itself.
#[derive(Debug, Serialize, JsonSchema)]
struct Administration {
    places: Vec<CodeAndNames>,
    communities: Vec<CodeAndNames>,
}

async fn administration(state: Data<State>, who: SignedIn) -> Answer<Json<Administration>> {
    let (places, communities) = handlers::all(&state, &who).await?;
    Ok(Json(Administration {
        places: places.into_iter().map(CodeAndNames::from).collect(),
        communities: communities.into_iter().map(CodeAndNames::from).collect(),
    }))
}

/// A place or a community as it is to be: a new one has a `code`; one that is known is named by `was`.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Of a new one: small letters, digits and hyphens. It never changes.
    #[serde(default)]
    #[schemars(example = &"north-bank")]
    code: Option<String>,
    /// The code of the one that is changed.
    #[serde(default)]
    was: Option<String>,
    name: Translated,
    /// Where it stands in lists.
    position: i32,
}
