//! Proposals, grants, tranches.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{
    AccountId, ApplicationId, CallId, GrantId, OrganisationId, ProposalId, TrancheId,
};
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::{json_column, text_enum};
use crate::cycle::calls::Condition;

use super::status::GrantStatus;

text_enum! {
    /// What becomes of an application.
    pub enum Outcome {
        Awarded = "awarded",
        /// Good enough, but the envelope does not reach.
        Reserve = "reserve",
        Rejected = "rejected",
    }
}

impl Outcome {
    /// Awarded is best.
    pub const fn is_worse_than(self, other: Self) -> bool {
        self.weight() < other.weight()
    }

    const fn weight(self) -> u8 {
        match self {
            Self::Awarded => 2,
            Self::Reserve => 1,
            Self::Rejected => 0,
        }
    }
}

/// What somebody decides of one application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub application: ApplicationId,
    pub outcome: Outcome,
    /// Given exactly when it is awarded.
    pub amount: Option<Amount>,
    /// In their own words; without any the usual reason stands.
    pub reason: Option<String>,
}

impl Decision {
    /// The reason in somebody's own words; blanks are none.
    pub fn own_reason(&self) -> Option<&str> {
        self.reason.as_deref().map(str::trim).filter(|said| !said.is_empty())
    }
}

/// What a decision follows from where it departs from nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    pub list: ProposalKind,
    /// The place in the ranking, or on the reserve list.
    pub rank: u32,
    pub score: Decimal,
    pub threshold: Decimal,
    /// What was left of the envelope when the turn came to this one.
    pub left: Amount,
    pub currency: Currency,
}
json_column!(Grounds);

/// Why something was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Own(String),
    /// Put into words for each reader in their language.
    Usual(Grounds),
}

/// A decision that was approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    pub application: ApplicationId,
    pub outcome: Outcome,
    pub reason: Reason,
    pub at: Timestamp,
}

/// A decision as it was proposed, with its reason frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    pub application: ApplicationId,
    pub outcome: Outcome,
    pub amount: Option<Amount>,
    pub reason: Reason,
}

impl Decided {
    /// What had been chosen.
    pub fn decision(&self) -> Decision {
        let reason = match &self.reason {
            Reason::Own(said) => Some(said.clone()),
            Reason::Usual(_) => None,
        };
        let Self { application, outcome, amount, .. } = *self;
        Decision { application, outcome, amount, reason }
    }
}

text_enum! {
    pub enum ProposalStatus {
        Proposed = "proposed",
        Approved = "approved",
        /// Sent back with a note; another may be made.
        Returned = "returned",
    }
}

text_enum! {
    /// What a proposal decides on.
    pub enum ProposalKind {
        /// The whole ranking of a closed call.
        Award = "award",
        /// Those who wait on the reserve list of a decided call.
        Reserve = "reserve",
    }
}

/// A manager's proposal for the award of a call, or for awards from its reserve list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub id: ProposalId,
    pub call: CallId,
    pub kind: ProposalKind,
    pub status: ProposalStatus,
    pub proposed_by: AccountId,
    pub proposed_at: Timestamp,
    pub decided_by: Option<AccountId>,
    pub decided_at: Option<Timestamp>,
    /// Why it was returned.
    pub note: String,
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

/// A part of a grant and what it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tranche {
    pub id: TrancheId,
    pub grant: GrantId,
    pub number: i32,
    pub share: Share,
    pub amount: Amount,
    pub condition: Condition,
}

/// One organisation's signature under an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    pub organisation: OrganisationId,
    pub signatory: String,
    pub capacity: String,
    pub accepted_at: Timestamp,
    /// The fingerprint of the agreement that was accepted.
    pub agreement: String,
}

/// What a signatory puts under an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    pub organisation: OrganisationId,
    pub name: String,
    pub capacity: String,
    /// The fingerprint of what they read.
    pub agreement: String,
}
