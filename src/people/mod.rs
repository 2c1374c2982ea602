//! Who takes part, and where: accounts and their roles, places and communities, organisations, their flags
//! and whether a sanctions list names them, programmes.

pub mod accounts;
pub mod places;
pub mod organisations;
pub mod flags;
pub mod sanctions;
pub mod searches;
pub mod programmes;
