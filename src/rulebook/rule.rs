//! The names of the rules, and what each is about.

use crate::base::kernel::text_enum;

text_enum! {
    /// A rule by its number; the numbers never change meaning, so gaps stay gaps.
    pub enum RuleId {
        /// Received by the deadline.
        R01 = "R01",
        /// Registered for some months.
        R04 = "R04",
        /// Seat in the area of the call.
        R05 = "R05",
        /// Number of organisations.
        R10 = "R10",
        /// Different communities together.
        R11 = "R11",
        /// Organisations independent of each other.
        R12 = "R12",
        /// Appearances in the call.
        R13 = "R13",
        /// Memorandum signed by all.
        R14 = "R14",
        /// Duration of the project.
        R20 = "R20",
        /// Request within limits.
        R23 = "R23",
        /// Request as a share of the total.
        R24 = "R24",
        /// Indirect costs as a share of the direct.
        R25 = "R25",
    }
}

/// What one finding of a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One finding for the whole application.
    Application,
    /// One finding for each organisation in it.
    Organisation,
}

impl RuleId {
    pub const fn about(self) -> Scope {
        match self {
            Self::R04 | Self::R05 | Self::R13 => Scope::Organisation,
            Self::R01
            | Self::R10
            | Self::R11
            | Self::R12
            | Self::R14
            | Self::R20
            | Self::R23
            | Self::R24
            | Self::R25 => Scope::Application,
        }
    }

    /// Whether other applications of the call can change the result, so that it must be judged
    /// again when the call closes.
    pub const fn across_applications(self) -> bool {
        matches!(self, Self::R13)
    }
}
