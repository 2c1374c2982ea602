//! In which languages a form can be read, and what still lacks. Pure.

use super::model::{Form, Question, Section};
use super::standard;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;

/// What of a form a text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    Section,
    Question,
    Heading,
}

/// A text that is not written in a language that the call takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    pub language: Language,
    pub of: Lacking,
    /// The code of what it belongs to.
    pub code: String,
    /// What that is called, in a language in which it is.
    pub label: Fact,
}

impl Lack {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("forms-lacks-language")
            .with("question", self.label.clone())
            .with("language", self.language.own_name())
    }
}

/// Everything that lacks, in the order of the form: each section, question and heading once in each language.
pub fn lacking(form: &Form, languages: &[Language]) -> Vec<Lack> {
    let mut found = Vec::new();
    for section in &form.sections {
        for language in languages.iter().filter(|language| !section_is_in(section, **language)) {
            let (code, label) = (section.code.clone(), Fact::Translated(section.title.clone()));
            found.push(Lack { language: *language, of: Lacking::Section, code, label });
        }
        for question in &section.questions {
            for language in languages.iter().filter(|language| !question_is_in(question, **language)) {
                let (code, label) = (question.code.clone(), question.label());
                found.push(Lack { language: *language, of: Lacking::Question, code, label });
            }
        }
    }
    for heading in &form.headings.0 {
        for language in languages.iter().filter(|language| !is_in(&heading.name, **language)) {
            let (code, label) = (heading.code.clone(), Fact::Translated(heading.name.clone()));
            found.push(Lack { language: *language, of: Lacking::Heading, code, label });
        }
    }
    found
}

fn is_in(text: &Translated, language: Language) -> bool {
    text.get(language).is_some()
}

/// Help may be left out; written in one language, it is needed in all.
fn help_is_in(help: &Translated, language: Language) -> bool {
    help.is_empty() || is_in(help, language)
}

fn section_is_in(section: &Section, language: Language) -> bool {
    let named =
        is_in(&section.title, language) || (section.title.is_empty() && standard::is_section(&section.code));
    named && help_is_in(&section.help, language)
}

fn question_is_in(question: &Question, language: Language) -> bool {
    if !help_is_in(&question.help, language) {
        return false;
    }
    if question.standard().is_some() {
        return true;
    }
    let columns = question.kind.columns();
    let mut options = question.kind.options().iter().chain(columns.iter().flat_map(|column| &column.options));
    is_in(&question.text, language)
        && options.all(|option| is_in(&option.name, language))
        && columns.iter().all(|column| is_in(&column.name, language))
}
