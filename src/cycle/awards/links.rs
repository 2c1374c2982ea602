//! Addresses of this room.

use crate::base::kernel::ids::{CallId, GrantId, ProposalId};

/// The grants of one's organisations and programmes.
pub const LIST: &str = "/grants";

/// The page of one grant, with its agreement.
pub fn grant(id: GrantId) -> String {
    format!("/grants/{id}")
}

/// Where the award of a call is proposed, approved and shown to staff.
pub fn awards(call: CallId) -> String {
    format!("/calls/{call}/awards")
}

/// Where a proposal for a call is posted.
pub fn proposals(call: CallId) -> String {
    format!("/calls/{call}/award-proposals")
}

/// Where a proposal to draw on the reserve list of a call is posted.
pub fn reserve_proposals(call: CallId) -> String {
    format!("/calls/{call}/reserve-proposals")
}

pub fn approval(id: ProposalId) -> String {
    format!("/award-proposals/{id}/approval")
}

pub fn return_of(id: ProposalId) -> String {
    format!("/award-proposals/{id}/return")
}

pub fn acceptances(id: GrantId) -> String {
    format!("/grants/{id}/acceptances")
}

pub fn refusal(id: GrantId) -> String {
    format!("/grants/{id}/refusal")
}

/// What was done with the grant; the page belongs to a later stage.
pub fn report(id: GrantId) -> String {
    format!("/grants/{id}/report")
}

/// What was asked for and paid; the page belongs to a later stage.
pub fn disbursements(id: GrantId) -> String {
    format!("/grants/{id}/disbursements")
}
