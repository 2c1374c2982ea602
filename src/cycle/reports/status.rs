//! Where a report stands, and the only moves it may make.

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Status {
        Draft = "draft",
        Submitted = "submitted",
        SentBack = "sent_back",
        Accepted = "accepted",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// By a signatory of the lead.
    Submit,
    /// By staff, with a reason.
    SendBack,
    /// By staff.
    Accept,
}

impl Status {
    /// The whole life of a report. A pair that is not listed is refused.
    pub fn after(self, step: Move) -> Result<Self, AppError> {
        match (self, step) {
            (Self::Draft | Self::SentBack, Move::Submit) => Ok(Self::Submitted),
            (Self::Submitted, Move::SendBack) => Ok(Self::SentBack),
            (Self::Submitted, Move::Accept) => Ok(Self::Accepted),
            (from, _) => Err(AppError::refused(
                Phrase::new("reports-move-refused").with("status", Fact::Word(from.word().into())),
            )),
        }
    }

    /// Whether the partners may write in it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::SentBack)
    }

    /// The key of the language files that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "reports-status-draft",
            Self::Submitted => "reports-status-submitted",
            Self::SentBack => "reports-status-sent-back",
            Self::Accepted => "reports-status-accepted",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_goes_in_comes_back_goes_in_again_and_is_accepted_once() {
        let moves = [Move::Submit, Move::SendBack, Move::Accept];
        let allowed: Vec<(Status, Move, Status)> = Status::ALL
            .iter()
            .flat_map(|from| moves.map(|step| (*from, step)))
            .filter_map(|(from, step)| from.after(step).ok().map(|next| (from, step, next)))
            .collect();
        assert_eq!(
            allowed,
            [
                (Status::Draft, Move::Submit, Status::Submitted),
                (Status::Submitted, Move::SendBack, Status::SentBack),
                (Status::Submitted, Move::Accept, Status::Accepted),
                (Status::SentBack, Move::Submit, Status::Submitted),
            ]
        );
        assert!(Status::ALL.iter().all(|s| s.is_open() == s.after(Move::Submit).is_ok()));
    }
}
