//! What the templates of this room are filled with.

use askama::Template;

use super::access::Sight;
use super::bulk::{BulkAct, BulkKind, Came, Item, What};
use super::links;
use super::model::{Check, Concluded, Cure};
use super::objections::{Answered, Stands};
use super::queue::{Turnaround, Wanted};
use super::rules::State;
use super::views::{Group, Line, LiveLine};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{BulkActId, FindingId, ObjectionId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::model::Consent;
use crate::cycle::applications::{self, Application, Whole};
use crate::cycle::calls::{self, Call};
use crate::people::organisations;
use crate::rulebook::words::title;
use crate::rulebook::{ChangeSaid, RuleId};
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
    /// The result before an objection to it.
    pub first: Option<Concluded>,
    /// Where the latest objection stands.
    pub objection: Option<Stands>,
    /// Until when somebody may object, if they may.
    pub contestable_until: Option<Timestamp>,
    /// Until when the applicants hear, while they wait.
    pub heard_by: Option<Timestamp>,
    pub groups: Vec<Group<Line>>,
    pub history: Vec<Check>,
    /// What the latest run found otherwise than the one before, if there was one before.
    pub changes: Option<Vec<ChangeSaid>>,
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

/// The objection to a result, and what the reader may do about it.
#[derive(Template)]
#[template(path = "cycle/eligibility/pages/objection.html")]
pub struct ObjectionPage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub application: Application,
    pub sight: Sight,
    pub concluded: Option<Concluded>,
    pub first: Option<Concluded>,
    /// The first first.
    pub objections: Vec<ObjectionTold>,
    /// Until when somebody may object; else why not.
    pub until: Result<Timestamp, Phrase>,
    /// Findings that are not met: by their rule, with what was found.
    pub contestable: Vec<(FindingId, String, Phrase)>,
    pub may_object: bool,
    pub may_withdraw: bool,
    pub may_decide: bool,
    /// An officer who had a part in the result.
    pub had_part: bool,
    /// How many officers had none.
    pub free: usize,
    pub form: Form,
}

impl ObjectionPage<'_> {
    fn withdrawal(&self) -> String {
        format!("{}/withdrawal", links::objection(self.application.id))
    }
}

/// An objection as a page tells it.
#[derive(Debug, Clone)]
pub struct ObjectionTold {
    pub id: ObjectionId,
    pub stands: Stands,
    pub organisation: String,
    pub grounds: String,
    pub made_at: Timestamp,
    pub withdrawn_at: Option<Timestamp>,
    pub decided_at: Option<Timestamp>,
    /// Only staff read who it was.
    pub decided_by: Option<String>,
    pub points: Vec<PointTold>,
}

#[derive(Debug, Clone)]
pub struct PointTold {
    pub finding: FindingId,
    pub about: String,
    pub answer: Option<(Answered, String)>,
}

impl ObjectionTold {
    fn is_open(&self) -> bool {
        self.stands == Stands::Open
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
    /// The days from closing to its result, or to now.
    pub waited: Option<i64>,
    /// By how many days it is overdue.
    pub overdue: Option<i64>,
    pub objection_open: bool,
}

#[derive(Template)]
#[template(path = "cycle/eligibility/pages/list.html")]
pub struct ListPage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub rows: Paged<Row>,
    /// After which row this part begins; empty for the first. A form that comes back shows the same part.
    pub after: String,
    /// How many stand where; the filter shows it.
    pub counts: Vec<(State, usize)>,
    pub total: usize,
    pub wanted: Wanted,
    pub clock: Turnaround,
    /// Acts that this officer can still undo.
    pub undoable: Vec<BulkActId>,
    pub may_close: bool,
    /// Whether the reader may do something to many at once.
    pub may_act: bool,
    pub may_record_late: bool,
    pub form: Form,
}

impl ListPage<'_> {
    /// Where the list begins, of the applications that are looked for.
    fn beginning(&self) -> String {
        self.with(&self.wanted)
    }

    /// The same of those that stand so.
    fn standing(&self, state: Option<&State>) -> String {
        self.with(&Wanted { state: state.copied(), ..self.wanted.clone() })
    }

    fn with(&self, wanted: &Wanted) -> String {
        let list = links::list(self.call.id);
        let asked = serde_html_form::to_string(wanted.pairs()).unwrap_or_default();
        if asked.is_empty() { list } else { format!("{list}?{asked}") }
    }

    fn is_chosen(&self, state: &State) -> bool {
        self.wanted.state == Some(*state)
    }

    fn rules(&self) -> Vec<RuleId> {
        self.call.rules.switched_on().collect()
    }

    /// The rules for which time can be given.
    fn curable(&self) -> Vec<RuleId> {
        self.call.rules.switched_on().filter(|rule| self.call.rules.cure_days(*rule).is_some()).collect()
    }

    fn title(&self, rule: &RuleId) -> String {
        format!("{rule} {}", self.ui.say(&title(*rule)))
    }

    fn wants_rule(&self, rule: &RuleId) -> bool {
        self.wanted.rule == Some(*rule)
    }
}

/// One act on many applications: what it would come to, or what came of it.
#[derive(Template)]
#[template(path = "cycle/eligibility/pages/bulk.html")]
pub struct BulkPage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub act: BulkAct,
    /// By number.
    pub rows: Vec<(Item, Application)>,
    pub may_confirm: bool,
    pub may_undo: bool,
    pub form: Form,
}

impl BulkPage<'_> {
    fn step(&self, what: &str) -> String {
        format!("{}/{what}", links::bulk(self.act.id))
    }

    /// How many it does something to.
    fn to_do(&self) -> usize {
        self.act.items.iter().filter(|item| item.foreseen.is_done()).count()
    }

    fn title(&self, rule: &RuleId) -> String {
        self.ui.say(&title(*rule))
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
