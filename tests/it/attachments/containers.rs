//! Only what a file holds says what it is.

use std::ops::Range;

use bytes::Bytes;
use cogrant::base::files::Unfit;
use cogrant::base::files::container::Container;

use super::Desk;
use crate::world::run;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A zip of these entries, none packed.
fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut content, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in entries {
        let at = content.len() as u32;
        let size = (bytes.len() as u32).to_le_bytes();
        let common = [&[20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0, 0, 0, 0][..], &size, &size].concat();
        let length = (name.len() as u16).to_le_bytes();
        content.extend([b"PK\x03\x04", &*common, &length, &[0, 0], name.as_bytes(), bytes].concat());
        let rest = [&length[..], &[0; 12], &at.to_le_bytes()].concat();
        directory.extend([b"PK\x01\x02\x14\x00", &*common, &rest, name.as_bytes()].concat());
    }
    let (at, length) = (content.len() as u32, directory.len() as u32);
    let count = (entries.len() as u16).to_le_bytes();
    content.extend(directory);
    let numbers = [&length.to_le_bytes()[..], &at.to_le_bytes(), &[0, 0]].concat();
    content.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &numbers].concat());
    content
}

/// The list of types of a document whose main part is this.
fn types(part: &str, kind: &str) -> Vec<u8> {
    format!(
        r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/{part}"
        ContentType="application/vnd.{kind}+xml"/></Types>"#
    )
    .into_bytes()
}

fn office(part: &str, kind: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = types(part, &format!("openxmlformats-officedocument.{kind}"));
    let mut entries = vec![("[Content_Types].xml", types.as_slice()), (part, b"<x/>".as_slice())];
    entries.extend(more);
    zip(&entries)
}

fn word(more: &[(&str, &[u8])]) -> Vec<u8> {
    office("word/document.xml", "wordprocessingml.document.main", more)
}

fn open_document(kind: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let kind = format!("application/vnd.oasis.opendocument.{kind}");
    let mut entries = vec![("mimetype", kind.as_bytes()), ("content.xml", b"<x/>".as_slice())];
    entries.extend(more);
    zip(&entries)
}

/// What a container is, or the key of what is wrong; and how many bytes of it were read.
async fn kind(zip: &[u8]) -> (String, u64) {
    let read = std::cell::Cell::new(0);
    let some = async |range: Range<u64>| {
        read.set(read.get() + range.end - range.start);
        Ok(Bytes::copy_from_slice(&zip[range.start as usize..range.end as usize]))
    };
    let found = Container { bytes: zip.len() as u64, read: some }.kind().await;
    let said = match found {
        Ok(kind) => kind.to_owned(),
        Err(Unfit::File(phrase)) => phrase.key.to_string(),
        Err(Unfit::House(error)) => panic!("{error:?}"),
    };
    (said, read.get())
}

#[test]
fn what_a_container_says_inside_is_what_it_is() {
    run(async {
        let open = "application/vnd.oasis.opendocument";
        let ooxml = "application/vnd.openxmlformats-officedocument";
        let sheet = office("xl/workbook.xml", "spreadsheetml.sheet.main", &[]);
        let slides = office("ppt/presentation.xml", "presentationml.presentation.main", &[]);
        let template = office("word/document.xml", "wordprocessingml.template.main", &[]);
        let with_macros = types("word/document.xml", "ms-word.document.macroEnabled.main");
        let no_part =
            types("word/document.xml", "openxmlformats-officedocument.wordprocessingml.document.main");
        let jar = zip(&[("META-INF/MANIFEST.MF", b"x"), ("A.class", b"x")]);
        let behind = [word(&[]), b"behind".to_vec()].concat();
        let mut broken = word(&[]);
        let end = broken.len();
        broken[end - 6..end - 2].copy_from_slice(&[0xff; 4]);
        for (what, zip, is) in [
            ("docx", word(&[]), WORD),
            ("docx, packed", packed(&[("[Content_Types].xml", &no_part), ("word/document.xml", b"")]), WORD),
            ("xlsx", sheet, &format!("{ooxml}.spreadsheetml.sheet")),
            ("pptx", slides, &format!("{ooxml}.presentationml.presentation")),
            ("odt", open_document("text", &[]), &format!("{open}.text")),
            ("ods", open_document("spreadsheet", &[]), &format!("{open}.spreadsheet")),
            ("odp", open_document("presentation", &[]), &format!("{open}.presentation")),
            ("a zip", zip(&[("a.txt", b"x")]), "error-file-kind"),
            (
                "an e-book",
                zip(&[("mimetype", b"application/epub+zip"), ("content.xml", b"")]),
                "error-file-kind",
            ),
            ("a drawing", open_document("graphics", &[]), "error-file-kind"),
            ("a template", template, "error-file-kind"),
            ("a jar", jar, "error-file-kind"),
            ("a jar that says docx", word(&[("META-INF/MANIFEST.MF", b"x")]), "error-file-kind"),
            ("a docx with a program", word(&[("word/media/setup.exe", b"MZ")]), "error-file-kind"),
            ("a docx without its part", zip(&[("[Content_Types].xml", &no_part)]), "error-file-kind"),
            ("macros", word(&[("word/vbaProject.bin", b"x")]), "error-file-macros"),
            ("macros under another name", word(&[("word/VBAPROJECT.BIN", b"x")]), "error-file-macros"),
            (
                "a docm",
                zip(&[("[Content_Types].xml", &with_macros), ("word/document.xml", b"")]),
                "error-file-macros",
            ),
            (
                "an odt with macros",
                open_document("text", &[("Basic/script-lc.xml", b"x")]),
                "error-file-macros",
            ),
            ("something behind it", behind, "error-file-kind"),
            ("its directory is elsewhere", broken, "error-file-kind"),
            ("only a beginning", b"PK\x03\x04".to_vec(), "error-file-kind"),
        ] {
            assert_eq!(kind(&zip).await.0, is, "{what}");
        }
    });
}

/// The same with its first entry packed, as word processors do.
fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut packed = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, entries[0].1).unwrap();
    let first = packed.finish().unwrap();
    let mut all = entries.to_vec();
    all[0].1 = &first;
    let mut content = zip(&all);
    let at = content.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    content[at + 10] = 8;
    content
}

#[test]
fn of_a_container_no_more_is_read_than_its_directory_and_one_entry() {
    run(async {
        let names: Vec<String> = (0..12_000).map(|i| format!("word/media/a-picture-{i}.png")).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        let (said, read) = kind(&word(&many)).await;
        assert_eq!(said, "error-file-kind", "no document has so many entries");
        assert!(read < 100_000, "{read} bytes were read of its end alone");

        let large = vec![b' '; 300 * 1024];
        let listed = zip(&[("[Content_Types].xml", &large), ("word/document.xml", b"")]);
        assert_eq!(kind(&listed).await.0, "error-file-kind", "no list of types is so long");

        // The same packed into little: a bomb.
        let endless = vec![b' '; 200 * 1024 * 1024];
        let bomb = packed(&[("[Content_Types].xml", &endless), ("word/document.xml", b"")]);
        assert!(bomb.len() < 256 * 1024);
        let (said, read) = kind(&bomb).await;
        assert_eq!(said, "error-file-kind");
        assert!(read < 1024 * 1024, "{read}");
        let long = vec![b' '; 20 * 1024 * 1024];
        let (said, read) = kind(&word(&[("word/media/long.png", &long)])).await;
        assert_eq!(said, WORD);
        assert!(read < 100_000, "{read} bytes of a long document were read");
    });
}

#[test]
fn a_file_is_refused_for_what_it_is_and_given_out_as_what_it_is() {
    run(async {
        let desk = Desk::open().await;
        for (name, content, why) in [
            ("statute.pdf", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), "not accepted"),
            ("statute.pdf", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), "not accepted"),
            ("statute.docx", zip(&[("statute.txt", b"x")]), "not accepted"),
            ("statute.docx", word(&[("word/vbaProject.bin", b"x")]), "contains macros"),
            ("statute.pdf", Vec::new(), "empty"),
        ] {
            let refused = desk.adds(name, &content).await;
            assert_eq!(refused.status, 422, "{name}");
            assert!(refused.text().contains(why), "{why}: {}", refused.text());
            assert_eq!(refused.field("number").as_deref(), Some("7/2020"), "{why}");
        }
        desk.keeps(0).await;
        assert_eq!(desk.adds("statute.exe", &word(&[])).await.status, 303);
        let link = desk.links().await.remove(0);
        let sent = desk.browser.request(reqwest::Method::GET, &link).send().await.unwrap();
        assert_eq!(sent.headers()["content-type"], WORD);
        let disposition = sent.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert!(disposition.starts_with("attachment; filename=\"statute.exe.docx\""), "{disposition}");
        desk.world.close().await;
    });
}
