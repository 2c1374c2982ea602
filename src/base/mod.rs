//! What knows nothing of grants: plain types, settings, the database, errors, the audit log, files.

pub mod audit;
pub mod db;
pub mod error;
pub mod files;
pub mod invariants;
pub mod kernel;
pub mod schema;
pub mod settings;
pub mod state;
pub mod local_postgres;
