//! An organisation's documents and how complete its registration is, as programs read them.

use actix_web::web::{Data, Path};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::files::Scan;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{DocumentId, OrganisationId};
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::organisations::completeness::{self, Item, Line, Purpose};
use crate::people::organisations::model::DocumentKind;
use crate::people::organisations::papers::{Details, Validity};
use crate::people::organisations::{documents, pages};
use crate::web::api::{Answer, Tagged};

/// A document of an organisation.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DocumentOf {
    id: DocumentId,
    kind: DocumentKind,
    #[schemars(example = "certificate.pdf")]
    name: String,
    bytes: i64,
    /// Only what is clean or not scanned can be fetched.
    scan: Scan,
    added_at: Timestamp,
    #[serde(flatten)]
    details: DetailsOf,
    validity: Validity,
    /// Whether it came after the verification of what it is the proof of; only staff read that.
    added_since_verification: Option<bool>,
}

/// What stands on a document; what is sent to correct it has the same names.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DetailsOf {
    #[schemars(example = "Ministry of Public Administration")]
    issuer: String,
    number: String,
    issued_on: Option<NaiveDate>,
    /// The last day on which it is valid.
    valid_until: Option<NaiveDate>,
}

impl From<Details> for DetailsOf {
    fn from(one: Details) -> Self {
        let Details { issuer, number, issued_on, valid_until } = one;
        Self { issuer, number, issued_on, valid_until }
    }
}

/// The documents of an organisation that is shown.
pub fn of(shown: &pages::Show<'_>) -> Vec<DocumentOf> {
    let today = Zone::BELGRADE.day(shown.ui.now);
    let listed = shown.documents.iter().map(|one| DocumentOf {
        id: one.id,
        kind: one.kind,
        name: one.name.clone(),
        bytes: one.bytes,
        scan: one.scan,
        added_at: one.added_at,
        details: one.details.clone().into(),
        validity: one.validity(today),
        added_since_verification: (!shown.rights.member).then(|| shown.is_unseen(one)),
    });
    listed.collect()
}

pub async fn details(
    state: Data<State>,
    who: SignedIn,
    path: Path<(OrganisationId, DocumentId)>,
) -> Answer<Tagged<DetailsOf>> {
    let (_, document) = documents::writable(&state, &who, path.into_inner()).await?;
    Ok(Tagged::new(document.version, document.details.into()))
}

/// How complete a registration is. Verification is not needed to start or submit an application.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CompletenessOf {
    complete: usize,
    total: usize,
    items: Vec<ItemOf>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ItemOf {
    item: Item,
    state: completeness::ItemState,
    needed_for: Purpose,
}

impl From<&[Line]> for CompletenessOf {
    fn from(lines: &[Line]) -> Self {
        let items = lines.iter().map(|line| ItemOf {
            item: line.item,
            state: line.state,
            needed_for: line.item.purpose(),
        });
        Self { complete: completeness::complete(lines), total: lines.len(), items: items.collect() }
    }
}
