//! What the template of this room is filled with.

use askama::Template;

use super::details;
use super::known::{Known, Named};
use crate::base::audit::Entry;
use crate::cycle::calls;
use crate::people::programmes::{self, Programme};
use crate::web::ui::Ui;
use crate::web::words;

/// One act, as a person reads it.
pub struct Line {
    pub heading: String,
    pub who: String,
    pub when: String,
    /// For which organisation.
    pub organisation: Option<String>,
    pub subject: Option<Named>,
    pub facts: Vec<(String, Vec<Named>)>,
}

impl Line {
    pub fn of(ui: &Ui, known: &Known, entry: &Entry) -> Self {
        let organisation = entry.organisation_id.and_then(|id| known.organisations.get(&id));
        let facts = details::of(ui, known, &entry.act, &entry.details).into_iter();
        Self {
            heading: heading(ui, &entry.act),
            who: entry.actor.clone(),
            when: known.zone.map(|zone| ui.instant(&entry.at, &zone)).unwrap_or_default(),
            organisation: organisation.map(|names| ui.text(names)),
            subject: known.subject(entry),
            facts: facts.map(|(name, values)| (ui.one("log-fact", name).to_string(), values)).collect(),
        }
    }
}

/// What an act is called: `awards.approve` is "Award proposal approved".
pub fn heading(ui: &Ui, act: &str) -> String {
    let key = format!("log-act-{}", act.replace(['.', '_'], "-"));
    // An act of a version that is gone, or yet to come.
    if words::knows(&key) { ui.t(&key).to_string() } else { ui.t("log-another-act").to_string() }
}

/// What was done in a programme and its calls.
#[derive(Template)]
#[template(path = "cycle/log/pages/log.html")]
pub struct LogPage<'a> {
    pub ui: &'a Ui,
    pub programme: Programme,
    pub lines: Vec<Line>,
    /// Where the next page begins, if there is one.
    pub earlier: Option<i64>,
}
