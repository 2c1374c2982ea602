//! The register of organisations: profile, declarations, documents, standing.

pub mod links;
pub mod model;
mod store;

pub use model::{Declaration, LegalForm, Organisation, Standing};
pub use store::{declared_communities, find, find_many, named_like};
