//! Where an application stands, and the only moves it may make. What later stages decide of it
//! stands in their own rooms.

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Status {
        Draft = "draft",
        Submitted = "submitted",
        Withdrawn = "withdrawn",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// By the lead, or by an officer who records a late arrival.
    Submit,
    Withdraw,
}

impl Status {
    /// The whole life of an application. A pair that is not listed is refused.
    pub fn after(self, step: Move) -> Result<Self, AppError> {
        match (self, step) {
            (Self::Draft, Move::Submit) => Ok(Self::Submitted),
            (Self::Draft | Self::Submitted, Move::Withdraw) => Ok(Self::Withdrawn),
            (from, _) => Err(AppError::refused(
                Phrase::new("applications-move-refused").with("status", Fact::Word(from.word().into())),
            )),
        }
    }

    /// The key of the language files that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "applications-status-draft",
            Self::Submitted => "applications-status-submitted",
            Self::Withdrawn => "applications-status-withdrawn",
        }
    }
}
