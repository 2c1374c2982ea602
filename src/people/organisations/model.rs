//! An organisation as it registered itself and as an officer found it.

use chrono::NaiveDate;

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::text::{Email, Iban};
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;

text_enum! {
    pub enum LegalForm {
        Association = "association",
        Foundation = "foundation",
        Institute = "institute",
        Other = "other",
    }
}

text_enum! {
    /// Whether an organisation has said which communities it belongs to. Which ones is asked apart,
    /// guarded and audited.
    pub enum Declaration {
        Declared = "declared",
        /// It chose not to say. That alone never fails an application.
        Withheld = "withheld",
        NotGiven = "not_given",
    }
}

text_enum! {
    /// Where an organisation stands with the officers.
    pub enum Standing {
        Registered = "registered",
        /// Waiting for an officer.
        Submitted = "submitted",
        Verified = "verified",
        /// Sent back with a reason.
        Returned = "returned",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub names: Translated,
    pub legal_form: LegalForm,
    pub registration_number: String,
    pub registered_on: NaiveDate,
    /// The code of a place.
    pub seat: String,
    pub address: String,
    pub representative: String,
    pub iban: Iban,
    pub email: Email,
    pub declaration: Declaration,
    pub standing: Standing,
    pub standing_reason: Option<String>,
    pub standing_since: Timestamp,
    pub version: i32,
}
