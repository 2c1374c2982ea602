//! One payment of one tranche.

use chrono::NaiveDate;

use super::status::Status;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, DisbursementId, GrantId, TrancheId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::text::Iban;

/// The longest reason for sending a disbursement back, in characters.
pub const LONGEST_REASON: usize = 2000;
/// The longest bank reference, in characters.
pub const LONGEST_REFERENCE: usize = 100;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disbursement {
    pub id: DisbursementId,
    pub tranche: TrancheId,
    pub grant: GrantId,
    pub amount: Amount,
    /// The lead's account as it was when the tranche was requested.
    pub iban: Iban,
    pub status: Status,
    pub requested_at: Timestamp,
    pub prepared_by: Option<AccountId>,
    pub prepared_at: Option<Timestamp>,
    pub approved_by: Option<AccountId>,
    pub approved_at: Option<Timestamp>,
    pub paid_on: Option<NaiveDate>,
    pub bank_reference: Option<String>,
    pub return_reason: Option<String>,
    pub version: i32,
}

/// What the bank did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    pub bank_reference: String,
    /// The day on which the bank paid, in the call's zone.
    pub paid_on: NaiveDate,
}
