//! What the ids in the log stand for: gathered once for a whole page.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use uuid::Uuid;

use crate::base::audit::Entry;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, GrantId, OrganisationId};
use crate::base::kernel::money::Currency;
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::{self, Application, Status};
use crate::cycle::awards::{self, Grant};
use crate::cycle::calls::{self, Call};
use crate::cycle::{disbursements, reports};
use crate::people::programmes::Programme;
use crate::people::{accounts, organisations};

/// Something with a name, and the page where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub text: String,
    pub link: Option<String>,
}

impl From<String> for Named {
    fn from(text: String) -> Self {
        Self { text, link: None }
    }
}

#[derive(Debug, Default)]
pub struct Known {
    pub currency: Option<Currency>,
    pub zone: Option<Zone>,
    pub accounts: HashMap<Uuid, String>,
    pub organisations: HashMap<Uuid, Translated>,
    calls: HashMap<Uuid, Named>,
    applications: HashMap<Uuid, Named>,
    /// Of grants, reports and payments: the page of each, named for its application.
    later: HashMap<Uuid, Named>,
}

impl Known {
    pub async fn gather(
        conn: &mut Conn,
        programme: &Programme,
        calls: &[Call],
        entries: &[Entry],
    ) -> Result<Self, AppError> {
        let ids = named_in(entries);
        let mut known = Self {
            currency: Some(programme.currency),
            zone: Some(programme.time_zone),
            calls: calls.iter().map(|call| (call.id.into(), of_call(call))).collect(),
            ..Self::default()
        };
        let people: Vec<_> = ids.iter().copied().map(AccountId).collect();
        let people = accounts::names_of(conn, &people).await?;
        known.accounts = people.into_iter().map(|(id, name)| (id.into(), name)).collect();
        let of: Vec<_> = ids.iter().copied().map(OrganisationId).collect();
        let of = organisations::find_many(conn, &of).await?;
        known.organisations = of.into_iter().map(|o| (o.id.into(), o.names)).collect();
        known.gather_applications(conn, calls, &ids).await?;
        Ok(known)
    }

    async fn gather_applications(
        &mut self,
        conn: &mut Conn,
        calls: &[Call],
        ids: &HashSet<Uuid>,
    ) -> Result<(), AppError> {
        let of_calls: Vec<_> = calls.iter().map(|call| call.id).collect();
        let grants = awards::grants_of_calls(conn, &of_calls).await?;
        let wanted: Vec<_> = ids.iter().copied().map(ApplicationId).collect();
        let granted: Vec<_> = grants.iter().map(|grant| grant.application).collect();
        for application in applications::find_many(conn, &[wanted, granted].concat()).await? {
            let call = calls.iter().find(|call| call.id == application.call);
            let Some(named) = call.map(|call| of_application(&application, call)) else { continue };
            self.applications.insert(application.id.into(), named);
        }
        let ids: Vec<GrantId> = grants.iter().map(|grant| grant.id).collect();
        for grant in &grants {
            self.later.insert(grant.id.into(), self.of_grant(grant, awards::links::grant(grant.id)));
        }
        let find = |id: GrantId| grants.iter().find(|grant| grant.id == id);
        for report in reports::final_reports_of(conn, &ids).await? {
            let Some(grant) = find(report.grant) else { continue };
            self.later.insert(report.id.into(), self.of_grant(grant, reports::links::show(grant.id)));
        }
        for payment in disbursements::of_grants(conn, &ids).await? {
            let Some(grant) = find(payment.grant) else { continue };
            self.later.insert(payment.id.into(), self.of_grant(grant, disbursements::links::show(grant.id)));
        }
        Ok(())
    }

    fn of_grant(&self, grant: &Grant, link: String) -> Named {
        let text = self.application(grant.application.into()).map(|known| known.text);
        Named { text: text.unwrap_or_default(), link: Some(link) }
    }

    pub fn application(&self, id: Uuid) -> Option<Named> {
        self.applications.get(&id).cloned()
    }

    /// What an act was done to, if that has a page.
    pub fn subject(&self, entry: &Entry) -> Option<Named> {
        match entry.subject_kind.as_str() {
            "application" => self.application(entry.subject_id),
            "call" => self.calls.get(&entry.subject_id).cloned(),
            "grant" | "report" | "disbursement" => self.later.get(&entry.subject_id).cloned(),
            "award_proposal" => self.awards(entry.call_id?),
            _ => self.calls.get(&entry.call_id?).cloned(),
        }
    }

    fn awards(&self, call: Uuid) -> Option<Named> {
        let known = self.calls.get(&call)?.clone();
        Some(Named { link: Some(awards::links::awards(CallId(call))), ..known })
    }
}

fn of_call(call: &Call) -> Named {
    Named { text: call.reference.clone(), link: Some(calls::links::manage(call.id)) }
}

/// What partners call their draft is their own; staff know it by its number until it is submitted.
fn of_application(application: &Application, call: &Call) -> Named {
    let reference = application.reference(call);
    if application.status == Status::Draft {
        return reference.into();
    }
    let text = format!("{reference}, {}", application.title);
    Named { text, link: Some(applications::links::show(application.id)) }
}

/// Every id that the entries name, whatever it is the id of.
fn named_in(entries: &[Entry]) -> HashSet<Uuid> {
    fn walk(value: &Value, found: &mut HashSet<Uuid>) {
        match value {
            Value::String(text) => found.extend(text.parse::<Uuid>().ok()),
            Value::Array(values) => values.iter().for_each(|value| walk(value, found)),
            Value::Object(values) => values.values().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let mut found = HashSet::new();
    for entry in entries {
        found.insert(entry.subject_id);
        found.extend(entry.organisation_id);
        walk(&entry.details, &mut found);
    }
    found
}
