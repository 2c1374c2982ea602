//! Something that keeps objects as a bucket that speaks S3 does, on a socket of its own.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use actix_web::web::{Bytes, Data, Query};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use cogrant::base::settings::{S3, Settings};

pub const NAME: &str = "papers";
const ACCESS: &str = "access-of-the-test";

#[derive(Default)]
struct Shelf {
    objects: BTreeMap<String, Vec<u8>>,
    /// Parts on their way, by the id of their upload and their number.
    parts: BTreeMap<String, BTreeMap<u32, Vec<u8>>>,
    uploads: u32,
    /// What came without a signature of ours.
    unsigned: u32,
}

type Shared = Data<Arc<Mutex<Shelf>>>;

pub struct Bucket {
    shelf: Arc<Mutex<Shelf>>,
    address: String,
    server: actix_web::dev::ServerHandle,
}

impl Bucket {
    pub fn up() -> Self {
        let shelf = Arc::new(Mutex::new(Shelf::default()));
        let kept = shelf.clone();
        let server = HttpServer::new(move || {
            App::new()
                .app_data(Data::new(kept.clone()))
                .app_data(web::PayloadConfig::new(64 * 1024 * 1024))
                .default_service(web::to(answer))
        })
        .workers(1)
        .disable_signals()
        .bind(("127.0.0.1", 0))
        .unwrap();
        let address = format!("http://{}", server.addrs()[0]);
        let server = server.run();
        let handle = server.handle();
        tokio::spawn(server);
        Self { shelf, address, server: handle }
    }

    pub fn set(&self, settings: &mut Settings) {
        settings.storage.s3 = S3 {
            bucket: NAME.into(),
            endpoint: self.address.clone(),
            region: "us-east-1".into(),
            access_key: ACCESS.into(),
            secret_key: "secret-of-the-test".to_owned().into(),
            path_style: true,
        };
    }

    /// The objects by their names, each with its size.
    pub fn objects(&self) -> Vec<(String, usize)> {
        let shelf = self.shelf.lock().unwrap();
        shelf.objects.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect()
    }

    /// How many uploads stay unfinished, and how many requests were not signed.
    pub fn left(&self) -> (usize, u32) {
        let shelf = self.shelf.lock().unwrap();
        (shelf.parts.len(), shelf.unsigned)
    }

    pub async fn down(self) {
        self.server.stop(false).await;
    }
}

fn xml(body: String) -> HttpResponse {
    HttpResponse::Ok().content_type("application/xml").body(format!("<?xml version=\"1.0\"?>{body}"))
}

fn missing() -> HttpResponse {
    let body = "<Error><Code>NoSuchKey</Code><Message>none</Message></Error>";
    HttpResponse::NotFound().content_type("application/xml").body(body)
}

/// What stands between these two, every time.
fn between<'a>(text: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(begin).skip(1).filter_map(move |rest| rest.split(end).next())
}

const MADE: &str = "2026-02-01T09:00:00.000Z";

async fn answer(
    request: HttpRequest,
    query: Query<BTreeMap<String, String>>,
    body: Bytes,
    shelf: Shared,
) -> HttpResponse {
    let mut shelf = shelf.lock().unwrap();
    let signed = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    let signed = signed.is_some_and(|said| {
        said.starts_with("AWS4-HMAC-SHA256 ") && said.contains(&format!("Credential={ACCESS}/"))
    });
    if !signed {
        shelf.unsigned += 1;
        return HttpResponse::Forbidden().finish();
    }
    let path = request.path().trim_start_matches('/').to_owned();
    let Some(key) = path.strip_prefix(NAME) else { return missing() };
    let key = key.trim_start_matches('/').to_owned();
    let upload = query.get("uploadId").cloned();
    match (request.method().as_str(), key.is_empty()) {
        ("GET", true) => listed(&shelf, query.get("prefix").map_or("", String::as_str)),
        ("POST", true) => {
            let asked = String::from_utf8_lossy(&body).into_owned();
            let names: Vec<&str> = between(&asked, "<Key>", "</Key>").collect();
            for name in &names {
                shelf.objects.remove(*name);
            }
            let gone: String =
                names.iter().map(|name| format!("<Deleted><Key>{name}</Key></Deleted>")).collect();
            xml(format!("<DeleteResult>{gone}</DeleteResult>"))
        }
        ("POST", false) => match upload {
            None => {
                shelf.uploads += 1;
                let id = format!("upload-{}", shelf.uploads);
                shelf.parts.insert(id.clone(), BTreeMap::new());
                xml(format!(
                    "<InitiateMultipartUploadResult><Bucket>{NAME}</Bucket><Key>{key}</Key><UploadId>{id}</UploadId></InitiateMultipartUploadResult>"
                ))
            }
            Some(id) => {
                let Some(parts) = shelf.parts.remove(&id) else { return missing() };
                let whole = parts.into_values().flatten().collect();
                shelf.objects.insert(key.clone(), whole);
                xml(format!(
                    "<CompleteMultipartUploadResult><Bucket>{NAME}</Bucket><Key>{key}</Key><ETag>\"e\"</ETag></CompleteMultipartUploadResult>"
                ))
            }
        },
        ("PUT", false) => {
            let number = query.get("partNumber").and_then(|number| number.parse().ok());
            match upload.zip(number) {
                Some((id, number)) => match shelf.parts.get_mut(&id) {
                    Some(parts) => drop(parts.insert(number, body.to_vec())),
                    None => return missing(),
                },
                None => drop(shelf.objects.insert(key, body.to_vec())),
            }
            HttpResponse::Ok().insert_header(("ETag", "\"e\"")).finish()
        }
        ("DELETE", false) => {
            match upload {
                Some(id) => drop(shelf.parts.remove(&id)),
                None => drop(shelf.objects.remove(&key)),
            }
            HttpResponse::NoContent().finish()
        }
        ("GET" | "HEAD", false) => match shelf.objects.get(&key) {
            Some(bytes) => HttpResponse::Ok()
                .insert_header(("ETag", "\"e\""))
                .insert_header(("Last-Modified", "Sun, 01 Feb 2026 09:00:00 GMT"))
                .body(bytes.clone()),
            None => missing(),
        },
        _ => HttpResponse::MethodNotAllowed().finish(),
    }
}

fn listed(shelf: &Shelf, prefix: &str) -> HttpResponse {
    let all = shelf.objects.iter().filter(|(name, _)| name.starts_with(prefix));
    let all: String = all
        .map(|(name, bytes)| {
            format!("<Contents><Key>{name}</Key><LastModified>{MADE}</LastModified><ETag>\"e\"</ETag><Size>{}</Size></Contents>", bytes.len())
        })
        .collect();
    xml(format!(
        "<ListBucketResult><Name>{NAME}</Name><IsTruncated>false</IsTruncated>{all}</ListBucketResult>"
    ))
}
