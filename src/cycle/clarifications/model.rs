//! Plain types of this room.

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, CallId, ClarificationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;

use super::status::Status;

/// A question about a call, and what staff have made of it so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clarification {
    pub id: ClarificationId,
    pub call: CallId,
    pub asked_by: AccountId,
    pub asked_at: Timestamp,
    pub language: Language,
    /// As it was asked; read by staff and by whoever asked.
    pub asked: String,
    pub status: Status,
    /// What will be published, or is.
    pub words: Words,
    /// The question whose answer is the answer to this one too.
    pub joined_to: Option<ClarificationId>,
    pub joined_at: Option<Timestamp>,
    pub declined_because: Option<String>,
    /// Counted from one within the call, in the order of publication.
    pub number: Option<i32>,
    pub version: i32,
}

/// The question as everybody reads it, and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    pub question: Translated,
    pub answer: Translated,
}

impl Clarification {
    /// Whether its answer is still to come.
    pub fn is_waiting(&self) -> bool {
        self.status == Status::Open
    }
}

impl Words {
    /// Whether both are there in each of these languages.
    pub fn are_complete(&self, languages: &[Language]) -> bool {
        self.lacking(languages).next().is_none()
    }

    /// Each of these languages that lacks the question, and then each that lacks the answer.
    pub fn lacking(&self, languages: &[Language]) -> impl Iterator<Item = (Part, Language)> {
        [(Part::Question, &self.question), (Part::Answer, &self.answer)].into_iter().flat_map(
            move |(part, text)| {
                let lacks = languages.iter().copied().filter(|language| text.get(*language).is_none());
                lacks.map(move |language| (part, language))
            },
        )
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Question,
    Answer,
}

/// What was published at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    pub words: Words,
    pub at: Timestamp,
}

/// A question with its answer as everybody reads them: nothing here tells who asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    pub id: ClarificationId,
    pub number: i32,
    pub now: Edition,
    /// What stood there before each correction, the latest first.
    pub earlier: Vec<Edition>,
}
