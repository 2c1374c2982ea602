//! The JSON face: what each room offers to programs, beneath `/api/v1`.
//!
//! A page and its twin are one: an act is answered by the page's own handler, which parses the same
//! fields and calls the same action ([decision 9](../../docs/decisions/0009-two-faces.md)). Here stands
//! what differs: bodies are JSON ([`bodies`]), and so are answers and problems ([`answers`], [`problems`]).

pub mod answers;
pub mod bodies;
pub mod problems;

use actix_web::http::Method;
use actix_web::{FromRequest, Handler, Responder, web};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;

pub use answers::{Answer, Said, Tagged, Told};
pub use bodies::{Body, Laid, Nothing, Reader, Written};

pub use super::paging::{Limit, List, Paging};

use super::forms::Fields;
use super::replies::Reply;
use crate::base::kernel::text_enum;

/// Where the JSON face begins; the version is part of every address.
pub const BASE: &str = "/api/v1";

text_enum! {
    /// What a token may be used for, within the rights of its owner.
    pub enum TokenScope {
        /// To look at everything that its owner may read.
        Read = "read",
        /// To act for an organisation: register it, write, consent, submit, report.
        Apply = "apply",
        /// To judge: eligibility, conflicts, assessments, awards, reports.
        Decide = "decide",
        /// To prepare, approve and record disbursements.
        Pay = "pay",
        /// To set up: programmes, calls, panels, staff, places.
        Manage = "manage",
    }
}

/// The schema of a type, made when the description of the API is.
pub type Described = fn(&mut SchemaGenerator) -> Schema;

/// One address of the JSON face: what answers, and everything that a program's author must know.
pub struct Endpoint {
    pub method: Method,
    /// Beneath [`BASE`]; the same as the page's where there is one.
    pub path: &'static str,
    pub summary: &'static str,
    /// None where nobody needs to say who they are.
    pub scope: Option<TokenScope>,
    pub body: Option<Described>,
    /// None where the answer is a file.
    pub answer: Option<Described>,
    pub query: Option<Described>,
    /// The body is a form with these files, not JSON.
    pub files: &'static [&'static str],
    /// Whether reading gives an `ETag`.
    pub is_tagged: bool,
    /// The form field that `If-Match` stands for where two may edit.
    pub guard: Option<&'static str>,
    /// Whether the answer is never kept: sent again with the same key, it is another act.
    pub is_unkept: bool,
    pub reader: Option<Reader>,
    pub answered_by: actix_web::Route,
}

fn described<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

fn endpoint(
    method: Method,
    path: &'static str,
    summary: &'static str,
    answered_by: actix_web::Route,
) -> Endpoint {
    Endpoint {
        method,
        path,
        summary,
        scope: Some(TokenScope::Read),
        body: None,
        answer: None,
        query: None,
        files: &[],
        is_tagged: false,
        guard: None,
        is_unkept: false,
        reader: None,
        answered_by,
    }
}

/// Something to look at. What the handler returns is what the description says.
pub fn read<F, Args, T>(path: &'static str, summary: &'static str, handler: F) -> Endpoint
where
    F: Handler<Args, Output = Answer<T>>,
    Args: FromRequest + 'static,
    T: Told + Responder + 'static,
{
    let read = endpoint(Method::GET, path, summary, web::get().to(handler));
    Endpoint { answer: Some(described::<T::Content>), is_tagged: T::IS_TAGGED, ..read }
}

/// A file to fetch, by the handler that pages link to.
pub fn file<F, Args>(path: &'static str, summary: &'static str, handler: F) -> Endpoint
where
    F: Handler<Args, Output = Reply>,
    Args: FromRequest + 'static,
{
    endpoint(Method::GET, path, summary, web::get().to(handler))
}

/// Something to do, by the handler of the page's own form.
pub fn act<F, Args>(path: &'static str, scope: TokenScope, summary: &'static str, handler: F) -> Endpoint
where
    F: Handler<Args, Output = Reply>,
    Args: FromRequest + 'static,
{
    let act = endpoint(Method::POST, path, summary, web::post().to(handler));
    Endpoint { scope: Some(scope), answer: Some(described::<answers::Outcome>), ..act }.takes::<Nothing>()
}

/// Something to do that answers with what it shows: looking itself is the act. What was shown is kept
/// nowhere, not even for the same request sent again.
pub fn look<F, Args, T>(path: &'static str, scope: TokenScope, summary: &'static str, handler: F) -> Endpoint
where
    F: Handler<Args, Output = Answer<T>>,
    Args: FromRequest + 'static,
    T: Told + Responder + 'static,
{
    let look = endpoint(Method::POST, path, summary, web::post().to(handler));
    Endpoint { scope: Some(scope), answer: Some(described::<T::Content>), is_unkept: true, ..look }
        .takes::<Nothing>()
}

impl Endpoint {
    /// For strangers too.
    #[must_use]
    pub fn public(self) -> Self {
        Self { scope: None, ..self }
    }

    /// The JSON of its body; its names are those of the form's fields.
    #[must_use]
    pub fn takes<B: Body>(self) -> Self {
        Self { body: Some(described::<B>), reader: Some(Reader::flat::<B>()), ..self }
    }

    /// The same where the form is laid out in another way: `fields` says how.
    #[must_use]
    pub fn takes_as<B: DeserializeOwned + JsonSchema + 'static>(self, fields: fn(B) -> Fields) -> Self {
        Self { body: Some(described::<B>), reader: Some(Reader::by(fields)), ..self }
    }

    /// The same where problems must point at a place in the JSON that the form's names do not tell.
    #[must_use]
    pub fn takes_laid<B: DeserializeOwned + JsonSchema + 'static>(self, out: fn(B) -> Laid) -> Self {
        Self { body: Some(described::<B>), reader: Some(Reader::laid(out)), ..self }
    }

    /// A form with files, as a browser sends it, beside the fields of `B`.
    #[must_use]
    pub fn uploads<B: Body>(self, files: &'static [&'static str]) -> Self {
        Self { files, ..self.takes::<B>() }
    }

    /// What may be asked for behind the question mark.
    #[must_use]
    pub fn asks<Q: JsonSchema>(self) -> Self {
        Self { query: Some(described::<Q>), ..self }
    }

    /// Two may edit this: `If-Match` must name the version that was read, and stands for this field.
    #[must_use]
    pub fn guarded(self, field: &'static str) -> Self {
        Self { guard: Some(field), ..self }
    }
}
