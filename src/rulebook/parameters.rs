//! What a call sets for each rule. A rule without parameters here is switched off.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::finding::Outcome;
use super::rule::RuleId;
use crate::base::kernel::money::{Amount, Share};
use crate::base::kernel::{json_column, text_enum};

/// The rules of one call with their parameters; a `jsonb` object such as
/// `{"R01": {}, "R04": {"months": 12, "reference": "deadline"}}`. An unknown rule or field is refused.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    #[serde(rename = "R01", default, skip_serializing_if = "Option::is_none")]
    pub r01: Option<Received>,
    #[serde(rename = "R04", default, skip_serializing_if = "Option::is_none")]
    pub r04: Option<Registered>,
    #[serde(rename = "R05", default, skip_serializing_if = "Option::is_none")]
    pub r05: Option<SeatInArea>,
    #[serde(rename = "R10", default, skip_serializing_if = "Option::is_none")]
    pub r10: Option<PartnershipSize>,
    #[serde(rename = "R11", default, skip_serializing_if = "Option::is_none")]
    pub r11: Option<CommunitiesTogether>,
    #[serde(rename = "R12", default, skip_serializing_if = "Option::is_none")]
    pub r12: Option<Independence>,
    #[serde(rename = "R13", default, skip_serializing_if = "Option::is_none")]
    pub r13: Option<AppearanceLimits>,
    #[serde(rename = "R14", default, skip_serializing_if = "Option::is_none")]
    pub r14: Option<Memorandum>,
    #[serde(rename = "R20", default, skip_serializing_if = "Option::is_none")]
    pub r20: Option<DurationLimits>,
    #[serde(rename = "R23", default, skip_serializing_if = "Option::is_none")]
    pub r23: Option<RequestLimits>,
    #[serde(rename = "R24", default, skip_serializing_if = "Option::is_none")]
    pub r24: Option<ShareOfTotal>,
    #[serde(rename = "R25", default, skip_serializing_if = "Option::is_none")]
    pub r25: Option<IndirectCap>,
}

json_column!(RuleSet);

impl RuleSet {
    pub const fn is_on(&self, rule: RuleId) -> bool {
        match rule {
            RuleId::R01 => self.r01.is_some(),
            RuleId::R04 => self.r04.is_some(),
            RuleId::R05 => self.r05.is_some(),
            RuleId::R10 => self.r10.is_some(),
            RuleId::R11 => self.r11.is_some(),
            RuleId::R12 => self.r12.is_some(),
            RuleId::R13 => self.r13.is_some(),
            RuleId::R14 => self.r14.is_some(),
            RuleId::R20 => self.r20.is_some(),
            RuleId::R23 => self.r23.is_some(),
            RuleId::R24 => self.r24.is_some(),
            RuleId::R25 => self.r25.is_some(),
        }
    }

    /// The switched-on rules in their order.
    pub fn switched_on(&self) -> impl Iterator<Item = RuleId> {
        RuleId::ALL.iter().copied().filter(|rule| self.is_on(*rule))
    }
}

/// R01: received at the latest at the deadline. It has nothing to set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Received {}

/// R04: each organisation registered so many calendar months before a day of the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Registered {
    pub months: u32,
    pub reference: Reference,
}

text_enum! {
    /// The day from which R04 counts back, in the call's zone.
    pub enum Reference {
        Deadline = "deadline",
        Publication = "publication",
    }
}

/// R05: each organisation has its seat in one of these places, by code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeatInArea {
    pub seats: Vec<String>,
}

/// R10: how many organisations, the lead included, apply together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnershipSize {
    pub min_organisations: u32,
    pub max_organisations: u32,
}

/// R11: the organisations belong to at least so many different communities, by their own declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommunitiesTogether {
    pub min_communities: u32,
    pub mixed_declaration: MixedDeclaration,
    pub undeclared: Undeclared,
}

text_enum! {
    /// How R11 reads an organisation that declared several communities.
    pub enum MixedDeclaration {
        /// As any one of them: where the readings disagree, a person judges.
        Review = "review",
        /// As all of them: each adds to the count.
        Set = "set",
    }
}

text_enum! {
    /// How R11 reads an organisation that declared none. Nobody is penalised for that,
    /// so there is no word for failing it.
    pub enum Undeclared {
        Review = "review",
    }
}

/// R12: what it means that two organisations share a detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Independence {
    pub same_representative: IfShared,
    pub same_account: IfShared,
    pub same_registration_number: IfShared,
}

text_enum! {
    pub enum IfShared {
        Fail = "fail",
        Review = "review",
    }
}

impl IfShared {
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Fail => Outcome::Fail,
            Self::Review => Outcome::Review,
        }
    }
}

/// R13: how often one organisation may stand in applications of the same call. An organisation beyond
/// either limit fails in all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AppearanceLimits {
    pub max_as_lead: u32,
    pub max_as_partner: u32,
}

/// R14: a memorandum that all have signed; what lacks can be cured within so many calendar days
/// from an officer's notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Memorandum {
    pub cure_days: u32,
}

/// R20: how long the project may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DurationLimits {
    pub min_months: u32,
    pub max_months: u32,
}

/// R23: how much may be requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestLimits {
    pub min: Amount,
    pub max: Amount,
}

/// R24: which share of the total the request may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShareOfTotal {
    pub max_share_of_total: Share,
}

/// R25: which share of the direct costs the indirect may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndirectCap {
    pub max_share_of_direct: Share,
}
