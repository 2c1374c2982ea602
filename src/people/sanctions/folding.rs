//! Names folded: into Latin letters, into what the usual spellings of one sound have in common, into words.
//! Pure.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::model::Kind;
use crate::base::kernel::script::to_latin;

/// Words that say what an organisation is and not who, and words that only link others.
const SAY_NOTHING: &str = include_str!("say_nothing.txt");

static SAY_NOTHING_FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = SAY_NOTHING.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(fold_word).collect()
});

/// A folded word, and which letters it has: that is looked at first, because it is quick.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word {
    pub(super) text: String,
    letters: u64,
}

impl Word {
    fn of(text: String) -> Self {
        let letters = text.bytes().fold(0_u64, |all, letter| all | 1 << (letter & 63));
        Self { text, letters }
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    pub(super) fn is_initial(&self) -> bool {
        self.text.len() == 1
    }

    /// How many letters only one of the two has.
    pub(super) fn differing(&self, other: &Self) -> usize {
        usize::try_from((self.letters ^ other.letters).count_ones()).unwrap_or(usize::MAX)
    }
}

/// A name, ready to be compared. Its words stand in the order of the alphabet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    pub(super) kind: Kind,
    pub(super) words: Vec<Word>,
    pub(super) as_written: Vec<String>,
    pub(super) joined: Word,
}

impl Folded {
    /// None where nothing is left that could be compared.
    pub fn of(name: &str, kind: Kind) -> Option<Self> {
        let all: Vec<String> = split(&latin(name), kind)
            .iter()
            .map(|word| fold_word(word))
            .filter(|word| !word.is_empty())
            .collect();
        let mut telling = all.clone();
        if kind == Kind::Entity {
            telling.retain(|word| !SAY_NOTHING_FOLDED.contains(word));
        }
        // "The Association" is a name too.
        let as_written = if telling.is_empty() { all } else { telling };
        let mut words = as_written.clone();
        words.sort_unstable();
        let joined = Word::of(words.concat());
        let words = words.into_iter().map(Word::of).collect();
        (joined.len() > 0).then_some(Self { kind, words, as_written, joined })
    }

    /// The words that find names like this one; initials find too many.
    pub fn keys(&self) -> impl Iterator<Item = &Word> {
        let initials = self.words.iter().all(Word::is_initial);
        self.words.iter().filter(move |word| initials || !word.is_initial())
    }

    /// All words as one.
    pub const fn joined(&self) -> &Word {
        &self.joined
    }

    /// How many words the two must share to reach the threshold, where none is an initial.
    pub fn shared_with(&self, other: &Self) -> usize {
        let few = |name: &Self| name.words.len() == 1 || name.words.iter().any(Word::is_initial);
        if few(self) || few(other) { 1 } else { 2 }
    }

    pub(super) fn letters(&self) -> usize {
        self.joined.len()
    }
}

/// In small Latin letters without diacritics: Serbian by its own alphabet, everything else as is usual.
fn latin(name: &str) -> String {
    // đ is a letter of its own; without its stroke it would be a d, and transliterated it is dj.
    let serbian = to_latin(name).to_lowercase().replace('đ', "dj");
    deunicode::deunicode(&serbian).to_lowercase()
}

/// The words. Abbreviations of organisations are one word, with points or without; initials of people are
/// words of their own.
fn split(name: &str, kind: Kind) -> Vec<String> {
    let kept: String = name.chars().filter(|c| !matches!(c, '\'' | '`')).collect();
    let mut words = Vec::new();
    for chunk in kept.split(|c: char| !c.is_ascii_alphanumeric() && c != '.') {
        let parts: Vec<&str> = chunk.split('.').filter(|part| !part.is_empty()).collect();
        if kind == Kind::Entity && parts.iter().all(|part| part.len() <= 2) {
            words.push(parts.concat());
        } else {
            words.extend(parts.into_iter().map(str::to_owned));
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The ways in which one sound is written, longer ones first, and what stands for all of them.
const SOUNDS: [(&str, &str); 30] = [
    ("shch", "sc"),
    ("tsch", "c"),
    ("dzh", "d"),
    ("sch", "s"),
    ("tch", "c"),
    ("sh", "s"),
    ("zh", "z"),
    ("ch", "c"),
    ("cz", "c"),
    ("ts", "c"),
    ("tz", "c"),
    ("kh", "h"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("xh", "d"),
    ("dj", "d"),
    ("gj", "d"),
    ("dz", "d"),
    ("ck", "k"),
    ("qu", "ku"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
];

/// What the ways of spelling a word have in common: one letter for one sound, none doubled.
fn fold_word(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let (sound, read) = match SOUNDS.iter().find(|(written, _)| rest.starts_with(written)) {
            Some((written, sound)) => (*sound, written.len()),
            None => (rest.get(..letter.len_utf8()).unwrap_or_default(), letter.len_utf8()),
        };
        for letter in sound.chars() {
            if !folded.ends_with(letter) {
                folded.push(letter);
            }
        }
        rest = rest.get(read..).unwrap_or_default();
    }
    folded
}
