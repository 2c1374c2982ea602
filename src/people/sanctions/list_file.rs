//! The UN consolidated list as its XML has it, read entry by entry.

use std::collections::HashSet;
use std::io::{BufReader, Read};

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use sha2::{Digest, Sha256};

use super::model::{Birth, Births, Kind, List, ListEntry, ListedName, NameKind, Names};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;

/// What a real list never comes near to: a file that says more is no list.
const DEEPEST: usize = 16;

/// Where in the file reading ended, in bytes, and why.
#[derive(Debug)]
pub struct Broken {
    pub at: u64,
    pub why: Phrase,
}

/// An element with everything in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    text: String,
    within: Vec<Element>,
}

impl Element {
    fn called(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.within.iter().filter(move |element| element.name == name)
    }

    /// The text of the first such element; empty where there is none.
    fn text_of(&self, name: &str) -> String {
        self.called(name)
            .map(|element| cleaned(&element.text))
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }
}

/// Reads on and remembers what went by, as a fingerprint.
struct Fingerprinted<R> {
    inner: R,
    sha256: Sha256,
}

impl<R: Read> Read for Fingerprinted<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(into)?;
        self.sha256.update(into.get(..read).unwrap_or_default());
        Ok(read)
    }
}

/// Reads a whole list, or says where it is broken.
pub fn read(file: impl Read) -> Result<List, Broken> {
    let file = Fingerprinted { inner: file, sha256: Sha256::new() };
    let mut reader = Reader::from_reader(BufReader::new(file));
    let mut reading = Reading::default();
    let mut buffer = Vec::new();
    loop {
        let begins = reader.buffer_position();
        let event = match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) => break,
            Ok(event) => event,
            Err(error) => {
                let why = Phrase::new("sanctions-file-xml").with("said", error.to_string());
                return Err(Broken { at: reader.error_position(), why });
            }
        };
        reading.take(event).map_err(|why| Broken { at: begins, why })?;
        buffer.clear();
    }
    let at = reader.buffer_position();
    let mut file = reader.into_inner();
    let rest = std::io::copy(&mut file, &mut std::io::sink());
    rest.map_err(|error| Broken { at, why: unreadable(&error) })?;
    let sha256 = hex::encode(file.into_inner().sha256.finalize());
    reading.done(sha256).map_err(|why| Broken { at, why })
}

/// Why a file cannot be read at all.
pub fn unreadable(error: &std::io::Error) -> Phrase {
    Phrase::new("sanctions-file-unreadable").with("said", error.to_string())
}

/// In which line of the file a byte stands.
pub fn line_of(file: impl Read, at: u64) -> std::io::Result<usize> {
    let mut lines = 1_usize;
    for byte in BufReader::new(file.take(at)).bytes() {
        lines = lines.saturating_add(usize::from(byte? == b'\n'));
    }
    Ok(lines)
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    generated_at: Option<Timestamp>,
    open: Vec<Element>,
    entries: Vec<ListEntry>,
    known: HashSet<i64>,
    has_ended: bool,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) -> Result<(), Phrase> {
        match event {
            Event::Start(start) => self.begin(&start),
            Event::Empty(start) => {
                self.begin(&start)?;
                self.end()
            }
            Event::End(_) => self.end(),
            Event::Text(text) => {
                self.say(&text.xml10_content());
                Ok(())
            }
            Event::CData(text) => {
                self.say(&text.xml10_content());
                Ok(())
            }
            Event::GeneralRef(name) => {
                let unknown = || Phrase::new("sanctions-file-xml").with("said", format!("&{};", &*name));
                match name.resolve_char_ref().map_err(|_| unknown())? {
                    Some(letter) => self.say(letter.encode_utf8(&mut [0; 4])),
                    None => {
                        self.say(quick_xml::escape::resolve_predefined_entity(&name).ok_or_else(unknown)?);
                    }
                }
                Ok(())
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Eof => Ok(()),
        }
    }

    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), Phrase> {
        let name = start.local_name().as_ref().to_owned();
        if self.open.is_empty() {
            if name != "CONSOLIDATED_LIST" || self.has_ended {
                return Err(Phrase::new("sanctions-file-other").with("name", name));
            }
            let made = start.try_get_attribute("dateGenerated").ok().flatten();
            let made =
                made.and_then(|made| made.normalized_value(XmlVersion::Implicit1_0).ok()).unwrap_or_default();
            let no_date = || Phrase::new("sanctions-file-date").with("said", made.as_ref());
            self.generated_at = Some(instant(made.trim()).ok_or_else(no_date)?);
        }
        if self.open.len() >= DEEPEST {
            return Err(Phrase::new("sanctions-file-other").with("name", name));
        }
        self.open.push(Element { name, ..Element::default() });
        Ok(())
    }

    fn say(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }

    fn end(&mut self) -> Result<(), Phrase> {
        let Some(element) = self.open.pop() else { return Ok(()) };
        self.has_ended |= self.open.is_empty();
        let kind = match (self.open.last().map(|around| around.name.as_str()), element.name.as_str()) {
            (Some("INDIVIDUALS"), "INDIVIDUAL") => Kind::Individual,
            (Some("ENTITIES"), "ENTITY") => Kind::Entity,
            // Neither the list nor its two parts hold on to what stands in them.
            _ if self.open.len() < 3 => return Ok(()),
            _ => {
                if let Some(around) = self.open.last_mut() {
                    around.within.push(element);
                }
                return Ok(());
            }
        };
        let entry = entry(kind, &element)?;
        if !self.known.insert(entry.data_id) {
            return Err(Phrase::new("sanctions-file-twice").with("number", entry.data_id.to_string()));
        }
        self.entries.push(entry);
        Ok(())
    }

    /// All of it, if it is whole and has anything in it: an empty list would take everybody off.
    fn done(self, sha256: String) -> Result<List, Phrase> {
        let Some(generated_at) = self.generated_at.filter(|_| self.has_ended) else {
            return Err(Phrase::new("sanctions-file-ends"));
        };
        if self.entries.is_empty() {
            return Err(Phrase::new("sanctions-file-empty"));
        }
        Ok(List { generated_at, sha256, entries: self.entries })
    }
}

/// Lists say it with a zone, without one, or as a day.
fn instant(text: &str) -> Option<Timestamp> {
    let zoned = DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc());
    let unzoned = || text.parse::<NaiveDateTime>().ok().map(|at| at.and_utc());
    let day = || Some(text.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0)?.and_utc());
    zoned.or_else(unzoned).or_else(day)
}

/// The day of a date that may go on with an hour or a zone.
fn day(text: &str) -> Option<NaiveDate> {
    text.get(..10)?.parse().ok()
}

fn entry(kind: Kind, element: &Element) -> Result<ListEntry, Phrase> {
    let number = element.text_of("DATAID");
    let data_id = number.parse().map_err(|_| Phrase::new("sanctions-file-number").with("said", number))?;
    let names = names(kind, element);
    if names.is_empty() {
        return Err(Phrase::new("sanctions-file-nameless").with("number", format!("{data_id}")));
    }
    Ok(ListEntry {
        data_id,
        kind,
        reference: element.text_of("REFERENCE_NUMBER"),
        names: Names(names),
        births: Births(element.called("INDIVIDUAL_DATE_OF_BIRTH").filter_map(birth).collect()),
        listed_on: day(&element.text_of("LISTED_ON")),
        list_type: element.text_of("UN_LIST_TYPE"),
        version: element.text_of("VERSIONNUM").parse().unwrap_or_default(),
    })
}

/// Every name once, the primary one first; what is empty is no name.
fn names(kind: Kind, element: &Element) -> Vec<ListedName> {
    let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(|name| element.text_of(name));
    let primary = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    let original = element.called("NAME_ORIGINAL_SCRIPT").map(|name| cleaned(&name.text));
    let aliases = match kind {
        Kind::Individual => "INDIVIDUAL_ALIAS",
        Kind::Entity => "ENTITY_ALIAS",
    };
    let of_aliases = |name: &'static str| {
        element.called(aliases).flat_map(move |alias| alias.called(name)).map(|name| cleaned(&name.text))
    };
    let all = std::iter::once((NameKind::Primary, primary))
        .chain(of_aliases("ALIAS_NAME").map(|name| (NameKind::Alias, name)))
        .chain(original.chain(of_aliases("NAME_ORIGINAL_SCRIPT")).map(|name| (NameKind::Original, name)));
    let mut names: Vec<ListedName> = Vec::new();
    for (kind, text) in all {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() && names.iter().all(|known| known.text != text) {
            names.push(ListedName { kind, text });
        }
    }
    names
}

/// A date of birth; none where nothing is said.
fn birth(element: &Element) -> Option<Birth> {
    let year = |name: &str| element.text_of(name).get(..4).and_then(|year| year.parse::<i32>().ok());
    let about = element.text_of("TYPE_OF_DATE").to_uppercase().starts_with("APPROX");
    if let Some(day) = day(&element.text_of("DATE")) {
        return Some(Birth::Day { day, about });
    }
    match (year("FROM_YEAR"), year("TO_YEAR"), year("YEAR")) {
        (Some(from), Some(to), _) => Some(Birth::Between { from, to }),
        (Some(year), None, _) | (None, Some(year), _) => Some(Birth::Year { year, about: true }),
        (None, None, Some(year)) => Some(Birth::Year { year, about }),
        (None, None, None) => {
            let said = ["DATE", "NOTE"].map(|name| element.text_of(name));
            said.into_iter().find(|text| !text.is_empty()).map(|text| Birth::Said { text })
        }
    }
}
