//! What the templates of this room are filled with.

use askama::Template;

use super::access::Sight;
use super::links;
use super::model::{Check, Concluded, Cure};
use super::rules::State;
use super::views::{Group, Line, LiveLine};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{FindingId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::model::Consent;
use crate::cycle::applications::{self, Application, Whole};
use crate::cycle::calls::{self, Call};
use crate::people::organisations;
use crate::rulebook::RuleId;
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::ui::Ui;

/// Check your answers: the whole, the rules as if it were sent now, and the button.
#[derive(Template)]
#[template(path = "cycle/eligibility/pages/check.html")]
pub struct CheckPage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub whole: Whole,
    /// The whole text as HTML, escaped by the room that writes it.
    pub text: String,
    /// What is still missing, and where this person gives it, if they may.
    pub missing: Vec<(Phrase, Option<String>)>,
    pub groups: Vec<Group<LiveLine>>,
    /// Whether this person submits for the lead.
    pub submits: bool,
    pub open: bool,
    pub form: Form,
}

#[derive(Template)]
#[template(path = "cycle/eligibility/pages/receipt.html")]
pub struct ReceiptPage<'a> {
    pub ui: &'a Ui,
    /// What was refused, if something was.
    pub form: Form,
    pub call: Call,
    pub application: Application,
    pub received_at: Timestamp,
    /// Organisation and consent, the lead first.
    pub consents: Vec<(String, Consent)>,
}

/// What every rule found about one application.
#[derive(Template)]
#[template(path = "cycle/eligibility/pages/show.html")]
pub struct ShowPage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub application: Application,
    pub sight: Sight,
    pub state: State,
    pub concluded: Option<Concluded>,
    pub groups: Vec<Group<Line>>,
    pub history: Vec<Check>,
    pub form: Form,
    /// Which form was sent and is shown again.
    pub again: Option<(FindingId, &'static str)>,
}

impl ShowPage<'_> {
    fn is_again(&self, finding: &FindingId, what: &'static str) -> bool {
        self.again == Some((*finding, what))
    }

    /// What was typed into a form that is shown again.
    fn typed(&self, finding: &FindingId, what: &'static str, field: &str) -> &str {
        if self.is_again(finding, what) { self.form.value(field) } else { "" }
    }

    fn is_provisional(&self) -> bool {
        self.groups.iter().flat_map(|g| &g.lines).any(|line| line.provisional)
    }

    fn open_lines(&self) -> usize {
        self.groups.iter().flat_map(|g| &g.lines).filter(|line| line.effective.is_open()).count()
    }

    /// What could be put right, had time been given for it.
    fn curable_lines(&self) -> usize {
        let lines = self.groups.iter().flat_map(|g| &g.lines);
        lines.filter(|line| matches!(line.effective, super::rules::Effective::Curable)).count()
    }

    pub fn cure_runs(&self) -> bool {
        let lines = || self.groups.iter().flat_map(|g| &g.lines);
        lines().any(|l| matches!(l.effective, super::rules::Effective::CureOpen(_)))
    }

    pub fn may_conclude(&self) -> bool {
        self.sight.officer
            && self.concluded.is_none()
            && self.call.status == calls::Status::Closed
            && self.open_lines() == 0
    }

    fn waits_for_officer(&self) -> bool {
        self.sight.officer && self.concluded.is_none() && !self.may_conclude()
    }

    pub fn is_own(&self) -> bool {
        self.sight.staff && self.sight.seat.is_some()
    }
}

/// One application in the officers' list.
#[derive(Debug, Clone)]
pub struct Row {
    pub application: Application,
    pub organisations: String,
    pub met: usize,
    pub not_met: usize,
    pub open: usize,
    pub state: State,
}

#[derive(Template)]
#[template(path = "cycle/eligibility/pages/list.html")]
pub struct ListPage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub rows: Paged<Row>,
    /// How many stand where; the filter shows it.
    pub counts: Vec<(State, usize)>,
    pub total: usize,
    pub chosen: Option<State>,
    pub may_close: bool,
    pub may_record_late: bool,
    pub form: Form,
}

impl ListPage<'_> {
    /// Where the list begins, of the applications that are looked for.
    fn beginning(&self) -> String {
        let list = links::list(self.call.id);
        self.chosen.map_or_else(|| list.clone(), |state| format!("{list}?state={state}"))
    }

    fn is_chosen(&self, state: &State) -> bool {
        self.chosen == Some(*state)
    }
}

#[derive(Template)]
#[template(path = "cycle/eligibility/pages/late.html")]
pub struct LatePage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub drafts: Paged<Application>,
    pub form: Form,
}

#[derive(Template)]
#[template(path = "cycle/eligibility/pages/cure.html")]
pub struct CurePage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub application: Application,
    /// What may be put right now; never empty.
    pub open: Vec<OpenCure>,
    pub organisations: Vec<(OrganisationId, String)>,
    pub answers: bool,
    pub form: Form,
}

/// One thing that may be put right now.
#[derive(Debug, Clone)]
pub struct OpenCure {
    /// The rule's title.
    pub title: Phrase,
    /// The organisation that it is about, where the rule looks at each.
    pub about: Option<(OrganisationId, String)>,
    pub cure: Cure,
}

impl OpenCure {
    /// Whether a memorandum puts it right; else the register does.
    pub fn is_memorandum(&self) -> bool {
        self.cure.about.0 == RuleId::R14
    }

    fn register(&self) -> Option<String> {
        self.about.as_ref().map(|(id, _)| organisations::links::documents(*id))
    }
}
