//! The JSON face of screening.

use actix_web::web::{Data, Json, Path, Query};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::{Birth, Decision, Import, Kept, Kind, ListedName, Manner, Part as OwnPart, PossibleMatch};
use super::reading::{self, Row, Seen};
use super::status::{Outcome, Status};
use super::{handlers, pages};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{OrganisationId, SanctionsMatchId};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, Limit, List, Paging, Said, Tagged, TokenScope, act, read};
use crate::web::paging::Part;
use crate::web::ui::Ui;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/sanctions", "Possible matches with the sanctions list", list).asks::<Sought>(),
        read("/sanctions/{match}", "A possible match, with the version to decide by", show),
        act(
            "/sanctions/{match}/decision",
            TokenScope::Decide,
            "Decide on a possible match",
            handlers::decide,
        )
        .takes::<NewDecision>()
        .guarded("version"),
    ]
}

/// Which part of the possible matches.
#[derive(Debug, Deserialize, JsonSchema)]
struct Sought {
    #[serde(default)]
    status: Option<Status>,
    /// The `next` of the page before; without it, the list begins.
    #[serde(default)]
    after: Option<Uuid>,
    /// How many at most, from 1 to 200; 50 unless told.
    #[serde(default)]
    limit: Option<Limit>,
}

/// Whether organisation and list entry are the same, and why.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewDecision {
    outcome: Outcome,
    #[schemars(example = &"Born in another year, and of another country.")]
    reason: String,
}

/// The last import of the list.
#[derive(Debug, Serialize, JsonSchema)]
struct ImportOf {
    imported_at: Timestamp,
    /// When the list says that it was made.
    generated_at: Timestamp,
    /// The file's fingerprint, SHA-256.
    sha256: String,
    entries: i32,
    added: i32,
    changed: i32,
    gone: i32,
}

impl From<Import> for ImportOf {
    fn from(one: Import) -> Self {
        Self {
            imported_at: one.imported_at,
            generated_at: one.generated_at,
            sha256: one.sha256,
            entries: one.entries,
            added: one.added,
            changed: one.changed,
            gone: one.gone,
        }
    }
}

/// How far screening has come, and what it found.
#[derive(Debug, Serialize, JsonSchema)]
struct Screening {
    /// Null until a list was imported.
    import: Option<ImportOf>,
    organisations: i64,
    /// How many of them were screened as they are now.
    screened: i64,
    matches: List<MatchLine>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct MatchLine {
    id: SanctionsMatchId,
    organisation: OrganisationId,
    organisation_names: Translated,
    #[schemars(example = &"INi.001")]
    reference: String,
    listed_name: String,
    /// How alike the names are, from 0 to 100.
    score: i32,
    status: Status,
    found_at: Timestamp,
    decided_at: Option<Timestamp>,
}

impl From<Row> for MatchLine {
    fn from(row: Row) -> Self {
        Self {
            id: row.found.id,
            organisation: row.found.organisation,
            organisation_names: row.names,
            listed_name: row.listed.entry.primary().to_owned(),
            reference: row.listed.entry.reference,
            score: row.found.likeness.score,
            status: row.found.status,
            found_at: row.found.found_at,
            decided_at: row.found.decided_at,
        }
    }
}

async fn list(state: Data<State>, who: SignedIn, query: Query<Sought>) -> Answer<Json<Screening>> {
    let mut conn = state.db.conn().await?;
    let paging = Paging::of(query.after, query.limit);
    let queue = reading::queue(&mut conn, &who, query.status, Part::Read(paging)).await?;
    Ok(Json(Screening {
        import: queue.import.map(ImportOf::from),
        organisations: queue.organisations,
        screened: queue.screened,
        matches: queue.rows.map(MatchLine::from).into(),
    }))
}

/// A list entry as it is kept here.
#[derive(Debug, Serialize, JsonSchema)]
struct ListEntryOf {
    /// The list's own number.
    data_id: i64,
    kind: Kind,
    reference: String,
    names: Vec<ListedName>,
    births: Vec<Birth>,
    listed_on: Option<NaiveDate>,
    list_type: String,
    version: i32,
    /// Since when it stands on the list no more.
    gone_at: Option<Timestamp>,
}

impl From<Kept> for ListEntryOf {
    fn from(kept: Kept) -> Self {
        let entry = kept.entry;
        Self {
            data_id: entry.data_id,
            kind: entry.kind,
            reference: entry.reference,
            names: entry.names.0,
            births: entry.births.0,
            listed_on: entry.listed_on,
            list_type: entry.list_type,
            version: entry.version,
            gone_at: kept.gone_at,
        }
    }
}

/// The organisation beside the list entry.
#[derive(Debug, Serialize, JsonSchema)]
struct OrganisationBeside {
    id: OrganisationId,
    names: Translated,
    representative: String,
    registration_number: String,
    registered_on: NaiveDate,
    /// The seat's official names.
    seat: Translated,
    /// When it was screened last; null if it was not yet.
    screened_at: Option<Timestamp>,
    /// Whether it has changed since.
    changed_since: bool,
}

/// What was decided, and on which names.
#[derive(Debug, Serialize, JsonSchema)]
struct DecisionOf {
    outcome: Outcome,
    reason: String,
    decided_by: String,
    decided_at: Timestamp,
    own_name: String,
    listed_name: String,
    score: i32,
    /// Whether the list entry has changed since.
    entry_changed_since: bool,
}

/// A possible match and everything beside it.
#[derive(Debug, Serialize, JsonSchema)]
struct MatchShown {
    id: SanctionsMatchId,
    status: Status,
    score: i32,
    part: OwnPart,
    manner: Manner,
    own_name: String,
    listed_name: String,
    /// The same in words.
    because: Vec<Said>,
    found_at: Timestamp,
    /// Since when no screening has found it any more.
    lapsed_at: Option<Timestamp>,
    organisation: OrganisationBeside,
    entry: ListEntryOf,
    /// The latest first.
    decisions: Vec<DecisionOf>,
    may_decide: bool,
}

fn decision(seen: &Seen, one: &Decision) -> DecisionOf {
    DecisionOf {
        outcome: one.outcome,
        reason: one.reason.clone(),
        decided_by: seen.name_of(one.decided_by).to_owned(),
        decided_at: one.decided_at,
        own_name: one.own_name.clone(),
        listed_name: one.listed_name.clone(),
        score: one.score,
        entry_changed_since: one.revision != seen.listed.revision,
    }
}

fn organisation(seen: &Seen) -> OrganisationBeside {
    let one = &seen.organisation;
    OrganisationBeside {
        id: one.id,
        names: one.names.clone(),
        representative: one.representative.clone(),
        registration_number: one.registration_number.clone(),
        registered_on: one.registered_on,
        seat: seen.seat.clone(),
        screened_at: seen.screened.map(|(at, _)| at),
        changed_since: seen.is_unscreened(),
    }
}

async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<SanctionsMatchId>,
) -> Answer<Tagged<MatchShown>> {
    let mut conn = state.db.conn().await?;
    let seen = reading::one(&mut conn, &who, *id).await?;
    let (organisation, decisions) =
        (organisation(&seen), seen.decisions.iter().map(|one| decision(&seen, one)).collect());
    let PossibleMatch { likeness, status, found_at, lapsed_at, version, .. } = seen.found;
    let because = pages::because(&likeness).map(|phrase| Said::new(&ui, &phrase)).into();
    Ok(Tagged::new(
        version,
        MatchShown {
            id: *id,
            status,
            score: likeness.score,
            part: likeness.part,
            manner: likeness.manner,
            own_name: likeness.own_name,
            listed_name: likeness.listed_name,
            because,
            found_at,
            lapsed_at,
            organisation,
            entry: seen.listed.into(),
            decisions,
            may_decide: seen.rights.decides,
        },
    ))
}
