//! The agreement of a grant: one fixed document, put together when the grant is offered. Whatever is
//! renamed or reworded later, this is what the signatories accept.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::model::{Grant, Tranche};
use super::parties::{Parties, parties_of};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::{self, content};
use crate::cycle::calls::Condition;
use crate::people::programmes;
use crate::web::words;

/// All that is agreed. A change of its shape must still read what was kept before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Agreement {
    pub programme: Translated,
    pub call: Translated,
    pub reference: String,
    pub number: i32,
    pub title: String,
    /// The fingerprint of the application as it was submitted.
    pub submitted: Option<String>,
    /// The lead first.
    pub parties: Vec<Named>,
    pub amount: Amount,
    pub currency: Currency,
    pub tranches: Vec<Part>,
    /// How long the project lasts.
    pub months: Option<u32>,
    pub terms: Terms,
}

/// An organisation as it was called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "AgreedParty")]
pub struct Named {
    pub organisation: OrganisationId,
    pub names: Translated,
    pub registration_number: String,
}

/// A tranche as it was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "AgreedTranche")]
pub struct Part {
    pub number: i32,
    pub share: Share,
    pub amount: Amount,
    pub condition: Condition,
}

/// The terms as they were worded, in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "AgreedTerms")]
pub struct Terms {
    pub together: Translated,
    pub report: Translated,
    pub records: Translated,
    pub change: Translated,
    #[serde(rename = "return")]
    pub give_back: Translated,
    pub signing: Translated,
}

/// An agreement as it is kept: its canonical form, and the SHA-256 of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    pub content: String,
    pub sha256: String,
    pub agreement: Agreement,
}

impl Frozen {
    pub fn of(agreement: Agreement) -> Result<Self, serde_json::Error> {
        let value = serde_json::to_value(&agreement)?;
        Ok(Self { content: content::canonical(&value), sha256: content::fingerprint(&value), agreement })
    }
}

impl Terms {
    /// As the language files word them today.
    fn of_today() -> Self {
        Self {
            together: in_all("awards-agreement-together"),
            report: in_all("awards-agreement-report"),
            records: in_all("awards-agreement-records"),
            change: in_all("awards-agreement-change"),
            give_back: in_all("awards-agreement-return"),
            signing: in_all("awards-agreement-signing-text"),
        }
    }
}

/// A text of the language files in each language that is written by hand.
fn in_all(key: &'static str) -> Translated {
    let written = Language::ALL.iter().filter(|language| **language != Language::SerbianLatin);
    written.fold(Translated::default(), |text, language| text.with(*language, words::word(*language, key)))
}

/// Puts the agreement of a new grant together.
pub async fn compose(conn: &mut Conn, grant: &Grant, tranches: &[Tranche]) -> Result<Frozen, AppError> {
    let Parties { call, application, organisations } = parties_of(conn, grant).await?;
    let programme = programmes::find(conn, call.programme).await?;
    let durations = applications::durations_of(conn, &[application.id]).await?;
    let named = organisations.into_iter().map(|o| Named {
        organisation: o.id,
        names: o.names,
        registration_number: o.registration_number,
    });
    let parts = tranches.iter().map(|tranche| {
        let Tranche { number, share, amount, condition, .. } = *tranche;
        Part { number, share, amount, condition }
    });
    Ok(Frozen::of(Agreement {
        programme: programme.names,
        call: call.title,
        reference: call.reference,
        number: application.number,
        title: application.title,
        submitted: application.submitted_hash,
        parties: named.collect(),
        amount: grant.amount,
        currency: grant.currency,
        tranches: parts.collect(),
        months: durations.first().map(|(_, months)| *months),
        terms: Terms::of_today(),
    })?)
}
