//! Everything that a rule may look at, gathered by whoever wants a judgement.

mod elsewhere;
mod project;
mod register;

pub use elsewhere::{GrantFacts, HistoryFacts};
pub use project::{CallFacts, LineFacts, ProjectFacts, TextFacts, Way};
pub use register::{Bar, LegalForm, PaperFacts, PaperKind, SaidFacts, Screening, SignatureFacts, Turnover};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};

use super::values::{Moment, Money, Name};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::json_column;
use crate::base::kernel::money::{Amount, Currency};

/// The facts of one application at one instant, kept as JSON with the result.
///
/// They hold the organisations' accounts: whoever keeps or shows them guards them as the register does. The
/// declarations of community are no part of that JSON: whoever keeps the facts keeps those sealed beside them.
/// Findings hold neither.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
pub struct Facts {
    /// When the application came in; none while it is a draft, which is judged as if sent now.
    pub received_at: Option<Timestamp>,
    pub now: Timestamp,
    pub deadline: Timestamp,
    pub published_at: Option<Timestamp>,
    pub zone: Zone,
    pub currency: Currency,
    /// The lead first, then the partners in their order.
    pub organisations: Vec<OrganisationFacts>,
    pub budget: BudgetFacts,
    pub duration_months: Option<u32>,
    pub memorandum: MemorandumFacts,
    // What was not looked at when older results were kept is empty in them.
    #[serde(default)]
    pub call: CallFacts,
    #[serde(default)]
    pub project: ProjectFacts,
    /// Every line of the joint budget.
    #[serde(default)]
    pub lines: Vec<LineFacts>,
}

json_column!(Facts);

/// One organisation of the application, as the register knows it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationFacts {
    pub id: OrganisationId,
    /// The entry of the register into which this one was merged: both are one organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<OrganisationId>,
    pub name: String,
    pub is_lead: bool,
    pub registered_on: Option<NaiveDate>,
    /// The code of a place.
    pub seat: Option<String>,
    pub representative: Option<String>,
    pub iban: Option<String>,
    pub registration_number: Option<String>,
    #[serde(skip)]
    pub communities: Declaration,
    pub appearances: Appearances,
    #[serde(default)]
    pub legal_form: Option<LegalForm>,
    /// Its documents in the register.
    #[serde(default)]
    pub papers: Vec<PaperFacts>,
    #[serde(default)]
    pub screening: Screening,
    /// The red flag in force, if there is one.
    #[serde(default)]
    pub bar: Option<Bar>,
    /// What it spends in the joint budget.
    #[serde(default = "nothing")]
    pub costs: Amount,
    /// What it brings itself.
    #[serde(default = "nothing")]
    pub brought: Amount,
    /// Who consented for it, once somebody has.
    #[serde(default)]
    pub signature: Option<SignatureFacts>,
    /// What it answered for itself.
    #[serde(default)]
    pub said: SaidFacts,
    #[serde(default)]
    pub history: HistoryFacts,
}

const fn nothing() -> Amount {
    Amount::ZERO
}

/// What an organisation declared about its own community. An empty list is no declaration.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Declaration {
    Declared(Vec<String>),
    #[default]
    Undeclared,
}

impl Declaration {
    /// The different communities declared, by code; empty if none.
    pub fn communities(&self) -> BTreeSet<&str> {
        match self {
            Self::Declared(codes) => codes.iter().map(String::as_str).collect(),
            Self::Undeclared => BTreeSet::new(),
        }
    }
}

/// Without the communities, so that no log can give them away.
impl fmt::Debug for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.communities().is_empty() { "Undeclared" } else { "Declared(..)" })
    }
}

/// In how many applications of this call an organisation stands: submitted and not withdrawn,
/// and the one at hand in any case.
///
/// A late arrival that an officer recorded was refused as a submission and competes with nobody;
/// it counts for itself only, so that coming late with a second application does not sink the first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appearances {
    pub as_lead: u32,
    pub as_partner: u32,
}

/// The sums of the joint budget, over all organisations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetFacts {
    pub direct: Amount,
    pub indirect: Amount,
    pub total: Amount,
    pub requested: Amount,
    pub own_contribution: Amount,
    /// Set aside for what nobody can foresee; part of the total.
    #[serde(default = "nothing")]
    pub contingency: Amount,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemorandumFacts {
    pub uploaded: bool,
    pub signed_by: Vec<OrganisationId>,
}

impl Facts {
    /// An application in which nothing is given yet: of one organisation of which nothing is known.
    pub fn of_nothing(deadline: Timestamp, zone: Zone, currency: Currency) -> Self {
        let zero = Amount::ZERO;
        Self {
            received_at: None,
            now: deadline,
            deadline,
            published_at: None,
            zone,
            currency,
            organisations: vec![OrganisationFacts::unknown()],
            budget: BudgetFacts {
                direct: zero,
                indirect: zero,
                total: zero,
                requested: zero,
                own_contribution: zero,
                contingency: zero,
            },
            duration_months: None,
            memorandum: MemorandumFacts::default(),
            call: CallFacts::default(),
            project: ProjectFacts::default(),
            lines: Vec::new(),
        }
    }

    /// Each entry of the register once, even if it was entered twice (which R10 finds).
    pub fn different_organisations(&self) -> impl Iterator<Item = &OrganisationFacts> {
        let mut seen = BTreeSet::new();
        self.organisations.iter().filter(move |organisation| seen.insert(organisation.id))
    }

    /// What each organisation declared, to be kept apart and sealed.
    pub fn declarations(&self) -> BTreeMap<OrganisationId, &Declaration> {
        self.organisations.iter().map(|one| (one.id, &one.communities)).collect()
    }

    /// The same facts with what each organisation declared.
    #[must_use]
    pub fn with_declarations(mut self, declared: &BTreeMap<OrganisationId, Declaration>) -> Self {
        for one in &mut self.organisations {
            one.communities = declared.get(&one.id).cloned().unwrap_or_default();
        }
        self
    }

    pub fn lead(&self) -> Option<&OrganisationFacts> {
        self.organisations.iter().find(|organisation| organisation.is_lead)
    }

    /// Whether others may still submit or withdraw, or this is not sent yet.
    pub(super) fn is_open(&self) -> bool {
        self.received_at.is_none() || self.now <= self.deadline
    }

    /// The day of the deadline where the call is.
    pub(super) fn last_day(&self) -> NaiveDate {
        self.zone.day(self.deadline)
    }

    pub(super) fn money(&self, amount: Amount) -> Money {
        Money { amount, currency: self.currency }
    }

    pub(super) fn moment(&self, at: Timestamp) -> Moment {
        Moment { at, zone: self.zone }
    }
}

impl OrganisationFacts {
    /// A lead of which nothing is known.
    pub fn unknown() -> Self {
        Self {
            id: OrganisationId(uuid::Uuid::nil()),
            merged_into: None,
            name: String::new(),
            is_lead: true,
            registered_on: None,
            seat: None,
            representative: None,
            iban: None,
            registration_number: None,
            communities: Declaration::Undeclared,
            appearances: Appearances::default(),
            legal_form: None,
            papers: Vec::new(),
            screening: Screening::Clear,
            bar: None,
            costs: Amount::ZERO,
            brought: Amount::ZERO,
            signature: None,
            said: SaidFacts::default(),
            history: HistoryFacts::default(),
        }
    }

    /// What it is one with.
    pub fn identity(&self) -> OrganisationId {
        self.merged_into.unwrap_or(self.id)
    }

    pub(super) fn name(&self) -> Name {
        Name(self.name.clone())
    }
}
