//! Who belongs to an organisation, as programs read it.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::ids::{AccountId, OrganisationId};
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::people::accounts::{Role, RoleOffer, SignedIn};
use crate::people::organisations::members;
use crate::web::api::Answer;
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// Who belongs to an organisation.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MemberList {
    members: Vec<MemberOf>,
    /// Roles that were offered; only administrators read them.
    invited: Option<Vec<RoleOffer>>,
    /// Whether you may give and take roles.
    may_change: bool,
}

/// Somebody with all roles in an organisation.
#[derive(Debug, Serialize, JsonSchema)]
struct MemberOf {
    account: AccountId,
    #[schemars(example = "Ana Example")]
    name: String,
    email: Email,
    roles: Vec<Role>,
}

pub async fn list(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
) -> Answer<Json<MemberList>> {
    let shown = members::shown(&state, &ui, &who, *id, Form::default()).await?;
    let people = shown.people.into_iter().map(|one| MemberOf {
        account: one.account,
        name: one.name,
        email: one.email,
        roles: one.roles,
    });
    let may_change = shown.rights.administers;
    Ok(Json(MemberList {
        members: people.collect(),
        invited: may_change.then(|| shown.invited.into_iter().map(RoleOffer::from).collect()),
        may_change,
    }))
}
