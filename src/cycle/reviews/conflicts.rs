//! Who may assess what: pure.

use std::collections::{HashMap, HashSet};

use crate::base::kernel::ids::{AccountId, ApplicationId, OrganisationId};
use crate::base::kernel::text_enum;

text_enum! {
    /// Why an assessor may not be given an application.
    pub enum Bar {
        /// They have not said yet whether they have a conflict of interest.
        NotDeclared = "not_declared",
        Conflict = "conflict",
        /// They belong to an organisation of the application, whatever they declared.
        Member = "member",
    }
}

/// What ties people to applications. Keyed on ids of persons and organisations, never on names
/// or addresses.
#[derive(Debug, Clone, Default)]
pub struct Ties {
    /// What was declared: true for a conflict.
    pub declared: HashMap<(ApplicationId, AccountId), bool>,
    /// The lead and the accepted partners of each application.
    pub partners: HashMap<ApplicationId, Vec<OrganisationId>>,
    pub members: HashSet<(OrganisationId, AccountId)>,
}

impl Ties {
    /// Why not, if not.
    pub fn bar(&self, application: ApplicationId, account: AccountId) -> Option<Bar> {
        if self.is_member(application, account) {
            return Some(Bar::Member);
        }
        match self.declared.get(&(application, account)) {
            None => Some(Bar::NotDeclared),
            Some(true) => Some(Bar::Conflict),
            Some(false) => None,
        }
    }

    pub fn is_member(&self, application: ApplicationId, account: AccountId) -> bool {
        let partners = self.partners.get(&application).map(Vec::as_slice).unwrap_or_default();
        partners.iter().any(|organisation| self.members.contains(&(*organisation, account)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_declaration_without_conflict_opens_an_application() {
        let (application, ana) = (ApplicationId::new(), AccountId::new());
        let mut ties = Ties::default();
        assert_eq!(ties.bar(application, ana), Some(Bar::NotDeclared));
        ties.declared.insert((application, ana), true);
        assert_eq!(ties.bar(application, ana), Some(Bar::Conflict));
        ties.declared.insert((application, ana), false);
        assert_eq!(ties.bar(application, ana), None);
        assert_eq!(ties.bar(ApplicationId::new(), ana), Some(Bar::NotDeclared), "each for itself");
    }

    #[test]
    fn a_member_of_any_partner_is_barred_whatever_was_declared() {
        let (application, ana) = (ApplicationId::new(), AccountId::new());
        let (lead, partner) = (OrganisationId::new(), OrganisationId::new());
        let mut ties = Ties::default();
        ties.declared.insert((application, ana), false);
        ties.partners.insert(application, vec![lead, partner]);
        assert_eq!(ties.bar(application, ana), None);
        ties.members.insert((partner, ana));
        assert_eq!(ties.bar(application, ana), Some(Bar::Member));
    }
}
