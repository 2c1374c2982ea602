//! Office documents are zips: told from any other zip by what they say of themselves inside. Only the
//! directory and one small entry are read, and of both no more than a known amount.

use std::io::Read;
use std::ops::Range;

use bytes::Bytes;
use flate2::read::DeflateDecoder;
use quick_xml::events::Event;

use super::kind::{DOCX, XLSX, taken};
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;

/// Where the directory of a zip is written down: the last bytes, behind which a comment may stand.
const LAST: u64 = 22 + 65_535;
/// A long document has some hundreds of entries, of about a hundred bytes each.
const LARGEST_DIRECTORY: u64 = 512 * 1024;
/// What a document says of itself is a few kilobytes.
const LARGEST_ENTRY: u64 = 256 * 1024;

const TYPES: &str = "[Content_Types].xml";
const MAIN: [(&str, &str); 3] = [
    ("wordprocessingml.document.main+xml", DOCX),
    ("spreadsheetml.sheet.main+xml", XLSX),
    (
        "presentationml.presentation.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
];

/// Why a container is not taken, or why it could not be read at all.
#[derive(Debug)]
pub enum Unfit {
    File(Phrase),
    House(AppError),
}

impl From<AppError> for Unfit {
    fn from(error: AppError) -> Self {
        Self::House(error)
    }
}

impl From<Unfit> for AppError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::File(phrase) => Self::refused(phrase),
            Unfit::House(error) => error,
        }
    }
}

fn no_office() -> Unfit {
    Unfit::File(Phrase::new("error-file-kind"))
}

fn has_macros() -> Unfit {
    Unfit::File(Phrase::new("error-file-macros"))
}

/// One entry of the directory.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    name: String,
    is_encrypted: bool,
    method: u16,
    packed: u64,
    at: u64,
}

/// A zip of so many bytes, and a way to read some of them.
pub struct Container<R> {
    pub bytes: u64,
    pub read: R,
}

impl Container<()> {
    /// How a zip begins that has anything in it.
    pub const START: &'static [u8] = b"PK\x03\x04";
}

impl<R: AsyncFn(Range<u64>) -> Result<Bytes, AppError>> Container<R> {
    /// The media type of the office document that this is; macros are refused with words of their own.
    pub async fn kind(&self) -> Result<&'static str, Unfit> {
        let last = self.bytes.saturating_sub(LAST);
        let tail = (self.read)(last..self.bytes).await?;
        let at = directory(&tail, last).ok_or_else(no_office)?;
        let entries = entries(&(self.read)(at).await?).ok_or_else(no_office)?;
        if entries.iter().any(|entry| entry.is_encrypted || runs(&entry.name)) {
            return Err(no_office());
        }
        if let Some(entry) = entries.iter().find(|entry| entry.name == TYPES) {
            let types = self.content(entry).await?;
            if entries.iter().any(|entry| is_macro(&entry.name)) {
                return Err(has_macros());
            }
            return office_of(&types, &entries);
        }
        let first = entries.iter().find(|entry| entry.name == "mimetype").ok_or_else(no_office)?;
        let said = self.content(first).await?;
        let said = std::str::from_utf8(&said).map_err(|_| no_office())?;
        let kind = taken(said.trim()).map_err(Unfit::File)?;
        if !kind.starts_with("application/vnd.oasis.") || !has(&entries, "content.xml") {
            return Err(no_office());
        }
        if entries.iter().any(|entry| entry.name.starts_with("Basic/") || entry.name.starts_with("Scripts/"))
        {
            return Err(has_macros());
        }
        Ok(kind)
    }

    /// What is in an entry, if it is as small as such an entry is.
    async fn content(&self, entry: &Entry) -> Result<Vec<u8>, Unfit> {
        const BEFORE: u64 = 30;
        let begins = entry.at.checked_add(BEFORE).ok_or_else(no_office)?;
        let header = self.range(entry.at, begins).await?;
        let names = number(&header, 26, 2).zip(number(&header, 28, 2)).map(|(name, extra)| name + extra);
        let names = names.filter(|_| header.starts_with(Container::START)).ok_or_else(no_office)?;
        let begins = begins.checked_add(names).ok_or_else(no_office)?;
        if entry.packed > LARGEST_ENTRY {
            return Err(no_office());
        }
        let packed = self.range(begins, begins.checked_add(entry.packed).ok_or_else(no_office)?).await?;
        let mut content = Vec::new();
        let whole = match entry.method {
            0 => packed.take(LARGEST_ENTRY + 1).read_to_end(&mut content),
            8 => DeflateDecoder::new(&*packed).take(LARGEST_ENTRY + 1).read_to_end(&mut content),
            _ => return Err(no_office()),
        };
        match whole.map(u64::try_from) {
            Ok(Ok(read)) if read <= LARGEST_ENTRY => Ok(content),
            _ => Err(no_office()),
        }
    }

    async fn range(&self, from: u64, to: u64) -> Result<Bytes, Unfit> {
        if from >= to || to > self.bytes {
            return Err(no_office());
        }
        Ok((self.read)(from..to).await?)
    }
}

/// Whether a zip that is all there holds no more than so much once it is unpacked. What its directory says of
/// that is not believed: every entry is unpacked and counted, and a second directory is none that is looked for.
pub fn unpacks_within(zip: &[u8], most: u64) -> bool {
    unpacked(zip, most).is_some_and(|unpacked| unpacked <= most)
}

fn unpacked(zip: &[u8], most: u64) -> Option<u64> {
    let length = u64::try_from(zip.len()).ok()?;
    let last = length.saturating_sub(LAST);
    let tail = zip.get(usize::try_from(last).ok()?..)?;
    let at = directory(tail, last)?;
    // Behind its entries and their directory nothing may stand that sends a reader elsewhere.
    if tail.windows(4).any(|four| four == b"PK\x06\x06" || four == b"PK\x06\x07") {
        return None;
    }
    let range = usize::try_from(at.start).ok()?..usize::try_from(at.end).ok()?;
    let mut sum = 0_u64;
    for entry in entries(zip.get(range)?)? {
        let content = content_of(zip, &entry)?;
        let left = most.checked_sub(sum)?.saturating_add(1);
        sum = sum.checked_add(match entry.method {
            0 => entry.packed,
            8 => std::io::copy(&mut DeflateDecoder::new(content).take(left), &mut std::io::sink()).ok()?,
            _ => return None,
        })?;
    }
    Some(sum)
}

/// The packed bytes of an entry.
fn content_of<'a>(zip: &'a [u8], entry: &Entry) -> Option<&'a [u8]> {
    let header = zip.get(usize::try_from(entry.at).ok()?..)?;
    let names = number(header, 26, 2)?.checked_add(number(header, 28, 2)?)?;
    let begins = usize::try_from(names.checked_add(30)?).ok()?;
    let ends = begins.checked_add(usize::try_from(entry.packed).ok()?)?;
    header.starts_with(Container::START).then(|| header.get(begins..ends)).flatten()
}

/// A little-endian number of some bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}

/// Where the directory stands, by the last bytes of the file, which begin at `last`.
fn directory(tail: &[u8], last: u64) -> Option<Range<u64>> {
    // A comment may hold what looks like such an end; the true one's comment ends with the file.
    let is_end = |at: &usize| {
        let rest = tail.get(*at..).unwrap_or_default();
        let behind = number(rest, 20, 2).and_then(|comment| usize::try_from(comment + 22).ok());
        rest.starts_with(b"PK\x05\x06") && behind == Some(rest.len())
    };
    let at = (0..tail.len()).rev().find(is_end)?;
    let end = tail.get(at..)?;
    let (length, begins) = (number(end, 12, 4)?, number(end, 16, 4)?);
    let ends = begins.checked_add(length)?;
    let is_here = ends <= last.checked_add(u64::try_from(at).ok()?)?;
    (length > 0 && length <= LARGEST_DIRECTORY && is_here).then_some(begins..ends)
}

/// The entries of a directory; none if it is broken. It is as large as it may be: so are they.
fn entries(directory: &[u8]) -> Option<Vec<Entry>> {
    let (mut entries, mut rest) = (Vec::new(), directory);
    while !rest.is_empty() {
        if !rest.starts_with(b"PK\x01\x02") {
            return None;
        }
        let size = |at| number(rest, at, 2).and_then(|size| usize::try_from(size).ok());
        let name = size(28)?.checked_add(46)?;
        let all = name.checked_add(size(30)?)?.checked_add(size(32)?)?;
        entries.push(Entry {
            name: String::from_utf8_lossy(rest.get(46..name)?).into_owned(),
            is_encrypted: number(rest, 8, 2)? & 1 == 1,
            method: u16::try_from(number(rest, 10, 2)?).ok()?,
            packed: number(rest, 20, 4)?,
            at: number(rest, 42, 4)?,
        });
        rest = rest.get(all..)?;
    }
    Some(entries)
}

fn has(entries: &[Entry], name: &str) -> bool {
    entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
}

/// Whether some machine would run the zip that has such an entry, whatever else is in it.
fn runs(entry: &str) -> bool {
    let entry = entry.to_ascii_lowercase();
    let ends = [".class", ".dex", ".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".scr", ".lnk"];
    entry == "meta-inf/manifest.mf"
        || entry == "androidmanifest.xml"
        || ends.iter().any(|e| entry.ends_with(e))
}

fn is_macro(entry: &str) -> bool {
    let entry = entry.to_ascii_lowercase();
    let name = entry.rsplit('/').next().unwrap_or_default();
    name.starts_with("vbaproject") || name.starts_with("vbadata") || entry.contains("/macrosheets/")
}

/// What the list of types says that the document is: its main part must be there.
fn office_of(types: &[u8], entries: &[Entry]) -> Result<&'static str, Unfit> {
    let types = std::str::from_utf8(types).map_err(|_| no_office())?;
    let mut reader = quick_xml::Reader::from_str(types);
    let mut found = None;
    loop {
        let element = match reader.read_event().map_err(|_| no_office())? {
            Event::Empty(element) | Event::Start(element) => element,
            Event::Eof => return found.ok_or_else(no_office),
            // Such a list declares nothing that could grow.
            Event::DocType(_) => return Err(no_office()),
            _ => continue,
        };
        let (mut part, mut kind) = (String::new(), String::new());
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|_| no_office())?;
            let value = attribute.value.into_owned();
            match attribute.key.as_ref() {
                "PartName" => part = value,
                "ContentType" => kind = value,
                _ => {}
            }
        }
        let lower = kind.to_ascii_lowercase();
        if lower.contains("macroenabled") || lower.contains("vbaproject") {
            return Err(has_macros());
        }
        let is_main =
            MAIN.iter().find(|(main, _)| kind.ends_with(main) && kind.starts_with("application/vnd."));
        if let Some((_, media_type)) = is_main.filter(|_| has(entries, part.trim_start_matches('/'))) {
            found = Some(*media_type);
        }
    }
}
