//! The officers' list of a call: where every application stands, closing, late arrivals.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State as AppState;
use crate::cycle::applications;
use crate::cycle::calls::{self, Call, Status};
use crate::cycle::eligibility::access::{is_officer, recorder_of};
use crate::cycle::eligibility::bulk::UNDONE_WITHIN;
use crate::cycle::eligibility::queue::{Turnaround, Wanted};
use crate::cycle::eligibility::rules::{State, standing_of, state_of};
use crate::cycle::eligibility::{actions, links, pages, store};
use crate::people::accounts::{Role, SignedIn};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::{Paged, Part};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::times;
use crate::web::ui::Ui;

#[derive(Debug, Deserialize)]
pub struct Filter {
    #[serde(default)]
    state: String,
    #[serde(default)]
    rule: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    objection: String,
    #[serde(default)]
    overdue: String,
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
    let wanted = Wanted {
        state: filter.state.parse().ok(),
        rule: filter.rule.parse().ok(),
        search: filter.q.trim().to_owned(),
        objection: filter.objection == "open",
        overdue: filter.overdue == "yes",
    };
    page(&list_page(&mut conn, &ui, &who, *id, (wanted, Part::Shown(&filter.after), Form::default())).await?)
}

/// Part of the submitted applications of a call, all of them or those that are looked for; what is overdue first.
pub(in crate::cycle::eligibility) async fn list_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: CallId,
    (wanted, part, form): (Wanted, Part<'_>, Form),
) -> Result<pages::ListPage<'a>, AppError> {
    let call = calls::find(conn, id).await?;
    if !who.is_staff(call.programme) {
        return Err(AppError::NotFound);
    }
    let submitted = applications::submitted_ids_in(conn, id).await?;
    let known = match wanted.rule {
        Some(_) => store::tellings(conn, &submitted).await?,
        None => store::outlines(conn, &submitted).await?,
    };
    let clock = Turnaround::of(&call, known.values(), ui.now);
    let found = wanted.searched(conn, &call, &submitted).await?;
    let mut stand: Vec<(ApplicationId, State)> = Vec::new();
    let mut counts: Vec<(State, usize)> = State::ALL.iter().map(|state| (*state, 0)).collect();
    for id in &submitted {
        let Some(record) = known.get(id) else { continue };
        let state = state_of(record, ui.now);
        if let Some(count) = counts.iter_mut().find(|(one, _)| *one == state) {
            count.1 = count.1.saturating_add(1);
        }
        if found.contains(id) && wanted.takes(record, &clock, ui.now) {
            stand.push((*id, state));
        }
    }
    counts.retain(|(_, count)| *count > 0);
    stand.sort_by_key(|(id, _)| !known.get(id).is_some_and(|record| clock.is_overdue(record)));
    let total = submitted.len();
    let after = part.shown_after().to_owned();
    let part = part.of(stand, |(id, _)| (*id).into()).map(|(id, _)| id);
    let rows = rows(conn, ui, (&call, &clock), part).await?;
    let is_over = ui.now > call.deadline;
    let running = matches!(call.status, Status::Published | Status::Closed);
    let officer = is_officer(who, &call);
    let undoable = if officer {
        store::bulk_acts_of(conn, id, who.account, ui.now - UNDONE_WITHIN).await?
    } else {
        Vec::new()
    };
    Ok(pages::ListPage {
        ui,
        rows,
        after,
        counts,
        total,
        wanted,
        clock,
        undoable,
        may_close: officer && is_over && call.status == Status::Published,
        may_act: officer && call.status == Status::Closed,
        may_record_late: is_over && running && who.in_programme(call.programme, &[Role::GrantsOfficer]),
        call,
        form,
    })
}

/// Everything that the list shows of these.
async fn rows(
    conn: &mut Conn,
    ui: &Ui,
    (call, clock): (&Call, &Turnaround),
    part: Paged<ApplicationId>,
) -> Result<Paged<pages::Row>, AppError> {
    let records = store::records(conn, &part).await?;
    let organisations = applications::organisations_of(conn, &part).await?;
    let names = |id: ApplicationId| {
        let all = organisations.get(&id).into_iter().flatten();
        all.map(|(_, o)| o.names.in_language(ui.language)).collect::<Vec<_>>().join(", ")
    };
    let applications = applications::find_many(conn, &part).await?;
    let rows = applications.into_iter().filter_map(|application| {
        let record = records.get(&application.id)?;
        let standings = standing_of(record, ui.now);
        let met = standings.iter().filter(|s| s.effective.is_met()).count();
        let open = standings.iter().filter(|s| s.effective.is_open()).count();
        Some(pages::Row {
            organisations: names(application.id),
            met,
            not_met: standings.len().saturating_sub(met.saturating_add(open)),
            open,
            state: state_of(record, ui.now),
            waited: clock.waited(record, call, ui.now),
            overdue: clock.overdue(record, call, ui.now),
            objection_open: record.open_objection().is_some(),
            application,
        })
    });
    Ok(part.filled(rows, |row| row.application.id))
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
            form_again(
                &list_page(&mut conn, &ui, &who, *id, (Wanted::default(), Part::Shown(""), form)).await?,
            )
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
    page(&late_page(&mut conn, &ui, &who, *id, (Part::Whole, form)).await?)
}

pub(in crate::cycle::eligibility) async fn late_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: CallId,
    (part, form): (Part<'_>, Form),
) -> Result<pages::LatePage<'a>, AppError> {
    let call = calls::find(conn, id).await?;
    recorder_of(who, &call)?;
    if ui.now <= call.deadline {
        return Err(AppError::refused(too_early(&call)));
    }
    let drafts = applications::drafts_in(conn, id, part).await?;
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
    form_again(&late_page(&mut conn, &ui, &who, *id, (Part::Whole, form)).await?)
}
