//! What the templates of this room are filled with. The chair's pages stand in `pages/panel.rs`.

pub mod panel;
pub mod results;

use askama::Template;
use rust_decimal::Decimal;

use super::links;
use super::model::{Assessment, Assignment, Given};
use super::sheet;
use crate::base::kernel::ids::{ApplicationId, AssignmentId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text_enum;
use crate::cycle::applications::Application;
use crate::cycle::calls::{Call, Criterion};
use crate::people::organisations::Organisation;
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::todo::By;
use crate::web::ui::Ui;

/// Everything that waits for one person, panel by panel.
#[derive(Template)]
#[template(path = "cycle/reviews/pages/queue.html")]
pub struct Queue<'a> {
    pub ui: &'a Ui,
    pub panels: Vec<MyPanel>,
}

/// One panel as somebody who works in it sees it.
pub struct MyPanel {
    pub call: Call,
    pub is_chair: bool,
    pub is_assessor: bool,
    /// Why nothing can be done there, if so.
    pub rests: Option<Phrase>,
    /// Applications of which they have not said yet whether they have a conflict.
    pub undeclared: usize,
    pub tasks: Vec<Task>,
    /// Until when the assessments are wanted, if the chair said it and one of them is not in.
    pub by: Option<By>,
}

/// One application to assess.
pub struct Task {
    pub assignment: AssignmentId,
    pub reference: String,
    pub title: String,
    pub state: TaskState,
}

text_enum! {
    pub enum TaskState {
        Open = "open",
        Started = "started",
        Submitted = "submitted",
    }
}

impl TaskState {
    pub const fn of(assignment: &Assignment) -> Self {
        match (assignment.saved_at, assignment.submitted_at) {
            (_, Some(_)) => Self::Submitted,
            (Some(_), None) => Self::Started,
            (None, None) => Self::Open,
        }
    }

    /// The class of its tag.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Submitted => "good",
            Self::Started => "note",
            Self::Open => "wait",
        }
    }
}

impl MyPanel {
    fn conflicts(&self) -> String {
        links::conflicts(self.call.id)
    }
    fn chair(&self) -> String {
        links::chair(self.call.id)
    }
}

impl Task {
    fn sheet(&self) -> String {
        links::assignment(self.assignment)
    }
}

/// What an assessor sees before anything else: names only.
#[derive(Template)]
#[template(path = "cycle/reviews/pages/conflicts.html")]
pub struct Conflicts<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub call: Call,
    pub rows: Paged<ConflictRow>,
    /// Why nothing can be declared, if so.
    pub rests: Option<Phrase>,
    /// The applying organisations that the assessor belongs to.
    pub own_organisations: Vec<Organisation>,
}

pub struct ConflictRow {
    pub application: ApplicationId,
    pub reference: String,
    pub title: String,
    pub organisations: Vec<Organisation>,
    /// True for a conflict.
    pub declared: Option<bool>,
    pub is_member: bool,
    /// Their assessment is in: nothing to declare any more.
    pub is_submitted: bool,
}

/// The form field of the choice about one application.
pub fn choice_field(application: ApplicationId) -> String {
    format!("choice-{application}")
}

/// The form field of the reason for a conflict with one application.
pub fn reason_field(application: ApplicationId) -> String {
    format!("reason-{application}")
}

pub const NO_CONFLICT: &str = "none";
pub const CONFLICT: &str = "conflict";

impl ConflictRow {
    /// Whether it can be said or said otherwise, where the panel is at work.
    pub fn is_open(&self) -> bool {
        !self.has_conflict() && !self.is_submitted
    }
    fn choice(&self) -> String {
        choice_field(self.application)
    }
    fn reason(&self) -> String {
        reason_field(self.application)
    }
    fn has_conflict(&self) -> bool {
        self.declared == Some(true)
    }
}

impl Conflicts<'_> {
    fn beginning(&self) -> String {
        links::conflicts(self.call.id)
    }
    fn action(&self) -> String {
        links::conflicts(self.call.id)
    }
    fn may_change(&self, row: &ConflictRow) -> bool {
        self.rests.is_none() && row.is_open()
    }
    fn may_change_any(&self) -> bool {
        self.rows.iter().any(|row| self.may_change(row))
    }
}

/// An application and its score sheet.
#[derive(Template)]
#[template(path = "cycle/reviews/pages/assignment.html")]
pub struct Assign<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub call: Call,
    pub application: Application,
    /// Everything that was submitted, rendered.
    pub text: String,
    pub assignment: Assignment,
    pub sheet: Option<Assessment>,
    /// The others' totals, once one's own is in.
    pub others: Vec<Given>,
    /// Until when the chair wants it, if that was said.
    pub by: Option<By>,
    /// Why nothing can be written, if so.
    pub rests: Option<Phrase>,
    /// Whether the form was written on an older sheet than is kept.
    pub clash: bool,
}

impl Assign<'_> {
    fn kept_overall(&self) -> &str {
        self.sheet.as_ref().map_or("", |sheet| sheet.overall.as_str())
    }
    fn action(&self) -> String {
        links::assessment(self.assignment.id)
    }
    fn conflicts(&self) -> String {
        links::conflicts(self.call.id)
    }
    fn version(&self) -> i32 {
        self.sheet.as_ref().map_or(0, |sheet| sheet.version)
    }
    fn is_open(&self) -> bool {
        self.rests.is_none() && self.assignment.submitted_at.is_none()
    }
    fn mark(&self, criterion: &Criterion) -> Option<Decimal> {
        self.sheet.as_ref().and_then(|sheet| sheet.marks.get(&criterion.code).copied())
    }
    fn comment(&self, criterion: &Criterion) -> &str {
        let kept = self.sheet.as_ref().and_then(|sheet| sheet.comments.get(&criterion.code));
        kept.map(String::as_str).unwrap_or_default()
    }
}
