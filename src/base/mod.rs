//! What knows nothing of grants: plain types, settings, the database, errors, the audit log, files.

pub mod kernel;
pub mod settings;
pub mod logging;
pub mod schema;
pub mod error;
pub mod db;
pub mod local_postgres;
pub mod audit;
pub mod files;
pub mod papers;
pub mod seal;
pub mod invariants;
pub mod state;
pub mod stop;
