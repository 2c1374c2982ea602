//! How a letter leaves the house: over SMTP, or into a folder where no server is set.

use std::path::Path;

use anyhow::Context;
use lettre::message::header::HeaderName;
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::ExposeSecret;

use crate::base::kernel::ids::NoticeId;
use crate::base::kernel::language::Language;
use crate::base::settings::Settings;

pub enum Sender {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

/// A letter in words, addressed.
#[derive(Debug)]
pub struct Letter<'a> {
    pub id: NoticeId,
    pub to_address: &'a str,
    pub to_name: &'a str,
    pub language: Language,
    pub subject: &'a str,
    pub body: &'a str,
}

/// Why a letter did not leave.
#[derive(Debug)]
pub enum SendError {
    /// It may go later: the server was busy, or out of reach.
    Later(String),
    /// It never will: the letter itself or its address is refused.
    Never(String),
}

impl Sender {
    pub fn from_settings(settings: &Settings) -> anyhow::Result<Self> {
        let url = settings.mail.smtp_url.expose_secret();
        if url.is_empty() {
            return Self::into_folder(&settings.storage.folder.join("mail"));
        }
        let mut smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .context("mail.smtp_url is no smtp:// or smtps:// address")?;
        if !settings.mail.authority_file.as_os_str().is_empty() {
            smtp = smtp.tls(trusting(&settings.mail.authority_file, url)?);
        }
        Ok(Self::Smtp(smtp.timeout(Some(std::time::Duration::from_secs(20))).build()))
    }

    pub fn into_folder(folder: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self::Folder(AsyncFileTransport::new(folder)))
    }

    pub async fn send(&self, from: &str, letter: &Letter<'_>) -> Result<(), SendError> {
        let message = message(from, letter).map_err(|e| SendError::Never(e.to_string()))?;
        match self {
            Self::Smtp(smtp) => match smtp.send(message).await {
                Ok(_) => Ok(()),
                Err(e) if e.is_permanent() => Err(SendError::Never(e.to_string())),
                Err(e) => Err(SendError::Later(e.to_string())),
            },
            Self::Folder(folder) => {
                folder.send(message).await.map(|_| ()).map_err(|e| SendError::Later(e.to_string()))
            }
        }
    }
}

/// TLS that trusts one more authority; it is then required, whatever the address says.
fn trusting(authority: &Path, url: &str) -> anyhow::Result<Tls> {
    let address: actix_web::http::Uri = url.parse().context("mail.smtp_url is no address")?;
    let host = address.host().context("mail.smtp_url names no host")?.to_owned();
    let pem = std::fs::read(authority).with_context(|| format!("{} cannot be read", authority.display()))?;
    let certificate = Certificate::from_pem(&pem).context("mail.authority_file is no PEM certificate")?;
    let parameters = TlsParameters::builder(host).add_root_certificate(certificate).build_rustls()?;
    let wrapped = address.scheme_str() == Some("smtps");
    Ok(if wrapped { Tls::Wrapper(parameters) } else { Tls::Required(parameters) })
}

fn message(from: &str, letter: &Letter<'_>) -> anyhow::Result<Message> {
    let from: Mailbox = from.parse()?;
    let domain = from.email.domain().to_owned();
    let to = Mailbox::new(Some(letter.to_name.to_owned()), letter.to_address.parse()?);
    Ok(Message::builder()
        .from(from)
        .to(to)
        .subject(letter.subject)
        // The same id at every attempt: a reader's program shows a letter that came twice once.
        .message_id(Some(format!("<{}@{domain}>", letter.id)))
        .raw_header(header("Content-Language", letter.language.as_str()))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .multipart(MultiPart::alternative_plain_html(letter.body.to_owned(), html(letter)))?)
}

fn header(name: &'static str, value: &str) -> lettre::message::header::HeaderValue {
    lettre::message::header::HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// The same letter with paragraphs and links that can be followed; no picture, nothing fetched.
fn html(letter: &Letter<'_>) -> String {
    let paragraphs: Vec<String> = letter
        .body
        .split("\n\n")
        .map(|paragraph| {
            let escaped = escape(paragraph);
            let inner = if paragraph.starts_with("http://") || paragraph.starts_with("https://") {
                format!("<a href=\"{escaped}\">{escaped}</a>")
            } else {
                escaped.replace('\n', "<br>")
            };
            format!("<p>{inner}</p>")
        })
        .collect();
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head><body>{}</body></html>",
        letter.language,
        escape(letter.subject),
        paragraphs.join("\n")
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_that_somebody_typed_stays_text_in_a_letter() {
        let letter = Letter {
            id: NoticeId::new(),
            to_address: "ana@example.org",
            to_name: "Ана",
            language: Language::SerbianCyrillic,
            subject: "Позив <b>",
            body: "Здраво <script>\n\nhttps://example.org/?a=1&b=2",
        };
        let html = html(&letter);
        assert!(html.contains("&lt;script&gt;") && !html.contains("<script>"));
        assert!(html.contains("<a href=\"https://example.org/?a=1&amp;b=2\">"));
        assert!(message("cogrant <no-reply@cogrant.example>", &letter).is_ok());
    }
}
