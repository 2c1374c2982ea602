//! The form filled with what stands in a draft, or with what is usual.

use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::language::Language;
use crate::cycle::calls::model::{CallInput, Condition, Scoring};
use crate::rulebook::{IfShared, MixedDeclaration, Reference, RuleId, RuleSet};
use crate::web::forms::Fields;
use crate::web::numbers;

/// What `<input type="datetime-local">` shows; seconds only where there are any.
pub fn local(instant: Timestamp, zone: Zone) -> String {
    let local = zone.local(instant).naive_local();
    let text = local.format("%Y-%m-%dT%H:%M:%S").to_string();
    text.strip_suffix(":00").unwrap_or(&text).to_owned()
}

/// A new call: what is the same in nearly every one, to be looked at and changed.
pub fn usual(zone: Zone) -> Fields {
    let written = [Language::Albanian, Language::SerbianCyrillic, Language::English];
    let fields = Fields::default()
        .with("zone", zone.name())
        .with("scale", 100)
        .with("assessors", 2)
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
    of_project(language, of_organisations(fields, &input.rules), &input.rules)
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

fn of_organisations(fields: Fields, rules: &RuleSet) -> Fields {
    let mut fields = rules.switched_on().fold(fields, |fields, rule| fields.with(rule.as_str(), "on"));
    if let Some(r) = &rules.r04 {
        fields = fields.with("R04-months", r.months).with("R04-reference", r.reference);
    }
    for seat in rules.r05.iter().flat_map(|r| &r.seats) {
        fields = fields.with("R05-seats", seat);
    }
    if let Some(r) = &rules.r10 {
        fields = fields
            .with("R10-min_organisations", r.min_organisations)
            .with("R10-max_organisations", r.max_organisations);
    }
    if let Some(r) = &rules.r11 {
        fields = fields
            .with("R11-min_communities", r.min_communities)
            .with("R11-mixed_declaration", r.mixed_declaration);
    }
    if let Some(r) = &rules.r12 {
        fields = fields
            .with("R12-same_representative", r.same_representative)
            .with("R12-same_account", r.same_account)
            .with("R12-same_registration_number", r.same_registration_number);
    }
    if let Some(r) = &rules.r13 {
        fields = fields.with("R13-max_as_lead", r.max_as_lead).with("R13-max_as_partner", r.max_as_partner);
    }
    fields
}

fn of_project(language: Language, mut fields: Fields, rules: &RuleSet) -> Fields {
    if let Some(r) = &rules.r14 {
        fields = fields.with("R14-cure_days", r.cure_days);
    }
    if let Some(r) = &rules.r20 {
        fields = fields.with("R20-min_months", r.min_months).with("R20-max_months", r.max_months);
    }
    if let Some(r) = &rules.r23 {
        fields = fields
            .with("R23-min", numbers::amount(language, r.min))
            .with("R23-max", numbers::amount(language, r.max));
    }
    if let Some(r) = &rules.r24 {
        fields =
            fields.with("R24-max_share_of_total", numbers::typed(language, r.max_share_of_total.percent()));
    }
    if let Some(r) = &rules.r25 {
        fields =
            fields.with("R25-max_share_of_direct", numbers::typed(language, r.max_share_of_direct.percent()));
    }
    fields
}
