//! Papers that people take with them, described once and set as PDF ([`pdf`]) or as a text document
//! ([`docx`]). Setting takes some tenths of a second of one core, so it runs beside those who answer.

mod docx;
mod pdf;

use chrono::NaiveDate;
use serde::Serialize;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::error::AppError;
use super::kernel::language::Language;

pub use super::files::DOCX;
pub use pdf::MEDIA_TYPE as PDF;

/// What stands on a paper, in the words of its reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paper {
    pub title: String,
    pub language: Language,
    /// Stands above every page: what this is a paper of.
    pub above: String,
    /// The day it was made.
    pub day: NaiveDate,
    pub pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", content = "with", rename_all = "snake_case")]
pub enum Piece {
    /// Of the first order to the third.
    Heading(u8, String),
    /// Paragraphs, a line each.
    Text(String),
    /// A word beside the matter, in smaller letters.
    Note(String),
    List(Vec<String>),
    Table(Table),
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    pub caption: String,
    pub head: Vec<Head>,
    pub rows: Vec<Vec<String>>,
    /// Rows of sums.
    pub foot: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Head {
    pub name: String,
    pub is_number: bool,
}

/// As what a paper is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    Pdf,
    Docx,
}

impl As {
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => PDF,
            Self::Docx => DOCX,
        }
    }

    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }
}

/// So many papers are set at a time; whoever comes then waits, and everybody else is served.
static DESKS: Semaphore = Semaphore::const_new(2);

/// The bytes of the paper.
pub async fn set(paper: Paper, kind: As) -> Result<Vec<u8>, AppError> {
    let paper = paper.clean();
    let _desk = DESKS.acquire().await.map_err(anyhow::Error::from)?;
    let set = move || match kind {
        As::Pdf => pdf::set(&paper),
        As::Docx => docx::set(&paper),
    };
    spawn_blocking(set).await.map_err(anyhow::Error::from)?.map_err(AppError::Unknown)
}

impl Paper {
    /// Without the signs that no document may hold (XML 1.0 §2.2); people paste them without knowing.
    fn clean(mut self) -> Self {
        let clean = |text: &mut String| text.retain(|c| matches!(c, '\n' | '\t') || !c.is_control());
        clean(&mut self.title);
        clean(&mut self.above);
        for piece in &mut self.pieces {
            match piece {
                Piece::Heading(_, text) | Piece::Text(text) | Piece::Note(text) => clean(text),
                Piece::List(items) => items.iter_mut().for_each(clean),
                Piece::Table(table) => {
                    clean(&mut table.caption);
                    table.head.iter_mut().for_each(|head| clean(&mut head.name));
                    table.rows.iter_mut().chain(&mut table.foot).flatten().for_each(clean);
                }
            }
        }
        self
    }
}

#[cfg(test)]
mod tests;
