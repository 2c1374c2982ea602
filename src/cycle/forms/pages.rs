//! Questions as fields of a form: in an application, and in the preview of a call's form.

use askama::Template;

use super::answers::{Answers, OTHERS};
use super::conditions::{Asked, Offers};
use super::fields;
use super::hands::Hand;
use super::model::{Belongs, Choice, Column, Form, Holds, Kind, Question, Section, WhichPart};
use super::tables::cell;
use super::words::{self, Names, Said};
use crate::people::places;
use crate::web::forms::Form as Filled;
use crate::web::ui::Ui;

/// So many rows of a table are offered beyond those that are written.
const ROWS_TO_SPARE: usize = 2;

/// The fields of one part, to stand within a page's form: `{{ questions|safe }}`.
#[derive(Template)]
#[template(path = "cycle/forms/pages/questions.html")]
pub struct Questions<'a> {
    pub ui: &'a Ui,
    pub form: Filled,
    pub asks: &'a Form,
    pub part: WhichPart,
    /// For whom the person writes who sees them; the lead's are shown to others as they stand.
    pub hand: Hand,
    pub names: Names<'a>,
    pub offers: Offers<'a>,
    /// What the common part answers, where this is another.
    pub common: Option<&'a Answers>,
    /// What stands in the form, as far as it can be read: it decides what is asked.
    pub typed: Answers,
    /// What somebody else saved meanwhile.
    pub theirs: Option<&'a Answers>,
    /// The questions whose answers both changed.
    pub clashes: Vec<String>,
    /// The address below which files are.
    pub documents: String,
    /// Whether every question is shown, each with its condition.
    pub all: bool,
}

impl Questions<'_> {
    /// The sections of this part with the questions that are asked; what is wrong is shown whether asked or not.
    fn sections(&self) -> Vec<(&Section, Vec<&Question>)> {
        let (common, own) = match self.common {
            None => (&self.typed, None),
            Some(common) => (common, Some(&self.typed)),
        };
        let asked = Asked::of(self.asks, &self.offers, common, own);
        let is_shown = |question: &&Question| {
            asked.has(&question.code)
                || (self.hand.writes(self.asks, &question.code)
                    && question.is_offered(&self.offers)
                    && (self.all || self.form.problem(&question.code).is_some()))
        };
        self.asks
            .sections_of(self.part)
            .map(|section| (section, section.questions.iter().filter(is_shown).collect()))
            .collect()
    }

    /// Whether somebody else writes this section, and this person reads it.
    fn is_read(&self, section: &Section) -> bool {
        section.belongs == Belongs::Lead && self.hand == Hand::Partner
    }

    /// Who answers a section, where not everybody does who writes the part; in a preview of each.
    fn whose(&self, section: &Section) -> Option<String> {
        if self.is_read(section) {
            return Some(self.ui.t("forms-lead-read").to_string());
        }
        let is_told = self.all || section.belongs == Belongs::Lead;
        is_told.then(|| self.ui.one("forms-belongs", section.belongs).to_string())
    }

    /// A lead's section can be led to.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn anchor<'b>(&self, section: &'b Section) -> Option<&'b str> {
        (section.belongs == Belongs::Lead).then_some(section.code.as_str())
    }

    fn plain_label(&self, question: &Question) -> String {
        words::label(self.ui, question)
    }

    fn said(&self, question: &Question) -> Said {
        words::said(self.ui, question, &self.typed, &self.names)
    }

    /// What somebody typed who wrote for the lead when the page was opened, and does no longer: it is not saved.
    fn not_saved(&self, question: &Question) -> Option<String> {
        let fields = self.form.fields();
        if !fields::was_sent(fields, &question.code) {
            return None;
        }
        let (typed, _) = fields::read(self.asks, (self.part, Hand::Lead), fields, &self.typed, &self.offers);
        let is_lost = typed.get(&question.code) != self.typed.get(&question.code);
        is_lost.then(|| words::said(self.ui, question, &typed, &self.names).plain())
    }

    /// The fields of what is answered and not asked now: they go along, so that nothing typed is lost.
    fn unasked(&self) -> Vec<(String, String)> {
        let shown: Vec<&str> =
            self.sections().iter().flat_map(|(_, asked)| asked.iter().map(|one| one.code.as_str())).collect();
        let goes_along = |code: &str| !shown.contains(&code) && self.hand.writes(self.asks, code);
        let kept = self.typed.iter().filter(|(code, _)| goes_along(code));
        let kept = kept.fold(Answers::default(), |kept, (code, answer)| kept.with(code, answer.clone()));
        let fields = fields::filled(self.ui.language, self.asks, &kept);
        fields.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn heading(&self, section: &Section) -> String {
        words::section(self.ui, section)
    }

    fn about(&self, section: &Section) -> String {
        self.ui.text(&section.help)
    }

    fn label(&self, question: &Question) -> String {
        let label = words::label(self.ui, question);
        if question.required { label } else { format!("{label} {}", self.ui.t("form-optional")) }
    }

    /// What helps to answer, with the limits; those of a text are counted below it.
    fn hint(&self, question: &Question) -> String {
        let help = words::help(self.ui, question);
        let limits = match question.kind {
            _ if question.standard().is_some() => None,
            Kind::ShortText { .. } | Kind::LongText { .. } => None,
            _ => words::limits(&question.kind, self.names.currency),
        };
        let limits = limits.map(|phrase| self.ui.say(&phrase)).unwrap_or_default();
        format!("{help} {limits}").trim().to_owned()
    }

    /// How much of the room is used.
    fn used(&self, question: &Question, most: u32) -> String {
        let used = self.form.value(&question.code).trim().chars().count();
        self.ui.t("applications-limit").with("most", most).with("used", used).to_string()
    }

    /// The same for the script that counts along: braces stand where the number does.
    fn counting(&self, most: u32) -> String {
        self.ui.t("applications-limit").with("most", most).with("used", "{}").to_string()
    }

    /// The places of the call, by code and in all forms of their names.
    fn places(&self) -> Vec<(&String, String)> {
        let names = places::names_of(self.names.places, self.offers.places);
        self.offers.places.iter().zip(names.iter().map(|name| self.ui.place(name))).collect()
    }

    fn option(&self, question: &Question, option: &Choice) -> String {
        words::option(self.ui, question, option)
    }

    /// The fields of people counted, and who is counted there.
    fn counted(&self, question: &Question) -> Vec<(String, String)> {
        let codes = self.offers.communities.iter().copied().chain([OTHERS]);
        codes
            .map(|code| (format!("{}-{code}", question.code), words::counted(self.ui, code, &self.names)))
            .collect()
    }

    /// How many rows of a table are shown: those that are written, and some more.
    fn rows(&self, question: &Question, columns: &[Column], most: u32) -> usize {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let is_written = |row: &usize| {
            columns
                .iter()
                .any(|column| !self.form.value(&cell(&question.code, &column.code, *row)).is_empty())
        };
        let written = (0..most).rev().find(is_written).map_or(0, |last| last + 1);
        (written + ROWS_TO_SPARE).min(most)
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn cell(&self, question: &Question, column: &Column, row: &usize) -> String {
        cell(&question.code, &column.code, *row)
    }

    fn value(&self, question: &Question, column: &Column, row: &usize) -> &str {
        self.form.value(&self.cell(question, column, row))
    }

    fn is_wrong(&self, question: &Question, column: &Column, row: &usize) -> bool {
        self.form.problem(&self.cell(question, column, row)).is_some()
    }

    fn column(&self, question: &Question, column: &Column) -> String {
        words::column(self.ui, question, column)
    }

    fn column_option(&self, question: &Question, column: &Column, option: &Choice) -> String {
        words::column_option(self.ui, question, column, option)
    }

    fn cell_label(&self, question: &Question, column: &Column, row: &usize) -> String {
        let label = format!("{} {}", words::column(self.ui, question, column), row + 1);
        self.form.label(cell(&question.code, &column.code, *row), label)
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    const fn input(&self, column: &Column) -> &'static str {
        match column.holds {
            Holds::Date => "date",
            _ => "text",
        }
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    const fn is_number(&self, column: &Column) -> bool {
        column.holds.is_number() || matches!(column.holds, Holds::Month)
    }

    /// Whether so much stands in a row that it stands on a card of its own at any width.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    const fn is_wide(&self, columns: &[Column]) -> bool {
        columns.len() > 5
    }

    /// The file that answers a question, by its name and where it is.
    fn file(&self, question: &Question) -> Option<(String, String)> {
        let file = self.typed.file_of(&question.code)?;
        Some((file.name.clone(), format!("{}/{}", self.documents, file.document)))
    }

    fn their_answer(&self, question: &Question) -> Option<String> {
        let theirs = self.theirs?;
        if !self.clashes.contains(&question.code) {
            return None;
        }
        Some(words::said(self.ui, question, theirs, &self.names).plain())
    }

    /// When it is asked, where everything is shown.
    fn condition(&self, question: &Question) -> Option<String> {
        let only_if = question.only_if.as_ref().filter(|_| self.all)?;
        Some(words::condition(self.ui, only_if, self.asks.question(&only_if.question), &self.names))
    }
}
