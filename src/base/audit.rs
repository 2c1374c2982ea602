//! Who did what when. An entry is written in the transaction of the act it tells of;
//! the database refuses to change or delete one.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;
use uuid::Uuid;

use super::db::Conn;
use super::kernel::clock::Timestamp;
use super::kernel::ids::{AccountId, CallId, OrganisationId};
use super::schema::audit_entries;

/// Who acts: a person, or the program itself (a job, a command).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub id: Option<AccountId>,
    pub name: String,
}

impl Actor {
    pub fn program(job: &str) -> Self {
        Self { id: None, name: format!("cogrant ({job})") }
    }
}

/// One act, ready to be recorded.
#[derive(Debug, Clone)]
pub struct Act {
    /// `room.verb`, as `applications.submit`.
    pub name: &'static str,
    pub subject_kind: &'static str,
    pub subject: Uuid,
    pub call: Option<CallId>,
    pub organisation: Option<OrganisationId>,
    pub details: Value,
}

impl Act {
    pub fn new(name: &'static str, subject_kind: &'static str, subject: impl Into<Uuid>) -> Self {
        Self {
            name,
            subject_kind,
            subject: subject.into(),
            call: None,
            organisation: None,
            details: Value::Object(serde_json::Map::default()),
        }
    }

    #[must_use]
    pub fn in_call(mut self, call: CallId) -> Self {
        self.call = Some(call);
        self
    }

    #[must_use]
    pub fn by_organisation(mut self, organisation: OrganisationId) -> Self {
        self.organisation = Some(organisation);
        self
    }

    /// Facts that an auditor needs: before and after, amounts, reasons. Never a secret.
    #[must_use]
    pub fn with(mut self, details: Value) -> Self {
        self.details = details;
        self
    }
}

pub async fn record(conn: &mut Conn, actor: &Actor, act: Act, now: Timestamp) -> QueryResult<()> {
    diesel::insert_into(audit_entries::table)
        .values((
            audit_entries::at.eq(now),
            audit_entries::actor_id.eq(actor.id.map(Uuid::from)),
            audit_entries::actor.eq(&actor.name),
            audit_entries::act.eq(act.name),
            audit_entries::subject_kind.eq(act.subject_kind),
            audit_entries::subject_id.eq(act.subject),
            audit_entries::call_id.eq(act.call.map(Uuid::from)),
            audit_entries::organisation_id.eq(act.organisation.map(Uuid::from)),
            audit_entries::details.eq(act.details),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// One line of the log as an auditor reads it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit_entries, check_for_backend(diesel::pg::Pg))]
pub struct Entry {
    pub id: i64,
    pub at: Timestamp,
    pub actor: String,
    pub act: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
    pub call_id: Option<Uuid>,
    pub organisation_id: Option<Uuid>,
    pub details: Value,
}

/// The latest entries about any of these subjects, newest first.
pub async fn about(conn: &mut Conn, subjects: &[Uuid], limit: i64) -> QueryResult<Vec<Entry>> {
    audit_entries::table
        .filter(audit_entries::subject_id.eq_any(subjects))
        .order(audit_entries::id.desc())
        .limit(limit)
        .select(Entry::as_select())
        .load(conn)
        .await
}

/// The latest entries of a call, newest first, those before an entry if one is named.
pub async fn of_call(
    conn: &mut Conn,
    call: CallId,
    before: Option<i64>,
    limit: i64,
) -> QueryResult<Vec<Entry>> {
    audit_entries::table
        .filter(audit_entries::call_id.eq(Uuid::from(call)))
        .filter(audit_entries::id.lt(before.unwrap_or(i64::MAX)))
        .order(audit_entries::id.desc())
        .limit(limit)
        .select(Entry::as_select())
        .load(conn)
        .await
}

/// The latest entries of several calls and of one other subject, a programme say, newest first;
/// those before an entry if one is named.
pub async fn of_calls(
    conn: &mut Conn,
    calls: &[CallId],
    subject: Uuid,
    before: Option<i64>,
    limit: i64,
) -> QueryResult<Vec<Entry>> {
    let calls: Vec<Uuid> = calls.iter().map(|call| Uuid::from(*call)).collect();
    audit_entries::table
        .filter(audit_entries::subject_id.eq(subject).or(audit_entries::call_id.eq_any(calls)))
        .filter(audit_entries::id.lt(before.unwrap_or(i64::MAX)))
        .order(audit_entries::id.desc())
        .limit(limit)
        .select(Entry::as_select())
        .load(conn)
        .await
}

/// Whether any act of this name was ever recorded.
pub async fn has_act(conn: &mut Conn, name: &str) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(audit_entries::table.filter(audit_entries::act.eq(name))))
        .get_result(conn)
        .await
}

/// Whether nothing was ever recorded: nobody has done anything in this database.
pub async fn is_empty(conn: &mut Conn) -> QueryResult<bool> {
    let first: Option<i64> = audit_entries::table.select(audit_entries::id).first(conn).await.optional()?;
    Ok(first.is_none())
}
