//! What the templates of this room are filled with.

use askama::Template;

use super::handlers::Own;
use super::links;
use super::model::{Clarification, Published};
use super::rules;
use super::status::Status;
use crate::base::kernel::ids::AccountId;
use crate::base::kernel::language::Language;
use crate::cycle::calls::{self, Call};
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// Who has asked.
pub struct Names(pub Vec<(AccountId, String)>);

impl Names {
    pub fn of(&self, id: &AccountId) -> &str {
        self.0.iter().find(|(known, _)| known == id).map_or("", |(_, name)| name)
    }
}

/// Questions and answers as everybody reads them, and the way to ask.
#[derive(Template)]
#[template(path = "cycle/clarifications/pages/list.html")]
pub struct List<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub published: Vec<Published>,
    pub(super) own: Vec<Own>,
    /// Why no question is taken now.
    pub closed: Option<String>,
    pub is_signed_in: bool,
    pub is_staff: bool,
    pub form: Form,
}

impl List<'_> {
    /// What has become of a question, for whoever asked it.
    fn standing(own: &Own) -> Status {
        if own.declined_because.is_some() {
            Status::Declined
        } else if own.number.is_some() {
            Status::Published
        } else {
            Status::Open
        }
    }
}

/// All questions before staff.
#[derive(Template)]
#[template(path = "cycle/clarifications/pages/queue.html")]
pub struct QueuePage<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub all: Vec<Clarification>,
    pub names: Names,
    pub may_answer: bool,
    /// The time that is left for answers; none: it is over.
    pub left: Option<String>,
    pub form: Form,
}

impl QueuePage<'_> {
    fn open(&self, ready: bool) -> Vec<&Clarification> {
        let of = |one: &&Clarification| {
            one.status == Status::Open && one.words.are_complete(&self.call.languages) == ready
        };
        self.all.iter().filter(of).collect()
    }

    fn unanswered(&self) -> Vec<&Clarification> {
        self.open(false)
    }

    fn ready(&self) -> Vec<&Clarification> {
        self.open(true)
    }

    fn done(&self) -> Vec<&Clarification> {
        self.all.iter().filter(|one| one.status != Status::Open).collect()
    }

    /// How many others share its answer.
    fn sharing(&self, one: &Clarification) -> usize {
        self.all.iter().filter(|other| other.joined_to == Some(one.id)).count()
    }
}

/// One question before staff.
#[derive(Template)]
#[template(path = "cycle/clarifications/pages/show.html")]
pub struct Show<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub asked: Clarification,
    pub asker: String,
    pub others: Vec<Clarification>,
    pub may_answer: bool,
    pub may_separate: bool,
    /// Whether somebody else has saved since this person began.
    pub is_clash: bool,
    pub form: Form,
}

impl Show<'_> {
    fn written(&self) -> Vec<Language> {
        rules::written(&self.call)
    }

    fn may_draft(&self) -> bool {
        self.may_answer && self.asked.status == Status::Open
    }

    fn may_correct(&self) -> bool {
        self.may_answer && self.asked.status == Status::Published
    }

    /// Where the words are sent.
    fn action(&self) -> String {
        if self.may_correct() { links::correction(self.asked.id) } else { links::answer(self.asked.id) }
    }

    fn joined(&self) -> Option<&Clarification> {
        self.others.iter().find(|one| Some(one.id) == self.asked.joined_to)
    }

    /// The beginning of a question, where a list names it.
    fn short(one: &Clarification) -> String {
        const MOST: usize = 80;
        let line = one.asked.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= MOST { line } else { line.chars().take(MOST).chain(['…']).collect() }
    }
}
