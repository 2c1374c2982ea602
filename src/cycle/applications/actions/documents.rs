//! Documents that belong to an application: the memorandum and others.

use serde_json::json;

use super::{Desk, content_changed};
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::{self, Upload};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, DocumentId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::{lead_writer, writer_of};
use crate::cycle::applications::history::Changed;
use crate::cycle::applications::model::{Document, DocumentKind, Partner, accepted};
use crate::cycle::applications::store;
use crate::people::accounts::SignedIn;

const MOST_DOCUMENTS: usize = 30;

/// A document as it comes in.
#[derive(Debug, Clone)]
pub struct DocumentInput {
    /// Who adds it.
    pub organisation: OrganisationId,
    pub kind: DocumentKind,
    /// Who has signed it; of the lead and the accepted partners.
    pub signed_by: Vec<OrganisationId>,
    pub upload: Upload,
}

impl DocumentInput {
    /// Whether this is what was added before: the same file, of the same organisation, signed by the same.
    fn is(&self, known: &Document) -> bool {
        (self.organisation, self.kind) == (known.organisation, known.kind)
            && (self.upload.name.as_str(), self.upload.sha256())
                == (known.name.as_str(), known.sha256.as_str())
            && self.signed_by.len() == known.signed_by.len()
            && self.signed_by.iter().all(|id| known.signed_by.contains(id))
    }
}

/// Adds a document to a draft; the writers of the organisation that adds it may.
pub async fn add_document(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    input: DocumentInput,
) -> Result<DocumentId, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            writer_of(&desk.seats, input.organisation)?;
            desk.refuse_unless_open(now)?;
            let all = store::documents_of(conn, id).await?;
            // A form that is sent twice adds one document.
            if let Some(same) = all.iter().find(|document| input.is(document)) {
                return Ok(same.id);
            }
            if all.iter().filter(|one| one.kind != DocumentKind::Answer).count() >= MOST_DOCUMENTS {
                let full = Phrase::new("applications-documents-full").with("most", MOST_DOCUMENTS);
                return Err(AppError::refused(full));
            }
            let document = keep_document(conn, who, (id, &desk.partners), &input, now).await?;
            let act = desk.act("applications.add_document").by_organisation(input.organisation);
            let act = act.with(json!({
                "document": document, "kind": input.kind, "signed_by": input.signed_by,
            }));
            audit::record(conn, &who.actor(), act, now).await?;
            let changed = Changed::documents(&store::documents_of(conn, id).await?);
            content_changed(conn, state, who, &desk, &[changed], now).await?;
            Ok(document)
        })
        .await
}

/// Takes an upload in as a document of an application, in the caller's transaction and whatever
/// stage the application has reached: the caller has checked the right, and audits.
pub async fn keep_document(
    conn: &mut Conn,
    who: &SignedIn,
    (application, partners): (ApplicationId, &[Partner]),
    input: &DocumentInput,
    now: Timestamp,
) -> Result<DocumentId, AppError> {
    if input.signed_by.iter().any(|id| !accepted(partners).any(|one| one == *id)) {
        return Err(AppError::refused(Phrase::new("error-choice")));
    }
    let file = files::describe(conn, &input.upload, who.account, now).await?;
    let id = DocumentId::new();
    let content = (input.kind, input.signed_by.as_slice());
    store::insert_document(conn, application, (id, file), input.organisation, content, now).await?;
    Ok(id)
}

/// Takes a document out of a draft: the writers of whoever added it may, and the lead's.
pub async fn remove_document(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    document: DocumentId,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let document = store::document(conn, id, document).await?;
            if document.kind == DocumentKind::Answer {
                return Err(AppError::refused(Phrase::new("applications-document-answers")));
            }
            let seat = lead_writer(&desk.seats).or_else(|_| writer_of(&desk.seats, document.organisation))?;
            desk.refuse_unless_open(now)?;
            store::remove_document(conn, document.id, now).await?;
            let act = desk.act("applications.remove_document").by_organisation(seat.organisation);
            let act = act.with(json!({ "document": document.id, "name": document.name }));
            audit::record(conn, &who.actor(), act, now).await?;
            let changed = Changed::documents(&store::documents_of(conn, id).await?);
            content_changed(conn, state, who, &desk, &[changed], now).await
        })
        .await
}
