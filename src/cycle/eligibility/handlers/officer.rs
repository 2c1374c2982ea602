//! The findings of one application, and what officers do about them.

use actix_web::web::{Data, Path};

use super::others::others;
use super::{found, kept};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, FindingId};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::eligibility::access::{Sight, may_decide};
use crate::cycle::eligibility::actions::{self, Ruling};
use crate::cycle::eligibility::model::Verdict;
use crate::cycle::eligibility::objections::{Objection, may_object};
use crate::cycle::eligibility::rules::state_of;
use crate::cycle::eligibility::views::{Reading, lines};
use crate::cycle::eligibility::{links, pages, store};
use crate::people::accounts::{self, Scope, SignedIn};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    page(&show_page((&mut conn, &state), &ui, &who, *id, (Form::default(), None)).await?)
}

/// Which form was sent, and for which finding.
type Again = (FindingId, &'static str);

pub(in crate::cycle::eligibility) async fn show_page<'a>(
    (conn, state): (&mut Conn, &State),
    ui: &'a Ui,
    who: &SignedIn,
    id: ApplicationId,
    (form, again): (Form, Option<Again>),
) -> Result<pages::ShowPage<'a>, AppError> {
    let (application, call) = found(conn, id).await?;
    let sight = Sight::of(conn, who, &application, &call).await?;
    let record = kept(conn, sight, id, ui.now).await?;
    let history = store::checks_of(conn, id).await?;
    let facts = store::facts_of(conn, record.check.id).await?;
    let words = applications::vocabulary(conn, &facts, ui.language).await?;
    let changes = store::changes_of(conn, &history).await?;
    let changes = changes.map(|all| all.iter().filter_map(|one| one.said(&words)).collect());
    let (staff, others) = if sight.staff {
        let staff = accounts::holders(conn, Scope::Programme(call.programme)).await?;
        (staff, others(conn, state, who, (&application, &call)).await?)
    } else {
        Default::default()
    };
    let reading = Reading {
        sight,
        words: &words,
        staff: &staff,
        others: &others,
        deadline: call.deadline,
        now: ui.now,
    };
    Ok(pages::ShowPage {
        ui,
        groups: lines(&record, &reading),
        state: state_of(&record, ui.now),
        heard_by: call.concluded_by().filter(|_| record.concluded.is_none()),
        contestable_until: may_object(&record, (call.status, call.zone), ui.now).ok(),
        objection: record.objections.last().map(Objection::stands),
        concluded: record.concluded,
        first: record.first,
        application,
        call,
        sight,
        history,
        changes,
        form,
        again,
    })
}

/// The page again after a refusal, with everything that was typed.
async fn show_again(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    again: Again,
    (fields, errors): (Fields, Errors),
) -> Reply {
    let mut conn = state.db.conn().await?;
    let id = store::application_of(&mut conn, again.0).await?;
    let form = Form::wrong(ui, fields, &errors)?;
    form_again(&show_page((&mut conn, state), ui, who, id, (form, Some(again))).await?)
}

/// Lets those through who may decide on the application of this finding, before their form is read.
async fn officer_may(state: &State, who: &SignedIn, finding: FindingId) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    let id = store::application_of(&mut conn, finding).await?;
    let (application, call) = found(&mut conn, id).await?;
    may_decide(&mut conn, who, &application, &call).await
}

fn parse_ruling(fields: &Fields, at: &str) -> Result<Ruling, Errors> {
    let mut errors = Errors::default();
    let outcome = errors.parse::<Verdict>(at, &fields.get("outcome"), "eligibility-ruling-needed");
    errors.done(outcome.map(|outcome| Ruling { outcome, reason: fields.get("reason") }))
}

pub async fn decide(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    finding: Path<FindingId>,
    posted: Posted<Button>,
) -> Reply {
    officer_may(&state, &who, *finding).await?;
    let at = format!("decision-{finding}");
    let errors = match parse_ruling(&posted.fields, &at) {
        Ok(ruling) => match actions::decide(&state, &who, *finding, ruling).await {
            Ok(id) => return see_other(links::show(id), "done-eligibility-decided"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    show_again(&state, &ui, &who, (*finding, "decision"), (posted.fields, errors)).await
}

pub async fn override_finding(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    finding: Path<FindingId>,
    posted: Posted<Button>,
) -> Reply {
    officer_may(&state, &who, *finding).await?;
    let at = format!("override-{finding}");
    let errors = match parse_ruling(&posted.fields, &at) {
        Ok(ruling) => match actions::override_finding(&state, &who, *finding, ruling).await {
            Ok(id) => return see_other(links::show(id), "done-eligibility-overridden"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    show_again(&state, &ui, &who, (*finding, "override"), (posted.fields, errors)).await
}

pub async fn open_cure(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    finding: Path<FindingId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::open_cure(&state, &who, *finding, &posted.fields.get("request")).await {
        Ok(cure) => see_other(links::show(cure.application), "done-eligibility-cure-opened"),
        Err(error) => {
            let errors = refusals(error)?;
            show_again(&state, &ui, &who, (*finding, "cure"), (posted.fields, errors)).await
        }
    }
}

pub async fn conclude(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::conclude(&state, &who, *id).await {
        Ok(true) => see_other(links::show(*id), "done-eligibility-concluded-eligible"),
        Ok(false) => see_other(links::show(*id), "done-eligibility-concluded-not-eligible"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            let mut conn = state.db.conn().await?;
            form_again(&show_page((&mut conn, &state), &ui, &who, *id, (form, None)).await?)
        }
    }
}
