//! How kernel types look in JSON, as JSON Schema, for the description of the API.

use super::clock::Zone;
use super::language::Language;
use super::money::{Amount, Currency, Share};
use super::text::{Email, Iban};
use super::translated::Translated;

/// The schema of a plain type, written where it stands: one line of JSON instead of a definition.
macro_rules! described {
    ($name:ty, $schema:tt) => {
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}

pub(crate) use described;

described!(Amount, {
    "type": "string", "pattern": "^-?[0-9]{1,12}([.][0-9]{1,2})?$", "examples": ["12500.00"],
    "description": "An exact amount in the currency of its call."
});
described!(Share, {
    "type": "string", "pattern": "^[0-9]+([.][0-9]+)?$", "examples": ["0.35"],
    "description": "A share of one: 0.35 is 35 per cent."
});
described!(Currency, {
    "type": "string", "pattern": "^[A-Z]{3}$", "examples": ["EUR"], "description": "ISO 4217."
});
described!(Zone, {
    "type": "string", "examples": ["Europe/Belgrade"], "description": "A time zone of the IANA database."
});
described!(Email, { "type": "string", "format": "email", "examples": ["office@example.org"] });
described!(Iban, { "type": "string", "examples": ["XK051212012345678906"] });

impl schemars::JsonSchema for Translated {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Translated".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let languages: serde_json::Map<String, serde_json::Value> = Language::ALL
            .iter()
            .map(|language| (language.to_string(), serde_json::json!({ "type": "string" })))
            .collect();
        schemars::json_schema!({
            "type": "object", "properties": languages, "additionalProperties": false,
            "description": "One text in the languages that somebody has written it in.",
            "examples": [{ "en": "Summer school", "sq": "Shkollë verore", "sr-Cyrl": "Летња школа" }]
        })
    }
}
