//! The table of forms: one draft of each call at most, and every version that was published.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::Form;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, CallId};
use crate::base::schema::call_forms;

/// The form of a call in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versioned {
    pub form: Form,
    /// Counted from one within the call.
    pub number: i32,
    /// Rises with every change of the draft.
    pub edition: i32,
    pub published_at: Option<Timestamp>,
}

impl Versioned {
    /// What a call asks whose form nobody has touched.
    fn untouched() -> Self {
        Self { form: Form::standard(), number: 1, edition: 0, published_at: None }
    }
}

type Columns = (CallId, i32, Form, i32, Option<Timestamp>);

fn versioned((call, number, form, edition, published_at): Columns) -> (CallId, Versioned) {
    (call, Versioned { form, number, edition, published_at })
}

/// Every version of these calls' forms, drafts too, the first first.
async fn rows(conn: &mut Conn, calls: &[CallId]) -> QueryResult<Vec<(CallId, Versioned)>> {
    let rows: Vec<Columns> = call_forms::table
        .filter(call_forms::call_id.eq_any(calls))
        .order((call_forms::call_id, call_forms::number))
        .select((
            call_forms::call_id,
            call_forms::number,
            call_forms::content,
            call_forms::edition,
            call_forms::published_at,
        ))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(versioned).collect())
}

/// All versions of a call's form that were published, the first first.
pub async fn published(conn: &mut Conn, call: CallId) -> QueryResult<Vec<Versioned>> {
    let rows = rows(conn, &[call]).await?;
    Ok(rows.into_iter().map(|(_, one)| one).filter(|one| one.published_at.is_some()).collect())
}

/// What applicants answer: the newest version that was published; before that, the draft.
pub async fn in_force(conn: &mut Conn, call: CallId) -> QueryResult<Versioned> {
    let mut all: Vec<Versioned> = rows(conn, &[call]).await?.into_iter().map(|(_, one)| one).collect();
    let newest = all.iter().rposition(|one| one.published_at.is_some());
    Ok(match newest {
        Some(at) => all.swap_remove(at),
        None => all.pop().unwrap_or_else(Versioned::untouched),
    })
}

/// What the call's manager works at: the draft; where there is none, what is in force.
pub async fn draft(conn: &mut Conn, call: CallId) -> QueryResult<Versioned> {
    let rows = rows(conn, &[call]).await?;
    Ok(rows.into_iter().next_back().map_or_else(Versioned::untouched, |(_, one)| one))
}

/// The forms of several applications, each in the version of this number or else the one in force; in one query.
pub async fn of_many<K: Copy + Eq + std::hash::Hash>(
    conn: &mut Conn,
    wanted: &[(K, CallId, Option<i32>)],
) -> QueryResult<HashMap<K, Versioned>> {
    let calls: Vec<CallId> = wanted.iter().map(|(_, call, _)| *call).collect();
    let all = rows(conn, &calls).await?;
    let form = |call: CallId, number: Option<i32>| {
        let fits = |one: &Versioned| number.map_or(one.published_at.is_some(), |number| one.number == number);
        let found = all.iter().rfind(|(of, one)| *of == call && fits(one));
        found.map_or_else(Versioned::untouched, |(_, one)| one.clone())
    };
    Ok(wanted.iter().map(|(key, call, number)| (*key, form(*call, *number))).collect())
}

/// Saves the draft, unless somebody else did since this one was read; where there was none, it is the first or
/// the one after what was published. Gives the edition that stands now.
pub async fn save(
    conn: &mut Conn,
    call: CallId,
    read: &Versioned,
    form: &Form,
    (by, now): (AccountId, Timestamp),
) -> Result<i32, AppError> {
    let is_new = read.edition == 0 || read.published_at.is_some();
    let number = if read.published_at.is_some() { read.number + 1 } else { read.number };
    let edition = read.edition + 1;
    let rows = if is_new {
        diesel::insert_into(call_forms::table)
            .values((
                call_forms::call_id.eq(call),
                call_forms::number.eq(number),
                call_forms::content.eq(form),
                call_forms::edition.eq(edition),
                call_forms::saved_by.eq(by),
                call_forms::saved_at.eq(now),
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?
    } else {
        let unchanged = call_forms::table
            .find((call, number))
            .filter(call_forms::edition.eq(read.edition))
            .filter(call_forms::published_at.is_null());
        diesel::update(unchanged)
            .set((
                call_forms::content.eq(form),
                call_forms::edition.eq(edition),
                call_forms::saved_by.eq(by),
                call_forms::saved_at.eq(now),
            ))
            .execute(conn)
            .await?
    };
    if rows == 1 { Ok(edition) } else { Err(AppError::ChangedMeanwhile) }
}

/// Publishes the draft: from now on the database refuses to change it.
pub async fn publish(
    conn: &mut Conn,
    call: CallId,
    draft: &Versioned,
    (by, now): (AccountId, Timestamp),
) -> Result<(), AppError> {
    if draft.edition == 0 {
        save(conn, call, draft, &draft.form, (by, now)).await?;
    }
    let unpublished = call_forms::table.find((call, draft.number)).filter(call_forms::published_at.is_null());
    let rows = diesel::update(unpublished).set(call_forms::published_at.eq(now)).execute(conn).await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}
