//! The whole application as a reader meets it.

use askama::Template;

use crate::base::files::Scan;
use crate::base::kernel::ids::OrganisationId;
use crate::cycle::applications::budget::BudgetLine;
use crate::cycle::applications::links;
use crate::cycle::applications::model::{Document, DocumentKind};
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::cycle::forms::words::{self, Said};
use crate::cycle::forms::{Asked, Belongs, Question, Section, WhichPart};
use crate::people::places::{self, Place};
use crate::web::ui::Ui;

/// A question with its answer, as a reader meets them.
pub struct Read {
    pub label: String,
    pub said: Said,
    /// Where the file is that answers it.
    pub link: String,
    /// And where it stands with the scanner.
    pub scan: Option<Scan>,
    /// Whether it was asked at all: its condition holds.
    pub is_asked: bool,
}

/// The questions and answers of one section.
pub struct SectionRead {
    pub title: String,
    /// Whether the lead alone answers it.
    pub is_leads: bool,
    pub questions: Vec<Read>,
}

/// The whole text, to stand within any page: `{{ text|safe }}`. It escapes what people wrote.
#[derive(Template)]
#[template(path = "cycle/applications/pages/whole.html")]
pub struct WholeText<'a> {
    pub ui: &'a Ui,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub places: &'a [Place],
    /// The address below which this reader finds the documents; empty for whoever reads no files.
    pub documents: String,
}

impl WholeText<'_> {
    /// Question and answer of the common part.
    pub(super) fn common(&self) -> Vec<SectionRead> {
        let asked = self.whole.questions_asked(self.call, None);
        self.sections(WhichPart::Common, &self.whole.common.answers, &asked)
    }

    pub(super) fn own(&self, organisation: &OrganisationId) -> Vec<SectionRead> {
        let Some(part) = self.whole.own_of(*organisation) else { return Vec::new() };
        let asked = self.whole.questions_asked(self.call, Some(*organisation));
        self.sections(WhichPart::Own, &part.answers, &asked)
    }

    fn sections(&self, part: WhichPart, answers: &Answers, asked: &Asked<'_>) -> Vec<SectionRead> {
        let names = self.whole.names(self.call, self.places, self.ui.language);
        let offers = self.whole.offers(self.call);
        let read = |question: &Question| Read {
            label: words::label(self.ui, question),
            said: words::said(self.ui, question, answers, &names),
            link: answers
                .file_of(&question.code)
                .map(|file| format!("{}/{}", self.documents, file.document))
                .unwrap_or_default(),
            scan: answers.file_of(&question.code).and_then(|file| self.whole.scan_of(file.document)),
            is_asked: asked.has(&question.code),
        };
        let section = |section: &Section| SectionRead {
            title: words::section(self.ui, section),
            is_leads: section.belongs == Belongs::Lead,
            questions: section.questions.iter().filter(|one| one.is_offered(&offers)).map(read).collect(),
        };
        self.whole.form.sections_of(part).map(section).collect()
    }

    /// The documents that answer no question: those stand at their questions.
    pub(super) fn papers(&self) -> Vec<&Document> {
        self.whole.documents.iter().filter(|document| document.kind != DocumentKind::Answer).collect()
    }

    pub(super) fn organisations(&self) -> Vec<OrganisationId> {
        self.whole.accepted().collect()
    }

    pub(super) fn name(&self, id: &OrganisationId) -> String {
        self.whole.name(*id, self.ui.language)
    }

    pub(super) fn is_lead(&self, id: &OrganisationId) -> bool {
        self.whole.lead() == Some(*id)
    }

    /// Where the organisation has its seat, in all forms of the place's name.
    pub(super) fn seat(&self, id: &OrganisationId) -> String {
        let Some(organisation) = self.whole.organisations.get(id) else { return String::new() };
        let names = places::names_of(self.places, std::slice::from_ref(&organisation.seat));
        names.first().map(|name| self.ui.place(name)).unwrap_or_default()
    }

    pub(super) fn signed(&self, document: &Document) -> String {
        super::signed(self.whole, document, self.ui)
    }

    fn link(&self, document: &Document) -> String {
        format!("{}/{}", self.documents, document.id)
    }

    /// What a line is for; of what is reckoned the rate, as this reader writes it.
    pub(super) fn description(&self, line: &BudgetLine) -> String {
        let rates = self.whole.budget.rates.get(&line.organisation);
        let rate = rates.and_then(|rates| rates.of(line.heading));
        rate.map_or_else(|| line.description.clone(), |rate| super::percent(self.ui, rate))
    }

    pub(super) fn quantity(&self, line: &BudgetLine) -> String {
        super::quantity(self.ui, &line.into())
    }

    fn budget(&self) -> String {
        super::joint_budget(self.ui, self.whole, self.call).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/text.html")]
pub struct Text<'a> {
    pub ui: &'a Ui,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub body: WholeText<'a>,
}
