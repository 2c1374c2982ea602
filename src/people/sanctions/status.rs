//! Where a possible match stands, and the only moves that it may make.

use crate::base::kernel::text_enum;

text_enum! {
    pub enum Status {
        /// Waits for an officer.
        Open = "open",
        /// An officer found that it is not the same.
        Cleared = "cleared",
        /// An officer found that it is the same.
        Confirmed = "confirmed",
    }
}

text_enum! {
    /// What an officer finds.
    pub enum Outcome {
        Cleared = "cleared",
        Confirmed = "confirmed",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// By an officer, also against an earlier decision.
    Decide(Outcome),
    /// By a screening, because what was decided on has changed.
    ShowAgain,
}

impl Status {
    /// The whole of it on one screen. What was confirmed is never taken back by a screening: whoever is
    /// on the list would only need to spell a name otherwise.
    #[must_use]
    pub const fn after(self, step: Move) -> Self {
        match (self, step) {
            (_, Move::Decide(Outcome::Cleared)) => Self::Cleared,
            (_, Move::Decide(Outcome::Confirmed)) | (Self::Confirmed, Move::ShowAgain) => Self::Confirmed,
            (Self::Open | Self::Cleared, Move::ShowAgain) => Self::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_cleared_is_shown_again() {
        let again = |status: Status| status.after(Move::ShowAgain);
        assert_eq!(Status::ALL.iter().map(|s| again(*s)).collect::<Vec<_>>(), {
            [Status::Open, Status::Open, Status::Confirmed]
        });
        for status in Status::ALL {
            assert_eq!(status.after(Move::Decide(Outcome::Cleared)), Status::Cleared);
            assert_eq!(status.after(Move::Decide(Outcome::Confirmed)), Status::Confirmed);
        }
    }
}
