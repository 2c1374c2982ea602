//! What one person may read of one organisation and do for it: decided here and nowhere else.

use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::{Role, SignedIn};

/// Staff who read the register.
const REGISTER_READERS: [Role; 3] = [Role::GrantsOfficer, Role::ProgrammeManager, Role::Auditor];
/// Staff who read a profile and its documents: those who read the register, and whoever pays.
const PROFILE_READERS: [Role; 4] =
    [Role::GrantsOfficer, Role::ProgrammeManager, Role::Auditor, Role::FinanceOfficer];
/// Staff who judge eligibility: they may look at the declared communities, and the look is audited.
const LOOKERS: [Role; 2] = [Role::GrantsOfficer, Role::ProgrammeManager];

/// Whether this person reads the register as staff of a programme.
pub fn is_register_staff(who: &SignedIn) -> bool {
    who.roles.holds_anywhere(&REGISTER_READERS)
}

/// Whether this person may read the list of all organisations.
pub fn reads_register(who: &SignedIn) -> bool {
    who.roles.system_administrator || is_register_staff(who)
}

/// Whether this person may read this organisation's profile: to others it does not exist.
pub fn reads_profile(who: &SignedIn, id: OrganisationId) -> bool {
    Rights::of(who, id).is_ok()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights {
    pub member: bool,
    /// Changes the profile and the documents, asks for verification.
    pub writes: bool,
    /// Gives and takes roles.
    pub administers: bool,
    /// Says which communities the organisation belongs to.
    pub declares: bool,
    pub reads_documents: bool,
    /// May look at the communities; the look is audited.
    pub looks: bool,
    /// Reads how many communities were declared, never which.
    pub counts: bool,
    /// Verifies and returns. Nobody does so for an organisation that they belong to.
    pub judges: bool,
}

impl Rights {
    /// An outsider may not know that the organisation exists.
    pub fn of(who: &SignedIn, id: OrganisationId) -> Result<Self, AppError> {
        let member = who.is_member(id);
        let reads = who.roles.system_administrator || who.roles.holds_anywhere(&PROFILE_READERS);
        if !member && !reads {
            return Err(AppError::NotFound);
        }
        let declarers = [Role::OrganisationAdministrator, Role::Signatory];
        Ok(Self {
            member,
            writes: who.in_organisation(id, &Role::WRITERS),
            administers: who.in_organisation(id, &[Role::OrganisationAdministrator]),
            declares: who.in_organisation(id, &declarers),
            reads_documents: member || who.roles.holds_anywhere(&PROFILE_READERS),
            looks: !member && who.roles.holds_anywhere(&LOOKERS),
            counts: !member && who.roles.holds_anywhere(&[Role::Auditor]),
            judges: !member && who.roles.holds_anywhere(&[Role::GrantsOfficer]),
        })
    }

    /// Goes on only if they may; says why not to whoever knows of the organisation.
    pub fn need(may: bool, why_not: &'static str) -> Result<(), AppError> {
        if may { Ok(()) } else { Err(AppError::Forbidden(Phrase::new(why_not))) }
    }

    /// For what only members know of: to staff it does not exist.
    pub fn need_member(self) -> Result<(), AppError> {
        if self.member { Ok(()) } else { Err(AppError::NotFound) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::kernel::ids::{AccountId, ProgrammeId};
    use crate::base::kernel::language::Language;
    use crate::people::accounts::{Assignment, Roles, Scope};

    fn somebody(system_administrator: bool, held: Vec<Assignment>) -> SignedIn {
        SignedIn {
            account: AccountId::new(),
            name: "Ana".into(),
            email: "ana@example.org".parse().expect("an address"),
            language: Language::English,
            session: None,
            roles: Roles { system_administrator, held },
        }
    }

    fn member(role: Role, id: OrganisationId) -> Assignment {
        Assignment { role, scope: Scope::Organisation(id) }
    }

    fn staff(role: Role) -> Assignment {
        Assignment { role, scope: Scope::Programme(ProgrammeId::new()) }
    }

    #[test]
    fn an_outsider_may_not_know_that_it_exists() {
        let (ours, theirs) = (OrganisationId::new(), OrganisationId::new());
        for held in [vec![], vec![member(Role::Signatory, theirs)], vec![staff(Role::Approver)]] {
            assert!(matches!(Rights::of(&somebody(false, held), ours), Err(AppError::NotFound)));
        }
    }

    #[test]
    fn nobody_judges_an_organisation_that_they_belong_to() {
        let id = OrganisationId::new();
        let officer = somebody(false, vec![staff(Role::GrantsOfficer)]);
        assert!(Rights::of(&officer, id).expect("reads").judges);
        let both = somebody(false, vec![staff(Role::GrantsOfficer), member(Role::Viewer, id)]);
        let rights = Rights::of(&both, id).expect("reads");
        assert!(rights.member && !rights.judges && !rights.looks);
    }

    #[test]
    fn communities_are_shown_to_few() {
        let id = OrganisationId::new();
        let looks = |held: Vec<Assignment>, root: bool| {
            let rights = Rights::of(&somebody(root, held), id).expect("reads");
            (rights.looks, rights.counts, rights.declares)
        };
        assert_eq!(looks(vec![staff(Role::GrantsOfficer)], false), (true, false, false));
        assert_eq!(looks(vec![staff(Role::Auditor)], false), (false, true, false));
        assert_eq!(looks(vec![staff(Role::ProgrammeManager)], false), (true, false, false));
        assert_eq!(looks(vec![staff(Role::FinanceOfficer)], false), (false, false, false));
        assert_eq!(looks(vec![], true), (false, false, false));
        assert_eq!(looks(vec![member(Role::Signatory, id)], false), (false, false, true));
        assert_eq!(looks(vec![member(Role::Editor, id)], false), (false, false, false));
    }
}
