//! Documents of an organisation: added, opened, their details put right, removed.

use actix_web::web::{Data, Path};

use super::handlers::{back, shown};
use super::model::{DocumentKind, Organisation};
use super::papers::{Document, NewDocument};
use super::rights::Rights;
use super::store::{self, documents::documents_of};
use super::{actions, forms, links, pages};
use crate::base::error::AppError;
use crate::base::files;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{DocumentId, OrganisationId};
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Form, Posted};
use crate::web::replies::{Reply, download as sent, form_again, page, see_other};
use crate::web::ui::Ui;
use crate::web::upload::Incoming;

pub async fn add(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    upload: Incoming,
) -> Reply {
    Rights::need(Rights::of(&who, *id)?.writes, "organisations-writers-only")?;
    let uploaded = upload.read().await?;
    let fields = uploaded.fields.clone();
    let mut errors = Errors::default();
    let kind = errors.parse::<DocumentKind>("kind", &fields.get("kind"), "error-choice");
    let file = errors.take("file", uploaded.file("file"));
    let details = forms::details(&mut errors, &fields, Zone::BELGRADE.day(state.now()));
    let all = kind.zip(details).map(|(kind, details)| NewDocument { kind, details });
    match errors.done(all.zip(file)) {
        Ok((document, file)) => {
            let added = actions::add_document(&state, &who, *id, document, file).await.map(|_| ());
            back((&state, &ui, &who, *id), fields, added, "done-organisations-document-added").await
        }
        Err(errors) => {
            let form = Form::wrong(&ui, fields, &errors)?;
            form_again(&shown(&state, &ui, &who, *id, form).await?)
        }
    }
}

/// An organisation with one document, for somebody who may read it.
async fn read(
    state: &State,
    who: &SignedIn,
    (id, document): (OrganisationId, DocumentId),
) -> Result<(Organisation, Document), AppError> {
    if !Rights::of(who, id)?.reads_documents {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let organisation = store::find(&mut conn, id).await?;
    let all = documents_of(&mut conn, id).await?;
    let found = all.into_iter().find(|d| d.id == document).ok_or(AppError::NotFound)?;
    Ok((organisation, found))
}

/// The same for somebody who may correct what stands there.
pub(super) async fn writable(
    state: &State,
    who: &SignedIn,
    at: (OrganisationId, DocumentId),
) -> Result<(Organisation, Document), AppError> {
    let found = read(state, who, at).await?;
    Rights::need(Rights::of(who, at.0)?.writes, "organisations-writers-only")?;
    Ok(found)
}

pub async fn download(state: Data<State>, who: SignedIn, path: Path<(OrganisationId, DocumentId)>) -> Reply {
    let (_, found) = read(&state, &who, path.into_inner()).await?;
    let file = files::find(&mut *state.db.conn().await?, found.file).await?;
    sent(&state, &file).await
}

pub async fn form(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(OrganisationId, DocumentId)>,
) -> Reply {
    let (organisation, document) = writable(&state, &who, path.into_inner()).await?;
    let form = Form::filled(forms::filled_details(&document));
    page(&pages::DetailsForm { ui: &ui, organisation, document, form })
}

pub async fn correct(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(OrganisationId, DocumentId)>,
    posted: Posted<Button>,
) -> Reply {
    let (id, document) = path.into_inner();
    let (organisation, known) = writable(&state, &who, (id, document)).await?;
    let mut errors = Errors::default();
    let details = forms::details(&mut errors, &posted.fields, Zone::BELGRADE.day(state.now()));
    // Without a version nobody knows what was changed: as if somebody else had changed it.
    let version = posted.fields.get("version").parse().unwrap_or_default();
    let errors = match errors.done(details) {
        Ok(details) => {
            match actions::correct_document(&state, &who, id, (document, version), details).await {
                Ok(()) => return see_other(links::show(id), "done-saved"),
                Err(error) => forms::refused(error)?,
            }
        }
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&pages::DetailsForm { ui: &ui, organisation, document: known, form })
}

pub async fn remove(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(OrganisationId, DocumentId)>,
    posted: Posted<Button>,
) -> Reply {
    let (id, document) = path.into_inner();
    let removed = actions::remove_document(&state, &who, id, document).await;
    back((&state, &ui, &who, id), posted.fields, removed, "done-organisations-document-removed").await
}
