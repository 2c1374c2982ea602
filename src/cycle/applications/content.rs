//! The fingerprint of an application's content: what a consent is given to and what a receipt names.
//! The same content has the same fingerprint, in whatever order its rows were typed or its partners
//! listed; any other content has another one.

use std::fmt::Write;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::budget::{LineInput, brought_json, line_json};
use super::whole::Whole;

/// SHA-256 over the value in one canonical form, in hexadecimal.
pub fn fingerprint(value: &Value) -> String {
    hex::encode(Sha256::digest(canonical(value).as_bytes()))
}

/// The canonical form itself, for whoever keeps what they took the fingerprint of.
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_canonical(value, &mut text);
    text
}

/// JSON with the keys of every object in order and no blanks.
fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut sorted: Vec<_> = fields.iter().collect();
            sorted.sort_by_key(|(key, _)| *key);
            out.push('{');
            for (i, (key, value)) in sorted.into_iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                // Writing into a String cannot fail.
                let _ = write!(out, "{}:", Value::from(key.as_str()));
                write_canonical(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                write_canonical(item, out);
            }
            out.push(']');
        }
        plain => {
            let _ = write!(out, "{plain}");
        }
    }
}

/// Everything that a signatory consents to, as data.
fn content(whole: &Whole) -> Value {
    let mut own = Map::new();
    let mut budget = Map::new();
    let mut brought = Map::new();
    let mut rates = Map::new();
    for organisation in whole.accepted() {
        let key = organisation.to_string();
        own.insert(key.clone(), json!(whole.own_of(organisation).map(|part| &part.answers)));
        let typed = whole.budget.input_of(organisation);
        let lines = whole.budget.lines_of(organisation).map(|line| line_json(&LineInput::from(line)));
        budget.insert(key.clone(), sorted(lines.collect()));
        brought.insert(key.clone(), sorted(typed.contributions.iter().map(brought_json).collect()));
        rates.extend(whole.budget.rates.get(&organisation).map(|rates| (key, json!(rates))));
    }
    let documents = whole.documents.iter().map(|document| {
        let signed = sorted(document.signed_by.iter().map(|id| json!(id)).collect());
        json!([document.kind, document.name, document.sha256, signed])
    });
    let mut content = json!({
        "title": whole.application.title,
        "language": whole.application.language,
        "lead": whole.lead(),
        "common": whole.common.answers,
        "own": own,
        "budget": budget,
        "contributions": brought,
        "documents": sorted(documents.collect()),
    });
    // What was consented to before there were rates has the same fingerprint now.
    if let Some(content) = content.as_object_mut().filter(|_| !rates.is_empty()) {
        content.insert("rates".into(), rates.into());
    }
    content
}

fn sorted(mut items: Vec<Value>) -> Value {
    items.sort_by_cached_key(ToString::to_string);
    Value::Array(items)
}

/// The fingerprint of an application as it stands.
pub fn hash(whole: &Whole) -> String {
    fingerprint(&content(whole))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;
    use crate::base::kernel::ids::OrganisationId;
    use crate::cycle::applications::budget::{FlatRate, FlatRates, Heading, Quantity, tests::line};
    use crate::cycle::applications::completeness::tests::{partner, whole};

    #[test]
    fn keys_stand_in_order_whatever_order_they_came_in() {
        let one: Value = serde_json::from_str(r#"{"b":[1,"ш"],"a":{"d":null,"c":"x\""}}"#).unwrap();
        let mut out = String::new();
        write_canonical(&one, &mut out);
        assert_eq!(out, r#"{"a":{"c":"x\"","d":null},"b":[1,"ш"]}"#);
    }

    proptest! {
        #[test]
        fn the_order_of_rows_and_partners_does_not_matter_and_everything_else_does(
            rows in prop::collection::vec((1_u32..500, 1_u32..90_000), 2..8),
            turn in 0_usize..8,
        ) {
            let (first, second) = (OrganisationId::new(), OrganisationId::new());
            let mut one = whole(&[first, second]);
            one.budget.lines = rows.iter().map(|(quantity, rate)| {
                line(first, Heading::Services, &quantity.to_string(), &rate.to_string())
            }).collect();
            let mut other = one.clone();
            let turned = turn % rows.len();
            other.budget.lines.rotate_left(turned);
            other.partners.rotate_left(1);
            other.own.reverse();
            prop_assert_eq!(hash(&one), hash(&other));

            let before = hash(&one);
            let mut changed = one.clone();
            changed.budget.lines.pop();
            prop_assert_ne!(&before, &hash(&changed));
            let mut changed = one.clone();
            changed.application.title.push('!');
            prop_assert_ne!(&before, &hash(&changed));
            let mut changed = one.clone();
            changed.common.answers = changed.common.answers.clone().text("need", "Another need");
            prop_assert_ne!(&before, &hash(&changed));
            let mut changed = one.clone();
            let share = FlatRate::try_from(Decimal::from(7)).unwrap();
            changed.budget.rates.insert(first, FlatRates { indirect: Some(share), contingency: None });
            prop_assert_ne!(&before, &hash(&changed));
            let mut changed = one.clone();
            let years = changed.budget.lines[0].quantity.total();
            changed.budget.lines[0].quantity = Quantity::by_year([Decimal::ZERO, years]);
            prop_assert_ne!(&before, &hash(&changed));
            let mut changed = one;
            changed.partners.push(partner(Some(OrganisationId::new()), 9));
            prop_assert_ne!(&before, &hash(&changed));
        }
    }
}
