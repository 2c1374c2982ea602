//! Answers of the JSON face.

use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, ETAG, LOCATION};
use actix_web::web::{Data, Json};
use actix_web::{HttpRequest, HttpResponse, Responder};
use schemars::JsonSchema;
use serde::Serialize;

use super::BASE;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::web::routes::Pages;
use crate::web::ui::Ui;

pub type Answer<T> = Result<T, AppError>;

/// What an answer tells, for the description of the API.
pub trait Told {
    type Content: JsonSchema;
    const IS_TAGGED: bool;
}

impl<T: JsonSchema> Told for Json<T> {
    type Content = T;
    const IS_TAGGED: bool = false;
}

/// An answer with its version: whoever changes it names that in `If-Match`.
#[derive(Debug)]
pub struct Tagged<T> {
    pub version: String,
    pub content: T,
}

impl<T> Tagged<T> {
    pub fn new(version: impl ToString, content: T) -> Self {
        Self { version: version.to_string(), content }
    }
}

impl<T: JsonSchema> Told for Tagged<T> {
    type Content = T;
    const IS_TAGGED: bool = true;
}

impl<T: Serialize> Responder for Tagged<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok().insert_header((ETAG, format!("\"{}\"", self.version))).json(self.content)
    }
}

/// A sentence of the house: the key that programs may rely on, and the words in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Said {
    #[schemars(example = "error-not-found")]
    pub code: String,
    pub text: String,
}

impl Said {
    pub fn new(ui: &Ui, phrase: &Phrase) -> Self {
        Self { code: phrase.key.to_string(), text: ui.say(phrase) }
    }
}

/// An act that was done.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Outcome {
    /// What was done, as a key that stays the same.
    #[schemars(example = "done-saved")]
    done: String,
    /// The same in the reader's language.
    #[schemars(example = "Saved.")]
    message: String,
    /// Where the JSON face shows what came of it.
    #[schemars(example = "/api/v1/calls/01929f3c-7a00-7000-8000-000000000001")]
    location: Option<String>,
    /// The page on which a person would stand now.
    #[schemars(example = "/calls/01929f3c-7a00-7000-8000-000000000001")]
    page: String,
}

/// What a page would say after an act; `replies` leaves it with the redirect.
#[derive(Debug, Clone, Copy)]
pub struct DoneKey(pub &'static str);

/// The addresses at which the JSON face shows something.
pub struct Readings(pub Pages);

/// A redirect to a page, said in JSON. A page itself has no place here: it would be a twin that nobody
/// thought through, so it is an error of ours and not the program's.
pub fn told(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let is_page = |r: &ServiceResponse<BoxBody>| {
        r.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
    };
    if response.status() == StatusCode::SEE_OTHER {
        let said = done(&response);
        let mut reply = HttpResponse::Ok();
        if let Some(location) = &said.location {
            reply.insert_header((LOCATION, location.as_str()));
        }
        return response.into_response(reply.json(said));
    }
    if is_page(&response) {
        let error = AppError::Unknown(anyhow::anyhow!("a page stood where JSON was asked for"));
        return response.into_response(HttpResponse::from_error(error));
    }
    response
}

fn done(response: &ServiceResponse<BoxBody>) -> Outcome {
    let request = response.request();
    let page = response.headers().get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or("/").to_owned();
    let key = response.response().extensions().get::<DoneKey>().map_or("done-saved", |key| key.0);
    Outcome {
        done: key.to_owned(),
        message: Ui::of(request).say(&Phrase::new(key)),
        location: nearest(request, &page),
        page,
    }
}

/// The twin of a page, or of the page above it.
fn nearest(request: &HttpRequest, page: &str) -> Option<String> {
    let readings = request.app_data::<Data<Readings>>()?;
    let mut path = page.split(['?', '#']).next()?;
    while !path.is_empty() {
        let twin = format!("{BASE}{path}");
        if readings.0.has(&twin) {
            return Some(twin);
        }
        path = path.rsplit_once('/')?.0;
    }
    None
}
