//! One application of several organisations.

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, OrganisationId, PartnerId};
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::base::kernel::text_enum;

use super::status::Status;
use crate::cycle::calls::Call;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    pub id: ApplicationId,
    pub call: CallId,
    /// Its number within the call, in the order of starting.
    pub number: i32,
    pub title: String,
    pub language: Language,
    pub status: Status,
    pub started_by: AccountId,
    pub started_at: Timestamp,
    /// Rises with every change of the content.
    pub content_version: i32,
    pub submitted_at: Option<Timestamp>,
    /// Why an officer recorded it although it came late.
    pub late_reason: Option<String>,
    pub version: i32,
}

impl Application {
    /// What people call it: the call's reference and its number, as `MIT-2026-1/014`.
    pub fn reference(&self, call: &Call) -> String {
        format!("{}/{:03}", call.reference, self.number)
    }
}

text_enum! {
    pub enum Role {
        Lead = "lead",
        Partner = "partner",
    }
}

text_enum! {
    pub enum PartnerStatus {
        Invited = "invited",
        Accepted = "accepted",
        Declined = "declined",
        Removed = "removed",
    }
}

/// An organisation's place in an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    pub id: PartnerId,
    pub application: ApplicationId,
    /// None while an address without an organisation is invited.
    pub organisation: Option<OrganisationId>,
    pub invited_email: Option<Email>,
    pub role: Role,
    pub status: PartnerStatus,
    pub position: i32,
    pub answered_at: Option<Timestamp>,
    pub reason: Option<String>,
}
