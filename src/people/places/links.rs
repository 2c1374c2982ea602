//! Addresses of this room.

pub const ADMINISTRATION: &str = "/administration";
pub const PLACES: &str = "/administration/places";
pub const COMMUNITIES: &str = "/administration/communities";
