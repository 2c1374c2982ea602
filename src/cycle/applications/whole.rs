//! An application with everything in it: read at once, judged and shown as one.

use std::collections::HashMap;

use super::budget::{BudgetLine, JointBudget, years_of};
use super::model::{Application, Consent, Document, Part, Partner, accepted};
use super::questions::Answers;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::Scan;
use crate::base::kernel::ids::{ApplicationId, DocumentId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::cycle::calls::Call;
use crate::cycle::forms::words::Names;
use crate::cycle::forms::{self, Asked, Form, Headings, Offers, Versioned};
use crate::people::organisations::{self, Organisation};
use crate::people::places::{self, Community, Place};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    pub application: Application,
    /// Everybody who is or was asked, the lead first.
    pub partners: Vec<Partner>,
    pub organisations: HashMap<OrganisationId, Organisation>,
    pub common: Part,
    /// The own parts, of organisations that left too.
    pub own: Vec<Part>,
    pub budget: JointBudget,
    pub documents: Vec<Document>,
    /// Every consent that was ever given, the latest last.
    pub consents: Vec<Consent>,
    /// What it answers: the version under which it was submitted, or the newest.
    pub form: Form,
    pub form_number: i32,
    /// Those of the installation, where the form asks for people of them.
    pub communities: Vec<Community>,
}

impl Whole {
    /// Where a document stands with the scanner.
    pub fn scan_of(&self, id: DocumentId) -> Option<Scan> {
        self.documents.iter().find(|document| document.id == id).map(|document| document.scan)
    }

    /// The lead and those who accepted, the lead first.
    pub fn accepted(&self) -> impl Iterator<Item = OrganisationId> {
        accepted(&self.partners)
    }

    pub fn lead(&self) -> Option<OrganisationId> {
        self.partners.iter().find(|p| p.is_lead()).and_then(|p| p.organisation)
    }

    /// Those who have not answered yet.
    pub fn asked(&self) -> impl Iterator<Item = &Partner> {
        self.partners.iter().filter(|p| p.is_asked())
    }

    pub fn own_of(&self, organisation: OrganisationId) -> Option<&Part> {
        self.own.iter().find(|part| part.organisation == Some(organisation))
    }

    /// An organisation's consent to the content as it stands.
    pub fn consent_of(&self, organisation: OrganisationId) -> Option<&Consent> {
        let now = self.application.content_version;
        self.consents
            .iter()
            .find(|c| c.organisation == organisation && c.content_version == now && c.reopened_at.is_none())
    }

    /// Whether anybody has consented to the content as it stands.
    pub fn has_consent(&self) -> bool {
        self.accepted().any(|organisation| self.consent_of(organisation).is_some())
    }

    /// Whether an organisation consented once and a change took that back.
    pub fn was_reopened(&self, organisation: OrganisationId) -> bool {
        self.consent_of(organisation).is_none()
            && self.consents.iter().any(|c| c.organisation == organisation)
    }

    pub fn name(&self, organisation: OrganisationId, language: Language) -> String {
        self.organisations.get(&organisation).map(|o| o.names.in_language(language)).unwrap_or_default()
    }

    /// How an invited or former partner is called: by its name, or by the address that was asked.
    pub fn name_of(&self, partner: &Partner, language: Language) -> String {
        match (partner.organisation, &partner.invited_email) {
            (Some(id), _) => self.name(id, language),
            (None, Some(email)) => email.to_string(),
            (None, None) => String::new(),
        }
    }

    /// What the heading of a line is called.
    pub fn heading(&self, line: &BudgetLine, language: Language) -> String {
        self.form.headings.name(language, &line.under())
    }

    /// What can be chosen in it.
    pub fn offers<'a>(&'a self, call: &'a Call) -> Offers<'a> {
        let organisations = self.accepted().map(|id| id.to_string()).collect();
        Offers { organisations, ..call.offers(&self.communities) }
    }

    /// What that is called in a language.
    pub fn names<'a>(&'a self, call: &'a Call, places: &'a [Place], language: Language) -> Names<'a> {
        let named = self.accepted().map(|id| (id.to_string(), self.name(id, language)));
        Names { organisations: named.collect(), ..call.names(places, &self.communities) }
    }

    /// What the common part asks; with an organisation, its own part too.
    pub fn questions_asked<'a>(&'a self, call: &Call, own: Option<OrganisationId>) -> Asked<'a> {
        let none = Answers::default();
        let own = own.map(|id| self.own_of(id).map_or(&none, |part| &part.answers));
        Asked::of(&self.form, &self.offers(call), &self.common.answers, own)
    }

    /// The duration in months, if it is asked for.
    pub fn duration_months(&self, call: &Call) -> Option<u32> {
        let asked = self.questions_asked(call, None);
        self.common.answers.number_of("duration_months").filter(|_| asked.has("duration_months"))
    }

    /// How many years the project lasts.
    pub fn years(&self, call: &Call) -> usize {
        years_of(self.duration_months(call))
    }

    /// What each organisation spends, in the order of all, in every year that the project lasts or a quantity reaches.
    pub fn by_year(&self, call: &Call) -> Result<Vec<Vec<Amount>>, MoneyError> {
        let years = self.years(call).max(self.budget.reaches());
        let each = self.accepted().map(|id| self.budget.by_year(id, years));
        let each = each.collect::<Result<Vec<_>, _>>()?;
        let of_year = |year| each.iter().filter_map(|amounts| amounts.get(year).copied()).collect();
        Ok((0..years).map(of_year).collect())
    }

    pub fn hash(&self) -> String {
        super::content::hash(self)
    }
}

/// Reads an application with all that belongs to it, in a fixed number of queries.
pub async fn whole(conn: &mut Conn, id: ApplicationId) -> Result<Whole, AppError> {
    let application = store::find(conn, id).await?;
    whole_of(conn, application).await
}

/// The same, for an application that was read (and locked) before.
pub async fn whole_of(conn: &mut Conn, application: Application) -> Result<Whole, AppError> {
    wholes_of(conn, vec![application]).await?.pop().ok_or(AppError::NotFound)
}

/// The same for several applications, in as many queries as for one; in the order given.
pub async fn wholes_of(conn: &mut Conn, applications: Vec<Application>) -> Result<Vec<Whole>, AppError> {
    let ids: Vec<ApplicationId> = applications.iter().map(|application| application.id).collect();
    let partners = store::partners_of_many(conn, &ids).await?;
    let wanted: Vec<OrganisationId> = partners.iter().filter_map(|p| p.organisation).collect();
    let known = organisations::find_many(conn, &wanted).await?;
    let mut partners = by_application(partners.into_iter().map(|partner| (partner.application, partner)));
    let mut parts = by_application(store::parts_of_many(conn, &ids).await?);
    let mut budgets = store::budgets_of_many(conn, &ids).await?;
    let mut documents = by_application(store::documents_of_many(conn, &ids).await?);
    let mut consents = by_application(store::consents_of_many(conn, &ids).await?);
    let wanted: Vec<_> = applications.iter().map(|one| (one.id, one.call, one.form_number)).collect();
    let mut forms = forms::of_many(conn, &wanted).await?;
    let asks_people = forms.values().any(|one| one.form.asks_people());
    let communities = if asks_people { places::communities(conn).await? } else { Vec::new() };
    let whole = |application: Application| {
        let id = application.id;
        let partners = partners.remove(&id).unwrap_or_default();
        let stands = |o: &&Organisation| partners.iter().any(|p| p.organisation == Some(o.id));
        let organisations = known.iter().filter(stands).map(|o| (o.id, o.clone())).collect();
        let parts = parts.remove(&id).unwrap_or_default().into_iter();
        let (common, own): (Vec<Part>, Vec<Part>) = parts.partition(|part| part.organisation.is_none());
        let Versioned { form, number, .. } = forms.remove(&id).ok_or(AppError::NotFound)?;
        Ok(Whole {
            form,
            form_number: number,
            communities: communities.clone(),
            partners,
            organisations,
            common: common.into_iter().next().ok_or(AppError::NotFound)?,
            own,
            budget: budgets.remove(&id).unwrap_or_default(),
            documents: documents.remove(&id).unwrap_or_default(),
            consents: consents.remove(&id).unwrap_or_default(),
            application,
        })
    };
    applications.into_iter().map(whole).collect()
}

fn by_application<T>(rows: impl IntoIterator<Item = (ApplicationId, T)>) -> HashMap<ApplicationId, Vec<T>> {
    let mut found: HashMap<ApplicationId, Vec<T>> = HashMap::new();
    for (application, row) in rows {
        found.entry(application).or_default().push(row);
    }
    found
}

/// The lead and the accepted partners of several applications, the lead first, in two queries.
pub async fn organisations_of(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Vec<(Partner, Organisation)>>, AppError> {
    let partners = store::partners_of_many(conn, ids).await?;
    let wanted: Vec<OrganisationId> = partners.iter().filter_map(|p| p.organisation).collect();
    let known = organisations::find_many(conn, &wanted).await?;
    let known: HashMap<OrganisationId, Organisation> = known.into_iter().map(|o| (o.id, o)).collect();
    let mut found: HashMap<ApplicationId, Vec<(Partner, Organisation)>> = HashMap::new();
    for partner in partners.into_iter().filter(Partner::is_in) {
        if let Some(organisation) = partner.organisation.and_then(|id| known.get(&id)) {
            found.entry(partner.application).or_default().push((partner, organisation.clone()));
        }
    }
    Ok(found)
}

/// The headings under which an application's budget stands.
pub async fn headings_of(conn: &mut Conn, application: &Application) -> Result<Headings, AppError> {
    let mut forms = forms::of_many(conn, &[((), application.call, application.form_number)]).await?;
    Ok(forms.remove(&()).ok_or(AppError::NotFound)?.form.headings)
}
