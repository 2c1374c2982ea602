//! The officers' list of a call: where every application stands, closing, late arrivals.

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State as AppState;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call, Status};
use crate::cycle::eligibility::access::{is_officer, recorder_of};
use crate::cycle::eligibility::model::Record;
use crate::cycle::eligibility::rules::{State, standing_of, state_of};
use crate::cycle::eligibility::{actions, links, pages, store};
use crate::people::accounts::{Role, SignedIn};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::Paged;
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::times;
use crate::web::ui::Ui;

#[derive(Debug, Deserialize)]
pub struct Filter {
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: String,
}

pub async fn list(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    filter: Query<Filter>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let chosen = filter.state.parse().ok();
    page(&list_page(&mut conn, &ui, &who, *id, (chosen, Some(&filter.after), Form::default())).await?)
}

/// The submitted applications of a call, the part after the named one; all of them without that.
pub(in crate::cycle::eligibility) async fn list_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: CallId,
    (chosen, after, form): (Option<State>, Option<&str>, Form),
) -> Result<pages::ListPage<'a>, AppError> {
    let call = calls::find(conn, id).await?;
    if !who.is_staff(call.programme) {
        return Err(AppError::NotFound);
    }
    let submitted = applications::submitted_in(conn, id).await?;
    let ids: Vec<ApplicationId> = submitted.iter().map(|a| a.id).collect();
    let records = store::records(conn, &ids).await?;
    let organisations = applications::organisations_of(conn, &ids).await?;
    let names: HashMap<ApplicationId, String> = organisations
        .iter()
        .map(|(id, all)| {
            let all: Vec<String> = all.iter().map(|(_, o)| o.names.in_language(ui.language)).collect();
            (*id, all.join(", "))
        })
        .collect();
    let mut rows: Vec<pages::Row> = submitted
        .into_iter()
        .filter_map(|a| {
            let record = records.get(&a.id)?;
            Some(row(ui.now, record, names.get(&a.id).cloned().unwrap_or_default(), a))
        })
        .collect();
    let counts = State::ALL
        .iter()
        .map(|state| (*state, rows.iter().filter(|row| row.state == *state).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    let total = rows.len();
    rows.retain(|row| chosen.is_none_or(|state| state == row.state));
    let rows = match after {
        Some(after) => Paged::after(rows, after, |row| row.application.id.to_string()),
        None => Paged::whole(rows),
    };
    let past = ui.now > call.deadline;
    let running = matches!(call.status, Status::Published | Status::Closed);
    let may_record_late = past && running && who.in_programme(call.programme, &[Role::GrantsOfficer]);
    let may_close = is_officer(who, &call) && past && call.status == Status::Published;
    Ok(pages::ListPage { ui, call, rows, counts, total, chosen, may_close, may_record_late, form })
}

fn row(now: Timestamp, record: &Record, organisations: String, application: Application) -> pages::Row {
    let standings = standing_of(record, now);
    let met = standings.iter().filter(|s| s.effective.is_met()).count();
    let open = standings.iter().filter(|s| s.effective.is_open()).count();
    let not_met = standings.len().saturating_sub(met + open);
    pages::Row { application, organisations, met, not_met, open, state: state_of(record, now) }
}

pub async fn close(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::close_call(&state, &who, *id).await {
        Ok(_) => see_other(links::list(*id), "done-eligibility-closed"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            let mut conn = state.db.conn().await?;
            form_again(&list_page(&mut conn, &ui, &who, *id, (None, Some(""), form)).await?)
        }
    }
}

#[derive(Debug, Deserialize)]
pub struct Draft {
    #[serde(default)]
    application: String,
}

/// The form for a late arrival; another page may lead here with the application chosen.
pub async fn late_form(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    draft: Query<Draft>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let form = Form::filled(Fields::default().with("application", &draft.application));
    page(&late_page(&mut conn, &ui, &who, *id, form).await?)
}

pub(in crate::cycle::eligibility) async fn late_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: CallId,
    form: Form,
) -> Result<pages::LatePage<'a>, AppError> {
    let call = calls::find(conn, id).await?;
    recorder_of(who, &call)?;
    if ui.now <= call.deadline {
        return Err(AppError::refused(too_early(&call)));
    }
    let drafts = applications::drafts_in(conn, id).await?;
    Ok(pages::LatePage { ui, call, drafts, form })
}

/// Drafts are their partners' own until the deadline has passed.
fn too_early(call: &Call) -> Phrase {
    Phrase::new("eligibility-too-early").with("deadline", (call.deadline, call.zone))
}

/// A late arrival as it was typed.
struct Late {
    application: ApplicationId,
    received_at: Timestamp,
    reason: String,
}

fn parse_late(fields: &Fields, zone: Zone) -> Result<Late, Errors> {
    let mut errors = Errors::default();
    let application = errors.parse("application", &fields.get("application"), "error-choice");
    let received_at = times::read(&mut errors, "received_at", &fields.get("received_at"), zone);
    let reason = fields.get("reason");
    let late = application.zip(received_at);
    errors.done(late.map(|(application, received_at)| Late { application, received_at, reason }))
}

pub async fn record_late(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let zone = {
        let mut conn = state.db.conn().await?;
        let call = calls::find(&mut conn, *id).await?;
        recorder_of(&who, &call)?;
        call.zone
    };
    let errors = match parse_late(&posted.fields, zone) {
        Ok(late) => {
            let Late { application, received_at, reason } = late;
            match actions::record_late(&state, &who, application, received_at, &reason).await {
                Ok(done) => return see_other(links::list(done.call.id), "done-eligibility-late-recorded"),
                Err(error) => refusals(error)?,
            }
        }
        Err(errors) => errors,
    };
    let mut conn = state.db.conn().await?;
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&late_page(&mut conn, &ui, &who, *id, form).await?)
}
