//! Everything that a rule may look at, gathered by whoever wants a judgement.

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
}

json_column!(Facts);

/// One organisation of the application, as the register knows it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationFacts {
    pub id: OrganisationId,
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
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemorandumFacts {
    pub uploaded: bool,
    pub signed_by: Vec<OrganisationId>,
}

impl Facts {
    /// Each organisation once, even if it was entered twice (which R10 finds).
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

    pub(super) fn money(&self, amount: Amount) -> Money {
        Money { amount, currency: self.currency }
    }

    pub(super) fn moment(&self, at: Timestamp) -> Moment {
        Moment { at, zone: self.zone }
    }
}

impl OrganisationFacts {
    pub(super) fn name(&self) -> Name {
        Name(self.name.clone())
    }
}
