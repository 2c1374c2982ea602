//! Why something was decided, in the reader's language.

use super::model::{Grounds, Outcome, ProposalKind, Reason};
use super::proposal::Candidate;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::Call;
use crate::web::{numbers, words};

impl Grounds {
    /// As they are now, with so much money left when the turn comes to this candidate.
    pub fn of(candidate: &Candidate, call: &Call, list: ProposalKind, left: Amount) -> Self {
        let (rank, score) = (candidate.rank, candidate.score);
        Self { list, rank, score, threshold: call.scoring.threshold, left, currency: call.currency }
    }
}

/// Own words as they were written; the usual reason as this language says it.
pub fn in_words(language: Language, outcome: Outcome, reason: &Reason) -> String {
    match reason {
        Reason::Own(said) => said.clone(),
        Reason::Usual(grounds) => usual(language, outcome, grounds),
    }
}

/// The reason that follows from ranking and money alone.
pub fn usual(language: Language, outcome: Outcome, grounds: &Grounds) -> String {
    let key = match (outcome, grounds.list) {
        (Outcome::Awarded, ProposalKind::Award) => "awards-reason-awarded",
        (Outcome::Awarded, ProposalKind::Reserve) => "awards-reason-drawn",
        (Outcome::Reserve, _) => "awards-reason-reserve",
        (Outcome::Rejected, _) => "awards-reason-rejected",
    };
    let phrase = Phrase::new(key)
        .with("rank", grounds.rank)
        .with("score", numbers::decimal(language, grounds.score))
        .with("threshold", numbers::decimal(language, grounds.threshold))
        .with("left", (grounds.left, grounds.currency));
    words::say(language, &phrase)
}
