//! What went wrong, as problem details (RFC 9457).

use actix_web::http::StatusCode;
use actix_web::{HttpMessage, HttpRequest};
use schemars::JsonSchema;
use serde::Serialize;

use super::answers::Said;
use super::bodies::Pointers;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::web::logs::id_of;
use crate::web::ui::Ui;

pub const MEDIA_TYPE: &str = "application/problem+json";

/// A problem. `detail` and every `text` are in the reader's language; codes stay the same.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Problem {
    /// `about:blank`: the status says which kind of problem it is.
    #[serde(rename = "type")]
    kind: &'static str,
    #[schemars(example = "Unprocessable Entity")]
    title: &'static str,
    #[schemars(example = 422)]
    status: u16,
    /// All reasons in one text.
    detail: String,
    reasons: Vec<Said>,
    /// What is wrong with single fields of the body.
    errors: Vec<FieldError>,
    /// What names this request in the log of the service.
    request: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct FieldError {
    /// Where it stands in the body (RFC 6901); empty for the body as a whole.
    #[schemars(example = "/lines/0/quantity")]
    pointer: String,
    #[serde(flatten)]
    said: Said,
}

pub fn problem(
    request: &HttpRequest,
    status: StatusCode,
    phrases: &[Phrase],
    known: Option<&AppError>,
) -> Problem {
    let ui = Ui::of(request);
    let pointers = request.extensions().get::<Pointers>().cloned().unwrap_or_default();
    let errors = match known {
        Some(AppError::Invalid(fields)) => fields
            .iter()
            .map(|(field, phrase)| FieldError {
                pointer: pointer(&pointers, field),
                said: Said::new(&ui, phrase),
            })
            .collect(),
        _ => Vec::new(),
    };
    let reasons: Vec<Said> = phrases.iter().map(|phrase| Said::new(&ui, phrase)).collect();
    Problem {
        kind: "about:blank",
        title: status.canonical_reason().unwrap_or("Error"),
        status: status.as_u16(),
        detail: reasons.iter().map(|said| said.text.as_str()).collect::<Vec<_>>().join(" "),
        reasons,
        errors,
        request: id_of(request),
    }
}

/// A field of a form, or a path as the JSON reader writes it: `lines[0].unit`.
fn pointer(pointers: &Pointers, field: &str) -> String {
    if field.contains(['.', '[']) {
        return format!("/{}", field.replace(['.', '['], "/").replace(']', ""));
    }
    pointers.of(field)
}
