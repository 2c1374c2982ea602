//! An import of the list: all of it, or nothing.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;

use serde_json::json;

use super::program;
use super::screen::{Screened, screen};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::SanctionsImportId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::people::sanctions::list_file::{self, unreadable};
use crate::people::sanctions::model::{Import, Kept, List, ListEntry};
use crate::people::sanctions::store;

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    pub import: Import,
    /// Whether this very file had been imported last: then nothing in the list has changed.
    pub same: bool,
    pub screened: Screened,
}

impl Imported {
    /// For whoever gave the command.
    pub fn said(&self) -> Vec<Phrase> {
        let import = &self.import;
        let made = (import.generated_at, Zone::BELGRADE);
        let list = if self.same {
            Phrase::new("sanctions-imported-same").with("made", made)
        } else {
            Phrase::new("sanctions-imported")
                .with("made", made)
                .with("entries", import.entries)
                .with("added", import.added)
                .with("changed", import.changed)
                .with("gone", import.gone)
        };
        let screened = Phrase::new("sanctions-screened")
            .with("organisations", self.screened.organisations)
            .with("found", self.screened.found.len());
        vec![list, screened]
    }
}

/// Reads the list from a file, keeps what it says and screens all organisations against it. A file that is
/// broken, or older than the list that is known, changes nothing.
pub async fn import(state: &State, path: &Path) -> Result<Imported, AppError> {
    let path = path.to_owned();
    let read = tokio::task::spawn_blocking(move || read(&path)).await;
    let list = read.map_err(|error| AppError::Unknown(error.into()))?.map_err(AppError::refused)?;
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            store::lock(conn).await?;
            let latest = store::latest(conn).await?;
            let (import, same) = match latest {
                Some(latest) if latest.sha256 == list.sha256 => (latest, true),
                Some(latest) if latest.generated_at > list.generated_at => {
                    let older = Phrase::new("sanctions-file-older")
                        .with("made", (list.generated_at, Zone::BELGRADE))
                        .with("known", (latest.generated_at, Zone::BELGRADE));
                    return Err(AppError::refused(older));
                }
                _ => (keep(conn, &list, now).await?, false),
            };
            let everybody = store::everybody(conn).await?;
            let screened = screen(conn, state, import.id, &everybody).await?;
            Ok(Imported { import, same, screened })
        })
        .await
}

/// The list of a file; else why not, and where in the file.
fn read(path: &Path) -> Result<List, Phrase> {
    let open = || File::open(path).map_err(|error| unreadable(&error));
    list_file::read(open()?).map_err(|broken| {
        let line = open().and_then(|file| list_file::line_of(file, broken.at).map_err(|e| unreadable(&e)));
        match line {
            Ok(line) => broken.why.with("line", line),
            Err(unreadable) => unreadable,
        }
    })
}

/// What a list changes in what is known.
struct Changes<'a> {
    added: Vec<&'a ListEntry>,
    /// With the revision that they get.
    changed: Vec<(&'a ListEntry, i32)>,
    /// Those that had gone and are back as they were.
    back: Vec<(&'a ListEntry, i32)>,
    gone: Vec<i64>,
}

fn changes<'a>(list: &'a List, known: &[Kept]) -> Changes<'a> {
    let mut known: HashMap<i64, &Kept> = known.iter().map(|kept| (kept.entry.data_id, kept)).collect();
    let mut changes = Changes { added: Vec::new(), changed: Vec::new(), back: Vec::new(), gone: Vec::new() };
    for entry in &list.entries {
        match known.remove(&entry.data_id) {
            None => changes.added.push(entry),
            Some(kept) if kept.entry != *entry => changes.changed.push((entry, kept.revision + 1)),
            Some(kept) if kept.gone_at.is_some() => changes.back.push((entry, kept.revision)),
            Some(_) => {}
        }
    }
    changes.gone =
        known.into_values().filter(|kept| kept.gone_at.is_none()).map(|kept| kept.entry.data_id).collect();
    changes.gone.sort_unstable();
    changes
}

async fn keep(conn: &mut Conn, list: &List, now: Timestamp) -> Result<Import, AppError> {
    let known = store::entries(conn).await?;
    let changes = changes(list, &known);
    let count = |many: usize| i32::try_from(many).unwrap_or(i32::MAX);
    let import = Import {
        id: SanctionsImportId::new(),
        imported_at: now,
        generated_at: list.generated_at,
        sha256: list.sha256.clone(),
        entries: count(list.entries.len()),
        added: count(changes.added.len().saturating_add(changes.back.len())),
        changed: count(changes.changed.len()),
        gone: count(changes.gone.len()),
    };
    store::insert_import(conn, &import).await?;
    store::insert_entries(conn, &changes.added, import.id).await?;
    for (entry, revision) in changes.changed.iter().chain(&changes.back) {
        store::save_entry(conn, entry, *revision, import.id).await?;
    }
    store::mark_gone(conn, &changes.gone, import.id, now).await?;
    let details = json!({
        "generated_at": import.generated_at, "sha256": import.sha256, "entries": import.entries,
        "added": import.added, "changed": import.changed, "gone": import.gone,
    });
    let act = Act::new("sanctions.import", "sanctions_import", import.id).with(details);
    audit::record(conn, &program(), act, now).await?;
    Ok(import)
}
