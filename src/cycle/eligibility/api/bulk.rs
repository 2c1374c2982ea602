//! An act on many applications, as programs read it.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, BulkActId, CallId};
use crate::base::state::State;
use crate::cycle::eligibility::bulk::{BulkKind, Came, Foreseen, What};
use crate::cycle::eligibility::handlers::bulk::bulk_page;
use crate::people::accounts::SignedIn;
use crate::rulebook::RuleId;
use crate::web::api::Answer;
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// What was planned, what came of it, and until when it can be undone.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BulkShown {
    id: BulkActId,
    call: CallId,
    zone: Zone,
    kind: BulkKind,
    /// For which rule time is given.
    rule: Option<RuleId>,
    request: Option<String>,
    planned_at: Timestamp,
    done_at: Option<Timestamp>,
    /// Until then the letters wait, and whoever did it can undo it.
    undone_until: Option<Timestamp>,
    undone_at: Option<Timestamp>,
    applications: Vec<BulkLine>,
    may_confirm: bool,
    may_undo: bool,
}

/// One application of the act.
#[derive(Debug, Serialize, JsonSchema)]
struct BulkLine {
    application: ApplicationId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    foreseen: Foreseen,
    /// The rules that it depends on: not met, open, or to be put right.
    rules: Vec<RuleId>,
    /// What came of it; null while it is only planned.
    came: Option<Came>,
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<BulkActId>) -> Answer<Json<BulkShown>> {
    let mut conn = state.db.conn().await?;
    let read = bulk_page(&mut conn, &ui, &who, *id, Form::default()).await?;
    let (rule, request) = match &read.act.what {
        What::Conclude => (None, None),
        What::Cure { rule, request } => (Some(*rule), Some(request.clone())),
    };
    let lines = read.rows.iter().map(|(item, application)| BulkLine {
        application: application.id,
        reference: application.reference(&read.call),
        title: application.title.clone(),
        foreseen: item.foreseen,
        rules: item.rules.clone(),
        came: item.came,
    });
    Ok(Json(BulkShown {
        id: read.act.id,
        call: read.call.id,
        zone: read.call.zone,
        kind: read.act.what.kind(),
        rule,
        request,
        planned_at: read.act.planned_at,
        done_at: read.act.done_at,
        undone_until: read.act.undone_until(),
        undone_at: read.act.undone_at,
        applications: lines.collect(),
        may_confirm: read.may_confirm,
        may_undo: read.may_undo,
    }))
}
