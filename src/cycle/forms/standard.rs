//! The house's own questions: what rules, registers and letters read from an application by its code. Their
//! texts stand in the language files (`applications-question-<code>`, `applications-hint-<code>`, and for
//! something to choose `applications-question-<code>-<option>`), so a call in any language has them. A call may
//! add help, put them in another order, and leave out what no rule of its own reads; their kinds are fixed. What
//! a rule that is on reads is always asked ([`Form::with_needed`]), and what only rules read is asked only then.
//!
//! A new one is one more line in [`STANDARD`] and its texts.

use rust_decimal::Decimal;

use super::model::{Belongs, Choice, Column, Form, Holds, Kind, OnlyIf, Question, Section, Test};
use crate::base::kernel::money::Amount;
use crate::base::kernel::translated::Translated;
use crate::rulebook::{MOST_MONTHS, RuleId, RuleSet};

/// The harmless answer first.
const NO_OR_YES: &[&str] = &["no", "yes"];
/// The ways in which organisations work together, as the rulebook has them.
const WAYS: &[&str] = &["development", "implementation", "staffing", "financing"];
/// The most that a turnover may be, in whole units of the currency.
const MOST_TURNOVER: u32 = 1_000_000_000;
/// What explains a yes.
const EXPLANATION: Asks = Asks::LongText(1000);
/// The turnovers, the last closed financial year first.
pub const TURNOVERS: [&str; 3] = ["turnover", "turnover_before", "turnover_before_that"];

/// A question that the house itself asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standard {
    pub code: &'static str,
    pub belongs: Belongs,
    pub asks: Asks,
    /// Whether it must be answered, unless a call says otherwise.
    pub required: bool,
    pub when: When,
    /// The rules that read it.
    pub rules: &'static [RuleId],
    /// Asked only if that question was answered by this code.
    pub only_if: Option<(&'static str, &'static str)>,
}

/// When a call asks a question of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Unless its manager leaves it out.
    Usually,
    /// If its manager takes it in.
    Wanted,
    /// Where a rule reads it.
    ForRules,
}

/// What a question of the house asks for: as [`Kind`], but of words that are fixed in the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    ShortText(u32),
    LongText(u32),
    /// From the first to the second.
    Number(u32, u32),
    /// From zero to so many whole units.
    Money(u32),
    Day,
    /// One of these codes: yes and no, too.
    Choice(&'static [&'static str]),
    /// Any of these codes.
    Several(&'static [&'static str]),
    Places,
    Theme,
    People,
    /// At most so many rows with these columns.
    Table(&'static [HouseColumn], u32),
}

/// A column of a table of the house; its name stands in the language files
/// (`applications-question-<question>-<column>`, and `…-<option>` for something to choose).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HouseColumn {
    pub code: &'static str,
    pub holds: Holds,
    pub options: &'static [&'static str],
    pub needed: bool,
}

const fn column(code: &'static str, holds: Holds) -> HouseColumn {
    HouseColumn { code, holds, options: &[], needed: true }
}

impl HouseColumn {
    const fn of(self, options: &'static [&'static str]) -> Self {
        Self { options, ..self }
    }

    const fn may_be_empty(self) -> Self {
        Self { needed: false, ..self }
    }
}

/// Who does what, where and when.
const WORK_PLAN: &[HouseColumn] = &[
    column("activity", Holds::LongText),
    column("from", Holds::Month),
    column("until", Holds::Month),
    column("place", Holds::Place).may_be_empty(),
    column("partner", Holds::Partner),
];

/// The logical framework in the shape of EU grants (PRAG annex e3d): one row for each indicator. A row without a
/// result measures the one above it once more.
const LOGFRAME: &[HouseColumn] = &[
    column("level", Holds::Choice).of(&["impact", "outcome", "output"]),
    column("result", Holds::LongText).may_be_empty(),
    column("indicator", Holds::LongText),
    column("baseline", Holds::Text),
    column("target", Holds::Text),
    column("by", Holds::Several).of(&["sex", "age", "community", "place", "disability"]).may_be_empty(),
    column("source", Holds::LongText),
    column("assumptions", Holds::LongText).may_be_empty(),
];

const fn common(code: &'static str, asks: Asks, rules: &'static [RuleId]) -> Standard {
    Standard {
        code,
        belongs: Belongs::Common,
        asks,
        required: true,
        when: When::Usually,
        rules,
        only_if: None,
    }
}

const fn own(code: &'static str, asks: Asks, rules: &'static [RuleId]) -> Standard {
    Standard { belongs: Belongs::EachPartner, ..common(code, asks, rules) }
}

impl Standard {
    /// Asked only where a rule reads it.
    const fn for_rules(self) -> Self {
        Self { when: When::ForRules, ..self }
    }

    /// Asked only where a manager takes it in.
    const fn if_wanted(self) -> Self {
        Self { when: When::Wanted, ..self }
    }

    /// What a yes to another question means.
    const fn if_yes(self, question: &'static str) -> Self {
        Self { only_if: Some((question, "yes")), ..self.for_rules() }
    }
}

/// All of them, in the order in which a new call has them.
pub const STANDARD: &[Standard] = &[
    common("summary", Asks::LongText(1500), &[]),
    common("theme", Asks::Theme, &[RuleId::R18]),
    common("places", Asks::Places, &[RuleId::R19]),
    Standard { required: false, ..common("starts_on", Asks::Day, &[RuleId::R21]) },
    common("duration_months", Asks::Number(1, MOST_MONTHS), &[RuleId::R20, RuleId::R21]),
    common("need", Asks::LongText(3000), &[]),
    common("change", Asks::LongText(3000), &[]),
    common("activities", Asks::LongText(4000), &[]),
    common("cooperation", Asks::LongText(3000), &[]),
    common("work_plan", Asks::Table(WORK_PLAN, 60), &[]).if_wanted(),
    common("logframe", Asks::Table(LOGFRAME, 40), &[]).if_wanted(),
    common("ways", Asks::Several(WAYS), &[RuleId::R15]).for_rules(),
    common("lead_activities", Asks::LongText(2000), &[RuleId::R17]).for_rules(),
    common("participants", Asks::People, &[RuleId::R22]).for_rules(),
    common("contact", Asks::LongText(2000), &[RuleId::R22]).for_rules(),
    common("excluded_activities", Asks::Choice(NO_OR_YES), &[RuleId::R18]).for_rules(),
    common("excluded_activities_text", EXPLANATION, &[RuleId::R18]).if_yes("excluded_activities"),
    common("inadmissible_costs", Asks::Choice(NO_OR_YES), &[RuleId::R28]).for_rules(),
    common("inadmissible_costs_text", EXPLANATION, &[RuleId::R28]).if_yes("inadmissible_costs"),
    common("other_funding", Asks::Choice(NO_OR_YES), &[RuleId::R38]).for_rules(),
    common("other_funding_text", EXPLANATION, &[RuleId::R38]).if_yes("other_funding"),
    own("role", Asks::LongText(2000), &[]),
    own("experience", Asks::LongText(2000), &[]),
    own("turnover", Asks::Money(MOST_TURNOVER), &[RuleId::R07]).for_rules(),
    own("turnover_before", Asks::Money(MOST_TURNOVER), &[RuleId::R07]).for_rules(),
    own("turnover_before_that", Asks::Money(MOST_TURNOVER), &[RuleId::R07]).for_rules(),
    own("exclusion", Asks::Choice(NO_OR_YES), &[RuleId::R08]).for_rules(),
    own("exclusion_text", EXPLANATION, &[RuleId::R08]).if_yes("exclusion"),
    own("conflict", Asks::Choice(NO_OR_YES), &[RuleId::R09]).for_rules(),
    own("conflict_text", EXPLANATION, &[RuleId::R09]).if_yes("conflict"),
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
    STANDARD.iter().filter(|standard| standard.is_needed(rules)).map(|standard| standard.code).collect()
}

impl Asks {
    pub fn kind(self) -> Kind {
        match self {
            Self::ShortText(most) => Kind::ShortText { most },
            Self::LongText(most) => Kind::LongText { most },
            Self::Number(min, max) => Kind::Number { min, max },
            Self::Money(most) => {
                let max = Amount::new(Decimal::from(most)).unwrap_or(Amount::ZERO);
                Kind::Money { min: Amount::ZERO, max }
            }
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
            Self::Table(columns, most_rows) => {
                Kind::Table { columns: columns.iter().map(HouseColumn::column).collect(), most_rows }
            }
        }
    }
}

/// What the house names itself.
fn options(codes: &[&str]) -> Vec<Choice> {
    codes.iter().map(|code| Choice { code: (*code).into(), name: Translated::default() }).collect()
}

impl HouseColumn {
    fn column(&self) -> Column {
        Column {
            code: self.code.into(),
            name: Translated::default(),
            holds: self.holds,
            options: options(self.options),
            needed: self.needed,
        }
    }
}

impl Standard {
    /// Whether a rule that is on reads it; of the turnovers only so many as the rule looks back.
    pub fn is_needed(&self, rules: &RuleSet) -> bool {
        let years = rules.r07.map_or(0, |rule| usize::try_from(rule.years).unwrap_or(usize::MAX));
        let too_far = TURNOVERS.iter().position(|code| *code == self.code).is_some_and(|back| back >= years);
        !too_far && self.rules.iter().any(|rule| rules.is_on(*rule))
    }

    pub fn question(&self) -> Question {
        Question {
            code: self.code.to_owned(),
            text: Translated::default(),
            help: Translated::default(),
            kind: self.asks.kind(),
            required: self.required,
            only_if: self.condition(),
        }
    }

    fn condition(&self) -> Option<OnlyIf> {
        let (question, answer) = self.only_if?;
        Some(OnlyIf { question: question.to_owned(), test: Test::OneOf { codes: vec![answer.to_owned()] } })
    }
}

fn house_section((code, belongs): (&str, Belongs)) -> Section {
    Section {
        code: code.to_owned(),
        title: Translated::default(),
        help: Translated::default(),
        belongs,
        questions: Vec::new(),
    }
}

impl Form {
    /// What a new call asks: the house's own questions, and nothing else.
    pub fn standard() -> Self {
        let usual =
            |belongs| STANDARD.iter().filter(move |one| one.when == When::Usually && one.belongs == belongs);
        let section = |(code, belongs): (&str, Belongs)| Section {
            questions: usual(belongs).map(Standard::question).collect(),
            ..house_section((code, belongs))
        };
        Self { sections: SECTIONS.into_iter().map(section).collect(), ..Self::default() }
    }

    /// The form as a call with these rules has it: what they read is asked of everybody and must be answered,
    /// and what only other rules read is not asked. What lacks is added at the end of the house's section.
    #[must_use]
    pub fn with_needed(mut self, rules: &RuleSet) -> Self {
        let is_idle = |one: &Standard| one.when == When::ForRules && !one.is_needed(rules);
        for section in &mut self.sections {
            section.questions.retain(|question| !question.standard().is_some_and(is_idle));
        }
        for standard in STANDARD.iter().filter(|one| one.is_needed(rules)) {
            // What depends on a question stands behind it.
            let comes_back = standard.only_if.is_some_and(|(first, _)| !self.is_before(first, standard.code));
            if comes_back {
                self.drop_question(standard.code);
            }
            self.ask(standard);
        }
        self
    }

    fn is_before(&self, first: &str, second: &str) -> bool {
        let at = |code: &str| self.questions().position(|question| question.code == code);
        at(first).zip(at(second)).is_some_and(|(first, second)| first < second)
    }

    fn drop_question(&mut self, code: &str) {
        for section in &mut self.sections {
            section.questions.retain(|question| question.code != code);
        }
    }

    /// Asks it as a rule needs it, where it stands or at the end of the house's section.
    fn ask(&mut self, standard: &Standard) {
        let as_needed = Question { required: true, ..standard.question() };
        let known = self.sections.iter_mut().flat_map(|section| &mut section.questions);
        if let Some(known) = known.into_iter().find(|question| question.code == standard.code) {
            (known.required, known.only_if) = (as_needed.required, as_needed.only_if);
            return;
        }
        let Some(house) = SECTIONS.into_iter().find(|(_, belongs)| *belongs == standard.belongs) else {
            return;
        };
        if !self.sections.iter().any(|section| section.code == house.0) {
            self.sections.push(house_section(house));
        }
        if let Some(section) = self.sections.iter_mut().find(|section| section.code == house.0) {
            section.questions.push(as_needed);
        }
    }
}
