//! Places and communities: reference data that an installation brings itself. No name of either is
//! built into the code.

mod store;

pub use store::{Community, Place, communities, places, save_community, save_place};

use crate::base::kernel::translated::Translated;

/// The names of places by code, in the order of the codes; a code that is unknown stands for itself.
pub fn names_of(all: &[Place], codes: &[String]) -> Vec<Translated> {
    codes
        .iter()
        .map(|code| {
            all.iter().find(|place| place.code == *code).map_or_else(
                || Translated::of(crate::base::kernel::language::Language::English, code.clone()),
                |place| place.names.clone(),
            )
        })
        .collect()
}
