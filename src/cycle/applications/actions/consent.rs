//! A signatory's consent to the whole application as it stands.

use serde_json::json;

use super::Desk;
use crate::base::audit;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, ConsentId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access;
use crate::cycle::applications::letters;
use crate::cycle::applications::model::Consent;
use crate::cycle::applications::store;
use crate::cycle::applications::whole;
use crate::notices::enqueue;
use crate::people::accounts::SignedIn;

#[derive(Debug, Clone)]
pub struct ConsentInput {
    pub organisation: OrganisationId,
    /// The name and the capacity in which the signatory consents.
    pub name: String,
    pub capacity: String,
    /// The version of the content that was read.
    pub content_version: i32,
}

const MOST: usize = 200;

/// Consents for an organisation to the content that was read; its signatory may. Refused if the
/// content changed since.
pub async fn consent(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    input: ConsentInput,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            access::signatory(&desk.seats, Some(input.organisation))?;
            desk.refuse_unless_open(now)?;
            for text in [&input.name, &input.capacity] {
                if !(1..=MOST).contains(&text.chars().count()) {
                    let length = Phrase::new("error-length").with("min", 1).with("max", MOST);
                    return Err(AppError::refused(length));
                }
            }
            if input.content_version != desk.application.content_version {
                return Err(AppError::refused(Phrase::new("applications-consent-changed")));
            }
            let whole = whole::whole_of(conn, desk.application.clone()).await?;
            if whole.consent_of(input.organisation).is_some() {
                return Err(AppError::refused(Phrase::new("applications-consent-given")));
            }
            let given = Consent {
                id: ConsentId::new(),
                organisation: input.organisation,
                account: who.account,
                signatory: input.name.clone(),
                capacity: input.capacity.clone(),
                content_version: input.content_version,
                content_hash: whole.hash(),
                given_at: now,
                reopened_at: None,
            };
            store::insert_consent(conn, id, &given).await?;
            let act = desk.act("applications.consent").by_organisation(input.organisation).with(json!({
                "content_version": given.content_version, "hash": given.content_hash,
                "signatory": given.signatory, "capacity": given.capacity,
            }));
            audit::record(conn, &who.actor(), act, now).await?;
            let letter = letters::about("applications-consented", given.id, &desk.application, &desk.call)
                .with(
                    "partner",
                    whole
                        .organisations
                        .get(&input.organisation)
                        .map_or_else(Default::default, |organisation| organisation.names.clone()),
                )
                .with("signatory", given.signatory.as_str());
            let readers = letters::lead_of(conn, &desk.partners).await?;
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}
