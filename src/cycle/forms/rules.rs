//! Whether a form can be meant: its codes, its limits, its conditions. Pure.

use std::collections::BTreeSet;

use super::headings::{Heading, Headings, plain};
use super::model::{Choice, Column, Form, Kind, OnlyIf, Question, Section, Test, WhichPart};
use super::standard;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;

pub const MOST_SECTIONS: usize = 20;
pub const MOST_QUESTIONS: usize = 80;
pub const MOST_OPTIONS: usize = 40;
pub const MOST_COLUMNS: usize = 8;
pub const MOST_ROWS: u32 = 50;
pub const MOST_MEGABYTES: u32 = 25;
pub const MOST_HEADINGS: usize = 20;
pub const LONGEST_LINE: u32 = 300;
pub const LONGEST_TEXT: u32 = 20_000;
const LONGEST_NAME: usize = 300;
/// It stands in a narrow column, and in a list to choose from.
const LONGEST_HEADING: usize = 80;
const LONGEST_HELP: usize = 2_000;
const LONGEST_CODE: usize = 40;

/// What is wrong, and where in the form: a path as `sections/0/questions/2/kind/most`.
pub type Flaw = (String, Phrase);

/// Everything in a form that cannot be meant. `needed` are the codes that the call's rules read.
pub fn flaws(form: &Form, needed: &[&str]) -> Vec<Flaw> {
    let mut found = Flaws::default();
    found.count(form);
    for (at, section) in form.sections.iter().enumerate() {
        found.section(&format!("sections/{at}"), section);
    }
    let mut codes = BTreeSet::new();
    for (s, section) in form.sections.iter().enumerate() {
        for (q, question) in section.questions.iter().enumerate() {
            let at = format!("sections/{s}/questions/{q}");
            if !codes.insert(question.code.as_str()) {
                found.note(format!("{at}/code"), Phrase::new("forms-code-twice"));
            }
            found.question(&at, section.belongs.part(), question);
            if let Some(only_if) = &question.only_if {
                found.condition(&format!("{at}/only_if"), form, (section, question), only_if);
            }
        }
    }
    found.headings(&form.headings);
    for code in needed.iter().filter(|code| !codes.contains(**code)) {
        let asked = standard::find(code).map(|standard| standard.question().label());
        let said = Phrase::new("forms-needed");
        found.note(
            "",
            match asked {
                Some(label) => said.with("question", label),
                None => said.with("question", *code),
            },
        );
    }
    found.0
}

/// Whether a code can stand in the names of fields.
fn is_code(code: &str, prefix: &str) -> bool {
    code.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty())
        && code.len() <= LONGEST_CODE
        && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[derive(Default)]
struct Flaws(Vec<Flaw>);

impl Flaws {
    fn note(&mut self, at: impl Into<String>, said: Phrase) {
        self.0.push((at.into(), said));
    }

    fn unless(&mut self, fits: bool, at: String, said: &'static str) {
        if !fits {
            self.note(at, Phrase::new(said));
        }
    }

    fn count(&mut self, form: &Form) {
        if form.sections.len() > MOST_SECTIONS {
            self.note("sections", Phrase::new("forms-too-many").with("most", MOST_SECTIONS));
        }
        if form.questions().count() > MOST_QUESTIONS {
            self.note("sections", Phrase::new("forms-too-many").with("most", MOST_QUESTIONS));
        }
        let codes: BTreeSet<&str> = form.sections.iter().map(|section| section.code.as_str()).collect();
        self.unless(codes.len() == form.sections.len(), "sections".into(), "forms-code-twice");
    }

    fn section(&mut self, at: &str, section: &Section) {
        let house = standard::SECTIONS.iter().find(|(code, _)| *code == section.code);
        if let Some((_, belongs)) = house {
            self.unless(*belongs == section.belongs, format!("{at}/belongs"), "forms-standard-fixed");
        } else {
            self.unless(is_code(&section.code, "s_"), format!("{at}/code"), "forms-code-wrong");
            self.unless(!section.title.is_empty(), format!("{at}/title"), "forms-text-missing");
        }
        self.length(format!("{at}/title"), &section.title, LONGEST_NAME);
        self.length(format!("{at}/help"), &section.help, LONGEST_HELP);
    }

    fn length(&mut self, at: String, text: &Translated, most: usize) {
        if text.iter().any(|(_, said)| said.chars().count() > most) {
            self.note(at, Phrase::new("error-too-long").with("max", most));
        }
    }

    fn question(&mut self, at: &str, part: WhichPart, question: &Question) {
        self.length(format!("{at}/help"), &question.help, LONGEST_HELP);
        if let Some(standard) = question.standard() {
            if standard.belongs.part() != part {
                let said = Phrase::new("forms-keeps-part").with("question", question.label());
                return self.note(format!("{at}/code"), said);
            }
            let is_it = standard.asks.kind() == question.kind && question.text.is_empty();
            self.unless(is_it, format!("{at}/code"), "forms-standard-fixed");
            return;
        }
        self.unless(is_code(&question.code, "q_"), format!("{at}/code"), "forms-code-wrong");
        self.unless(!question.text.is_empty(), format!("{at}/text"), "forms-text-missing");
        self.length(format!("{at}/text"), &question.text, LONGEST_NAME);
        self.kind(&format!("{at}/kind"), &question.kind);
    }

    fn kind(&mut self, at: &str, kind: &Kind) {
        let max = || format!("{at}/max");
        let most = || format!("{at}/most");
        match kind {
            Kind::ShortText { most: longest } => {
                self.unless((1..=LONGEST_LINE).contains(longest), most(), "forms-limit-wrong");
            }
            Kind::LongText { most: longest } => {
                self.unless((1..=LONGEST_TEXT).contains(longest), most(), "forms-limit-wrong");
            }
            Kind::Number { min, max: greatest } => {
                self.unless(min <= greatest, max(), "forms-limit-order");
            }
            Kind::Money { min, max: greatest } => {
                let fits = min <= greatest && !min.is_negative();
                self.unless(fits, max(), "forms-limit-order");
                self.unless(*greatest < Amount::most(), max(), "error-amount-range");
            }
            Kind::Date { from: Some(from), until: Some(until) } => {
                self.unless(from <= until, format!("{at}/until"), "forms-limit-order");
            }
            Kind::Choice { options } => self.options(at, options),
            Kind::Several { options, min, max: greatest } => {
                self.options(at, options);
                let fits = min <= greatest
                    && *greatest >= 1
                    && usize::try_from(*greatest).is_ok_and(|most| most <= options.len());
                self.unless(fits, max(), "forms-limit-order");
            }
            Kind::Table { columns, most_rows } => {
                self.columns(at, columns);
                let fits = (1..=MOST_ROWS).contains(most_rows);
                self.unless(fits, format!("{at}/most_rows"), "forms-limit-wrong");
            }
            Kind::File { takes, most_megabytes } => {
                self.unless(!takes.is_empty(), format!("{at}/takes"), "forms-files-missing");
                let fits = (1..=MOST_MEGABYTES).contains(most_megabytes);
                self.unless(fits, format!("{at}/most_megabytes"), "forms-limit-wrong");
            }
            Kind::Date { .. } | Kind::Places { .. } | Kind::Theme | Kind::People => {}
        }
    }

    fn options(&mut self, at: &str, options: &[Choice]) {
        let fits = (2..=MOST_OPTIONS).contains(&options.len());
        self.unless(fits, format!("{at}/options"), "forms-options-missing");
        let mut codes = BTreeSet::new();
        for (o, option) in options.iter().enumerate() {
            let fits = is_code(&option.code, "") && codes.insert(option.code.as_str());
            self.unless(fits, format!("{at}/options/{o}/code"), "forms-code-wrong");
            self.unless(!option.name.is_empty(), format!("{at}/options/{o}/name"), "forms-text-missing");
            self.length(format!("{at}/options/{o}/name"), &option.name, LONGEST_NAME);
        }
    }

    fn columns(&mut self, at: &str, columns: &[Column]) {
        let fits = (1..=MOST_COLUMNS).contains(&columns.len());
        self.unless(fits, format!("{at}/columns"), "forms-columns-missing");
        let mut codes = BTreeSet::new();
        for (c, column) in columns.iter().enumerate() {
            let fits = is_code(&column.code, "c_") && codes.insert(column.code.as_str());
            self.unless(fits, format!("{at}/columns/{c}/code"), "forms-code-wrong");
            self.unless(!column.name.is_empty(), format!("{at}/columns/{c}/name"), "forms-text-missing");
            self.length(format!("{at}/columns/{c}/name"), &column.name, LONGEST_NAME);
            if column.holds.has_options() {
                self.options(&format!("{at}/columns/{c}"), &column.options);
            } else {
                let none = column.options.is_empty();
                self.unless(none, format!("{at}/columns/{c}/options"), "forms-column-options");
            }
        }
    }

    fn headings(&mut self, headings: &Headings) {
        if headings.0.len() > MOST_HEADINGS {
            self.note("headings", Phrase::new("forms-too-many").with("most", MOST_HEADINGS));
        }
        let mut codes = BTreeSet::new();
        // A sheet names a heading in whatever language: no name may stand for two.
        let reckoned = Heading::ALL.iter().filter(|one| one.is_computed());
        let mut names: BTreeSet<String> = reckoned
            .flat_map(|one| Language::ALL.iter().map(|language| plain(&one.name(*language))))
            .collect();
        for (at, heading) in headings.0.iter().enumerate() {
            let at = |field: &str| format!("headings/{at}/{field}");
            let fits = is_code(&heading.code, "h_") && codes.insert(heading.code.as_str());
            self.unless(fits, at("code"), "forms-code-wrong");
            self.unless(!heading.name.is_empty(), at("name"), "forms-text-missing");
            self.length(at("name"), &heading.name, LONGEST_HEADING);
            self.unless(!heading.counts_as.is_computed(), at("counts_as"), "forms-heading-direct");
            let own: BTreeSet<String> = Language::ALL
                .iter()
                .filter_map(|language| Some(plain(&heading.name.get(*language)?)))
                .collect();
            self.unless(own.is_disjoint(&names), at("name"), "forms-heading-twice");
            names.extend(own);
        }
    }

    fn condition(
        &mut self,
        at: &str,
        form: &Form,
        (section, question): (&Section, &Question),
        only_if: &OnlyIf,
    ) {
        let before =
            earlier(form, section.belongs.part(), &question.code).find(|one| one.code == only_if.question);
        let Some(before) = before else {
            return self.note(at, Phrase::new("forms-condition-later").with("question", question.label()));
        };
        let knows = |code: &String| {
            matches!(before.kind, Kind::Theme | Kind::Places { .. })
                || before.kind.options().iter().any(|option| option.code == *code)
        };
        let fits = only_if.test.fits(&before.kind)
            && match &only_if.test {
                Test::OneOf { codes } => !codes.is_empty() && codes.iter().all(knows),
                Test::Answered | Test::AtLeast { .. } => true,
            };
        if !fits {
            self.note(at, Phrase::new("forms-condition-wrong").with("question", question.label()));
        }
    }
}

/// The questions on which one may depend: those before it in its part, and for an organisation's own part all
/// of the common one.
pub fn earlier<'a>(form: &'a Form, part: WhichPart, code: &'a str) -> impl Iterator<Item = &'a Question> {
    let common = (part == WhichPart::Own).then(|| form.questions_of(WhichPart::Common));
    common.into_iter().flatten().chain(form.questions_of(part).take_while(move |one| one.code != code))
}
