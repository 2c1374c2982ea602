//! What changed in an application, for programs.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId, RevisionId};
use crate::base::state::State;
use crate::cycle::applications::handlers::history::{self, Since};
use crate::cycle::applications::history::{About, Fate, Piece};
use crate::cycle::applications::pages::history::Difference;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, List, Paging};
use crate::web::paging::Part;
use crate::web::ui::Ui;

/// A change: what it is about, and who made it when.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RevisionLine {
    id: RevisionId,
    about: About,
    /// Whose part or budget it is.
    organisation: Option<OrganisationId>,
    content_version: i32,
    by: String,
    begun_at: Timestamp,
    saved_at: Timestamp,
}

pub async fn list(
    state: Data<State>,
    who: SignedIn,
    id: Path<ApplicationId>,
    paging: Query<Paging>,
) -> Answer<Json<List<RevisionLine>>> {
    let read = history::history(&state, &who, *id, Part::Read(*paging)).await?;
    let names = read.names;
    Ok(Json(List::from(read.revisions.map(|one| RevisionLine {
        id: one.id,
        about: one.about,
        organisation: one.organisation_id,
        content_version: one.content_version,
        by: names.get(&one.saved_by).cloned().unwrap_or_default(),
        begun_at: one.begun_at,
        saved_at: one.saved_at,
    }))))
}

/// A piece of a text: the same before and after, gone, or new.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PieceTold {
    fate: Fate,
    text: String,
}

/// One thing that differs, in the words of the asked language. Long unchanged stretches are left out.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DifferenceTold {
    label: String,
    pieces: Vec<PieceTold>,
}

impl From<Difference> for DifferenceTold {
    fn from(one: Difference) -> Self {
        let piece = |Piece { fate, text }| PieceTold { fate, text };
        Self { label: one.label, pieces: one.pieces.into_iter().map(piece).collect() }
    }
}

/// A change with what it says.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RevisionTold {
    #[serde(flatten)]
    line: RevisionLine,
    /// The state as it was saved: a title, answers by the code of their question, or the rows of a budget.
    value: Value,
    /// What it was before; null where history begins.
    before: Option<Value>,
    differences: Vec<DifferenceTold>,
    /// Whether it still stands so.
    stands: bool,
    may_restore: bool,
    /// Whether what the lead alone answers would stay as it stands now, because you write for a partner.
    keeps_leads: bool,
}

pub async fn revision(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, RevisionId)>,
) -> Answer<Json<RevisionTold>> {
    let shown = history::shown(&state, &ui, &who, path.0, path.1).await?;
    let one = shown.revision;
    Ok(Json(RevisionTold {
        line: RevisionLine {
            id: one.id,
            about: one.about,
            organisation: one.organisation,
            content_version: one.content_version,
            by: shown.by,
            begun_at: one.begun_at,
            saved_at: one.saved_at,
        },
        value: one.value,
        before: shown.before.map(|before| before.value),
        differences: shown.differences.into_iter().map(DifferenceTold::from).collect(),
        stands: shown.stands,
        may_restore: shown.may_restore,
        keeps_leads: shown.keeps_leads,
    }))
}

/// What changed since an organisation consented.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangedSince {
    organisation: OrganisationId,
    /// The version that it consented to.
    content_version: i32,
    given_at: Timestamp,
    changes: Vec<ThingChanged>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ThingChanged {
    about: About,
    organisation: Option<OrganisationId>,
    differences: Vec<DifferenceTold>,
}

impl From<Since> for ChangedSince {
    fn from(since: Since) -> Self {
        let changes = since.changes.into_iter().map(|one| ThingChanged {
            about: one.about,
            organisation: one.organisation,
            differences: one.differences.into_iter().map(DifferenceTold::from).collect(),
        });
        Self {
            organisation: since.consent.organisation,
            content_version: since.consent.content_version,
            given_at: since.consent.given_at,
            changes: changes.collect(),
        }
    }
}
