//! Addresses of this room.

use crate::base::kernel::ids::{ApplicationId, CallId, DocumentId, OrganisationId, PartnerId, RevisionId};
use crate::base::papers::As;

pub const LIST: &str = "/applications";

/// The task list of an application while it is written, and its page afterwards.
pub fn show(id: ApplicationId) -> String {
    format!("/applications/{id}")
}

/// The whole application, to be read: partners, officers, and assessors who have declared no conflict.
pub fn read(id: ApplicationId) -> String {
    format!("/applications/{id}/text")
}

/// The same as a paper to take along.
pub fn paper(id: ApplicationId, kind: As) -> String {
    format!("/applications/{id}/text/{}", kind.ending())
}

/// The links for readers outside.
pub fn shares(id: ApplicationId) -> String {
    format!("/applications/{id}/shares")
}

/// What such a link opens.
pub fn shared(secret: &str) -> String {
    format!("/shared/{secret}")
}

/// The same to take along.
pub fn shared_paper(secret: &str, kind: As) -> String {
    format!("/shared/{secret}/{}", kind.ending())
}

/// Where an application to a call is started.
pub fn start(call: CallId) -> String {
    format!("/calls/{call}/applications/new")
}

/// The drafts of a call, for officers after its deadline.
pub fn drafts(call: CallId) -> String {
    format!("/calls/{call}/drafts")
}

/// The form of the common part, or of an organisation's own.
pub fn part(id: ApplicationId, organisation: Option<OrganisationId>) -> String {
    match organisation {
        Some(organisation) => format!("/applications/{id}/parts/{organisation}"),
        None => format!("/applications/{id}/parts/common"),
    }
}

/// What changed in an application, the latest first.
pub fn history(id: ApplicationId) -> String {
    format!("/applications/{id}/history")
}

/// One change, word by word.
pub fn revision(id: ApplicationId, revision: RevisionId) -> String {
    format!("/applications/{id}/history/{revision}")
}

/// Where a file answers a question of a part.
pub fn part_file(id: ApplicationId, organisation: Option<OrganisationId>, question: &str) -> String {
    format!("{}/files/{question}", part(id, organisation))
}

pub fn joint_budget(id: ApplicationId) -> String {
    format!("/applications/{id}/budget")
}

pub fn budget(id: ApplicationId, organisation: OrganisationId) -> String {
    format!("/applications/{id}/budget/{organisation}")
}

/// One field of its form, in a row that is counted from 1.
pub fn budget_field(id: ApplicationId, organisation: OrganisationId, column: &str, row: usize) -> String {
    format!("{}#{column}-{}", budget(id, organisation), row.saturating_sub(1))
}

/// The workbook of one organisation's rows; filled in, it is sent to the same address.
pub fn sheet(id: ApplicationId, organisation: OrganisationId) -> String {
    format!("{}/sheet", budget(id, organisation))
}

/// The joint budget as a workbook.
pub fn joint_sheet(id: ApplicationId) -> String {
    format!("{}/sheet", joint_budget(id))
}

pub fn partners(id: ApplicationId) -> String {
    format!("/applications/{id}/partners")
}

/// What an invited organisation sees before it answers.
pub fn invitation(id: ApplicationId, partner: PartnerId) -> String {
    format!("/applications/{id}/partners/{partner}")
}

/// What somebody sees who was invited by e-mail.
pub fn secret_invitation(secret: &str) -> String {
    format!("/applications/invitation/{secret}")
}

pub fn documents(id: ApplicationId) -> String {
    format!("/applications/{id}/documents")
}

pub fn document(id: ApplicationId, document: DocumentId) -> String {
    format!("/applications/{id}/documents/{document}")
}

pub fn consent(id: ApplicationId) -> String {
    format!("/applications/{id}/consent")
}

pub fn withdrawal(id: ApplicationId) -> String {
    format!("/applications/{id}/withdrawal")
}

/// Where an officer records that a draft came late: the eligibility room's page.
pub fn late_arrival(call: CallId, id: ApplicationId) -> String {
    format!("/calls/{call}/late-arrivals/new?application={id}")
}

/// Where the lead checks everything once more and submits: the eligibility room's page.
pub fn check(id: ApplicationId) -> String {
    format!("/applications/{id}/check")
}

/// The receipt of a submission: the eligibility room's page.
pub fn receipt(id: ApplicationId) -> String {
    format!("/applications/{id}/receipt")
}

/// What the rules found and officers decided: the eligibility room's page.
pub fn eligibility(id: ApplicationId) -> String {
    format!("/applications/{id}/eligibility")
}
