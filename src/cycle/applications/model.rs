//! One application of several organisations.

use crate::base::files::Scan;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{
    AccountId, ApplicationId, CallId, ConsentId, DocumentId, FileId, OrganisationId, PartnerId, ShareId,
};
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::base::kernel::text_enum;
use crate::cycle::calls::Call;

use super::questions::Answers;
use super::status::Status;

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
    /// When it came in: on being submitted, or as an officer recorded it.
    pub submitted_at: Option<Timestamp>,
    /// The fingerprint of what was submitted.
    pub submitted_hash: Option<String>,
    /// Why an officer recorded it although it came late.
    pub late_reason: Option<String>,
    /// Who recorded it then.
    pub late_recorded_by: Option<AccountId>,
    pub withdrawn_at: Option<Timestamp>,
    pub version: i32,
    /// The version of the call's form under which it was submitted; a draft answers the newest.
    pub form_number: Option<i32>,
}

impl Application {
    /// What people call it: the call's reference and its number, as `MIT-2026-1/014`.
    pub fn reference(&self, call: &Call) -> String {
        format!("{}/{:03}", call.reference, self.number)
    }

    /// Whether its content may still change.
    pub fn is_open(&self, call: &Call, now: Timestamp) -> bool {
        self.status == Status::Draft && call.accepts_at(now)
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
    pub invited_at: Timestamp,
    pub answered_at: Option<Timestamp>,
    pub reason: Option<String>,
    /// Since when the lead is offered to this partner.
    pub lead_offered_at: Option<Timestamp>,
    pub reminded_at: Option<Timestamp>,
}

impl Partner {
    pub fn is_lead(&self) -> bool {
        self.role == Role::Lead
    }

    pub fn is_in(&self) -> bool {
        self.status == PartnerStatus::Accepted
    }

    pub fn is_asked(&self) -> bool {
        self.status == PartnerStatus::Invited
    }
}

/// What is written in one part: the common one, or one organisation's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// None for the common part.
    pub organisation: Option<OrganisationId>,
    pub answers: Answers,
    pub version: i32,
    pub saved_by: AccountId,
    pub saved_at: Timestamp,
}

text_enum! {
    pub enum DocumentKind {
        /// The memorandum of understanding that all sign.
        Memorandum = "memorandum",
        /// What answers a question of the form; it stands there.
        Answer = "answer",
        Other = "other",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub id: DocumentId,
    /// Who added it.
    pub organisation: OrganisationId,
    pub kind: DocumentKind,
    /// Who has signed it, of those who stand in the application.
    pub signed_by: Vec<OrganisationId>,
    pub file: FileId,
    pub name: String,
    pub sha256: String,
    pub scan: Scan,
    pub added_at: Timestamp,
}

/// A signatory's consent to one version of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub id: ConsentId,
    pub organisation: OrganisationId,
    pub account: AccountId,
    pub signatory: String,
    pub capacity: String,
    pub content_version: i32,
    pub content_hash: String,
    pub given_at: Timestamp,
    /// When a change of the content took it back.
    pub reopened_at: Option<Timestamp>,
}

/// The lead and those who accepted, in their order.
pub fn accepted(partners: &[Partner]) -> impl Iterator<Item = OrganisationId> {
    partners.iter().filter(|p| p.is_in()).filter_map(|p| p.organisation)
}

/// A link by which somebody outside reads an application as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub id: ShareId,
    pub application: ApplicationId,
    /// For whom, in the words of whoever made it.
    pub reader: String,
    /// On whose behalf it was made.
    pub organisation: OrganisationId,
    pub made_at: Timestamp,
    pub expires_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
    /// When it was last opened, to some minutes.
    pub opened_at: Option<Timestamp>,
}

impl Share {
    /// Whether it opens the application now.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}
