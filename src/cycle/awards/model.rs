//! A grant, its tranches, and where a call's money stands.

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CallId, GrantId, TrancheId};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::text_enum;
use crate::cycle::calls::Condition;

text_enum! {
    pub enum GrantStatus {
        Offered = "offered",
        InForce = "in_force",
        Closed = "closed",
        Refused = "refused",
    }
}

/// An award under its agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    pub id: GrantId,
    pub application: ApplicationId,
    pub call: CallId,
    pub amount: Amount,
    pub currency: Currency,
    pub status: GrantStatus,
    pub offered_at: Timestamp,
    pub in_force_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub version: i32,
}

/// One part of a grant and what it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tranche {
    pub id: TrancheId,
    pub grant: GrantId,
    pub number: i32,
    pub share: Share,
    pub amount: Amount,
    pub condition: Condition,
}

/// Where a call's money stands: `left` = `envelope` − `committed` − `paid`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope {
    pub envelope: Amount,
    pub left: Amount,
    pub committed: Amount,
    pub paid: Amount,
}
