//! Whether a new version of a published form may follow the old one: what somebody answered to the old one stays
//! right, every budget stands under the headings under which it stood, and nothing is newly required. Pure.

use super::headings::Headings;
use super::model::{Choice, Column, Form, Kind, Question};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;

/// What is refused, question by question; empty where the new one may follow.
pub fn compatible(old: &Form, new: &Form) -> Vec<Phrase> {
    let mut refused = Vec::new();
    for before in old.questions() {
        let mut refuse = |key: &'static str| refused.push(Phrase::new(key).with("question", before.label()));
        let Some(after) = new.question(&before.code) else {
            refuse("forms-keeps-question");
            continue;
        };
        // Between all together and the lead no answer is lost: both stand in one part.
        if old.part_of(&before.code) != new.part_of(&before.code) {
            refuse("forms-keeps-part");
        }
        if !widens(&before.kind, &after.kind) {
            refuse("forms-keeps-limits");
        }
        if after.required && !before.required {
            refuse("forms-keeps-optional");
        }
        if before.only_if != after.only_if {
            refuse("forms-keeps-condition");
        }
        if !says_the_same(&before.text, &after.text) {
            refuse("forms-keeps-text");
        }
    }
    let newly_required = |question: &&Question| question.required && old.question(&question.code).is_none();
    let added = new.questions().filter(newly_required);
    refused.extend(added.map(|one| Phrase::new("forms-keeps-optional").with("question", one.label())));
    refused.extend(headings(&old.headings, &new.headings));
    refused
}

/// A heading may be added and its name mended. One under which somebody's budget may stand neither goes nor counts as
/// another; where Annex B's are in force, they stay.
fn headings(old: &Headings, new: &Headings) -> Vec<Phrase> {
    if old.are_annex_b() {
        let none = new.are_annex_b();
        return (!none).then(|| Phrase::new("forms-keeps-annex-b")).into_iter().collect();
    }
    let gone = |one: &&super::OwnHeading| !new.have(&(*one).into());
    let named = |one: &super::OwnHeading| {
        Phrase::new("forms-keeps-heading").with("heading", Fact::Translated(one.name.clone()))
    };
    old.0.iter().filter(gone).map(named).collect()
}

/// Whether everything that is written stays as it is; other languages may come to it.
fn says_the_same(old: &Translated, new: &Translated) -> bool {
    old.iter().all(|(language, said)| new.iter().any(|(other, text)| other == language && text == said))
}

fn keeps_options(old: &[Choice], new: &[Choice]) -> bool {
    let kept = |one: &Choice| {
        new.iter().any(|other| other.code == one.code && says_the_same(&one.name, &other.name))
    };
    old.iter().all(kept)
}

fn keeps_columns(old: &[Column], new: &[Column]) -> bool {
    let kept = |one: &Column| {
        new.iter().any(|other| {
            (&other.code, other.holds) == (&one.code, one.holds)
                && says_the_same(&one.name, &other.name)
                && keeps_options(&one.options, &other.options)
                && (one.needed || !other.needed)
        })
    };
    old.iter().all(kept)
}

/// Whether whatever the old one takes, the new one takes too.
fn widens(old: &Kind, new: &Kind) -> bool {
    match (old, new) {
        (Kind::ShortText { most: old }, Kind::ShortText { most: new })
        | (Kind::LongText { most: old }, Kind::LongText { most: new }) => new >= old,
        (Kind::Number { min, max }, Kind::Number { min: least, max: most }) => least <= min && most >= max,
        (Kind::Money { min, max }, Kind::Money { min: least, max: most }) => least <= min && most >= max,
        (Kind::Date { from, until }, Kind::Date { from: first, until: last }) => {
            first.is_none_or(|first| from.is_some_and(|from| first <= from))
                && last.is_none_or(|last| until.is_some_and(|until| last >= until))
        }
        (Kind::Choice { options: old }, Kind::Choice { options: new }) => keeps_options(old, new),
        (Kind::Several { options: old, min, max }, Kind::Several { options: new, min: least, max: most }) => {
            keeps_options(old, new) && least <= min && most >= max
        }
        (Kind::Table { columns: old, most_rows: rows }, Kind::Table { columns: new, most_rows: more }) => {
            keeps_columns(old, new) && more >= rows
        }
        (
            Kind::File { takes: old, most_megabytes: size },
            Kind::File { takes: new, most_megabytes: more },
        ) => old.iter().all(|kind| new.contains(kind)) && more >= size,
        (Kind::Places { several: old }, Kind::Places { several: new }) => *new || !*old,
        (Kind::Theme, Kind::Theme) | (Kind::People, Kind::People) => true,
        _ => false,
    }
}
