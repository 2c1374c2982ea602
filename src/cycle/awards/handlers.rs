//! Pages of grants; those of the award of a call stand in `handlers/proposing.rs`.

pub mod proposing;

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;
use validator::Validate;

use super::agreement::Frozen;
use super::model::{Grant, Signature, Tranche};
use super::pages::{self, Listed, Party};
use super::parties::parties_of;
use super::status::GrantStatus;
use super::{actions, links, store};
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, GrantId, OrganisationId};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::web::forms::{Errors, Fields, Form, Posted, refusals};
use crate::web::paging::{After, Paged, Part};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// A grant as its organisations and the programme's staff see it.
pub(super) struct Shown {
    pub grant: Grant,
    pub call: Call,
    pub application: Application,
    pub frozen: Frozen,
    pub parties: Vec<Party>,
    pub tranches: Vec<Tranche>,
    pub signs_for: Vec<(OrganisationId, Translated)>,
    pub may_refuse: bool,
    pub is_staff: bool,
}

pub(super) async fn shown(state: &State, who: &SignedIn, grant: GrantId) -> Result<Shown, AppError> {
    let mut conn = state.db.conn().await?;
    let grant = store::grants::find_grant(&mut conn, grant).await?;
    let parties = parties_of(&mut conn, &grant).await?;
    let is_staff = who.is_staff(parties.call.programme);
    if !is_staff && !parties.organisations.iter().any(|o| who.is_member(o.id)) {
        return Err(AppError::NotFound);
    }
    let frozen = store::grants::agreement_of(&mut conn, grant.id).await?;
    let tranches = store::grants::tranches_of(&mut conn, grant.id).await?;
    let mut acceptances = store::grants::acceptances_of(&mut conn, grant.id).await?;
    let is_offered = grant.status == GrantStatus::Offered;
    let signs = |id: OrganisationId| who.in_organisation(id, &[Role::Signatory]);
    let may_refuse = is_offered && parties.organisations.iter().any(|o| signs(o.id));
    let listed: Vec<Party> = parties
        .organisations
        .iter()
        .enumerate()
        .map(|(i, organisation)| Party {
            id: organisation.id,
            names: organisation.names.clone(),
            is_lead: i == 0,
            acceptance: acceptances
                .iter()
                .position(|a| a.organisation == organisation.id)
                .map(|at| acceptances.swap_remove(at)),
        })
        .collect();
    let signs_for = listed
        .iter()
        .filter(|party| is_offered && party.acceptance.is_none() && signs(party.id))
        .map(|party| (party.id, party.names.clone()))
        .collect();
    let (call, application) = (parties.call, parties.application);
    Ok(Shown { grant, call, application, frozen, parties: listed, tranches, signs_for, may_refuse, is_staff })
}

/// The page of one grant.
async fn grant_page<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    grant: GrantId,
    form: Form,
) -> Result<pages::GrantPage<'a>, AppError> {
    let Shown { grant, call, application, frozen, parties, tranches, signs_for, may_refuse, is_staff } =
        shown(state, who, grant).await?;
    Ok(pages::GrantPage {
        ui,
        grant,
        call,
        application,
        frozen,
        parties,
        tranches,
        form,
        signs_for,
        may_refuse,
        is_staff,
        list_link: links::LIST,
    })
}

pub async fn grant(state: Data<State>, ui: Ui, who: SignedIn, id: Path<GrantId>) -> Reply {
    let form = Form::filled(Fields::default().with("name", &who.name));
    page(&grant_page(&state, &ui, &who, *id, form).await?)
}

#[derive(Debug, Deserialize, Validate)]
pub struct AcceptanceForm {
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    #[validate(length(min = 1, max = 200))]
    name: String,
    #[serde(default)]
    #[validate(length(min = 1, max = 200))]
    capacity: String,
    /// The fingerprint of what was read.
    #[serde(default)]
    agreement: String,
}

pub async fn accept(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<GrantId>,
    posted: Posted<AcceptanceForm>,
) -> Reply {
    actions::may_sign(&state, &who, *id).await?;
    let mut errors = Errors::of(&posted.form);
    let organisation =
        errors.parse::<OrganisationId>("organisation", &posted.form.organisation, "error-choice");
    let errors = match errors.done(organisation) {
        Ok(organisation) => {
            let (name, capacity) = (posted.fields.get("name"), posted.fields.get("capacity"));
            let signature = Signature { organisation, name, capacity, agreement: posted.form.agreement };
            match actions::accept_agreement(&state, &who, *id, signature).await {
                Ok(grant) if grant.status == GrantStatus::InForce => {
                    return see_other(links::grant(*id), "done-awards-in-force");
                }
                Ok(_) => return see_other(links::grant(*id), "done-awards-accepted"),
                Err(error) => refusals(error)?,
            }
        }
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&grant_page(&state, &ui, &who, *id, form).await?)
}

#[derive(Debug, Deserialize)]
pub struct RefusalForm {
    #[serde(default)]
    reason: String,
}

pub async fn refuse(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<GrantId>,
    posted: Posted<RefusalForm>,
) -> Reply {
    match actions::refuse_agreement(&state, &who, *id, &posted.form.reason).await {
        Ok(_) => see_other(links::grant(*id), "done-awards-refused"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields.with("name", &who.name), &refusals(error)?)?;
            form_again(&grant_page(&state, &ui, &who, *id, form).await?)
        }
    }
}

pub async fn grants(state: Data<State>, ui: Ui, who: SignedIn, query: Query<After>) -> Reply {
    let grants = listed(&state, &ui, &who, Part::Shown(&query.after)).await?;
    page(&pages::Grants { ui: &ui, grants })
}

/// Part of the grants of one's organisations and of the programmes one works for; a fixed number of queries.
pub(super) async fn listed(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    part: Part<'_>,
) -> Result<Paged<Listed>, AppError> {
    let mut conn = state.db.conn().await?;
    let own = applications::of_organisations(&mut conn, &who.roles.organisations()).await?;
    let calls = calls::ids_of_programmes(&mut conn, &who.roles.programmes()).await?;
    let part = part.of(store::grants::ids_for(&mut conn, &own, &calls).await?, |id| (*id).into());
    let found = store::grants::find_many(&mut conn, &part).await?;
    let ids: Vec<ApplicationId> = found.iter().map(|g| g.application).collect();
    let titles: HashMap<ApplicationId, String> =
        applications::find_many(&mut conn, &ids).await?.into_iter().map(|a| (a.id, a.title)).collect();
    let organisations = applications::organisations_of(&mut conn, &ids).await?;
    let listed = found.into_iter().map(|grant| Listed {
        title: titles.get(&grant.application).cloned().unwrap_or_default(),
        organisations: organisations
            .get(&grant.application)
            .map(|of| of.iter().map(|(_, o)| ui.text(&o.names)).collect())
            .unwrap_or_default(),
        grant,
    });
    Ok(part.filled(listed, |listed| listed.grant.id))
}
