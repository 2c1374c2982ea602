//! Where a question stands, and the only moves it may make.

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Status {
        /// Waits for its answer.
        Open = "open",
        /// The answer to another question is the answer to this one too.
        Joined = "joined",
        Declined = "declined",
        Published = "published",
    }
}

text_enum! {
    pub enum Move {
        Join = "join",
        Decline = "decline",
        Publish = "publish",
        /// Back from a shared answer.
        Separate = "separate",
    }
}

impl Status {
    /// A pair that is not listed is refused.
    pub fn after(self, step: Move) -> Result<Self, AppError> {
        match (self, step) {
            (Self::Open, Move::Join) => Ok(Self::Joined),
            (Self::Open, Move::Decline) => Ok(Self::Declined),
            (Self::Open, Move::Publish) => Ok(Self::Published),
            (Self::Joined, Move::Separate) => Ok(Self::Open),
            (_, Move::Separate) => Err(AppError::refused(Phrase::new("clarifications-shares-nothing"))),
            (from, _) => {
                let status = Fact::Word(format!("clarifications-status-{from}").into());
                Err(AppError::refused(Phrase::new("clarifications-not-now").with("status", status)))
            }
        }
    }

    /// The look of its tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Open => "wait",
            Self::Published => "good",
            Self::Joined | Self::Declined => "note",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_question_that_waits_moves_and_one_that_shares_an_answer_comes_back() {
        let mut moves = Vec::new();
        for from in Status::ALL {
            for step in Move::ALL {
                if let Ok(to) = from.after(*step) {
                    moves.push(format!("{from} {step} {to}"));
                }
            }
        }
        let known =
            ["open join joined", "open decline declined", "open publish published", "joined separate open"];
        assert_eq!(moves, known);
    }
}
