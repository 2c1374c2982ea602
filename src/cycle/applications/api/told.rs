//! What programs read of an application in several places: the whole, its budget, what the rules say.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::bodies::{BroughtRow, PartTold, QuantityWritten};
use super::joint::BudgetTold;
use crate::base::error::AppError;
use crate::base::files::Scan;
use crate::base::kernel::ids::{ApplicationId, CallId, DocumentId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::budget::{BudgetInput, BudgetLine, FlatRate, Heading};
use crate::cycle::applications::model::{Document, DocumentKind};
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::cycle::forms::WhichPart;
use crate::rulebook::words::{self, Vocabulary};
use crate::rulebook::{ChangeSaid, Finding, Outcome, RuleId};
use crate::web::api::Said;
use crate::web::ui::Ui;

/// An organisation that stands in an application.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Standee {
    pub organisation: OrganisationId,
    pub names: Translated,
    pub is_lead: bool,
}

/// The lead and the partners, the lead first.
pub fn standees(whole: &Whole) -> Vec<Standee> {
    let one = |id| Standee { organisation: id, names: names(whole, id), is_lead: whole.lead() == Some(id) };
    whole.accepted().map(one).collect()
}

pub fn names(whole: &Whole, id: OrganisationId) -> Translated {
    whole.organisations.get(&id).map(|one| one.names.clone()).unwrap_or_default()
}

/// The whole application, to be read.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WholeTold {
    id: ApplicationId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    call: CallId,
    title: String,
    language: Language,
    #[serde(flatten)]
    content: ContentTold,
}

/// What lead and partners wrote, reckoned and added; those who judge it read this and nothing of how it
/// came about.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ContentTold {
    /// The version of the call's form that is answered.
    form: i32,
    common: PartTold,
    /// The lead first.
    organisations: Vec<Contribution>,
    budget: BudgetTold,
    documents: Vec<DocumentTold>,
}

/// What one organisation wrote and reckoned.
#[derive(Debug, Serialize, JsonSchema)]
struct Contribution {
    #[serde(flatten)]
    organisation: Standee,
    /// The code of a place.
    seat: String,
    own: PartTold,
    lines: Vec<LineTold>,
    brought: Vec<BroughtRow>,
    /// Its indirect costs in percent of its direct costs.
    #[schemars(example = &"7")]
    indirect_percent: Option<Decimal>,
    /// Its contingency reserve, likewise.
    #[schemars(example = &"5")]
    contingency_percent: Option<Decimal>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct LineTold {
    /// What it counts as.
    heading: Heading,
    /// The call's own heading that it stands under, by its code in the call's form; null under Annex B's.
    own_heading: Option<String>,
    description: String,
    unit: String,
    quantity: QuantityWritten,
    rate: Amount,
    /// Quantity times rate, rounded to the cent.
    amount: Amount,
}

impl From<&BudgetLine> for LineTold {
    fn from(line: &BudgetLine) -> Self {
        Self {
            heading: line.heading,
            own_heading: line.own_heading.clone(),
            description: line.description.clone(),
            unit: line.unit.clone(),
            quantity: (&line.quantity).into(),
            rate: line.rate,
            amount: line.amount,
        }
    }
}

impl WholeTold {
    pub fn of(whole: &Whole, call: &Call) -> Result<Self, AppError> {
        let application = &whole.application;
        Ok(Self {
            id: application.id,
            reference: application.reference(call),
            call: call.id,
            title: application.title.clone(),
            language: application.language,
            content: ContentTold::of(whole, call)?,
        })
    }
}

impl ContentTold {
    pub fn of(whole: &Whole, call: &Call) -> Result<Self, AppError> {
        Ok(Self {
            form: whole.form_number,
            common: PartTold::asked(
                &whole.form,
                WhichPart::Common,
                &whole.common.answers,
                &whole.questions_asked(call, None),
            ),
            organisations: standees(whole)
                .into_iter()
                .map(|one| Contribution::of(whole, call, one))
                .collect(),
            budget: BudgetTold::of(whole, call)?,
            documents: whole.documents.iter().map(|one| DocumentTold::of(whole, one)).collect(),
        })
    }
}

impl Contribution {
    fn of(whole: &Whole, call: &Call, organisation: Standee) -> Self {
        let id = organisation.organisation;
        let asked = whole.questions_asked(call, Some(id));
        let told = |answers: &Answers| PartTold::asked(&whole.form, WhichPart::Own, answers, &asked);
        let BudgetInput { contributions: brought, rates, .. } = whole.budget.input_of(id);
        Self {
            seat: whole.organisations.get(&id).map(|one| one.seat.clone()).unwrap_or_default(),
            own: told(whole.own_of(id).map_or(&Answers::default(), |part| &part.answers)),
            lines: whole.budget.lines_of(id).map(LineTold::from).collect(),
            brought: brought.iter().map(BroughtRow::from).collect(),
            indirect_percent: rates.indirect.map(FlatRate::percent),
            contingency_percent: rates.contingency.map(FlatRate::percent),
            organisation,
        }
    }
}

/// A document of an application.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DocumentTold {
    id: DocumentId,
    kind: DocumentKind,
    #[schemars(example = "memorandum.pdf")]
    name: String,
    /// Who of the lead and the partners has signed it.
    signed_by: Vec<OrganisationId>,
    /// Only what is clean or not scanned can be fetched.
    scan: Scan,
}

impl DocumentTold {
    pub fn of(whole: &Whole, document: &Document) -> Self {
        Self {
            id: document.id,
            kind: document.kind,
            name: document.name.clone(),
            signed_by: whole.accepted().filter(|id| document.signed_by.contains(id)).collect(),
            scan: document.scan,
        }
    }
}

/// What a rule finds in an application as it stands now.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LiveFinding {
    rule: RuleId,
    outcome: Outcome,
    /// Time or other applications can still change it.
    provisional: bool,
    #[serde(flatten)]
    said: FindingSaid,
}

/// A finding in words.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FindingSaid {
    /// The organisation that it is about, where the rule looks at each.
    organisation: Option<OrganisationId>,
    organisation_name: Option<String>,
    title: Said,
    found: Said,
    needed: Option<Said>,
    /// What would meet the rule.
    to_do: Option<Said>,
}

impl FindingSaid {
    pub fn new(
        ui: &Ui,
        (organisation, organisation_name): (Option<OrganisationId>, Option<String>),
        said: &words::Said,
    ) -> Self {
        let say = |phrase| Said::new(ui, phrase);
        Self {
            organisation,
            organisation_name,
            title: say(&said.rule),
            found: say(&said.found),
            needed: said.needed.as_ref().map(say),
            to_do: said.to_do.as_ref().map(say),
        }
    }
}

/// What the rules find in an application as it stands now.
pub fn live(ui: &Ui, findings: &[Finding], words: &Vocabulary) -> Vec<LiveFinding> {
    let one = |finding: &Finding| {
        let name = finding.organisation.and_then(|id| words.organisations.get(&id).cloned());
        LiveFinding {
            rule: finding.rule,
            outcome: finding.outcome,
            provisional: finding.provisional,
            said: FindingSaid::new(ui, (finding.organisation, name), &words::said(finding, words)),
        }
    };
    findings.iter().map(one).collect()
}

/// What a rule found before and what it finds after.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RuleChange {
    rule: RuleId,
    organisation: Option<OrganisationId>,
    organisation_name: Option<String>,
    /// Null where the rule did not look at this before.
    before: Option<FoundThen>,
    /// Null where it no longer does.
    after: Option<FoundThen>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FoundThen {
    outcome: Outcome,
    found: Said,
}

impl RuleChange {
    pub fn of(ui: &Ui, change: &ChangeSaid) -> Self {
        let then = |found: &(Outcome, Phrase)| FoundThen { outcome: found.0, found: Said::new(ui, &found.1) };
        Self {
            rule: change.rule,
            organisation: change.organisation,
            organisation_name: change.about.clone(),
            before: change.before.as_ref().map(then),
            after: change.after.as_ref().map(then),
        }
    }
}
