//! What programs send about eligibility.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CureId, OrganisationId};
use crate::cycle::eligibility::model::Verdict;
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
