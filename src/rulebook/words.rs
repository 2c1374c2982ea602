//! Findings in words: which message says what a rule found, what it needed and what to do.
//!
//! Pure: the sentences stand in the language files (`rulebook.ftl`), the facts in the reasons.
//! Nothing here knows which community an organisation declared, so nothing can say it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::book::RuleId;
use super::finding::{Finding, Outcome};
use super::reason::Reason;
use super::values::{Detail, FactValue, MissingDetail, SharedDetail};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;

/// The names that findings need and do not carry themselves.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// The official names of places, by code.
    pub places: HashMap<String, Translated>,
    /// Organisations as the reader knows them; one that is not here keeps its name at the judgement.
    pub organisations: HashMap<OrganisationId, String>,
}

/// A finding as a reader meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The rule's title.
    pub rule: Phrase,
    /// What was looked at and what was found.
    pub found: Phrase,
    /// What was needed, where the finding does not say it already.
    pub needed: Option<Phrase>,
    /// What would meet the rule, unless it is met.
    pub to_do: Option<Phrase>,
}

type Named = (Cow<'static, str>, Fact);

/// The finding as phrases, which any language can say.
pub fn said(finding: &Finding, words: &Vocabulary) -> Said {
    let facts = facts_of(finding, words);
    let phrase = |key: String| Phrase { key: key.into(), facts: facts.clone() };
    let code = finding.because.code();
    Said {
        rule: title(finding.rule),
        found: phrase(format!("rulebook-found-{code}")),
        needed: needed_key(finding).map(phrase),
        to_do: (finding.outcome != Outcome::Pass).then(|| phrase(format!("rulebook-to-do-{code}"))),
    }
}

/// The rule's title.
pub fn title(rule: RuleId) -> Phrase {
    Phrase::new(format!("rulebook-{}", lower(rule)))
}

/// One sentence of what the rule is for.
pub fn purpose(rule: RuleId) -> Phrase {
    Phrase::new(format!("rulebook-{}-purpose", lower(rule)))
}

fn lower(rule: RuleId) -> String {
    rule.as_str().to_ascii_lowercase()
}

/// What is needed is the rule's, whatever was found, except where a rule asks for two things.
fn needed_key(finding: &Finding) -> Option<String> {
    match finding.because {
        Reason::SeatInArea { .. } => None,
        Reason::OrganisationTwice { .. } => Some("rulebook-needed-organisation-twice".to_owned()),
        _ => Some(format!("rulebook-needed-{}", lower(finding.rule))),
    }
}

fn facts_of(finding: &Finding, words: &Vocabulary) -> Vec<Named> {
    let mut facts = Vec::new();
    for (name, value) in finding.because.facts() {
        let name_as_known = finding.organisation.and_then(|id| words.organisations.get(&id));
        match value {
            FactValue::Organisation(then) => {
                let name_now = name_as_known.cloned().unwrap_or(then);
                facts.push((name.into(), Fact::Text(name_now)));
            }
            FactValue::Shared(shared) => facts.extend(by_detail("shared", |detail| pairs(detail, &shared))),
            FactValue::Missing(missing) => {
                facts.extend(by_detail("missing", |detail| lacking(detail, &missing)));
            }
            other => facts.push((name.into(), plain(other, words))),
        }
    }
    facts
}

fn plain(value: FactValue, words: &Vocabulary) -> Fact {
    let place = |code: String| {
        words.places.get(&code).cloned().unwrap_or_else(|| Translated::of(Language::English, code))
    };
    match value {
        FactValue::Organisation(name) => Fact::Text(name),
        FactValue::Organisations(names) => Fact::Text(names.join(", ")),
        FactValue::Place(code) => Fact::Places(vec![place(code)]),
        FactValue::Places(codes) => Fact::Places(codes.into_iter().map(place).collect()),
        FactValue::Number(number) => Fact::from(number),
        FactValue::Amount(amount, currency) => Fact::Money(amount, currency),
        FactValue::Share(share) => Fact::Share(share),
        FactValue::Day(day) => Fact::Day(day),
        FactValue::Instant(at, zone) => Fact::Instant(at, zone),
        FactValue::Word(word) => Fact::from(word),
        FactValue::Words(keys) => Fact::Words(keys.into_iter().map(Cow::from).collect()),
        FactValue::Plain(text) => Fact::Text(text),
        FactValue::Translated(text) => Fact::Translated(text),
        // Told by detail, because each detail has its own words.
        FactValue::Shared(_) | FactValue::Missing(_) => Fact::Number(0),
    }
}

/// For each detail how many there are and which, so that a message can leave out what is not there.
fn by_detail(prefix: &str, of: impl Fn(Detail) -> Vec<String>) -> Vec<Named> {
    let mut facts = Vec::new();
    for detail in Detail::ALL.iter().copied() {
        let name = format!("{prefix}_{}", detail.as_str().replace('-', "_"));
        let found = of(detail);
        facts.push((format!("{name}_count").into(), Fact::from(found.len())));
        facts.push((name.into(), Fact::Text(found.join("; "))));
    }
    facts
}

fn pairs(detail: Detail, shared: &[SharedDetail]) -> Vec<String> {
    shared.iter().filter(|s| s.detail == detail).map(|s| format!("{} – {}", s.first.0, s.second.0)).collect()
}

fn lacking(detail: Detail, missing: &[MissingDetail]) -> Vec<String> {
    missing.iter().filter(|m| m.detail == detail).map(|m| m.organisation.0.clone()).collect()
}
