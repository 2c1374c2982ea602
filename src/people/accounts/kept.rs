//! Nothing typed is lost: a form whose session has ended meanwhile comes back with everything that was
//! typed, to be sent again by whoever it was made for. The text stays in the browser that it came from;
//! nothing of it is kept here (docs/decisions/0010-what-was-typed-comes-back.md).

use actix_multipart::Multipart;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpMessage, HttpRequest, ResponseError};

use super::{links, pages};
use crate::base::error::AppError;
use crate::base::kernel::ids::AccountId;
use crate::base::state::State;
use crate::web::forms::{Fields, Form, TOKEN_FIELD};
use crate::web::labels;
use crate::web::replies::{Reply, page_with};
use crate::web::ui::Ui;
use crate::web::upload::Beside;
use crate::web::visitor;

/// In the sign-in form: where the kept form goes, its old token, the names of its fields for files, and what
/// stands before the name of each of its other fields.
const TO: &str = "kept-to";
const PROOF: &str = "kept-proof";
const FILE: &str = "kept-file";
const FIELD: &str = "kept.";

/// What is never sent back into a page.
const SECRETS: [&str; 2] = ["password", "secret"];

/// A form that could not be taken, on its way back.
pub struct Kept {
    pub to: String,
    proof: String,
    pub fields: Vec<(String, String)>,
    /// What the fields are called, as it went along with them.
    pub labels: Vec<(String, String)>,
    /// The fields for files, which are to be chosen again.
    pub files: Vec<String>,
}

impl Kept {
    /// A form as it was posted, if it is one that was made for somebody.
    fn posted(to: &str, Beside { fields, files }: &Beside) -> Option<Self> {
        let (mut proof, mut kept) = (None, Vec::new());
        for (name, value) in fields.iter() {
            match name {
                TOKEN_FIELD => proof = Some(value.to_owned()),
                name if SECRETS.contains(&name) => return None,
                name => kept.push((name.to_owned(), value.to_owned())),
            }
        }
        Some(Self::new(links::safe_back(to), proof?, kept, files.clone()))
    }

    fn new(to: &str, proof: String, fields: Vec<(String, String)>, files: Vec<String>) -> Self {
        let (labels, fields) = fields.into_iter().partition(|(name, _)| name.starts_with(labels::SENT));
        Self { to: to.to_owned(), proof, fields, labels, files }
    }

    /// What the sign-in form carried along.
    pub fn carried(form: &Fields) -> Option<Self> {
        let own =
            |(name, value): (&str, &str)| Some((name.strip_prefix(FIELD)?.to_owned(), value.to_owned()));
        let proof = form.get(PROOF);
        let fields = form.iter().filter_map(own).collect();
        (!proof.is_empty()).then(|| Self::new(links::safe_back(&form.get(TO)), proof, fields, form.all(FILE)))
    }

    /// The same as fields of the sign-in form.
    fn carry(&self) -> Fields {
        let start = Fields::default().with(TO, &self.to).with(PROOF, &self.proof);
        let start = self.files.iter().fold(start, |form, name| form.with(FILE, name));
        let all = self.fields.iter().chain(&self.labels);
        all.fold(start, |form, (name, value)| form.with(format!("{FIELD}{name}"), value))
    }

    /// What a field is called on the page that the form was on.
    pub fn label(&self, field: &str) -> Option<&str> {
        let named = |name: &str| name.strip_prefix(labels::SENT) == Some(field);
        self.labels.iter().find(|(name, label)| named(name) && !label.is_empty()).map(|(_, l)| l.as_str())
    }

    /// Whose form it is; only a token that was made here says so.
    pub fn belongs_to(&self, state: &State) -> Option<AccountId> {
        visitor::made_for(&state.secret, &self.proof)
    }
}

/// Whether a value is a text that somebody wrote, to be read before it is sent again.
pub fn is_text(value: &str) -> bool {
    value.trim().contains(char::is_whitespace)
}

/// The fields of the sign-in form that carry a kept one.
pub fn is_carried(name: &str) -> bool {
    name == TO || name == PROOF || name == FILE || name.starts_with(FIELD)
}

/// Whether a file is to be chosen again after sign-in.
pub fn asks_for_file(sign_in: &Form) -> bool {
    sign_in.fields().iter().any(|(name, _)| name == FILE)
}

/// Middleware within `recognise`, around every form.
pub async fn keep_typed(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let kind = request.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec()).unwrap_or_default();
    let is_form = *request.method() == Method::POST && !request.path().starts_with("/api/");
    if is_form && kind.starts_with(b"multipart/form-data") {
        return keep_beside_files(request, next).await;
    }
    if !is_form || !kind.starts_with(b"application/x-www-form-urlencoded") {
        return Ok(next.call(request).await?.map_into_boxed_body());
    }
    let Ok(body) = request.extract::<Bytes>().await else {
        return Ok(request.error_response(AppError::TooLarge));
    };
    let fields = serde_html_form::from_bytes::<Vec<(String, String)>>(&body).ok();
    let sent = fields.map(|fields| Beside { fields: Fields::new(fields).storable(), files: Vec::new() });
    if let Some(reply) = sent.and_then(|sent| came_too_late(request.request(), &sent)) {
        return Ok(request.into_response(reply.unwrap_or_else(|error| error.error_response())));
    }
    request.set_payload(Payload::from(body));
    Ok(next.call(request).await?.map_into_boxed_body())
}

/// The same for a form with files. Where nobody is signed in it is read here, as far as it was made for
/// somebody: no handler would. Else its handler reads it, and leaves what it could not take.
async fn keep_beside_files(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    if visitor::of(request.request()).account.is_none() {
        let sent = read_beside(&mut request).await;
        if let Some(reply) = sent.and_then(|sent| came_too_late(request.request(), &sent)) {
            return Ok(request.into_response(reply.unwrap_or_else(|error| error.error_response())));
        }
    }
    let response = next.call(request).await?.map_into_boxed_body();
    let left = response.request().extensions_mut().remove::<Beside>();
    let late = left.and_then(|sent| came_too_late(response.request(), &sent));
    Ok(match late {
        Some(reply) => response.into_response(reply.unwrap_or_else(|error| error.error_response())),
        None => response,
    })
}

async fn read_beside(request: &mut ServiceRequest) -> Option<Beside> {
    let state = request.app_data::<Data<State>>().cloned()?;
    let parts = request.extract::<Multipart>().await.ok()?;
    let made_for_somebody =
        |read: &Fields| visitor::made_for(&state.secret, &read.get(TOKEN_FIELD)).is_some();
    Beside::read(parts, state.settings.storage.largest_form, made_for_somebody).await
}

/// The answer to a form of somebody whose session is not that of its token.
fn came_too_late(request: &HttpRequest, sent: &Beside) -> Option<Reply> {
    let state = request.app_data::<Data<State>>()?;
    let visitor = visitor::of(request);
    let kept = Kept::posted(request.uri().path_and_query()?.as_str(), sent)?;
    let account = kept.belongs_to(state)?;
    if visitor.owns_token(&state.secret, &kept.proof) {
        return None;
    }
    let ui = Ui::of(request);
    match visitor.account {
        Some(same) if same == account => Some(show(&ui, StatusCode::CONFLICT, &kept)),
        // Somebody else sits here by now: they get nothing to read.
        Some(_) => None,
        None => {
            let form = Form::filled(kept.carry());
            let page = pages::SignIn { back: ui.back.clone(), ui: &ui, form, is_kept: true };
            Some(page_with(StatusCode::UNAUTHORIZED, &page))
        }
    }
}

/// The form again, to be sent by the person's own press of the button.
pub fn show(ui: &Ui, status: StatusCode, kept: &Kept) -> Reply {
    page_with(status, &pages::Kept { ui, kept })
}
