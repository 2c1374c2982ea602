//! Which questions are asked: those whose condition holds, and which have something to offer. Pure.
//!
//! A condition looks only at what stands before it, so one pass over the form decides everything, and there
//! are no circles. An answer to what is not asked is kept, and counts for nothing.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::answers::{Answer, Answers};
use super::model::{Form, Kind, OnlyIf, Question, Test, WhichPart};

/// What a call and the installation offer to choose from.
#[derive(Debug, Clone)]
pub struct Offers<'a> {
    /// Codes of the call's places.
    pub places: &'a [String],
    /// Codes of the call's themes.
    pub themes: Vec<&'a str>,
    /// Codes of the installation's communities.
    pub communities: Vec<&'a str>,
    /// The ids of the organisations that apply together.
    pub organisations: Vec<String>,
}

/// The codes of the questions that are asked, given what was answered so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked<'a>(BTreeSet<&'a str>);

impl<'a> Asked<'a> {
    /// In the common part; with an organisation's answers, in its own part too.
    pub fn of(form: &'a Form, offers: &Offers<'_>, common: &Answers, own: Option<&Answers>) -> Self {
        let mut asked = Self::default();
        asked.add(form, WhichPart::Common, offers, |_| common);
        if let Some(own) = own {
            let is_own = |code: &str| form.part_of(code) == Some(WhichPart::Own);
            asked.add(form, WhichPart::Own, offers, |code| if is_own(code) { own } else { common });
        }
        asked
    }

    fn add<'b>(
        &mut self,
        form: &'a Form,
        part: WhichPart,
        offers: &Offers<'_>,
        answers: impl Fn(&str) -> &'b Answers,
    ) {
        for question in form.questions_of(part) {
            let holds = |only_if: &OnlyIf| {
                // An answer that is not asked for does not count.
                self.has(&only_if.question)
                    && only_if.test.holds(answers(&only_if.question).get(&only_if.question))
            };
            if question.is_offered(offers) && question.only_if.as_ref().is_none_or(holds) {
                self.0.insert(&question.code);
            }
        }
    }

    pub fn has(&self, code: &str) -> bool {
        self.0.contains(code)
    }
}

impl Question {
    /// Whether there is anything to choose: a theme only where the call has themes.
    pub fn is_offered(&self, offers: &Offers<'_>) -> bool {
        match self.kind {
            Kind::Theme => !offers.themes.is_empty(),
            Kind::Places { .. } => !offers.places.is_empty(),
            _ => true,
        }
    }
}

impl Test {
    pub fn holds(&self, answer: Option<&Answer>) -> bool {
        let Some(answer) = answer else { return false };
        match (self, answer) {
            (Self::Answered, _) => true,
            (Self::OneOf { codes }, Answer::Text(code)) => codes.contains(code),
            (Self::OneOf { codes }, Answer::Chosen(chosen)) => chosen.iter().any(|code| codes.contains(code)),
            (Self::AtLeast { number }, Answer::Number(given)) => Decimal::from(*given) >= number.decimal(),
            (Self::AtLeast { number }, Answer::Text(given)) => {
                given.parse::<Decimal>().is_ok_and(|given| given >= number.decimal())
            }
            _ => false,
        }
    }

    /// Whether it can be asked of a question of this kind.
    pub const fn fits(&self, kind: &Kind) -> bool {
        match self {
            Self::Answered => true,
            Self::OneOf { .. } => {
                matches!(kind, Kind::Choice { .. } | Kind::Several { .. } | Kind::Places { .. } | Kind::Theme)
            }
            Self::AtLeast { .. } => matches!(kind, Kind::Number { .. } | Kind::Money { .. }),
        }
    }
}
