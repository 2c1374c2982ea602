//! Documents of an organisation.

use serde_json::json;

use super::act;
use crate::base::audit;
use crate::base::error::AppError;
use crate::base::files::{self, Upload};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{DocumentId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::organisations::model::{DocumentKind, Standing};
use crate::people::organisations::papers::{Details, NewDocument};
use crate::people::organisations::rights::Rights;
use crate::people::organisations::store::{self, documents};

/// Adds a document, with what stands on it.
pub async fn add_document(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    document: impl Into<NewDocument>,
    upload: Upload,
) -> Result<DocumentId, AppError> {
    let now = state.now();
    Rights::need(Rights::of(who, id)?.writes, "organisations-writers-only")?;
    let new = document.into();
    let document = DocumentId::new();
    state
        .db
        .transaction(async |conn| {
            store::find_for_update(conn, id).await?;
            // A form that is sent twice adds one document.
            check(&new.details, now)?;
            if let Some(same) = documents::same(conn, id, &new, (&upload.name, upload.sha256())).await? {
                return Ok(same);
            }
            let file = files::describe(conn, &upload, who.account, now).await?;
            documents::insert(conn, (document, id), &new, file, now).await?;
            let act = act("organisations.add_document", id)
                .with(json!({ "document": document, "kind": new.kind, "name": upload.name,
                    "details": in_log(&new.details) }));
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(document)
        })
        .await
}

fn in_log(details: &Details) -> serde_json::Value {
    json!({
        "issuer": details.issuer, "number": details.number,
        "issued_on": details.issued_on, "valid_until": details.valid_until,
    })
}

/// What the form looked at is looked at here too: actions are called without one.
fn check(details: &Details, now: Timestamp) -> Result<(), AppError> {
    let wrong = details.problems(Zone::BELGRADE.day(now));
    let wrong: Vec<Phrase> = wrong.into_iter().map(|(_, said)| said).collect();
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Refused(wrong)) }
}

/// Puts right what was written of a document that was read at a version; the document itself is never
/// changed. The log keeps what stood there.
pub async fn correct_document(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    (document, version): (DocumentId, i32),
    details: Details,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            store::find_for_update(conn, id).await?;
            Rights::need(rights.writes, "organisations-writers-only")?;
            let all = documents::documents_of(conn, id).await?;
            let known = all.into_iter().find(|d| d.id == document).ok_or(AppError::NotFound)?;
            if known.version != version {
                return Err(AppError::ChangedMeanwhile);
            }
            check(&details, now)?;
            if known.details == details {
                return Ok(());
            }
            documents::correct(conn, &known, &details).await?;
            let act = act("organisations.correct_document", id).with(json!({
                "document": document, "kind": known.kind, "name": known.name,
                "before": in_log(&known.details), "after": in_log(&details),
            }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

/// Takes a document out of sight. The last registration certificate stays as long as officers
/// verify, or have verified, by it.
pub async fn remove_document(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    document: DocumentId,
) -> Result<(), AppError> {
    let now = state.now();
    let rights = Rights::of(who, id)?;
    state
        .db
        .transaction(async |conn| {
            let organisation = store::find_for_update(conn, id).await?;
            Rights::need(rights.writes, "organisations-writers-only")?;
            let all = documents::documents_of(conn, id).await?;
            let gone = all.iter().find(|d| d.id == document).ok_or(AppError::NotFound)?;
            let certificate = DocumentKind::RegistrationCertificate;
            let last = all.iter().filter(|d| d.kind == certificate).count() == 1;
            let relied_on = matches!(organisation.standing, Standing::Submitted | Standing::Verified);
            if gone.kind == certificate && last && relied_on {
                return Err(AppError::refused(Phrase::new("organisations-certificate-stays")));
            }
            documents::remove(conn, document, now).await?;
            let act = act("organisations.remove_document", id)
                .with(json!({ "document": document, "kind": gone.kind, "name": gone.name }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}
