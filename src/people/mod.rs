//! Who takes part: accounts and their roles, organisations, programmes.

pub mod accounts;
