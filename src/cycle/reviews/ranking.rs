//! One line of a frozen ranking.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::kernel::ids::ApplicationId;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranked {
    pub application: ApplicationId,
    /// From 1; equal scores share a rank.
    pub rank: u32,
    /// The totals of the assessors.
    pub totals: Vec<Decimal>,
    /// The final score, exact.
    pub score: Decimal,
    pub above_threshold: bool,
}
