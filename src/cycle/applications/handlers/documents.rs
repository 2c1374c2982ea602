//! Documents of an application.

use actix_web::web::{Data, Path};

use super::{any_reading, reading};
use crate::base::kernel::ids::{ApplicationId, DocumentId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::writer;
use crate::cycle::applications::actions::DocumentInput;
use crate::cycle::applications::model::DocumentKind;
use crate::cycle::applications::{actions, links, pages, store};
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, download, form_again, page, see_other};
use crate::web::ui::Ui;
use crate::web::upload::{Incoming, Uploaded};

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let form = Form::filled(Fields::default().with("kind", DocumentKind::Memorandum));
    shown(&state, &ui, &who, *id, form).await
}

async fn shown(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, form: Form) -> Reply {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, who, id).await?;
    let is_open = reading.whole.application.is_open(&reading.call, ui.now);
    let writes: Vec<OrganisationId> =
        reading.seats.iter().filter(|s| is_open && s.may_write).map(|s| s.organisation).collect();
    let was_refused = form.is_wrong();
    let template = pages::Documents {
        ui,
        form,
        is_lead_writer: is_open && reading.is_lead_writer(),
        writes,
        whole: &reading.whole,
        call: &reading.call,
    };
    if was_refused { form_again(&template) } else { page(&template) }
}

fn parse(uploaded: Uploaded, first: Option<OrganisationId>) -> Result<DocumentInput, Errors> {
    let mut errors = Errors::default();
    let fields = uploaded.fields.clone();
    let kind = errors.parse::<DocumentKind>("kind", &fields.get("kind"), "error-choice");
    if kind == Some(DocumentKind::Answer) {
        // That comes with its question.
        errors.add("kind", Phrase::new("error-choice"));
    }
    let typed = fields.get("organisation");
    let organisation = if typed.is_empty() { first } else { typed.parse().ok() };
    if organisation.is_none() {
        errors.add("organisation", Phrase::new("error-choice"));
    }
    let ticked = fields.all("signed_by");
    let signed_by: Vec<OrganisationId> = ticked.iter().filter_map(|id| id.parse().ok()).collect();
    if signed_by.len() != ticked.len() {
        errors.add("signed_by", Phrase::new("error-choice"));
    }
    let upload = errors.take("file", uploaded.file("file"));
    let input = kind.zip(organisation).zip(upload).map(|((kind, organisation), upload)| DocumentInput {
        organisation,
        kind,
        signed_by,
        upload,
    });
    errors.done(input)
}

pub async fn add(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    upload: Incoming,
) -> Reply {
    let reading = reading(&mut *state.db.conn().await?, &who, *id).await?;
    let first = Some(writer(&reading.seats)?.organisation);
    let uploaded = upload.read().await?;
    let fields = uploaded.fields.clone();
    let errors = match parse(uploaded, first) {
        Ok(input) => match actions::add_document(&state, &who, *id, input).await {
            Ok(_) => return see_other(links::documents(*id), "done-applications-document-added"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    shown(&state, &ui, &who, *id, Form::wrong(&ui, fields, &errors)?).await
}

pub async fn get(state: Data<State>, who: SignedIn, path: Path<(ApplicationId, DocumentId)>) -> Reply {
    let mut conn = state.db.conn().await?;
    any_reading(&mut conn, &who, path.0).await?;
    let file = store::file_of(&mut conn, path.0, path.1).await?;
    drop(conn);
    download(&state, &file).await
}

pub async fn remove(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, DocumentId)>,
    posted: Posted<Button>,
) -> Reply {
    match actions::remove_document(&state, &who, path.0, path.1).await {
        Ok(()) => see_other(links::documents(path.0), "done-applications-document-removed"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            shown(&state, &ui, &who, path.0, form).await
        }
    }
}
