//! What the template of this room is filled with.

use askama::Template;
use chrono::NaiveDate;

use super::actions::own_spending;
use super::completeness;
use super::dossier::Dossier;
use super::figures::LEAST_SHOWN;
use super::model::{Age, Counted, LONGEST_ANSWER, Question, Report, Sex, Spent, Stamp};
use super::status::Status;
use super::totals::{Totals, totals};
use crate::base::error::AppError;
use crate::base::kernel::ids::{BudgetLineId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::{BudgetLine, Headings, JointBudget, Under};
use crate::cycle::awards;
use crate::people::accounts::SignedIn;
use crate::people::organisations::Organisation;
use crate::people::places::Community;
use crate::web::forms::{Fields, Form};
use crate::web::todo::By;
use crate::web::ui::Ui;

/// Empty rows for counts under those that are filled.
const SPARE_ROWS: usize = 6;

/// One form of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Narrative,
    Spending(OrganisationId),
    Participants,
    Submission,
    Decision,
}

/// A form that was refused: what was typed and what is wrong with it.
pub struct Trouble {
    pub part: Part,
    pub form: Form,
    /// The stamp or version that came with it; none after a clash, where the present one counts.
    pub seen: Option<String>,
}

/// Everything about one report, as the store has it.
pub struct Contents {
    pub dossier: Dossier,
    pub report: Option<Report>,
    pub due_on: Option<NaiveDate>,
    pub budget: JointBudget,
    /// Those of the form that the application answered.
    pub headings: Headings,
    pub spending: Vec<Spent>,
    pub participants: Vec<Counted>,
    pub communities: Vec<Community>,
}

/// A form of one part, filled or refused, and whether somebody else saved the part meanwhile.
pub struct PartForm {
    pub form: Form,
    pub seen: String,
    pub clash: bool,
}

pub struct SpendingPart {
    pub organisation: Organisation,
    pub lines: Vec<(BudgetLine, Option<Spent>)>,
    pub may_write: bool,
    pub part: PartForm,
}

#[derive(Template)]
#[template(path = "cycle/reports/pages/report.html")]
pub struct ReportPage<'a> {
    pub ui: &'a Ui,
    pub dossier: Dossier,
    pub report: Option<Report>,
    pub due_on: Option<NaiveDate>,
    pub communities: Vec<Community>,
    pub counted: Vec<Counted>,
    pub totals: Totals,
    pub headings: Headings,
    pub missing: Vec<Phrase>,
    pub narrative: PartForm,
    pub spending: Vec<SpendingPart>,
    pub participants: PartForm,
    pub decision: Form,
    /// What was refused, whichever part it was: it stands on top, because the part itself may be gone.
    pub refused: Form,
    pub reads: bool,
    pub writes: bool,
    pub submits: bool,
    pub decides: bool,
}

impl<'a> ReportPage<'a> {
    /// What a field in a table is called: its column, and what its row is about.
    fn due(&self) -> Option<String> {
        self.due_on.map(|day| By::Day(day, self.dossier.call.zone).said(self.ui))
    }

    fn heading(&self, under: &Under) -> String {
        self.headings.name(self.ui.language, under)
    }

    fn line_heading(&self, line: &BudgetLine) -> String {
        self.heading(&line.under())
    }

    fn label(&self, column: &str, row: impl std::fmt::Display) -> String {
        format!("{}: {row}", self.ui.t(column))
    }

    pub fn new(
        ui: &'a Ui,
        who: &SignedIn,
        contents: Contents,
        trouble: Option<Trouble>,
    ) -> Result<Self, AppError> {
        let Contents { dossier, report, due_on, budget, headings, spending, participants, communities } =
            contents;
        let partners = dossier.partner_ids();
        let status = report.as_ref().map(|report| report.status);
        let open = dossier.takes_report() && status.is_none_or(Status::is_open);
        let narrative = report.as_ref().map(|report| report.narrative.clone()).unwrap_or_default();
        let missing = completeness::missing(&narrative, &partners, &budget, &spending);
        let trouble = trouble.as_ref();
        Ok(Self {
            ui,
            totals: totals((&budget, &headings), &partners, &spending)?,
            headings,
            missing: missing.iter().map(|m| super::actions::said(m, &dossier)).collect(),
            narrative: narrative_part(&narrative, trouble)?,
            spending: spending_parts((ui, who), &dossier, (&budget, &spending), open, trouble)?,
            participants: participants_part(&participants, trouble)?,
            decision: form_of(Part::Decision, trouble).unwrap_or_default(),
            refused: trouble.map(|trouble| trouble.form.clone()).unwrap_or_default(),
            reads: dossier.is_member(who) || matches!(status, Some(Status::Submitted | Status::Accepted)),
            writes: open && dossier.may_write(who),
            submits: open && report.is_some() && dossier.signs_for_lead(who),
            decides: status == Some(Status::Submitted) && dossier.acts_as(who, &super::actions::READERS),
            counted: participants,
            dossier,
            report,
            due_on,
            communities,
        })
    }

    fn stored_answer(&self, question: &Question) -> &str {
        self.report.as_ref().map_or("", |report| report.narrative.answer(*question))
    }

    /// How many rows the form of counts has.
    fn rows(&self) -> std::ops::Range<usize> {
        0..(filled_rows(&self.participants.form) + SPARE_ROWS).max(self.counted.len() + SPARE_ROWS)
    }

    fn community(&self, code: Option<&String>) -> String {
        let known = code.and_then(|code| self.communities.iter().find(|c| c.code == *code));
        known.map_or_else(|| self.ui.t("reports-not-said").to_string(), |c| self.ui.text(&c.names))
    }

    fn persons(&self) -> i64 {
        self.counted.iter().map(|count| i64::from(count.persons)).sum()
    }

    fn version(&self) -> i32 {
        self.report.as_ref().map_or(0, |report| report.version)
    }

    fn status(&self) -> Option<Status> {
        self.report.as_ref().map(|report| report.status)
    }

    /// The class of the tag that says where the report stands.
    fn tag(&self) -> &'static str {
        match self.status() {
            None | Some(Status::Draft) => "",
            Some(Status::Submitted) => "note",
            Some(Status::SentBack) => "bad",
            Some(Status::Accepted) => "good",
        }
    }

    fn is_sent_back(&self) -> bool {
        self.status() == Some(Status::SentBack)
    }

    fn is_owed(&self) -> bool {
        self.status().is_none_or(Status::is_open)
    }

    fn grant_path(&self) -> String {
        awards::links::grant(self.dossier.grant.id)
    }

    fn partner_name(&self, at: &usize) -> String {
        self.dossier.partners.get(*at).map(|partner| self.ui.text(&partner.names)).unwrap_or_default()
    }
}

fn form_of(part: Part, trouble: Option<&Trouble>) -> Option<Form> {
    trouble.filter(|t| t.part == part).map(|t| t.form.clone())
}

fn part_form(
    part: Part,
    stamp: &Stamp,
    trouble: Option<&Trouble>,
    filled: impl FnOnce() -> Fields,
) -> PartForm {
    match trouble.filter(|t| t.part == part) {
        None => PartForm { form: Form::filled(filled()), seen: stamp.as_str().to_owned(), clash: false },
        Some(t) => PartForm {
            form: t.form.clone(),
            seen: t.seen.clone().unwrap_or_else(|| stamp.as_str().to_owned()),
            clash: t.seen.is_none(),
        },
    }
}

fn narrative_part(
    narrative: &super::model::Narrative,
    trouble: Option<&Trouble>,
) -> Result<PartForm, AppError> {
    let filled = || {
        Question::ALL
            .iter()
            .fold(Fields::default(), |fields, q| fields.with(q.as_str(), narrative.answer(*q)))
    };
    Ok(part_form(Part::Narrative, &Stamp::of(narrative)?, trouble, filled))
}

fn spending_parts(
    (ui, who): (&Ui, &SignedIn),
    dossier: &Dossier,
    (budget, spending): (&JointBudget, &[Spent]),
    open: bool,
    trouble: Option<&Trouble>,
) -> Result<Vec<SpendingPart>, AppError> {
    let part = |organisation: &Organisation| {
        let lines: Vec<BudgetLine> =
            budget.lines.iter().filter(|line| line.organisation == organisation.id).cloned().collect();
        let own: Vec<BudgetLineId> = lines.iter().map(|line| line.id).collect();
        let stored = own_spending(spending.to_vec(), &own);
        let filled = || {
            stored.iter().fold(Fields::default(), |fields, spent| {
                fields
                    .with(format!("amount-{}", spent.line), ui.amount(&spent.amount))
                    .with(format!("note-{}", spent.line), &spent.note)
            })
        };
        let part = part_form(Part::Spending(organisation.id), &Stamp::of(&stored)?, trouble, filled);
        let with_spent = lines.into_iter().map(|line| {
            let spent = stored.iter().find(|spent| spent.line == line.id).cloned();
            (line, spent)
        });
        Ok(SpendingPart {
            organisation: organisation.clone(),
            lines: with_spent.collect(),
            may_write: open && dossier.may_write_for(who, organisation.id),
            part,
        })
    };
    dossier.partners.iter().map(part).collect()
}

fn participants_part(counted: &[Counted], trouble: Option<&Trouble>) -> Result<PartForm, AppError> {
    let filled = || {
        counted.iter().enumerate().fold(Fields::default(), |fields, (row, count)| {
            fields
                .with(format!("community-{row}"), count.community.as_deref().unwrap_or_default())
                .with(format!("sex-{row}"), count.sex)
                .with(format!("age-{row}"), count.age)
                .with(format!("persons-{row}"), count.persons)
        })
    };
    Ok(part_form(Part::Participants, &Stamp::of(&counted)?, trouble, filled))
}

/// How many rows of counts somebody has filled.
fn filled_rows(form: &Form) -> usize {
    (0..super::handlers::MOST_ROWS)
        .rev()
        .find(|row| !form.value(&format!("persons-{row}")).is_empty())
        .map_or(0, |last| last + 1)
}
