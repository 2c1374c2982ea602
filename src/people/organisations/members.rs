//! The page of an organisation's members.

use actix_web::web::{Data, Path};

use super::rights::Rights;
use super::{actions, links, pages, store};
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, InvitationId, OrganisationId};
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::people::accounts::actions::GivenOrInvited;
use crate::people::accounts::{Role, Scope, SignedIn, holders, open_invitations};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

pub(super) async fn shown<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: OrganisationId,
    form: Form,
) -> Result<pages::Members<'a>, AppError> {
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    let mut conn = state.db.conn().await?;
    let organisation = store::find(&mut conn, id).await?;
    let mut people: Vec<pages::Member> = Vec::new();
    for held in holders(&mut conn, Scope::Organisation(id)).await? {
        match people.iter_mut().find(|member| member.account == held.account) {
            Some(member) => member.roles.push(held.role),
            None => people.push(pages::Member {
                account: held.account,
                name: held.name,
                email: held.email,
                roles: vec![held.role],
            }),
        }
    }
    let invited = open_invitations(&mut conn, Scope::Organisation(id)).await?;
    Ok(pages::Members { ui, organisation, rights, me: who.account, people, invited, form })
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Reply {
    let form = Form::filled(Fields::default().with("role", Role::Viewer));
    page(&shown(&state, &ui, &who, *id, form).await?)
}

pub async fn add(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let rights = Rights::of(&who, *id)?;
    rights.need_member()?;
    Rights::need(rights.administers, "organisations-administrators-only")?;
    let mut errors = Errors::default();
    let email = errors.parse::<Email>("email", &posted.fields.get("email"), "error-email");
    let role = errors.parse::<Role>("role", &posted.fields.get("role"), "error-choice");
    let errors = match errors.done(email.zip(role)) {
        Ok((email, role)) => match actions::add_member(&state, &who, *id, &email, role).await {
            Ok(GivenOrInvited::Given(_)) => {
                return see_other(links::members(*id), "done-organisations-member-added");
            }
            Ok(GivenOrInvited::Invited(_)) => {
                return see_other(links::members(*id), "done-organisations-member-invited");
            }
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&shown(&state, &ui, &who, *id, form).await?)
}

pub async fn remove_role(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(OrganisationId, AccountId, String)>,
    posted: Posted<Button>,
) -> Reply {
    let (id, account, role) = path.into_inner();
    let role: Role = role.parse().map_err(|_| AppError::NotFound)?;
    match actions::remove_role(&state, &who, id, account, role).await {
        // Whoever has just left sees the organisation no more.
        Ok(()) if account == who.account => see_other(links::LIST, "done-organisations-role-removed"),
        Ok(()) => see_other(links::members(id), "done-organisations-role-removed"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            form_again(&shown(&state, &ui, &who, id, form).await?)
        }
    }
}

pub async fn withdraw(
    state: Data<State>,
    who: SignedIn,
    path: Path<(OrganisationId, InvitationId)>,
    _: Posted<Button>,
) -> Reply {
    let (id, invitation) = path.into_inner();
    actions::withdraw_invitation(&state, &who, id, invitation).await?;
    see_other(links::members(id), "done-organisations-invitation-withdrawn")
}

/// What was done, or the page of members with what is wrong.
async fn back(
    (state, ui, who, id): (&State, &Ui, &SignedIn, OrganisationId),
    fields: Fields,
    result: Result<(), AppError>,
    (to, done): (String, &'static str),
) -> Reply {
    match result {
        Ok(()) => see_other(to, done),
        Err(error) => {
            let form = Form::wrong(ui, fields, &refusals(error)?)?;
            form_again(&shown(state, ui, who, id, form).await?)
        }
    }
}

pub async fn leave(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let left = actions::leave(&state, &who, *id).await;
    let done = (links::LIST.to_owned(), "done-organisations-left");
    back((&state, &ui, &who, *id), posted.fields, left, done).await
}

pub async fn hand_over(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let rights = Rights::of(&who, *id)?;
    rights.need_member()?;
    Rights::need(rights.administers, "organisations-administrators-only")?;
    let mut errors = Errors::default();
    let email = errors.parse::<Email>("to", &posted.fields.get("to"), "error-email");
    let errors = match errors.done(email) {
        Ok(email) => match actions::hand_over(&state, &who, *id, &email).await {
            // Whoever had no other role sees the organisation no more.
            Ok(()) => return see_other(links::LIST, "done-organisations-handed-over"),
            Err(error) => at_to(&refusals(error)?),
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&shown(&state, &ui, &who, *id, form).await?)
}

/// Whoever cannot take over is the field's affair.
fn at_to(refused: &Errors) -> Errors {
    let mut errors = Errors::default();
    for (_, phrase) in refused.iter() {
        errors.add("to", phrase.clone());
    }
    errors
}

pub async fn invite_again(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(OrganisationId, InvitationId)>,
    posted: Posted<Button>,
) -> Reply {
    let (id, invitation) = path.into_inner();
    let sent = actions::invite_again(&state, &who, id, invitation).await;
    let done = (links::members(id), "done-organisations-member-invited");
    back((&state, &ui, &who, id), posted.fields, sent, done).await
}
