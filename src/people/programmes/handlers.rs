//! Pages of programmes.

use actix_web::web::{Data, Path};
use serde::Deserialize;

use super::actions;
use super::store::{self, Programme};
use super::{access, form, links, pages};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{AccountId, InvitationId, ProgrammeId};
use crate::base::kernel::money::Currency;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::people::accounts::actions::GivenOrInvited;
use crate::people::accounts::{Role, Scope, SignedIn, holders, open_invitations};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// The programmes that a person works for; all of them for the system administrator.
pub(super) async fn known(state: &State, who: &SignedIn) -> Result<Vec<Programme>, AppError> {
    let mut conn = state.db.conn().await?;
    Ok(if who.roles.system_administrator {
        store::all(&mut conn).await?
    } else {
        store::find_many(&mut conn, &who.roles.programmes()).await?
    })
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn) -> Reply {
    let programmes = known(&state, &who).await?;
    page(&pages::List { ui: &ui, programmes, may_add: who.roles.system_administrator })
}

pub async fn new_form(ui: Ui, who: SignedIn) -> Reply {
    if !who.roles.system_administrator {
        return Err(AppError::NotFound);
    }
    let usual = Fields::default().with("currency", Currency::EUR).with("zone", Zone::BELGRADE.name());
    page(&pages::New { ui: &ui, form: Form::filled(usual) })
}

pub async fn create(state: Data<State>, ui: Ui, who: SignedIn, posted: Posted<Button>) -> Reply {
    if !who.roles.system_administrator {
        return Err(AppError::NotFound);
    }
    let errors = match form::parse(&posted.fields) {
        Ok(new) => match actions::create(&state, &who, new).await {
            Ok(id) => return see_other(links::show(id), "done-programmes-created"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    form_again(&pages::New { ui: &ui, form: Form::wrong(&ui, posted.fields, &errors)? })
}

/// Everything that the staff page shows, for whoever may see it.
pub(super) async fn staff_read<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: ProgrammeId,
    form: Form,
) -> Result<pages::StaffPage<'a>, AppError> {
    if !access::may_look(who, id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme: Programme = store::find(&mut conn, id).await?;
    let staff = holders(&mut conn, Scope::Programme(id)).await?;
    let invited = open_invitations(&mut conn, Scope::Programme(id)).await?;
    let may_change = access::require_staffing(who, id).is_ok();
    Ok(pages::StaffPage { ui, programme, staff, invited, form, may_change })
}

async fn staff_page(state: &State, ui: &Ui, who: &SignedIn, id: ProgrammeId, form: Form) -> Reply {
    let again = form.is_wrong();
    let shown = staff_read(state, ui, who, id, form).await?;
    if again { form_again(&shown) } else { page(&shown) }
}

pub async fn staff(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ProgrammeId>) -> Reply {
    staff_page(&state, &ui, &who, *id, Form::default()).await
}

#[derive(Debug, Deserialize)]
pub struct StaffForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    role: String,
}

impl StaffForm {
    fn parse(&self) -> Result<(Email, Role), Errors> {
        let mut errors = Errors::default();
        let email = errors.parse::<Email>("email", &self.email, "error-email");
        let role = errors.parse::<Role>("role", &self.role, "error-choice");
        if role.is_some_and(|role| !Role::OF_PROGRAMMES.contains(&role)) {
            errors.add("role", Phrase::new("error-choice"));
        }
        errors.done(email.zip(role))
    }
}

pub async fn add_staff(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ProgrammeId>,
    posted: Posted<StaffForm>,
) -> Reply {
    access::require_staffing(&who, *id)?;
    let errors = match posted.form.parse() {
        Ok((email, role)) => match actions::add_staff(&state, &who, *id, &email, role).await {
            Ok(GivenOrInvited::Given(_)) => {
                return see_other(links::staff(*id), "done-programmes-staff-given");
            }
            Ok(GivenOrInvited::Invited(_)) => {
                return see_other(links::staff(*id), "done-programmes-staff-invited");
            }
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    staff_page(&state, &ui, &who, *id, form).await
}

pub async fn remove_staff(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ProgrammeId, AccountId, String)>,
    posted: Posted<Button>,
) -> Reply {
    let (id, account, role) = path.into_inner();
    let role: Role = role.parse().map_err(|_| AppError::NotFound)?;
    match actions::remove_staff(&state, &who, id, account, role).await {
        Ok(()) => see_other(links::staff(id), "done-programmes-staff-removed"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            staff_page(&state, &ui, &who, id, form).await
        }
    }
}

pub async fn withdraw_invitation(
    state: Data<State>,
    who: SignedIn,
    path: Path<(ProgrammeId, InvitationId)>,
    _: Posted<Button>,
) -> Reply {
    let (id, invitation) = path.into_inner();
    actions::withdraw_invitation(&state, &who, id, invitation).await?;
    see_other(links::staff(id), "done-programmes-invitation-withdrawn")
}
