//! Questions and answers in the words of a reader's language.

use super::answers::{Answer, Answers, OTHERS};
use super::model::{Choice, Column, FileKind, Holds, Kind, OnlyIf, Question, Section, Test};
use super::tables::{self, Row, span, sum};
use crate::base::kernel::clock::parse_day;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;
use crate::people::places::{self, Community, Place};
use crate::web::ui::Ui;

/// The names that answers are told with.
#[derive(Debug, Clone)]
pub struct Names<'a> {
    pub places: &'a [Place],
    pub communities: &'a [Community],
    /// The call's themes, by code.
    pub themes: Vec<(&'a str, &'a Translated)>,
    pub currency: Currency,
    /// Those that apply together, by their id.
    pub organisations: Vec<(String, String)>,
}

impl Names<'_> {
    fn organisation(&self, id: &str) -> Option<&String> {
        self.organisations.iter().find(|(known, _)| known == id).map(|(_, name)| name)
    }
}

/// An answer as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Empty where there is no answer.
    Text(String),
    Table(Table),
    /// The name of a stored file.
    File(String),
}

/// A table of words: what stands above, in the rows, and below.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<Head>,
    pub rows: Vec<Vec<String>>,
    /// The sums of its columns; empty where none is one of numbers.
    pub foot: Vec<String>,
    /// When each row happens, where the table says it.
    pub bars: Vec<Option<Bar>>,
    /// How many months are shown.
    pub months: u32,
}

/// From the first of these months until the last, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    pub from: u32,
    pub until: u32,
}

impl Bar {
    /// How many months come before it.
    pub fn begins(&self) -> u32 {
        self.from.saturating_sub(1)
    }

    pub fn lasts(&self) -> u32 {
        self.until.saturating_sub(self.begins())
    }
}

impl Table {
    /// The rows, each with its bar.
    pub fn drawn(&self) -> Vec<(&Vec<String>, Option<&Bar>)> {
        let bars = self.bars.iter().map(Option::as_ref).chain(std::iter::repeat(None));
        self.rows.iter().zip(bars).collect()
    }

    /// The cells of a row, each with what stands above it.
    pub fn cells<'a>(&'a self, row: &'a [String]) -> Vec<(&'a Head, &'a String)> {
        self.head.iter().zip(row).collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub name: String,
    pub is_number: bool,
}

impl Said {
    /// The answer as one text, for where a table or a link cannot stand.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::File(text) => text.clone(),
            Self::Table(table) => table.rows.iter().map(|row| row.join(" · ")).collect::<Vec<_>>().join("\n"),
        }
    }
}

pub fn section(ui: &Ui, section: &Section) -> String {
    ui.text(&section.title)
}

pub fn label(ui: &Ui, question: &Question) -> String {
    match question.standard() {
        Some(standard) => ui.one("applications-question", standard.code).to_string(),
        None => ui.text(&question.text),
    }
}

/// What helps to answer: the house's own hint, and the call's.
pub fn help(ui: &Ui, question: &Question) -> String {
    let own = ui.text(&question.help);
    match question.standard() {
        Some(standard) => format!("{} {own}", ui.one("applications-hint", standard.code)).trim().to_owned(),
        None => own,
    }
}

pub fn option(ui: &Ui, question: &Question, option: &Choice) -> String {
    match question.standard() {
        Some(standard) => {
            ui.one("applications-question", format!("{}-{}", standard.code, option.code)).to_string()
        }
        None => ui.text(&option.name),
    }
}

pub fn column(ui: &Ui, question: &Question, column: &Column) -> String {
    match question.standard() {
        Some(standard) => {
            ui.one("applications-question", format!("{}-{}", standard.code, column.code)).to_string()
        }
        None => ui.text(&column.name),
    }
}

/// Something to choose in a column.
pub fn column_option(ui: &Ui, question: &Question, column: &Column, option: &Choice) -> String {
    match question.standard() {
        Some(standard) => {
            let code = format!("{}-{}-{}", standard.code, column.code, option.code);
            ui.one("applications-question", code).to_string()
        }
        None => ui.text(&option.name),
    }
}

/// The limits of a question, as a sentence; none where there is nothing to say.
pub fn limits(kind: &Kind, currency: Currency) -> Option<Phrase> {
    let said = match kind {
        Kind::ShortText { most } | Kind::LongText { most } => {
            Phrase::new("forms-limit-text").with("most", *most)
        }
        Kind::Number { min, max } => Phrase::new("forms-limit-number").with("least", *min).with("most", *max),
        Kind::Money { min, max } => {
            Phrase::new("forms-limit-money").with("least", (*min, currency)).with("most", (*max, currency))
        }
        Kind::Date { from: Some(from), until: Some(until) } => {
            Phrase::new("forms-limit-days").with("from", *from).with("until", *until)
        }
        Kind::Date { from: Some(from), .. } => Phrase::new("forms-limit-from").with("from", *from),
        Kind::Date { until: Some(until), .. } => Phrase::new("forms-limit-until").with("until", *until),
        Kind::Several { min, max, .. } => {
            Phrase::new("forms-limit-several").with("least", *min).with("most", *max)
        }
        Kind::Table { most_rows, .. } => Phrase::new("forms-limit-rows").with("most", *most_rows),
        Kind::File { most_megabytes, .. } => Phrase::new("forms-limit-file").with("most", *most_megabytes),
        Kind::People => Phrase::new("forms-limit-people"),
        _ => return None,
    };
    Some(said)
}

/// Which files a question takes, one after another.
pub fn takes(ui: &Ui, kinds: &[FileKind]) -> String {
    kinds.iter().map(|kind| ui.one("forms-file", kind).to_string()).collect::<Vec<_>>().join(", ")
}

/// When a question is asked, as a sentence; `before` is the question that its condition names.
pub fn condition(ui: &Ui, only_if: &OnlyIf, before: Option<&Question>, names: &Names<'_>) -> String {
    let Some(before) = before else { return String::new() };
    let phrase = match &only_if.test {
        Test::Answered => Phrase::new("forms-only-if-answered"),
        Test::OneOf { codes } => {
            let answers: Vec<String> = codes.iter().map(|code| chosen(ui, before, code, names)).collect();
            Phrase::new("forms-only-if-one-of").with("answers", answers.join(", "))
        }
        Test::AtLeast { number } => {
            let least = match before.kind {
                Kind::Money { .. } => Fact::Money(*number, names.currency),
                _ => Fact::Decimal(number.decimal().normalize()),
            };
            Phrase::new("forms-only-if-at-least").with("least", least)
        }
    };
    ui.say(&phrase.with("question", label(ui, before)))
}

/// What a code that was chosen stands for.
fn chosen(ui: &Ui, question: &Question, code: &str, names: &Names<'_>) -> String {
    let word = match &question.kind {
        Kind::Theme => names.themes.iter().find(|(known, _)| *known == code).map(|(_, name)| ui.text(name)),
        Kind::Places { .. } => {
            let one = [code.to_owned()];
            places::names_of(names.places, &one).first().map(|name| ui.place(name))
        }
        kind => kind.options().iter().find(|one| one.code == code).map(|one| option(ui, question, one)),
    };
    word.unwrap_or_else(|| code.to_owned())
}

/// An answer in words of the reader's language.
pub fn said(ui: &Ui, question: &Question, answers: &Answers, names: &Names<'_>) -> Said {
    let text = match (&question.kind, answers.get(&question.code)) {
        (Kind::Date { .. }, Some(Answer::Text(text))) => day(ui, text),
        (Kind::Money { .. }, Some(Answer::Text(text))) => {
            text.parse::<Amount>().map_or_else(|_| text.clone(), |amount| ui.money(&amount, &names.currency))
        }
        (Kind::Theme | Kind::Choice { .. }, Some(Answer::Text(code))) => chosen(ui, question, code, names),
        (_, Some(Answer::Text(text))) => text.clone(),
        (_, Some(Answer::Number(number))) => ui.decimal(&(*number).into()),
        (_, Some(Answer::Chosen(codes))) => {
            codes.iter().map(|code| chosen(ui, question, code, names)).collect::<Vec<_>>().join(", ")
        }
        (Kind::Table { columns, .. }, Some(Answer::Rows(rows))) => {
            let table = Told { ui, question, columns, names }.table(rows, tables::months(answers));
            return Said::Table(table);
        }
        (_, None | Some(Answer::Rows(_))) => String::new(),
        (_, Some(Answer::File(file))) => return Said::File(file.name.clone()),
        (_, Some(Answer::People(counts))) => return Said::Table(people(ui, counts, names)),
    };
    Said::Text(text)
}

fn day(ui: &Ui, text: &str) -> String {
    parse_day(text).map_or_else(|_| text.to_owned(), |day| ui.day(&day))
}

/// A table with all that its cells are told with.
struct Told<'a> {
    ui: &'a Ui,
    question: &'a Question,
    columns: &'a [Column],
    names: &'a Names<'a>,
}

impl Told<'_> {
    fn table(&self, rows: &[Row], months: Option<u32>) -> Table {
        let bars = self.bars(rows);
        let last = bars.iter().flatten().map(|bar| bar.until).max();
        let row = |row: &Row| {
            let cell = |one: &Column| row.get(&one.code).map(|text| self.cell(one, text)).unwrap_or_default();
            self.columns.iter().map(cell).collect()
        };
        let head = |one: &Column| Head {
            name: column(self.ui, self.question, one),
            is_number: one.holds.is_number() || one.holds == Holds::Month,
        };
        let foot = |one: &Column| {
            let total = one.holds.is_number().then(|| sum(one, rows)).flatten();
            total.map(|amount| self.number(one, amount)).unwrap_or_default()
        };
        let has_sums = self.columns.iter().any(|one| one.holds.is_number());
        Table {
            head: self.columns.iter().map(head).collect(),
            rows: rows.iter().map(row).collect(),
            foot: if has_sums { self.columns.iter().map(foot).collect() } else { Vec::new() },
            months: months.max(last).unwrap_or_default(),
            bars,
        }
    }

    fn bars(&self, rows: &[Row]) -> Vec<Option<Bar>> {
        let Some((from, until)) = span(self.columns) else { return Vec::new() };
        let month = |row: &Row, column: &Column| row.get(&column.code)?.parse().ok();
        let bar = |row: &Row| Some(Bar { from: month(row, from)?, until: month(row, until)? });
        rows.iter().map(bar).collect()
    }

    fn number(&self, column: &Column, amount: Amount) -> String {
        match column.holds {
            Holds::Money => self.ui.amount(&amount),
            _ => self.ui.decimal(&amount.decimal().normalize()),
        }
    }

    fn cell(&self, column: &Column, text: &str) -> String {
        let option = |code: &str| {
            let known = column.options.iter().find(|option| option.code == code);
            known.map_or_else(
                || code.to_owned(),
                |option| column_option(self.ui, self.question, column, option),
            )
        };
        match column.holds {
            Holds::Date => day(self.ui, text),
            Holds::Text | Holds::LongText => text.to_owned(),
            Holds::Number | Holds::Money | Holds::Month => {
                text.parse::<Amount>().map_or_else(|_| text.to_owned(), |amount| self.number(column, amount))
            }
            // Who left since has no name here.
            Holds::Partner => self.names.organisation(text).cloned().unwrap_or_default(),
            Holds::Place => {
                let one = [text.to_owned()];
                let place = places::names_of(self.names.places, &one);
                place.first().map_or_else(|| text.to_owned(), |name| self.ui.place(name))
            }
            Holds::Choice => option(text),
            Holds::Several => tables::chosen(text).map(option).collect::<Vec<_>>().join(", "),
        }
    }
}

/// The name of those who are counted under a code.
pub fn counted(ui: &Ui, code: &str, names: &Names<'_>) -> String {
    if code == OTHERS {
        return ui.t("forms-people-others").to_string();
    }
    let known = names.communities.iter().find(|community| community.code == code);
    known.map_or_else(|| code.to_owned(), |community| ui.text(&community.names))
}

fn people(ui: &Ui, counts: &std::collections::BTreeMap<String, u32>, names: &Names<'_>) -> Table {
    let order = names.communities.iter().map(|community| community.code.as_str()).chain([OTHERS]);
    let rows = order.filter_map(|code| {
        let count = counts.get(code)?;
        Some(vec![counted(ui, code, names), ui.decimal(&(*count).into())])
    });
    let total: u64 = counts.values().map(|count| u64::from(*count)).sum();
    Table {
        head: vec![
            Head { name: ui.t("forms-people-community").to_string(), is_number: false },
            Head { name: ui.t("forms-people-planned").to_string(), is_number: true },
        ],
        rows: rows.collect(),
        foot: vec![ui.t("forms-sum").to_string(), ui.decimal(&total.into())],
        ..Table::default()
    }
}
