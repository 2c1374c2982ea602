//! A report as it is read.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{BudgetLineId, GrantId, OrganisationId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::Heading;
use crate::cycle::reports::dossier::Dossier;
use crate::cycle::reports::model::{Age, Counted, Question, Report as Stored, Sex};
use crate::cycle::reports::pages::{ReportPage, SpendingPart};
use crate::cycle::reports::status::Status;
use crate::cycle::reports::totals::{Pair, Totals};
use crate::web::api::Said;

/// A final report and where it stands.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Report {
    grant: GrantId,
    title: String,
    zone: Zone,
    currency: Currency,
    /// The organisations of the grant, the lead first.
    organisations: Vec<Organisation>,
    /// Null before anything was written.
    status: Option<Status>,
    /// The last day on which it is in time.
    due_on: Option<NaiveDate>,
    submitted_at: Option<Timestamp>,
    decided_at: Option<Timestamp>,
    /// Why it was last sent back.
    decision_reason: Option<String>,
    /// What it says; null for staff before it is handed in.
    content: Option<Content>,
    may_write: bool,
    may_submit: bool,
    may_decide: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Organisation {
    organisation: OrganisationId,
    names: Translated,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Content {
    /// What it lacks while it is still to be handed in.
    missing: Vec<Said>,
    narrative: Narrative,
    spending: Vec<Spending>,
    totals: Sums,
    participants: Counts,
}

/// The narrative; what is sent to change it has the same names.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Narrative {
    /// What was done.
    done: String,
    /// What differed from the plan, and why.
    changed: String,
    /// What came of it.
    results: String,
    /// How the partners and their communities worked together.
    cooperation: String,
}

impl Narrative {
    pub(super) fn of(report: Option<&Stored>) -> Self {
        let answer = |question| report.map(|r| r.narrative.answer(question).to_owned()).unwrap_or_default();
        Self {
            done: answer(Question::Done),
            changed: answer(Question::Changed),
            results: answer(Question::Results),
            cooperation: answer(Question::Cooperation),
        }
    }
}

/// What one organisation spent on each of its budget lines.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Spending {
    organisation: OrganisationId,
    lines: Vec<Cost>,
    may_write: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Cost {
    line: BudgetLineId,
    /// What it counts as.
    heading: Heading,
    /// The call's own heading that it stands under; null under Annex B's.
    own_heading: Option<String>,
    description: String,
    contracted: Amount,
    /// What it really cost; null where that was not said yet.
    amount: Option<Amount>,
    note: String,
}

impl Spending {
    pub(super) fn of(part: SpendingPart) -> Self {
        let lines = part.lines.into_iter().map(|(line, spent)| Cost {
            line: line.id,
            heading: line.heading,
            own_heading: line.own_heading,
            description: line.description,
            contracted: line.amount,
            amount: spent.as_ref().map(|spent| spent.amount),
            note: spent.map(|spent| spent.note).unwrap_or_default(),
        });
        Self { organisation: part.organisation.id, lines: lines.collect(), may_write: part.may_write }
    }
}

/// Contracted and spent.
#[derive(Debug, Serialize, JsonSchema)]
struct Sum {
    contracted: Amount,
    spent: Amount,
    /// Spent less contracted: below zero where money was saved.
    variation: Amount,
}

impl From<Pair> for Sum {
    fn from(pair: Pair) -> Self {
        Self { contracted: pair.contracted, spent: pair.spent, variation: pair.variation }
    }
}

/// By heading and organisation, and all together.
#[derive(Debug, Serialize, JsonSchema)]
struct Sums {
    headings: Vec<HeadingSum>,
    organisations: Vec<OrganisationSum>,
    together: Sum,
}

#[derive(Debug, Serialize, JsonSchema)]
struct HeadingSum {
    /// What it counts as.
    heading: Heading,
    /// The call's own heading; null for Annex B's.
    own_heading: Option<String>,
    organisations: Vec<OrganisationSum>,
    together: Sum,
}

#[derive(Debug, Serialize, JsonSchema)]
struct OrganisationSum {
    organisation: OrganisationId,
    #[serde(flatten)]
    sum: Sum,
}

impl Sums {
    fn of(totals: Totals, dossier: &Dossier) -> Self {
        let each = |pairs: Vec<Pair>| -> Vec<OrganisationSum> {
            let partners = dossier.partner_ids().into_iter();
            partners
                .zip(pairs)
                .map(|(organisation, pair)| OrganisationSum { organisation, sum: pair.into() })
                .collect()
        };
        let heading = |row: crate::cycle::reports::totals::HeadingTotals| HeadingSum {
            heading: row.heading.counts_as,
            own_heading: row.heading.own,
            organisations: each(row.partners),
            together: row.together.into(),
        };
        Self {
            headings: totals.headings.into_iter().map(heading).collect(),
            organisations: each(totals.partners),
            together: totals.together.into(),
        }
    }
}

/// How many took part; what is sent to change it has the same names.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Counts {
    counts: Vec<Count>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Count {
    /// The code of a community; null where it was not said.
    community: Option<String>,
    sex: Sex,
    age: Age,
    persons: i32,
}

impl Counts {
    pub(super) fn of(counted: Vec<Counted>) -> Self {
        let count = |one: Counted| Count {
            community: one.community,
            sex: one.sex,
            age: one.age,
            persons: one.persons,
        };
        Self { counts: counted.into_iter().map(count).collect() }
    }
}

impl Report {
    pub(super) fn of(page: ReportPage<'_>) -> Self {
        let ReportPage { ui, dossier, report, totals, missing, spending, counted, .. } = page;
        let is_owed = dossier.takes_report() && report.as_ref().is_none_or(|r| r.status.is_open());
        let content = page.reads.then(|| Content {
            missing: missing.iter().filter(|_| is_owed).map(|phrase| Said::new(ui, phrase)).collect(),
            narrative: Narrative::of(report.as_ref()),
            spending: spending.into_iter().map(Spending::of).collect(),
            totals: Sums::of(totals, &dossier),
            participants: Counts::of(counted),
        });
        let organisations = dossier.partners.into_iter();
        Self {
            grant: dossier.grant.id,
            title: dossier.application.title,
            zone: dossier.call.zone,
            currency: dossier.grant.currency,
            organisations: organisations
                .map(|one| Organisation { organisation: one.id, names: one.names })
                .collect(),
            status: report.as_ref().map(|report| report.status),
            due_on: page.due_on.filter(|_| report.as_ref().is_none_or(|r| r.status.is_open())),
            submitted_at: report.as_ref().and_then(|report| report.submitted_at),
            decided_at: report.as_ref().and_then(|report| report.decided_at),
            decision_reason: report.and_then(|report| report.decision_reason),
            content,
            may_write: page.writes,
            may_submit: page.submits,
            may_decide: page.decides,
        }
    }
}
