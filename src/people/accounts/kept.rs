//! Nothing typed is lost: a form whose session has ended meanwhile comes back with everything that was
//! typed, to be sent again by whoever it was made for. The text stays in the browser that it came from;
//! nothing of it is kept here (docs/decisions/0010-what-was-typed-comes-back.md).

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, ResponseError};

use super::{links, pages};
use crate::base::error::AppError;
use crate::base::kernel::ids::AccountId;
use crate::base::state::State;
use crate::web::forms::{Fields, Form, TOKEN_FIELD};
use crate::web::replies::{Reply, page_with};
use crate::web::ui::Ui;
use crate::web::visitor;

/// In the sign-in form: where the kept form goes, its old token, and before the name of each of its fields.
const TO: &str = "kept-to";
const PROOF: &str = "kept-proof";
const FIELD: &str = "kept.";

/// What is never sent back into a page.
const SECRETS: [&str; 2] = ["password", "secret"];

/// A form that could not be taken, on its way back.
pub struct Kept {
    pub to: String,
    proof: String,
    pub fields: Vec<(String, String)>,
}

impl Kept {
    /// A form as it was posted, if it is one that was made for somebody.
    fn posted(to: &str, fields: &Fields) -> Option<Self> {
        let (mut proof, mut kept) = (None, Vec::new());
        for (name, value) in fields.iter() {
            match name {
                TOKEN_FIELD => proof = Some(value.to_owned()),
                name if SECRETS.contains(&name) => return None,
                name => kept.push((name.to_owned(), value.to_owned())),
            }
        }
        Some(Self { to: links::safe_back(to).to_owned(), proof: proof?, fields: kept })
    }

    /// What the sign-in form carried along.
    pub fn carried(form: &Fields) -> Option<Self> {
        let own =
            |(name, value): (&str, &str)| Some((name.strip_prefix(FIELD)?.to_owned(), value.to_owned()));
        let to = links::safe_back(&form.get(TO)).to_owned();
        let proof = form.get(PROOF);
        (!proof.is_empty()).then(|| Self { to, proof, fields: form.iter().filter_map(own).collect() })
    }

    /// The same as fields of the sign-in form.
    fn carry(&self) -> Fields {
        let start = Fields::default().with(TO, &self.to).with(PROOF, &self.proof);
        self.fields.iter().fold(start, |form, (name, value)| form.with(format!("{FIELD}{name}"), value))
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
    name == TO || name == PROOF || name.starts_with(FIELD)
}

/// Middleware within `recognise`, around every form without files.
pub async fn keep_typed(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let kind = request.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec()).unwrap_or_default();
    let is_form = kind.starts_with(b"application/x-www-form-urlencoded");
    if *request.method() != Method::POST || request.path().starts_with("/api/") || !is_form {
        return Ok(next.call(request).await?.map_into_boxed_body());
    }
    let Ok(body) = request.extract::<Bytes>().await else {
        return Ok(request.error_response(AppError::TooLarge));
    };
    if let Some(reply) = came_too_late(&request, &body) {
        return Ok(request.into_response(reply.unwrap_or_else(|error| error.error_response())));
    }
    request.set_payload(Payload::from(body));
    Ok(next.call(request).await?.map_into_boxed_body())
}

/// The answer to a form of somebody whose session is not that of its token.
fn came_too_late(request: &ServiceRequest, body: &Bytes) -> Option<Reply> {
    let state = request.app_data::<Data<State>>()?;
    let visitor = visitor::of(request.request());
    let fields: Vec<(String, String)> = serde_html_form::from_bytes(body).ok()?;
    let fields = Fields::new(fields).storable();
    let kept = Kept::posted(request.uri().path_and_query()?.as_str(), &fields)?;
    let account = kept.belongs_to(state)?;
    if visitor.owns_token(&state.secret, &kept.proof) {
        return None;
    }
    let ui = Ui::of(request.request());
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
