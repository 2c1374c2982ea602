//! Several people write one part at once. Each page carries a stamp of what it showed of every answer, so
//! that only those who changed the same answer stand in each other's way. Pure.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};

use sha2::{Digest, Sha256};

use super::answers::{Answer, Answers};

/// A fingerprint of each answer that a page showed, by the code of its question; what had no answer is not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp(BTreeMap<String, String>);

/// So many characters tell the answers to one question apart; whoever forges one overwrites what they may write.
const LENGTH: usize = 16;

fn print(answer: &Answer) -> String {
    let said = serde_json::to_vec(answer).unwrap_or_default();
    hex::encode(Sha256::digest(said)).chars().take(LENGTH).collect()
}

impl Stamp {
    pub fn of(answers: &Answers) -> Self {
        Self(answers.iter().map(|(code, answer)| (code.to_owned(), print(answer))).collect())
    }

    /// As [`Display`] writes it; what cannot be read says that there was no answer.
    pub fn read(text: &str) -> Self {
        let pairs = text.split(',').filter_map(|pair| pair.split_once(':'));
        Self(pairs.map(|(code, print)| (code.to_owned(), print.to_owned())).collect())
    }

    /// Whether the page showed just this.
    pub fn is_of(&self, code: &str, answer: Option<&Answer>) -> bool {
        self.0.get(code).cloned() == answer.map(print)
    }
}

impl Display for Stamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let pairs: Vec<String> = self.0.iter().map(|(code, print)| format!("{code}:{print}")).collect();
        f.write_str(&pairs.join(","))
    }
}

/// What was typed, put together with what was saved meanwhile.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Where both changed an answer, what was typed.
    pub answers: Answers,
    /// The questions whose answers somebody else changed, and this person did not.
    pub theirs: Vec<String>,
    /// The questions whose answers both changed, each otherwise.
    pub clashes: Vec<String>,
}

/// Takes each answer from whoever changed it since the page was shown.
pub fn merge(shown: &Stamp, typed: Answers, saved: &Answers) -> Merged {
    let codes: BTreeSet<String> = typed.codes().chain(saved.codes()).cloned().collect();
    let mut merged = Merged { answers: typed, ..Merged::default() };
    for code in codes {
        let (mine, other) = (merged.answers.get(&code), saved.get(&code));
        if mine == other || shown.is_of(&code, other) {
            continue;
        }
        if shown.is_of(&code, mine) {
            merged.answers = match other {
                Some(answer) => merged.answers.with(&code, answer.clone()),
                None => merged.answers.without(&code),
            };
            merged.theirs.push(code);
        } else {
            merged.clashes.push(code);
        }
    }
    merged
}
