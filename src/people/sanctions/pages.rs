//! What the templates of this room are filled with.

use askama::Template;

use super::links;
use super::model::{Birth, Decision, Likeness};
use super::reading::{Queue, Seen};
use super::status::{Outcome, Status};
use crate::base::kernel::clock::Zone;
use crate::base::kernel::phrase::Phrase;
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// The colour of a status's tag.
const fn tag(status: &Status) -> &'static str {
    match status {
        Status::Open => "wait",
        Status::Cleared => "good",
        Status::Confirmed => "bad",
    }
}

/// What is like what, and in which way.
pub fn because(likeness: &Likeness) -> [Phrase; 2] {
    let alike = Phrase::new(format!("sanctions-alike-{}", likeness.part))
        .with("own", likeness.own_name.as_str())
        .with("listed", likeness.listed_name.as_str());
    [alike, Phrase::new(format!("sanctions-manner-{}", likeness.manner))]
}

#[derive(Template)]
#[template(path = "people/sanctions/pages/list.html")]
pub struct List<'a> {
    pub ui: &'a Ui,
    pub queue: Queue,
    pub status: Option<Status>,
    pub form: Form,
}

impl List<'_> {
    fn statuses() -> &'static [Status] {
        Status::ALL
    }

    fn tag(status: &Status) -> &'static str {
        tag(status)
    }

    /// The beginning of what is shown.
    fn beginning(&self) -> String {
        self.status
            .map_or_else(|| links::LIST.to_owned(), |status| format!("{}?status={status}", links::LIST))
    }

    fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }
}

#[derive(Template)]
#[template(path = "people/sanctions/pages/show.html")]
pub struct Show<'a> {
    pub ui: &'a Ui,
    pub seen: Seen,
    pub form: Form,
}

impl Show<'_> {
    fn tag(&self) -> &'static str {
        tag(&self.seen.found.status)
    }

    fn action(&self) -> String {
        links::decision(self.seen.found.id)
    }

    fn because(&self) -> String {
        because(&self.seen.found.likeness).map(|phrase| self.ui.say(&phrase)).join(" ")
    }

    fn own_names(&self) -> Vec<String> {
        self.seen.organisation.names.iter().map(|(_, name)| name.to_owned()).collect()
    }

    fn births(&self) -> Vec<String> {
        self.seen.listed.entry.births.0.iter().map(|birth| self.birth(birth)).collect()
    }

    fn birth(&self, birth: &Birth) -> String {
        let about = |said: String, about: bool| {
            if about { self.ui.t("sanctions-birth-about").with("when", said).to_string() } else { said }
        };
        match birth {
            Birth::Day { day, about: is_about } => about(self.ui.day(day), *is_about),
            Birth::Year { year, about: is_about } => about(year.to_string(), *is_about),
            Birth::Between { from, to } => format!("{from}–{to}"),
            Birth::Said { text } => text.clone(),
        }
    }

    /// Whether the list entry has changed since this decision.
    fn is_changed(&self, decision: &Decision) -> bool {
        decision.revision != self.seen.listed.revision
    }

    fn outcomes() -> [Outcome; 2] {
        [Outcome::Cleared, Outcome::Confirmed]
    }

    fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }
}
