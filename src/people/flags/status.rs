//! The life of a flag, and the only moves it may make. That it has expired is not a move: its last day says so.

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

use super::model::Colour;

text_enum! {
    pub enum Status {
        /// A red flag that a second person has not decided on.
        Escalated = "escalated",
        InForce = "in_force",
        /// A second person did not confirm it.
        Dismissed = "dismissed",
        Lifted = "lifted",
    }
}

text_enum! {
    pub enum Move {
        Confirm = "confirm",
        Dismiss = "dismiss",
        Lift = "lift",
    }
}

impl Status {
    /// Where a new flag begins: a red one is nothing yet.
    pub const fn of_new(colour: Colour) -> Self {
        match colour {
            Colour::Red => Self::Escalated,
            Colour::Observation | Colour::Yellow => Self::InForce,
        }
    }

    pub fn after(self, step: Move) -> Result<Self, AppError> {
        match (self, step) {
            (Self::Escalated, Move::Confirm) => Ok(Self::InForce),
            (Self::Escalated, Move::Dismiss) => Ok(Self::Dismissed),
            (Self::InForce, Move::Lift) => Ok(Self::Lifted),
            (from, _) => {
                let status = Fact::Word(format!("flags-status-{}", from.as_str().replace('_', "-")).into());
                Err(AppError::refused(Phrase::new("flags-not-now").with("status", status)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_only_moves_are_these() {
        let mut moves = Vec::new();
        for from in Status::ALL {
            for step in Move::ALL {
                if let Ok(to) = from.after(*step) {
                    moves.push(format!("{from} {step} {to}"));
                }
            }
        }
        assert_eq!(
            moves,
            ["escalated confirm in_force", "escalated dismiss dismissed", "in_force lift lifted"]
        );
    }
}
