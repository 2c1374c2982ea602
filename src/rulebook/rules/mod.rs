//! The rules themselves, each a small pure function over what a call set for it and the facts.

pub(super) mod budget;
pub(super) mod communities;
pub(super) mod documents;
pub(super) mod history;
pub(super) mod independence;
pub(super) mod organisation;
pub(super) mod partnership;
pub(super) mod project;
pub(super) mod register;
pub(super) mod said;
pub(super) mod sums;
pub(super) mod timing;

/// A number of things as reasons carry it.
fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
