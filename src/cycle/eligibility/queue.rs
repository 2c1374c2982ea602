//! The officers' queue: which applications are looked for, and how long each has waited.

use std::collections::HashSet;

use super::model::Record;
use super::rules::{State, standing_of, state_of};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::cycle::applications;
use crate::cycle::calls::Call;
use crate::rulebook::RuleId;
use crate::web::forms::Fields;

/// What an officer looks for; everything that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub state: Option<State>,
    /// A rule that is not met or open.
    pub rule: Option<RuleId>,
    /// Part of a reference, a title or an organisation's name.
    pub search: String,
    /// Only those with an objection that waits for its decision.
    pub objection: bool,
    /// Only those that are overdue.
    pub overdue: bool,
}

impl Wanted {
    /// As a form of the list sends it along.
    pub fn sent(fields: &Fields) -> Self {
        Self {
            state: fields.get("state").parse().ok(),
            rule: fields.get("rule").parse().ok(),
            search: fields.get("q"),
            objection: fields.get("objection") == "open",
            overdue: fields.get("overdue") == "yes",
        }
    }

    /// The same as the fields of an address; without what is not looked for.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        pairs.extend(self.state.map(|state| ("state", state.to_string())));
        pairs.extend(self.rule.map(|rule| ("rule", rule.to_string())));
        pairs.extend((!self.search.is_empty()).then(|| ("q", self.search.clone())));
        pairs.extend(self.objection.then(|| ("objection", "open".to_owned())));
        pairs.extend(self.overdue.then(|| ("overdue", "yes".to_owned())));
        pairs
    }

    /// Whether it is looked for by how it stands.
    pub fn takes(&self, record: &Record, clock: &Turnaround, now: Timestamp) -> bool {
        let rule_open = |rule: RuleId| {
            standing_of(record, now).iter().any(|s| s.kept.finding.rule == rule && !s.effective.is_met())
        };
        self.state.is_none_or(|state| state == state_of(record, now))
            && self.rule.is_none_or(rule_open)
            && (!self.objection || record.open_objection().is_some())
            && (!self.overdue || clock.is_overdue(record))
    }

    /// Those of these whose reference, title or organisations have what is sought; all if nothing is.
    pub async fn searched(
        &self,
        conn: &mut Conn,
        call: &Call,
        ids: &[ApplicationId],
    ) -> Result<HashSet<ApplicationId>, AppError> {
        if self.search.is_empty() {
            return Ok(ids.iter().copied().collect());
        }
        let sought = self.search.to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&sought);
        let mut found = HashSet::new();
        for application in applications::find_many(conn, ids).await? {
            if has(&application.reference(call)) || has(&application.title) {
                found.insert(application.id);
            }
        }
        for (id, organisations) in applications::organisations_of(conn, ids).await? {
            if organisations.iter().any(|(_, one)| one.names.iter().any(|(_, name)| has(name))) {
                found.insert(id);
            }
        }
        Ok(found)
    }
}

/// How long eligibility takes in a call: what is promised, and what is kept of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Turnaround {
    closed_at: Option<Timestamp>,
    /// Until when every application is to be concluded.
    pub due: Option<Timestamp>,
    pub is_past: bool,
    pub concluded: usize,
    /// The days from closing to conclusion of the one in the middle.
    pub median: Option<i64>,
    pub overdue: usize,
}

impl Turnaround {
    pub fn of<'a>(call: &Call, records: impl Iterator<Item = &'a Record>, now: Timestamp) -> Self {
        let due = call.concluded_by();
        let is_past = due.is_some_and(|due| now > due);
        let mut clock = Self { closed_at: call.closed_at, due, is_past, ..Self::default() };
        let mut days = Vec::new();
        for record in records {
            if record.concluded.is_some() {
                clock.concluded = clock.concluded.saturating_add(1);
                days.extend(clock.waited(record, call, now));
            } else if is_past {
                clock.overdue = clock.overdue.saturating_add(1);
            }
        }
        days.sort_unstable();
        clock.median = days.get(days.len() / 2).copied();
        clock
    }

    pub const fn is_overdue(&self, record: &Record) -> bool {
        self.is_past && record.concluded.is_none()
    }

    /// The calendar days from closing to the first result, or to now.
    pub fn waited(&self, record: &Record, call: &Call, now: Timestamp) -> Option<i64> {
        let until = record.first.or(record.concluded).map_or(now, |result| result.at);
        self.closed_at.map(|closed| (call.zone.day(until) - call.zone.day(closed)).num_days())
    }

    /// By how many days it is overdue, if it is.
    pub fn overdue(&self, record: &Record, call: &Call, now: Timestamp) -> Option<i64> {
        let due = self.due.filter(|_| self.is_overdue(record))?;
        Some((call.zone.day(now) - call.zone.day(due)).num_days().max(1))
    }
}
