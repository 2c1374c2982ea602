//! What a file is, read from its bytes and never from its name.

use super::container::Container;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;

/// How much of a file's beginning is looked at.
pub const HEAD: usize = 4096;

const LONGEST_NAME: usize = 200;

/// What kept files were called before their containers were looked into.
const ZIP: &str = "application/zip";

/// The media types of text documents and workbooks, as Office Open XML has them.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What is taken: the media type and the endings of its names.
const TAKEN: [(&str, &[&str]); 9] = [
    ("application/pdf", &["pdf"]),
    ("image/png", &["png"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    (DOCX, &["docx"]),
    (XLSX, &["xlsx"]),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", &["pptx"]),
    ("application/vnd.oasis.opendocument.text", &["odt"]),
    ("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    ("application/vnd.oasis.opendocument.presentation", &["odp"]),
];

/// What a form says that it takes, for the browser's own choice of files.
pub const ACCEPTED: &str = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.odp";

/// Whether a media type is one of office documents.
pub fn is_office(media_type: &str) -> bool {
    media_type == ZIP || media_type.starts_with("application/vnd.o")
}

/// The one of the media types that are taken.
pub fn taken(media_type: &str) -> Result<&'static str, Phrase> {
    TAKEN
        .iter()
        .find(|(kind, _)| *kind == media_type)
        .map(|(kind, _)| *kind)
        .ok_or_else(|| Phrase::new("error-file-kind"))
}

/// What the beginning of a file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    Is(&'static str),
    /// A zip: what is in it tells.
    Container,
}

impl Head {
    pub fn of(head: &[u8]) -> Result<Self, Phrase> {
        if head.starts_with(Container::START) {
            return Ok(Self::Container);
        }
        let found = infer::get(head).ok_or_else(|| Phrase::new("error-file-kind"))?;
        // Only a container's inside says that it is an office document.
        taken(found.mime_type()).and_then(|kind| {
            if is_office(kind) { Err(Phrase::new("error-file-kind")) } else { Ok(Self::Is(kind)) }
        })
    }
}

/// The name that a file is kept and given out by: without what a path or a header would trip over, and with
/// the ending of what it is, so that nobody's machine takes it for a program.
pub fn safe_name(typed: &str, media_type: &str) -> String {
    let plain: String =
        cleaned(typed).chars().filter(|c| !matches!(c, '/' | '\\' | '"' | '\n' | '\t')).collect();
    let plain = plain.trim();
    let plain = if plain.is_empty() { "file" } else { plain };
    let endings = TAKEN.iter().find(|(kind, _)| *kind == media_type).map_or(&[][..], |(_, endings)| endings);
    let has = plain.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let (stem, ending) = match endings.first() {
        Some(_) if endings.contains(&has.as_str()) => (plain.rsplit_once('.').map_or(plain, |p| p.0), has),
        Some(ending) => (plain, (*ending).to_owned()),
        None => return plain.chars().take(LONGEST_NAME).collect(),
    };
    let stem: String = stem.chars().take(LONGEST_NAME - 1 - ending.len()).collect();
    format!("{stem}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_tells_what_is_taken_whatever_else_it_is_called() {
        for (head, is) in [
            (&b"%PDF-1.7 x"[..], Some(Head::Is("application/pdf"))),
            (b"\x89PNG\r\n\x1a\n", Some(Head::Is("image/png"))),
            (b"\xff\xd8\xff\xe0", Some(Head::Is("image/jpeg"))),
            (b"PK\x03\x04rest", Some(Head::Container)),
            (b"<!DOCTYPE html><script>", None),
            (b"<svg xmlns='http://www.w3.org/2000/svg'>", None),
            (b"#!/bin/sh", None),
            (b"MZ\x90\x00", None),
            (b"\x7fELF", None),
            (b"GIF89a", None),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None),
            (b"PK\x05\x06", None),
            (b"", None),
        ] {
            assert_eq!(Head::of(head).ok(), is, "{head:?}");
        }
    }

    #[test]
    fn a_name_ends_as_what_the_file_is() {
        for (typed, kind, kept) in [
            ("Statute.PDF", "application/pdf", "Statute.pdf"),
            ("photo.jpeg", "image/jpeg", "photo.jpeg"),
            ("invoice.pdf.exe", "application/pdf", "invoice.pdf.exe.pdf"),
            ("../a\"b\n.html", "image/png", "..ab.html.png"),
            ("", "application/pdf", "file.pdf"),
            ("Статут", "application/pdf", "Статут.pdf"),
        ] {
            assert_eq!(safe_name(typed, kind), kept);
        }
        assert_eq!(safe_name(&"x".repeat(500), "application/pdf").chars().count(), 200);
    }

    #[test]
    fn what_is_taken_is_what_is_said() {
        let endings = TAKEN.iter().flat_map(|(_, endings)| *endings).map(|one| format!(".{one}"));
        assert_eq!(endings.collect::<Vec<_>>().join(","), ACCEPTED);
        assert!(is_office("application/zip") && TAKEN.iter().skip(3).all(|(kind, _)| is_office(kind)));
        assert!(TAKEN.iter().take(3).all(|(kind, _)| !is_office(kind)));
    }
}
