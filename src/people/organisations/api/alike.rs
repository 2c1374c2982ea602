//! Who could be the same organisation, as officers' programs read it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::translated::Translated;
use crate::people::organisations::model::{Alike, Standing};

/// Another organisation that could be the same one, and what speaks for it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AlikeOf {
    id: OrganisationId,
    names: Translated,
    #[schemars(example = "5110000-1")]
    registration_number: String,
    standing: Standing,
    same_number: bool,
    same_account: bool,
    /// How much the names resemble each other, in whole per cent, where they do.
    #[schemars(example = 83)]
    name_percent: Option<i32>,
}

impl From<Alike> for AlikeOf {
    fn from(other: Alike) -> Self {
        Self {
            id: other.id,
            names: other.names,
            registration_number: other.registration_number,
            standing: other.standing,
            same_number: other.same_number,
            same_account: other.same_account,
            name_percent: other.name_percent,
        }
    }
}
