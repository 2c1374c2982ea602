//! What the templates of the builder are filled with.

use askama::Template;

use super::parse::{ROWS_TO_SPARE, named_rows, only, written};
use crate::base::kernel::language::Language;
use crate::cycle::calls::links;
use crate::cycle::calls::model::Call;
use crate::cycle::calls::status::Status;
use crate::cycle::forms::pages::Questions;
use crate::cycle::forms::rules::earlier;
use crate::cycle::forms::standard::{STANDARD, When, is_section};
use crate::cycle::forms::words::{self, Names};
use crate::cycle::forms::{
    Belongs, FileKind, Form as Asks, Heading, Headings, Holds, Kind, Lack, Lacking, OnlyIf, OwnHeading,
    Question, Section, Test, Versioned, WhichPart,
};
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// The kinds of questions that a manager may ask, in the order of the list.
pub const KINDS: [&str; 11] = [
    "short_text",
    "long_text",
    "number",
    "money",
    "date",
    "choice",
    "several",
    "table",
    "file",
    "places",
    "people",
];

/// A section's title as it is read; the house names its own.
fn title(ui: &Ui, section: &Section) -> String {
    if section.title.is_empty() && is_section(&section.code) {
        return ui.one("forms-section", &section.code).to_string();
    }
    words::section(ui, section)
}

/// Whether a rule of the call reads the answer, so that it is always asked.
fn is_needed(call: &Call, question: &Question) -> bool {
    question.standard().is_some_and(|standard| standard.is_needed(&call.rules))
}

/// Rows to be filled in: those that are written, and some more.
fn rows(form: &Form, name: &str) -> std::ops::Range<usize> {
    let written = named_rows(form.fields(), name).last().map_or(0, |last| last + 1);
    0..written + ROWS_TO_SPARE
}

/// Under what a budget's lines stand, in the reader's language.
pub fn headings(ui: &Ui, headings: &Headings) -> Vec<String> {
    headings.typed().iter().map(|under| headings.name(ui.language, under)).collect()
}

/// What the form of a call asks, for those who prepare an application.
#[derive(Template)]
#[template(path = "cycle/calls/pages/form/show.html")]
pub struct Show<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    pub form: &'a Versioned,
    pub names: Names<'a>,
    pub may_manage: bool,
}

impl Show<'_> {
    fn title(&self, section: &Section) -> String {
        title(self.ui, section)
    }

    fn sections(&self) -> impl Iterator<Item = &Section> {
        self.form.form.sections.iter().filter(|section| !section.questions.is_empty())
    }

    fn headings(&self) -> Vec<String> {
        headings(self.ui, &self.form.form.headings)
    }

    /// The questions that this call can ask.
    fn questions<'b>(&self, section: &'b Section) -> Vec<&'b Question> {
        let is_asked = |question: &&Question| match question.kind {
            Kind::Theme => !self.call.themes.is_empty(),
            Kind::Places { .. } => !self.call.places.is_empty(),
            _ => true,
        };
        section.questions.iter().filter(is_asked).collect()
    }

    fn label(&self, question: &Question) -> String {
        words::label(self.ui, question)
    }

    fn help(&self, question: &Question) -> String {
        words::help(self.ui, question)
    }

    fn limits(&self, question: &Question) -> String {
        let said = words::limits(&question.kind, self.call.currency);
        said.map(|phrase| self.ui.say(&phrase)).unwrap_or_default()
    }

    fn condition(&self, question: &Question) -> String {
        let Some(only_if) = &question.only_if else { return String::new() };
        words::condition(self.ui, only_if, self.form.form.question(&only_if.question), &self.names)
    }

    /// What can be chosen, or what the columns of a table are.
    fn parts(&self, question: &Question) -> Vec<String> {
        match &question.kind {
            Kind::Table { columns, .. } => {
                columns.iter().map(|column| words::column(self.ui, question, column)).collect()
            }
            Kind::File { takes, .. } => vec![words::takes(self.ui, takes)],
            kind => kind.options().iter().map(|one| words::option(self.ui, question, one)).collect(),
        }
    }
}

/// The list of sections and questions, where each can be changed.
#[derive(Template)]
#[template(path = "cycle/calls/pages/form/draft.html")]
pub struct Draft<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    pub built: &'a Versioned,
    pub lacks: Vec<Lack>,
    /// Why the next version of a published form cannot follow the one in force.
    pub refused: Vec<String>,
    /// Calls whose form may be copied.
    pub others: Vec<Call>,
    pub form: Form,
}

impl Draft<'_> {
    fn title(&self, section: &Section) -> String {
        title(self.ui, section)
    }

    fn label(&self, question: &Question) -> String {
        words::label(self.ui, question)
    }

    fn languages(&self) -> Vec<(Language, Vec<(&Lack, String)>)> {
        let of = |language: &Language| {
            let lacks = self.lacks.iter().filter(|lack| lack.language == *language);
            (*language, lacks.map(|lack| (lack, self.lack_label(lack))).collect())
        };
        self.call.languages.iter().map(of).collect()
    }

    fn lack_label(&self, lack: &Lack) -> String {
        let form = &self.built.form;
        let of_section = || form.section(&lack.code).map(|section| title(self.ui, section));
        let of_question = || form.question(&lack.code).map(|question| words::label(self.ui, question));
        let of_heading = || Some(self.ui.text(&form.headings.get(&lack.code)?.name));
        let label = match lack.of {
            Lacking::Section => of_section(),
            Lacking::Question => of_question(),
            Lacking::Heading => of_heading(),
        };
        label.unwrap_or_default()
    }

    fn lack_link(&self, lack: &Lack) -> String {
        match lack.of {
            Lacking::Section => links::form_section(self.call.id, &lack.code),
            Lacking::Question => links::form_question(self.call.id, &lack.code),
            Lacking::Heading => links::form_headings(self.call.id),
        }
    }

    fn headings(&self) -> Vec<String> {
        headings(self.ui, &self.built.form.headings)
    }

    fn counted(&self, heading: &OwnHeading) -> String {
        let name = heading.counts_as.name(self.ui.language);
        self.ui.t("forms-heading-counted").with("heading", name).to_string()
    }

    /// The house's own questions that this form does not ask; those of rules are asked with their rules.
    fn absent(&self) -> Vec<(&'static str, String)> {
        let free = STANDARD.iter().filter(|one| one.when != When::ForRules);
        let absent = free.filter(|one| self.built.form.question(one.code).is_none());
        absent.map(|one| (one.code, self.ui.one("applications-question", one.code).to_string())).collect()
    }

    /// Whether a rule that is on reads its answer.
    fn is_needed(&self, question: &Question) -> bool {
        is_needed(self.call, question)
    }

    fn other(&self, other: &Call) -> String {
        format!("{} {}", other.reference, self.ui.text(&other.title))
    }

    fn is_published(&self) -> bool {
        self.call.status == Status::Published
    }

    fn has_next(&self) -> bool {
        self.is_published() && self.built.published_at.is_none() && self.built.edition > 0
    }
}

/// The form of one section.
#[derive(Template)]
#[template(path = "cycle/calls/pages/form/section.html")]
pub struct SectionPage<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    /// None for a new one.
    pub section: Option<&'a Section>,
    pub form: Form,
}

impl SectionPage<'_> {
    fn title(&self) -> String {
        self.section.map_or_else(|| self.ui.t("forms-section-new").to_string(), |one| title(self.ui, one))
    }

    fn languages(&self) -> Vec<Language> {
        written(&self.call.languages)
    }

    /// A label of a text in one of its languages.
    fn in_language(&self, key: &str, language: &Language) -> String {
        format!("{} ({})", self.ui.t(key), language.own_name())
    }

    fn is_house(&self) -> bool {
        self.section.is_some_and(|section| is_section(&section.code))
    }
}

/// The form of the headings of budgets.
#[derive(Template)]
#[template(path = "cycle/calls/pages/form/headings.html")]
pub struct HeadingsPage<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    pub form: Form,
}

impl HeadingsPage<'_> {
    fn languages(&self) -> Vec<Language> {
        written(&self.call.languages)
    }

    fn rows(&self) -> std::ops::Range<usize> {
        rows(&self.form, "heading")
    }

    /// Whether no row has a name yet.
    fn is_empty(&self) -> bool {
        named_rows(self.form.fields(), "heading").is_empty()
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn counted(&self) -> Vec<Heading> {
        Heading::direct().collect()
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn field(&self, row: &usize, part: impl std::fmt::Display) -> String {
        format!("heading-{row}-{part}")
    }
}

/// The form of one question.
#[derive(Template)]
#[template(path = "cycle/calls/pages/form/question.html")]
pub struct QuestionPage<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    pub asks: &'a Asks,
    /// As it stands, or as a new one begins.
    pub question: &'a Question,
    pub part: WhichPart,
    pub is_new: bool,
    pub names: Names<'a>,
    pub form: Form,
}

impl QuestionPage<'_> {
    fn title(&self) -> String {
        if self.is_new && self.question.standard().is_none() {
            let kind = self.ui.one("forms-kind", self.question.kind.word()).to_string();
            return self.ui.t("forms-question-new").with("kind", kind).to_string();
        }
        words::label(self.ui, self.question)
    }

    fn languages(&self) -> Vec<Language> {
        written(&self.call.languages)
    }

    /// A label of a text in one of its languages.
    fn in_language(&self, key: &str, language: &Language) -> String {
        format!("{} ({})", self.ui.t(key), language.own_name())
    }

    fn is_needed(&self) -> bool {
        is_needed(self.call, self.question)
    }

    const fn has_options(&self) -> bool {
        matches!(self.question.kind, Kind::Choice { .. } | Kind::Several { .. })
    }

    /// The sections in which it may stand.
    fn sections(&self) -> Vec<(&String, String)> {
        let named = |section: &Section| match section.belongs {
            Belongs::Lead => format!("{} ({})", title(self.ui, section), self.ui.t("applications-lead")),
            _ => title(self.ui, section),
        };
        self.asks.sections_of(self.part).map(|section| (&section.code, named(section))).collect()
    }

    fn rows(&self, name: &str) -> std::ops::Range<usize> {
        rows(&self.form, name)
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn field(&self, name: &str, row: &usize, part: impl std::fmt::Display) -> String {
        format!("{name}-{row}-{part}")
    }

    /// What a column may hold. Options of a column come from a program, and stay.
    fn holds(&self, row: &usize) -> Vec<Holds> {
        let now = self.form.value(&format!("column-{row}-holds"));
        Holds::ALL.iter().copied().filter(|one| !one.has_options() || one.as_str() == now).collect()
    }

    /// The conditions that can be chosen: each as the field has it, and in words.
    fn conditions(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for before in earlier(self.asks, self.part, &self.question.code) {
            let mut tests = vec![Test::Answered];
            tests.extend(
                before.kind.options().iter().map(|one| Test::OneOf { codes: vec![one.code.clone()] }),
            );
            if let Kind::Theme = before.kind {
                tests.extend(
                    self.names.themes.iter().map(|(code, _)| Test::OneOf { codes: vec![(*code).to_owned()] }),
                );
            }
            for test in tests {
                let only_if = OnlyIf { question: before.code.clone(), test };
                found.push((only(&only_if), words::condition(self.ui, &only_if, Some(before), &self.names)));
            }
            if matches!(before.kind, Kind::Number { .. } | Kind::Money { .. }) {
                let said = self.ui.t("forms-only-if-least").with("question", words::label(self.ui, before));
                found.push((format!("{}|least", before.code), said.to_string()));
            }
        }
        // What a program set stays as it is.
        if let Some(only_if) = &self.question.only_if
            && !found.iter().any(|(field, _)| *field == only(only_if))
        {
            let before = self.asks.question(&only_if.question);
            found.push((only(only_if), words::condition(self.ui, only_if, before, &self.names)));
        }
        found
    }

    fn has_numbers(&self) -> bool {
        let numbers = |one: &Question| matches!(one.kind, Kind::Number { .. } | Kind::Money { .. });
        earlier(self.asks, self.part, &self.question.code).any(numbers)
    }
}

/// The form as an applicant meets it.
#[derive(Template)]
#[template(path = "cycle/calls/pages/form/preview.html")]
pub struct Preview<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    pub common: Questions<'a>,
    pub own: Questions<'a>,
    pub headings: Vec<String>,
}
