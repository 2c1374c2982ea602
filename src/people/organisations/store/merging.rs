//! Organisations that turned out to be one.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::schema::organisations;
use crate::people::organisations::model::Standing;

/// Saves that one is the other; both rows must be locked. What was merged into the first before is merged into
/// the second as well, so that nobody has to follow a chain.
pub async fn save(
    conn: &mut Conn,
    id: OrganisationId,
    into: OrganisationId,
    reason: &str,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::update(organisations::table.find(id))
        .set((
            organisations::standing.eq(Standing::Merged),
            organisations::standing_reason.eq(reason),
            organisations::standing_since.eq(now),
            organisations::merged_into.eq(into),
        ))
        .execute(conn)
        .await?;
    diesel::update(organisations::table.filter(organisations::merged_into.eq(id)))
        .set(organisations::merged_into.eq(into))
        .execute(conn)
        .await?;
    Ok(())
}

/// For each of these, everybody who is the same organisation, itself among them.
pub async fn same_as(
    conn: &mut Conn,
    ids: &[OrganisationId],
) -> QueryResult<HashMap<OrganisationId, Vec<OrganisationId>>> {
    let columns = (organisations::id, organisations::merged_into);
    let own: Vec<(OrganisationId, Option<OrganisationId>)> =
        organisations::table.filter(organisations::id.eq_any(ids)).select(columns).load(conn).await?;
    let heads: Vec<OrganisationId> = own.iter().map(|(id, into)| into.unwrap_or(*id)).collect();
    let merged: Vec<(OrganisationId, Option<OrganisationId>)> = organisations::table
        .filter(organisations::merged_into.eq_any(&heads))
        .select(columns)
        .load(conn)
        .await?;
    let family = |head: OrganisationId| {
        let others = merged.iter().filter(|(_, into)| *into == Some(head)).map(|(id, _)| *id);
        std::iter::once(head).chain(others).collect()
    };
    Ok(own.into_iter().map(|(id, into)| (id, family(into.unwrap_or(id)))).collect())
}
