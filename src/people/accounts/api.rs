//! The JSON face of accounts.

use actix_web::web::Json;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::model::{Role, Scope};
use super::signed_in::SignedIn;
use super::{Invited, Staff};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::InvitationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::web::api::{Answer, Endpoint, read};

pub fn endpoints() -> Vec<Endpoint> {
    vec![read("/me", "Who the token belongs to", me)]
}

/// A person, as they see themselves.
#[derive(Debug, Serialize, JsonSchema)]
struct Me {
    #[schemars(example = "Ana Example")]
    name: String,
    email: Email,
    language: Language,
    /// Sets up programmes and their staff.
    system_administrator: bool,
    roles: Vec<Held>,
}

/// A role within one programme, call or organisation.
#[derive(Debug, Serialize, JsonSchema)]
struct Held {
    role: Role,
    scope: ScopeKind,
    /// The id of that programme, call or organisation.
    id: Uuid,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ScopeKind {
    Programme,
    Call,
    Organisation,
}

async fn me(who: SignedIn) -> Answer<Json<Me>> {
    let held = who.roles.held.iter().map(|held| {
        let (scope, id) = match held.scope {
            Scope::Programme(id) => (ScopeKind::Programme, id.into()),
            Scope::Call(id) => (ScopeKind::Call, id.into()),
            Scope::Organisation(id) => (ScopeKind::Organisation, id.into()),
        };
        Held { role: held.role, scope, id }
    });
    Ok(Json(Me {
        roles: held.collect(),
        name: who.name,
        email: who.email,
        language: who.language,
        system_administrator: who.roles.system_administrator,
    }))
}

/// A person with a role.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RoleHolder {
    account: Uuid,
    #[schemars(example = "Ana Example")]
    name: String,
    email: Email,
    role: Role,
}

impl From<Staff> for RoleHolder {
    fn from(staff: Staff) -> Self {
        Self { account: staff.account.into(), name: staff.name, email: staff.email, role: staff.role }
    }
}

/// A role that somebody without an account was offered.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RoleOffer {
    id: InvitationId,
    email: Email,
    role: Role,
    /// When its letter was last sent.
    invited_at: Timestamp,
}

impl From<Invited> for RoleOffer {
    fn from(one: Invited) -> Self {
        Self { id: one.id, email: one.email, role: one.role, invited_at: one.invited_at }
    }
}
