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
            Face::Person => check_token(&self.request, &read.fields)?,
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
    let mut uploaded = Uploaded { fields: Fields::default(), files: Vec::new() };
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
