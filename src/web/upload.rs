//! Forms that carry files.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest};
use futures_util::TryStreamExt;

use super::api::bodies::matched;
use super::forms::{Fields, check_token};
use super::ui::Face;
use crate::base::error::AppError;
use crate::base::files::{Receiving, Unfit, Upload};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;

/// The most text beside the files, in bytes, and the most files.
const LARGEST_TEXT: usize = 512 * 1024;
const MOST_FILES: usize = 10;

/// A posted form with files. A file field that was left empty is not among `files`;
/// one whose kind is not taken stands there with its reason.
#[derive(Debug, Default)]
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
    pub async fn read(mut parts: Multipart, largest: u64, wanted: impl Fn(&Fields) -> bool) -> Option<Self> {
        let (mut beside, mut total) = (Self::default(), 0_u64);
        while let Some(mut part) = parts.try_next().await.ok()? {
            let name = part.name().unwrap_or_default().to_owned();
            let is_file = part.content_disposition().is_some_and(|d| d.get_filename().is_some());
            let mut text = Vec::new();
            while let Some(chunk) = part.try_next().await.ok()? {
                total = total.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
                if total > largest {
                    return None;
                }
                if !is_file {
                    if text.len().saturating_add(chunk.len()) > LARGEST_TEXT {
                        return None;
                    }
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
    /// Reads the form; its token must be right. Files go to the store as they come: what no act takes in is
    /// removed again.
    pub async fn read(self) -> Result<Uploaded, AppError> {
        if Face::of(&self.request) == Face::Program && !is_multipart(&self.request) {
            return Err(AppError::NotMultipart);
        }
        let parts = self.parts.map_err(|_| broken())?;
        let state = self.request.app_data::<Data<State>>().cloned().ok_or(AppError::NotFound)?;
        let mut reading = Reading { state, left: 0, text: 0, uploaded: Uploaded::default() };
        reading.left = reading.state.settings.storage.largest_form;
        let mut read = reading.all(&self.request, parts).await?;
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

fn broken() -> AppError {
    AppError::BadRequest(Phrase::new("error-broken-form"))
}

/// A form while it is read.
struct Reading {
    state: Data<State>,
    /// How much more may come.
    left: u64,
    /// How much text has come.
    text: usize,
    uploaded: Uploaded,
}

impl Reading {
    async fn all(mut self, request: &HttpRequest, mut parts: Multipart) -> Result<Uploaded, AppError> {
        while let Some(part) = parts.try_next().await.map_err(|_| broken())? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.content_disposition().and_then(|d| d.get_filename()).map(str::to_owned);
            let Some(file_name) = file_name else {
                let text = self.text_of(part).await?;
                self.uploaded.fields = self.uploaded.fields.with(name, text);
                continue;
            };
            if self.uploaded.asked.len() == MOST_FILES {
                return Err(AppError::TooLarge);
            }
            self.uploaded.asked.push(name.clone());
            // Nothing is stored of a form that did not come from a page of ours: its token stands before files.
            let trusted = Face::of(request) == Face::Program
                || check_token(request, &self.uploaded.fields.clone().storable()).is_ok();
            let read =
                if trusted { self.store(part, &file_name).await? } else { self.pass_over(part).await? };
            match read {
                Read::Nothing => {}
                Read::File(file) => self.uploaded.files.push((name, file)),
                // What comes behind is not waited for; what was typed before stands.
                Read::TooMuch => {
                    let large = too_large(&self.state);
                    self.uploaded.files.push((name, Err(large)));
                    break;
                }
            }
        }
        Ok(self.uploaded)
    }

    async fn text_of(&mut self, mut part: Field) -> Result<String, AppError> {
        let mut text = Vec::new();
        while let Some(chunk) = part.try_next().await.map_err(|_| broken())? {
            self.text = self.text.saturating_add(chunk.len());
            if self.text > LARGEST_TEXT || !self.may_come(&chunk) {
                return Err(AppError::TooLarge);
            }
            text.extend_from_slice(&chunk);
        }
        String::from_utf8(text).map_err(|_| AppError::BadRequest(Phrase::new("error-not-utf8")))
    }

    fn may_come(&mut self, chunk: &[u8]) -> bool {
        let left = u64::try_from(chunk.len()).ok().and_then(|length| self.left.checked_sub(length));
        self.left = left.unwrap_or_default();
        left.is_some()
    }

    async fn pass_over(&mut self, mut part: Field) -> Result<Read, AppError> {
        while let Some(chunk) = part.try_next().await.map_err(|_| broken())? {
            if !self.may_come(&chunk) {
                return Ok(Read::TooMuch);
            }
        }
        Ok(Read::Nothing)
    }

    /// A file on its way to the store. Once it is refused nothing more of it is stored; the rest is passed
    /// over, for the sake of what was typed behind it.
    async fn store(&mut self, mut part: Field, name: &str) -> Result<Read, AppError> {
        let Some(mut chunk) = part.try_next().await.map_err(|_| broken())? else {
            let empty = Phrase::new("error-file-empty");
            return Ok(if name.is_empty() { Read::Nothing } else { Read::File(Err(empty)) });
        };
        let mut receiving = Receiving::begin(&self.state, name).await?;
        loop {
            if !self.may_come(&chunk) {
                return Ok(Read::TooMuch);
            }
            match receiving.take(&chunk).await {
                Ok(()) => {}
                Err(Unfit::House(error)) => return Err(error),
                Err(Unfit::File(wrong)) => {
                    return Ok(match self.pass_over(part).await? {
                        Read::TooMuch => Read::TooMuch,
                        _ => Read::File(Err(wrong)),
                    });
                }
            }
            match part.try_next().await.map_err(|_| broken())? {
                Some(next) => chunk = next,
                None => break,
            }
        }
        match receiving.done().await {
            Ok(upload) => Ok(Read::File(Ok(upload))),
            Err(Unfit::File(wrong)) => Ok(Read::File(Err(wrong))),
            Err(Unfit::House(error)) => Err(error),
        }
    }
}

/// What became of a file of a form.
enum Read {
    /// The field was left empty, or nothing of it may be kept.
    Nothing,
    File(Result<Upload, Phrase>),
    /// More came than a form may carry: it is read no further.
    TooMuch,
}

fn too_large(state: &State) -> Phrase {
    Phrase::new("error-file-large").with("most", state.settings.storage.most_megabytes())
}
