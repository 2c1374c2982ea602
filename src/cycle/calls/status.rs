//! Where a call stands, and the only moves it may make.

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Status {
        Draft = "draft",
        Published = "published",
        Closed = "closed",
        Decided = "decided",
        Archived = "archived",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    Publish,
    /// After the deadline, with the rules that look across applications.
    Close,
    /// The award is approved.
    Decide,
    Archive,
}

impl Status {
    /// The whole life of a call. A pair that is not listed is refused.
    pub fn after(self, step: Move) -> Result<Self, AppError> {
        match (self, step) {
            (Self::Draft, Move::Publish) => Ok(Self::Published),
            (Self::Published, Move::Close) => Ok(Self::Closed),
            (Self::Closed, Move::Decide) => Ok(Self::Decided),
            (Self::Decided, Move::Archive) => Ok(Self::Archived),
            (from, _) => Err(AppError::refused(
                Phrase::new("calls-move-refused").with("status", Fact::Word(from.word().into())),
            )),
        }
    }

    /// The key of the language files that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "calls-status-draft",
            Self::Published => "calls-status-published",
            Self::Closed => "calls-status-closed",
            Self::Decided => "calls-status-decided",
            Self::Archived => "calls-status-archived",
        }
    }

    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Draft)
    }

    /// The look of its tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Draft => "wait",
            Self::Published => "good",
            Self::Closed | Self::Decided => "note",
            Self::Archived => "",
        }
    }
}
