//! Whoever is signed in, as handlers and actions see them.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::model::{Role, Roles, Scope};
use crate::base::audit::Actor;
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, CallId, OrganisationId, ProgrammeId, SessionId};
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::notices::Recipient;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub account: AccountId,
    pub name: String,
    pub email: Email,
    pub language: Language,
    /// None for whoever came with an API token.
    pub session: Option<SessionId>,
    pub roles: Roles,
}

impl SignedIn {
    pub fn actor(&self) -> Actor {
        Actor { id: Some(self.account), name: self.name.clone() }
    }

    pub fn recipient(&self) -> Recipient {
        Recipient {
            account: Some(self.account),
            name: self.name.clone(),
            email: self.email.clone(),
            language: self.language,
        }
    }

    pub fn in_programme(&self, programme: ProgrammeId, roles: &[Role]) -> bool {
        self.roles.holds_any(roles, Scope::Programme(programme))
    }

    pub fn in_call(&self, call: CallId, roles: &[Role]) -> bool {
        self.roles.holds_any(roles, Scope::Call(call))
    }

    pub fn in_organisation(&self, organisation: OrganisationId, roles: &[Role]) -> bool {
        self.roles.holds_any(roles, Scope::Organisation(organisation))
    }

    pub fn is_member(&self, organisation: OrganisationId) -> bool {
        self.roles.belongs_to(Scope::Organisation(organisation))
    }

    pub fn is_staff(&self, programme: ProgrammeId) -> bool {
        self.roles.belongs_to(Scope::Programme(programme))
    }
}

impl FromRequest for SignedIn {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get::<Self>().cloned().ok_or(AppError::SignInNeeded))
    }
}
