//! The long form of a call, for a new one and for a draft.

use actix_web::web::{Data, Path};

use crate::base::error::AppError;
use crate::base::kernel::ids::{CallId, ProgrammeId};
use crate::base::state::State;
use crate::cycle::calls::access::require_manager;
use crate::cycle::calls::model::{Call, CallInput};
use crate::cycle::calls::{actions, form, links, pages, store, trial};
use crate::people::accounts::{Role, SignedIn};
use crate::people::places;
use crate::people::programmes::{self, Programme};
use crate::web::forms::{Button, Errors, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// The form, for a new call of the programme or for a draft.
async fn shown(state: &State, ui: &Ui, programme: &Programme, draft: Option<&Call>, filled: Form) -> Reply {
    let mut conn = state.db.conn().await?;
    let places = places::places(&mut conn).await?;
    let again = filled.is_wrong();
    let shown = pages::DraftPage { ui, programme, draft, places, form: filled };
    if again { form_again(&shown) } else { page(&shown) }
}

pub async fn new_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ProgrammeId>) -> Reply {
    programmes::require(&who, *id, &[Role::ProgrammeManager], "calls-only-manager")?;
    let programme = programmes::find(&mut *state.db.conn().await?, *id).await?;
    let usual = Form::filled(form::usual(programme.time_zone));
    shown(&state, &ui, &programme, None, usual).await
}

pub async fn create(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
    posted: Posted<Button>,
) -> Reply {
    programmes::require(&who, *id, &[Role::ProgrammeManager], "calls-only-manager")?;
    let programme = programmes::find(&mut *state.db.conn().await?, *id).await?;
    let errors = match form::parse(&posted.fields, programme.currency) {
        Ok(input) => match actions::create(&state, &who, *id, input).await {
            Ok(call) => return see_other(links::manage(call), "done-calls-created"),
            Err(error) => at_their_fields(error)?,
        },
        Err(errors) => errors,
    };
    shown(&state, &ui, &programme, None, Form::wrong(&ui, posted.fields, &errors)?).await
}

/// A draft that this person may change, and its programme.
pub(in crate::cycle::calls) async fn draft_of(
    state: &State,
    who: &SignedIn,
    id: CallId,
) -> Result<(Call, Programme), AppError> {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, id).await?;
    require_manager(who, &call)?;
    let programme = programmes::find(&mut conn, call.programme).await?;
    Ok((call, programme))
}

pub async fn form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    let (call, programme) = draft_of(&state, &who, *id).await?;
    actions::require_draft(&call)?;
    let filled = form::filled(ui.language, &CallInput::from(&call)).with("version", call.version);
    shown(&state, &ui, &programme, Some(&call), Form::filled(filled)).await
}

pub async fn change(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let (call, programme) = draft_of(&state, &who, *id).await?;
    let errors = match form::parse(&posted.fields, call.currency) {
        Ok(input) => {
            // A version that is none is one that nobody has read.
            let version = posted.fields.get("version").parse().unwrap_or(0);
            match actions::change(&state, &who, *id, version, input).await {
                Ok(()) => return see_other(links::manage(*id), "done-calls-changed"),
                Err(error) => at_their_fields(error)?,
            }
        }
        Err(errors) => errors,
    };
    shown(&state, &ui, &programme, Some(&call), Form::wrong(&ui, posted.fields, &errors)?).await
}

/// Tries the rules with what was typed; nothing is saved.
pub async fn try_rules(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let (call, programme) = draft_of(&state, &who, *id).await?;
    actions::require_draft(&call)?;
    match trial::typed(&state, &ui, call.clone(), &posted.fields).await? {
        Ok(tried) => trial::typed_page(&ui, tried),
        Err(errors) => {
            let form = Form::wrong(&ui, posted.fields, &errors)?;
            shown(&state, &ui, &programme, Some(&call), form).await
        }
    }
}

/// A refusal of the action, with the reference's own at its field.
fn at_their_fields(error: AppError) -> Result<Errors, AppError> {
    match error {
        AppError::Refused(phrases) if phrases.iter().any(|p| p.key == "calls-reference-taken") => {
            let mut errors = Errors::default();
            for phrase in phrases {
                errors.add("reference", phrase);
            }
            Ok(errors)
        }
        other => refusals(other),
    }
}
