//! An application as those read it who judge it: what was submitted, and nothing of how it came about.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, DocumentId, OrganisationId};
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::model::{Document, DocumentKind};
use crate::cycle::applications::questions::{Answer, Answers, COMMON, OWN, Question};
use crate::cycle::applications::{self, BudgetLine, Heading, JointBudget, Whole};
use crate::cycle::calls::Call;

/// Everything that was submitted.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Content {
    /// By the code of the question.
    answers: BTreeMap<&'static str, Given>,
    /// The lead first.
    organisations: Vec<Partner>,
    budget: Sums,
    documents: Vec<Paper>,
}

/// An answer: a text (a day and a theme's code too), a number, or codes of places.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Given {
    Text(String),
    Number(u32),
    Chosen(Vec<String>),
}

/// One organisation with its own part.
#[derive(Debug, Serialize, JsonSchema)]
struct Partner {
    organisation: OrganisationId,
    names: Translated,
    is_lead: bool,
    /// The code of the place of its seat.
    seat: Option<String>,
    answers: BTreeMap<&'static str, Given>,
    lines: Vec<Line>,
    contributions: Vec<Brought>,
    total: Amount,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Line {
    heading: Heading,
    description: String,
    unit: String,
    quantity: Decimal,
    rate: Amount,
    amount: Amount,
}

/// What a partner brings from elsewhere.
#[derive(Debug, Serialize, JsonSchema)]
struct Brought {
    source: String,
    amount: Amount,
}

/// The joint budget.
#[derive(Debug, Serialize, JsonSchema)]
struct Sums {
    headings: Vec<HeadingSum>,
    total: Amount,
    own_contribution: Amount,
    requested: Amount,
}

#[derive(Debug, Serialize, JsonSchema)]
struct HeadingSum {
    heading: Heading,
    amount: Amount,
}

/// A document, to be fetched beneath the address of its application.
#[derive(Debug, Serialize, JsonSchema)]
struct Paper {
    id: DocumentId,
    name: String,
    kind: DocumentKind,
    signed_by: Vec<OrganisationId>,
}

pub(super) async fn content(conn: &mut Conn, call: &Call, id: ApplicationId) -> Result<Content, AppError> {
    let whole = applications::whole(conn, id).await?;
    let partners = whole.accepted().map(|id| partner(&whole, call, id)).collect::<Result<_, _>>()?;
    Ok(Content {
        answers: answers(&COMMON, &whole.common.answers, call),
        organisations: partners,
        budget: sums(&whole.budget)?,
        documents: whole.documents.iter().map(|document| paper(&whole, document)).collect(),
    })
}

fn answers(questions: &[Question], given: &Answers, call: &Call) -> BTreeMap<&'static str, Given> {
    let said = |answer: &Answer| match answer {
        Answer::Text(text) => Given::Text(text.clone()),
        Answer::Number(number) => Given::Number(*number),
        Answer::Chosen(codes) => Given::Chosen(codes.clone()),
    };
    let asked = questions.iter().filter(|question| question.is_asked(call));
    asked.filter_map(|question| Some((question.code, said(given.get(question.code)?)))).collect()
}

fn partner(whole: &Whole, call: &Call, id: OrganisationId) -> Result<Partner, MoneyError> {
    let organisation = whole.organisations.get(&id);
    let brought = whole.budget.contributions_of(id);
    Ok(Partner {
        organisation: id,
        names: organisation.map(|o| o.names.clone()).unwrap_or_default(),
        is_lead: whole.lead() == Some(id),
        seat: organisation.map(|o| o.seat.clone()),
        answers: whole.own_of(id).map(|part| answers(&OWN, &part.answers, call)).unwrap_or_default(),
        lines: whole.budget.lines_of(id).map(line).collect(),
        contributions: brought.map(|b| Brought { source: b.source.clone(), amount: b.amount }).collect(),
        total: whole.budget.total_of(id)?,
    })
}

fn line(line: &BudgetLine) -> Line {
    Line {
        heading: line.heading,
        description: line.description.clone(),
        unit: line.unit.clone(),
        quantity: line.quantity.normalize(),
        rate: line.rate,
        amount: line.amount,
    }
}

fn sums(budget: &JointBudget) -> Result<Sums, MoneyError> {
    let mut headings = Vec::new();
    for heading in Heading::ALL.iter().copied() {
        let amount = budget.total_of_heading(heading)?;
        if !amount.is_zero() {
            headings.push(HeadingSum { heading, amount });
        }
    }
    Ok(Sums {
        headings,
        total: budget.total()?,
        own_contribution: budget.own_contribution()?,
        requested: budget.requested()?,
    })
}

fn paper(whole: &Whole, document: &Document) -> Paper {
    Paper {
        id: document.id,
        name: document.name.clone(),
        kind: document.kind,
        signed_by: whole.accepted().filter(|id| document.signed_by.contains(id)).collect(),
    }
}
