//! Who takes part, and where: accounts and their roles, places and communities, organisations and
//! their flags, programmes.

pub mod accounts;
pub mod places;
pub mod organisations;
pub mod flags;
pub mod programmes;
