//! A call: what is asked, from whom, by when, judged how.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::status::Status;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{CallId, ProgrammeId};
use crate::base::kernel::json_column;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;
use crate::cycle::forms::Offers;
use crate::cycle::forms::words::Names;
use crate::people::places::{Community, Place};
use crate::rulebook::RuleSet;

#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    pub id: CallId,
    pub programme: ProgrammeId,
    pub reference: String,
    pub title: Translated,
    pub summary: Translated,
    pub guidance: Translated,
    /// The languages in which applications are taken.
    pub languages: Vec<Language>,
    pub currency: Currency,
    pub envelope: Amount,
    pub zone: Zone,
    pub deadline: Timestamp,
    /// Until when questions are taken and answered; none where the call takes no questions.
    pub questions: Option<QuestionTime>,
    /// Within how many days of a result applicants may object to it; none: the call takes no objections.
    pub objection_days: Option<u32>,
    /// Within how many days of its closing eligibility is concluded, if that was said.
    pub conclusion_days: Option<u32>,
    /// Codes of the places where activities may happen.
    pub places: Vec<String>,
    pub themes: Vec<Theme>,
    /// The eligibility rules that are on, with their parameters; the limits of amount and duration
    /// stand here and nowhere else.
    pub rules: RuleSet,
    pub scoring: Scoring,
    pub tranches: Vec<TranchePlan>,
    pub status: Status,
    pub published_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    /// How many corrigenda were published.
    pub corrigendum: i32,
    pub version: i32,
}

impl Call {
    /// Whether something received at this instant is in time: the deadline's own second is.
    pub fn accepts_at(&self, instant: Timestamp) -> bool {
        self.status == Status::Published && instant <= self.deadline
    }

    /// Whether a question that comes at this instant is in time: the last second is.
    pub fn takes_questions_at(&self, instant: Timestamp) -> bool {
        self.accepts_at(instant) && self.questions.is_some_and(|time| instant <= time.asked_until)
    }

    /// Until when eligibility is to be concluded, once the call is closed.
    pub fn concluded_by(&self) -> Option<Timestamp> {
        self.closed_at.zip(self.conclusion_days).map(|(closed, days)| self.zone.end_of_day(closed, days))
    }

    /// What its form can offer to choose from.
    pub fn offers<'a>(&'a self, communities: &'a [Community]) -> Offers<'a> {
        Offers {
            places: &self.places,
            themes: self.themes.iter().map(|theme| theme.code.as_str()).collect(),
            communities: communities.iter().map(|community| community.code.as_str()).collect(),
            organisations: Vec::new(),
        }
    }

    /// What that is called.
    pub fn names<'a>(&'a self, places: &'a [Place], communities: &'a [Community]) -> Names<'a> {
        Names {
            places,
            communities,
            themes: self.themes.iter().map(|theme| (theme.code.as_str(), &theme.name)).collect(),
            currency: self.currency,
            organisations: Vec::new(),
        }
    }
}

/// The time of a call's questions; both instants lie before its deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionTime {
    pub asked_until: Timestamp,
    pub answered_until: Timestamp,
}

/// All that a manager sets in a call, before it is known whether it can be meant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CallInput {
    pub reference: String,
    pub title: Translated,
    pub summary: Translated,
    pub guidance: Translated,
    pub languages: Vec<Language>,
    pub envelope: Amount,
    pub zone: Zone,
    pub deadline: Timestamp,
    /// Until when questions may be asked; none: the call takes no questions.
    #[serde(default)]
    pub questions_until: Option<Timestamp>,
    /// Until when they are answered.
    #[serde(default)]
    pub answers_until: Option<Timestamp>,
    /// Within how many days of a result applicants may object; none: the call takes no objections.
    #[serde(default)]
    pub objection_days: Option<u32>,
    /// Within how many days of its closing eligibility is concluded.
    #[serde(default)]
    pub conclusion_days: Option<u32>,
    pub places: Vec<String>,
    pub themes: Vec<Theme>,
    pub rules: RuleSet,
    pub scoring: Scoring,
    pub tranches: Vec<TranchePlan>,
}

impl From<&Call> for CallInput {
    fn from(call: &Call) -> Self {
        Self {
            reference: call.reference.clone(),
            title: call.title.clone(),
            summary: call.summary.clone(),
            guidance: call.guidance.clone(),
            languages: call.languages.clone(),
            envelope: call.envelope,
            zone: call.zone,
            deadline: call.deadline,
            questions_until: call.questions.map(|time| time.asked_until),
            answers_until: call.questions.map(|time| time.answered_until),
            objection_days: call.objection_days,
            conclusion_days: call.conclusion_days,
            places: call.places.clone(),
            themes: call.themes.clone(),
            rules: call.rules.clone(),
            scoring: call.scoring.clone(),
            tranches: call.tranches.clone(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub code: String,
    pub name: Translated,
}

/// How a panel scores. The maxima of the criteria sum to the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// The best possible total.
    pub scale: Decimal,
    pub criteria: Vec<Criterion>,
    /// Independent assessments of each application.
    pub assessors: u32,
    /// A third assessor scores where the gap is more than this share of the higher total.
    pub third_if_gap_over: Share,
    /// The least total that can be awarded.
    pub threshold: Decimal,
}
json_column!(Scoring);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub code: String,
    pub name: Translated,
    pub maximum: Decimal,
}

text_enum! {
    /// What a tranche waits for.
    pub enum Condition {
        AgreementInForce = "agreement_in_force",
        FinalReportAccepted = "final_report_accepted",
    }
}

/// One tranche of every grant of the call; the shares sum to the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranchePlan {
    pub share: Share,
    pub condition: Condition,
}
