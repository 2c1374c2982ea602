//! What the call offers, and what the organisations wrote together.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;

/// What a call offers beside its rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallFacts {
    pub languages: Vec<Language>,
    /// Codes of the places where activities may happen.
    pub places: Vec<String>,
    /// Codes of its themes; empty if it has none.
    pub themes: Vec<String>,
}

text_enum! {
    /// The ways in which organisations work together, in the order of the EU's regulation on
    /// cross-border cooperation.
    pub enum Way {
        Development = "development",
        Implementation = "implementation",
        Staffing = "staffing",
        Financing = "financing",
    }
}

/// What was written in common. No answer is none; whether somebody declared something is yes or no.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectFacts {
    pub language: Option<Language>,
    pub theme: Option<String>,
    /// Codes of the places of its activities.
    pub places: Vec<String>,
    pub starts_on: Option<NaiveDate>,
    /// Every text that was written, with its length.
    pub texts: Vec<TextFacts>,
    pub ways: Vec<Way>,
    /// Whether the lead has said what it does itself.
    pub tells_of_lead: bool,
    /// How many are to take part from each community that was named; which one is not kept here.
    pub participants: Vec<u32>,
    /// Whether it says how they meet.
    pub tells_of_contact: bool,
    pub excluded_activities: Option<bool>,
    pub inadmissible_costs: Option<bool>,
    pub other_funding: Option<bool>,
}

/// How long one text is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextFacts {
    /// The code of its question.
    pub question: String,
    /// What it asks, where the call itself asks it.
    #[serde(default)]
    pub label: Option<Translated>,
    pub characters: u32,
}

/// One line of the budget as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineFacts {
    pub organisation: OrganisationId,
    pub description: String,
    pub quantity: Decimal,
    pub rate: Amount,
    pub amount: Amount,
}
