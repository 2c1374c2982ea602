//! The officers' queue of a call.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::state::State as AppState;
use crate::cycle::calls::{Call, Status};
use crate::cycle::eligibility::handlers::list::list_page;
use crate::cycle::eligibility::pages::Row;
use crate::cycle::eligibility::queue::Wanted;
use crate::cycle::eligibility::rules::State;
use crate::people::accounts::SignedIn;
use crate::rulebook::RuleId;
use crate::web::api::{Answer, Limit, List, Paging};
use crate::web::forms::Form;
use crate::web::paging::Part;
use crate::web::ui::Ui;

/// Which applications of a call.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Filter {
    #[serde(default)]
    state: Option<State>,
    /// A rule that is not met or open.
    #[serde(default)]
    rule: Option<RuleId>,
    /// Part of a reference, a title or an organisation's name.
    #[serde(default)]
    q: Option<String>,
    /// Only those with an objection that waits for its decision.
    #[serde(default)]
    objection: Option<bool>,
    /// Only those that are overdue.
    #[serde(default)]
    overdue: Option<bool>,
    /// The `next` of the page before; without it, the list begins.
    #[serde(default)]
    after: Option<Uuid>,
    /// How many at most, from 1 to 200; 50 unless told.
    #[serde(default)]
    limit: Option<Limit>,
}

/// Where the applications of a call stand.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EligibilityOfCall {
    status: Status,
    deadline: Timestamp,
    zone: Zone,
    /// How many were submitted.
    total: usize,
    counts: Vec<Count>,
    /// Until when every application is to be concluded, if the call says so.
    due: Option<Timestamp>,
    concluded: usize,
    /// The days from closing to conclusion of the one in the middle.
    median_days: Option<i64>,
    overdue: usize,
    #[serde(flatten)]
    applications: List<EligibilityLine>,
    may_close: bool,
    may_record_late: bool,
    /// Whether you may do something to many at once.
    may_act: bool,
}

/// How many stand so.
#[derive(Debug, Serialize, JsonSchema)]
struct Count {
    state: State,
    count: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct EligibilityLine {
    application: ApplicationId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    /// The names of lead and partners.
    organisations: String,
    came_late: bool,
    state: State,
    /// How many findings are met, not met, and wait for somebody.
    met: usize,
    not_met: usize,
    open: usize,
    /// The days from closing to its result, or to now.
    waited_days: Option<i64>,
    /// By how many days it is overdue, if it is.
    overdue_days: Option<i64>,
    /// An objection waits for its decision.
    objection_open: bool,
}

impl EligibilityLine {
    fn of(call: &Call, row: Row) -> Self {
        Self {
            application: row.application.id,
            reference: row.application.reference(call),
            came_late: row.application.late_reason.is_some(),
            title: row.application.title,
            organisations: row.organisations,
            state: row.state,
            met: row.met,
            not_met: row.not_met,
            open: row.open,
            waited_days: row.waited,
            overdue_days: row.overdue,
            objection_open: row.objection_open,
        }
    }
}

pub async fn list(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    query: Query<Filter>,
) -> Answer<Json<EligibilityOfCall>> {
    let mut conn = state.db.conn().await?;
    let part = Part::Read(Paging::of(query.after, query.limit));
    let wanted = Wanted {
        state: query.state,
        rule: query.rule,
        search: query.q.as_deref().unwrap_or_default().trim().to_owned(),
        objection: query.objection.unwrap_or_default(),
        overdue: query.overdue.unwrap_or_default(),
    };
    let read = list_page(&mut conn, &ui, &who, *id, (wanted, part, Form::default())).await?;
    let lines = read.rows.map(|row| EligibilityLine::of(&read.call, row));
    Ok(Json(EligibilityOfCall {
        status: read.call.status,
        deadline: read.call.deadline,
        zone: read.call.zone,
        total: read.total,
        due: read.clock.due,
        concluded: read.clock.concluded,
        median_days: read.clock.median,
        overdue: read.clock.overdue,
        counts: read.counts.into_iter().map(|(state, count)| Count { state, count }).collect(),
        applications: lines.into(),
        may_close: read.may_close,
        may_record_late: read.may_record_late,
        may_act: read.may_act,
    }))
}
