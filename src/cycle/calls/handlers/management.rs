//! From where staff run a call: what is missing, publication, the panel, corrigenda.

use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, CallId, InvitationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::cycle::calls::access::{require_manager, require_staff, require_staffing};
use crate::cycle::calls::model::Call;
use crate::cycle::calls::status::Status;
use crate::cycle::calls::{actions, builder, corrigendum, links, pages, store};
use crate::people::accounts::actions::GivenOrInvited;
use crate::people::accounts::{Invited, Role, Scope, SignedIn, Staff, holders, open_invitations};
use crate::people::programmes::{self, Programme};
use crate::web::forms::{Button, Errors, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    managed(&state, &ui, &who, *id, Form::default()).await
}

/// A call as its staff run it.
pub(in crate::cycle::calls) struct Managed {
    pub call: Call,
    pub programme: Programme,
    /// Why a draft cannot be published yet.
    pub missing: Vec<Phrase>,
    pub panel: Vec<Staff>,
    pub invited: Vec<Invited>,
}

pub(in crate::cycle::calls) async fn read(
    state: &State,
    who: &SignedIn,
    id: CallId,
) -> Result<Managed, AppError> {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, id).await?;
    require_staff(who, &call)?;
    let programme = programmes::find(&mut conn, call.programme).await?;
    let missing = if call.status == Status::Draft {
        actions::missing_in(&mut conn, &call, &programme, state.now()).await?
    } else {
        Vec::new()
    };
    let panel = holders(&mut conn, Scope::Call(id)).await?;
    let invited = open_invitations(&mut conn, Scope::Call(id)).await?;
    Ok(Managed { call, programme, missing, panel, invited })
}

async fn managed(state: &State, ui: &Ui, who: &SignedIn, id: CallId, form: Form) -> Reply {
    let Managed { call, programme, missing, panel, invited } = read(state, who, id).await?;
    let corrigenda = store::corrigenda_of(&mut *state.db.conn().await?, id).await?;
    let again = form.is_wrong();
    let shown = pages::Management {
        ui,
        missing: missing.iter().map(|phrase| ui.say(phrase)).collect(),
        panel,
        invited,
        corrigenda,
        may_manage: require_manager(who, &call).is_ok(),
        may_staff: require_staffing(who, &call).is_ok(),
        programme,
        call,
        form,
    };
    if again { form_again(&shown) } else { page(&shown) }
}

/// The page again with what was refused on top.
async fn refused(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: CallId,
    posted: Posted<Button>,
    error: AppError,
) -> Reply {
    let form = Form::wrong(ui, posted.fields, &refusals(error)?)?;
    managed(state, ui, who, id, form).await
}

pub async fn publish(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::publish(&state, &who, *id).await {
        Ok(()) => see_other(links::manage(*id), "done-calls-published"),
        Err(error) => refused(&state, &ui, &who, *id, posted, error).await,
    }
}

pub async fn archive(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::archive(&state, &who, *id).await {
        Ok(()) => see_other(links::manage(*id), "done-calls-archived"),
        Err(error) => refused(&state, &ui, &who, *id, posted, error).await,
    }
}

#[derive(Debug, Deserialize)]
pub struct PanelForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    role: String,
}

impl PanelForm {
    fn parse(&self) -> Result<(Email, Role), Errors> {
        let mut errors = Errors::default();
        let email = errors.parse::<Email>("email", &self.email, "error-email");
        let role = errors.parse::<Role>("role", &self.role, "error-choice");
        if role.is_some_and(|role| !Role::OF_CALLS.contains(&role)) {
            errors.add("role", Phrase::new("error-choice"));
        }
        errors.done(email.zip(role))
    }
}

pub async fn add_panel_member(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<PanelForm>,
) -> Reply {
    require_staffing(&who, &store::find(&mut *state.db.conn().await?, *id).await?)?;
    let errors = match posted.form.parse() {
        Ok((email, role)) => match actions::add_panel_member(&state, &who, *id, &email, role).await {
            Ok(GivenOrInvited::Given(_)) => return see_other(links::manage(*id), "done-calls-panel-given"),
            Ok(GivenOrInvited::Invited(_)) => {
                return see_other(links::manage(*id), "done-calls-panel-invited");
            }
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    managed(&state, &ui, &who, *id, form).await
}

pub async fn remove_panel_member(
    state: Data<State>,
    who: SignedIn,
    path: Path<(CallId, AccountId, String)>,
    _: Posted<Button>,
) -> Reply {
    let (id, account, role) = path.into_inner();
    let role: Role = role.parse().map_err(|_| AppError::NotFound)?;
    actions::remove_panel_member(&state, &who, id, account, role).await?;
    see_other(links::manage(id), "done-calls-panel-removed")
}

pub async fn withdraw_invitation(
    state: Data<State>,
    who: SignedIn,
    path: Path<(CallId, InvitationId)>,
    _: Posted<Button>,
) -> Reply {
    let (id, invitation) = path.into_inner();
    actions::withdraw_invitation(&state, &who, id, invitation).await?;
    see_other(links::manage(id), "done-calls-invitation-withdrawn")
}

pub async fn corrigendum_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, *id).await?;
    require_manager(&who, &call)?;
    corrigendum::require_published(&call)?;
    let form = Form::filled(corrigendum::filled(&call));
    let has_next = builder::actions::next_of(&mut conn, &call).await?.1.is_some();
    page(&pages::CorrigendumPage { ui: &ui, call: &call, has_next, form })
}
