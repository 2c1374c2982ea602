//! Accounts and roles. A role belongs to one scope: a programme, a call or an organisation.

use crate::base::kernel::ids::{AccountId, CallId, OrganisationId, ProgrammeId};
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Role {
        ProgrammeManager = "programme_manager",
        GrantsOfficer = "grants_officer",
        FinanceOfficer = "finance_officer",
        Approver = "approver",
        /// Reads all of its programme, changes nothing.
        Auditor = "auditor",
        PanelChair = "panel_chair",
        Assessor = "assessor",
        OrganisationAdministrator = "organisation_administrator",
        Editor = "editor",
        Signatory = "signatory",
        Viewer = "viewer",
    }
}

impl Role {
    pub const OF_PROGRAMMES: [Self; 5] =
        [Self::ProgrammeManager, Self::GrantsOfficer, Self::FinanceOfficer, Self::Approver, Self::Auditor];
    pub const OF_CALLS: [Self; 2] = [Self::PanelChair, Self::Assessor];
    pub const OF_ORGANISATIONS: [Self; 4] =
        [Self::OrganisationAdministrator, Self::Editor, Self::Signatory, Self::Viewer];
    /// Who may change what an organisation writes.
    pub const WRITERS: [Self; 2] = [Self::OrganisationAdministrator, Self::Editor];

    /// Whether this role exists in such a scope.
    pub fn fits(self, scope: Scope) -> bool {
        match scope {
            Scope::Programme(_) => Self::OF_PROGRAMMES.contains(&self),
            Scope::Call(_) => Self::OF_CALLS.contains(&self),
            Scope::Organisation(_) => Self::OF_ORGANISATIONS.contains(&self),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    Programme(ProgrammeId),
    Call(CallId),
    Organisation(OrganisationId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Assignment {
    pub role: Role,
    pub scope: Scope,
}

/// All roles of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roles {
    pub system_administrator: bool,
    pub held: Vec<Assignment>,
}

impl Roles {
    pub fn holds(&self, role: Role, scope: Scope) -> bool {
        self.held.contains(&Assignment { role, scope })
    }

    pub fn holds_any(&self, roles: &[Role], scope: Scope) -> bool {
        roles.iter().any(|role| self.holds(*role, scope))
    }

    /// One of these roles, wherever.
    pub fn holds_anywhere(&self, roles: &[Role]) -> bool {
        self.held.iter().any(|assignment| roles.contains(&assignment.role))
    }

    /// Any role at all in this scope.
    pub fn belongs_to(&self, scope: Scope) -> bool {
        self.held.iter().any(|a| a.scope == scope)
    }

    pub fn organisations(&self) -> Vec<OrganisationId> {
        self.scopes(|scope| if let Scope::Organisation(id) = scope { Some(id) } else { None }, None)
    }

    pub fn organisations_as(&self, role: Role) -> Vec<OrganisationId> {
        self.scopes(|scope| if let Scope::Organisation(id) = scope { Some(id) } else { None }, Some(role))
    }

    pub fn programmes(&self) -> Vec<ProgrammeId> {
        self.scopes(|scope| if let Scope::Programme(id) = scope { Some(id) } else { None }, None)
    }

    /// Those for which they do something: not as viewers alone.
    pub fn organisations_acted_for(&self) -> Vec<OrganisationId> {
        let mut acted_for = self.organisations();
        acted_for.retain(|id| {
            let of_it = self.held.iter().filter(|held| held.scope == Scope::Organisation(*id));
            of_it.into_iter().any(|held| held.role != Role::Viewer)
        });
        acted_for
    }

    pub fn programmes_as(&self, role: Role) -> Vec<ProgrammeId> {
        self.scopes(|scope| if let Scope::Programme(id) = scope { Some(id) } else { None }, Some(role))
    }

    pub fn calls(&self) -> Vec<CallId> {
        self.scopes(|scope| if let Scope::Call(id) = scope { Some(id) } else { None }, None)
    }

    fn scopes<T: PartialEq>(&self, pick: impl Fn(Scope) -> Option<T>, role: Option<Role>) -> Vec<T> {
        let mut found = Vec::new();
        for assignment in self.held.iter().filter(|a| role.is_none_or(|role| a.role == role)) {
            if let Some(id) = pick(assignment.scope)
                && !found.contains(&id)
            {
                found.push(id);
            }
        }
        found
    }
}

/// An account as the database keeps it, without its password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    pub email: Email,
    pub name: String,
    pub language: Language,
    pub confirmed: bool,
    pub system_administrator: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_viewer_acts_for_no_organisation() {
        let (one, other) = (OrganisationId::new(), OrganisationId::new());
        let held = [(Role::Viewer, one), (Role::Viewer, other), (Role::Signatory, other)];
        let held = held.map(|(role, id)| Assignment { role, scope: Scope::Organisation(id) });
        let roles = Roles { system_administrator: false, held: held.to_vec() };
        assert_eq!((roles.organisations(), roles.organisations_acted_for()), (vec![one, other], vec![other]));
    }

    #[test]
    fn every_role_belongs_to_just_one_kind_of_scope() {
        let scopes = [
            Scope::Programme(ProgrammeId::new()),
            Scope::Call(CallId::new()),
            Scope::Organisation(OrganisationId::new()),
        ];
        for role in Role::ALL {
            assert_eq!(scopes.iter().filter(|scope| role.fits(**scope)).count(), 1, "{role}");
        }
    }
}
