//! The form of one part.

use askama::Template;

use crate::base::files::Scan;
use crate::base::kernel::ids::OrganisationId;
use crate::cycle::applications::from_register::Begun;
use crate::cycle::applications::links;
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::cycle::forms::pages::Questions;
use crate::cycle::forms::{Kind, Question, WhichPart, words};
use crate::people::organisations;
use crate::web::forms::Form;
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "cycle/applications/pages/part.html")]
pub struct PartForm<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    /// None for the common part.
    pub organisation: Option<OrganisationId>,
    pub questions: Questions<'a>,
    /// Whether somebody else saved meanwhile.
    pub is_clash: bool,
    /// Who else is here just now.
    pub here: String,
    /// What the register filled in.
    pub begun: Begun,
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

    /// That the register filled something in, or that it can.
    fn register_said(&self) -> Option<String> {
        let id = self.organisation.filter(|_| self.begun.asks)?;
        if self.begun.years.is_empty() {
            return Some(self.ui.t("applications-register-keeps").to_string());
        }
        let years: Vec<String> = self.begun.years.iter().map(ToString::to_string).collect();
        let name = self.whole.name(id, self.ui.language);
        let said = self.ui.t("applications-from-register").with("name", name);
        Some(said.with("years", years.join(", ")).to_string())
    }

    fn turnovers(&self) -> String {
        self.organisation.map(organisations::links::turnovers).unwrap_or_default()
    }

    fn path(&self) -> String {
        links::part(self.whole.application.id, self.organisation)
    }

    /// The files that this person may send, each with its question: they come by forms of their own.
    fn files(&self) -> Vec<(&Question, String, String)> {
        let own = self.organisation;
        let asked = self.whole.questions_asked(self.call, own);
        let of = |question: &Question| links::part_file(self.whole.application.id, own, &question.code);
        self.whole
            .form
            .questions_of(WhichPart::of(own))
            .filter(|one| matches!(one.kind, Kind::File { .. }) && asked.has(&one.code))
            .filter(|one| self.questions.hand.writes(&self.whole.form, &one.code))
            .map(|question| (question, words::label(self.ui, question), of(question)))
            .collect()
    }

    fn file_hint(&self, question: &Question) -> String {
        let Kind::File { takes, .. } = &question.kind else { return String::new() };
        let limit = words::limits(&question.kind, self.call.currency);
        let limit = limit.map(|phrase| self.ui.say(&phrase)).unwrap_or_default();
        format!("{} {limit} {}", words::help(self.ui, question), words::takes(self.ui, takes))
            .trim()
            .to_owned()
    }

    fn accepts(question: &Question) -> String {
        let Kind::File { takes, .. } = &question.kind else { return String::new() };
        takes.iter().map(|kind| kind.endings()).collect::<Vec<_>>().join(",")
    }

    fn most(&self, question: &Question) -> i64 {
        let Kind::File { most_megabytes, .. } = &question.kind else { return self.ui.most_megabytes };
        i64::from(*most_megabytes).min(self.ui.most_megabytes)
    }

    /// Where the file that answers a question stands with the scanner.
    fn scan(&self, question: &Question) -> Option<Scan> {
        self.whole.scan_of(self.questions.typed.file_of(&question.code)?.document)
    }

    fn has_file(&self, question: &Question) -> bool {
        self.questions.typed.file_of(&question.code).is_some()
    }
}
