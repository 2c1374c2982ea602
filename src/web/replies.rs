//! The few kinds of answers that handlers give.

use std::fmt::{Display, Write as _};

use actix_web::HttpResponse;
use actix_web::body::SizedStream;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ContentEncoding, HeaderName, HeaderValue, LOCATION,
};
use askama::Template;

use super::api::answers::DoneKey;
use super::ui::{FLASH_COOKIE, Ui};
use crate::base::error::AppError;
use crate::base::files::{Scan, StoredFile};
use crate::base::kernel::clock::Zone;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;

/// A page stays in its reader's browser for the way back, with what was typed into it; any other visit asks
/// anew (docs/decisions/0011-the-way-back.md).
const FOR_THE_WAY_BACK: &str = "private, max-age=0, must-revalidate";

pub type Reply = Result<HttpResponse, AppError>;

/// A page.
pub fn page(template: &impl Template) -> Reply {
    page_with(StatusCode::OK, template)
}

/// A page with another status: 422 for a form that is shown again.
pub fn page_with(status: StatusCode, template: &impl Template) -> Reply {
    if status.is_client_error() {
        // What names a field stands below the summary that names it too: written once, the form knows.
        template.render()?;
    }
    let html = template.render()?;
    Ok(HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, FOR_THE_WAY_BACK))
        .body(html))
}

/// A page that is shown just once: nothing of it stays in the browser.
pub fn page_once(template: &impl Template) -> Reply {
    let mut reply = page(template)?;
    reply.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(reply)
}

/// The form again, with what is wrong.
pub fn form_again(template: &impl Template) -> Reply {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// On to another page after something was done, so that "reload" does not do it twice.
/// `done` is a key of the language files that begins with `done-`.
pub fn see_other(path: impl AsRef<str>, done: &'static str) -> Reply {
    let message = Cookie::build(FLASH_COOKIE, done)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(30))
        .finish();
    let mut reply =
        HttpResponse::SeeOther().insert_header((LOCATION, path.as_ref())).cookie(message).finish();
    reply.extensions_mut().insert(DoneKey(done));
    Ok(reply)
}

/// After a draft was saved: for its script the stamp that the next save starts from and the hour, in the
/// zone of the programme; for anybody else the next page.
pub fn saved(ui: &Ui, zone: Zone, stamp: impl Display, (path, done): (String, &'static str)) -> Reply {
    if ui.quiet { kept(ui, zone, stamp, None) } else { see_other(path, done) }
}

/// To the script of a draft: it is saved; the stamp that the next save starts from, the hour, and what else there
/// is to say.
pub fn kept(ui: &Ui, zone: Zone, stamp: impl Display, more: Option<String>) -> Reply {
    let said = ui.t("form-saved-at").with("time", zone.local(ui.now).format("%H:%M").to_string()).to_string();
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header(("X-Stamp", stamp.to_string()))
        .body(more.map_or_else(|| said.clone(), |more| format!("{said}. {more}"))))
}

/// A line of text, for a script.
pub fn plain(text: String) -> Reply {
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/plain; charset=utf-8")).body(text))
}

/// To the script of a draft: what was typed is not kept unless the person says so, and why.
pub fn asks_first(why: impl Display) -> Reply {
    Ok(HttpResponse::PreconditionFailed()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body(why.to_string()))
}

/// On to another page, with nothing to say.
pub fn go_to(path: impl AsRef<str>) -> Reply {
    Ok(HttpResponse::SeeOther().insert_header((LOCATION, path.as_ref())).finish())
}

/// A name for a file that is saved, for browsers old and new.
fn saved_as(name: &str) -> (HeaderName, String) {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_graphic() && c != '"' { c } else { '_' }).collect();
    let encoded = name.bytes().fold(String::new(), |mut encoded, byte| {
        // Writing into a String cannot fail.
        let _ = write!(encoded, "%{byte:02X}");
        encoded
    });
    (CONTENT_DISPOSITION, format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}"))
}

/// A file that was made just now, to be saved.
pub fn made(name: &str, media_type: &str, bytes: Vec<u8>) -> Reply {
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, media_type))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header(saved_as(name))
        .insert_header(("Content-Security-Policy", "default-src 'none'; sandbox"))
        // It is packed in itself.
        .insert_header(ContentEncoding::Identity)
        .body(bytes))
}

/// A stored file, always to be saved and never shown within the site; sent as it is read.
pub async fn download(state: &State, file: &StoredFile) -> Reply {
    match file.scan {
        Scan::NotScanned | Scan::Clean => {}
        Scan::Pending => return Err(AppError::Busy(Phrase::new("error-file-pending"))),
        Scan::Infected => return Err(AppError::Forbidden(Phrase::new("error-file-infected"))),
    }
    let chunks = state.files.get(file).await?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, file.media_type.as_str()))
        .insert_header(saved_as(&file.name))
        .insert_header(("Content-Security-Policy", "default-src 'none'; sandbox"))
        // As it was uploaded, and as long: what is packed once is not packed again on the way.
        .insert_header(ContentEncoding::Identity)
        .body(SizedStream::new(u64::try_from(file.bytes).unwrap_or_default(), chunks)))
}
