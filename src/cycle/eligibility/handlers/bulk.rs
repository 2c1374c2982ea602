//! An act on many applications: chosen in the list, shown, confirmed, undone.

use actix_web::web::{Data, Path};

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, BulkActId, CallId};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::calls;
use crate::cycle::eligibility::access::officer_of;
use crate::cycle::eligibility::bulk::{BulkKind, Item, What};
use crate::cycle::eligibility::{actions, links, pages, store};
use crate::people::accounts::SignedIn;
use crate::rulebook::RuleId;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::Part;
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

use super::list::list_page;
use crate::cycle::eligibility::queue::Wanted;

pub async fn plan(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    {
        let mut conn = state.db.conn().await?;
        officer_of(&who, &calls::find(&mut conn, *id).await?)?;
    }
    let errors = match parse(&posted.fields) {
        Ok(plan) => match actions::plan_bulk(&state, &who, *id, plan).await {
            Ok(bulk) => return see_other(links::bulk(bulk), "done-eligibility-bulk-planned"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let mut conn = state.db.conn().await?;
    let wanted = Wanted::sent(&posted.fields);
    let after = posted.fields.get("after");
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&list_page(&mut conn, &ui, &who, *id, (wanted, Part::Shown(&after), form)).await?)
}

/// The chosen ones, or all that the page showed, and what is to be done to them.
fn parse(fields: &Fields) -> Result<(Vec<ApplicationId>, What), Errors> {
    let mut errors = Errors::default();
    let name = if fields.get("all") == "yes" { "shown" } else { "applications" };
    let chosen: Vec<ApplicationId> =
        fields.all(name).iter().filter_map(|id| errors.parse("applications", id, "error-choice")).collect();
    let kind = errors.parse::<BulkKind>("kind", &fields.get("kind"), "eligibility-bulk-what-needed");
    let what = kind.and_then(|kind| match kind {
        BulkKind::Conclude => Some(What::Conclude),
        BulkKind::Cure => {
            let rule =
                errors.parse::<RuleId>("rule", &fields.get("cure_rule"), "eligibility-bulk-rule-needed");
            rule.map(|rule| What::Cure { rule, request: fields.get("request") })
        }
    });
    errors.done(what.map(|what| (chosen, what)))
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<BulkActId>) -> Reply {
    let mut conn = state.db.conn().await?;
    page(&bulk_page(&mut conn, &ui, &who, *id, Form::default()).await?)
}

pub(in crate::cycle::eligibility) async fn bulk_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: BulkActId,
    form: Form,
) -> Result<pages::BulkPage<'a>, AppError> {
    let act = store::find_bulk(conn, id).await?;
    let call = calls::find(conn, act.call).await?;
    if !who.is_staff(call.programme) {
        return Err(AppError::NotFound);
    }
    let ids: Vec<ApplicationId> = act.items.iter().map(|item| item.application).collect();
    let mut found = applications::find_many(conn, &ids).await?;
    found.sort_by_key(|application| application.number);
    let item = |id: ApplicationId| act.items.iter().find(|item: &&Item| item.application == id).cloned();
    let rows = found.into_iter().filter_map(|application| Some((item(application.id)?, application)));
    let own = act.planned_by == who.account && officer_of(who, &call).is_ok();
    Ok(pages::BulkPage {
        ui,
        rows: rows.collect(),
        may_confirm: own && act.done_at.is_none() && act.items.iter().any(|item| item.foreseen.is_done()),
        may_undo: own && act.may_be_undone(ui.now),
        call,
        act,
        form,
    })
}

async fn again(state: &State, ui: &Ui, who: &SignedIn, id: BulkActId, form: Form) -> Reply {
    let mut conn = state.db.conn().await?;
    form_again(&bulk_page(&mut conn, ui, who, id, form).await?)
}

pub async fn confirm(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<BulkActId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::confirm_bulk(&state, &who, *id).await {
        Ok((_, 0)) => see_other(links::bulk(*id), "done-eligibility-bulk"),
        Ok(_) => see_other(links::bulk(*id), "done-eligibility-bulk-in-part"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            again(&state, &ui, &who, *id, form).await
        }
    }
}

pub async fn undo(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<BulkActId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::undo_bulk(&state, &who, *id).await {
        Ok(()) => see_other(links::bulk(*id), "done-eligibility-bulk-undone"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            again(&state, &ui, &who, *id, form).await
        }
    }
}
