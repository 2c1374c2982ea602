//! The language files, and phrases said in a language.
//!
//! English, Albanian and Serbian Cyrillic are written by hand; Serbian Latin is made from Cyrillic.
//! `tests/it/languages.rs` holds the files against each other and against the code.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::numbers;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::script::to_latin;

macro_rules! language_files {
    ($($room:literal),+ $(,)?) => {
        /// The rooms that have language files, and the text of each in the three written languages.
        pub const FILES: &[(&str, [(Language, &str); 3])] = &[$(
            ($room, [
                (Language::English, include_str!(concat!("locales/en/", $room, ".ftl"))),
                (Language::Albanian, include_str!(concat!("locales/sq/", $room, ".ftl"))),
                (Language::SerbianCyrillic, include_str!(concat!("locales/sr-Cyrl/", $room, ".ftl"))),
            ]),
        )+];
    };
}

language_files!(
    "common",
    "notices",
    "accounts",
    "places",
    "organisations",
    "flags",
    "sanctions",
    "searches",
    "programmes",
    "rulebook",
    "forms",
    "calls",
    "applications",
    "clarifications",
    "eligibility",
    "reviews",
    "awards",
    "reports",
    "disbursements",
    "progress",
    "log",
    "attachments",
    "home",
    "public",
    "demo",
);

type Bundle = FluentBundle<FluentResource>;

struct Bundles([(Language, Bundle); 4]);

static BUNDLES: LazyLock<Bundles> = LazyLock::new(|| Bundles(Language::ALL_FOUR.map(|l| (l, bundle(l)))));

impl Language {
    const ALL_FOUR: [Self; 4] = [Self::English, Self::Albanian, Self::SerbianCyrillic, Self::SerbianLatin];
}

fn bundle(language: Language) -> Bundle {
    let tag = language.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would end up in titles, letters and spreadsheets.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| whole_in_words(Language::English, value),
        Language::Albanian => |value, _| whole_in_words(Language::Albanian, value),
        Language::SerbianCyrillic => |value, _| whole_in_words(Language::SerbianCyrillic, value),
        Language::SerbianLatin => |value, _| whole_in_words(Language::SerbianLatin, value),
    }));
    for (room, texts) in FILES {
        let source = source_of(language, texts);
        let resource = FluentResource::try_new(source).unwrap_or_else(|(good_part, errors)| {
            tracing::error!(room, %language, ?errors, "language file has errors");
            good_part
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(room, %language, ?errors, "language file repeats a message");
        }
    }
    bundle
}

/// The text of one room's file in a language, Serbian Latin made from Cyrillic.
pub fn source_of(language: Language, texts: &[(Language, &str); 3]) -> String {
    let wanted = if language == Language::SerbianLatin { Language::SerbianCyrillic } else { language };
    let text = texts.iter().find(|(l, _)| *l == wanted).map_or("", |(_, text)| text);
    if language == Language::SerbianLatin { to_latin(text) } else { text.to_owned() }
}

fn bundle_of(language: Language) -> Option<&'static Bundle> {
    BUNDLES.0.iter().find(|(l, _)| *l == language).map(|(_, bundle)| bundle)
}

/// Whether a message of this key exists.
pub fn knows(key: &str) -> bool {
    bundle_of(Language::English).is_some_and(|bundle| bundle.has_message(key))
}

/// The phrase in this language. A key that no file has is shown as it is: ugly, but never a panic.
pub fn say(language: Language, phrase: &Phrase) -> String {
    let Some(bundle) = bundle_of(language) else { return phrase.key.to_string() };
    let Some(pattern) = bundle.get_message(&phrase.key).and_then(|message| message.value()) else {
        tracing::error!(key = %phrase.key, %language, "no such message");
        return phrase.key.to_string();
    };
    let mut args = FluentArgs::with_capacity(phrase.facts.len());
    for (name, fact) in &phrase.facts {
        args.set(name.clone(), value_of(language, fact));
    }
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
    if !errors.is_empty() {
        tracing::error!(key = %phrase.key, %language, ?errors, "message lacks a fact");
    }
    said.into_owned()
}

/// A message without facts.
pub fn word(language: Language, key: &str) -> String {
    say(language, &Phrase::new(key.to_owned()))
}

fn value_of(language: Language, fact: &Fact) -> FluentValue<'static> {
    match fact {
        Fact::Number(number) => FluentValue::from(*number),
        // A whole one is counted like any number; a message chooses its plural by it.
        Fact::Decimal(value) => match i64::try_from(value.normalize()) {
            Ok(whole) if value.is_integer() => FluentValue::from(whole),
            _ => FluentValue::from(numbers::decimal(language, *value)),
        },
        other => FluentValue::from(fact_in_words(language, other)),
    }
}

/// A counted number with the language's mark between thousands.
fn whole_in_words(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(numbers::whole(language, number.as_string().parse().ok()?))
}

/// One fact as this language writes it.
pub fn fact_in_words(language: Language, fact: &Fact) -> String {
    match fact {
        Fact::Text(text) => text.clone(),
        Fact::Number(number) => numbers::whole(language, *number),
        Fact::Money(amount, currency) => numbers::money(language, *amount, *currency),
        Fact::Amount(amount) => numbers::amount(language, *amount),
        Fact::Decimal(value) => numbers::decimal(language, *value),
        Fact::Share(share) => numbers::percent(language, *share),
        Fact::Day(day) => numbers::day(language, *day),
        Fact::Instant(instant, zone) => numbers::instant(language, *instant, *zone),
        Fact::Translated(text) => text.in_language(language),
        Fact::Texts(texts) => {
            texts.iter().map(|text| text.in_language(language)).collect::<Vec<_>>().join(", ")
        }
        Fact::Places(places) => {
            places.iter().map(|place| place.all_forms(language)).collect::<Vec<_>>().join(", ")
        }
        Fact::Word(key) => word(language, key),
        Fact::Words(keys) => keys.iter().map(|key| word(language, key)).collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;

    fn refusal(language: Language, sum: &str) -> String {
        let sum: Decimal = sum.parse().expect("a decimal");
        say(language, &Phrase::new("calls-criteria-sum").with("sum", sum).with("scale", Decimal::from(1000)))
    }

    #[test]
    fn a_sum_in_a_refusal_is_written_as_the_reader_writes_it() {
        for (language, broken, whole, scale) in [
            (Language::English, " 99.5", " 98", " 1,000"),
            (Language::Albanian, " 99,5", " 98", " 1\u{a0}000"),
            (Language::SerbianCyrillic, " 99,5", " 98", " 1.000"),
            (Language::SerbianLatin, " 99,5", " 98", " 1.000"),
        ] {
            let said = refusal(language, "99.50");
            assert!(said.contains(broken) && said.contains(scale), "{said}");
            assert!(refusal(language, "98.00").contains(whole), "{language}");
        }
    }

    #[test]
    fn many_are_counted_with_the_marks_of_the_language() {
        let too_long = Phrase::new("error-too-long").with("max", 4000);
        assert!(say(Language::English, &too_long).contains("4,000"));
        assert!(say(Language::Albanian, &too_long).contains("4\u{a0}000"));
        assert!(say(Language::SerbianLatin, &too_long).contains("4.000"));
    }
}
