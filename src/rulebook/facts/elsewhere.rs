//! What an organisation did and owes in other calls. Later stages tell it; the other grants have neither
//! names nor numbers here, so that no finding can give them away.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::kernel::ids::CallId;
use crate::base::kernel::money::{Amount, Currency};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryFacts {
    /// When each report or refund was due that is still owed.
    pub overdue: Vec<NaiveDate>,
    /// Grants of other applications in which it stands, as lead or partner.
    pub grants: Vec<GrantFacts>,
}

/// One grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantFacts {
    pub call: CallId,
    /// Whether the organisation is its lead, who receives the money.
    pub as_lead: bool,
    pub amount: Amount,
    pub currency: Currency,
    pub awarded_on: NaiveDate,
    /// Whether it was awarded by the call at hand.
    pub same_call: bool,
}
