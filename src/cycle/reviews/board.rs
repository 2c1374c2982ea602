//! Everything that a panel's decisions look at, gathered in a fixed number of queries.

use std::collections::{HashMap, HashSet};

use rust_decimal::Decimal;

use super::conflicts::{Bar, Ties};
use super::model::{Assignment, Declaration, Given, THIRD};
use super::scoring::{self, Progress};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId, CallId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::{self, Application, PartnerStatus};
use crate::cycle::calls::Call;
use crate::cycle::eligibility;
use crate::people::accounts::{self, Role, Scope, SignedIn, Staff};
use crate::people::organisations::{self, Organisation};
use crate::web::todo::By;

pub struct Board {
    pub call: Call,
    /// The eligible ones, by number.
    pub applications: Vec<Application>,
    /// Of each application: the lead, then the accepted partners.
    pub organisations: HashMap<ApplicationId, Vec<Organisation>>,
    /// By name.
    pub assessors: Vec<Staff>,
    pub declarations: Vec<Declaration>,
    pub ties: Ties,
    /// By application and place, without released ones.
    pub assignments: Vec<Assignment>,
    /// Until when the chair wants the assessments, if that was said.
    pub deadline: Option<Timestamp>,
}

impl Board {
    pub async fn load(conn: &mut Conn, call: Call) -> Result<Self, AppError> {
        let eligible = eligibility::eligible_in(conn, call.id).await?;
        let mut applications = applications::submitted_in(conn, call.id).await?;
        applications.retain(|a| eligible.contains(&a.id));
        let ids: Vec<ApplicationId> = applications.iter().map(|a| a.id).collect();
        let organisations = organisations_of(conn, &ids).await?;
        let mut assessors = accounts::holders(conn, Scope::Call(call.id)).await?;
        assessors.retain(|holder| holder.role == Role::Assessor);
        let declarations = store::declarations_of(conn, &ids).await?;
        let partners: HashMap<ApplicationId, Vec<OrganisationId>> =
            organisations.iter().map(|(id, of)| (*id, of.iter().map(|o| o.id).collect())).collect();
        let applying: Vec<OrganisationId> = partners.values().flatten().copied().collect();
        let ties = Ties {
            declared: declarations.iter().map(|d| ((d.application, d.account), d.conflict)).collect(),
            partners,
            members: accounts::members_of(conn, &applying).await?.into_iter().collect(),
        };
        let assignments = store::assignments_of(conn, &ids).await?;
        let deadline = store::deadlines_of(conn, &[call.id]).await?.remove(&call.id);
        Ok(Self { call, applications, organisations, assessors, declarations, ties, assignments, deadline })
    }

    pub fn ids(&self) -> Vec<ApplicationId> {
        self.applications.iter().map(|a| a.id).collect()
    }

    /// Until when the assessments are wanted, in the call's zone.
    pub fn by(&self) -> Option<By> {
        self.deadline.map(|deadline| By::Instant(deadline, self.call.zone))
    }

    /// An eligible application of this call.
    pub fn application(&self, id: ApplicationId) -> Result<&Application, AppError> {
        self.applications.iter().find(|a| a.id == id).ok_or(AppError::NotFound)
    }

    /// What keeps this chair from reading an application; one who scores nothing is asked for no declaration.
    pub fn bar_of_chair(&self, who: &SignedIn, id: ApplicationId) -> Option<Bar> {
        let also_assesses = who.in_call(self.call.id, &[Role::Assessor]);
        self.ties.bar(id, who.account).filter(|bar| *bar != Bar::NotDeclared || also_assesses)
    }

    pub fn assignment(&self, id: AssignmentId) -> Result<&Assignment, AppError> {
        self.assignments.iter().find(|a| a.id == id).ok_or(AppError::NotFound)
    }

    pub fn assigned(&self, application: ApplicationId) -> impl Iterator<Item = &Assignment> {
        self.assignments.iter().filter(move |a| a.application == application)
    }

    pub fn assessor(&self, account: AccountId) -> Option<&Staff> {
        self.assessors.iter().find(|a| a.account == account)
    }

    pub fn declared(&self, application: ApplicationId, account: AccountId) -> Option<&Declaration> {
        self.declarations.iter().find(|d| d.application == application && d.account == account)
    }

    pub fn organisations(&self, application: ApplicationId) -> &[Organisation] {
        self.organisations.get(&application).map(Vec::as_slice).unwrap_or_default()
    }

    /// How the application is called in lists and letters: the call's reference and its number.
    pub fn reference(&self, application: &Application) -> String {
        application.reference(&self.call)
    }

    pub fn progress(&self, application: ApplicationId, given: &[Given]) -> Progress {
        scoring::progress(&self.call.scoring, &totals(application, given))
    }

    /// The places that every application has from the start.
    pub fn first_places(&self) -> std::ops::RangeInclusive<i32> {
        1..=i32::try_from(self.call.scoring.assessors).unwrap_or(THIRD)
    }

    /// The place that one more assessor would take: a free one of the first, or the third where the
    /// totals call it.
    pub fn free_place(&self, application: ApplicationId, given: &[Given]) -> Result<i32, Phrase> {
        let taken: Vec<i32> = self.assigned(application).map(|a| a.ordinal).collect();
        if let Some(place) = self.first_places().find(|place| !taken.contains(place)) {
            return Ok(place);
        }
        let third_is_called = self.progress(application, given) == Progress::ThirdWanted;
        if third_is_called && !taken.contains(&THIRD) {
            return Ok(THIRD);
        }
        Err(Phrase::new("reviews-no-place").with("needed", self.call.scoring.assessors))
    }
}

/// The totals of one application, by place.
pub fn totals(application: ApplicationId, given: &[Given]) -> Vec<Decimal> {
    given.iter().filter(|g| g.application == application).map(|g| g.total).collect()
}

/// Which of these submitted applications have their final score: two queries. Where the panel is closed,
/// those that it ranked.
pub async fn assessed_of(
    conn: &mut Conn,
    calls: &[Call],
    submitted: &[(CallId, ApplicationId)],
) -> Result<HashSet<ApplicationId>, AppError> {
    let ids: Vec<CallId> = calls.iter().map(|call| call.id).collect();
    let rankings = store::rankings(conn, &ids).await?;
    let is_closed = |id: CallId| rankings.iter().any(|(call, ..)| *call == id);
    let open: Vec<ApplicationId> =
        submitted.iter().filter(|(call, _)| !is_closed(*call)).map(|(_, application)| *application).collect();
    let mut given: HashMap<ApplicationId, Vec<Given>> = HashMap::new();
    for one in store::assessments::totals_of(conn, &open).await? {
        given.entry(one.application).or_default().push(one);
    }
    let is_scored = |id: CallId, application: ApplicationId| {
        let call = calls.iter().find(|call| call.id == id);
        let own = given.get(&application).map(|of| totals(application, of));
        call.zip(own).is_some_and(|(call, own)| scoring::final_score(&call.scoring, &own).is_some())
    };
    let ranked = rankings.iter().flat_map(|(.., ranking)| ranking.iter().map(|ranked| ranked.application));
    let scored = submitted.iter().filter(|(call, of_it)| is_scored(*call, *of_it)).map(|(_, of_it)| *of_it);
    Ok(ranked.chain(scored).collect())
}

/// The organisations of these applications, the lead first: those that are in, not those once asked.
pub async fn organisations_of(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Vec<Organisation>>, AppError> {
    let mut partners = applications::partners_of_many(conn, ids).await?;
    partners.retain(|p| p.status == PartnerStatus::Accepted);
    let wanted: Vec<OrganisationId> = partners.iter().filter_map(|p| p.organisation).collect();
    let known: HashMap<OrganisationId, Organisation> =
        organisations::find_many(conn, &wanted).await?.into_iter().map(|o| (o.id, o)).collect();
    let mut of: HashMap<ApplicationId, Vec<Organisation>> = HashMap::new();
    for partner in partners {
        if let Some(organisation) = partner.organisation.and_then(|id| known.get(&id)) {
            of.entry(partner.application).or_default().push(organisation.clone());
        }
    }
    Ok(of)
}
