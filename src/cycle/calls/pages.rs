//! What the templates of this room are filled with.

use askama::Template;

use super::corrigendum::Corrigendum;
use super::form::{self, CRITERION_ROWS, THEME_ROWS, TRANCHE_ROWS};
use super::links;
use super::model::{Call, Condition};
use super::status::Status;
use super::words;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::translated::Translated;
use crate::people::accounts::{Invited, Role, Staff};
use crate::people::places::Place;
use crate::people::programmes::{self, Programme};
use crate::rulebook::words::title;
use crate::rulebook::{Field, FieldKind, Group, RuleId};
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::ui::{Said, Ui};

/// The calls that the world may see.
#[derive(Template)]
#[template(path = "cycle/calls/pages/list.html")]
pub struct List<'a> {
    pub ui: &'a Ui,
    /// The open ones, the nearest deadline first, then the past ones.
    pub calls: Paged<Call>,
}

impl List<'_> {
    fn open(&self) -> impl Iterator<Item = &Call> {
        self.calls.iter().filter(|call| call.accepts_at(self.ui.now))
    }

    fn past(&self) -> impl Iterator<Item = &Call> {
        self.calls.iter().filter(|call| !call.accepts_at(self.ui.now))
    }

    fn has_open(&self) -> bool {
        self.open().next().is_some()
    }

    /// Further on the list nobody is told that nothing is open.
    fn tells_of_open(&self) -> bool {
        self.calls.is_first() || self.has_open()
    }

    fn has_past(&self) -> bool {
        self.past().next().is_some()
    }
}

/// A call as applicants read it.
#[derive(Template)]
#[template(path = "cycle/calls/pages/show.html")]
pub struct Show<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub programme: Programme,
    pub places: Vec<Translated>,
    /// The rules that are on, each in sentences.
    pub rules: Vec<(RuleId, Vec<String>)>,
    pub corrigenda: Vec<Corrigendum>,
    pub is_open: bool,
    pub is_draft: bool,
    pub is_staff: bool,
}

impl Show<'_> {
    fn rule_title(&self, rule: &RuleId) -> String {
        self.ui.say(&title(*rule))
    }

    fn languages(&self) -> String {
        self.call.languages.iter().map(|language| language.own_name()).collect::<Vec<_>>().join(", ")
    }
}

/// The long form of a call.
#[derive(Template)]
#[template(path = "cycle/calls/pages/draft.html")]
pub struct DraftPage<'a> {
    pub ui: &'a Ui,
    pub programme: &'a Programme,
    /// None for a new call.
    pub draft: Option<&'a Call>,
    pub places: Vec<Place>,
    pub form: Form,
}

impl DraftPage<'_> {
    fn action(&self) -> String {
        self.draft.map_or_else(|| links::calls_of(self.programme.id), |call| links::draft(call.id))
    }

    fn back(&self) -> String {
        self.draft.map_or_else(|| programmes::links::show(self.programme.id), |call| links::manage(call.id))
    }

    /// Rows of a kind: those that are usual, and more where more are filled.
    fn rows(&self, kind: &str, usual: usize, column: &str) -> std::ops::RangeInclusive<usize> {
        let mut last = usual;
        while !self.form.value(&format!("{kind}-{}-{column}", last + 1)).is_empty() {
            last += 1;
        }
        1..=last
    }

    fn themes(&self) -> std::ops::RangeInclusive<usize> {
        self.rows("theme", THEME_ROWS, "code")
    }

    fn criteria(&self) -> std::ops::RangeInclusive<usize> {
        self.rows("criterion", CRITERION_ROWS, "code")
    }

    fn rule_title(&self, rule: &RuleId) -> String {
        self.ui.say(&title(*rule))
    }

    fn rule_about(&self, rule: &RuleId) -> String {
        self.ui.say(&words::about(*rule))
    }

    fn label_of(&self, rule: &RuleId, field: &Field) -> Said {
        self.ui.one("calls-parameter", format!("{rule}-{}", field.name))
    }

    /// One word of a parameter, as the list offers it.
    fn word(&self, family: &str, word: &str) -> Said {
        self.ui.one(family, word)
    }

    fn tranches(&self) -> std::ops::RangeInclusive<usize> {
        self.rows("tranche", TRANCHE_ROWS, "share")
    }

    /// A name in Serbian Latin that somebody wrote apart: carried along, not shown.
    fn latin(&self, kind: &str, row: &usize) -> Option<(String, &str)> {
        let name = format!("{kind}-{row}-{}", Language::SerbianLatin);
        let value = self.form.value(&name);
        (!value.is_empty()).then_some((name, value))
    }
}

/// From where staff run a call.
#[derive(Template)]
#[template(path = "cycle/calls/pages/management.html")]
pub struct Management<'a> {
    pub ui: &'a Ui,
    pub call: Call,
    pub programme: Programme,
    /// What a draft lacks before it can be published.
    pub missing: Vec<String>,
    pub panel: Vec<Staff>,
    pub invited: Vec<Invited>,
    pub corrigenda: Vec<Corrigendum>,
    pub form: Form,
    pub may_manage: bool,
    pub may_staff: bool,
}

impl Management<'_> {
    fn is(&self, status: Status) -> bool {
        self.call.status == status
    }
}

/// The form of a corrigendum.
#[derive(Template)]
#[template(path = "cycle/calls/pages/corrigendum.html")]
pub struct CorrigendumPage<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    /// Whether a next version of the form waits for publication.
    pub has_next: bool,
    pub form: Form,
}

/// A programme with its calls and its staff.
#[derive(Template)]
#[template(path = "cycle/calls/pages/programme_change.html")]
pub struct ProgrammeChange<'a> {
    pub ui: &'a Ui,
    pub programme: Programme,
    /// What the published calls hold of its envelope.
    pub held: Amount,
    pub form: Form,
}

#[derive(Template)]
#[template(path = "cycle/calls/pages/programme.html")]
pub struct ProgrammePage<'a> {
    pub ui: &'a Ui,
    pub programme: Programme,
    pub calls: Vec<Call>,
    pub staff: Vec<Staff>,
    pub is_staff: bool,
    pub may_add: bool,
    pub may_change: bool,
}
