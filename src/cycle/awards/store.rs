//! The awards' tables.

pub mod grants;
pub mod proposals;
