//! Whence a rule comes, and what it may come to when it is not met: what whoever sets it should know.

use super::book::RuleId;
use super::finding::Outcome;

impl RuleId {
    /// The programmes and handbooks whose calls have such a rule; none where the house thought of it.
    pub const fn sources(self) -> &'static [&'static str] {
        match self {
            Self::R01 => &["PRAG"],
            Self::R02 | Self::R07 | Self::R24 | Self::R33 => &["KCSF"],
            Self::R03 => &["UNMIK"],
            Self::R04 => &["RCT", "RYCO"],
            Self::R05 | Self::R17 | Self::R18 | Self::R19 => &["RCT"],
            Self::R09 | Self::R14 => &["KCSF", "ReLOaD"],
            Self::R10 => &["RYCO"],
            Self::R13 => &["RYCO", "RCT"],
            Self::R15 => &["Interreg"],
            Self::R20 => &["UNMIK", "RYCO", "UNDP"],
            Self::R21 => &["UNDP", "RYCO"],
            Self::R22 => &["PEACEPLUS"],
            Self::R25 | Self::R26 | Self::R28 => &["EU"],
            Self::R27 => &["European Ombudsman"],
            Self::R31 => &["UNDP", "ReLOaD"],
            Self::R32 | Self::R35 | Self::R37 => &["UNDP"],
            Self::R36 => &["OCA", "RCT"],
            Self::R38 => &["OCA"],
            Self::R06
            | Self::R08
            | Self::R11
            | Self::R12
            | Self::R16
            | Self::R23
            | Self::R30
            | Self::R34
            | Self::R39 => &[],
        }
    }

    /// What it may find other than that it is met, the mildest first.
    pub const fn misses(self) -> &'static [Outcome] {
        match self {
            Self::R02 | Self::R12 => &[Outcome::Cure, Outcome::Review, Outcome::Fail],
            Self::R06 | Self::R14 | Self::R32 => &[Outcome::Cure],
            Self::R08
            | Self::R09
            | Self::R11
            | Self::R17
            | Self::R18
            | Self::R27
            | Self::R28
            | Self::R30
            | Self::R34
            | Self::R37
            | Self::R38 => &[Outcome::Review, Outcome::Fail],
            _ => &[Outcome::Fail],
        }
    }
}
