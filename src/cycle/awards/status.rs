//! Where a grant stands, and the only moves it may make.

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

text_enum! {
    pub enum GrantStatus {
        /// Awarded; the agreement waits for signatures.
        Offered = "offered",
        InForce = "in_force",
        Closed = "closed",
        Refused = "refused",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Every organisation has accepted the agreement.
    TakeEffect,
    /// One organisation has refused it.
    Refuse,
    /// The final report is accepted and everything is paid.
    Close,
}

impl GrantStatus {
    /// The whole life of a grant. A pair that is not listed is refused.
    pub fn after(self, step: Move) -> Result<Self, AppError> {
        match (self, step) {
            (Self::Offered, Move::TakeEffect) => Ok(Self::InForce),
            (Self::Offered, Move::Refuse) => Ok(Self::Refused),
            (Self::InForce, Move::Close) => Ok(Self::Closed),
            (from, _) => Err(AppError::refused(
                Phrase::new("awards-move-refused").with("status", Fact::Word(from.word().into())),
            )),
        }
    }

    /// The key of the language files that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Offered => "awards-grant-status-offered",
            Self::InForce => "awards-grant-status-in-force",
            Self::Closed => "awards-grant-status-closed",
            Self::Refused => "awards-grant-status-refused",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_moves_only_forward_and_a_refused_one_never_again() {
        let allowed = [
            (GrantStatus::Offered, Move::TakeEffect, GrantStatus::InForce),
            (GrantStatus::Offered, Move::Refuse, GrantStatus::Refused),
            (GrantStatus::InForce, Move::Close, GrantStatus::Closed),
        ];
        for from in GrantStatus::ALL {
            for step in [Move::TakeEffect, Move::Refuse, Move::Close] {
                let listed = allowed.iter().find(|(f, s, _)| f == from && *s == step).map(|found| found.2);
                assert_eq!(from.after(step).ok(), listed, "{from} {step:?}");
            }
        }
    }
}
