//! Forms that carry files.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest};
use futures_util::TryStreamExt;

use super::api::bodies::matched;
use super::forms::{Fields, check_token};
use super::ui::Face;
use crate::base::error::AppError;
use crate::base::files::Upload;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;

/// A posted form with files. A file field that was left empty is not among `files`;
/// one whose kind is not taken stands there with its reason.
#[derive(Debug)]
pub struct Uploaded {
    pub fields: Fields,
    pub files: Vec<(String, Result<Upload, Phrase>)>,
    /// The names of all file fields, left empty or not.
    asked: Vec<String>,
}

/// What a form with files has beside them. It stays with the request where the form cannot be taken.
#[derive(Debug, Default)]
pub struct Beside {
    pub fields: Fields,
    /// The names of the file fields.
    pub files: Vec<String>,
}

impl Beside {
    /// Reads it for somebody who is not signed in, as long as what has been read so far is wanted. The files
    /// themselves are passed over.
    pub async fn read(
        mut parts: Multipart,
        largest: usize,
        wanted: impl Fn(&Fields) -> bool,
    ) -> Option<Self> {
        let (mut beside, mut total) = (Self::default(), 0_usize);
        while let Some(mut part) = parts.try_next().await.ok()? {
            let name = part.name().unwrap_or_default().to_owned();
            let is_file = part.content_disposition().is_some_and(|d| d.get_filename().is_some());
            let mut text = Vec::new();
            while let Some(chunk) = part.try_next().await.ok()? {
                total = total.saturating_add(chunk.len());
                if total > largest {
                    return None;
                }
                if !is_file {
                    text.extend_from_slice(&chunk);
                }
            }
            if is_file {
                beside.files.push(name);
            } else {
                beside.fields = beside.fields.with(name, String::from_utf8(text).ok()?);
            }
            if !wanted(&beside.fields) {
                return None;
            }
        }
        Some(Self { fields: beside.fields.storable(), ..beside })
    }
}

impl Uploaded {
    /// The file of a field, or why there is none.
    pub fn file(self, field: &str) -> Result<Upload, Phrase> {
        self.files
            .into_iter()
            .find(|(name, _)| name == field)
            .map_or_else(|| Err(Phrase::new("error-file-missing")), |(_, file)| file)
    }
}

/// A form with files that has arrived but was not read: nothing of it is taken in before its handler
/// has asked whether this person may send it at all.
pub struct Incoming {
    request: HttpRequest,
    parts: Result<Multipart, Error>,
}

impl Incoming {
    /// Reads the form; its token must be right.
    pub async fn read(self) -> Result<Uploaded, AppError> {
        if Face::of(&self.request) == Face::Program && !is_multipart(&self.request) {
            return Err(AppError::NotMultipart);
        }
        let parts = self.parts.map_err(|_| AppError::BadRequest(Phrase::new("error-broken-form")))?;
        let state = self.request.app_data::<Data<State>>();
        let largest = state.map_or(0, |state| state.settings.storage.largest_upload);
        let mut read = read_parts(parts, largest).await?;
        read.fields = read.fields.storable();
        match Face::of(&self.request) {
            Face::Person => {
                if let Err(stale) = check_token(&self.request, &read.fields) {
                    let beside = Beside { fields: read.fields, files: read.asked };
                    self.request.extensions_mut().insert(beside);
                    return Err(stale);
                }
                read.fields = read.fields.without_labels();
            }
            Face::Program => read.fields = matched(&self.request, read.fields)?,
        }
        Ok(read)
    }
}

impl FromRequest for Incoming {
    type Error = AppError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, AppError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let parts = Multipart::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move { Ok(Self { request, parts: parts.await }) })
    }
}

/// The library finds this out too, but says it as it says that a form is broken.
fn is_multipart(request: &HttpRequest) -> bool {
    request.content_type().trim().eq_ignore_ascii_case("multipart/form-data")
}

async fn read_parts(mut parts: Multipart, largest: usize) -> Result<Uploaded, AppError> {
    let broken = || AppError::BadRequest(Phrase::new("error-broken-form"));
    let mut uploaded = Uploaded { fields: Fields::default(), files: Vec::new(), asked: Vec::new() };
    let mut total = 0_usize;
    while let Some(mut part) = parts.try_next().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.content_disposition().and_then(|d| d.get_filename()).map(str::to_owned);
        let mut content = Vec::new();
        while let Some(chunk) = part.try_next().await.map_err(|_| broken())? {
            total += chunk.len();
            if total > largest {
                return Err(AppError::TooLarge);
            }
            content.extend_from_slice(&chunk);
        }
        if file_name.is_some() {
            uploaded.asked.push(name.clone());
        }
        match file_name {
            Some(file_name) if file_name.is_empty() && content.is_empty() => {}
            Some(file_name) => uploaded.files.push((name, Upload::new(&file_name, content))),
            None => {
                let text = String::from_utf8(content)
                    .map_err(|_| AppError::BadRequest(Phrase::new("error-not-utf8")))?;
                uploaded.fields = uploaded.fields.with(name, text);
            }
        }
    }
    Ok(uploaded)
}
