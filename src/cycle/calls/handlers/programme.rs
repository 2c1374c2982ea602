//! A programme's own page, with its calls.

use actix_web::web::{Data, Path};

use crate::base::error::AppError;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::calls::{actions, pages, store};
use crate::people::accounts::{Role, Scope, SignedIn, holders};
use crate::people::programmes::{self, form as fields_of};
use crate::web::forms::{Button, Errors, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ProgrammeId>) -> Reply {
    if !programmes::may_look(&who, *id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, *id).await?;
    let calls = store::list_of_programmes(&mut conn, &[*id]).await?;
    let staff = holders(&mut conn, Scope::Programme(*id)).await?;
    page(&pages::ProgrammePage {
        ui: &ui,
        programme,
        calls,
        staff,
        is_staff: who.is_staff(*id),
        may_change: who.roles.system_administrator,
        may_add: who.in_programme(*id, &[Role::ProgrammeManager]),
    })
}

/// Only the system administrator sets a programme up and changes it; its staff may know that.
pub(in crate::cycle::calls) fn require_administrator(
    who: &SignedIn,
    id: ProgrammeId,
) -> Result<(), AppError> {
    if who.roles.system_administrator {
        Ok(())
    } else if who.is_staff(id) {
        Err(AppError::Forbidden(Phrase::new("programmes-only-administrator")))
    } else {
        Err(AppError::NotFound)
    }
}

async fn change_page<'a>(
    state: &State,
    ui: &'a Ui,
    id: ProgrammeId,
    again: Option<Form>,
) -> Result<pages::ProgrammeChange<'a>, AppError> {
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, id).await?;
    let held = store::allotted(&mut conn, id).await?;
    let form = again.unwrap_or_else(|| Form::filled(fields_of::filled(ui, &programme)));
    Ok(pages::ProgrammeChange { ui, programme, held, form })
}

pub async fn change_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ProgrammeId>) -> Reply {
    require_administrator(&who, *id)?;
    page(&change_page(&state, &ui, *id, None).await?)
}

pub async fn change(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
    posted: Posted<Button>,
) -> Reply {
    require_administrator(&who, *id)?;
    let known = programmes::find(&mut *state.db.conn().await?, *id).await?;
    // Code and currency stand in letters and books: they stay as they were set up.
    let fixed = posted.fields.clone().fixed("code", &known.code).fixed("currency", known.currency);
    let mut errors = Errors::default();
    let version = errors.parse::<i32>("", &posted.fields.get("version"), "error-broken-form");
    let errors = match (fields_of::parse(&fixed), version) {
        (Ok(new), Some(version)) => match actions::change_programme(&state, &who, *id, version, new).await {
            Ok(()) => return see_other(programmes::links::show(*id), "done-saved"),
            Err(error) => refusals(error)?,
        },
        (Err(wrong), _) => wrong,
        (Ok(_), None) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&change_page(&state, &ui, *id, Some(form)).await?)
}
