//! The rules of a call in plain words, each with its parameters.

use super::model::Call;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::people::places::{Place, names_of};
use crate::rulebook::words::{Vocabulary, purpose, said};
use crate::rulebook::{
    AppearanceLimits, CommunitiesTogether, Facts, IfShared, Independence, MixedDeclaration, Reference,
    Registered, RuleId, assess,
};
use crate::web::words::knows;

/// What whoever sets the rule should know of it; else what the rule is for.
pub fn about(rule: RuleId) -> Phrase {
    let key = format!("rulebook-{}-about", rule.as_str().to_ascii_lowercase());
    if knows(&key) { Phrase::new(key) } else { purpose(rule) }
}

/// One sentence for each rule that is on, in the order of the rules.
pub fn rules_in_words(call: &Call, places: &[Place]) -> Vec<(RuleId, Vec<Phrase>)> {
    call.rules
        .switched_on()
        .map(|rule| {
            let mut said = about_organisations(rule, call, places);
            said.extend(about_project(rule, call));
            if said.is_empty() {
                said.extend(what_is_needed(rule, call, places));
            }
            (rule, said)
        })
        .collect()
}

/// What the rule needs in this call, in the words in which its findings say it.
fn what_is_needed(rule: RuleId, call: &Call, places: &[Place]) -> Option<Phrase> {
    let bare = Facts::of_nothing(call.deadline, call.zone, call.currency);
    let finding = assess(&call.rules.only(rule), &bare).into_iter().next()?;
    let places = places.iter().map(|place| (place.code.clone(), place.names.clone())).collect();
    said(&finding, &Vocabulary { places, ..Vocabulary::default() }).needed
}

fn about_organisations(rule: RuleId, call: &Call, places: &[Place]) -> Vec<Phrase> {
    let rules = &call.rules;
    match rule {
        RuleId::R04 => rules.r04.iter().map(registered).collect(),
        RuleId::R05 => rules
            .r05
            .iter()
            .map(|area| Phrase::new("calls-rule-R05").with("places", names_of(places, &area.seats)))
            .collect(),
        RuleId::R10 => rules
            .r10
            .iter()
            .map(|size| {
                let key = if size.min_organisations == size.max_organisations {
                    "calls-rule-R10-exactly"
                } else {
                    "calls-rule-R10"
                };
                Phrase::new(key).with("min", size.min_organisations).with("max", size.max_organisations)
            })
            .collect(),
        RuleId::R11 => rules.r11.iter().flat_map(together).collect(),
        RuleId::R12 => rules.r12.iter().flat_map(independent).collect(),
        RuleId::R13 => rules.r13.iter().flat_map(appearances).collect(),
        _ => Vec::new(),
    }
}

fn registered(rule: &Registered) -> Phrase {
    let key = match rule.reference {
        Reference::Deadline => "calls-rule-R04-deadline",
        Reference::Publication => "calls-rule-R04-publication",
    };
    Phrase::new(key).with("months", rule.months)
}

fn together(rule: &CommunitiesTogether) -> [Phrase; 2] {
    let mixed = match rule.mixed_declaration {
        MixedDeclaration::Review => "calls-rule-R11-review",
        MixedDeclaration::Set => "calls-rule-R11-set",
    };
    [Phrase::new("calls-rule-R11").with("communities", rule.min_communities), Phrase::new(mixed)]
}

/// One sentence for what fails, one for what a person looks at and one for what lacks, each only where there is
/// something.
fn independent(rule: &Independence) -> Vec<Phrase> {
    let details = [
        (rule.same_representative, "calls-shared-representative"),
        (rule.same_account, "calls-shared-account"),
        (rule.same_registration_number, "calls-shared-number"),
    ];
    let days = rule.cure_days.map(|days| Phrase::new("calls-rule-R12-days").with("days", days));
    [(IfShared::Fail, "calls-rule-R12-fail"), (IfShared::Review, "calls-rule-R12-review")]
        .into_iter()
        .flat_map(|(wanted, key)| {
            let alike = details.iter().filter(move |(outcome, _)| *outcome == wanted);
            alike.map(move |(_, detail)| Phrase::new(key).with("detail", Fact::Word((*detail).into())))
        })
        .chain(days)
        .collect()
}

fn appearances(rule: &AppearanceLimits) -> [Phrase; 2] {
    [
        Phrase::new("calls-rule-R13-lead").with("lead", rule.max_as_lead),
        Phrase::new("calls-rule-R13-partner").with("partner", rule.max_as_partner),
    ]
}

fn about_project(rule: RuleId, call: &Call) -> Vec<Phrase> {
    let rules = &call.rules;
    let said = match rule {
        RuleId::R01 => {
            rules.r01.map(|_| Phrase::new("calls-rule-R01").with("deadline", (call.deadline, call.zone)))
        }
        RuleId::R14 => rules.r14.map(|r| Phrase::new("calls-rule-R14").with("days", r.cure_days)),
        RuleId::R20 => rules
            .r20
            .map(|r| Phrase::new("calls-rule-R20").with("min", r.min_months).with("max", r.max_months)),
        RuleId::R23 => rules.r23.map(|r| {
            Phrase::new("calls-rule-R23")
                .with("min", (r.min, call.currency))
                .with("max", (r.max, call.currency))
        }),
        RuleId::R24 => rules.r24.map(|r| Phrase::new("calls-rule-R24").with("share", r.max_share_of_total)),
        RuleId::R25 => rules.r25.map(|r| Phrase::new("calls-rule-R25").with("share", r.max_share_of_direct)),
        _ => None,
    };
    said.into_iter().collect()
}
