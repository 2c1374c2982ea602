//! What the rules last found in drafts.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::base::schema::application_judgements as table;
use crate::cycle::applications::judged::{Cause, Changed, Judgement};

pub async fn keep(conn: &mut Conn, judgement: &Judgement) -> Result<(), AppError> {
    let last = judgement.changed.as_ref();
    let changes = last.map(|one| serde_json::to_value(&one.changes)).transpose()?;
    let said = (
        table::content_version.eq(judgement.content_version),
        table::findings.eq(serde_json::to_value(&judgement.findings)?),
        table::judged_at.eq(judgement.judged_at),
        table::cause.eq(last.map(|one| one.cause)),
        table::changed_at.eq(last.map(|one| one.at)),
        table::changes.eq(changes),
    );
    diesel::insert_into(table::table)
        .values((table::application_id.eq(judgement.application), said.clone()))
        .on_conflict(table::application_id)
        .do_update()
        .set(said)
        .execute(conn)
        .await?;
    Ok(())
}

/// None where they were never judged, or by rules whose findings are worded otherwise by now.
pub async fn of(conn: &mut Conn, id: ApplicationId) -> Result<Option<Judgement>, AppError> {
    type Columns = (i32, Value, Timestamp, Option<Cause>, Option<Timestamp>, Option<Value>);
    let row: Option<Columns> = table::table
        .find(id)
        .select((
            table::content_version,
            table::findings,
            table::judged_at,
            table::cause,
            table::changed_at,
            table::changes,
        ))
        .first(conn)
        .await
        .optional()?;
    Ok(row.and_then(|(content_version, findings, judged_at, cause, changed_at, changes)| {
        let findings = serde_json::from_value(findings).ok()?;
        let changes = changes.and_then(|changes| serde_json::from_value(changes).ok());
        let last = cause.zip(changed_at).zip(changes);
        let last = last.map(|((cause, at), changes)| Changed { cause, at, changes });
        Some(Judgement { application: id, content_version, findings, judged_at, changed: last })
    }))
}
