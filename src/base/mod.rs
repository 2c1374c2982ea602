//! What knows nothing of grants: the kernel of plain types, settings, database, errors, audit.

pub mod kernel;
pub mod local_postgres;
