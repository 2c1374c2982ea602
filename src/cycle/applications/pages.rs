//! What the templates of this room are filled with.

pub mod history;
mod money;
mod paper;
mod part;
mod reading;
mod rows;
mod shares;
mod tasks;

use askama::Template;

pub use money::{Joint, Row, Table, Tables, joint_budget, percent, quantity, tables};
pub use part::PartForm;
pub use reading::{Text, WholeText};
pub use rows::{BadCells, BudgetForm, sums};
pub use shares::{ShareMade, Shared, Shares};
pub use tasks::{Owing, RuleView, Task, owing, rules, tasks};

use super::access::Seat;
use super::handlers::history::{Change, Since};
use super::judged::Cause;
use super::links;
use super::milestones::Milestone;
use super::model::{Application, Consent, Document, Partner};
use super::status::Status;
use super::whole::Whole;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::cycle::calls::{self, Call};
use crate::people::organisations::Organisation;
use crate::rulebook::ChangeSaid;
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::ui::Ui;

/// One application in a list of one's own.
pub struct Line {
    pub link: String,
    pub title: String,
    pub reference: String,
    pub organisation: String,
    pub is_lead: bool,
    pub call: String,
    pub status: Status,
    pub deadline: String,
    pub is_open: bool,
    /// What comes next for the organisation's people while it is written, and where that is done.
    pub next: Option<(String, Option<String>)>,
    /// The latest of what became of it after it was sent in.
    pub last: Option<String>,
    pub is_late: bool,
}

impl Line {
    /// What comes next for it once nobody can write any more, as a key.
    fn rests(&self) -> &'static str {
        match self.status {
            Status::Draft => "applications-next-missed",
            Status::Submitted => "applications-next-wait",
            Status::Withdrawn => "applications-next-nothing",
        }
    }

    fn tag(&self) -> &'static str {
        match self.status {
            Status::Draft if self.is_open => "wait",
            Status::Submitted => "good",
            Status::Draft | Status::Withdrawn => "",
        }
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/list.html")]
pub struct List<'a> {
    pub ui: &'a Ui,
    pub mine: Paged<Line>,
    pub asked: Vec<Line>,
    pub has_organisation: bool,
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/new.html")]
pub struct New<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub call: &'a Call,
    pub organisations: Vec<Organisation>,
    /// Earlier applications to begin with, each with its reference.
    pub earlier: Vec<(Application, String)>,
}

impl New<'_> {
    fn is_open(&self) -> bool {
        self.call.accepts_at(self.ui.now)
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/draft.html")]
pub struct Draft<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub tasks: Vec<Task>,
    pub owing: Vec<Owing>,
    pub rules: Vec<RuleView>,
    /// What something else than its text last changed in the rules, when, and what.
    pub changed: Option<(Cause, Timestamp, Vec<ChangeSaid>)>,
    pub is_open: bool,
    pub is_lead_writer: bool,
    /// Whether the reader submits and withdraws for the lead.
    pub may_decide: bool,
}

impl Draft<'_> {
    fn done(&self) -> usize {
        self.tasks.iter().filter(|task| task.is_done).count()
    }

    /// The names of the lead and the partners.
    fn names(&self) -> String {
        names(self.whole, self.ui)
    }
}

/// The names of the lead and the partners, the lead first.
fn names(whole: &Whole, ui: &Ui) -> String {
    let names: Vec<String> = whole.accepted().map(|id| whole.name(id, ui.language)).collect();
    names.join(", ")
}

/// What was submitted or withdrawn.
#[derive(Template)]
#[template(path = "cycle/applications/pages/sent.html")]
pub struct Sent<'a> {
    pub ui: &'a Ui,
    /// What was refused, if something was.
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub has_seat: bool,
    pub may_withdraw: bool,
    /// What became of it, the earliest first.
    pub milestones: Vec<Milestone>,
}

impl Sent<'_> {
    fn names(&self) -> String {
        names(self.whole, self.ui)
    }

    fn is_submitted(&self) -> bool {
        self.whole.application.status == Status::Submitted
    }

    fn tag(&self) -> &'static str {
        if self.is_submitted() { "good" } else { "" }
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/withdrawal.html")]
pub struct Withdrawal<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
}

impl Withdrawal<'_> {
    fn path(&self) -> String {
        links::withdrawal(self.whole.application.id)
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/partners.html")]
pub struct Partners<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    /// What was sought in the register, and what was found.
    pub sought: String,
    pub found: Vec<Organisation>,
    /// Whether the reader may invite and remove.
    pub invites: bool,
    pub is_open: bool,
    /// The reader's places.
    pub seats: &'a [Seat],
}

impl Partners<'_> {
    fn name(&self, partner: &Partner) -> String {
        self.whole.name_of(partner, self.ui.language)
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn tag(&self, partner: &Partner) -> &'static str {
        if partner.is_in() {
            "good"
        } else if partner.is_asked() {
            "wait"
        } else {
            ""
        }
    }

    fn may_remove(&self, partner: &Partner) -> bool {
        self.invites && !partner.is_lead() && (partner.is_in() || partner.is_asked())
    }

    /// Whether the reader may hand the lead on to this partner.
    fn may_offer(&self, partner: &Partner) -> bool {
        self.leads() && partner.is_in() && !partner.is_lead() && partner.lead_offered_at.is_none()
    }

    fn leads(&self) -> bool {
        self.is_open && self.seats.iter().any(|seat| seat.is_lead && seat.may_decide())
    }

    /// Whether the reader answers for a partner to whom the lead is offered.
    fn may_take(&self, partner: &Partner) -> bool {
        let of = |seat: &Seat| Some(seat.organisation) == partner.organisation && seat.may_decide();
        self.is_open && partner.lead_offered_at.is_some() && self.seats.iter().any(of)
    }

    /// Where one of the things is done that can be done with a partner.
    fn act(&self, partner: &Partner, what: &str) -> String {
        format!("{}/{what}", links::invitation(self.whole.application.id, partner.id))
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/invitation.html")]
pub struct Invitation<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub partner: Partner,
    /// The secret of the link, where the invitation came by e-mail.
    pub secret: Option<String>,
    /// The organisations for which the reader may accept by that link.
    pub choice: Vec<Organisation>,
    pub is_stranger: bool,
    /// Whether the reader may answer at all.
    pub answers: bool,
    pub is_open: bool,
}

impl Invitation<'_> {
    fn lead(&self) -> String {
        self.whole.lead().map(|id| self.whole.name(id, self.ui.language)).unwrap_or_default()
    }

    fn summary(&self) -> &str {
        self.whole.common.answers.text_of("summary")
    }

    fn path(&self) -> String {
        links::invitation(self.whole.application.id, self.partner.id)
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/documents.html")]
pub struct Documents<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    /// The organisations for which the reader may add documents.
    pub writes: Vec<OrganisationId>,
    pub is_lead_writer: bool,
}

impl Documents<'_> {
    fn name(&self, id: &OrganisationId) -> String {
        self.whole.name(*id, self.ui.language)
    }

    fn signed(&self, document: &Document) -> String {
        signed(self.whole, document, self.ui)
    }

    fn may_remove(&self, document: &Document) -> bool {
        self.is_lead_writer || self.writes.contains(&document.organisation)
    }

    fn link(&self, document: &Document) -> String {
        links::document(self.whole.application.id, document.id)
    }
}

/// The names of those who have signed a document and stand in the application.
fn signed(whole: &Whole, document: &Document, ui: &Ui) -> String {
    names_among(whole, &document.signed_by, ui)
}

/// The names of those of these organisations that stand in the application.
fn names_among(whole: &Whole, among: &[OrganisationId], ui: &Ui) -> String {
    let names: Vec<String> =
        whole.accepted().filter(|id| among.contains(id)).map(|id| whole.name(id, ui.language)).collect();
    names.join(", ")
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/consent.html")]
pub struct ConsentForm<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub text: WholeText<'a>,
    /// The organisations for which the reader may consent and has not.
    pub signs_for: Vec<OrganisationId>,
    /// What is not written yet.
    pub lacking: Vec<String>,
    /// What changed since they consented before.
    pub since: Vec<Since>,
}

impl ConsentForm<'_> {
    fn title(&self, change: &Change) -> String {
        history::title(self.ui, self.whole, change.about, change.organisation)
    }

    fn states(&self) -> Vec<(String, Option<&Consent>, bool)> {
        let state = |id| {
            let name = self.whole.name(id, self.ui.language);
            (name, self.whole.consent_of(id), self.whole.was_reopened(id))
        };
        self.whole.accepted().map(state).collect()
    }

    fn name(&self, id: &OrganisationId) -> String {
        self.whole.name(*id, self.ui.language)
    }
}

/// A draft as an officer finds it after the deadline.
pub struct DraftLine {
    pub id: ApplicationId,
    pub reference: String,
    pub title: String,
    pub lead: String,
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/drafts.html")]
pub struct Drafts<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    pub is_over: bool,
    pub may_record: bool,
    pub lines: Paged<DraftLine>,
}

impl Drafts<'_> {
    fn beginning(&self) -> String {
        links::drafts(self.call.id)
    }

    fn late_arrival(&self, line: &DraftLine) -> String {
        links::late_arrival(self.call.id, line.id)
    }
}
