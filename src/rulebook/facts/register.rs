//! What the register and the organisation itself say of one organisation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::money::Amount;
use crate::base::kernel::text_enum;

text_enum! {
    /// The legal form, in the words of the register.
    pub enum LegalForm {
        Association = "association",
        Foundation = "foundation",
        Institute = "institute",
        Other = "other",
    }
}

text_enum! {
    /// The kinds of document that a rule may ask for.
    pub enum PaperKind {
        RegistrationCertificate = "registration_certificate",
        Statute = "statute",
        FiscalProof = "fiscal_proof",
        BankConfirmation = "bank_confirmation",
    }
}

/// One document of an organisation in the register, with what stands on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperFacts {
    pub kind: PaperKind,
    /// Empty if nobody has written it down.
    pub number: String,
    pub issued_on: Option<NaiveDate>,
    /// The last day on which it holds; none if it has none.
    pub valid_until: Option<NaiveDate>,
    pub added_at: Timestamp,
}

text_enum! {
    /// What the comparison with the sanctions list came to.
    #[derive(Default)]
    pub enum Screening {
        /// Nothing that waits for anybody.
        #[default]
        Clear = "clear",
        /// A possible match waits for an officer.
        Open = "open",
        /// An officer found it to be on the list.
        Confirmed = "confirmed",
    }
}

/// A red flag in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// The last day on which it stands; none: until it is lifted.
    pub until: Option<NaiveDate>,
}

/// Who consented for the organisation to the content as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureFacts {
    pub signatory: String,
    pub capacity: String,
}

/// What an organisation turned over in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnover {
    pub year: i32,
    pub amount: Amount,
}

/// What an organisation declared in its own part: yes, no, or nothing yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidFacts {
    /// Whether a ground for exclusion exists.
    pub exclusion: Option<bool>,
    /// Whether there is a conflict of interest.
    pub conflict: Option<bool>,
    pub turnovers: Vec<Turnover>,
}
