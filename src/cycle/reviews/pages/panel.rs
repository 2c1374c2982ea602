//! The pages of the chair and of the staff who watch.

use askama::Template;
use rust_decimal::Decimal;

use super::TaskState;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text_enum;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};
use crate::cycle::eligibility::CommunitiesTold;
use crate::cycle::reviews::links;
use crate::cycle::reviews::ranking::Place;
use crate::people::organisations::Organisation;
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "cycle/reviews/pages/panel.html")]
pub struct Panel<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub call: Call,
    /// Why nothing can be done, if so.
    pub rests: Option<Phrase>,
    pub is_chair: bool,
    pub is_closed: bool,
    pub rows: Paged<Row>,
    pub has_unassigned: bool,
    pub is_complete: bool,
    /// Until when the assessments are wanted.
    pub deadline: Option<Timestamp>,
    pub assessors: Vec<AssessorRow>,
}

/// One eligible application.
pub struct Row {
    pub application: ApplicationId,
    pub reference: String,
    pub title: String,
    pub organisations: Vec<Organisation>,
    pub seats: Vec<Seat>,
    pub standing: Standing,
    /// Only where every total behind it may be seen.
    pub score: Option<Decimal>,
    /// Who could be assigned by hand, if a place is free.
    pub candidates: Vec<(AccountId, String)>,
    /// For a chair who may read it.
    pub communities: Option<CommunitiesTold>,
}

/// One assessor's place at an application.
pub struct Seat {
    pub assignment: AssignmentId,
    pub ordinal: i32,
    pub name: String,
    pub state: TaskState,
    pub total: Option<Decimal>,
}

text_enum! {
    /// What an application waits for.
    pub enum Standing {
        Unassigned = "unassigned",
        Assessing = "assessing",
        ThirdWanted = "third_wanted",
        Scored = "scored",
    }
}

impl Standing {
    const fn tone(self) -> &'static str {
        match self {
            Self::Unassigned | Self::ThirdWanted => "wait",
            Self::Assessing => "note",
            Self::Scored => "good",
        }
    }
}

/// One assessor with what they declared and did.
pub struct AssessorRow {
    pub name: String,
    pub undeclared: usize,
    /// References of applications with a declared conflict, with the reasons.
    pub conflicts: Vec<(String, String)>,
    pub assigned: usize,
    pub submitted: usize,
}

/// One application as the chair reads it.
#[derive(Template)]
#[template(path = "cycle/reviews/pages/reading.html")]
pub struct Reading<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub application: Application,
    /// Everything that was submitted, rendered.
    pub text: String,
}

impl Reading<'_> {
    fn panel(&self) -> String {
        links::chair(self.call.id)
    }
}

impl Row {
    /// Whether a place of it is free.
    pub fn takes_assessor(&self) -> bool {
        matches!(self.standing, Standing::Unassigned | Standing::ThirdWanted)
    }
    fn by_hand(&self) -> String {
        links::by_hand(self.application)
    }
    /// The id of its list of candidates.
    fn account_field(&self) -> String {
        account_field(self.application)
    }
}

impl Seat {
    fn release(&self) -> String {
        links::release(self.assignment)
    }
    /// The id of its field for a reason.
    fn reason_field(&self) -> String {
        format!("reason-{}", self.assignment)
    }
}

pub fn account_field(application: ApplicationId) -> String {
    format!("account-{application}")
}

impl Panel<'_> {
    fn call_page(&self) -> String {
        calls::links::show(self.call.id)
    }
    fn opening(&self) -> String {
        links::opening(self.call.id)
    }
    fn automatic(&self) -> String {
        links::automatic(self.call.id)
    }
    fn closing(&self) -> String {
        links::closing(self.call.id)
    }
    fn ranking(&self) -> String {
        links::ranking(self.call.id)
    }
    /// Where the reader finds the whole application.
    fn reading(&self, row: &Row) -> String {
        if self.is_chair {
            links::reading(self.call.id, row.application)
        } else {
            applications::links::read(row.application)
        }
    }
    fn counts_communities(&self) -> bool {
        self.rows.iter().any(|row| row.communities.is_some())
    }
    fn may_act(&self) -> bool {
        self.is_chair && self.rests.is_none()
    }
    fn may_release(&self, seat: &Seat) -> bool {
        self.may_act() && seat.state != TaskState::Submitted
    }
    fn may_assign(&self, row: &Row) -> bool {
        self.may_act() && row.takes_assessor()
    }
    fn deadline_path(&self) -> String {
        links::deadline(self.call.id)
    }
    fn beginning(&self) -> String {
        links::chair(self.call.id)
    }
}

#[derive(Template)]
#[template(path = "cycle/reviews/pages/ranking.html")]
pub struct RankingPage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    /// None while the panel is at work.
    pub lines: Option<Paged<Line>>,
    /// Whether the line runs between applications of the same score: a person must look.
    pub line_cuts_a_tie: bool,
}

/// One line of the ranking.
pub struct Line {
    pub rank: u32,
    pub application: ApplicationId,
    pub reference: String,
    pub title: String,
    pub organisations: Vec<Organisation>,
    pub totals: Vec<Decimal>,
    pub score: Decimal,
    pub place: Place,
    pub asked: Amount,
    pub left: Amount,
    pub tied: bool,
    pub is_last_within: bool,
    /// It left after the panel was closed, and takes no money.
    pub is_withdrawn: bool,
}

impl Line {
    fn results(&self) -> String {
        links::results(self.application)
    }

    const fn tone(&self) -> &'static str {
        match self.place {
            Place::Within => "good",
            Place::Reserve => "wait",
            Place::BelowThreshold => "bad",
        }
    }
}

impl RankingPage<'_> {
    fn panel(&self) -> String {
        links::chair(self.call.id)
    }
    fn call_page(&self) -> String {
        calls::links::show(self.call.id)
    }
    fn beginning(&self) -> String {
        links::ranking(self.call.id)
    }
}

pub fn line_cuts_a_tie(lines: &[Line]) -> bool {
    lines.iter().zip(lines.iter().skip(1)).any(|(a, b)| a.rank == b.rank && a.place != b.place)
}
