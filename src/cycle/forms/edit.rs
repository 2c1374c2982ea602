//! Changes of a form, one at a time. Pure; whether the result can be meant, [`super::rules`] says.

use super::headings::Headings;
use super::model::{Form, Question, Section};

/// One thing that is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Adds a section at the end, or changes title, help and who answers of the one with this code.
    Section(Section),
    /// Adds a question at the end of a section, or changes it, wherever it stands.
    Question {
        section: String,
        question: Question,
    },
    /// All headings of budgets.
    Headings(Headings),
    Up(String),
    Down(String),
    Remove(String),
    /// Everything at once.
    Whole(Form),
}

impl Form {
    /// The form after a change; none if it names what is not there.
    pub fn edited(mut self, edit: Edit) -> Option<Self> {
        let done = match edit {
            Edit::Section(section) => self.put_section(section),
            Edit::Question { section, question } => self.put_question(&section, question),
            Edit::Headings(headings) => {
                self.headings = headings;
                true
            }
            Edit::Up(code) => self.shift(&code, true),
            Edit::Down(code) => self.shift(&code, false),
            Edit::Remove(code) => self.remove(&code),
            Edit::Whole(form) => {
                self = form;
                true
            }
        };
        done.then_some(self)
    }

    pub fn section(&self, code: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.code == code)
    }

    /// The section in which a question stands.
    pub fn section_with(&self, question: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.questions.iter().any(|one| one.code == question))
    }

    /// A code with this beginning that nothing in the form has.
    pub fn free_code(&self, prefix: &str) -> String {
        let taken = |code: &String| self.question(code).is_some() || self.section(code).is_some();
        (1_u32..=1000).map(|n| format!("{prefix}{n}")).find(|code| !taken(code)).unwrap_or_default()
    }

    fn put_section(&mut self, section: Section) -> bool {
        match self.sections.iter_mut().find(|known| known.code == section.code) {
            Some(known) => {
                // Its questions stay.
                known.title = section.title;
                known.help = section.help;
                known.belongs = section.belongs;
            }
            None => self.sections.push(section),
        }
        true
    }

    fn put_question(&mut self, section: &str, question: Question) -> bool {
        if self.section(section).is_none() {
            return false;
        }
        let here = self.section_with(&question.code).is_some_and(|known| known.code == section);
        if here {
            for known in self.sections.iter_mut().flat_map(|section| &mut section.questions) {
                if known.code == question.code {
                    *known = question.clone();
                }
            }
            return true;
        }
        self.remove_question(&question.code);
        if let Some(section) = self.sections.iter_mut().find(|known| known.code == section) {
            section.questions.push(question);
        }
        true
    }

    fn shift(&mut self, code: &str, up: bool) -> bool {
        if let Some(at) = self.sections.iter().position(|section| section.code == code) {
            return swap(&mut self.sections, at, up);
        }
        if let Some(at) = self.headings.0.iter().position(|heading| heading.code == code) {
            return swap(&mut self.headings.0, at, up);
        }
        for section in &mut self.sections {
            if let Some(at) = section.questions.iter().position(|question| question.code == code) {
                return swap(&mut section.questions, at, up);
            }
        }
        false
    }

    /// A section goes only when it is empty.
    fn remove(&mut self, code: &str) -> bool {
        let before = self.sections.len();
        self.sections.retain(|section| section.code != code || !section.questions.is_empty());
        self.sections.len() < before || self.remove_heading(code) || self.remove_question(code)
    }

    fn remove_heading(&mut self, code: &str) -> bool {
        let before = self.headings.0.len();
        self.headings.0.retain(|heading| heading.code != code);
        self.headings.0.len() < before
    }

    fn remove_question(&mut self, code: &str) -> bool {
        let before = self.questions().count();
        for section in &mut self.sections {
            section.questions.retain(|question| question.code != code);
        }
        self.questions().count() < before
    }
}

/// Changes places with the one before or after; at the end nothing happens.
fn swap<T>(list: &mut [T], at: usize, up: bool) -> bool {
    let other = if up { at.checked_sub(1) } else { Some(at + 1) };
    if let Some(other) = other.filter(|other| *other < list.len()) {
        list.swap(at, other);
    }
    true
}
