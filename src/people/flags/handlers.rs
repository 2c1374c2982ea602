//! The page of an organisation's flags.

use actix_web::web::{Data, Path};
use chrono::NaiveDate;

use super::access::{Access, need_second};
use super::model::{Colour, Decision, Flag, NewFlag, reason_problem};
use super::status::Status;
use super::{actions, links, pages, store};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{AccountId, FlagId, OrganisationId};
use crate::base::state::State;
use crate::people::accounts::{self, SignedIn};
use crate::people::organisations;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// The flags with everybody's names, for whoever may read some. Members read what bars their organisation.
pub(super) async fn shown<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: OrganisationId,
    form: Form,
) -> Result<pages::List<'a>, AppError> {
    let access = Access::of(who, id)?;
    let mut conn = state.db.conn().await?;
    let organisation = organisations::find(&mut conn, id).await?;
    let today = Zone::BELGRADE.day(state.now());
    let mut flags = store::of_organisation(&mut conn, id).await?;
    let mut names = Vec::new();
    if access.member {
        flags.retain(|flag| flag.bars(today));
    } else {
        names = accounts::names_of(&mut conn, &people(&flags)).await?;
    }
    Ok(pages::List { ui, organisation, access, today, flags, names: pages::Names(names), form })
}

/// One flag, for staff.
pub(super) async fn one<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: FlagId,
    form: Form,
) -> Result<pages::FlagPage<'a>, AppError> {
    let mut conn = state.db.conn().await?;
    let flag = store::find(&mut conn, id).await?;
    let access = Access::of(who, flag.organisation)?.not_of_members()?;
    let organisation = organisations::find(&mut conn, flag.organisation).await?;
    let names = pages::Names(accounts::names_of(&mut conn, &people(std::slice::from_ref(&flag))).await?);
    let today = Zone::BELGRADE.day(state.now());
    let is_second = flag.raised_by != who.account;
    let may_decide = access.judges && flag.status == Status::Escalated && is_second;
    let may_lift = access.judges && flag.stands(today) && (is_second || flag.colour != Colour::Red);
    Ok(pages::FlagPage { ui, organisation, flag, names, today, may_decide, may_lift, form })
}

fn people(flags: &[Flag]) -> Vec<AccountId> {
    let of = |flag: &Flag| {
        let words = [&flag.decided, &flag.lifted].map(|word| word.as_ref().map(|word| word.by));
        [Some(flag.raised_by)].into_iter().chain(words).flatten().collect::<Vec<_>>()
    };
    flags.iter().flat_map(of).collect()
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Reply {
    page(&shown(&state, &ui, &who, *id, Form::default()).await?)
}

fn parsed(fields: &Fields, today: NaiveDate) -> Result<NewFlag, Errors> {
    let mut errors = Errors::default();
    let colour = errors.parse::<Colour>("colour", &fields.get("colour"), "error-choice");
    let last = fields.get("expires_on");
    let expires_on = if last.is_empty() {
        Some(None)
    } else {
        errors.parse::<NaiveDate>("expires_on", &last, "error-date").map(Some)
    };
    let new = NewFlag {
        colour: colour.unwrap_or(Colour::Observation),
        reason: fields.get("reason"),
        expires_on: expires_on.flatten(),
    };
    for (field, problem) in new.problems(today) {
        errors.add(field, problem);
    }
    errors.done(Some(new))
}

pub async fn raise(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    Access::of(&who, *id)?.need_judge()?;
    let errors = match parsed(&posted.fields, Zone::BELGRADE.day(state.now())) {
        Ok(new) => match actions::raise(&state, &who, *id, new).await {
            Ok(_) => return see_other(links::list(*id), "done-flags-raised"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&shown(&state, &ui, &who, *id, form).await?)
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<FlagId>) -> Reply {
    page(&one(&state, &ui, &who, *id, Form::default()).await?)
}

/// The flag, before somebody who may decide on it: who may not learns so before the form is looked at.
async fn judged(state: &State, who: &SignedIn, id: FlagId) -> Result<Flag, AppError> {
    let flag = store::find(&mut *state.db.conn().await?, id).await?;
    Access::of(who, flag.organisation)?.not_of_members()?.need_judge()?;
    Ok(flag)
}

/// The reason that every decision needs.
fn reason(errors: &mut Errors, fields: &Fields) -> String {
    let reason = fields.get("reason");
    if let Some(problem) = reason_problem(&reason) {
        errors.add("reason", problem);
    }
    reason
}

pub async fn decide(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<FlagId>,
    posted: Posted<Button>,
) -> Reply {
    need_second(&who, &judged(&state, &who, *id).await?)?;
    let mut errors = Errors::default();
    let decision = errors.parse::<Decision>("decision", &posted.fields.get("decision"), "error-choice");
    let because = reason(&mut errors, &posted.fields);
    let errors = match errors.done(decision) {
        Ok(decision) => match actions::decide(&state, &who, *id, decision, &because).await {
            Ok(()) => return see_other(links::show(*id), "done-flags-decided"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&one(&state, &ui, &who, *id, form).await?)
}

pub async fn lift(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<FlagId>,
    posted: Posted<Button>,
) -> Reply {
    let flag = judged(&state, &who, *id).await?;
    if flag.colour == Colour::Red {
        need_second(&who, &flag)?;
    }
    let mut errors = Errors::default();
    let because = reason(&mut errors, &posted.fields);
    let errors = match errors.done(Some(())) {
        Ok(()) => match actions::lift(&state, &who, *id, &because).await {
            Ok(()) => return see_other(links::show(*id), "done-flags-lifted"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&one(&state, &ui, &who, *id, form).await?)
}
