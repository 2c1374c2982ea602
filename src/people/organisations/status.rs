//! Where an organisation stands with the officers, and the only moves it may make.

use super::model::Standing;
use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Move {
        /// The organisation asks to be verified.
        Submit = "submit",
        Verify = "verify",
        /// An officer sends it back with a reason.
        SendBack = "send_back",
        /// The organisation changes something that an officer had verified.
        ChangeVitals = "change_vitals",
        /// An officer finds that it is another organisation of the register.
        Merge = "merge",
    }
}

/// A move that is not possible from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoveRefused {
    pub from: Standing,
    pub step: Move,
}

impl Standing {
    /// The whole life of a registration. A pair that is not listed is refused.
    pub fn after(self, step: Move) -> Result<Self, MoveRefused> {
        match (self, step) {
            (Self::Registered | Self::Returned, Move::Submit)
            // What was verified is no longer what is written there: back into the queue.
            | (Self::Verified | Self::Submitted, Move::ChangeVitals) => Ok(Self::Submitted),
            (Self::Submitted, Move::Verify) => Ok(Self::Verified),
            (Self::Submitted, Move::SendBack) => Ok(Self::Returned),
            (Self::Registered | Self::Returned, Move::ChangeVitals) => Ok(self),
            (Self::Registered | Self::Submitted | Self::Verified | Self::Returned, Move::Merge) => Ok(Self::Merged),
            (from, step) => Err(MoveRefused { from, step }),
        }
    }

    pub fn may(self, step: Move) -> bool {
        self.after(step).is_ok()
    }
}

impl From<MoveRefused> for AppError {
    fn from(refused: MoveRefused) -> Self {
        let key = match refused.step {
            Move::Submit => "organisations-not-to-submit",
            Move::Verify | Move::SendBack => "organisations-not-waiting",
            Move::ChangeVitals | Move::Merge => "organisations-merged-already",
        };
        let standing = format!("organisations-standing-{}", refused.from);
        Self::refused(Phrase::new(key).with("standing", Fact::Word(standing.into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_only_moves_are_these() {
        let mut moves = Vec::new();
        for from in Standing::ALL {
            for step in Move::ALL {
                if let Ok(to) = from.after(*step) {
                    moves.push(format!("{from} {step} {to}"));
                }
            }
        }
        assert_eq!(
            moves,
            [
                "registered submit submitted",
                "registered change_vitals registered",
                "registered merge merged",
                "submitted verify verified",
                "submitted send_back returned",
                "submitted change_vitals submitted",
                "submitted merge merged",
                "verified change_vitals submitted",
                "verified merge merged",
                "returned submit submitted",
                "returned change_vitals returned",
                "returned merge merged",
            ]
        );
    }
}
