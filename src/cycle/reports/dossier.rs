//! A grant with all that stands around it, and what one person may do with it. One place decides
//! this for the report and for the payments.

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{GrantId, OrganisationId};
use crate::cycle::applications::{self, Application};
use crate::cycle::awards::{self, Grant, GrantStatus};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::people::organisations::Organisation;

#[derive(Debug, Clone)]
pub struct Dossier {
    pub grant: Grant,
    pub application: Application,
    pub call: Call,
    /// The lead first, then the partners that take part.
    pub partners: Vec<Organisation>,
}

impl Dossier {
    /// The grant as this person may see it. Whoever is neither a member of one of its organisations
    /// nor staff of its programme is told that there is none.
    pub async fn open(conn: &mut Conn, who: &SignedIn, id: GrantId) -> Result<Self, AppError> {
        let grant = awards::find_grant(conn, id).await?;
        Self::around(conn, grant).await?.for_eyes_of(who)
    }

    /// The same with the grant locked until the transaction ends: for every act.
    pub async fn open_for_update(conn: &mut Conn, who: &SignedIn, id: GrantId) -> Result<Self, AppError> {
        let grant = awards::find_grant_for_update(conn, id).await?;
        Self::around(conn, grant).await?.for_eyes_of(who)
    }

    /// Everything around a grant, for jobs that nobody is behind.
    pub async fn around(conn: &mut Conn, grant: Grant) -> Result<Self, AppError> {
        let application = applications::find(conn, grant.application).await?;
        let call = calls::find(conn, grant.call).await?;
        let mut found = applications::organisations_of(conn, &[application.id]).await?;
        let partners = found.remove(&application.id).unwrap_or_default();
        let partners = partners.into_iter().map(|(_, organisation)| organisation).collect();
        Ok(Self { grant, application, call, partners })
    }

    fn for_eyes_of(self, who: &SignedIn) -> Result<Self, AppError> {
        if self.is_member(who) || self.is_staff(who) { Ok(self) } else { Err(AppError::NotFound) }
    }

    /// Whether a report may be written: the agreement is in force.
    pub fn takes_report(&self) -> bool {
        self.grant.status == GrantStatus::InForce
    }

    pub fn partner_ids(&self) -> Vec<OrganisationId> {
        self.partners.iter().map(|partner| partner.id).collect()
    }

    pub fn lead(&self) -> Option<&Organisation> {
        self.partners.first()
    }

    pub fn is_member(&self, who: &SignedIn) -> bool {
        self.partners.iter().any(|partner| who.is_member(partner.id))
    }

    pub fn is_staff(&self, who: &SignedIn) -> bool {
        who.is_staff(self.call.programme)
    }

    /// Whether they write for any of the partners.
    pub fn may_write(&self, who: &SignedIn) -> bool {
        self.partners.iter().any(|partner| self.may_write_for(who, partner.id))
    }

    /// Whether they write for just this partner.
    pub fn may_write_for(&self, who: &SignedIn, organisation: OrganisationId) -> bool {
        let takes_part = self.partners.iter().any(|partner| partner.id == organisation);
        takes_part && who.in_organisation(organisation, &Role::WRITERS)
    }

    /// Whether they sign for the lead.
    pub fn signs_for_lead(&self, who: &SignedIn) -> bool {
        self.lead().is_some_and(|lead| who.in_organisation(lead.id, &[Role::Signatory]))
    }

    /// Whether they hold one of these roles in the programme and belong to none of the partners:
    /// nobody decides about their own organisation's money.
    pub fn acts_as(&self, who: &SignedIn, roles: &[Role]) -> bool {
        who.in_programme(self.call.programme, roles) && !self.is_member(who)
    }
}
