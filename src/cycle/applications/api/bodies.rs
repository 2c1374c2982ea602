//! What programs send about applications; parts and rows are read in the same shape.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::text::Email;
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::budget::{BudgetInput, ContributionInput, LineInput, Quantity, Source};
use crate::cycle::applications::model::DocumentKind;
use crate::cycle::applications::questions::{Answer, Answers};
use crate::cycle::forms::{Asked, Form, Kind, Question, WhichPart};
use crate::web::api::Written;

/// An application that is begun.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Begin {
    /// The lead: an organisation for which you write.
    organisation: OrganisationId,
    #[schemars(example = &"Clean river, one park")]
    title: String,
    /// The language that it is written in; the call takes it.
    language: Language,
    /// An earlier application that the same organisation led: its answers and the lead's budget are taken over, as far
    /// as this call asks for them.
    #[serde(default)]
    from: Option<ApplicationId>,
}

/// What changes in a published call, and why. A text that is missing stays as it is.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCorrigendum {
    explanation: Translated,
    #[serde(default)]
    deadline: Option<Written<Timestamp>>,
    /// Until when questions may be asked.
    #[serde(default)]
    questions_until: Option<Written<Timestamp>>,
    /// Until when they are answered.
    #[serde(default)]
    answers_until: Option<Written<Timestamp>>,
    #[serde(default)]
    title: Option<Translated>,
    #[serde(default)]
    summary: Option<Translated>,
    #[serde(default)]
    guidance: Option<Translated>,
    /// Whether the next version of the form is published with it.
    #[serde(default)]
    form: bool,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Title {
    #[schemars(example = &"Clean river, one park")]
    title: String,
}

/// The answers of one part by the code of their question; null where there is none.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct PartTold(BTreeMap<String, Option<Answer>>);

impl PartTold {
    /// Every question of a part with its answer, and what else is kept.
    pub fn of(form: &Form, part: WhichPart, answers: &Answers) -> Self {
        let told = |question: &Question| {
            let none = match question.kind {
                Kind::Places { .. } | Kind::Several { .. } => Some(Answer::Chosen(Vec::new())),
                _ => None,
            };
            (question.code.clone(), answers.get(&question.code).cloned().or(none))
        };
        Self(form.questions_of(part).map(told).collect())
    }

    /// The same of what is asked, for those who read it.
    pub fn asked(form: &Form, part: WhichPart, answers: &Answers, asked: &Asked<'_>) -> Self {
        let all = Self::of(form, part, answers).0;
        let counts = |question: &Question| question.only_if.is_none() || asked.has(&question.code);
        let is_told = |code: &str| form.question(code).is_none_or(counts);
        Self(all.into_iter().filter(|(code, _)| is_told(code)).collect())
    }
}

/// All rows of one organisation in the joint budget; saving replaces them.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetRows {
    #[serde(default)]
    lines: Vec<LineRow>,
    /// What the organisation brings from elsewhere.
    #[serde(default)]
    brought: Vec<BroughtRow>,
    /// Its indirect costs in percent of its direct costs, from 0 to 100 with at most six decimals; the amount is
    /// reckoned and rounded down to the cent. Null for none.
    #[serde(default)]
    #[schemars(example = &"7")]
    indirect_percent: Option<Written<Decimal>>,
    /// Its contingency reserve, likewise.
    #[serde(default)]
    #[schemars(example = &"5")]
    contingency_percent: Option<Written<Decimal>>,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineRow {
    /// One of the call's own headings, by its code in the call's form (`h_1`). Where the call has none of its own, one of
    /// Annex B's of direct costs: human_resources, travel, equipment, local_office, services or other.
    #[schemars(example = &"services")]
    heading: String,
    #[schemars(example = &"Planting")]
    description: String,
    #[serde(default)]
    #[schemars(example = &"day")]
    unit: String,
    quantity: QuantityWritten,
    rate: Written<Amount>,
}

/// A quantity with at most four decimals: one, which falls into the first year, or one for each year.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum QuantityWritten {
    Whole(Written<Decimal>),
    ByYear(Vec<Written<Decimal>>),
}

impl From<&Quantity> for QuantityWritten {
    fn from(quantity: &Quantity) -> Self {
        match quantity.years() {
            [whole] => Self::Whole(Written::of(whole)),
            years => Self::ByYear(years.iter().map(Written::of).collect()),
        }
    }
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BroughtRow {
    /// Own funds unless told.
    #[serde(default = "own_funds")]
    kind: Source,
    #[schemars(example = &"Members")]
    source: String,
    amount: Written<Amount>,
}

const fn own_funds() -> Source {
    Source::OwnFunds
}

impl From<&LineInput> for LineRow {
    fn from(line: &LineInput) -> Self {
        Self {
            heading: line.under().code().to_owned(),
            description: line.description.clone(),
            unit: line.unit.clone(),
            quantity: (&line.quantity).into(),
            rate: Written::of(&line.rate),
        }
    }
}

impl From<&ContributionInput> for BroughtRow {
    fn from(brought: &ContributionInput) -> Self {
        Self { kind: brought.kind, source: brought.source.clone(), amount: Written::of(&brought.amount) }
    }
}

impl From<&BudgetInput> for BudgetRows {
    fn from(input: &BudgetInput) -> Self {
        Self {
            lines: input.lines.iter().map(LineRow::from).collect(),
            brought: input.contributions.iter().map(BroughtRow::from).collect(),
            indirect_percent: input.rates.indirect.map(|share| Written::of(&share.percent())),
            contingency_percent: input.rates.contingency.map(|share| Written::of(&share.percent())),
        }
    }
}

/// Beside the file itself.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDocument {
    kind: DocumentKind,
    /// Who adds it; the first of your organisations unless told.
    #[serde(default)]
    organisation: Option<OrganisationId>,
    /// Who of the lead and the partners has signed it.
    #[serde(default)]
    signed_by: Vec<OrganisationId>,
}

/// Whom the lead asks: an organisation of the register, or whoever reads this address.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    #[serde(default)]
    organisation: Option<OrganisationId>,
    #[serde(default)]
    email: Option<Written<Email>>,
}

/// Who accepts. Where a letter with a secret asked, that secret and for which organisation; else nothing.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    #[serde(default)]
    secret: Option<String>,
    #[serde(default)]
    organisation: Option<OrganisationId>,
}

/// Who declines, by the secret of the letter if one asked, and why.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    #[serde(default)]
    secret: Option<String>,
    #[serde(default)]
    reason: Option<String>,
}

/// A signatory's consent to what they have read.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewConsent {
    /// Whose consent it is.
    organisation: OrganisationId,
    /// The name and the capacity in which the signatory consents.
    #[schemars(example = &"Ana Example")]
    name: String,
    #[schemars(example = &"Chairperson")]
    capacity: String,
    /// That they consent: true.
    agreed: bool,
    /// The version of the content that was read.
    content_version: i32,
}
