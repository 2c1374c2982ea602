//! Pages of one organisation.

use actix_web::web::{Data, Path};

use super::model::Organisation;
use super::rights::Rights;
use super::store::documents::documents_of;
use super::store::duplicates;
use super::store::turnovers::turnovers_of;
use super::{actions, completeness, forms, links, pages, store};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::OrganisationId;
use crate::base::state::State;
use crate::people::accounts::{Role, Scope, SignedIn, holders};
use crate::people::places::{self, names_of};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, page_once, see_other};
use crate::web::ui::Ui;

async fn profile_page<'a>(
    state: &State,
    ui: &'a Ui,
    known: Option<OrganisationId>,
    form: Form,
) -> Result<pages::ProfileForm<'a>, AppError> {
    let mut conn = state.db.conn().await?;
    let places = places::places(&mut conn).await?;
    let known = match known {
        Some(id) => Some(store::find(&mut conn, id).await?),
        None => None,
    };
    Ok(pages::ProfileForm { ui, known, places, form })
}

pub async fn new_form(state: Data<State>, ui: Ui, who: SignedIn) -> Reply {
    let fields = Fields::default().with("representative", &who.name).with("email", &who.email);
    page(&profile_page(&state, &ui, None, Form::filled(fields)).await?)
}

pub async fn register(state: Data<State>, ui: Ui, who: SignedIn, posted: Posted<Button>) -> Reply {
    let today = Zone::BELGRADE.day(state.now());
    let places = places::places(&mut *state.db.conn().await?).await?;
    let errors = match forms::profile(&posted.fields, &places, today) {
        Ok(profile) => match actions::register(&state, &who, profile).await {
            Ok(id) => return see_other(links::show(id), "done-organisations-registered"),
            Err(error) => forms::refused(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&profile_page(&state, &ui, None, form).await?)
}

/// The organisation, for somebody who may change its profile.
pub(super) async fn writable(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
) -> Result<Organisation, AppError> {
    Rights::need(Rights::of(who, id)?.writes, "organisations-writers-only")?;
    Ok(store::find(&mut *state.db.conn().await?, id).await?)
}

pub async fn profile_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Reply {
    let known = writable(&state, &who, *id).await?;
    let form = Form::filled(forms::filled(&known));
    page(&profile_page(&state, &ui, Some(*id), form).await?)
}

pub async fn change(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    Rights::need(Rights::of(&who, *id)?.writes, "organisations-writers-only")?;
    let today = Zone::BELGRADE.day(state.now());
    // Without a version nobody knows what was changed: as if somebody else had changed it.
    let version = posted.fields.get("version").parse().unwrap_or_default();
    let places = places::places(&mut *state.db.conn().await?).await?;
    let errors = match forms::profile(&posted.fields, &places, today) {
        Ok(profile) => match actions::change(&state, &who, *id, profile, version).await {
            Ok(()) => return see_other(links::show(*id), "done-saved"),
            Err(error) => forms::refused(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&profile_page(&state, &ui, Some(*id), form).await?)
}

/// One organisation's page with its small forms.
pub(super) async fn shown<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: OrganisationId,
    form: Form,
) -> Result<pages::Show<'a>, AppError> {
    let rights = Rights::of(who, id)?;
    let mut conn = state.db.conn().await?;
    let organisation = store::find(&mut conn, id).await?;
    let places = places::places(&mut conn).await?;
    let seat = names_of(&places, std::slice::from_ref(&organisation.seat)).pop().unwrap_or_default();
    let codes = if rights.member || rights.counts {
        store::communities::declared_communities(&mut conn, &state.seal, &[id])
            .await?
            .remove(&id)
            .unwrap_or_default()
    } else {
        Vec::new()
    };
    let communities =
        if rights.member { pages::named(places::communities(&mut conn).await?, &codes) } else { Vec::new() };
    let documents = if rights.reads_documents { documents_of(&mut conn, id).await? } else { Vec::new() };
    let turnovers = if rights.reads_documents { turnovers_of(&mut conn, id).await? } else { Vec::new() };
    let alike = if rights.judges { duplicates::alike(&mut conn, id).await? } else { Vec::new() };
    let lines = if rights.reads_documents {
        let holders = holders(&mut conn, Scope::Organisation(id)).await?;
        let signs = holders.iter().any(|held| held.role == Role::Signatory);
        completeness::of(&organisation, &documents, signs, Zone::BELGRADE.day(ui.now))
    } else {
        Vec::new()
    };
    let count = codes.len();
    let told_when = rights.member || rights.looks || rights.counts;
    let consented = if told_when { store::communities::consented(&mut conn, id).await? } else { None };
    Ok(pages::Show {
        ui,
        organisation,
        rights,
        seat,
        communities,
        count,
        consented,
        documents,
        turnovers,
        lines,
        alike,
        form,
    })
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Reply {
    page(&shown(&state, &ui, &who, *id, Form::default()).await?)
}

/// Back to the organisation's page: with a word of success, or with what is wrong.
pub(super) async fn back(
    (state, ui, who, id): (&State, &Ui, &SignedIn, OrganisationId),
    fields: Fields,
    result: Result<(), AppError>,
    done: &'static str,
) -> Reply {
    match result {
        Ok(()) => see_other(links::show(id), done),
        Err(error) => {
            let form = Form::wrong(ui, fields, &refusals(error)?)?;
            form_again(&shown(state, ui, who, id, form).await?)
        }
    }
}

pub(super) async fn communities_page<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: OrganisationId,
    form: Option<Form>,
) -> Result<pages::Communities<'a>, AppError> {
    let rights = Rights::of(who, id)?;
    rights.need_member()?;
    Rights::need(rights.declares, "organisations-declarers-only")?;
    let mut conn = state.db.conn().await?;
    let organisation = store::find(&mut conn, id).await?;
    let all = places::communities(&mut conn).await?;
    let form = if let Some(form) = form {
        form
    } else {
        let codes = store::communities::declared_communities(&mut conn, &state.seal, &[id])
            .await?
            .remove(&id)
            .unwrap_or_default();
        Form::filled(forms::filled_declaration(organisation.declaration, &codes))
    };
    Ok(pages::Communities { ui, organisation, all, form })
}

pub async fn communities_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Reply {
    page(&communities_page(&state, &ui, &who, *id, None).await?)
}

pub async fn declare(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let rights = Rights::of(&who, *id)?;
    rights.need_member()?;
    Rights::need(rights.declares, "organisations-declarers-only")?;
    let errors = match forms::declared(&posted.fields) {
        Ok(declared) => match actions::declare(&state, &who, *id, declared).await {
            Ok(()) => return see_other(links::show(*id), "done-organisations-declared"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&communities_page(&state, &ui, &who, *id, Some(form)).await?)
}

/// Shows the declared communities to an officer, once; the look is audited.
pub(super) async fn looked<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: OrganisationId,
) -> Result<pages::Look<'a>, AppError> {
    let codes = actions::look_at_communities(state, who, id).await?;
    let mut conn = state.db.conn().await?;
    let organisation = store::find(&mut conn, id).await?;
    let communities = pages::named(places::communities(&mut conn).await?, &codes);
    Ok(pages::Look { ui, organisation, communities })
}

pub async fn look(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    _: Posted<Button>,
) -> Reply {
    page_once(&looked(&state, &ui, &who, *id).await?)
}

pub async fn submit(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let submitted = actions::submit(&state, &who, *id).await;
    back((&state, &ui, &who, *id), posted.fields, submitted, "done-organisations-submitted").await
}

pub async fn verify(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let version = posted.fields.get("version").parse().unwrap_or_default();
    let verified = actions::verify_as_read(&state, &who, *id, version).await;
    back((&state, &ui, &who, *id), posted.fields, verified, "done-organisations-verified").await
}

pub async fn send_back(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let reason = posted.fields.get("reason");
    let returned = actions::send_back(&state, &who, *id, &reason).await;
    back((&state, &ui, &who, *id), posted.fields, returned, "done-organisations-returned").await
}

pub async fn merge(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    let rights = Rights::of(&who, *id)?;
    Rights::need(!rights.member, "organisations-own")?;
    Rights::need(rights.judges, "organisations-officers-only")?;
    let mut errors = Errors::default();
    let into =
        errors.parse::<OrganisationId>("into", &posted.fields.get("into"), "organisations-merge-not-there");
    let Some(into) = into else {
        let form = Form::wrong(&ui, posted.fields, &errors)?;
        return form_again(&shown(&state, &ui, &who, *id, form).await?);
    };
    let because = posted.fields.get("because");
    let merged = actions::merge(&state, &who, *id, into, &because).await;
    back((&state, &ui, &who, *id), posted.fields, merged, "done-organisations-merged").await
}
