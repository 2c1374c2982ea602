//! The form filled with what stands in a draft, or with what is usual.

use super::parameters;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::language::Language;
use crate::cycle::calls::model::{CallInput, Condition, Scoring};
use crate::rulebook::{IfShared, MixedDeclaration, Reference, RuleId};
use crate::web::forms::Fields;
use crate::web::numbers;

/// What `<input type="datetime-local">` shows; seconds only where there are any.
pub fn local(instant: Timestamp, zone: Zone) -> String {
    let local = zone.local(instant).naive_local();
    let text = local.format("%Y-%m-%dT%H:%M:%S").to_string();
    text.strip_suffix(":00").unwrap_or(&text).to_owned()
}

/// Programmes give from eight days to a month; small grants the shorter time.
const USUAL_OBJECTION_DAYS: u32 = 8;
/// Three weeks hold the time to put things right too.
const USUAL_CONCLUSION_DAYS: u32 = 21;

/// A new call: what is the same in nearly every one, to be looked at and changed.
pub fn usual(zone: Zone) -> Fields {
    let written = [Language::Albanian, Language::SerbianCyrillic, Language::English];
    let fields = Fields::default()
        .with("zone", zone.name())
        .with("scale", 100)
        .with("assessors", 2)
        .with("objection_days", USUAL_OBJECTION_DAYS)
        .with("conclusion_days", USUAL_CONCLUSION_DAYS)
        .with("gap", 30)
        .with(RuleId::R01.as_str(), "on")
        .with("R04-reference", Reference::Deadline)
        .with("R11-mixed_declaration", MixedDeclaration::Review)
        .with("R12-same_representative", IfShared::Fail)
        .with("R12-same_account", IfShared::Fail)
        .with("R12-same_registration_number", IfShared::Fail)
        .with("tranche-1-condition", Condition::AgreementInForce)
        .with("tranche-2-condition", Condition::FinalReportAccepted);
    written.iter().fold(fields, |fields, language| fields.with("languages", language))
}

/// Every field of a draft as the form shows it.
pub fn filled(language: Language, input: &CallInput) -> Fields {
    let mut fields = Fields::default()
        .with("reference", &input.reference)
        .with_translated("title", &input.title)
        .with_translated("summary", &input.summary)
        .with_translated("guidance", &input.guidance)
        .with("envelope", numbers::amount(language, input.envelope))
        .with("zone", input.zone.name())
        .with("deadline", local(input.deadline, input.zone));
    for (name, until) in [("questions_until", input.questions_until), ("answers_until", input.answers_until)]
    {
        if let Some(until) = until {
            fields = fields.with(name, local(until, input.zone));
        }
    }
    for (name, days) in [("objection_days", input.objection_days), ("conclusion_days", input.conclusion_days)]
    {
        if let Some(days) = days {
            fields = fields.with(name, days);
        }
    }
    for language in &input.languages {
        fields = fields.with("languages", language);
    }
    for place in &input.places {
        fields = fields.with("places", place);
    }
    for (i, theme) in input.themes.iter().enumerate() {
        let row = format!("theme-{}", i + 1);
        fields = fields.with(format!("{row}-code"), &theme.code).with_translated(&row, &theme.name);
    }
    fields = scoring(language, fields, &input.scoring);
    for (i, tranche) in input.tranches.iter().enumerate() {
        let row = format!("tranche-{}", i + 1);
        fields = fields
            .with(format!("{row}-share"), numbers::typed(language, tranche.share.percent()))
            .with(format!("{row}-condition"), tranche.condition);
    }
    parameters::filled(language, fields, &input.rules)
}

fn scoring(language: Language, fields: Fields, scoring: &Scoring) -> Fields {
    let mut fields = fields
        .with("scale", numbers::typed(language, scoring.scale))
        .with("assessors", scoring.assessors)
        .with("gap", numbers::typed(language, scoring.third_if_gap_over.percent()))
        .with("threshold", numbers::typed(language, scoring.threshold));
    for (i, criterion) in scoring.criteria.iter().enumerate() {
        let row = format!("criterion-{}", i + 1);
        fields = fields
            .with(format!("{row}-code"), &criterion.code)
            .with_translated(&row, &criterion.name)
            .with(format!("{row}-maximum"), numbers::typed(language, criterion.maximum));
    }
    fields
}
