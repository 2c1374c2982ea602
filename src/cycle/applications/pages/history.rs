//! Pages of what changed.

use std::collections::HashMap;

use askama::Template;
use serde_json::Value;

use super::names_among;
use crate::base::kernel::ids::{AccountId, OrganisationId};
use crate::cycle::applications::budget::{BudgetInput, ContributionInput, Heading, LineInput};
use crate::cycle::applications::handlers::history::Shown;
use crate::cycle::applications::history::{About, Piece, around, pieces};
use crate::cycle::applications::links;
use crate::cycle::applications::model::DocumentKind;
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::store::Outline;
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::cycle::forms::{WhichPart, words};
use crate::people::places::Place;
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::ui::Ui;

/// One thing that differs: what it is called, and how it became what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub label: String,
    pub pieces: Vec<Piece>,
}

/// Kept states in the reader's words.
pub struct Texts<'a> {
    pub ui: &'a Ui,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub places: &'a [Place],
}

/// A document as its revision keeps it.
#[derive(serde::Deserialize)]
struct Named {
    kind: DocumentKind,
    name: String,
    signed_by: Vec<OrganisationId>,
}

impl Texts<'_> {
    /// How two states of one thing differ; nothing where they read the same.
    pub fn differences(&self, about: About, before: Option<&Value>, now: &Value) -> Vec<Difference> {
        let (then, now) = (self.read(about, before), self.read(about, Some(now)));
        let differ = then.into_iter().zip(now).filter(|(a, b)| a.1 != b.1);
        differ.map(|(a, b)| Difference { label: b.0, pieces: around(pieces(&a.1, &b.1)) }).collect()
    }

    /// What a state says, each piece with what it is called; of no state the same pieces, empty.
    fn read(&self, about: About, value: Option<&Value>) -> Vec<(String, String)> {
        match about {
            About::Title => vec![self.one("applications-title", read::<String>(value))],
            About::Common => self.answers(WhichPart::Common, value),
            About::Own => self.answers(WhichPart::Own, value),
            About::Budget => vec![self.one("applications-history-rows", self.rows(read(value)))],
            About::Documents => {
                vec![self.one("applications-task-documents", self.documents(&read::<Vec<Named>>(value)))]
            }
            About::Partners => {
                let ids: Vec<OrganisationId> = read(value);
                let names = ids.iter().map(|id| self.whole.name(*id, self.ui.language) + "\n").collect();
                vec![self.one("applications-task-partners", names)]
            }
        }
    }

    fn one(&self, key: &str, text: String) -> (String, String) {
        (self.ui.t(key).to_string(), text)
    }

    fn answers(&self, part: WhichPart, value: Option<&Value>) -> Vec<(String, String)> {
        let answers: Answers = read(value);
        let names = self.whole.names(self.call, self.places, self.ui.language);
        let questions = self.whole.form.questions_of(part);
        questions
            .map(|question| {
                let said = words::said(self.ui, question, &answers, &names);
                (words::label(self.ui, question), said.plain())
            })
            .collect()
    }

    fn rows(&self, rows: BudgetInput) -> String {
        let rows = rows.with_rates();
        let line = |row: &LineInput| {
            let amount = row.amount().map(|amount| self.ui.money(&amount, &self.call.currency));
            format!(
                "{}: {}, {} {} × {} = {}\n",
                self.whole.form.headings.name(self.ui.language, &row.under()),
                row.description,
                super::quantity(self.ui, row),
                row.unit,
                self.ui.money(&row.rate, &self.call.currency),
                amount.unwrap_or_default()
            )
        };
        let rate = |heading: Heading| {
            let percent = super::percent(self.ui, rows.rates.of(heading)?);
            Some(format!("{}: {percent}\n", self.ui.one("applications-heading", heading)))
        };
        let brought = |row: &ContributionInput| {
            format!(
                "{}: {}: {}\n",
                self.ui.one("applications-source", row.kind),
                row.source,
                self.ui.money(&row.amount, &self.call.currency)
            )
        };
        let rates = Heading::ALL.iter().copied().filter_map(rate);
        rows.lines.iter().map(line).chain(rates).chain(rows.contributions.iter().map(brought)).collect()
    }

    fn documents(&self, documents: &[Named]) -> String {
        let line = |one: &Named| {
            let kind = self.ui.one("applications-document", one.kind);
            format!("{kind}: {}. {}\n", one.name, names_among(self.whole, &one.signed_by, self.ui))
        };
        documents.iter().map(line).collect()
    }
}

/// A kept value; nothing where there is none or where it is of another kind by now.
fn read<T: serde::de::DeserializeOwned + Default>(value: Option<&Value>) -> T {
    value.and_then(|value| serde_json::from_value(value.clone()).ok()).unwrap_or_default()
}

/// What a revision is about, as a title.
pub fn title(ui: &Ui, whole: &Whole, about: About, organisation: Option<OrganisationId>) -> String {
    let name = organisation.map(|id| whole.name(id, ui.language)).unwrap_or_default();
    match about {
        About::Title => ui.t("applications-title").to_string(),
        About::Common => ui.t("applications-task-common").to_string(),
        About::Own => ui.t("applications-task-own").with("name", name).to_string(),
        About::Budget => ui.t("applications-task-budget").with("name", name).to_string(),
        About::Documents => ui.t("applications-task-documents").to_string(),
        About::Partners => ui.t("applications-task-partners").to_string(),
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/history.html")]
pub struct History<'a> {
    pub ui: &'a Ui,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub revisions: Paged<Outline>,
    pub names: HashMap<AccountId, String>,
}

impl History<'_> {
    fn title(&self, one: &Outline) -> String {
        title(self.ui, self.whole, one.about, one.organisation_id)
    }

    fn by(&self, one: &Outline) -> &str {
        self.names.get(&one.saved_by).map_or("", String::as_str)
    }

    fn link(&self, one: &Outline) -> String {
        links::revision(self.whole.application.id, one.id)
    }

    fn path(&self) -> String {
        links::history(self.whole.application.id)
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/revision.html")]
pub struct RevisionPage<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub shown: &'a Shown,
}

impl RevisionPage<'_> {
    fn title(&self) -> String {
        let revision = &self.shown.revision;
        title(self.ui, &self.shown.reading.whole, revision.about, revision.organisation)
    }

    fn restoration(&self) -> String {
        let link = links::revision(self.shown.reading.whole.application.id, self.shown.revision.id);
        format!("{link}/restoration")
    }
}
