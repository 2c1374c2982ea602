//! The whole application as a reader meets it, and the form of one part.

use askama::Template;

use crate::base::kernel::ids::OrganisationId;
use crate::cycle::applications::links;
use crate::cycle::applications::model::{Document, Part};
use crate::cycle::applications::questions::{Answer, Answers, COMMON, Kind, OWN, Question};
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::people::places::{self, Place};
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// An answer in words of the reader's language; empty if there is none.
pub fn said(ui: &Ui, call: &Call, all: &[Place], question: &Question, answers: &Answers) -> String {
    match (question.kind, answers.get(question.code)) {
        (_, None) => String::new(),
        (Kind::Day, _) => answers.day_of(question.code).map(|day| ui.day(&day)).unwrap_or_default(),
        (Kind::Theme, Some(Answer::Text(code))) => {
            let theme = call.themes.iter().find(|theme| theme.code == *code);
            theme.map_or_else(|| code.clone(), |theme| ui.text(&theme.name))
        }
        (_, Some(Answer::Text(text))) => text.clone(),
        (_, Some(Answer::Number(number))) => number.to_string(),
        (_, Some(Answer::Chosen(codes))) => {
            places::names_of(all, codes).iter().map(|name| ui.place(name)).collect::<Vec<_>>().join(", ")
        }
    }
}

/// The whole text, to stand within any page: `{{ text|safe }}`. It escapes what people wrote.
#[derive(Template)]
#[template(path = "cycle/applications/pages/whole.html")]
pub struct WholeText<'a> {
    pub ui: &'a Ui,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub places: &'a [Place],
    /// The address below which this reader finds the documents.
    pub documents: String,
}

impl WholeText<'_> {
    /// Question and answer of the common part.
    fn common(&self) -> Vec<(String, String)> {
        self.answers(&COMMON, &self.whole.common.answers)
    }

    fn own(&self, organisation: &OrganisationId) -> Vec<(String, String)> {
        let part = self.whole.own_of(*organisation);
        part.map(|part| self.answers(&OWN, &part.answers)).unwrap_or_default()
    }

    fn answers(&self, questions: &[Question], answers: &Answers) -> Vec<(String, String)> {
        questions
            .iter()
            .filter(|question| question.is_asked(self.call))
            .map(|q| {
                let label = self.ui.one("applications-question", q.code).to_string();
                (label, said(self.ui, self.call, self.places, q, answers))
            })
            .collect()
    }

    fn organisations(&self) -> Vec<OrganisationId> {
        self.whole.accepted().collect()
    }

    fn name(&self, id: &OrganisationId) -> String {
        self.whole.name(*id, self.ui.language)
    }

    fn is_lead(&self, id: &OrganisationId) -> bool {
        self.whole.lead() == Some(*id)
    }

    /// Where the organisation has its seat, in all forms of the place's name.
    fn seat(&self, id: &OrganisationId) -> String {
        let Some(organisation) = self.whole.organisations.get(id) else { return String::new() };
        let names = places::names_of(self.places, std::slice::from_ref(&organisation.seat));
        names.first().map(|name| self.ui.place(name)).unwrap_or_default()
    }

    fn signed(&self, document: &Document) -> String {
        super::signed(self.whole, document, self.ui)
    }

    fn link(&self, document: &Document) -> String {
        format!("{}/{}", self.documents, document.id)
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

#[derive(Template)]
#[template(path = "cycle/applications/pages/part.html")]
pub struct PartForm<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    /// None for the common part.
    pub organisation: Option<OrganisationId>,
    pub questions: &'static [Question],
    /// What somebody else saved meanwhile.
    pub theirs: Option<&'a Part>,
    /// Who else is here just now.
    pub here: String,
    pub places: &'a [Place],
}

impl PartForm<'_> {
    fn title(&self) -> String {
        match self.organisation {
            None => self.ui.t("applications-task-common").to_string(),
            Some(id) => {
                let name = self.whole.name(id, self.ui.language);
                self.ui.t("applications-task-own").with("name", name).to_string()
            }
        }
    }

    fn path(&self) -> String {
        links::part(self.whole.application.id, self.organisation)
    }

    fn asked(&self) -> Vec<&'static Question> {
        self.questions.iter().filter(|question| question.is_asked(self.call)).collect()
    }

    fn label(&self, question: &Question) -> String {
        let label = self.ui.one("applications-question", question.code).to_string();
        if question.required { label } else { format!("{label} {}", self.ui.t("form-optional")) }
    }

    /// What helps to answer.
    fn hint(&self, question: &Question) -> String {
        self.ui.one("applications-hint", question.code).to_string()
    }

    /// How much of the room is used.
    fn used(&self, question: &Question, most: usize) -> String {
        let used = self.form.value(question.code).trim().chars().count();
        self.ui.t("applications-limit").with("most", most).with("used", used).to_string()
    }

    /// The same for the script that counts along: braces stand where the number does.
    fn counting(&self, most: usize) -> String {
        self.ui.t("applications-limit").with("most", most).with("used", "{}").to_string()
    }

    /// The places of the call, by code and in all forms of their names.
    fn places(&self) -> Vec<(&String, String)> {
        let names = places::names_of(self.places, &self.call.places);
        self.call.places.iter().zip(names.iter().map(|name| self.ui.place(name))).collect()
    }

    fn their_answer(&self, question: &Question) -> Option<String> {
        let theirs = self.theirs?;
        Some(said(self.ui, self.call, self.places, question, &theirs.answers))
    }
}
