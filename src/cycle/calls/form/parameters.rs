//! The parameters of the eligibility rules, each rule with a box to tick. Which fields a rule has, and of
//! which kind, the rulebook says.

use serde_json::{Map, Value, json};

use super::Typed;
use crate::base::kernel::clock::parse_day;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Share};
use crate::base::kernel::phrase::Phrase;
use crate::rulebook::{Field, FieldKind, RuleId, RuleSet};
use crate::web::forms::Fields;
use crate::web::numbers;

/// Reads the rules that are ticked; the fields of the others do not matter.
pub(super) fn read(typed: &mut Typed) -> RuleSet {
    let mut rules = Map::new();
    for rule in RuleId::ALL.iter().filter(|rule| !typed.fields.get(rule.as_str()).is_empty()) {
        let mut parameters = Map::new();
        for field in rule.fields() {
            if let Some(value) = value(typed, &name_of(*rule, field), field.kind) {
                parameters.insert(field.name.to_owned(), value);
            }
        }
        // What could not be read is noted at its field, and the rule waits until it can.
        if parameters.len() == rule.fields().len() {
            rules.insert(rule.to_string(), parameters.into());
        }
    }
    serde_json::from_value(rules.into()).unwrap_or_default()
}

/// The field of the form for a parameter.
fn name_of(rule: RuleId, field: &Field) -> String {
    format!("{rule}-{}", field.name)
}

fn value(typed: &mut Typed, name: &str, kind: FieldKind) -> Option<Value> {
    let chosen = |typed: &Typed| typed.fields.all(name);
    match kind {
        FieldKind::OptionalNumber if typed.is_blank(name) => Some(Value::Null),
        FieldKind::Number | FieldKind::OptionalNumber => typed.number(name).map(Value::from),
        FieldKind::Amount => typed.amount(name).map(|amount| json!(amount)),
        FieldKind::Share => typed.share(name).map(|share| json!(share)),
        FieldKind::Day => {
            let read = parse_day(&typed.text(name)).map_err(|_| Phrase::new("error-date"));
            typed.errors.take(name, read).map(|day| json!(day))
        }
        FieldKind::Text => Some(typed.text(name).into()),
        FieldKind::Places => Some(chosen(typed).into()),
        FieldKind::Words(_, words) => {
            let (words, chosen) = (words(), chosen(typed));
            let known = chosen.iter().all(|word| words.contains(&word.as_str()));
            typed
                .errors
                .take(name, if known { Ok(chosen) } else { Err(Phrase::new("error-choice")) })
                .map(Value::from)
        }
        FieldKind::Word(_, words) => match words().as_slice() {
            // One word is no choice, and the form does not ask.
            [only] => Some((*only).into()),
            words => {
                let word = typed.text(name);
                let known = words.contains(&word.as_str()).then(|| word.into());
                typed.errors.take(name, known.ok_or(Phrase::new("error-choice")))
            }
        },
    }
}

/// The boxes and parameters of these rules as the form shows them.
pub(super) fn filled(language: Language, fields: Fields, rules: &RuleSet) -> Fields {
    let stored = serde_json::to_value(rules).unwrap_or_default();
    let mut fields = rules.switched_on().fold(fields, |fields, rule| fields.with(rule.as_str(), "on"));
    for rule in rules.switched_on() {
        for field in rule.fields() {
            let value = stored.get(rule.as_str()).and_then(|parameters| parameters.get(field.name));
            for text in value.into_iter().flat_map(|value| shown(language, field.kind, value)) {
                fields = fields.with(name_of(rule, field), text);
            }
        }
    }
    fields
}

/// A stored value as somebody would type it; a list is one field for each.
fn shown(language: Language, kind: FieldKind, value: &Value) -> Vec<String> {
    let amount = |value: &Value| serde_json::from_value::<Amount>(value.clone()).ok();
    let share = |value: &Value| serde_json::from_value::<Share>(value.clone()).ok();
    match (kind, value) {
        (FieldKind::Amount, value) => {
            amount(value).map(|amount| numbers::amount(language, amount)).into_iter().collect()
        }
        (FieldKind::Share, value) => {
            share(value).map(|share| numbers::typed(language, share.percent())).into_iter().collect()
        }
        (_, Value::Array(words)) => words.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect(),
        (_, Value::String(word)) => vec![word.clone()],
        (_, other) => vec![other.to_string()],
    }
}
