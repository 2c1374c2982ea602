//! Addresses of this room.

use crate::base::kernel::ids::{AccountId, CallId, InvitationId, ProgrammeId};
use crate::people::accounts::Role;

pub const LIST: &str = "/calls";

/// The public page of a call.
pub fn show(id: CallId) -> String {
    format!("/calls/{id}")
}

/// The page from which staff run a call.
pub fn manage(id: CallId) -> String {
    format!("/calls/{id}/management")
}

/// The form of a draft.
pub fn draft(id: CallId) -> String {
    format!("/calls/{id}/draft")
}

pub fn publication(id: CallId) -> String {
    format!("/calls/{id}/publication")
}

pub fn archiving(id: CallId) -> String {
    format!("/calls/{id}/archiving")
}

/// The rules, tried on invented applications.
pub fn rules(id: CallId) -> String {
    format!("/calls/{id}/rules")
}

/// What the form of a call asks, for everybody.
pub fn form(id: CallId) -> String {
    format!("/calls/{id}/form")
}

/// Where the form is built.
pub fn form_draft(id: CallId) -> String {
    format!("/calls/{id}/form/draft")
}

/// The form as an applicant will meet it.
pub fn form_preview(id: CallId) -> String {
    format!("/calls/{id}/form/preview")
}

/// Where one section of it is changed; `new` for another.
pub fn form_section(id: CallId, code: &str) -> String {
    format!("/calls/{id}/form/draft/sections/{code}")
}

/// Where one question of it is changed; `new` for another.
pub fn form_question(id: CallId, code: &str) -> String {
    format!("/calls/{id}/form/draft/questions/{code}")
}

/// Where the headings of its budgets are changed.
pub fn form_headings(id: CallId) -> String {
    format!("/calls/{id}/form/draft/headings")
}

/// The questions about a call and their answers, for everybody; a room further on keeps them.
pub fn questions(id: CallId) -> String {
    format!("/calls/{id}/questions")
}

/// Where a corrigendum is sent.
pub fn corrigenda(id: CallId) -> String {
    format!("/calls/{id}/corrigenda")
}

/// The form of a corrigendum.
pub fn new_corrigendum(id: CallId) -> String {
    format!("/calls/{id}/corrigenda/new")
}

/// Where somebody is put on the panel.
pub fn panel_members(id: CallId) -> String {
    format!("/calls/{id}/panel-members")
}

/// Where a role on the panel is taken away.
pub fn removal(id: CallId, account: AccountId, role: Role) -> String {
    format!("/calls/{id}/panel-members/{account}/roles/{role}/removal")
}

/// Where an offer that nobody has taken up is taken back.
pub fn withdrawal(id: CallId, invitation: InvitationId) -> String {
    format!("/calls/{id}/invitations/{invitation}/removal")
}

/// The form of a new call of a programme.
pub fn new_call(programme: ProgrammeId) -> String {
    format!("/programmes/{programme}/calls/new")
}

/// Where a new call of a programme is sent.
pub fn calls_of(programme: ProgrammeId) -> String {
    format!("/programmes/{programme}/calls")
}

/// What was done in a programme's calls.
pub fn log(programme: ProgrammeId) -> String {
    format!("/programmes/{programme}/log")
}

/// Where the programme itself is changed: its envelope depends on its calls.
pub fn programme(id: ProgrammeId) -> String {
    format!("/programmes/{id}/profile")
}
