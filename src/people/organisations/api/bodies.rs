//! What programs send about organisations.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::text::{Email, Iban};
use crate::base::kernel::translated::Translated;
use crate::people::accounts::Role;
use crate::people::organisations::model::{Declaration, DocumentKind, LegalForm};
use crate::web::api::Written;

/// What an organisation says of itself. Changing what was verified asks for another verification.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewProfile {
    name: Translated,
    legal_form: LegalForm,
    #[schemars(example = &"5100001")]
    registration_number: String,
    registered_on: Written<NaiveDate>,
    /// The code of a place.
    #[schemars(example = &"north-bank")]
    seat: String,
    #[serde(default)]
    address: Option<String>,
    #[schemars(example = &"Ana Example")]
    representative: String,
    iban: Written<Iban>,
    email: Written<Email>,
}

/// Why something is sent back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    #[schemars(example = &"The certificate cannot be read.")]
    reason: String,
}

/// Which organisation of the register this one is, and why one thinks so.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Merging {
    into: OrganisationId,
    #[schemars(example = &"The same certificate.")]
    because: String,
}

/// Which communities an organisation belongs to, or that it prefers not to say. Replaces what was
/// declared before.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDeclaration {
    declaration: Declaration,
    /// By their codes; none where it prefers not to say.
    #[serde(default)]
    communities: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDocument {
    kind: DocumentKind,
    #[serde(default)]
    #[schemars(example = &"Ministry of Public Administration")]
    issuer: Option<String>,
    #[serde(default)]
    number: Option<String>,
    #[serde(default)]
    issued_on: Option<Written<NaiveDate>>,
    /// The last day on which it is valid. It may have passed.
    #[serde(default)]
    valid_until: Option<Written<NaiveDate>>,
}

/// What stands on a document. What is left out is no longer said of it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDetails {
    #[serde(default)]
    #[schemars(example = &"Ministry of Public Administration")]
    issuer: Option<String>,
    #[serde(default)]
    number: Option<String>,
    #[serde(default)]
    issued_on: Option<Written<NaiveDate>>,
    /// The last day on which it is valid. It may have passed.
    #[serde(default)]
    valid_until: Option<Written<NaiveDate>>,
}

/// A role in an organisation, for whoever has this address.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberRole {
    email: Written<Email>,
    role: Role,
}

/// Who takes over the administration: somebody with an account. Your own role as an administrator ends.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Successor {
    to: Written<Email>,
}
