//! What programs send about eligibility.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CureId, FindingId, OrganisationId};
use crate::cycle::eligibility::bulk::BulkKind;
use crate::cycle::eligibility::model::Verdict;
use crate::cycle::eligibility::objections::Answered;
use crate::rulebook::RuleId;
use crate::web::api::Written;

/// The lead sends the application in.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// That everything in it is true: true.
    declaration: bool,
}

/// Beside the file itself.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CureAnswer {
    /// Who has signed it.
    #[serde(default)]
    signed_by: Vec<OrganisationId>,
    /// Without a file: what the register has put right by now.
    #[serde(default)]
    cure: Option<CureId>,
}

/// What an officer decides of a finding, and why.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRuling {
    outcome: Verdict,
    #[schemars(example = &"The statute names both communities.")]
    reason: String,
}

/// What is to be put right.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CureRequest {
    #[schemars(example = &"Please send the memorandum with both signatures.")]
    request: String,
}

/// An application that came after the deadline and is taken all the same.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LateArrival {
    application: ApplicationId,
    received_at: Written<Timestamp>,
    #[schemars(example = &"The service could not be reached in the last hour.")]
    reason: String,
}

/// What applicants say against a result.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewObjection {
    /// At least one finding that is not met.
    findings: Vec<FindingId>,
    /// At most 3000 characters.
    #[schemars(example = &"The seat moved before the deadline; the register says so since January.")]
    grounds: String,
}

/// What is decided of an objection: one answer for each of its findings.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    answers: Vec<AnswerGiven>,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct AnswerGiven {
    finding: FindingId,
    outcome: Answered,
    #[schemars(example = &"The register shows the seat as of January.")]
    reason: String,
}

/// One act on many applications of a call, to be looked at before it is done.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkPlan {
    kind: BulkKind,
    /// At most 200.
    applications: Vec<ApplicationId>,
    /// Where time is given: for which rule.
    #[serde(default)]
    cure_rule: Option<RuleId>,
    /// Where time is given: what is asked for.
    #[serde(default)]
    request: Option<String>,
}
