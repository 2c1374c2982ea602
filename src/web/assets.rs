//! The one style sheet and the one script, under names that change with their content so that browsers may
//! keep them.

use std::io::Write;
use std::sync::LazyLock;

use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CLEAR_SITE_DATA, CONTENT_TYPE, ContentEncoding, VARY,
};
use actix_web::{HttpRequest, HttpResponse};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::routes::{Route, get};

const STYLE_SHEET: &str = include_str!("assets/style.css");
const SCRIPT: &str = include_str!("assets/draft.js");
const ICON: &str = include_str!("assets/icon.svg");

/// What the page after sign-out asks for.
const SIGNED_OUT: &str = "/assets/signed-out.css";

/// In `Clear-Site-Data`: tells the browser to forget the pages that it keeps for the way back.
pub const FORGET_PAGES: &str = "\"cache\"";

/// Packed once and as small as can be: these are sent more often than anything else.
static PACKED_STYLE_SHEET: LazyLock<Option<Bytes>> = LazyLock::new(|| pack(STYLE_SHEET));
static PACKED_SCRIPT: LazyLock<Option<Bytes>> = LazyLock::new(|| pack(SCRIPT));

fn pack(content: &str) -> Option<Bytes> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content.as_bytes()).ok()?;
    gzip.finish().ok().map(Bytes::from)
}

static STYLE_SHEET_PATH: LazyLock<String> = LazyLock::new(|| named("/assets/style.css", STYLE_SHEET));
static SCRIPT_PATH: LazyLock<String> = LazyLock::new(|| named("/assets/draft.js", SCRIPT));

fn named(path: &str, content: &str) -> String {
    let hash: String = hex::encode(Sha256::digest(content)).chars().take(12).collect();
    format!("{path}?v={hash}")
}

pub fn style_sheet_path() -> &'static str {
    &STYLE_SHEET_PATH
}

pub const fn signed_out_path() -> &'static str {
    SIGNED_OUT
}

pub fn script_path() -> &'static str {
    &SCRIPT_PATH
}

pub fn routes() -> Vec<Route> {
    vec![
        get("/assets/style.css", style_sheet),
        get("/assets/draft.js", script),
        get("/assets/icon.svg", icon),
        get(SIGNED_OUT, signed_out),
    ]
}

async fn style_sheet(request: HttpRequest) -> HttpResponse {
    packed(&request, "text/css; charset=utf-8", (STYLE_SHEET, &PACKED_STYLE_SHEET))
}

async fn script(request: HttpRequest) -> HttpResponse {
    packed(&request, "text/javascript; charset=utf-8", (SCRIPT, &PACKED_SCRIPT))
}

/// Empty: it is there to be asked for once the page after sign-out stands. Only then the browser has put the
/// page before it aside, and can be told to forget that one too.
async fn signed_out() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/css; charset=utf-8"))
        .insert_header((CLEAR_SITE_DATA, FORGET_PAGES))
        .finish()
}

async fn icon() -> HttpResponse {
    kept("image/svg+xml", ICON)
}

/// For whoever takes gzip as it is packed; for anybody else as it stands.
fn packed(
    request: &HttpRequest,
    kind: &'static str,
    (content, packed): (&'static str, &LazyLock<Option<Bytes>>),
) -> HttpResponse {
    let accepted = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let takes_gzip = accepted.is_some_and(|said| said.split(',').any(|one| one.trim() == "gzip"));
    match (&**packed, takes_gzip) {
        (Some(packed), true) => HttpResponse::Ok()
            .insert_header((CONTENT_TYPE, kind))
            .insert_header((CACHE_CONTROL, KEPT))
            .insert_header((VARY, "Accept-Encoding"))
            .insert_header(ContentEncoding::Gzip)
            .body(packed.clone()),
        _ => kept(kind, content),
    }
}

const KEPT: &str = "public, max-age=31536000, immutable";

fn kept(kind: &'static str, content: &'static str) -> HttpResponse {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, kind)).insert_header((CACHE_CONTROL, KEPT)).body(content)
}
