//! The house's own questions: what rules, registers and letters read from an application by its code. Their
//! texts stand in the language files (`applications-question-<code>`, `applications-hint-<code>`, and for
//! something to choose `applications-question-<code>-<option>`), so a call in any language has them. A call may
//! add help, put them in another order, and leave out what no rule of its own needs; their kinds are fixed.
//!
//! A new one is one more line in [`STANDARD`] and its texts.

use super::model::{Belongs, Choice, Form, Kind, Question, Section};
use crate::base::kernel::translated::Translated;
use crate::rulebook::{MOST_MONTHS, RuleSet};

/// A question that the house itself asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standard {
    pub code: &'static str,
    pub belongs: Belongs,
    pub asks: Asks,
    /// Whether it must be answered, unless a call says otherwise.
    pub required: bool,
    /// Whether a new call asks it without being told to.
    pub usual: bool,
}

/// What a question of the house asks for: as [`Kind`], but of words that are fixed in the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    ShortText(u32),
    LongText(u32),
    /// From the first to the second.
    Number(u32, u32),
    Day,
    /// One of these codes: yes and no, too.
    Choice(&'static [&'static str]),
    /// Any of these codes.
    Several(&'static [&'static str]),
    Places,
    Theme,
    People,
}

const fn common(code: &'static str, asks: Asks) -> Standard {
    Standard { code, belongs: Belongs::Common, asks, required: true, usual: true }
}

const fn own(code: &'static str, asks: Asks) -> Standard {
    Standard { code, belongs: Belongs::EachPartner, asks, required: true, usual: true }
}

/// All of them, in the order in which a new call has them.
pub const STANDARD: &[Standard] = &[
    common("summary", Asks::LongText(1500)),
    common("theme", Asks::Theme),
    common("places", Asks::Places),
    Standard { required: false, ..common("starts_on", Asks::Day) },
    common("duration_months", Asks::Number(1, MOST_MONTHS)),
    common("need", Asks::LongText(3000)),
    common("change", Asks::LongText(3000)),
    common("activities", Asks::LongText(4000)),
    common("cooperation", Asks::LongText(3000)),
    own("role", Asks::LongText(2000)),
    own("experience", Asks::LongText(2000)),
];

/// The sections in which a new call has them.
pub const SECTIONS: [(&str, Belongs); 2] = [("common", Belongs::Common), ("own", Belongs::EachPartner)];

pub fn find(code: &str) -> Option<&'static Standard> {
    STANDARD.iter().find(|standard| standard.code == code)
}

/// Whether the house itself names this section.
pub fn is_section(code: &str) -> bool {
    SECTIONS.iter().any(|(known, _)| *known == code)
}

/// The codes of what the rules that are on read: a call cannot do without asking it.
pub fn needed(rules: &RuleSet) -> Vec<&'static str> {
    if rules.r20.is_some() { vec!["duration_months"] } else { Vec::new() }
}

impl Asks {
    pub fn kind(self) -> Kind {
        let options = |codes: &[&str]| -> Vec<Choice> {
            codes.iter().map(|code| Choice { code: (*code).into(), name: Translated::default() }).collect()
        };
        match self {
            Self::ShortText(most) => Kind::ShortText { most },
            Self::LongText(most) => Kind::LongText { most },
            Self::Number(min, max) => Kind::Number { min, max },
            Self::Day => Kind::Date { from: None, until: None },
            Self::Choice(codes) => Kind::Choice { options: options(codes) },
            Self::Several(codes) => Kind::Several {
                options: options(codes),
                min: 0,
                max: u32::try_from(codes.len()).unwrap_or(u32::MAX),
            },
            Self::Places => Kind::Places { several: true },
            Self::Theme => Kind::Theme,
            Self::People => Kind::People,
        }
    }
}

impl Standard {
    pub fn question(&self) -> Question {
        Question {
            code: self.code.to_owned(),
            text: Translated::default(),
            help: Translated::default(),
            kind: self.asks.kind(),
            required: self.required,
            only_if: None,
        }
    }
}

impl Form {
    /// What a new call asks: the house's own questions, and nothing else.
    pub fn standard() -> Self {
        let usual = |belongs| STANDARD.iter().filter(move |one| one.usual && one.belongs == belongs);
        let section = |(code, belongs): (&str, Belongs)| Section {
            code: code.to_owned(),
            title: Translated::default(),
            help: Translated::default(),
            belongs,
            questions: usual(belongs).map(Standard::question).collect(),
        };
        Self { sections: SECTIONS.into_iter().map(section).collect() }
    }
}
