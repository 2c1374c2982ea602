//! Acts on many applications, and what is undone of them.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, BulkActId, CallId, CheckId};
use crate::base::schema::{bulk_act_items, bulk_acts, cure_windows, eligibility_results};
use crate::cycle::eligibility::bulk::{BulkAct, BulkKind, Came, Foreseen, Item, What};
use crate::rulebook::RuleId;

pub async fn insert_bulk(conn: &mut Conn, act: &BulkAct) -> Result<(), AppError> {
    let (rule, request) = match &act.what {
        What::Conclude => (None, None),
        What::Cure { rule, request } => (Some(*rule), Some(request.as_str())),
    };
    diesel::insert_into(bulk_acts::table)
        .values((
            bulk_acts::id.eq(act.id),
            bulk_acts::call_id.eq(act.call),
            bulk_acts::kind.eq(act.what.kind()),
            bulk_acts::rule.eq(rule),
            bulk_acts::request.eq(request),
            bulk_acts::planned_by.eq(act.planned_by),
            bulk_acts::planned_at.eq(act.planned_at),
        ))
        .execute(conn)
        .await?;
    let mut rows = Vec::new();
    for item in &act.items {
        rows.push((
            bulk_act_items::bulk_act_id.eq(act.id),
            bulk_act_items::application_id.eq(item.application),
            bulk_act_items::check_id.eq(item.check),
            bulk_act_items::foreseen.eq(item.foreseen),
            bulk_act_items::rules.eq(serde_json::to_value(&item.rules)?),
        ));
    }
    diesel::insert_into(bulk_act_items::table).values(rows).execute(conn).await?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = bulk_acts, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: BulkActId,
    call_id: CallId,
    kind: BulkKind,
    rule: Option<RuleId>,
    request: Option<String>,
    planned_by: AccountId,
    planned_at: Timestamp,
    done_at: Option<Timestamp>,
    undone_at: Option<Timestamp>,
}

pub async fn find_bulk(conn: &mut Conn, id: BulkActId) -> Result<BulkAct, AppError> {
    let row: Row = bulk_acts::table.find(id).select(Row::as_select()).first(conn).await?;
    let rows: Vec<(ApplicationId, CheckId, Foreseen, Value, Option<Came>)> = bulk_act_items::table
        .filter(bulk_act_items::bulk_act_id.eq(id))
        .order(bulk_act_items::application_id)
        .select((
            bulk_act_items::application_id,
            bulk_act_items::check_id,
            bulk_act_items::foreseen,
            bulk_act_items::rules,
            bulk_act_items::came,
        ))
        .load(conn)
        .await?;
    let mut items = Vec::new();
    for (application, check, foreseen, rules, came) in rows {
        items.push(Item { application, check, foreseen, rules: serde_json::from_value(rules)?, came });
    }
    let what = match (row.kind, row.rule, row.request) {
        (BulkKind::Cure, Some(rule), Some(request)) => What::Cure { rule, request },
        _ => What::Conclude,
    };
    Ok(BulkAct {
        id: row.id,
        call: row.call_id,
        what,
        planned_by: row.planned_by,
        planned_at: row.planned_at,
        done_at: row.done_at,
        undone_at: row.undone_at,
        items,
    })
}

/// Notes what came of an act that was only planned.
pub async fn note_done(conn: &mut Conn, act: &BulkAct, now: Timestamp) -> QueryResult<()> {
    for item in &act.items {
        diesel::update(bulk_act_items::table.find((act.id, item.application)))
            .set(bulk_act_items::came.eq(item.came))
            .execute(conn)
            .await?;
    }
    diesel::update(bulk_acts::table.find(act.id)).set(bulk_acts::done_at.eq(now)).execute(conn).await?;
    Ok(())
}

/// Marks everything that an act did as undone.
pub async fn undo(conn: &mut Conn, id: BulkActId, by: AccountId, now: Timestamp) -> QueryResult<()> {
    diesel::update(eligibility_results::table.filter(eligibility_results::bulk_act_id.eq(id)))
        .set(eligibility_results::undone_at.eq(now))
        .execute(conn)
        .await?;
    diesel::update(cure_windows::table.filter(cure_windows::bulk_act_id.eq(id)))
        .set(cure_windows::undone_at.eq(now))
        .execute(conn)
        .await?;
    diesel::update(bulk_acts::table.find(id))
        .set((bulk_acts::undone_by.eq(by), bulk_acts::undone_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}

/// The latest instant at which an act of this call was done that holds, if that was after another one.
pub async fn last_done(conn: &mut Conn, call: CallId, after: Timestamp) -> QueryResult<Option<Timestamp>> {
    bulk_acts::table
        .filter(bulk_acts::call_id.eq(call))
        .filter(bulk_acts::undone_at.is_null())
        .filter(bulk_acts::done_at.gt(after))
        .select(diesel::dsl::max(bulk_acts::done_at))
        .first(conn)
        .await
}

/// The latest acts of a call by this person, the newest first.
pub async fn bulk_acts_of(
    conn: &mut Conn,
    call: CallId,
    by: AccountId,
    after: Timestamp,
) -> QueryResult<Vec<BulkActId>> {
    bulk_acts::table
        .filter(bulk_acts::call_id.eq(call))
        .filter(bulk_acts::planned_by.eq(by))
        .filter(bulk_acts::done_at.gt(after))
        .filter(bulk_acts::undone_at.is_null())
        .order(bulk_acts::done_at.desc())
        .select(bulk_acts::id)
        .load(conn)
        .await
}

/// Of these applications, those to which an act gave time that was answered since.
pub async fn answered_since(
    conn: &mut Conn,
    id: BulkActId,
) -> QueryResult<HashMap<ApplicationId, Timestamp>> {
    let rows: Vec<(ApplicationId, Option<Timestamp>)> = cure_windows::table
        .filter(cure_windows::bulk_act_id.eq(id))
        .filter(cure_windows::answered_at.is_not_null())
        .select((cure_windows::application_id, cure_windows::answered_at))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(application, at)| Some((application, at?))).collect())
}
