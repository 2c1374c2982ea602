//! The JSON face of a programme's log.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::details;
use super::handlers;
use super::known::{Known, Named};
use super::pages::heading;
use crate::base::audit::Entry;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::ProgrammeId;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, read};
use crate::web::ui::Ui;

pub fn endpoints() -> Vec<Endpoint> {
    vec![read("/programmes/{programme}/log", "The log of a programme, the latest first", show).asks::<Part>()]
}

/// Which part of the log.
#[derive(Debug, Deserialize, JsonSchema)]
struct Part {
    /// The `next` of the part before; without it, the latest entries.
    #[serde(default)]
    before: Option<i64>,
}

/// Fifty entries, the latest first.
#[derive(Debug, Serialize, JsonSchema)]
struct Log {
    zone: Zone,
    items: Vec<Line>,
    /// What to ask for next, as `before`; null at the end.
    next: Option<i64>,
}

/// One act.
#[derive(Debug, Serialize, JsonSchema)]
struct Line {
    id: i64,
    at: Timestamp,
    /// What was done, as a key that stays the same.
    #[schemars(example = &"awards.approve")]
    act: String,
    /// The same in the reader's language.
    said: String,
    actor: String,
    /// For which organisation.
    organisation: Option<Translated>,
    subject: Option<Thing>,
    facts: Vec<Detail>,
}

/// Something by its name, with its page where there is one.
#[derive(Debug, Serialize, JsonSchema)]
struct Thing {
    text: String,
    page: Option<String>,
}

/// One fact of an act, in the reader's language.
#[derive(Debug, Serialize, JsonSchema)]
struct Detail {
    /// What it is, as a key that stays the same.
    #[schemars(example = &"reason")]
    fact: &'static str,
    label: String,
    values: Vec<Thing>,
}

impl From<Named> for Thing {
    fn from(one: Named) -> Self {
        Self { text: one.text, page: one.link }
    }
}

async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
    part: Query<Part>,
) -> Answer<Json<Log>> {
    let found = handlers::part(&state, &who, *id, part.before).await?;
    Ok(Json(Log {
        zone: found.programme.time_zone,
        items: found.entries.iter().map(|entry| line(&ui, &found.known, entry)).collect(),
        next: found.earlier,
    }))
}

fn line(ui: &Ui, known: &Known, entry: &Entry) -> Line {
    let facts = details::of(ui, known, &entry.act, &entry.details).into_iter();
    let fact = |(fact, values): (&'static str, Vec<Named>)| Detail {
        fact,
        label: ui.one("log-fact", fact).to_string(),
        values: values.into_iter().map(Thing::from).collect(),
    };
    Line {
        id: entry.id,
        at: entry.at,
        act: entry.act.clone(),
        said: heading(ui, &entry.act),
        actor: entry.actor.clone(),
        organisation: entry.organisation_id.and_then(|id| known.organisations.get(&id)).cloned(),
        subject: known.subject(entry).map(Thing::from),
        facts: facts.map(fact).collect(),
    }
}
