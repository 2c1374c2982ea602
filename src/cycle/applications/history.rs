//! What the content was, change by change: what is kept of it, and how two states differ. Pure.

use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};

use super::budget::BudgetInput;
use super::model::{Document, Partner};
use super::questions::Answers;
use super::whole::Whole;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, OrganisationId, RevisionId};
use crate::base::kernel::text_enum;

text_enum! {
    /// What of an application a revision is about.
    pub enum About {
        Title = "title",
        /// What all answer together.
        Common = "common",
        /// What one organisation answers for itself.
        Own = "own",
        /// The rows of one organisation.
        Budget = "budget",
        Documents = "documents",
        Partners = "partners",
    }
}

impl About {
    /// The key of the language files that names it in a sentence about what changed.
    pub const fn change(self) -> &'static str {
        match self {
            Self::Title => "applications-change-title",
            Self::Common => "applications-change-common",
            Self::Own => "applications-change-own",
            Self::Budget => "applications-change-budget",
            Self::Documents => "applications-change-document",
            Self::Partners => "applications-change-partners",
        }
    }

    /// Whether an earlier state can be saved again. Files and partners are not brought back like a text.
    pub const fn is_restorable(self) -> bool {
        matches!(self, Self::Title | Self::Common | Self::Own | Self::Budget)
    }
}

/// What changed, and what it is now.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    pub about: About,
    /// Whose part or budget it is.
    pub organisation: Option<OrganisationId>,
    pub value: Value,
    /// The key of the language files by which letters name it.
    pub word: &'static str,
}

impl Changed {
    fn new(about: About, organisation: Option<OrganisationId>, value: Value) -> Self {
        Self { about, organisation, value, word: about.change() }
    }

    pub fn title(title: &str) -> Self {
        Self::new(About::Title, None, json!(title))
    }

    pub fn part(organisation: Option<OrganisationId>, answers: &Answers) -> Self {
        let about = if organisation.is_some() { About::Own } else { About::Common };
        Self::new(about, organisation, json!(answers))
    }

    pub fn budget(organisation: OrganisationId, rows: &BudgetInput) -> Self {
        Self::new(About::Budget, Some(organisation), json!(rows))
    }

    pub fn documents(documents: &[Document]) -> Self {
        let named = documents.iter().map(|one| {
            json!({ "kind": one.kind, "name": one.name, "sha256": one.sha256, "signed_by": one.signed_by })
        });
        Self::new(About::Documents, None, named.collect())
    }

    /// Whether it is now as a revision has it.
    pub fn is(&self, revision: &Revision) -> bool {
        let rows = |value: &Value| {
            serde_json::from_value::<BudgetInput>(value.clone()).map(BudgetInput::with_rates).ok()
        };
        // The rows of budgets are not written any more as they once were.
        let is_same = || match self.about {
            About::Budget => rows(&self.value) == rows(&revision.value),
            _ => self.value == revision.value,
        };
        (self.about, self.organisation) == (revision.about, revision.organisation) && is_same()
    }

    /// Everything that an application holds now.
    pub fn all_of(whole: &Whole) -> Vec<Self> {
        let mut all = vec![
            Self::title(&whole.application.title),
            Self::partners(&whole.partners, About::Partners.change()),
            Self::part(None, &whole.common.answers),
        ];
        for organisation in whole.accepted() {
            all.extend(whole.own_of(organisation).map(|own| Self::part(Some(organisation), &own.answers)));
            all.push(Self::budget(organisation, &whole.budget.input_of(organisation)));
        }
        all.push(Self::documents(&whole.documents));
        all
    }

    /// Who stands in it; `word` says in letters how that came.
    pub fn partners(partners: &[Partner], word: &'static str) -> Self {
        let standing = partners.iter().filter(|one| one.is_in()).filter_map(|one| one.organisation);
        Self { word, ..Self::new(About::Partners, None, standing.map(|id| json!(id)).collect()) }
    }
}

/// One state of one thing, and who made it so.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    pub id: RevisionId,
    pub about: About,
    pub organisation: Option<OrganisationId>,
    /// The content's version when it was saved last.
    pub content_version: i32,
    pub value: Value,
    pub by: AccountId,
    /// Somebody who goes on writing adds to one revision, from here to the last save.
    pub begun_at: Timestamp,
    pub saved_at: Timestamp,
}

/// Whoever pauses longer than this begins a new revision, in minutes.
const PAUSE: i64 = 10;

impl Revision {
    /// Whether a save goes on where this revision stopped: the same person, soon after, who only added.
    /// Then nothing is lost if it takes this one's place. What somebody consented to is never replaced; the
    /// caller asks for that.
    pub fn goes_on(&self, by: AccountId, value: &Value, now: Timestamp) -> bool {
        self.by == by
            && now - self.saved_at <= chrono::TimeDelta::minutes(PAUSE)
            && self.about.is_restorable()
            && only_adds(&self.value, value)
    }
}

/// Whether everything that stood before stands in the new value too, with more around it at most.
pub fn only_adds(before: &Value, now: &Value) -> bool {
    match (before, now) {
        (Value::Object(before), Value::Object(now)) => {
            before.iter().all(|(key, value)| now.get(key).is_some_and(|now| only_adds(value, now)))
        }
        (Value::String(before), Value::String(now)) => inserts(before, now),
        (before, now) => before == now,
    }
}

/// Whether one text becomes the other by putting something in at one place.
fn inserts(before: &str, now: &str) -> bool {
    let same = |mut pairs: Box<dyn Iterator<Item = (char, char)> + '_>| {
        let mut count = 0_usize;
        while pairs.next().is_some_and(|(a, b)| a == b) {
            count += 1;
        }
        count
    };
    let head = same(Box::new(before.chars().zip(now.chars())));
    let tail = same(Box::new(before.chars().rev().zip(now.chars().rev())));
    let all = before.chars().count();
    now.chars().count() >= all && head + tail >= all
}

text_enum! {
    /// What became of a piece of text.
    pub enum Fate {
        Same = "same",
        Gone = "gone",
        New = "new",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub fate: Fate,
    pub text: String,
}

impl Piece {
    pub fn is_gone(&self) -> bool {
        self.fate == Fate::Gone
    }

    pub fn is_new(&self) -> bool {
        self.fate == Fate::New
    }
}

/// How one text became another, word by word. All pieces that are not new give the first text, all that are
/// not gone the second.
pub fn pieces(before: &str, now: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(before, now).iter_all_changes() {
        let fate = match change.tag() {
            ChangeTag::Equal => Fate::Same,
            ChangeTag::Delete => Fate::Gone,
            ChangeTag::Insert => Fate::New,
        };
        match found.last_mut() {
            Some(last) if last.fate == fate => last.text.push_str(change.value()),
            _ => found.push(Piece { fate, text: change.value().to_owned() }),
        }
    }
    found
}

/// How much of an unchanged text is shown before and after a change, in characters.
const AROUND: usize = 120;

/// The same with long unchanged stretches cut to what stands around the changes.
pub fn around(pieces: Vec<Piece>) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let cut = |(at, piece): (usize, Piece)| {
        if piece.fate != Fate::Same || piece.text.chars().count() <= 2 * AROUND + 20 {
            return piece;
        }
        let head: String = piece.text.chars().take(AROUND).collect();
        let from = piece.text.chars().count() - AROUND;
        let tail: String = piece.text.chars().skip(from).collect();
        // At the blanks between words, not within one.
        let head = head.rsplit_once(char::is_whitespace).map_or(head.as_str(), |(whole, _)| whole);
        let tail = tail.split_once(char::is_whitespace).map_or(tail.as_str(), |(_, whole)| whole);
        let (head, tail) = (if at == 0 { "" } else { head }, if at == last { "" } else { tail });
        Piece { fate: Fate::Same, text: format!("{head} … {tail}") }
    };
    pieces.into_iter().enumerate().map(cut).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn revision(value: Value) -> Revision {
        Revision {
            id: RevisionId::new(),
            about: About::Common,
            organisation: None,
            content_version: 3,
            value,
            by: AccountId(uuid::Uuid::nil()),
            begun_at: at("2026-03-01T10:00:00Z"),
            saved_at: at("2026-03-01T10:00:00Z"),
        }
    }

    #[test]
    fn who_types_on_goes_on_and_who_takes_away_begins_anew() {
        let first = revision(json!({ "need": "The river is" }));
        let me = first.by;
        let soon = at("2026-03-01T10:10:00Z");
        assert!(first.goes_on(me, &json!({ "need": "The river is dirty", "change": "Clean" }), soon));
        assert!(first.goes_on(me, &json!({ "need": "The old river is" }), soon));
        assert!(!first.goes_on(me, &json!({ "need": "The river" }), soon), "words are gone");
        assert!(!first.goes_on(me, &json!({}), soon), "an answer is gone");
        assert!(
            !first.goes_on(AccountId::new(), &json!({ "need": "The river is dirty" }), soon),
            "another person"
        );
        assert!(!first.goes_on(me, &json!({ "need": "The river is dirty" }), at("2026-03-01T10:10:01Z")));
    }

    #[test]
    fn long_unchanged_passages_are_cut_between_words() {
        let long = "nobody has cleaned it for years ".repeat(20);
        let told = around(pieces(&format!("{long}old {long}"), &format!("{long}new {long}")));
        let texts: Vec<&str> = told.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(texts.len(), 4);
        let words: Vec<&str> = long.split(' ').filter(|word| !word.is_empty()).collect();
        for text in [texts[0], texts[3]] {
            assert!(text.chars().count() < 130, "{text}");
            assert!(
                text.split([' ', '…']).filter(|w| !w.is_empty()).all(|word| words.contains(&word)),
                "{text}"
            );
        }
        assert!(texts[0].starts_with(" … ") && texts[0].ends_with("years "));
        assert!(texts[3].trim_start().starts_with("nobody") && texts[3].ends_with(" … "));
    }

    #[test]
    fn a_difference_is_told_word_by_word() {
        let told = pieces("We clean the river.", "We clean the old river.");
        let of = |fate: Fate| -> String {
            told.iter().filter(|p| p.fate == fate).map(|p| p.text.as_str()).collect()
        };
        assert_eq!((of(Fate::New).as_str(), of(Fate::Gone).as_str()), ("old ", ""));
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_in_their_difference(before in "[a-cш \n]{0,60}", now in "[a-cш \n]{0,60}") {
            let told = pieces(&before, &now);
            let without = |fate: Fate| -> String {
                told.iter().filter(|p| p.fate != fate).map(|p| p.text.as_str()).collect()
            };
            prop_assert_eq!(without(Fate::New), before);
            prop_assert_eq!(without(Fate::Gone), now);
        }

        #[test]
        fn a_save_that_only_adds_holds_every_character_of_the_one_before_in_its_order(
            before in "[abш]{0,12}", now in "[abш]{0,14}"
        ) {
            if only_adds(&json!(before), &json!(now)) {
                let mut rest = now.chars();
                prop_assert!(before.chars().all(|c| rest.any(|other| other == c)));
            }
        }

        #[test]
        fn a_text_with_something_put_in_only_adds(
            head in "[abш ]{0,12}", middle in "[abш ]{0,12}", tail in "[abш ]{0,12}"
        ) {
            let (before, now) = (json!(format!("{head}{tail}")), json!(format!("{head}{middle}{tail}")));
            prop_assert!(only_adds(&before, &now));
        }
    }
}
