//! A paper as PDF: for archives (PDF/A-2a) and for those who hear it read (PDF/UA-1), set by typst.

use std::sync::LazyLock;

use anyhow::{Context, anyhow};
use chrono::Datelike;
use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::Paper;

pub const MEDIA_TYPE: &str = "application/pdf";

const LAYOUT: &str = include_str!("paper.typ");

/// What setting one paper leaves in memory is forgotten after so many others.
const REMEMBERED: usize = 5;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static FONTS: LazyLock<(LazyHash<FontBook>, Vec<Font>)> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    (LazyHash::new(FontBook::from_fonts(&fonts)), fonts)
});

/// The layout and one paper as data: what people wrote is never read as markup. Nothing else can be read.
struct Desk {
    layout: Source,
    paper: (FileId, Bytes),
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.0
    }

    fn main(&self) -> FileId {
        self.layout.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.layout.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.paper.0 { Ok(self.paper.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.1.get(index).cloned()
    }

    /// Days come with the paper.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn name(path: &str) -> anyhow::Result<FileId> {
    let path = VirtualPath::new(path).map_err(|error| anyhow!("{path}: {error:?}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn data(paper: &Paper) -> anyhow::Result<Value> {
    let mut data = serde_json::to_value(paper)?;
    let fields = data.as_object_mut().context("a paper has fields")?;
    let language = paper.language.as_str().split('-').next().unwrap_or_default();
    fields.insert("lang".into(), json!(language));
    fields.insert("made".into(), json!([paper.day.year(), paper.day.month(), paper.day.day()]));
    Ok(data)
}

fn said(problems: impl IntoIterator<Item = SourceDiagnostic>) -> anyhow::Error {
    let said: Vec<String> = problems.into_iter().map(|one| one.message.to_string()).collect();
    anyhow!("the paper cannot be set: {}", said.join("; "))
}

/// The pages as they are laid out.
pub(super) fn laid(paper: &Paper) -> anyhow::Result<PagedDocument> {
    let bytes = Bytes::new(serde_json::to_vec(&data(paper)?)?);
    let desk =
        Desk { layout: Source::new(name("paper.typ")?, LAYOUT.into()), paper: (name("paper.json")?, bytes) };
    typst::compile::<PagedDocument>(&desk).output.map_err(said)
}

pub fn set(paper: &Paper) -> anyhow::Result<Vec<u8>> {
    let document = laid(paper)?;
    let standards: [&[PdfStandard]; 3] = [&[PdfStandard::A_2a, PdfStandard::Ua_1], &[PdfStandard::Ua_1], &[]];
    let mut last = anyhow!("no way to set a paper");
    // A sign that no font here has may not stand in an archive's PDF. Better a plain PDF than none.
    for standards in standards {
        let standards = PdfStandards::new(standards).map_err(|error| anyhow!("{error:?}"))?;
        let options = PdfOptions { standards, ..PdfOptions::default() };
        match typst_pdf::pdf(&document, &options) {
            Ok(bytes) => {
                typst::comemo::evict(REMEMBERED);
                return Ok(bytes);
            }
            Err(problems) => last = said(problems),
        }
    }
    Err(last)
}
